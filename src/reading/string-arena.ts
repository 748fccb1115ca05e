import { writeUtf8 } from '../ooxml/index.js';
import type { Platform, Strings } from '../workbook/index.js';
import { ByteArena } from './byte-arena.js';
import type { Budget } from './limits.js';

const CACHE_SIZE = 4096;
const MOST_PROBES = 200;

/**
 * Texts of a workbook as bytes, decoded when asked for. A few thousand decoded ones are kept for the next
 * asker, never all. Shared strings are added as they come; others are interned: equal texts have one number.
 */
export class StringArena implements Strings {
  readonly #arena: ByteArena;
  readonly #decode: Platform['decode'];
  readonly #cachedIds = new Int32Array(CACHE_SIZE).fill(-1);
  readonly #cachedTexts: string[] = new Array<string>(CACHE_SIZE).fill('');
  /** Numbers by hash, open addressing; -1 is free. */
  #table = new Int32Array(1024).fill(-1);
  #hashes = new Int32Array(512);
  #firstInterned = 0;
  #interned = 0;
  #utf8 = new Uint8Array(1024);
  /** The bytes that were hashed last, and a view of them. */
  #viewed: Uint8Array = this.#utf8;
  #view = new DataView<ArrayBufferLike>(this.#utf8.buffer);

  constructor(platform: Pick<Platform, 'decode'>, budget: Budget) {
    this.#arena = new ByteArena(budget);
    this.#decode = (...given) => platform.decode(...given);
  }

  get count(): number {
    return this.#arena.count;
  }

  get(id: number): string {
    const slot = id & (CACHE_SIZE - 1);
    if (this.#cachedIds[slot] === id) return this.#cachedTexts[slot]!;
    const text = this.#arena.text(id, this.#decode);
    this.#cachedIds[slot] = id;
    this.#cachedTexts[slot] = text;
    return text;
  }

  /** Adds UTF-8 under a new number. All such come before the first `intern`. */
  add(bytes: Uint8Array, start: number, end: number): number {
    this.#firstInterned = this.#arena.count + 1;
    return this.#arena.add(bytes, start, end);
  }

  /**
   * Number of UTF-8 among the interned texts, added if new. Where very many texts share a hash, as only texts made
   * to do so will, one may come to have two numbers rather than make the search long.
   */
  intern(bytes: Uint8Array, start: number, end: number): number {
    const hash = this.#hash(bytes, start, end);
    const mask = this.#table.length - 1;
    let slot = hash & mask;
    let probes = 0;
    for (let id = this.#table[slot]!; id >= 0 && probes < MOST_PROBES; id = this.#table[slot]!) {
      if (this.#hashes[id - this.#firstInterned] === hash && this.#arena.equals(id, bytes, start, end))
        return id;
      slot = (slot + 1) & mask;
      probes++;
    }
    const id = this.#arena.add(bytes, start, end);
    if (probes < MOST_PROBES) this.#table[slot] = id;
    this.#hashes[this.#interned++] = hash;
    if (this.#interned === this.#hashes.length) this.#grow();
    return id;
  }

  /** Number of a text, added if new. */
  internText(text: string): number {
    if (this.#utf8.length < text.length * 3) this.#utf8 = new Uint8Array(text.length * 6);
    let length = 0;
    for (let i = 0; i < text.length; i++) {
      const codePoint = text.codePointAt(i)!;
      if (codePoint > 0xffff) i++;
      length = writeUtf8(this.#utf8, length, codePoint);
    }
    return this.intern(this.#utf8, 0, length);
  }

  /** Four bytes in a step, then the mixing of MurmurHash3. */
  #hash(bytes: Uint8Array, start: number, end: number): number {
    if (bytes !== this.#viewed) {
      this.#viewed = bytes;
      this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    }
    let hash = (end - start) | 0;
    let at = start;
    for (; at + 4 <= end; at += 4) hash = Math.imul(hash ^ this.#view.getInt32(at, true), 0x01000193);
    for (; at < end; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return hash ^ (hash >>> 16);
  }

  #grow(): void {
    const hashes = new Int32Array(this.#hashes.length * 2);
    hashes.set(this.#hashes);
    this.#hashes = hashes;
    const table = new Int32Array(this.#table.length * 2).fill(-1);
    const mask = table.length - 1;
    for (let i = 0; i < this.#interned; i++) {
      let slot = hashes[i]! & mask;
      let probes = 0;
      for (; table[slot]! >= 0 && probes < MOST_PROBES; probes++) slot = (slot + 1) & mask;
      if (probes < MOST_PROBES) table[slot] = this.#firstInterned + i;
    }
    this.#table = table;
  }
}
