import {
  blockBefore,
  deflate,
  editedChunks,
  editedPieces,
  joinBytes,
  upToBlock,
  type Edit,
  type Package,
  type WrittenEntry,
  type ZipEntry,
} from '../../ooxml/index.js';
import type { Platform } from '../../workbook/index.js';
import { carryCrc, type ContentSum, type HeldPart } from './held-part.js';

/** An edited part: where its content is held, its edits, and what they make of it. */
export interface EditedPart {
  readonly held: Pick<HeldPart, 'bytes' | 'from'>;
  readonly edits: readonly Edit[];
  readonly sum: ContentSum;
}

export interface Packer {
  readonly platform: Platform;
  /** From 1 to 9. */
  readonly level: number;
}

/** Deflates chunks by the machine, or by our own code where it cannot. */
export async function* deflated(
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  { platform, level }: Packer,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (platform.deflateRaw) {
    yield* platform.deflateRaw(chunks, level);
    return;
  }
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  yield deflate(joinBytes(all));
}

/** An entry of new content. */
export async function newEntry(
  name: string,
  content: readonly Uint8Array[],
  packer: Packer,
): Promise<WrittenEntry> {
  let crc = 0;
  for (const piece of content) crc = carryCrc(packer.platform, piece, crc);
  const size = content.reduce((n, { length }) => n + length, 0);
  return { name, method: 'deflated', crc32: crc, size, packed: await gathered(deflated(content, packer)) };
}

/**
 * The entry of an edited part. What lies before the edits is not packed anew: the deflated bytes are taken over up to
 * the last block before them. Only where a part is one long block is all of it deflated again, as it comes.
 */
export async function editedEntry(
  pack: Package,
  entry: ZipEntry,
  { held, edits, sum }: EditedPart,
  packer: Packer,
): Promise<WrittenEntry> {
  const { name, method, raw, header } = entry;
  const facts = { name, method, ...sum, ...(header && { header }) };
  if (method === 'stored') {
    const packed = [raw.subarray(0, held.from), ...editedPieces(held.bytes, edits, held.from)];
    return { ...facts, packed };
  }
  const first = Math.min(...edits.map(({ at }) => at));
  const block = held.from === 0 ? { bit: 0, offset: 0 } : blockBefore(raw, first);
  if (block === null || block.offset < held.from)
    return { ...facts, packed: deflated(editedChunks(pack.chunks(name), edits), packer) };
  const rest = editedPieces(held.bytes.subarray(block.offset - held.from), edits, block.offset);
  const taken = block.bit === 0 ? [] : upToBlock(raw, block);
  return { ...facts, packed: [...taken, ...(await gathered(deflated(rest, packer)))] };
}

async function gathered(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array[]> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return all;
}
