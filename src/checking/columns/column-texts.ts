import type { CellStyle, Strings } from '../../workbook/index.js';
import { LARGEST_WHOLE, textOfNumber, writesDigitsOnly } from './text-of-number.js';

const NO_STYLE = 0xffff;

/**
 * Texts of a text or code column by number: from 0 the workbook's own, below 0 those of its number and truth-value
 * cells, which are written out only when asked for.
 */
export class ColumnTexts {
  readonly #strings: Strings;
  readonly #styles: readonly CellStyle[];
  readonly #date1904: boolean;
  readonly #upperCase: boolean;
  /** 1 for each style that writes whole numbers as their digits. */
  readonly #plain: Uint8Array;
  #numbers = new Float64Array(16);
  #styleIds = new Uint16Array(16);
  #count = 0;

  constructor(strings: Strings, styles: readonly CellStyle[], date1904: boolean, upperCase: boolean) {
    this.#strings = strings;
    this.#styles = styles;
    this.#date1904 = date1904;
    this.#upperCase = upperCase;
    this.#plain = Uint8Array.from(styles, (style) => (writesDigitsOnly(style) ? 1 : 0));
  }

  /** The text, trimmed; of a code in upper case. */
  get(id: number): string {
    const text = (id >= 0 ? this.#strings.get(id) : this.#own(-1 - id)).trim();
    return this.#upperCase ? text.toUpperCase() : text;
  }

  /** The whole number, not below 0, whose digits alone are the text of this number; -1 where the text is another. */
  wholeNumber(id: number): number {
    if (id >= 0) return -1;
    const number = this.#numbers[-1 - id]!;
    const isWhole = Number.isInteger(number) && number >= 0 && number <= LARGEST_WHOLE;
    return isWhole && this.#plain[this.#styleIds[-1 - id]!] === 1 ? number : -1;
  }

  /** Number of the text of a number cell. */
  addNumber(value: number, style: number): number {
    if (this.#count === this.#numbers.length) this.#grow();
    this.#numbers[this.#count] = value;
    this.#styleIds[this.#count] = style;
    return -1 - this.#count++;
  }

  /** Number of `TRUE` or `FALSE`. */
  addBoolean(value: boolean): number {
    return this.addNumber(value ? 1 : 0, NO_STYLE);
  }

  #own(index: number): string {
    const style = this.#styleIds[index]!;
    const number = this.#numbers[index]!;
    if (style === NO_STYLE) return number === 1 ? 'TRUE' : 'FALSE';
    return textOfNumber(number, this.#styles[style], this.#date1904);
  }

  #grow(): void {
    const numbers = new Float64Array(this.#count * 2);
    numbers.set(this.#numbers);
    const styleIds = new Uint16Array(this.#count * 2);
    styleIds.set(this.#styleIds);
    this.#numbers = numbers;
    this.#styleIds = styleIds;
  }
}
