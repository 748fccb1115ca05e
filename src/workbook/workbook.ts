import type { Range } from './address.js';
import { cellAddress } from './address.js';
import { CELL_ERRORS, CellKind, GENERAL_STYLE, type Cell, type CellStyle } from './cell.js';
import { Grid } from './grid.js';
import type { Strings } from './strings.js';

/** An Excel table (a "list object"): its range includes the header and totals rows that it has. */
export interface ExcelTable {
  readonly name: string;
  readonly range: Range;
  readonly hasHeaderRow: boolean;
  readonly hasTotalsRow: boolean;
  readonly columns: readonly string[];
}

/** A defined name. `sheet` is the sheet's position for a name of one sheet, null for one of the workbook. */
export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
  readonly sheet: number | null;
  readonly hidden: boolean;
}

/** Sorted, separate row (or column) spans counted from 0, both ends inclusive. */
export type Spans = readonly (readonly [first: number, last: number])[];

/** Texts of formulas by number; shared formulas are written out for the cell that asks. */
export interface Formulas {
  get(id: number, row: number, column: number): string;
}

export interface SheetParts {
  readonly name: string;
  readonly visibility?: 'visible' | 'hidden' | 'very-hidden';
  readonly grid?: Grid;
  readonly merges?: readonly Range[];
  readonly tables?: readonly ExcelTable[];
  readonly hiddenRows?: Spans;
  readonly hiddenColumns?: Spans;
  readonly filter?: Range | null;
  readonly formulas?: Formulas | null;
}

/** One worksheet. Rows and columns are counted from 0; addresses are Excel's. */
export class Sheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  readonly merges: readonly Range[];
  readonly tables: readonly ExcelTable[];
  readonly hiddenRows: Spans;
  readonly hiddenColumns: Spans;
  /** Range of the sheet's own filter (not a table's), or null. */
  readonly filter: Range | null;
  readonly grid: Grid;
  readonly #formulas: Formulas | null;
  readonly #strings: Strings;
  readonly #styles: readonly CellStyle[];

  constructor(parts: SheetParts, strings: Strings, styles: readonly CellStyle[]) {
    this.name = parts.name;
    this.visibility = parts.visibility ?? 'visible';
    this.grid = parts.grid ?? new Grid();
    this.merges = parts.merges ?? [];
    this.tables = parts.tables ?? [];
    this.hiddenRows = parts.hiddenRows ?? [];
    this.hiddenColumns = parts.hiddenColumns ?? [];
    this.filter = parts.filter ?? null;
    this.#formulas = parts.formulas ?? null;
    this.#strings = strings;
    this.#styles = styles;
  }

  get rowCount(): number {
    return this.grid.rowCount;
  }

  get columnCount(): number {
    return this.grid.columnCount;
  }

  /** Text of a text cell; '' of any other. */
  text(row: number, column: number): string {
    return this.grid.kind(row, column) === CellKind.Text
      ? this.#strings.get(this.grid.value(row, column))
      : '';
  }

  /** Look of the cell. */
  style(row: number, column: number): CellStyle {
    return this.#styles[this.grid.style(row, column)] ?? GENERAL_STYLE;
  }

  /** Formula of the cell without its equals sign, or null where it has none or the reader left formulas out. */
  formula(row: number, column: number): string | null {
    const id = this.grid.formulaId(row, column);
    return id < 0 || this.#formulas === null ? null : this.#formulas.get(id, row, column);
  }

  /** The cell as an object, for callers outside the checker. */
  cell(row: number, column: number): Cell {
    const kind = this.grid.kind(row, column);
    return {
      address: cellAddress(row, column),
      kind: KIND_NAMES[kind],
      value: this.#value(kind, row, column),
      format: this.style(row, column).format,
      formula: this.formula(row, column),
    };
  }

  #value(kind: CellKind, row: number, column: number): Cell['value'] {
    const value = this.grid.value(row, column);
    if (kind === CellKind.Number) return value;
    if (kind === CellKind.Text) return this.#strings.get(value);
    if (kind === CellKind.Boolean) return value !== 0;
    if (kind === CellKind.Error) return CELL_ERRORS[value] ?? '#UNKNOWN!';
    return null;
  }
}

/** A workbook's cells and what is known about them. A CSV file is a workbook with one sheet. */
export interface Workbook {
  /** Where the cells come from: in a text file a number is always text, and nothing is said of it. */
  readonly origin: 'xlsx' | 'csv' | 'memory' | 'excel';
  readonly sheets: readonly Sheet[];
  readonly strings: Strings;
  readonly styles: readonly CellStyle[];
  /** Whether date serials count from 1 January 1904. */
  readonly date1904: boolean;
  readonly definedNames: readonly DefinedName[];
  /** When it was last saved, as the file says itself: `2015-10-02T09:30:00Z`; absent or null where it does not. */
  readonly modified?: string | null;
}

const KIND_NAMES = ['empty', 'number', 'text', 'boolean', 'error', 'not-calculated'] as const;
