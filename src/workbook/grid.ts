import { CellKind } from './cell.js';

const PAGE_BITS = 10;
const PAGE_ROWS = 1 << PAGE_BITS;
const PAGE_MASK = PAGE_ROWS - 1;
const FORMULA = 0x10;
const KIND = 0x0f;

/** 1,024 rows of one column. A column has pages only where it has cells, so that a lone far cell is cheap. */
interface Page {
  readonly kinds: Uint8Array;
  /** The number; 0 or 1 of a truth value; code of an error; number of a text. */
  readonly values: Float64Array;
  readonly styles: Uint16Array;
  formulas: Uint32Array | null;
}

/** What a page costs in memory, in bytes, for limits. */
export const PAGE_BYTES = PAGE_ROWS * 11;

/**
 * Cells of a sheet in typed columns; rows and columns counted from 0. Reading outside what was written gives
 * empty cells. Nothing is allocated per cell.
 */
export class Grid {
  readonly #columns: (Page | undefined)[][] = [];
  #rowCount = 0;
  #pages = 0;

  /** One more than the last row that has a cell. */
  get rowCount(): number {
    return this.#rowCount;
  }

  /** One more than the last column that has a cell. */
  get columnCount(): number {
    return this.#columns.length;
  }

  /** Pages held; times `PAGE_BYTES` is what the cells occupy. */
  get pages(): number {
    return this.#pages;
  }

  kind(row: number, column: number): CellKind {
    const page = this.#page(row, column);
    return page === undefined ? CellKind.Empty : ((page.kinds[row & PAGE_MASK]! & KIND) as CellKind);
  }

  /** The cell's number: see `Page.values`; 0 where empty. */
  value(row: number, column: number): number {
    const page = this.#page(row, column);
    return page === undefined ? 0 : page.values[row & PAGE_MASK]!;
  }

  /** Index into the workbook's cell styles; 0 where empty. */
  style(row: number, column: number): number {
    const page = this.#page(row, column);
    return page === undefined ? 0 : page.styles[row & PAGE_MASK]!;
  }

  isFormula(row: number, column: number): boolean {
    const page = this.#page(row, column);
    return page !== undefined && (page.kinds[row & PAGE_MASK]! & FORMULA) !== 0;
  }

  /** Number of the cell's formula text, or -1 where it has none or the text was not kept. */
  formulaId(row: number, column: number): number {
    const formulas = this.#page(row, column)?.formulas;
    return formulas ? formulas[row & PAGE_MASK]! - 1 : -1;
  }

  /** First row from `row` on whose cell in the column is not empty, or -1. Passes over rows without cells. */
  nextFilled(row: number, column: number): number {
    const pages = this.#columns[column];
    if (pages === undefined) return -1;
    for (let p = row >> PAGE_BITS; p < pages.length; p++) {
      const kinds = pages[p]?.kinds;
      if (kinds === undefined) continue;
      for (let at = p === row >> PAGE_BITS ? row & PAGE_MASK : 0; at < PAGE_ROWS; at++) {
        if ((kinds[at]! & KIND) !== CellKind.Empty) return (p << PAGE_BITS) + at;
      }
    }
    return -1;
  }

  /** Writes a cell. `formulaId` from 0; pass -1 for a formula whose text is not kept, leave out for a constant. */
  set(row: number, column: number, kind: CellKind, value: number, style = 0, formulaId?: number): void {
    let pages = this.#columns[column];
    if (pages === undefined) {
      for (let c = this.#columns.length; c <= column; c++) this.#columns.push([]);
      pages = this.#columns[column]!;
    }
    let page = pages[row >> PAGE_BITS];
    if (page === undefined) {
      page = {
        kinds: new Uint8Array(PAGE_ROWS),
        values: new Float64Array(PAGE_ROWS),
        styles: new Uint16Array(PAGE_ROWS),
        formulas: null,
      };
      pages[row >> PAGE_BITS] = page;
      this.#pages++;
    }
    const at = row & PAGE_MASK;
    page.values[at] = value;
    page.styles[at] = style;
    if (row >= this.#rowCount) this.#rowCount = row + 1;
    if (formulaId === undefined) {
      page.kinds[at] = kind;
      if (page.formulas !== null) page.formulas[at] = 0;
      return;
    }
    page.kinds[at] = kind | FORMULA;
    if (formulaId >= 0) {
      page.formulas ??= new Uint32Array(PAGE_ROWS);
      page.formulas[at] = formulaId + 1;
    }
  }

  /** A copy with `count` blank rows put in before `row`, or with `-count` rows from `row` on taken out. */
  shifted(row: number, count: number): Grid {
    const copy = new Grid();
    for (let column = 0; column < this.columnCount; column++) {
      for (let r = 0; r < this.#rowCount; r++) {
        const kind = this.kind(r, column);
        if (kind === CellKind.Empty && !this.isFormula(r, column)) continue;
        if (r >= row && count < 0 && r < row - count) continue;
        const to = r >= row ? r + count : r;
        const formula = this.isFormula(r, column) ? this.formulaId(r, column) : undefined;
        copy.set(to, column, kind, this.value(r, column), this.style(r, column), formula);
      }
    }
    return copy;
  }

  #page(row: number, column: number): Page | undefined {
    return this.#columns[column]?.[row >> PAGE_BITS];
  }
}
