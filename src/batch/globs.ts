import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';

/** A path that holds wildcards: the folder before the first of them, and the pattern within it. */
export interface Glob {
  readonly base: string;
  readonly pattern: string;
}

const WILDCARD = /[*?[\]{}]/;

/** A path with `/` between its parts, as reports show it; `\` parts names on Windows only. */
export function forwardSlashes(path: string, platform: NodeJS.Platform = process.platform): string {
  return platform === 'win32' ? path.replaceAll('\\', '/') : path;
}

/** Splits a path at its first wildcard; null where it has none. A folder whose name looks like one is a folder. */
export function globOf(
  path: string,
  platform: NodeJS.Platform = process.platform,
  exists: (path: string) => boolean = existsSync,
): Glob | null {
  const parts = forwardSlashes(path, platform).split('/');
  const first = parts.findIndex((part, i) => WILDCARD.test(part) && !exists(parts.slice(0, i + 1).join('/')));
  if (first < 0) return null;
  const base = parts.slice(0, first).join('/');
  return { base: base === '' && first > 0 ? '/' : base, pattern: parts.slice(first).join('/') };
}

/** Files and folders that match, as absolute paths. */
export function expandGlob(base: string, pattern: string): string[] {
  const matches = globSync(pattern, {
    cwd: base,
    onlyFiles: false,
    expandDirectories: false,
    followSymbolicLinks: false,
    caseSensitiveMatch: process.platform !== 'win32',
  });
  return matches.map((match) => join(base, match.replace(/\/$/, '')));
}
