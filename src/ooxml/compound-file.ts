import { ReadProblem } from './read-problem.js';
import { MADE_FROM } from './remedies.js';

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Whether a file is a compound file, the container that Office used before packages. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, i) => bytes[i] === byte);
}

/** Encrypted workbooks and those of Excel 97 to 2003 are both compound files; the names within tell. */
export function compoundFileProblem(bytes: Uint8Array): ReadProblem {
  if (holdsStream(bytes, 'EncryptedPackage')) {
    return new ReadProblem('encrypted', 'The file is protected by a password.');
  }
  if (holdsStream(bytes, 'Workbook') || holdsStream(bytes, 'Book')) {
    return new ReadProblem('legacy-xls', 'The file is a workbook in the format of Excel 97 to 2003 (.xls).');
  }
  return new ReadProblem('not-a-workbook', 'The file is an old Office document, not a workbook.', MADE_FROM);
}

/** Whether a compound file's directory has a stream of a name. Its entries stand at multiples of 128 bytes. */
function holdsStream(bytes: Uint8Array, name: string): boolean {
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (bytes[at + 64] !== (name.length + 1) * 2) continue;
    let i = 0;
    while (i < name.length && bytes[at + 2 * i] === name.charCodeAt(i) && bytes[at + 2 * i + 1] === 0) i++;
    if (i === name.length) return true;
  }
  return false;
}
