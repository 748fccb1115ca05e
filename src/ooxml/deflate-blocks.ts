/** Where a block of deflated data starts: its first bit, and how many bytes the blocks before it unpack to. */
export interface BlockStart {
  readonly bit: number;
  readonly offset: number;
}

/** Order in which the lengths of the code length codes stand (RFC 1951, 3.2.7). */
const LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const END_OF_BLOCK = 256;
/** Smallest length and number of extra bits of each length code, 257 first; extra bits of each distance code. */
const LENGTH_BASE = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195,
  227, 258,
];
const LENGTH_EXTRA = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const DISTANCE_EXTRA = [
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
];

/** What a table says of bits that begin no code. */
const NO_CODE = 0;
/** Meanings of a literal, of the end of a block, and of what no block may use. */
const LITERAL = 1 << 4;
const END = 0;
const BAD = -1;

/**
 * The last block of deflated data that starts at or before a place in what the data unpack to. Nothing is unpacked:
 * lengths are only counted, which takes less than inflating. Null where the data are not as they should be.
 */
export function blockBefore(deflated: Uint8Array, offset: number): BlockStart | null {
  const bits = new Bits(deflated);
  let last: BlockStart = { bit: 0, offset: 0 };
  let at = 0;
  for (;;) {
    const isLast = bits.take(1) === 1;
    const kind = bits.take(2);
    const length = kind === 0 ? storedLength(bits) : kind === 3 ? null : codedLength(bits, kind === 2);
    if (length === null || bits.isPastEnd) return null;
    at += length;
    if (at > offset || isLast) return last;
    last = { bit: bits.position, offset: at };
  }
}

/**
 * The bits of deflated data before a block, followed by an empty stored block that ends on a byte: other deflated data
 * can be put behind.
 */
export function upToBlock(deflated: Uint8Array, { bit }: BlockStart): Uint8Array[] {
  const whole = bit >>> 3;
  const rest = bit & 7;
  // Three bits, 0 for "not the last" and 00 for "stored", then as many as fill the byte; the length, and its complement.
  const held = rest === 0 ? 0 : deflated[whole]! & ((1 << rest) - 1);
  const marker = rest + 3 > 8 ? [held, 0] : [held];
  return [deflated.subarray(0, whole), Uint8Array.of(...marker, 0, 0, 0xff, 0xff)];
}

function storedLength(bits: Bits): number {
  bits.align();
  const length = bits.take(16);
  bits.take(16);
  bits.skipBytes(length);
  return length;
}

/** How many bytes a block of codes unpacks to. */
function codedLength(bits: Bits, isDynamic: boolean): number | null {
  const codes = isDynamic ? dynamicCodes(bits) : FIXED;
  return codes === null ? null : bits.countCoded(codes);
}

interface Codes {
  readonly literals: CodeTable;
  readonly distances: CodeTable;
}

function dynamicCodes(bits: Bits): Codes | null {
  const literals = bits.take(5) + 257;
  const distances = bits.take(5) + 1;
  const given = bits.take(4) + 4;
  const orders = new Uint8Array(19);
  for (let i = 0; i < given; i++) orders[LENGTH_ORDER[i]!] = bits.take(3);
  const table = codeTable(orders);
  const lengths = new Uint8Array(literals + distances);
  for (let i = 0; i < lengths.length;) {
    const symbol = bits.symbol(table);
    if (symbol < 0) return null;
    if (symbol < 16) {
      lengths[i++] = symbol;
      continue;
    }
    const value = symbol === 16 && i > 0 ? lengths[i - 1]! : 0;
    const times = symbol === 16 ? 3 + bits.take(2) : symbol === 17 ? 3 + bits.take(3) : 11 + bits.take(7);
    if (i + times > lengths.length) return null;
    lengths.fill(value, i, i + times);
    i += times;
  }
  return {
    literals: codeTable(lengths.subarray(0, literals), LITERALS),
    distances: codeTable(lengths.subarray(literals), DISTANCES),
  };
}

/** For each pattern of as many bits as the longest code has: what the code means that it begins with, and its length. */
interface CodeTable {
  readonly bits: number;
  /** `meaning << 4 | length`; `NO_CODE` where there is none. */
  readonly entries: Int32Array;
}

