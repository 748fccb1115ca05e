import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import {
  rulePack,
  selectRules,
  version,
  withLocalRules,
  type DossierResult,
  type Rule,
  type RuleChoice,
  type RunResult,
  type Statement,
} from '../index.js';
import { settleOverRun } from './acceptances-of-run.js';
import { checkDossier } from './check-dossier.js';
import { checkFile, type CheckedFile, type FileOptions } from './check-file.js';
import { loadLocalRules } from './config/local-rules.js';
import { judgedApart, planDossiers, withGroup, type Part } from './dossiers.js';
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
    }
  /** Files of one CCG and period are judged together, after each was checked by itself. */
  | { readonly kind: 'judging'; readonly paths: readonly string[] }
  | { readonly kind: 'judged'; readonly result: DossierResult };

/** How files are checked: what a configuration says, and how the work is done. */
export interface CheckFilesOptions extends Omit<FileOptions, 'rules' | 'off' | 'identify'> {
  /** Folder that paths are relative to; by default the current one. */
  readonly cwd?: string;
  readonly rules?: RuleChoice;
  /** Whether workbooks of one CCG and period are judged together; true unless said otherwise. */
  readonly together?: boolean;
  /** Whose workbooks are that do not say it themselves. */
  readonly dossiers?: readonly Statement[];
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
  const { cwd = process.cwd(), signal, onProgress, workers, rules: choice, ...others } = options;
  const { together = true, dossiers: statements = [], ...rest } = others;
  const { rules, off } = selectRules(choice, withLocalRules(await loadLocalRules(rest.localRules ?? [])));
  const { files, passedOver } = findFiles(paths, cwd);
  onProgress?.({ kind: 'found', total: files.length });
  // Nothing to be judged, or nothing to be judged with: whose the files are need not be told.
  const identify = together && files.length > 1 && rules.length > 0;
  const fileOptions: FileOptions = { ...rest, rules: rules.map(({ id }) => id), off, identify };
  const count = Math.min(workers ?? defaultWorkers(files), files.length);
  const run = new Run(files, fileOptions, count, signal, onProgress);
  const dossiers = await run.whole(rules, statements);
  return { result: runResult(dossiers), passedOver, inputs: files.map(({ file }) => file) };
}

/** The result of a run of dossiers, in their order. */
export function runResult(judged: readonly DossierResult[]): RunResult {
  const dossiers = settleOverRun(judged);
  const workbooks = dossiers.flatMap((dossier) => dossier.workbooks);
  const withStatus = (status: string): number => workbooks.filter((held) => held.status === status).length;
  const sum = (of: (summary: DossierResult['summary']) => number): number =>
    dossiers.reduce((n, { summary }) => n + of(summary), 0);
  return {
    schemaVersion: 1,
    tool: { name: 'ccg-check', version, rulePack },
    dossiers,
    summary: {
      workbooks: workbooks.length,
      checked: withStatus('checked'),
      noTables: withStatus('no-tables'),
      unreadable: withStatus('unreadable'),
      error: sum(({ error }) => error),
      warning: sum(({ warning }) => warning),
      info: sum(({ info }) => info),
      accepted: sum(({ accepted }) => accepted),
      ...(withStatus('superseded') > 0 && { superseded: withStatus('superseded') }),
    },
  };
}

/** A run over files: each is checked by itself, then those that belong together are judged together. */
class Run {
  readonly #pool: WorkerPool | null;

  constructor(
    private readonly files: readonly FoundFile[],
    private readonly options: FileOptions,
    private readonly count: number,
    private readonly signal: AbortSignal | undefined,
    private readonly onProgress: CheckFilesOptions['onProgress'],
  ) {
    this.#pool = count > 1 && hasWorker() ? new WorkerPool(options) : null;
  }

  async whole(rules: readonly Rule[], statements: readonly Statement[]): Promise<DossierResult[]> {
    const { signal } = this;
    const stop = (): void => void this.#pool?.close();
    signal?.addEventListener('abort', stop, { once: true });
    try {
      const checked = await this.#checkFiles();
      if (this.options.identify !== true) return checked.map(({ result }) => result);
      const parts = planDossiers(this.files, checked, rules, statements);
      return (await this.#inTurns(parts, (part) => this.#judge(part, checked))).flat();
    } finally {
      signal?.removeEventListener('abort', stop);
      await this.#pool?.close();
    }
  }

  #checkFiles(): Promise<CheckedFile[]> {
    let done = 0;
    return this.#inTurns(this.files, async (found) => {
      this.onProgress?.({ kind: 'checking', path: found.path });
      const checked =
        this.#pool === null
          ? await checkFile(found, this.options, this.signal)
          : await this.#pool.checkFile(found);
      this.signal?.throwIfAborted();
      const { result } = checked;
      this.onProgress?.({ kind: 'checked', result, done: ++done, total: this.files.length });
      return checked;
    });
  }

  async #judge(part: Part, checked: readonly CheckedFile[]): Promise<readonly DossierResult[]> {
    if ('file' in part) return [checked[part.file]!.result];
    const { group, request } = part;
    const single = (path: string): DossierResult =>
      checked[this.files.findIndex((found) => found.path === path)]!.result;
    if (request === null) return [withGroup(single(group.workbooks[0]!.path), group, single)];
    this.onProgress?.({ kind: 'judging', paths: request.workbooks.map(({ found }) => found.path) });
    let result: DossierResult;
    try {
      result =
        this.#pool === null
          ? await checkDossier(request, this.options, this.signal)
          : await this.#pool.checkDossier(request);
    } catch (error) {
      this.signal?.throwIfAborted();
      return judgedApart(group, error, single);
    }
    this.signal?.throwIfAborted();
    this.onProgress?.({ kind: 'judged', result });
    return [withGroup(result, group, single)];
  }

  /** Runs something for each item, as many at once as there are threads; the results are in the items' order. */
  async #inTurns<T, R>(items: readonly T[], run: (item: T) => Promise<R>): Promise<R[]> {
    const results: R[] = [];
    let next = 0;
    const takeTurns = async (): Promise<void> => {
      while (next < items.length) {
        this.signal?.throwIfAborted();
        const at = next++;
        results[at] = await run(items[at]!);
      }
    };
    await Promise.all(Array.from({ length: this.#pool === null ? 1 : this.count }, takeTurns));
    return results;
  }
}

function defaultWorkers(files: readonly FoundFile[]): number {
  const bytes = files.reduce((n, { file }) => n + (statSync(file, { throwIfNoEntry: false })?.size ?? 0), 0);
  return Math.max(1, Math.min(availableParallelism() - 1, MOST_WORKERS, Math.ceil(bytes / BYTES_PER_WORKER)));
}
