import type { XmlText } from '../ooxml/index.js';
import * as char from './characters.js';

/** Where a text stands in the bytes at hand, and whether it holds anything to resolve. */
export class PlainRun {
  start = 0;
  end = 0;
  #escaped = false;

  /** Finds the text that starts at `start`; gives the place of the `<` that ends it, which has to be there. */
  find(bytes: Uint8Array, start: number): number {
    let at = start;
    let escaped = false;
    for (let byte = bytes[at]!; byte !== char.LT; byte = bytes[++at]!) {
      if (byte === char.AMPERSAND || byte === char.UNDERSCORE || byte === char.CR) escaped = true;
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
