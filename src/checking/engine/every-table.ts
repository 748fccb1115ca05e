import type { Field, Table } from '../../schema/index.js';
import type { EveryTableView, FieldState, Operand, Place, Remark, TablePart } from '../../rulekit/index.js';
import type { ColumnRemark } from '../table-data.js';
import type { MergedTable } from './merged-table.js';

/** Cells named for one remark at the most; the count stays exact. */
const PLACES_KEPT = 1_000;

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

  keys(field: string): Int32Array {
    return this.table.keys(field);
  }
}

function partView(table: MergedTable, part: number): TablePart {
  const { data } = table.parts[part]!;
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

function remarkOf(remark: ColumnRemark, field: string, table: string, first: number): Remark {
  return {
    kind: remark.kind,
    field,
    count: 'count' in remark ? remark.count : remark.rows.length,
    places: remark.rows
      .slice(0, PLACES_KEPT)
      .map((record) => ({ kind: 'cell', table, record: first + record, field })),
    read: 'read' in remark ? remark.read : null,
  };
}
