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

const STYLES: readonly CellStyle[] = [
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
    input.rows.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        const bold = input.bold?.some(
          (r) => row >= r.firstRow && row <= r.lastRow && column >= r.firstColumn && column <= r.lastColumn,
        );
        writeCell(grid, strings, formulas, row, column, cell, bold ? BOLD : GENERAL);
      }),
    );
    return new Sheet({ ...input, grid, formulas: { get: (id) => formulas[id] ?? '' } }, strings, STYLES);
  });
  return {
    origin: options.origin ?? 'memory',
    sheets: built,
    strings,
    styles: STYLES,
    date1904: false,
    definedNames: options.definedNames ?? [],
  };
}

/** An Excel table over a block of cells whose first row is its header. */
export function excelTable(name: string, range: Range, columns: readonly string[]): ExcelTable {
  return { name, range, columns, hasHeaderRow: true, hasTotalsRow: false };
}

/** Writes one stated cell into a grid; texts and formulas are added to the lists. */
export function writeCell(
  grid: Grid,
  strings: StringList,
  formulas: string[],
  row: number,
  column: number,
  input: CellInput,
  style: number = GENERAL,
): void {
  if (input !== null && typeof input === 'object' && 'formula' in input) {
    const id = formulas.push(input.formula) - 1;
    if (input.result === undefined) grid.set(row, column, CellKind.NotCalculated, 0, style, id);
    else {
      const [kind, value, own] = encode(input.result, strings);
      grid.set(row, column, kind, value, own === GENERAL ? style : own, id);
    }
    return;
  }
  const [kind, value, own] = encode(input, strings);
  if (kind === CellKind.Empty && grid.kind(row, column) === CellKind.Empty) return;
  grid.set(row, column, kind, value, own === GENERAL ? style : own);
}

function encode(input: CellInput, strings: StringList): [kind: CellKind, value: number, style: number] {
  if (input === null) return [CellKind.Empty, 0, GENERAL];
  if (typeof input === 'number') return [CellKind.Number, input, GENERAL];
  if (typeof input === 'boolean') return [CellKind.Boolean, input ? 1 : 0, GENERAL];
  if (typeof input === 'string') return [CellKind.Text, strings.add(input), GENERAL];
  if ('date' in input) return [CellKind.Number, serialFromDay(input.date), DATE];
  if ('percentage' in input) return [CellKind.Number, input.percentage, PERCENTAGE];
  if ('error' in input) return [CellKind.Error, errorCode(input.error), GENERAL];
  return [CellKind.NotCalculated, 0, GENERAL];
}
