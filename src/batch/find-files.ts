import { existsSync, readdirSync, statSync, type Dirent } from 'node:fs';
import { basename, extname, join, relative, resolve } from 'node:path';
import type { Problem } from '../checking/index.js';
import { expandGlob, forwardSlashes, globOf } from './globs.js';

/** A file to check: `path` as reports show it, `file` where it lies. */
export interface FoundFile {
  readonly path: string;
  readonly file: string;
  /** Why it is not read at all: its format, known by its name. */
  readonly refused: Problem | null;
}

/** Files of folders that were not checked, and were not meant to be, counted. */
export interface PassedOver {
  /** Files that Excel makes while a workbook is open (`~$`). */
  readonly lockFiles: number;
  readonly hidden: number;
  /** Copies that this project itself has annotated. */
  readonly annotated: number;
  /** All that is neither workbook nor CSV. */
  readonly others: number;
}

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  readonly passedOver: PassedOver;
}

/** A path that was given and is not there. */
export class NoSuchPath extends Error {
  override readonly name = 'NoSuchPath';

  constructor(readonly path: string) {
    super(globOf(path) ? `No file matches ${path}` : `There is no file or folder ${path}`);
  }
}

/** Before the extension of a copy that this project has annotated: `contracts.checked.xlsx`. */
export const ANNOTATED = '.checked';

const CHECKED = new Set(['.xlsx', '.xlsm', '.csv']);

const SAVE_AS = 'Open it in Excel and save it as an Excel workbook (.xlsx).';
const REFUSED: Readonly<Record<string, Problem>> = {
  '.xls': {
    code: 'legacy-xls',
    message: 'The file is a workbook in the format of Excel 97 to 2003 (.xls).',
    remedy: SAVE_AS,
  },
  '.xlsb': {
    code: 'not-a-workbook',
    message: 'The file is a binary workbook (.xlsb), which cannot be checked.',
    remedy: SAVE_AS,
  },
  '.ods': {
    code: 'not-a-workbook',
    message: 'The file is an OpenDocument spreadsheet (.ods), which cannot be checked.',
    remedy: SAVE_AS,
  },
};

interface Candidate extends FoundFile {
  /** The path with the argument in front, for where the path alone would stand for two files. */
  readonly longPath: string;
}

/**
 * The files of paths, folders (with their subfolders) and globs, each once, sorted by path. Paths are relative
 * to the argument that they came by. A file given by name is always taken. Throws `NoSuchPath`.
 */
export function findFiles(paths: readonly string[], cwd: string): FoundFiles {
  const search = new Search(cwd);
  for (const path of paths) search.argument(path);
  return search.result();
}

class Search {
  readonly #cwd: string;
  readonly #found = new Map<string, Candidate>();
  readonly #passed = new Set<string>();
  readonly #passedOver = { lockFiles: 0, hidden: 0, annotated: 0, others: 0 };

  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  argument(path: string): void {
    const at = resolve(this.#cwd, path);
    const stat = statSync(at, { throwIfNoEntry: false });
    const shown = forwardSlashes(path).replace(/^(?:\.\/)+|\/+$/g, '');
    if (stat?.isDirectory() === true) {
      this.#folder(at, at, shown);
    } else if (stat !== undefined) {
      this.#found.set(at, { path: basename(at), longPath: shown, file: at, refused: null });
    } else {
      this.#glob(path);
    }
  }

  result(): FoundFiles {
    const files = new Map<string, number>();
    for (const { path } of this.#found.values()) files.set(path, (files.get(path) ?? 0) + 1);
    return {
      files: [...this.#found.values()]
        .map(({ path, longPath, file, refused }) => ({
          path: files.get(path) === 1 ? path : longPath,
          file,
          refused,
        }))
        .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
      passedOver: { ...this.#passedOver },
    };
  }

  #glob(path: string): void {
    const glob = globOf(path, process.platform, (part) => existsSync(resolve(this.#cwd, part)));
    if (glob === null) throw new NoSuchPath(path);
    const base = resolve(this.#cwd, glob.base);
    const matches = expandGlob(base, glob.pattern);
    if (matches.length === 0) throw new NoSuchPath(path);
    for (const match of matches) {
      if (statSync(match).isDirectory()) this.#folder(match, base, glob.base);
      else this.#inFolder(match, base, glob.base);
    }
  }

  #folder(folder: string, base: string, shown: string): void {
    let entries: Dirent[];
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch {
      this.#add(folder, base, shown, {
        code: 'in-use',
        message: 'The folder cannot be opened.',
        remedy: 'Ask for the right to read it, and run again.',
      });
      return;
    }
    for (const entry of entries) {
      const at = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!entry.name.startsWith('.')) this.#folder(at, base, shown);
      } else if (statSync(at, { throwIfNoEntry: false })?.isFile() === true) {
        this.#inFolder(at, base, shown);
      }
    }
  }

  #inFolder(file: string, base: string, shown: string): void {
    if (this.#found.has(file) || this.#passed.has(file)) return;
    const name = basename(file);
    const extension = extname(name).toLowerCase();
    const why = name.startsWith('~$')
      ? 'lockFiles'
      : name.startsWith('.')
        ? 'hidden'
        : name.slice(0, -extension.length).toLowerCase().endsWith(ANNOTATED) && CHECKED.has(extension)
          ? 'annotated'
          : CHECKED.has(extension) || REFUSED[extension] !== undefined
            ? null
            : 'others';
    if (why === null) {
      this.#add(file, base, shown, REFUSED[extension] ?? null);
    } else {
      this.#passed.add(file);
      this.#passedOver[why]++;
    }
  }

  #add(file: string, base: string, shown: string, refused: Problem | null): void {
    const path = forwardSlashes(relative(base, file)) || shown;
    this.#found.set(file, { path, longPath: shown === '' ? path : `${shown}/${path}`, file, refused });
  }
}
