import { ReadProblem } from '../ooxml/index.js';
import type { Platform } from '../workbook/index.js';
import type { Budget } from './limits.js';

const SEGMENT_BITS = 16;
const SEGMENT = 1 << SEGMENT_BITS;
const MASK = SEGMENT - 1;
const MOST_BYTES = 2 ** 32;
/** Above this a native copy is faster than a loop. */
const SHORT = 48;

/** Byte strings by number, dense from 0, in segments that are never moved. */
export class ByteArena {
  readonly #segments: Uint8Array[] = [];
  readonly #budget: Budget;
  #free = 0;
  #starts = new Uint32Array(64);
  #lengths = new Uint32Array(64);
  #count = 0;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  get count(): number {
    return this.#count;
  }

  /** Copies bytes in; gives their number. */
  add(bytes: Uint8Array, start: number, end: number): number {
    const id = this.#count;
    if (id === this.#starts.length) this.#growIndex();
    this.#count++;
    this.set(id, bytes, start, end);
    return id;
  }

  /** Gives a number other bytes. */
  set(id: number, bytes: Uint8Array, start: number, end: number): void {
    const length = end - start;
    const at = this.#place(length);
    const segment = this.#segments[at >>> SEGMENT_BITS]!;
    const to = at & MASK;
    if (length > SHORT) segment.set(bytes.subarray(start, end), to);
    else for (let i = 0; i < length; i++) segment[to + i] = bytes[start + i]!;
    this.#starts[id] = at;
    this.#lengths[id] = length;
  }

  /** The text of a number, which stands in UTF-8. */
  text(id: number, decode: Platform['decode']): string {
    if (id < 0 || id >= this.#count) throw new RangeError(`no text ${id}`);
    const at = this.#starts[id]!;
    const from = at & MASK;
    return decode(this.#segments[at >>> SEGMENT_BITS]!, 'utf-8', from, from + this.#lengths[id]!);
  }

  /** Whether a number's bytes are the given ones. */
  equals(id: number, bytes: Uint8Array, start: number, end: number): boolean {
    const length = end - start;
    if (this.#lengths[id] !== length) return false;
    const at = this.#starts[id]!;
    const segment = this.#segments[at >>> SEGMENT_BITS]!;
    const from = at & MASK;
    for (let i = 0; i < length; i++) if (segment[from + i] !== bytes[start + i]) return false;
    return true;
  }

  /** Finds room; a text longer than a segment has segments of its own. */
  #place(length: number): number {
    const room = this.#segments.length * SEGMENT - this.#free;
    if (length > room || this.#segments.length === 0) {
      const count = Math.max(1, Math.ceil(length / SEGMENT));
      this.#free = this.#segments.length * SEGMENT;
      if (this.#free + count * SEGMENT > MOST_BYTES) {
        throw new ReadProblem('too-large', 'The texts of the file take more than 4 GB.');
      }
      this.#budget.spendText(count * SEGMENT);
      const segment = new Uint8Array(count * SEGMENT);
      for (let i = 0; i < count; i++) this.#segments.push(segment);
    }
    const at = this.#free;
    // What is left of a text's own segments cannot be addressed from its second one: it is not used.
    this.#free = length > SEGMENT ? this.#segments.length * SEGMENT : at + length;
    return at;
  }

  #growIndex(): void {
    const starts = new Uint32Array(this.#starts.length * 2);
    const lengths = new Uint32Array(this.#lengths.length * 2);
    this.#budget.spendText(starts.byteLength);
    starts.set(this.#starts);
    lengths.set(this.#lengths);
    this.#starts = starts;
    this.#lengths = lengths;
  }
}
