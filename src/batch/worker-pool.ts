import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { DossierResult } from '../index.js';
import { failed, unreadable, type FileOptions } from './check-file.js';
import type { FoundFile } from './find-files.js';

/** The built worker, which lies beside the running file. */
const WORKER = new URL('./worker.js', import.meta.url);

/** Whether there is a worker: sources that a loader runs have none. */
export function hasWorker(): boolean {
  return existsSync(WORKER);
}

/** Hands files out to worker threads. A thread that runs out of memory takes only its own file with it. */
export class WorkerPool {
  readonly #idle: Worker[] = [];
  readonly #all = new Set<Worker>();
  readonly #options: FileOptions;

  constructor(options: FileOptions) {
    this.#options = options;
  }

  /** Checks one file in an idle thread, or in a new one. */
  async check(found: FoundFile): Promise<DossierResult> {
    const worker = this.#idle.pop() ?? this.#start();
    try {
      return await answerOf(worker, found);
    } catch (error) {
      this.#all.delete(worker);
      return (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
        ? unreadable(found.path, {
            code: 'too-large',
            message: 'The file needs more memory than there is.',
            remedy: 'Split the workbook into smaller ones, or run again with --workers 1.',
          })
        : failed(found.path, error);
    } finally {
      if (this.#all.has(worker)) this.#idle.push(worker);
    }
  }

  /** Ends all threads, also those at work. */
  async close(): Promise<void> {
    await Promise.all([...this.#all].map((worker) => worker.terminate()));
  }

  #start(): Worker {
    const worker = new Worker(WORKER, { workerData: this.#options });
    this.#all.add(worker);
    return worker;
  }
}

function answerOf(worker: Worker, found: FoundFile): Promise<DossierResult> {
  return new Promise((resolve, reject) => {
    const ended = (): void => reject(new Error('the thread ended'));
    worker.once('exit', ended);
    worker.once('error', reject);
    worker.once('message', (result: DossierResult) => {
      worker.off('exit', ended);
      worker.off('error', reject);
      resolve(result);
    });
    worker.postMessage(found);
  });
}
