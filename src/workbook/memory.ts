import type { Range } from './address.js';
import { CellKind, errorCode, GENERAL_STYLE, type CellError, type CellStyle } from './cell.js';
import { serialFromDay, type Day } from './days.js';
import { Grid } from './grid.js';
import { StringList } from './strings.js';
import { Sheet, type ExcelTable, type SheetParts, type Workbook } from './workbook.js';

/** A cell's content as a caller states it. A plain null is an empty cell. */
export type CellInput =
  | string
  | number
  | boolean
  | null
  | { readonly date: Day }
  | { readonly percentage: number }
  | { readonly error: CellError }
  | { readonly formula: string; readonly result?: CellInput };

/** A sheet as rows of cells, from A1. */
export interface SheetInput extends Omit<SheetParts, 'grid' | 'formulas'> {
  readonly rows: readonly (readonly CellInput[])[];
  /** Ranges whose cells are bold. */
  readonly bold?: readonly Range[];
}

/** Looks of stated cells: general, date, percentage, bold. */
export const STATED_STYLES: readonly CellStyle[] = [
  GENERAL_STYLE,
  { format: 'date', formatCode: 'dd/mm/yyyy', bold: false },
  { format: 'percentage', formatCode: '0.0%', bold: false },
  { ...GENERAL_STYLE, bold: true },
];
const [GENERAL, DATE, PERCENTAGE, BOLD] = [0, 1, 2, 3] as const;

/** A workbook made of given cells, without a file: for tests, live cells and callers with data of their own. */
export function memoryWorkbook(
  sheets: readonly SheetInput[],
  options: { origin?: Workbook['origin']; definedNames?: Workbook['definedNames'] } = {},
): Workbook {
  const strings = new StringList();
  const built = sheets.map((input) => {
    const grid = new Grid();
    const formulas: string[] = [];
    const target: CellTarget = {
      grid,
      addText: (text) => strings.add(text),
      addFormula: (formula) => formulas.push(formula) - 1,
      styles: 0,
    };
    input.rows.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        const bold = input.bold?.some(
          (r) => row >= r.firstRow && row <= r.lastRow && column >= r.firstColumn && column <= r.lastColumn,
        );
        writeCell(target, row, column, cell, bold ? BOLD : GENERAL);
      }),
    );
    return new Sheet(
      { ...input, grid, formulas: { get: (id) => formulas[id] ?? '' } },
      strings,
      STATED_STYLES,
    );
  });
  return {
    origin: options.origin ?? 'memory',
    sheets: built,
    strings,
    styles: STATED_STYLES,
    date1904: false,
    definedNames: options.definedNames ?? [],
  };
}

/** An Excel table over a block of cells whose first row is its header. */
export function excelTable(name: string, range: Range, columns: readonly string[]): ExcelTable {
  return { name, range, columns, hasHeaderRow: true, hasTotalsRow: false };
}

/** Where and how a stated cell is written. */
export interface CellTarget {
  readonly grid: Grid;
  /** Takes a text and gives its number. */
  readonly addText: (text: string) => number;
  /** Takes a formula and gives its number, or -1 where formulas are not kept. */
  readonly addFormula: (formula: string) => number;
  /** Position of `STATED_STYLES` among the workbook's styles. */
  readonly styles: number;
}

/** Writes one stated cell; `style` is the look of a value that brings none of its own. */
export function writeCell(
  target: CellTarget,
  row: number,
  column: number,
  input: CellInput,
  style: number,
): void {
  const { grid } = target;
  if (input !== null && typeof input === 'object' && 'formula' in input) {
    const id = target.addFormula(input.formula);
    if (input.result === undefined) grid.set(row, column, CellKind.NotCalculated, 0, style, id);
    else {
      const [kind, value, own] = encode(input.result, target);
      grid.set(row, column, kind, value, own ?? style, id);
    }
    return;
  }
  const [kind, value, own] = encode(input, target);
  if (kind === CellKind.Empty && grid.kind(row, column) === CellKind.Empty) return;
  grid.set(row, column, kind, value, own ?? style);
}

function encode(input: CellInput, target: CellTarget): [kind: CellKind, value: number, style: number | null] {
  if (input === null) return [CellKind.Empty, 0, null];
  if (typeof input === 'number') return [CellKind.Number, input, null];
  if (typeof input === 'boolean') return [CellKind.Boolean, input ? 1 : 0, null];
  if (typeof input === 'string') return [CellKind.Text, target.addText(input), null];
  if ('date' in input) return [CellKind.Number, serialFromDay(input.date), target.styles + DATE];
  if ('percentage' in input) return [CellKind.Number, input.percentage, target.styles + PERCENTAGE];
  if ('error' in input) return [CellKind.Error, errorCode(input.error), null];
  return [CellKind.NotCalculated, 0, null];
}
