import { existsSync, realpathSync, statSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** An output that may not or cannot be written; the message says which and what to do. */
export class OutputProblem extends Error {
  override readonly name = 'OutputProblem';
}

/** Throws `OutputProblem` where a path is one of the files that are checked: those are never changed. */
export function refuseInput(file: string, inputs: readonly string[]): void {
  if (!existsSync(file)) return;
  const same = realpathSync(file);
  if (inputs.some((input) => existsSync(input) && realpathSync(input) === same))
    throw new OutputProblem(`${file} is one of the files to check: give another name for the output.`);
}

/**
 * Writes a file whole or not at all: under another name first, then renamed. An interrupt that comes meanwhile
 * is put off until it is done. Rejects with `OutputProblem`.
 */
export async function writeWhole(
  file: string,
  content: string | Iterable<string> | Uint8Array,
  inputs: readonly string[] = [],
): Promise<void> {
  refuseInput(file, inputs);
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  const interrupts: NodeJS.Signals[] = [];
  const later = (signal: NodeJS.Signals): void => void interrupts.push(signal);
  process.on('SIGINT', later).on('SIGTERM', later);
  try {
    if (isDevice(file)) {
      await writeFile(file, content);
    } else {
      await writeFile(temporary, content);
      await rename(temporary, file);
    }
  } catch (error) {
    await rm(temporary, { force: true });
    throw new OutputProblem(`${file} cannot be written: ${whatHappened(error)}`);
  } finally {
    process.off('SIGINT', later).off('SIGTERM', later);
  }
  for (const signal of interrupts) process.kill(process.pid, signal);
}

/** Whether a path is a device or pipe, which cannot be replaced by a file. */
function isDevice(file: string): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  return found !== undefined && !found.isFile() && !found.isDirectory();
}

function whatHappened(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
      return 'its folder is not there. Make the folder and run again.';
    case 'EISDIR':
    case 'ENOTEMPTY':
      return 'a folder has that name. Give another name.';
    case 'EACCES':
    case 'EPERM':
    case 'EBUSY':
      return 'another program has it open, or you may not write there. Close it and run again.';
    case 'ENOSPC':
      return 'the disk is full.';
    default:
      return `${code ?? String(error)}.`;
  }
}
