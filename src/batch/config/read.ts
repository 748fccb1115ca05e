import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, extname, isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod';
import type { Rule } from '../../index.js';
import { loadLocalRules, LocalRulesProblem } from './local-rules.js';
import { configOf, parseJson, type Config, type ConfigFile } from './parse.js';
import { ConfigProblem } from './problem.js';

/** A configuration file read, with the rules of its modules. */
export interface LoadedConfig {
  readonly config: Config;
  readonly content: ConfigFile;
  /** The rules of its own modules. */
  readonly local: readonly Rule[];
}

/**
 * Reads a configuration file, `.json` or `.mjs`, and loads the modules of rules that it names, which are found from
 * where it lies. `shown` is its name in messages; `checked` are folders from which no rules are loaded. Rejects with
 * `ConfigProblem`.
 */
export async function readConfig(
  file: string,
  shown: string = file,
  checked: readonly string[] = [],
): Promise<LoadedConfig> {
  const given = await contentOf(file, shown);
  const named = z.looseObject({ localRules: z.array(z.string()).optional() }).safeParse(given);
  const modules = (named.data?.localRules ?? []).map((module) => resolve(dirname(file), module));
  const within = modules.find((module) => checked.some((folder) => isWithin(module, folder)));
  if (within !== undefined)
    throw new ConfigProblem(shown, [
      `localRules: ${within} lies in a folder that is checked. Rules are never taken from there: move it elsewhere.`,
    ]);
  try {
    const local = await loadLocalRules(modules);
    const { config, content } = configOf(given, shown, local);
    return { config: modules.length === 0 ? config : { ...config, localRules: modules }, content, local };
  } catch (error) {
    if (error instanceof LocalRulesProblem) throw new ConfigProblem(shown, [`localRules: ${error.message}`]);
    throw error;
  }
}

/** Whether a file is a folder, or lies in it. */
export function isWithin(file: string, folder: string): boolean {
  const way = relative(real(folder), real(file));
  return !isAbsolute(way) && way.split(sep)[0] !== '..';
}

function real(path: string): string {
  return existsSync(path) ? realpathSync(path) : path;
}

async function contentOf(file: string, shown: string): Promise<unknown> {
  const extension = extname(file).toLowerCase();
  if (extension !== '.mjs' && extension !== '.js') {
    try {
      return parseJson(readFileSync(file, 'utf8'), shown);
    } catch (error) {
      throw problemOf(error, shown);
    }
  }
  try {
    const module = (await import(/* webpackIgnore: true */ pathToFileURL(file).href)) as {
      default?: unknown;
    };
    if (module.default !== undefined) return module.default;
  } catch (error) {
    throw problemOf(error, shown);
  }
  throw new ConfigProblem(shown, ['It has no default export: write `export default { ... }`.']);
}

function problemOf(error: unknown, shown: string): ConfigProblem {
  if (error instanceof ConfigProblem) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  return new ConfigProblem(shown, [
    code === 'ENOENT'
      ? 'There is no such file.'
      : code === 'EACCES' || code === 'EPERM' || code === 'EISDIR'
        ? 'It cannot be opened.'
        : `It cannot be loaded: ${message}`,
  ]);
}