/** The codes of symbols of given lengths; `meanings` where a symbol stands for more than its number. */
function codeTable(lengths: Uint8Array, meanings?: Int32Array): CodeTable {
  let bits = 1;
  for (const length of lengths) if (length > bits) bits = length;
  const entries = new Int32Array(1 << bits);
  let code = 0;
  for (let length = 1; length <= bits; length++) {
    for (let symbol = 0; symbol < lengths.length; symbol++) {
      if (lengths[symbol] !== length) continue;
      const step = 1 << length;
      for (let i = reversed(code, length); i < entries.length; i += step)
        entries[i] = ((meanings === undefined ? symbol : meanings[symbol]!) << 4) | length;
      code++;
    }
    code <<= 1;
  }
  return { bits, entries };
}

function reversed(code: number, length: number): number {
  let result = 0;
  for (let bit = 0; bit < length; bit++) result |= ((code >> bit) & 1) << (length - 1 - bit);
  return result;
}

/** What symbols of literals and lengths mean: how many bytes they unpack to, times 16, and how many extra bits follow. */
const LITERALS = /* @__PURE__ */ Int32Array.from({ length: 288 }, (_, symbol) => {
  if (symbol < END_OF_BLOCK) return LITERAL;
  if (symbol === END_OF_BLOCK) return END;
  const bytes = LENGTH_BASE[symbol - 257];
  return bytes === undefined ? BAD : (bytes << 4) | LENGTH_EXTRA[symbol - 257]!;
});
/** What symbols of distances mean: how many extra bits follow. */
const DISTANCES = /* @__PURE__ */ Int32Array.from(
  { length: 32 },
  (_, symbol) => DISTANCE_EXTRA[symbol] ?? BAD,
);

const FIXED: Codes = /* @__PURE__ */ fixedCodes();

function fixedCodes(): Codes {
  const literals = new Uint8Array(288);
  literals.fill(8, 0, 144).fill(9, 144, 256).fill(7, 256, 280).fill(8, 280);
  return {
    literals: codeTable(literals, LITERALS),
    distances: codeTable(new Uint8Array(32).fill(5), DISTANCES),
  };
}

/** Bits from the lowest of each byte on. Past the end there are noughts. */
class Bits {
  readonly #bytes: Uint8Array;
  #at = 0;
  #held = 0;
  #count = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get position(): number {
    return this.#at * 8 - this.#count;
  }

  get isPastEnd(): boolean {
    return this.position > this.#bytes.length * 8;
  }

  /** A number of at most 16 bits. */
  take(count: number): number {
    this.#fill();
    const value = this.#held & ((1 << count) - 1);
    this.#held >>>= count;
    this.#count -= count;
    return value;
  }

  /** The symbol of the code that comes next; -1 where no code begins so. */
  symbol({ bits, entries }: CodeTable): number {
    this.#fill();
    const entry = entries[this.#held & ((1 << bits) - 1)]!;
    const length = entry & 15;
    this.#held >>>= length;
    this.#count -= length;
    return entry === NO_CODE ? -1 : entry >> 4;
  }

  /** How many bytes the codes up to the end of a block unpack to; null where they are not as they should be. */
  countCoded({ literals, distances }: Codes): number | null {
    for (let length = 0; ;) {
      const meaning = this.symbol(literals);
      if (meaning === LITERAL) {
        // Past the end there are noughts, which may be codes of literals without end.
        if ((++length & 0xffff) === 0 && this.isPastEnd) return null;
        continue;
      }
      if (meaning === END) return length;
      if (meaning < 0 || this.isPastEnd) return null;
      length += (meaning >> 4) + this.take(meaning & 15);
      const distance = this.symbol(distances);
      if (distance < 0) return null;
      this.take(distance);
    }
  }

  /** Goes on to the next byte. */
  align(): void {
    const rest = this.#count & 7;
    this.#held >>>= rest;
    this.#count -= rest;
  }

  skipBytes(length: number): void {
    this.#at += length - (this.#count >> 3);
    this.#held = 0;
    this.#count = 0;
  }

  /** Holds at least 16 bits. */
  #fill(): void {
    while (this.#count < 16) {
      this.#held |= (this.#bytes[this.#at++] ?? 0) << this.#count;
      this.#count += 8;
    }
  }
}
