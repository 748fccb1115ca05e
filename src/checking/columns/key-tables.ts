import type { Column } from '../table-data.js';

/**
 * Numbers for texts that are equal without case, padding and runs of white space. Holds a hash and the place of one
 * text of each number, never the text: on a hit it is decoded anew and compared.
 */
export class TextKeys {
  /** Number + 1, by hash. */
  #slots = new Int32Array(1024);
  #hashes = new Int32Array(512);
  #parts = new Int32Array(512);
  #values = new Int32Array(512);
  #count = 0;
  readonly #texts: ((value: number) => string)[] = [];

  /** Key function of a part of the column, whose distinct values are looked up once each. */
  part(
    text: (value: number) => string,
    values: Float64Array | Int32Array,
    texts: Pick<Column['texts'], 'wholeNumber'> = {},
  ): (value: number) => number {
    const part = this.#texts.push(text) - 1;
    let most = 0;
    for (const value of values) if (value > most) most = value;
    const known =
      most < Math.max(4096, values.length * 8) ? new Int32Array(most + 1) : new Map<number, number>();
    return (value) => {
      // Texts of number cells have numbers below 0, each cell its own; sets with a part off their list are rare.
      if (value < 0) {
        const whole = texts.wholeNumber?.(value) ?? -1;
        return whole < 0 ? this.#key(text(value), part, value) : this.#wholeKey(whole, part, value);
      }
      const earlier = known instanceof Map ? (known.get(value) ?? 0) : known[value]!;
      if (earlier !== 0) return earlier - 1;
      const key = this.#key(text(value), part, value);
      if (known instanceof Map) known.set(value, key + 1);
      else known[value] = key + 1;
      return key;
    };
  }

  #key(text: string, part: number, value: number): number {
    const hash = hashOf(text);
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (; this.#slots[slot] !== 0; slot = (slot + 1) & mask) {
      const key = this.#slots[slot]! - 1;
      if (this.#hashes[key] === hash && sameText(text, this.#text(key))) return key;
    }
    return this.#add(slot, hash, part, value);
  }

  /** The same for a text of nothing but the digits of a number, which is made only to compare it. */
  #wholeKey(whole: number, part: number, value: number): number {
    const hash = hashOfWhole(whole);
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (; this.#slots[slot] !== 0; slot = (slot + 1) & mask) {
      const key = this.#slots[slot]! - 1;
      if (this.#hashes[key] === hash && sameText(String(whole), this.#text(key))) return key;
    }
    return this.#add(slot, hash, part, value);
  }

  #text(key: number): string {
    return this.#texts[this.#parts[key]!]!(this.#values[key]!);
  }

  #add(slot: number, hash: number, part: number, value: number): number {
    const key = this.#count++;
    this.#hashes[key] = hash;
    this.#parts[key] = part;
    this.#values[key] = value;
    this.#slots[slot] = this.#count;
    if (this.#count === this.#hashes.length) this.#grow();
    return key;
  }

  #grow(): void {
    const size = this.#hashes.length * 2;
    const larger = (from: Int32Array): Int32Array<ArrayBuffer> => {
      const to = new Int32Array(size);
      to.set(from);
      return to;
    };
    this.#hashes = larger(this.#hashes);
    this.#parts = larger(this.#parts);
    this.#values = larger(this.#values);
    this.#slots = new Int32Array(size * 2);
    const mask = this.#slots.length - 1;
    for (let key = 0; key < this.#count; key++) {
      let slot = this.#hashes[key]! & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = key + 1;
    }
  }
}

/** Numbers for equal numbers. */
export class NumberKeys {
  #slots = new Int32Array(1024);
  #numbers = new Float64Array(512);
  #count = 0;
  readonly #bits = new Float64Array(1);
  readonly #halves = new Int32Array(this.#bits.buffer);

  key(number: number): number {
    const mask = this.#slots.length - 1;
    let slot = this.#hash(number) & mask;
    for (; this.#slots[slot] !== 0; slot = (slot + 1) & mask) {
      const key = this.#slots[slot]! - 1;
      if (this.#numbers[key] === number) return key;
    }
    const key = this.#count++;
    this.#numbers[key] = number;
    this.#slots[slot] = this.#count;
    if (this.#count === this.#numbers.length) this.#grow();
    return key;
  }

  #hash(number: number): number {
    // Adding 0 makes -0 and 0 one number.
    this.#bits[0] = number + 0;
    const mixed = Math.imul(this.#halves[0]! ^ Math.imul(this.#halves[1]!, 0x9e3779b1), 0x85ebca6b);
    return mixed ^ (mixed >>> 15);
  }

  #grow(): void {
    const numbers = new Float64Array(this.#count * 2);
    numbers.set(this.#numbers);
    this.#numbers = numbers;
    this.#slots = new Int32Array(this.#count * 4);
    const mask = this.#slots.length - 1;
    for (let key = 0; key < this.#count; key++) {
      let slot = this.#hash(numbers[key]!) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = key + 1;
    }
  }
}

/** The form in which texts are compared: trimmed, white space collapsed, lower case. */
export function normalisedText(text: string): string {
  if (isSpacedPlainly(text)) return text.toLowerCase();
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Whether a text is ASCII without white space but single spaces between words. */
function isSpacedPlainly(text: string): boolean {
  let before = SPACE;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 126 || code < SPACE || (code === SPACE && before === SPACE)) return false;
    before = code;
  }
  return before !== SPACE;
}

function sameText(a: string, b: string): boolean {
  return a === b || normalisedText(a) === normalisedText(b);
}

const SPACE = 32;
const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** FNV-1a of the normalised text; for ASCII without making that text. */
function hashOf(text: string): number {
  let hash = FNV_OFFSET;
  let begun = false;
  let space = false;
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i);
    if (code > 127) return hashOfNormalised(normalisedText(text));
    if (code === 32 || (code >= 9 && code <= 13)) {
      space = true;
      continue;
    }
    if (space && begun) hash = Math.imul(hash ^ 32, FNV_PRIME);
    begun = true;
    space = false;
    if (code >= 65 && code <= 90) code += 32;
    hash = Math.imul(hash ^ code, FNV_PRIME);
  }
  return spread(hash);
}

/** Digits from the last on. */
const digits = new Uint8Array(20);

/** The hash of a whole number's text. */
function hashOfWhole(whole: number): number {
  let rest = whole;
  let length = 0;
  do {
    const tens = Math.floor(rest / 10);
    digits[length++] = rest - tens * 10;
    rest = tens;
  } while (rest > 0);
  let hash = FNV_OFFSET;
  while (length > 0) hash = Math.imul(hash ^ (48 + digits[--length]!), FNV_PRIME);
  return spread(hash);
}

function hashOfNormalised(text: string): number {
  let hash = FNV_OFFSET;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return spread(hash);
}

function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}
