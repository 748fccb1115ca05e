import type { FieldName, RecordOf, TableName } from '../schema/index.js';
import type { Pence } from '../workbook/index.js';
import type { Place } from './place.js';

/** What a record's cell is, without reading it. `absent`: the table has no such column. */
export type FieldState = 'value' | 'blank' | 'unreadable' | 'error' | 'not-calculated' | 'absent';

/** What every record can do besides having its fields. */
export interface RecordMethods<F extends string = string> {
  /** Position among the merged table's records. */
  readonly index: number;
  /** Which of the places where the table was found holds the record, counted from 0. */
  readonly part: number;
  /** A total or subtotal row. */
  readonly isTotal: boolean;
  /** The cell of a field. Of an absent column: the record. */
  at(field: F): Place;
  /** The record as a place. */
  readonly place: Place;
  state(field: F): FieldState;
  /**
   * A number that is the same for records with the same value in the field, texts compared without case and padding:
   * what needs working out once for each value is remembered by it without reading the text. Negative for a blank
   * and for a cell without a value.
   */
  keyOf(field: F): number;
  /** The cell's text as it stands, also where it cannot be read. */
  raw(field: F): string;
}

/**
 * A record as a rule sees it: its fields by name, null where blank or absent. Reading a cell that cannot be
 * read or has no result stops the judgement of the record: the engine counts it as not judged, with the cell.
 */
export type RuleRecord<T extends TableName, F extends FieldName<T> = FieldName<T>> = Pick<RecordOf<T>, F> &
  RecordMethods<F>;

/** A sum over records. Cells that could not be read are left out of `total` and stand in `leftOut`. */
export interface Sum {
  readonly total: Pence;
  /** Number of figures added. */
  readonly count: number;
  readonly leftOut: readonly Place[];
}

/** A table of the dossier, wherever its records stand: several sheets or workbooks are one table. */
export interface TableView<T extends TableName, F extends FieldName<T> = FieldName<T>> {
  readonly name: T;
  /** Records that are not totals, in order. */
  readonly records: readonly RuleRecord<T, F>[];
  /** Total and subtotal rows, in order. */
  readonly totals: readonly RuleRecord<T, F>[];
  /** Both, in order. */
  readonly all: readonly RuleRecord<T, F>[];
  /** Whether the table has the column (anywhere, where it stands in several places). */
  has(field: F): boolean;
  /** First record (not a total) whose field has the value; texts are compared without case and padding. */
  find<G extends F>(field: G, value: RecordOf<T>[G]): RuleRecord<T, F> | null;
  /** All such records. */
  where<G extends F>(field: G, value: RecordOf<T>[G]): readonly RuleRecord<T, F>[];
  /** Sum of a money field over records (by default all that are not totals). */
  sum(field: F, over?: readonly RuleRecord<T, F>[]): Sum;
  /** Whether nothing in the table settles which of a date column's numbers is the day, so that the order was assumed. */
  hasAmbiguousDates(field: F): boolean;
  /** Heading of a column, in the first place that has it. */
  heading(field: F): Place;
  /** The table as a place. */
  readonly place: Place;
}
