import type { CellStyle, Strings } from '../../workbook/index.js';
import { textOfNumber } from './text-of-number.js';

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
  #numbers = new Float64Array(16);
  #styleIds = new Uint16Array(16);
  #count = 0;

  constructor(strings: Strings, styles: readonly CellStyle[], date1904: boolean, upperCase: boolean) {
    this.#strings = strings;
    this.#styles = styles;
    this.#date1904 = date1904;
    this.#upperCase = upperCase;
  }

  /** The text, trimmed; of a code in upper case. */
  get(id: number): string {
    const text = (id >= 0 ? this.#strings.get(id) : this.#own(-1 - id)).trim();
    return this.#upperCase ? text.toUpperCase() : text;
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
