import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import {
  rulePack,
  selectRules,
  version,
  type Day,
  type DossierResult,
  type Facts,
  type Limits,
  type RuleChoice,
  type RunResult,
  type TableMapping,
} from '../index.js';
import { checkFile, type FileOptions } from './check-file.js';
import { findFiles, type FoundFile, type PassedOver } from './find-files.js';
import { hasWorker, WorkerPool } from './worker-pool.js';

/** What happens while files are checked. */
export type Progress =
  | { readonly kind: 'found'; readonly total: number }
  | { readonly kind: 'checking'; readonly path: string }
  | {
      readonly kind: 'checked';
      readonly result: DossierResult;
      readonly done: number;
      readonly total: number;
    };

/** How files are checked. */
export interface CheckFilesOptions {
  /** Folder that paths are relative to; by default the current one. */
  readonly cwd?: string;
  readonly rules?: RuleChoice;
  readonly asOf?: Day;
  readonly facts?: Facts;
  readonly mappings?: readonly TableMapping[];
  readonly limits?: Partial<Limits>;
  /** Files checked at once, each in a thread of its own; 1: one after another in this thread. */
  readonly workers?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

export interface CheckedFiles {
  readonly result: RunResult;
  readonly passedOver: PassedOver;
  /** The files that were taken, as absolute paths: what no output may overwrite. */
  readonly inputs: readonly string[];
}

/** Threads that are started unless asked for more. */
const MOST_WORKERS = 4;
/** Less than this to read is done before a thread has started. */
const BYTES_PER_WORKER = 2 ** 21;

/**
 * Checks the files of paths, folders and globs. One that cannot be read does not stop the others.
 * Throws `NoSuchPath` and `UnknownRule`, and the signal's reason when it is aborted.
 */
export async function checkFiles(
  paths: readonly string[],
  options: CheckFilesOptions = {},
): Promise<CheckedFiles> {
  const { cwd = process.cwd(), signal, onProgress, workers, rules: choice, ...rest } = options;
  const { rules, off } = selectRules(choice);
  const { files, passedOver } = findFiles(paths, cwd);
  onProgress?.({ kind: 'found', total: files.length });
  const { asOf, facts, mappings, limits } = rest;
  const fileOptions: FileOptions = {
    rules: rules.map(({ id }) => id),
    off,
    ...(asOf !== undefined && { asOf }),
    ...(facts && { facts }),
    ...(mappings && { mappings }),
    ...(limits && { limits }),
  };
  const count = Math.min(workers ?? defaultWorkers(files), files.length);
  const dossiers = await checkAll(files, fileOptions, count, signal, onProgress);
  return { result: runResult(dossiers), passedOver, inputs: files.map(({ file }) => file) };
}

/** The result of a run of dossiers, in their order. */
export function runResult(dossiers: readonly DossierResult[]): RunResult {
  const workbooks = dossiers.flatMap((dossier) => dossier.workbooks);
  const withStatus = (status: string): number => workbooks.filter((held) => held.status === status).length;
  const sum = (of: (summary: DossierResult['summary']) => number): number =>
    dossiers.reduce((n, { summary }) => n + of(summary), 0);
  return {
    schemaVersion: 1,
    tool: { name: 'ccg-check', version, rulePack },
    dossiers: [...dossiers],
    summary: {
      workbooks: workbooks.length,
      checked: withStatus('checked'),
      noTables: withStatus('no-tables'),
      unreadable: withStatus('unreadable'),
      error: sum(({ error }) => error),
      warning: sum(({ warning }) => warning),
      info: sum(({ info }) => info),
      accepted: sum(({ accepted }) => accepted),
    },
  };
}

async function checkAll(
  files: readonly FoundFile[],
  options: FileOptions,
  count: number,
  signal: AbortSignal | undefined,
  onProgress: CheckFilesOptions['onProgress'],
): Promise<DossierResult[]> {
  const results: DossierResult[] = [];
  const pool = count > 1 && hasWorker() ? new WorkerPool(options) : null;
  let next = 0;
  let done = 0;
  const takeTurns = async (): Promise<void> => {
    while (next < files.length) {
      signal?.throwIfAborted();
      const at = next++;
      const found = files[at]!;
      onProgress?.({ kind: 'checking', path: found.path });
      const result = pool === null ? await checkFile(found, options, signal) : await pool.check(found);
      signal?.throwIfAborted();
      results[at] = result;
      onProgress?.({ kind: 'checked', result, done: ++done, total: files.length });
    }
  };
  const stop = (): void => void pool?.close();
  signal?.addEventListener('abort', stop, { once: true });
  try {
    await Promise.all(Array.from({ length: pool === null ? 1 : count }, takeTurns));
    return results;
  } finally {
    signal?.removeEventListener('abort', stop);
    await pool?.close();
  }
}

function defaultWorkers(files: readonly FoundFile[]): number {
  const bytes = files.reduce((n, { file }) => n + (statSync(file, { throwIfNoEntry: false })?.size ?? 0), 0);
  return Math.max(1, Math.min(availableParallelism() - 1, MOST_WORKERS, Math.ceil(bytes / BYTES_PER_WORKER)));
}
