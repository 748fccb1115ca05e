import { damaged, type XmlText } from '../ooxml/index.js';
import { cellAddress, CellKind, errorCode, Grid, MAX_COLUMNS, MAX_ROWS } from '../workbook/index.js';
import { serialFromIso } from './iso-date.js';
import type { Budget } from './limits.js';
import { parseNumber } from './parse-number.js';
import type { StringArena } from './string-arena.js';
import type { StyleTable } from './styles-part.js';

/** What the cells of all sheets of a workbook share. */
export interface CellContext {
  readonly strings: StringArena;
  /** How many of the strings are shared strings, which cells name by number. */
  readonly sharedStrings: number;
  readonly styles: StyleTable;
  readonly date1904: boolean;
  readonly budget: Budget;
}

/** Writes the cells of one sheet, as the file states them, into its grid. Rows and columns count from 0. */
export class CellWriter {
  readonly grid = new Grid();
  readonly #context: CellContext;
  readonly #sheet: string;
  #cells = 0;
  #spentBytes = 0;

  constructor(context: CellContext, sheet: string) {
    this.#context = context;
    this.#sheet = sheet;
  }

  /** Counts what was written since the last call. Throws `ReadProblem` too-large. */
  spend(row: number): void {
    const { bytes } = this.grid;
    this.#context.budget.spendCells(this.#cells, bytes - this.#spentBytes, row, this.#sheet);
    this.#cells = 0;
    this.#spentBytes = bytes;
  }

  /**
   * Writes a cell of a type (the `t` attribute) from its text. `text` is null where the cell has no value.
   * `formula` is its number, -1 where texts are not kept, undefined for a constant.
   */
  write(
    row: number,
    column: number,
    style: number,
    type: string,
    text: XmlText | null,
    formula?: number,
  ): void {
    if (row >= MAX_ROWS || column >= MAX_COLUMNS) {
      throw damaged(`sheet ${this.#sheet}`, `a cell lies beyond row ${MAX_ROWS} or column XFD`);
    }
    const known = this.#context.styles.known(style);
    if (text === null || (text.length === 0 && type !== 'str' && type !== 'inlineStr')) {
      if (formula !== undefined) this.set(row, column, CellKind.NotCalculated, 0, known, formula);
      return;
    }
    if (type === 's') this.#shared(row, column, known, text, formula);
    else if (type === 'str' || type === 'inlineStr') this.#text(row, column, known, text, formula);
    else if (type === 'b') this.#boolean(row, column, known, text, formula);
    else if (type === 'e') this.set(row, column, CellKind.Error, errorCode(text.toString()), known, formula);
    else if (type === 'd') this.#date(row, column, known, text, formula);
    else this.#number(row, column, known, text, formula);
  }

  #shared(row: number, column: number, style: number, text: XmlText, formula?: number): void {
    const index = parseNumber(text.bytes, 0, text.length);
    if (!(index >= 0 && index < this.#context.sharedStrings && Number.isInteger(index))) {
      throw damaged(
        `cell ${cellAddress(row, column)} of sheet ${this.#sheet}`,
        `it names shared text ${text.toString()}, but there are ${this.#context.sharedStrings}`,
      );
    }
    this.set(row, column, CellKind.Text, index, style, formula);
  }

  /** Content that is not what its type says is kept as text, for the checks to see. */
  #text(row: number, column: number, style: number, text: XmlText, formula?: number): void {
    text.resolveEscapes();
    const id = this.#context.strings.intern(text.bytes, 0, text.length);
    this.set(row, column, CellKind.Text, id, style, formula);
  }

  #boolean(row: number, column: number, style: number, text: XmlText, formula?: number): void {
    const value = text.toString().trim();
    if (value === '1' || value === 'true') this.set(row, column, CellKind.Boolean, 1, style, formula);
    else if (value === '0' || value === 'false') this.set(row, column, CellKind.Boolean, 0, style, formula);
    else this.#text(row, column, style, text, formula);
  }

  #date(row: number, column: number, style: number, text: XmlText, formula?: number): void {
    const date = serialFromIso(text.toString(), this.#context.date1904);
    if (date === null) this.#text(row, column, style, text, formula);
    else {
      const dated = this.#context.styles.dated(style, date.withTime);
      this.set(row, column, CellKind.Number, date.serial, dated, formula);
    }
  }

  #number(row: number, column: number, style: number, text: XmlText, formula?: number): void {
    const value = parseNumber(text.bytes, 0, text.length);
    if (Number.isNaN(value)) this.#text(row, column, style, text, formula);
    else this.set(row, column, CellKind.Number, value, style, formula);
  }

  /** Writes a cell that is known to lie on the sheet; see `write`. */
  set(row: number, column: number, kind: CellKind, value: number, style: number, formula?: number): void {
    this.#cells++;
    this.grid.set(row, column, kind, value, style, formula);
  }
}
