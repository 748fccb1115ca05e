import { CellKind } from './cell.js';

const PAGE_BITS = 10;
const PAGE_ROWS = 1 << PAGE_BITS;
const PAGE_MASK = PAGE_ROWS - 1;
const FORMULA = 0x10;
const KIND = 0x0f;

/**
 * Up to 1,024 rows of one column, from a multiple of 1,024 on. A column has pages only where it has cells, and a
 * page only as many rows as it needs: a lone far cell and a wide sheet of few rows are cheap.
 */
class Page {
  /** How many rows there is room for. */
  rows: number;
  kinds: Uint8Array;
  /** The number; 0 or 1 of a truth value; code of an error; number of a text. */
  values: Float64Array;
  /** The style of all cells, as long as they have but one. */
  style: number;
  styles: Uint16Array | null = null;
  formulas: Uint32Array | null = null;

  constructor(rows: number, style: number) {
    this.rows = rows;
    this.style = style;
    this.kinds = new Uint8Array(rows);
    this.values = new Float64Array(rows);
  }

  /** Bytes that the page's cells occupy. */
  get bytes(): number {
    return (
      this.rows * (9 + (this.styles === null ? 0 : 2) + (this.formulas === null ? 0 : 4)) + PAGE_OVERHEAD
    );
  }

  grow(rows: number): void {
    this.rows = rows;
    this.kinds = grown(this.kinds, new Uint8Array(rows));
    this.values = grown(this.values, new Float64Array(rows));
    if (this.styles !== null) this.styles = grown(this.styles, new Uint16Array(rows));
    if (this.formulas !== null) this.formulas = grown(this.formulas, new Uint32Array(rows));
  }
}

/** About what the objects of a page take beside its cells. */
const PAGE_OVERHEAD = 400;
const FEWEST_ROWS = 32;

/**
 * Cells of a sheet in typed columns; rows and columns counted from 0. Reading outside what was written gives
 * empty cells. Nothing is allocated per cell.
 */
export class Grid {
  readonly #columns: (Page | undefined)[][] = [];
  #rowCount = 0;
  #bytes = 0;

  /** One more than the last row that has a cell. */
  get rowCount(): number {
    return this.#rowCount;
  }

  /** One more than the last column that has a cell. */
  get columnCount(): number {
    return this.#columns.length;
  }

  /** Bytes of memory that the cells occupy, for limits. */
  get bytes(): number {
    return this.#bytes;
  }

  kind(row: number, column: number): CellKind {
    const page = this.#page(row, column);
    return page === undefined ? CellKind.Empty : (((page.kinds[row & PAGE_MASK] ?? 0) & KIND) as CellKind);
  }

  /** The cell's number: see `Page.values`; 0 where empty. */
  value(row: number, column: number): number {
    const page = this.#page(row, column);
    return page?.values[row & PAGE_MASK] ?? 0;
  }

  /** Index into the workbook's cell styles; 0 where empty. */
  style(row: number, column: number): number {
    const page = this.#page(row, column);
    const at = row & PAGE_MASK;
    if (page === undefined || (page.kinds[at] ?? 0) === 0) return 0;
    return page.styles === null ? page.style : page.styles[at]!;
  }

  isFormula(row: number, column: number): boolean {
    const page = this.#page(row, column);
    return page !== undefined && ((page.kinds[row & PAGE_MASK] ?? 0) & FORMULA) !== 0;
  }

  /** Number of the cell's formula text, or -1 where it has none or the text was not kept. */
  formulaId(row: number, column: number): number {
    const formulas = this.#page(row, column)?.formulas;
    return (formulas?.[row & PAGE_MASK] ?? 0) - 1;
  }

  /** First row from `row` on whose cell in the column is not empty, or -1. Passes over rows without cells. */
  nextFilled(row: number, column: number): number {
    const pages = this.#columns[column];
    if (pages === undefined) return -1;
    for (let p = row >> PAGE_BITS; p < pages.length; p++) {
      const kinds = pages[p]?.kinds;
      if (kinds === undefined) continue;
      for (let at = p === row >> PAGE_BITS ? row & PAGE_MASK : 0; at < kinds.length; at++) {
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
    const at = row & PAGE_MASK;
    let page = pages[row >> PAGE_BITS];
    if (page === undefined) {
      // After a full page most likely comes another.
      const full = pages[(row >> PAGE_BITS) - 1]?.rows === PAGE_ROWS;
      page = new Page(full ? PAGE_ROWS : Math.max(FEWEST_ROWS, roomFor(at)), style);
      pages[row >> PAGE_BITS] = page;
      this.#bytes += page.bytes;
    } else if (at >= page.rows) this.#grow(page, at);
    page.values[at] = value;
    if (page.styles !== null) page.styles[at] = style;
    else if (style !== page.style) this.#tellStylesApart(page, at, style);
    if (row >= this.#rowCount) this.#rowCount = row + 1;
    if (formulaId === undefined) {
      page.kinds[at] = kind;
      if (page.formulas !== null) page.formulas[at] = 0;
      return;
    }
    page.kinds[at] = kind | FORMULA;
    if (page.formulas === null) {
      if (formulaId < 0) return;
      page.formulas = new Uint32Array(page.rows);
      this.#bytes += page.formulas.byteLength;
    }
    page.formulas[at] = formulaId + 1;
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

  #grow(page: Page, at: number): void {
    this.#bytes -= page.bytes;
    page.grow(roomFor(at));
    this.#bytes += page.bytes;
  }

  #tellStylesApart(page: Page, at: number, style: number): void {
    page.styles = new Uint16Array(page.rows).fill(page.style);
    page.styles[at] = style;
    this.#bytes += page.styles.byteLength;
  }

  #page(row: number, column: number): Page | undefined {
    return this.#columns[column]?.[row >> PAGE_BITS];
  }
}

/** Rows of a page that has to hold a place: a power of two, so that a page grows a few times at most. */
function roomFor(at: number): number {
  return at === 0 ? 1 : 2 ** (32 - Math.clz32(at));
}

function grown<T extends Uint8Array | Uint16Array | Uint32Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
