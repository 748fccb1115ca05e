import { sequenceLength } from '../ooxml/index.js';
import type { Platform } from '../workbook/index.js';

export type TextEncoding = Parameters<Platform['decode']>[1];

/** How a text file is encoded, and how many bytes of mark it starts with; null for bytes that are no text. */
export function textEncoding(bytes: Uint8Array): { encoding: TextEncoding; mark: number } | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', mark: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', mark: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', mark: 2 };
  const wide = unmarkedUtf16(bytes);
  if (wide !== null) return { encoding: wide, mark: 0 };
  if (holdsControlBytes(bytes)) return null;
  return { encoding: isUtf8(bytes) ? 'utf-8' : 'windows-1252', mark: 0 };
}

/** UTF-16 of mostly Latin text has a zero in nearly every other byte, always on the same side. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length - (bytes.length % 2), 4096);
  if (length < 8) return null;
  const zeros = [0, 0];
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 2]!++;
  const most = length / 2;
  if (zeros[1]! > most * 0.7 && zeros[0]! < most * 0.05) return 'utf-16le';
  if (zeros[0]! > most * 0.7 && zeros[1]! < most * 0.05) return 'utf-16be';
  return null;
}

/** By byte, 1 where no text has it: controls but for tab, line ends, form feed and the old end-of-file mark. */
const NEVER_IN_TEXT = new Uint8Array(256).fill(1, 0, 0x20);
for (const byte of [0x09, 0x0a, 0x0c, 0x0d, 0x1a]) NEVER_IN_TEXT[byte] = 0;

function holdsControlBytes(bytes: Uint8Array): boolean {
  let at = 0;
  while (at < bytes.length && NEVER_IN_TEXT[bytes[at]!] === 0) at++;
  return at < bytes.length;
}

function isUtf8(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length;) {
    if (bytes[at]! < 0x80) {
      at++;
      continue;
    }
    const length = sequenceLength(bytes, at, bytes.length);
    if (length === 0) return false;
    at += length;
  }
  return true;
}
