import { isDigit } from './bytes.js';
import * as char from './characters.js';

/** No row has more. */
export const MOST_ROW_DIGITS = 7;
/** From so many digits on, two words of four bytes hold them all with the quotation mark behind them. */
const IN_WORDS = 3;

/** The number of the row at hand, as the addresses of its cells end with it. */
export class RowNumber {
  #row = -1;
  #digits = 0;
  #head = 0;
  #tail = 0;

  /** How many digits it has. */
  get digits(): number {
    return this.#digits;
  }

  /** Makes sure that the number is that of a row, counted from 0. */
  set(row: number): void {
    if (row === this.#row) return;
    const text = `${row + 1}"`;
    const view = new DataView(Uint8Array.from(text, (c) => c.charCodeAt(0)).buffer);
    this.read(view, 0, text.length - 1, row);
  }

  /** Takes the number, which is that of a row, from where it stands with a quotation mark behind it. */
  read(view: DataView, start: number, digits: number, row: number): void {
    this.#row = row;
    this.#digits = digits;
    if (digits < IN_WORDS) return;
    this.#head = view.getUint32(start);
    this.#tail = view.getUint32(start + digits - 3);
  }

  /** Whether it stands at a place, with a quotation mark behind it. */
  isAt(bytes: Uint8Array, view: DataView, start: number): boolean {
    const digits = this.#digits;
    if (digits >= IN_WORDS) {
      return view.getUint32(start) === this.#head && view.getUint32(start + digits - 3) === this.#tail;
    }
    let number = 0;
    for (let at = start; at < start + digits; at++) {
      if (!isDigit(bytes[at]!)) return false;
      number = number * 10 + bytes[at]! - char.ZERO;
    }
    return number === this.#row + 1 && bytes[start + digits] === char.QUOTE;
  }
}
