import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { DossierResult, Problem } from '../index.js';
import type { DossierRequest } from './check-dossier.js';
import { failed, unidentified, unreadable, type CheckedFile, type FileOptions } from './check-file.js';
import type { FoundFile } from './find-files.js';
import type { Answer, Task } from './worker.js';

/** The built worker, which lies beside the running file. */
const WORKER = new URL('./worker.js', import.meta.url);

/** Of a file that a thread ran out of memory on. */
const TOO_LARGE: Problem = {
  code: 'too-large',
  message: 'The file needs more memory than there is.',
  remedy: 'Split the workbook into smaller ones, or run again with --workers 1.',
};

/** Whether there is a worker: sources that a loader runs have none. */
export function hasWorker(): boolean {
  return existsSync(WORKER);
}

/** Hands files out to worker threads. A thread that runs out of memory takes only its own files with it. */
export class WorkerPool {
  readonly #idle: Worker[] = [];
  readonly #all = new Set<Worker>();
  readonly #options: FileOptions;

  constructor(options: FileOptions) {
    this.#options = options;
  }

  /** Checks one file in an idle thread, or in a new one. */
  async checkFile(found: FoundFile): Promise<CheckedFile> {
    try {
      return (await this.#ask({ file: found })) as CheckedFile;
    } catch (error) {
      const { path } = found;
      return unidentified(ranOutOfMemory(error) ? unreadable(path, TOO_LARGE) : failed(path, error));
    }
  }

  /** Judges files together in an idle thread, or in a new one. Rejects where the thread fails. */
  async checkDossier(request: DossierRequest): Promise<DossierResult> {
    return (await this.#ask({ dossier: request })) as DossierResult;
  }

  /** Ends all threads, also those at work. */
  async close(): Promise<void> {
    await Promise.all([...this.#all].map((worker) => worker.terminate()));
  }

  async #ask(task: Task): Promise<CheckedFile | DossierResult> {
    const worker = this.#idle.pop() ?? this.#start();
    let answer: Answer;
    try {
      answer = await answerOf(worker, task);
    } catch (error) {
      this.#all.delete(worker);
      throw error;
    }
    this.#idle.push(worker);
    if ('error' in answer) throw new Error(answer.error);
    return answer.result;
  }

  #start(): Worker {
    const worker = new Worker(WORKER, { workerData: this.#options });
    this.#all.add(worker);
    return worker;
  }
}

/** Whether a thread ended because it needed more memory than there is. */
export function ranOutOfMemory(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function answerOf(worker: Worker, task: Task): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const ended = (): void => reject(new Error('the thread ended'));
    worker.once('exit', ended);
    worker.once('error', reject);
    worker.once('message', (answer: Answer) => {
      worker.off('exit', ended);
      worker.off('error', reject);
      resolve(answer);
    });
    worker.postMessage(task);
  });
}
