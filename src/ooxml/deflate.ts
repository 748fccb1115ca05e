/** Matches are looked for this far back, in chains of at most so many places with the same first three bytes. */
const WINDOW = 32_768;
const CHAIN = 48;
const SHORTEST = 3;
const LONGEST = 258;
const HASH_BITS = 15;
const END_OF_BLOCK = 256;

/**
 * Deflates bytes into one block with the format's fixed codes. The same bytes come out on every machine and
 * under every version of Node, which zlib does not promise; the price is some speed and a little size, so this
 * is for what must be reproducible, not for users' large sheets.
 */
export function deflate(bytes: Uint8Array): Uint8Array {
  const out = new BitWriter(bytes.length);
  const heads = new Int32Array(1 << HASH_BITS).fill(-1);
  const previous = new Int32Array(bytes.length);
  out.write(1, 1); // last block
  out.write(1, 2); // fixed codes
  for (let at = 0; at < bytes.length;) {
    const match = longestMatch(bytes, at, heads, previous);
    if (match === null) out.symbol(bytes[at]!);
    else out.match(match.length, match.distance);
    const end = at + (match?.length ?? 1);
    for (; at < end; at++) remember(bytes, at, heads, previous);
  }
  out.symbol(END_OF_BLOCK);
  return out.bytes();
}

function hashAt(bytes: Uint8Array, at: number): number {
  const three = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16);
  return Math.imul(three, 0x9e3779b1) >>> (32 - HASH_BITS);
}

function remember(bytes: Uint8Array, at: number, heads: Int32Array, previous: Int32Array): void {
  if (at + SHORTEST > bytes.length) return;
  const hash = hashAt(bytes, at);
  previous[at] = heads[hash]!;
  heads[hash] = at;
}

function longestMatch(
  bytes: Uint8Array,
  at: number,
  heads: Int32Array,
  previous: Int32Array,
): { length: number; distance: number } | null {
  const most = Math.min(LONGEST, bytes.length - at);
  if (most < SHORTEST) return null;
  let length = SHORTEST - 1;
  let found = -1;
  let from = heads[hashAt(bytes, at)]!;
  for (let step = 0; step < CHAIN && from >= 0 && at - from <= WINDOW; step++, from = previous[from]!) {
    if (bytes[from + length] !== bytes[at + length]) continue;
    let same = 0;
    while (same < most && bytes[from + same] === bytes[at + same]) same++;
    if (same <= length) continue;
    length = same;
    found = from;
    if (length === most) break;
  }
  return found < 0 ? null : { length, distance: at - found };
}

/** Smallest value of each length and distance code (RFC 1951, 3.2.5); the rest of a value goes into extra bits. */
const LENGTHS = codes(
  [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5],
  3,
);
const DISTANCES = codes(
  [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13],
  1,
);
/** A length of 258 has a code of its own, without extra bits. */
const LONGEST_CODE = 28;

interface Code {
  readonly base: number;
  readonly extra: number;
}

function codes(extras: readonly number[], first: number): readonly Code[] {
  let base = first;
  return extras.map((extra) => {
    const code = { base, extra };
    base += 2 ** extra;
    return code;
  });
}

/** Bits from the lowest of each byte on, as deflate has them. */
class BitWriter {
  #bytes: Uint8Array;
  #length = 0;
  #held = 0;
  #heldBits = 0;

  constructor(size: number) {
    this.#bytes = new Uint8Array(Math.max(64, size));
  }

  write(value: number, bits: number): void {
    this.#held |= value << this.#heldBits;
    this.#heldBits += bits;
    while (this.#heldBits >= 8) {
      this.#byte(this.#held & 0xff);
      this.#held >>>= 8;
      this.#heldBits -= 8;
    }
  }

  /** A literal, length code or end mark, by the fixed code: codes stand with their highest bit first. */
  symbol(symbol: number): void {
    if (symbol < 144) this.#code(0x30 + symbol, 8);
    else if (symbol < 256) this.#code(0x190 + symbol - 144, 9);
    else if (symbol < 280) this.#code(symbol - 256, 7);
    else this.#code(0xc0 + symbol - 280, 8);
  }

  match(length: number, distance: number): void {
    if (length === LONGEST) this.symbol(END_OF_BLOCK + 1 + LONGEST_CODE);
    else {
      const at = LENGTHS.findLastIndex(({ base }) => base <= length);
      this.symbol(END_OF_BLOCK + 1 + at);
      this.write(length - LENGTHS[at]!.base, LENGTHS[at]!.extra);
    }
    const at = DISTANCES.findLastIndex(({ base }) => base <= distance);
    this.#code(at, 5);
    this.write(distance - DISTANCES[at]!.base, DISTANCES[at]!.extra);
  }

  /** All that was written, the last byte filled up with noughts. */
  bytes(): Uint8Array {
    if (this.#heldBits > 0) {
      this.#byte(this.#held & 0xff);
      this.#held = 0;
      this.#heldBits = 0;
    }
    return this.#bytes.slice(0, this.#length);
  }

  #code(code: number, bits: number): void {
    for (let bit = bits - 1; bit >= 0; bit--) this.write((code >> bit) & 1, 1);
  }

  #byte(value: number): void {
    if (this.#length === this.#bytes.length) {
      const grown = new Uint8Array(this.#bytes.length * 2);
      grown.set(this.#bytes);
      this.#bytes = grown;
    }
    this.#bytes[this.#length++] = value;
  }
}
