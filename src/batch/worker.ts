import { parentPort, workerData } from 'node:worker_threads';
import { checkDossier, type DossierRequest } from './check-dossier.js';
import { checkFile, type CheckedFile, type FileOptions } from './check-file.js';
import type { FoundFile } from './find-files.js';
import type { DossierResult } from '../index.js';

const options = workerData as FileOptions;

/** What a thread is asked: to check a file by itself, or several together. */
export type Task = { readonly file: FoundFile } | { readonly dossier: DossierRequest };

/** What it answers: the result, or what went wrong that is no fault of a file. */
export type Answer = { readonly result: CheckedFile | DossierResult } | { readonly error: string };

parentPort?.on('message', (task: Task) => {
  const answered: Promise<CheckedFile | DossierResult> =
    'file' in task ? checkFile(task.file, options) : checkDossier(task.dossier, options);
  answered.then(
    (result) => parentPort?.postMessage({ result } satisfies Answer),
    (error: unknown) => parentPort?.postMessage({ error: String(error) } satisfies Answer),
  );
});
