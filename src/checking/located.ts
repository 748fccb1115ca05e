import type { Range } from '../workbook/index.js';
import type { Shape } from '../schema/index.js';

/** How a column was known to be a field. */
export type Match = 'mapping' | 'name' | 'heading' | 'synonym' | 'typing-error' | 'values';

/** A column of a located table; columns and rows are counted from 0. In a form, `column` is the value's. */
export interface LocatedColumn {
  readonly field: string;
  readonly column: number;
  /** The heading as it stands, levels joined with ` / `; '' where there is none. */
  readonly heading: string;
  readonly match: Match;
  /** 0 to 1. */
  readonly confidence: number;
  /** Why, where it is not plain from heading and match: a swap, a choice between headings. A sentence. */
  readonly why?: string;
  /** For a field filled by ticks: the value that a mark in this column means. */
  readonly tick?: string;
  /** In a form: row of the value. */
  readonly row?: number;
}

/** A column whose field could not be decided, with the fields between which it could not. */
export interface UndecidedColumn {
  readonly column: number;
  readonly heading: string;
  readonly candidates: readonly string[];
}

/** Why a row within a table is not a record. */
export type RowReason =
  | 'blank'
  | 'total'
  | 'subtotal'
  | 'note'
  | 'units'
  | 'instruction'
  | 'group-heading'
  | 'repeated-header'
  | 'lone-value';

export interface PassedRow {
  readonly row: number;
  readonly reason: RowReason;
}

/** Where a schema table was found in a sheet. Rows and columns are counted from 0, both ends inclusive. */
export interface LocatedTable {
  readonly table: string;
  /** Position of the sheet in its workbook. */
  readonly sheet: number;
  readonly shape: Shape;
  readonly how: 'mapping' | 'excel-table' | 'sheet-name' | 'headings';
  /** Name of the Excel table, where there is one. */
  readonly excelTable: string | null;
  /** Whether this is one of this project's own templates: there a required column may not be missing. */
  readonly ownTemplate: boolean;
  /** Header rows, top and bottom of a header of several levels; of a form, its label rows. */
  readonly headerRow: number;
  readonly lastHeaderRow: number;
  /** First and last row of the body, whatever of it are records. An empty table has `lastRow` < `firstRow`. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly columns: readonly LocatedColumn[];
  readonly unmatched: readonly { readonly column: number; readonly heading: string }[];
  readonly undecided: readonly UndecidedColumn[];
  /** Rows between `firstRow` and `lastRow` that are no records, in order. Total rows of a table that keeps them are not here. */
  readonly passedRows: readonly PassedRow[];
  /** Rows that are totals of a table whose schema keeps totals, in order. */
  readonly totalRows: readonly number[];
  /** Units stated by a heading, title or unit row of the table itself; null where it states none. */
  readonly units: { readonly unit: Units; readonly at: string } | null;
  /** Sign convention stated by a heading such as `Variance (over)/under`; null where none is. */
  readonly varianceSign: { readonly sign: VarianceSign; readonly at: string } | null;
  /** Title, date and other text rows above the header: where a period may be stated. */
  readonly titles: readonly string[];
  /** What was understood, swapped or left out, in sentences for `inspect`. */
  readonly notes: readonly string[];
  /** 0 to 1: how well the headings and values fit. */
  readonly confidence: number;
  /**
   * Positions of the sheets on which its records stand as well, where it is a summary or a copy of them. To sum
   * it besides would count them twice.
   */
  readonly repeatOf?: readonly number[];
}

export type Units = 'GBP' | 'GBP000' | 'GBPm';
export type VarianceSign = 'actual-minus-budget' | 'budget-minus-actual';

/** Whole block of a located table, header included. */
export function rangeOf(located: LocatedTable): Range {
  return {
    firstRow: located.headerRow,
    lastRow: Math.max(located.lastHeaderRow, located.lastRow),
    firstColumn: located.firstColumn,
    lastColumn: located.lastColumn,
  };
}

/** What a mapping file says of one table: it settles what the locator would not decide. */
export interface TableMapping {
  /** Path of the workbook as `inspect` prints it, or a pattern with `*`; absent: any. */
  readonly workbook?: string;
  readonly sheet: string;
  readonly table: string;
  /** Row of the header as Excel counts it, from 1. */
  readonly headerRow?: number;
  /** Column letters or headings to field names; null: leave the column out. */
  readonly columns?: Readonly<Record<string, string | null>>;
  readonly units?: Units;
  readonly varianceSign?: VarianceSign;
  /** The table is none of ours: leave it out. */
  readonly ignore?: boolean;
}
