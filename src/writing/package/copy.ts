import { joinBytes, type PackageLimits } from '../../ooxml/index.js';
import type { Platform } from '../../workbook/index.js';

/** How a copy of a workbook is made. */
export interface CopyOptions {
  readonly platform: Platform;
  /** How hard changed parts are packed, from 1 (fastest) to 9 (smallest). Default: 6. */
  readonly level?: number;
  readonly limits?: PackageLimits;
}

export const LEVEL = 6;

/** A copy of a workbook that is ready to be written. */
export interface WorkbookCopy {
  /** What the reader of the copy should know, each a sentence. */
  readonly warnings: readonly string[];
  /** Its bytes in pieces, made as they are asked for; to be asked for once. */
  chunks(): AsyncGenerator<Uint8Array, void, undefined>;
}

/** All bytes of a copy. */
export async function bytesOf(copy: WorkbookCopy): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of copy.chunks()) pieces.push(piece);
  return joinBytes(pieces);
}
