import type { CellError } from '../workbook/index.js';
import type { FieldKind } from '../schema/index.js';
import type { LocatedColumn, LocatedTable, Units } from './located.js';

/** State of a record's cell in a column. */
export const CellState = {
  Blank: 0,
  Value: 1,
  Unreadable: 2,
  Error: 3,
  NotCalculated: 4,
  /** Worked out from the record's other cells, because the formula has no stored result. */
  Derived: 5,
} as const;
export type CellState = (typeof CellState)[keyof typeof CellState];

/**
 * A column once read, a value for each record: pence, ten-thousandths, fractions, counts and years as they
 * are; days since 1970; for `choice` the position in the field's list (or `values.length + n`, the n-th of
 * `others`); for `choices` a bit set of positions, bits from `values.length` on being `others` and the sign set
 * where there are any; for text and codes the number of the text in `texts` (below 0 for number cells).
 *
 * A value off a list has state Value, also where the list is closed: the check of the schema owns "not on the
 * list", and a rule that reads it there does not judge the record.
 */
export interface Column {
  readonly field: string;
  readonly kind: FieldKind;
  /** Where it stands; of a field filled by ticks the first of `ticks`. */
  readonly located: LocatedColumn;
  /** The columns of marks of a field that is filled by ticking; empty for every other. */
  readonly ticks: readonly LocatedColumn[];
  /** The field's list, whose positions are the values of a choice; empty for the other kinds. */
  readonly list: readonly string[];
  readonly states: Uint8Array;
  readonly values: Float64Array | Int32Array;
  /** Text of a number in a text column, trimmed; for other kinds never asked. */
  readonly texts: {
    get(id: number): string;
    /** Of a number cell: the whole number, not below 0, whose digits alone are its text; -1 where it is another. */
    wholeNumber?(id: number): number;
  };
  /** Values off a closed list, as they stand, in order of appearance. */
  readonly others: readonly string[];
  /** Observations about the column as a whole: each becomes at most one finding. */
  readonly remarks: readonly ColumnRemark[];
}

/**
 * `rows` are numbers of records, not rows of the sheet (see `TableData.rows`), so that a shift of the table leaves
 * them true: the first thousand, in order. `count` is of all.
 */
export type ColumnRemark =
  /** Numbers or dates typed as text in a workbook (never said of CSV). */
  | { readonly kind: 'text-as-value'; readonly count: number; readonly rows: readonly number[] }
  /** No date of the table settles whether day or month comes first; `read` says how they were read, if at all. */
  | {
      readonly kind: 'ambiguous-dates';
      readonly count: number;
      readonly rows: readonly number[];
      readonly read: 'dmy' | 'mdy' | null;
    }
  /**
   * Dates of both orders stand in the column; `rows` have the rarer one. `read` says how dates that could be either
   * were read: by an order that nine in ten have, else not at all (null: those cells are unreadable).
   */
  | {
      readonly kind: 'mixed-date-orders';
      readonly count: number;
      readonly rows: readonly number[];
      readonly read: 'dmy' | 'mdy' | null;
    }
  /** Digits beyond the penny; of prices, beyond the ten-thousandth of a pound. */
  | { readonly kind: 'sub-penny'; readonly count: number; readonly rows: readonly number[] }
  /** Codes that look turned into a number or an exponent, or shortened by their leading zeros. */
  | { readonly kind: 'damaged-code'; readonly count: number; readonly rows: readonly number[] }
  /** Numbers of more than 15 digits: Excel has rounded them. */
  | { readonly kind: 'over-15-digits'; readonly count: number; readonly rows: readonly number[] }
  /** Values worked out because the file holds no result. */
  | { readonly kind: 'derived'; readonly count: number; readonly rows: readonly number[] };

/** A located table with its columns. Records are numbered from 0 in sheet order, totals among them. */
export interface TableData {
  readonly located: LocatedTable;
  /** Sheet row of each record; in a form, of its first value (each `LocatedColumn` has its own). */
  readonly rows: Int32Array;
  /** 1 for each record that is a total row. */
  readonly totals: Uint8Array;
  readonly columns: ReadonlyMap<string, Column>;
  /** Units in which money was read, and where that is stated. */
  readonly units: { readonly unit: Units; readonly from: string };
}

/** The text of an unreadable or off-list cell as it stands, for messages: see `rawText`. */
export interface RawCell {
  readonly text: string;
  readonly error: CellError | null;
}
