import { damaged } from './read-problem.js';
import { utf8Text, writeUtf8 } from './utf8.js';

/**
 * Content of an XML part as UTF-8 without a byte order mark. UTF-16, which the standard allows, is rewritten;
 * any other declared encoding is damaged data: Office does not read it either.
 */
export async function* asUtf8(
  chunks: AsyncIterable<Uint8Array>,
  where: string,
): AsyncGenerator<Uint8Array, void, undefined> {
  let transcoder: Utf16ToUtf8 | null = null;
  let head: Uint8Array | null = new Uint8Array(0);
  for await (const chunk of chunks) {
    if (head === null) {
      yield transcoder === null ? chunk : transcoder.write(chunk);
      continue;
    }
    const start: Uint8Array = head.length === 0 ? chunk : joined(head, chunk);
    if (start.length < 4) {
      head = start;
      continue;
    }
    head = null;
    const { bom, wide } = encodingOf(start);
    if (wide !== null) transcoder = new Utf16ToUtf8(wide);
    const rest = start.subarray(bom);
    const content = transcoder === null ? rest : transcoder.write(rest);
    refuseOtherEncodings(content, transcoder !== null, where);
    yield content;
  }
  if (head !== null) yield head;
}

/** Rewrites UTF-16 that comes in pieces as UTF-8. */
class Utf16ToUtf8 {
  readonly #littleEndian: boolean;
  #odd = -1;
  #high = 0;

  constructor(endian: 'little' | 'big') {
    this.#littleEndian = endian === 'little';
  }

  write(chunk: Uint8Array): Uint8Array {
    const out = new Uint8Array(Math.ceil((chunk.length + 1) / 2) * 3 + 4);
    let to = 0;
    let at = 0;
    while (at < chunk.length) {
      const first = this.#odd >= 0 ? this.#odd : chunk[at++]!;
      if (at >= chunk.length) {
        this.#odd = first;
        break;
      }
      this.#odd = -1;
      const second = chunk[at++]!;
      const unit = this.#littleEndian ? first | (second << 8) : (first << 8) | second;
      const high = this.#high;
      this.#high = 0;
      if (high !== 0 && unit >= 0xdc00 && unit <= 0xdfff) {
        to = writeUtf8(out, to, 0x10000 + ((high - 0xd800) << 10) + (unit - 0xdc00));
        continue;
      }
      if (high !== 0) to = writeUtf8(out, to, high);
      if (unit >= 0xd800 && unit <= 0xdbff) this.#high = unit;
      else to = writeUtf8(out, to, unit);
    }
    return out.subarray(0, to);
  }
}

function encodingOf(start: Uint8Array): { bom: number; wide: 'little' | 'big' | null } {
  const [a, b, c] = start;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { bom: 3, wide: null };
  if (a === 0xff && b === 0xfe) return { bom: 2, wide: 'little' };
  if (a === 0xfe && b === 0xff) return { bom: 2, wide: 'big' };
  if (a === 0x3c && b === 0) return { bom: 0, wide: 'little' };
  if (a === 0 && b === 0x3c) return { bom: 0, wide: 'big' };
  return { bom: 0, wide: null };
}

function refuseOtherEncodings(content: Uint8Array, wide: boolean, where: string): void {
  const opening = utf8Text(content, 0, Math.min(content.length, 200));
  const declared = /^<\?xml[^>]*?encoding\s*=\s*["']([^"']+)["']/.exec(opening)?.[1]?.toLowerCase();
  if (declared === undefined || wide) return;
  if (declared !== 'utf-8' && declared !== 'us-ascii' && declared !== 'utf8') {
    throw damaged(where, `its text is in the encoding ${declared}, which workbooks may not use`);
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
