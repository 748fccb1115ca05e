import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { Problem } from '../checking/index.js';

/** More than Node reads into one block of memory. */
const MOST_BYTES = 2 ** 31 - 1;

/** A file's bytes with their SHA-256 in lower-case hexadecimal, or why it could not be opened. */
export type FileBytes =
  | { readonly bytes: Uint8Array; readonly sha256: string; readonly problem: null }
  | { readonly problem: Problem };

/** Reads a file. Never rejects for what is wrong with the file. */
export async function readBytes(file: string): Promise<FileBytes> {
  try {
    const found = await stat(file);
    if (!found.isFile())
      return refused(
        'not-a-workbook',
        'This is neither a file nor a folder.',
        'Give the path of a workbook.',
      );
    if (found.size > MOST_BYTES)
      return refused('too-large', 'The file has more than 2 GB.', 'Split the workbook into smaller ones.');
    const bytes = await readFile(file);
    return { bytes, sha256: createHash('sha256').update(bytes).digest('hex'), problem: null };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

/** What an error of the file system means for the person who has the file. */
export function problemOf(error: unknown): Problem {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (['EBUSY', 'EPERM', 'EACCES', 'ETXTBSY'].includes(code))
    return {
      code: 'in-use',
      message: 'The file cannot be opened: another program has it open, or you may not read it.',
      remedy: 'Close it in Excel and run again.',
    };
  if (code === 'ENOENT')
    return {
      code: 'in-use',
      message: 'The file was moved or deleted while the check ran.',
      remedy: 'Run again.',
    };
  return {
    code: 'damaged',
    message: `The file cannot be read from the disk (${code === '' ? String(error) : code}).`,
    remedy: 'Copy the file to another place, or ask for it again.',
  };
}

function refused(code: Problem['code'], message: string, remedy: string): FileBytes {
  return { problem: { code, message, remedy } };
}
