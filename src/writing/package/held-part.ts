import { crc32, editedPieces, growth, joinBytes, type Edit, type Package } from '../../ooxml/index.js';
import type { Platform } from '../../workbook/index.js';
import { CannotMark } from './cannot-mark.js';

/** The content of a part as read, or its end with what is needed to know the check sum of the whole. */
export interface HeldPart {
  readonly name: string;
  /** The content from `from` on. */
  readonly bytes: Uint8Array;
  readonly from: number;
  /** CRC-32 of what stands before. */
  readonly crcBefore: number;
  /** Bytes of the whole content. */
  readonly size: number;
}

/** Length and CRC-32 of a part's content. */
export interface ContentSum {
  readonly size: number;
  readonly crc32: number;
}

/** Reads an XML part whole, as its bytes are. Throws `ReadProblem`, and `CannotMark` for one in UTF-16. */
export async function holdWhole(pack: Package, name: string): Promise<HeldPart> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of pack.chunks(name)) chunks.push(chunk);
  const bytes = joinBytes(chunks);
  refuseWide(bytes, name);
  return { name, bytes, from: 0, crcBefore: 0, size: bytes.length };
}

/** Throws `CannotMark` where a part opens as UTF-16 does: its bytes cannot be edited as those of UTF-8. */
export function refuseWide(opening: Uint8Array, name: string): void {
  const [a, b] = opening;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || a === 0 || b === 0)
    throw new CannotMark(`The part ${name} of the workbook is written in UTF-16, which cannot be marked.`);
}

/** CRC-32 carried on, by the machine where it has a fast one. */
export function carryCrc(platform: Platform, bytes: Uint8Array, previous: number): number {
  return (platform.crc32 ? platform.crc32(bytes, previous) : crc32(bytes, previous)) >>> 0;
}

/** Length and check sum of a part's content after edits, all of which lie in what is held. */
export function editedSum(held: HeldPart, edits: readonly Edit[], platform: Platform): ContentSum {
  let crc = held.crcBefore;
  for (const piece of editedPieces(held.bytes, edits, held.from)) crc = carryCrc(platform, piece, crc);
  return { size: held.size + growth(edits), crc32: crc };
}
