import { parentPort, workerData } from 'node:worker_threads';
import { checkFile, failed, type FileOptions } from './check-file.js';
import type { FoundFile } from './find-files.js';

const options = workerData as FileOptions;

/** A worker thread: each message is a file, each answer its result. */
parentPort?.on('message', (found: FoundFile) => {
  checkFile(found, options)
    .catch((error: unknown) => failed(found.path, error))
    .then(
      (result) => parentPort?.postMessage(result),
      (error: unknown) => parentPort?.postMessage(failed(found.path, error)),
    );
});
