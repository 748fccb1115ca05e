import type { LocatedColumn, LocatedTable } from '../../../src/checking/located.js';
import { readAs, type ReadOptions } from '../../../src/checking/columns/read-table.js';
import { CellState, type Column, type TableData } from '../../../src/checking/table-data.js';
import { defineTable, type Field, type Table } from '../../../src/schema/index.js';
import {
  CellKind,
  Grid,
  Sheet,
  STATED_STYLES,
  StringList,
  writeCell,
  type CellInput,
  type CellStyle,
  type FormatKind,
  type Range,
  type Workbook,
} from '../../../src/workbook/index.js';

/** A number under a number format that stated cells do not have. */
export interface Formatted {
  readonly number: number;
  readonly format: FormatKind;
  readonly code?: string;
}
export type TestCell = CellInput | Formatted;

export const BLANK = Symbol('blank');
export const UNREADABLE = Symbol('unreadable');
export const ERROR = Symbol('error');
export const NOT_CALCULATED = Symbol('not calculated');
const NAMES: Partial<Record<CellState, symbol>> = {
  [CellState.Blank]: BLANK,
  [CellState.Unreadable]: UNREADABLE,
  [CellState.Error]: ERROR,
  [CellState.NotCalculated]: NOT_CALCULATED,
};

export interface WorkbookOptions {
  readonly origin?: Workbook['origin'];
  readonly date1904?: boolean;
  readonly merges?: readonly Range[];
  /** Texts that the workbook has besides those of the cells. */
  readonly otherTexts?: number;
}

/** A workbook to which texts can be added. */
export interface TestWorkbook extends Workbook {
  readonly strings: StringList;
}

/** A workbook of one sheet with these rows from A1. */
export function workbookOf(
  rows: readonly (readonly TestCell[])[],
  options: WorkbookOptions = {},
): TestWorkbook {
  const strings = new StringList();
  for (let i = 0; i < (options.otherTexts ?? 0); i++) strings.add(`other text ${i}`);
  const styles: CellStyle[] = [...STATED_STYLES];
  const grid = new Grid();
  const target = { grid, addText: (text: string) => strings.add(text), addFormula: () => -1, styles: 0 };
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell === null || typeof cell !== 'object' || !('number' in cell))
        return writeCell(target, row, column, cell, 0);
      styles.push({ format: cell.format, formatCode: cell.code ?? '', bold: false });
      return grid.set(row, column, CellKind.Number, cell.number, styles.length - 1);
    }),
  );
  return {
    origin: options.origin ?? 'xlsx',
    sheets: [new Sheet({ name: 'Sheet1', grid, merges: options.merges ?? [] }, strings, styles)],
    strings,
    styles,
    date1904: options.date1904 ?? false,
    definedNames: [],
  };
}

/** A schema table of these fields. */
export function tableOf(fields: Record<string, Field>): Table {
  return defineTable({
    name: 'test',
    template: 'contracts',
    sheet: 'Test',
    record: 'row',
    title: 'Test',
    help: '',
    recognisedBy: { needs: [], atLeast: 1 },
    fields,
  });
}

export function columnAt(field: string, column: number, more: Partial<LocatedColumn> = {}): LocatedColumn {
  return { field, column, heading: field, match: 'heading', confidence: 1, ...more };
}

/** A list without a header over the first `records` rows, its fields in columns A, B, ... */
export function listOf(
  fields: readonly string[],
  records: number,
  more: Partial<LocatedTable> = {},
): LocatedTable {
  return {
    table: 'test',
    sheet: 0,
    shape: 'list',
    how: 'headings',
    excelTable: null,
    ownTemplate: false,
    headerRow: 0,
    lastHeaderRow: 0,
    firstRow: 0,
    lastRow: records - 1,
    firstColumn: 0,
    lastColumn: fields.length - 1,
    columns: fields.map((field, column) => columnAt(field, column)),
    unmatched: [],
    undecided: [],
    passedRows: [],
    totalRows: [],
    units: null,
    varianceSign: null,
    titles: [],
    notes: [],
    confidence: 1,
    ...more,
  };
}

/** Reads the rows as a table of the fields, in the order of the columns. */
export function readFields(
  fields: Record<string, Field>,
  rows: readonly (readonly TestCell[])[],
  options: WorkbookOptions & ReadOptions & { readonly located?: Partial<LocatedTable> } = {},
): TableData {
  const located = listOf(Object.keys(fields), rows.length, options.located);
  return readAs(tableOf(fields), workbookOf(rows, options), located, options);
}

/** Reads the cells, one beneath the other, as a column of the field. */
export function readCells(
  field: Field,
  cells: readonly TestCell[],
  options: WorkbookOptions & ReadOptions = {},
): Column {
  const data = readFields(
    { value: field },
    cells.map((cell) => [cell]),
    options,
  );
  return data.columns.get('value')!;
}

/** What each record was read as: its value, or why it has none. */
export function outcomes(column: Column): unknown[] {
  return Array.from(column.states, (state, record) => NAMES[state as CellState] ?? valueAt(column, record));
}

function valueAt(column: Column, record: number): unknown {
  const value = column.values[record]!;
  const named = (code: number): string => column.list[code] ?? column.others[code - column.list.length]!;
  switch (column.kind) {
    case 'text':
    case 'code':
      return column.texts.get(value);
    case 'choice':
      return named(value);
    case 'choices':
      return Array.from({ length: 31 }, (_, bit) => bit)
        .filter((bit) => (value & (1 << bit)) !== 0)
        .map(named);
    default:
      return value;
  }
}

/** What one cell is read as. */
export function readOne(field: Field, cell: TestCell, options: WorkbookOptions & ReadOptions = {}): unknown {
  return outcomes(readCells(field, [cell], options))[0];
}
