import { sizeInWords } from './in-words.js';
import { damaged, ReadProblem } from './read-problem.js';
import { utf8Text, writeUtf8 } from './utf8.js';

const AMPERSAND = 0x26;
const SEMICOLON = 0x3b;
const CR = 0x0d;
const LF = 0x0a;
const UNDERSCORE = 0x5f;
/** `&#x10FFFF;` and a few leading zeros. */
const LONGEST_REFERENCE = 16;

const ENTITIES: ReadonlyMap<string, number> = new Map([
  ['amp', 0x26],
  ['lt', 0x3c],
  ['gt', 0x3e],
  ['quot', 0x22],
  ['apos', 0x27],
]);

/** Collects the text of one element from its pieces, as UTF-8 with references resolved and line ends as `\n`. */
export class XmlText {
  bytes = new Uint8Array(1024);
  length = 0;
  readonly #where: string;
  readonly #limit: number;
  #afterCr = false;

  /** `where` is the part's name for messages; `limit` the most bytes one text may have. */
  constructor(where: string, limit: number) {
    this.#where = where;
    this.#limit = limit;
  }

  clear(): void {
    this.length = 0;
    this.#afterCr = false;
  }

  /** Adds a piece of character data; `literal` for CDATA, where `&` stands for itself. */
  append(source: Uint8Array, start: number, end: number, literal: boolean): void {
    this.#reserve(end - start);
    const target = this.bytes;
    let to = this.length;
    let afterCr = this.#afterCr;
    for (let at = start; at < end; at++) {
      const byte = source[at]!;
      if (byte === AMPERSAND && !literal) {
        const semicolon = referenceEnd(source, at, end);
        to = writeUtf8(target, to, this.#reference(source, at, semicolon));
        at = semicolon;
        afterCr = false;
      } else if (byte === CR) {
        target[to++] = LF;
        afterCr = true;
      } else {
        if (byte !== LF || !afterCr) target[to++] = byte;
        afterCr = false;
      }
    }
    this.length = to;
    this.#afterCr = afterCr;
  }

  /** Resolves Office's own escapes, `_x000D_` for a character that XML cannot hold. */
  resolveEscapes(): void {
    this.length = resolveEscapes(this.bytes, this.length);
  }

  toString(): string {
    return utf8Text(this.bytes, 0, this.length);
  }

  #reference(source: Uint8Array, start: number, semicolon: number): number {
    const codePoint = semicolon < 0 ? null : referenceValue(utf8Text(source, start + 1, semicolon));
    if (codePoint === null) throw damaged(this.#where, 'an entity or character reference is not known');
    return codePoint;
  }

  #reserve(more: number): void {
    const needed = this.length + more + 4;
    if (needed > this.#limit) {
      throw new ReadProblem(
        'too-large',
        `A single text in ${this.#where} is longer than ${sizeInWords(this.#limit)}.`,
      );
    }
    if (needed <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(needed, this.bytes.length * 2));
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
  }
}

/** Where a piece of character data may be cut: before a reference that has no end yet. */
export function cutBeforeReference(bytes: Uint8Array, start: number, end: number): number {
  const lowest = Math.max(start, end - LONGEST_REFERENCE);
  for (let at = end - 1; at >= lowest && bytes[at] !== SEMICOLON; at--) {
    if (bytes[at] === AMPERSAND) return at;
  }
  return end;
}

/** Resolves `_xHHHH_` in place and gives the new length; pairs of halves become one character. */
export function resolveEscapes(bytes: Uint8Array, length: number): number {
  let to = 0;
  for (let at = 0; at < length;) {
    const unit = bytes[at] === UNDERSCORE ? escapeAt(bytes, at, length) : -1;
    if (unit < 0) {
      bytes[to++] = bytes[at++]!;
      continue;
    }
    at += 7;
    const low = unit >= 0xd800 && unit <= 0xdbff ? escapeAt(bytes, at, length) : -1;
    if (low >= 0xdc00 && low <= 0xdfff) {
      to = writeUtf8(bytes, to, 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00));
      at += 7;
    } else to = writeUtf8(bytes, to, unit);
  }
  return to;
}

/** Whether `_x` occurs: only then need escapes be looked for. */
export function mayHoldEscape(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at + 7 <= end; at++) {
    if (bytes[at] === UNDERSCORE && bytes[at + 1] === 0x78) return true;
  }
  return false;
}

function escapeAt(bytes: Uint8Array, at: number, length: number): number {
  if (at + 7 > length || bytes[at] !== UNDERSCORE || bytes[at + 1] !== 0x78 || bytes[at + 6] !== UNDERSCORE) {
    return -1;
  }
  let value = 0;
  for (let i = at + 2; i < at + 6; i++) {
    const digit = hexDigit(bytes[i]!);
    if (digit < 0) return -1;
    value = value * 16 + digit;
  }
  return value;
}

function hexDigit(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}

function referenceEnd(bytes: Uint8Array, start: number, end: number): number {
  const limit = Math.min(end, start + LONGEST_REFERENCE);
  for (let at = start + 1; at < limit; at++) if (bytes[at] === SEMICOLON) return at;
  return -1;
}

function referenceValue(name: string): number | null {
  const number = /^#(?:x([0-9A-Fa-f]+)|([0-9]+))$/.exec(name);
  if (!number) return ENTITIES.get(name) ?? null;
  const value = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16);
  return value > 0 && value <= 0x10ffff ? value : null;
}
