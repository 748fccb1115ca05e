import type { XmlText } from '../ooxml/index.js';
import * as char from './characters.js';

export const ENDS = 1;
export const TO_RESOLVE = 2;
/** What a byte means within a text: `ENDS` for `<`, `TO_RESOLVE` where it may start something to resolve, else 0. */
export const MARKS = new Uint8Array(256);
MARKS[char.LT] = ENDS;
for (const byte of [char.AMPERSAND, char.UNDERSCORE, char.CR]) MARKS[byte] = TO_RESOLVE;

/** Where a text stands in the bytes at hand, and whether it holds anything to resolve. */
export class PlainRun {
  start = 0;
  end = 0;
  #escaped = false;

  /** Finds the text that starts at `start`; gives the place of the `<` that ends it, which has to be there. */
  find(bytes: Uint8Array, start: number): number {
    const table = MARKS;
    let at = start;
    let escaped = false;
    for (;;) {
      const mark = table[bytes[at]!]!;
      if (mark === ENDS) break;
      if (mark === TO_RESOLVE) escaped = true;
      at++;
    }
    this.start = start;
    this.end = at;
    this.#escaped = escaped;
    return at;
  }

  /** Gives the bytes in which the text stands from `start` to `end` as it is meant: these, or the resolved ones. */
  settle(bytes: Uint8Array, resolved: XmlText): Uint8Array {
    if (!this.#escaped) return bytes;
    resolved.clear();
    resolved.append(bytes, this.start, this.end, false);
    resolved.resolveEscapes();
    this.start = 0;
    this.end = resolved.length;
    return resolved.bytes;
  }
}
