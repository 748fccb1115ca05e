import type { Field, Table } from '../../schema/index.js';
import type { FieldState, Operand, Place, Sum } from '../../rulekit/index.js';
import type { Workbook } from '../../workbook/index.js';
import { normalisedText } from '../columns/key-tables.js';
import { rawText } from '../columns/text-of-cell.js';
import { CellState, type Column, type TableData } from '../table-data.js';
import { MergedColumn } from './merged-column.js';
import { recordClass, type EngineRecord } from './records.js';

/** A table in one place: its data and the workbook that holds it. */
export interface Part {
  readonly data: TableData;
  readonly workbook: Workbook;
  /** Position of the workbook in the dossier. */
  readonly workbookIndex: number;
}

/**
 * All places of one schema table in a dossier, as one table to the rules. Records are numbered through the
 * parts in order; totals are among them.
 */
export class MergedTable {
  readonly #offsets: number[];
  readonly #columns = new Map<string, MergedColumn>();
  readonly #indexes = new Map<string, Map<unknown, number[]>>();
  readonly #record: new (index: number) => EngineRecord;
  #filledRecords: number | null = null;
  #all: readonly EngineRecord[] | null = null;
  #records: readonly EngineRecord[] | null = null;
  #totals: readonly EngineRecord[] | null = null;
  readonly count: number;

  constructor(
    readonly schema: Table,
    readonly parts: readonly Part[],
    /** What places call it: the schema's name, of an earlier period with its suffix. */
    readonly name: string = schema.name,
  ) {
    this.#offsets = [];
    let count = 0;
    for (const part of parts) {
      this.#offsets.push(count);
      count += part.data.rows.length;
    }
    this.count = count;
    this.#record = recordClass(this);
  }

