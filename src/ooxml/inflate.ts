import { crc32 } from './crc32.js';
import { sizeInWords } from './in-words.js';
import { damaged, ReadProblem } from './read-problem.js';
import type { ZipEntry } from './zip.js';

/** What inflating asks of the machine; the project's `Platform` has it. */
export interface Inflater {
  inflateRaw(deflated: Uint8Array): AsyncIterable<Uint8Array>;
  /** CRC-32 carried on from `previous` (0 to start); ours is used where the machine has none. */
  crc32?(bytes: Uint8Array, previous: number): number;
}

/** How much inflating may produce; counted as it comes, never taken from the archive's own figures. */
export interface InflateLimits {
  /** Bytes of one part, inflated. */
  readonly entryBytes: number;
  /** Bytes of all parts that are read, inflated. */
  readonly totalBytes: number;
  /** Inflated bytes for each packed byte of a part, once it has produced more than `RATIO_FLOOR`. */
  readonly ratio: number;
}

/** Small parts may be as regular as they like. */
const RATIO_FLOOR = 32 * 2 ** 20;
const STORED_CHUNK = 2 ** 18;

/** Inflates the entries of one archive and counts what they produce together. */
export class CountingInflater {
  readonly #inflater: Inflater;
  readonly #limits: InflateLimits;
  #total = 0;

  constructor(inflater: Inflater, limits: InflateLimits) {
    this.#inflater = inflater;
    this.#limits = limits;
  }

  /**
   * Content of an entry in chunks. Throws `ReadProblem`: too-large or suspicious where a limit is passed,
   * damaged where the data cannot be inflated or is not what its CRC-32 and length say.
   */
  async *chunks(entry: ZipEntry): AsyncGenerator<Uint8Array, void, undefined> {
    let length = 0;
    let crc = 0;
    const source = entry.method === 'stored' ? slices(entry.raw) : this.#inflated(entry);
    for await (const chunk of source) {
      length += chunk.length;
      this.#total += chunk.length;
      this.#refuseExcess(entry, length);
      crc = this.#inflater.crc32 ? this.#inflater.crc32(chunk, crc) : crc32(chunk, crc);
      yield chunk;
    }
    if (length !== entry.statedSize) {
      throw damaged(entry.name, `it holds ${length} bytes where the zip directory says ${entry.statedSize}`);
    }
    if (crc >>> 0 !== entry.crc32) throw damaged(entry.name, 'its check sum is wrong');
  }

  async *#inflated(entry: ZipEntry): AsyncGenerator<Uint8Array, void, undefined> {
    const chunks = this.#inflater.inflateRaw(entry.raw)[Symbol.asyncIterator]();
    try {
      for (;;) {
        let next: IteratorResult<Uint8Array>;
        try {
          next = await chunks.next();
        } catch {
          throw damaged(entry.name, 'its packed data cannot be unpacked');
        }
        if (next.done === true) return;
        yield next.value;
      }
    } finally {
      await chunks.return?.();
    }
  }

  #refuseExcess(entry: ZipEntry, length: number): void {
    const { entryBytes, totalBytes, ratio } = this.#limits;
    if (length > RATIO_FLOOR && length > entry.statedSize) {
      throw new ReadProblem(
        'suspicious',
        `The part ${entry.name} unpacks to far more than the ${entry.statedSize} bytes that the file says.`,
      );
    }
    if (length > RATIO_FLOOR && length > entry.raw.length * ratio) {
      throw new ReadProblem(
        'suspicious',
        `The part ${entry.name} unpacks to more than ${ratio} times its size, as no real workbook does.`,
      );
    }
    if (length > entryBytes) {
      throw new ReadProblem(
        'too-large',
        `The part ${entry.name} unpacks to more than ${sizeInWords(entryBytes)}.`,
      );
    }
    if (this.#total > totalBytes) {
      throw new ReadProblem('too-large', `The file unpacks to more than ${sizeInWords(totalBytes)}.`);
    }
  }
}

function* slices(bytes: Uint8Array): Generator<Uint8Array, void, undefined> {
  for (let at = 0; at < bytes.length; at += STORED_CHUNK) yield bytes.subarray(at, at + STORED_CHUNK);
}
