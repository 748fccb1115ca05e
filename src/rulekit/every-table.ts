import type { Field, Table } from '../schema/index.js';
import type { FieldState } from './record.js';
import type { Place } from './place.js';
import type { Operand } from './values.js';

/** Something about a column as a whole that reading it brought up. */
export interface Remark {
  readonly kind: string;
  readonly field: string;
  readonly count: number;
  /** Cells concerned, or the first thousand of them. */
  readonly places: readonly Place[];
  /** How the column was read in spite of it, where that is a question: `day before month`. */
  readonly read: string | null;
}

/** A table without its types, for checks that hold for every table: what the schema itself can say. */
export interface EveryTableView {
  readonly name: string;
  readonly schema: Table;
  readonly recordCount: number;
  /** Records of which at least one cell is filled. */
  readonly filledRecords: number;
  /** Fields that have a column, anywhere. */
  readonly fields: readonly string[];
  readonly place: Place;
  /** The places where the table was found. */
  readonly parts: readonly TablePart[];
  field(name: string): Field;
  has(field: string): boolean;
  state(record: number, field: string): FieldState;
  isTotal(record: number): boolean;
  /** The value as a number, as columns hold it; null where the cell has none. */
  number(record: number, field: string): number | null;
  /** Whether a filled cell of a closed list holds something that is not on it. */
  isOffList(record: number, field: string): boolean;
  raw(record: number, field: string): string;
  operand(record: number, field: string): Operand;
  at(record: number, field: string): Place;
  /** Records, totals left out, whose cell has a value that could be read. */
  withValue(field: string): readonly number[];
  /** Records that share the values of all the fields with an earlier one, each with the first that has them. */
  repeats(fields: readonly string[]): readonly { readonly record: number; readonly first: number }[];
  /** Whether any record of the table has the text as the value of a field, without case and padding. */
  holds(field: string, text: string): boolean;
}

/** One place where a table was found. */
export interface TablePart {
  readonly part: number;
  readonly firstRecord: number;
  readonly recordCount: number;
  readonly ownTemplate: boolean;
  readonly place: Place;
  has(field: string): boolean;
  heading(field: string): Place;
  /** Records (numbered through the whole table) whose cell is in a state. */
  inState(field: string, state: 'blank' | 'unreadable' | 'error' | 'not-calculated'): readonly number[];
  /** Records whose cell is a formula. */
  formulas(field: string): readonly number[];
  /** Records whose cell holds something that is not on the field's closed list. */
  offList(field: string): readonly number[];
  readonly remarks: readonly Remark[];
  /** Columns whose field was taken from their values, against their heading. */
  readonly swapped: readonly {
    readonly field: string;
    readonly heading: string;
    readonly why: string;
    readonly place: Place;
  }[];
}
