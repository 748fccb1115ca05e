import type { Field, Table } from '../../schema/index.js';
import { CannotJudge, type FieldState, type Operand, type Place, type Sum } from '../../rulekit/index.js';
import type { Workbook } from '../../workbook/index.js';
import { BLANK_KEY, keysOf } from '../columns/keys.js';
import { rawText } from '../columns/text-of-cell.js';
import { CellState, type Column, type TableData } from '../table-data.js';
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
  readonly #columns = new Map<string, (Column | undefined)[]>();
  readonly #keys = new Map<string, Int32Array>();
  readonly #indexes = new Map<string, Map<unknown, number[]>>();
  readonly #record: new (index: number) => EngineRecord;
  #all: readonly EngineRecord[] | null = null;
  #records: readonly EngineRecord[] | null = null;
  #totals: readonly EngineRecord[] | null = null;
  readonly count: number;

  constructor(
    readonly schema: Table,
    readonly parts: readonly Part[],
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

  get name(): string {
    return this.schema.name;
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

  /** Whether any part has the column. */
  has(field: string): boolean {
    return this.#columnsOf(field).some((column) => column !== undefined);
  }

  column(part: number, field: string): Column | undefined {
    return this.#columnsOf(field)[part];
  }

  isTotal(index: number): boolean {
    const part = this.partOf(index);
    return this.parts[part]!.data.totals[index - this.#offsets[part]!] === 1;
  }

  state(index: number, field: string): FieldState {
    const part = this.partOf(index);
    const column = this.column(part, field);
    if (column === undefined) return 'absent';
    const row = index - this.#offsets[part]!;
    switch (column.states[row]) {
      case CellState.Blank:
        return 'blank';
      case CellState.Unreadable:
        return 'unreadable';
      case CellState.Error:
        return 'error';
      case CellState.NotCalculated:
        return 'not-calculated';
      default:
        return this.#isOffClosedList(column, row) ? 'unreadable' : 'value';
    }
  }

  /** Whether a filled cell of a closed list, open or not, holds something that is not on it. */
  isOffList(index: number, field: string): boolean {
    const part = this.partOf(index);
    const column = this.column(part, field);
    const { kind, values } = this.field(field);
    if (column === undefined || (kind !== 'choice' && kind !== 'choices')) return false;
    const row = index - this.#offsets[part]!;
    if (column.states[row] !== CellState.Value) return false;
    return isOffList(column.values[row]!, kind, values.length);
  }

  /**
   * Value of a field as rules see it; null where blank, or where no part has the column. Stops the judgement
   * where the cell cannot be read, has no result, or stands in a part without the column.
   */
  value(index: number, field: string): unknown {
    const part = this.partOf(index);
    const column = this.column(part, field);
    if (column === undefined) {
      if (this.parts.length === 1 || !this.has(field)) return null;
      throw new CannotJudge('column-missing', `a sheet without the column ${this.field(field).heading}`);
    }
    const row = index - this.#offsets[part]!;
    const state = column.states[row];
    if (state === CellState.Blank) return null;
    if (state === CellState.Value || state === CellState.Derived) {
      const declared = this.field(field);
      if (!declared.open && this.#isOffClosedList(column, row))
        throw this.#unread(index, field, 'unreadable');
      return valueOf(column, declared, row);
    }
    throw this.#unread(index, field, state === CellState.NotCalculated ? 'not-calculated' : 'unreadable');
  }

  /** The value, or null where there is none to be had: never stops. */
  valueOrNull(index: number, field: string): unknown {
    return this.schema.fields[field] !== undefined && this.state(index, field) === 'value'
      ? this.value(index, field)
      : null;
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
    return this.column(this.partOf(index), field) === undefined
      ? { kind: 'record', table: this.name, record: index }
      : { kind: 'cell', table: this.name, record: index, field };
  }

  hasAmbiguousDates(field: string): boolean {
    return this.#columnsOf(field).some((column) =>
      column?.remarks.some(({ kind }) => kind === 'ambiguous-dates'),
    );
  }

  heading(field: string): Place {
    const part = this.#columnsOf(field).findIndex((column) => column !== undefined);
    return part < 0 ? this.place : { kind: 'heading', table: this.name, part, field };
  }

  get place(): Place {
    return { kind: 'table', table: this.name, part: 0 };
  }

  get all(): readonly EngineRecord[] {
    this.#all ??= Array.from({ length: this.count }, (_, index) => new this.#record(index));
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
    for (const { index } of over) {
      const state = this.state(index, field);
      if (state === 'value') {
        total += this.value(index, field) as number;
        count++;
      } else if (state !== 'blank') leftOut.push(this.at(index, field));
    }
    return { total, count, leftOut };
  }

  /** See `EveryTableView.keys`. A part without the column counts as blank. */
  keys(field: string): Int32Array {
    const held = this.#keys.get(field);
    if (held !== undefined) return held;
    const columns = this.#columnsOf(field);
    const found = keysOf(columns.filter((column) => column !== undefined));
    const keys = new Int32Array(this.count).fill(BLANK_KEY);
    let at = 0;
    columns.forEach((column, part) => {
      if (column === undefined) return;
      const { length } = column.states;
      keys.set(found.subarray(at, at + length), this.#offsets[part]!);
      at += length;
    });
    this.#keys.set(field, keys);
    return keys;
  }

  #columnsOf(field: string): (Column | undefined)[] {
    let columns = this.#columns.get(field);
    if (columns === undefined) {
      columns = this.parts.map(({ data }) => data.columns.get(field));
      this.#columns.set(field, columns);
    }
    return columns;
  }

  #hasTotals(): boolean {
    return this.parts.some(({ data }) => data.totals.includes(1));
  }

  #isOffClosedList(column: Column, row: number): boolean {
    const { kind, values, open } = this.field(column.field);
    return (
      !open &&
      (kind === 'choice' || kind === 'choices') &&
      isOffList(column.values[row]!, kind, values.length)
    );
  }

  #unread(index: number, field: string, reason: 'unreadable' | 'not-calculated'): CannotJudge {
    const heading = this.field(field).heading;
    const detail =
      reason === 'unreadable' ? `${heading} could not be read` : `${heading} has a formula without a result`;
    return new CannotJudge(reason, detail, [this.at(index, field)]);
  }
}

/** A choice beyond the list, or a bit of choices beyond it. */
function isOffList(held: number, kind: 'choice' | 'choices', listed: number): boolean {
  return kind === 'choice' ? held >= listed : held >>> listed !== 0;
}

function valueOf(column: Column, declared: Field, row: number): unknown {
  const held = column.values[row]!;
  switch (column.kind) {
    case 'text':
    case 'code':
      return column.texts.get(held);
    case 'choice':
      return declared.values[held] ?? column.others[held - declared.values.length] ?? null;
    case 'choices':
      return declared.values.filter((_, i) => (held & (1 << i)) !== 0);
    default:
      return held;
  }
}

function normalised(value: unknown): unknown {
  return typeof value === 'string' ? value.trim().replace(/\s+/g, ' ').toLowerCase() : value;
}
