import type { Field, FieldKind } from '../../schema/index.js';
import type { Sheet } from '../../workbook/index.js';
import type { LocatedColumn } from '../located.js';
import { CellState, type Column, type ColumnRemark } from '../table-data.js';
import { ColumnCells, type CellSource } from './cell-source.js';
import { valueRows } from './merges.js';
import { readerOf } from './reader-of.js';
import { remarksOf } from './remarks.js';
import { TickCells } from './ticks.js';
import type { ColumnReader, Decision, ReaderContext, Reading } from './reading.js';
import type { TextMemo } from './text-memo.js';

const NO_TEXTS = { get: (): string => '' };

/** What a column is read from. */
export interface ColumnPlan {
  readonly name: string;
  readonly declared: Field;
  /** The located column; several where a field is filled by ticks. */
  readonly places: readonly [LocatedColumn, ...LocatedColumn[]];
  readonly rows: Int32Array;
  readonly context: ReaderContext;
}

/** A column while it is read and afterwards; `Column` is what others see of it. */
export class ReadColumn implements Column {
  readonly field: string;
  readonly kind: FieldKind;
  readonly located: LocatedColumn;
  readonly ticks: readonly LocatedColumn[];
  readonly list: readonly string[];
  readonly states: Uint8Array;
  readonly values: Float64Array | Int32Array;
  readonly texts: Column['texts'];
  readonly others: readonly string[];
  remarks: readonly ColumnRemark[] = [];
  /** What is noted of each record's cell: see `Note`. */
  readonly notes: Uint8Array;
  readonly plan: ColumnPlan;
  decision: Decision = 0;
  readonly #reader: ColumnReader;
  readonly #out: Reading = { state: CellState.Blank, value: 0, note: 0 };
  #source: CellSource;
  /** Sheet row of each record's value, where merged blocks move it; else null. */
  #mergedRows: Int32Array | null = null;

  constructor(plan: ColumnPlan, sheet: Sheet) {
    const [located] = plan.places;
    const reader = readerOf(plan.declared, plan.context);
    this.plan = plan;
    this.field = plan.name;
    this.kind = plan.declared.kind;
    this.located = located;
    this.ticks = located.tick === undefined ? [] : plan.places;
    this.list = plan.declared.values;
    this.#reader = reader;
    this.texts = reader.texts ?? NO_TEXTS;
    this.others = reader.others ?? [];
    this.states = new Uint8Array(plan.rows.length);
    this.notes = new Uint8Array(plan.rows.length);
    this.values =
      reader.values === 'int32' ? new Int32Array(plan.rows.length) : new Float64Array(plan.rows.length);
    this.#source = this.#sourceIn(sheet);
  }

  /** Reads from this sheet from now on: the same one in a later state. */
  bind(sheet: Sheet): void {
    this.#source = this.#sourceIn(sheet);
  }

  /** Reads every record's cell, once; what the column as a whole decides is left to `settle`. */
  readAll(memo: TextMemo): void {
    memo.clear();
    this.#source.readAll(memo, this);
  }

  /** Reads the cells of these records again. */
  readSome(records: Iterable<number>): void {
    for (const record of records) {
      this.#source.read(record, this.#out);
      this.#write(record);
    }
  }

  /** Records whose value stands in the same merged block as one of these, and these. */
  withMerged(records: readonly number[]): readonly number[] {
    const merged = this.#mergedRows;
    if (merged === null) return records;
    const rows = new Set(records.map((record) => merged[record]));
    const all: number[] = [];
    merged.forEach((row, record) => {
      if (rows.has(row)) all.push(record);
    });
    return all;
  }

  /** Whether the record's value is off the field's list. */
  isOther(record: number): boolean {
    if (this.states[record] !== CellState.Value) return false;
    const read = this.values[record]!;
    if (this.kind === 'choice') return read >= this.list.length;
    return this.kind === 'choices' && read < 0;
  }

  /** What the column decides of itself, given what the table's others have settled. */
  decide(hint: Decision): Decision {
    return this.#reader.column?.decide(this.notes, hint) ?? 0;
  }

  /** What the column has settled for the table's other columns of its kind. */
  evidence(): Decision {
    const column = this.#reader.column;
    return column ? column.evidence(column.decide(this.notes, 0)) : 0;
  }

  /** Applies the decision to records that were just read; without `records`, to all. */
  settle(decision: Decision, records?: readonly number[]): void {
    this.decision = decision;
    const column = this.#reader.column;
    if (!column) return;
    const count = records?.length ?? this.states.length;
    for (let i = 0; i < count; i++) {
      const record = records ? records[i]! : i;
      const note = this.notes[record]!;
      if ((note & column.unsettled) === 0) continue;
      const out = this.#out;
      out.state = this.states[record]! as CellState;
      out.value = this.values[record]!;
      out.note = note;
      column.settle(decision, note, out);
      this.#write(record);
    }
  }

  /** Says what is to be said of the whole column; the last step. */
  finish(): void {
    this.remarks = remarksOf(this.kind, this.notes, this.states, this.decision);
  }

  #sourceIn(sheet: Sheet): CellSource {
    const { places, declared, rows, context } = this.plan;
    const [located] = places;
    if (located.tick !== undefined) return new TickCells(sheet.grid, context.strings, places, rows, declared);
    const own = located.row === undefined ? rows : Int32Array.of(located.row);
    const held = valueRows(sheet, located.column, declared.kind, own);
    this.#mergedRows = held === own ? null : held;
    return new ColumnCells(sheet.grid, context.strings, located.column, held, this.#reader);
  }

  #write(record: number): void {
    this.states[record] = this.#out.state;
    this.values[record] = this.#out.value;
    this.notes[record] = this.#out.note;
  }
}
