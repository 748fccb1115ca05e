import { crc32 } from './crc32.js';
import { deflate } from './deflate.js';
import type { ZipEntry, ZipHeader } from './zip.js';
import { centralHeader, descriptor, endRecord, localHeader } from './zip-headers.js';

/** An entry to be written, of which the packed bytes are there or come in time. */
export interface WrittenEntry {
  readonly name: string;
  readonly method: 'stored' | 'deflated';
  readonly crc32: number;
  /** Bytes of the content. */
  readonly size: number;
  readonly packed: readonly Uint8Array[] | AsyncIterable<Uint8Array>;
  readonly header?: ZipHeader;
}

/** An entry of given content, deflated the same way on every machine. */
export function packedEntry(name: string, content: Uint8Array): ZipEntry {
  return {
    name,
    method: 'deflated',
    raw: deflate(content),
    crc32: crc32(content),
    statedSize: content.length,
  };
}

/** An entry as it was read, to be written as packed as it is. */
export function sameEntry({ raw, statedSize, ...entry }: ZipEntry): WrittenEntry & { packed: Uint8Array[] } {
  return { ...entry, size: statedSize, packed: [raw] };
}

/** A zip archive of entries, in their order and as packed as they come. For archives below 4 GB. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory = new Directory();
  for (const entry of entries) {
    const facts = { ...sameEntry(entry), packedSize: entry.raw.length };
    const header = localHeader(facts);
    pieces.push(header, entry.raw);
    directory.add(facts, header.length + entry.raw.length, false);
  }
  return joinBytes([...pieces, ...directory.end()]);
}

/**
 * The same in pieces as they come, for large archives. Throws `ReadProblem` where it would pass 4 GB, and what the
 * packed bytes of an entry throw.
 */
export async function* zipChunks(
  entries: Iterable<WrittenEntry> | AsyncIterable<WrittenEntry>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const directory = new Directory();
  for await (const entry of entries) {
    const { packed } = entry;
    const known = Symbol.asyncIterator in packed ? null : packed.reduce((n, { length }) => n + length, 0);
    const header = localHeader({ ...entry, packedSize: known });
    yield header;
    let packedSize = 0;
    for await (const chunk of packed) {
      packedSize += chunk.length;
      yield chunk;
    }
    const facts = { ...entry, packedSize };
    const behind = known === null ? descriptor(facts, packedSize) : new Uint8Array(0);
    if (known === null) yield behind;
    directory.add(facts, header.length + packedSize + behind.length, known === null);
  }
  yield* directory.end();
}

/** Gathers the directory of an archive that is being written. */
class Directory {
  readonly #headers: Uint8Array[] = [];
  #place = 0;

  /** Notes an entry that takes `length` bytes, its header included. */
  add(facts: Parameters<typeof centralHeader>[0], length: number, described: boolean): void {
    this.#headers.push(centralHeader(facts, this.#place, described));
    this.#place += length;
  }

  /** The directory and the end of the archive. */
  end(): Uint8Array[] {
    const size = this.#headers.reduce((n, { length }) => n + length, 0);
    return [...this.#headers, endRecord(this.#headers.length, size, this.#place)];
  }
}

/** Bytes of several pieces as one. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((n, { length }) => n + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