  /** Part that holds a record. */
  partOf(index: number): number {
    let part = this.parts.length - 1;
    while (part > 0 && this.#offsets[part]! > index) part--;
    return part;
  }

  firstRecordOf(part: number): number {
    return this.#offsets[part]!;
  }

  field(name: string): Field {
    const field = this.schema.fields[name];
    if (field === undefined) throw new RangeError(`${this.name} has no field ${name}`);
    return field;
  }

  /** The column of a field in all parts; of a name that is no field, a column that stands nowhere. */
  columnOf(field: string): MergedColumn {
    let column = this.#columns.get(field);
    if (column === undefined) {
      column = this.newColumn(field);
      this.#columns.set(field, column);
    }
    return column;
  }

  protected newColumn(field: string): MergedColumn {
    return new MergedColumn(this, field);
  }

  /** Whether any part has the column. */
  has(field: string): boolean {
    return this.columnOf(field).isThere;
  }

  column(part: number, field: string): Column | undefined {
    return this.columnOf(field).parts[part];
  }

  isTotal(index: number): boolean {
    const part = this.partOf(index);
    return this.parts[part]!.data.totals[index - this.#offsets[part]!] === 1;
  }

  state(index: number, field: string): FieldState {
    return this.columnOf(field).state(index);
  }

  /** Whether a filled cell of a list, open or closed, holds something that is not on it. */
  isOffList(index: number, field: string): boolean {
    return this.columnOf(field).isOffList(index);
  }

  /**
   * Value of a field as rules see it; null where blank, or where no part has the column. Stops the judgement
   * where the cell cannot be read, has no result, or stands in a part without the column.
   */
  value(index: number, field: string): unknown {
    return this.columnOf(field).value(index);
  }

  /** The value; null also where the record's own part has no such column. Stops as `value` does otherwise. */
  valueIfThere(index: number, field: string): unknown {
    const column = this.columnOf(field);
    return column.state(index) === 'absent' ? null : column.value(index);
  }

  /** The value, or null where there is none to be had: never stops. */
  valueOrNull(index: number, field: string): unknown {
    const column = this.columnOf(field);
    return column.state(index) === 'value' ? column.value(index) : null;
  }

  /** The cell as it stands. */
  raw(index: number, field: string): string {
    const part = this.partOf(index);
    const column = this.column(part, field);
    const { data, workbook } = this.parts[part]!;
    if (column === undefined) return '';
    const row = column.located.row ?? data.rows[index - this.#offsets[part]!]!;
    return rawText(workbook, data.located.sheet, row, column.located.column);
  }

  /** The value as messages show it; the cell as it stands where it has no readable value. */
  operand(index: number, field: string): Operand {
    const from = this.at(index, field);
    const state = this.state(index, field);
    if (state === 'blank' || state === 'absent') return { type: 'blank', from };
    if (state !== 'value') return { type: 'text', text: this.raw(index, field), from };
    const value = this.value(index, field);
    switch (this.field(field).kind) {
      case 'money':
        return { type: 'money', pence: value as number, from };
      case 'price':
        return { type: 'price', price: value as number, from };
      case 'date':
        return { type: 'date', day: value as number, from };
      case 'financial-year':
        return { type: 'financial-year', year: value as number, from };
      case 'percentage':
        return { type: 'percentage', share: value as number, from };
      case 'number':
      case 'integer':
        return { type: 'number', number: value as number, from };
      case 'choices':
        return { type: 'text', text: (value as readonly string[]).join(', '), from };
      default:
        return { type: 'text', text: value as string, from };
    }
  }

  at(index: number, field: string): Place {
    const column = this.column(this.partOf(index), field);
    if (column === undefined && this.schema.fields[field] === undefined)
      throw new RangeError(`${this.name} has no field ${field}`);
    return column === undefined
      ? { kind: 'record', table: this.name, record: index }
      : { kind: 'cell', table: this.name, record: index, field };
  }

  hasAmbiguousDates(field: string): boolean {
    return this.columnOf(field).parts.some((column) =>
      column?.remarks.some(({ kind }) => kind === 'ambiguous-dates'),
    );
  }

  heading(field: string): Place {
    const part = this.columnOf(field).parts.findIndex((column) => column !== undefined);
    return part < 0 ? this.place : { kind: 'heading', table: this.name, part, field };
  }

  /** Records of which at least one cell is filled. */
  get filledRecords(): number {
    this.#filledRecords ??= this.parts.reduce((sum, { data }) => sum + filledRecords(data), 0);
    return this.#filledRecords;
  }

  get place(): Place {
    return { kind: 'table', table: this.name, part: 0 };
  }

  get all(): readonly EngineRecord[] {
    if (this.#all === null) {
      const all: EngineRecord[] = [];
      for (let index = 0; index < this.count; index++) all.push(new this.#record(index));
      this.#all = all;
    }
    return this.#all;
  }

  get records(): readonly EngineRecord[] {
    this.#records ??= this.#hasTotals() ? this.all.filter((r) => !r.isTotal) : this.all;
    return this.#records;
  }

  get totals(): readonly EngineRecord[] {
    this.#totals ??= this.#hasTotals() ? this.all.filter((r) => r.isTotal) : [];
    return this.#totals;
  }

  find(field: string, value: unknown): EngineRecord | null {
    return this.where(field, value)[0] ?? null;
  }

  where(field: string, value: unknown): readonly EngineRecord[] {
    let index = this.#indexes.get(field);
    if (index === undefined) {
      index = new Map();
      for (const record of this.records) {
        const held = this.valueOrNull(record.index, field);
        if (held === null) continue;
        const key = normalised(held);
        const sharing = index.get(key);
        if (sharing === undefined) index.set(key, [record.index]);
        else sharing.push(record.index);
      }
      this.#indexes.set(field, index);
    }
    const found = value === null ? undefined : index.get(normalised(value));
    return found === undefined ? [] : found.map((i) => this.all[i]!);
  }

  sum(field: string, over: readonly { readonly index: number }[] = this.records): Sum {
    let total = 0;
    let count = 0;
    const leftOut: Place[] = [];
    const column = this.columnOf(field);
    for (const { index } of over) {
      const state = column.state(index);
      if (state === 'value') {
        total += column.value(index) as number;
        count++;
      } else if (state !== 'blank') leftOut.push(this.at(index, field));
    }
    return { total, count, leftOut };
  }

  /** See `MergedColumn.keys`. */
  keys(field: string): Int32Array {
    return this.columnOf(field).keys();
  }

  #hasTotals(): boolean {
    return this.parts.some(({ data }) => data.totals.includes(1));
  }
}

function normalised(value: unknown): unknown {
  return typeof value === 'string' ? normalisedText(value) : value;
}

function filledRecords({ rows, columns }: TableData): number {
  const filled = new Uint8Array(rows.length);
  for (const { states } of columns.values())
    for (let record = 0; record < filled.length; record++)
      if (states[record] !== CellState.Blank) filled[record] = 1;
  return filled.reduce((sum, one) => sum + one, 0);
}
