import {
  checkFiles,
  NoSuchPath,
  type CheckedFiles,
  type Config,
  type PassedOver,
  type Progress,
} from '../batch/index.js';
import { UnknownRule, type AcceptFrom, type RuleChoice } from '../index.js';
import { clip, plain } from '../reports/plain-text.js';
import { count, list } from '../reports/words.js';
import { day } from '../workbook/index.js';
import { UsageError, type Given, type Terminal } from './flags.js';
import { didYouMean } from './near.js';

/** Between two lines of progress, in milliseconds. */
const PROGRESS_EVERY = 100;

/** Checks the files that were given, by flags that `check` and `inspect` share. Throws `UsageError`. */
export async function runFiles(
  given: Given,
  terminal: Terminal,
  config: Config & { readonly trace?: boolean },
  choice: RuleChoice,
): Promise<CheckedFiles> {
  const acceptFrom = given.value('acceptances') as AcceptFrom | null;
  const asOf = given.value('as-of');
  const workers = given.value('workers');
  const progress = new ProgressLine(terminal, given.has('quiet'));
  try {
    return await checkFiles(given.arguments, {
      cwd: terminal.cwd,
      ...config,
      rules: choice,
      ...(acceptFrom !== null && { acceptFrom }),
      ...(asOf !== null && { asOf: day(asOf) }),
      ...(workers !== null && { workers: Number(workers) }),
      onProgress: (event) => progress.show(event),
    });
  } catch (error) {
    if (error instanceof NoSuchPath) throw new UsageError(`${error.message}.`);
    throw usageOf(error);
  } finally {
    progress.clear();
  }
}

/** An error as one of the command line, where a rule was named that there is not. */
export function usageOf(error: unknown): unknown {
  return error instanceof UnknownRule
    ? new UsageError(error.message + didYouMean(error.id, error.known))
    : error;
}

/** Files that were passed over, in words; undefined where there were none. */
export function passedOverInWords(passedOver: PassedOver): string | undefined {
  const { lockFiles, hidden, annotated, others } = passedOver;
  const parts = [
    ...(annotated > 0 ? [count(annotated, 'annotated copy', 'annotated copies')] : []),
    ...(lockFiles > 0 ? [count(lockFiles, 'lock file of Excel', 'lock files of Excel')] : []),
    ...(hidden > 0 ? [count(hidden, 'hidden file')] : []),
    ...(others > 0 ? [count(others, 'file of another kind', 'files of other kinds')] : []),
  ];
  return parts.length === 0 ? undefined : `Passed over: ${list(parts)}.`;
}

/** One line on standard error that says how far the check has come, where somebody watches. */
class ProgressLine {
  readonly #terminal: Terminal;
  readonly #shown: boolean;
  #last = 0;
  #done = 0;
  #total = 0;

  constructor(terminal: Terminal, quiet: boolean) {
    this.#terminal = terminal;
    this.#shown = terminal.watched && !quiet;
  }

  show(progress: Progress): void {
    if (!this.#shown) return;
    if (progress.kind === 'found') this.#total = progress.total;
    if (progress.kind === 'checked') this.#done = progress.done;
    const now = Date.now();
    const text = this.#inWords(progress);
    // A new stage is always said; of many files only some.
    const isDue = progress.kind === 'judging' || now - this.#last >= PROGRESS_EVERY;
    if (text === null || !isDue) return;
    this.#last = now;
    this.#terminal.error(`\r\u001b[K${clip(text, this.#terminal.columns - 1)}`);
  }

  /** What is done now; null of an event that begins nothing. */
  #inWords(progress: Progress): string | null {
    if (progress.kind === 'checking')
      return `Checking ${this.#done + 1} of ${this.#total}: ${plain(progress.path)}`;
    if (progress.kind !== 'judging') return null;
    return `Judging ${count(progress.paths.length, 'workbook')} together: ${plain(progress.paths[0]!)}`;
  }

  clear(): void {
    if (this.#shown && this.#last > 0) this.#terminal.error('\r\u001b[K');
  }
}
