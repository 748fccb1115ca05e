import type { Field, Table } from '../../schema/index.js';
import type { EveryTableView, FieldState, Operand, Place, Remark, TablePart } from '../../rulekit/index.js';
import { groupIds } from '../columns/keys.js';
import { CellState, type ColumnRemark } from '../table-data.js';
import type { MergedTable } from './merged-table.js';

/** A merged table as `EveryTableView`. */
export class EveryTable implements EveryTableView {
  constructor(private readonly table: MergedTable) {}

  get name(): string {
    return this.table.name;
  }

  get schema(): Table {
    return this.table.schema;
  }

  get recordCount(): number {
    return this.table.count;
  }

  get filledRecords(): number {
    return this.table.filledRecords;
  }

  get fields(): readonly string[] {
    return Object.keys(this.table.schema.fields).filter((field) => this.table.has(field));
  }

  get place(): Place {
    return this.table.place;
  }

  get parts(): readonly TablePart[] {
    return this.table.parts.map((_, part) => partView(this.table, part));
  }

  field(name: string): Field {
    return this.table.field(name);
  }

  has(field: string): boolean {
    return this.table.has(field);
  }

  state(record: number, field: string): FieldState {
    return this.table.state(record, field);
  }

  isTotal(record: number): boolean {
    return this.table.isTotal(record);
  }

  number(record: number, field: string): number | null {
    const value = this.table.valueOrNull(record, field);
    return typeof value === 'number' ? value : null;
  }

  isOffList(record: number, field: string): boolean {
    return this.table.isOffList(record, field);
  }

  raw(record: number, field: string): string {
    return this.table.raw(record, field);
  }

  operand(record: number, field: string): Operand {
    return this.table.operand(record, field);
  }

  at(record: number, field: string): Place {
    return this.table.at(record, field);
  }

  withValue(field: string): readonly number[] {
    const { table } = this;
    const records: number[] = [];
    for (let record = 0; record < table.count; record++)
      if (table.state(record, field) === 'value' && !table.isTotal(record)) records.push(record);
    return records;
  }

  repeats(fields: readonly string[]): readonly { record: number; first: number }[] {
    const keys = fields.map((field) => this.table.keys(field));
    const { ids, count } = groupIds(keys, this.table.count);
    const firsts = new Int32Array(count).fill(-1);
    const repeats: { record: number; first: number }[] = [];
    for (let record = 0; record < ids.length; record++) {
      const id = ids[record]!;
      if (id < 0 || keys.every((key) => key[record]! < 0)) continue;
      if (firsts[id]! < 0) firsts[id] = record;
      else repeats.push({ record, first: firsts[id]! });
    }
    return repeats;
  }

  holds(field: string, text: string): boolean {
    return this.table.find(field, text) !== null;
  }
}

function partView(table: MergedTable, part: number): TablePart {
  const { data, workbook } = table.parts[part]!;
  const first = table.firstRecordOf(part);
  const heading = (field: string): Place => ({ kind: 'heading', table: table.name, part, field });
  return {
    part,
    firstRecord: first,
    recordCount: data.rows.length,
    ownTemplate: data.located.ownTemplate,
    place: { kind: 'table', table: table.name, part },
    has: (field) => data.columns.has(field),
    heading,
    inState: (field, state) => recordsInState(data.columns.get(field)?.states, STATES[state], first),
    formulas: (field) => {
      const at = data.columns.get(field)?.located;
      if (at === undefined) return [];
      const { grid } = workbook.sheets[data.located.sheet]!;
      const records: number[] = [];
      for (let i = 0; i < data.rows.length; i++)
        if (grid.isFormula(at.row ?? data.rows[i]!, at.column)) records.push(first + i);
      return records;
    },
    offList: (field) => {
      if ((data.columns.get(field)?.others.length ?? 0) === 0) return [];
      const records: number[] = [];
      for (let i = 0; i < data.rows.length; i++)
        if (table.isOffList(first + i, field)) records.push(first + i);
      return records;
    },
    remarks: [...data.columns.values()].flatMap((column) =>
      column.remarks.map((remark) => remarkOf(remark, column.field, table.name, first)),
    ),
    swapped: data.located.columns
      .filter(({ match, heading }) => match === 'values' && heading !== '')
      .map(({ field, heading: words, why }) => ({
        field,
        heading: words,
        why: why ?? '',
        place: heading(field),
      })),
  };
}

const STATES = {
  blank: CellState.Blank,
  unreadable: CellState.Unreadable,
  error: CellState.Error,
  'not-calculated': CellState.NotCalculated,
} as const;

function recordsInState(states: Uint8Array | undefined, state: CellState, first: number): number[] {
  const records: number[] = [];
  for (let at = states?.indexOf(state) ?? -1; at >= 0; at = states!.indexOf(state, at + 1))
    records.push(first + at);
  return records;
}

function remarkOf(remark: ColumnRemark, field: string, table: string, first: number): Remark {
  return {
    kind: remark.kind,
    field,
    count: remark.count,
    places: remark.rows.map((record) => ({ kind: 'cell', table, record: first + record, field })),
    read: 'read' in remark ? remark.read : null,
  };
}
