import type { FieldState, Place } from '../../rulekit/index.js';
import type { MergedColumn } from './merged-column.js';
import type { MergedTable } from './merged-table.js';

/** A record as the engine makes it: what rules see of it, and the table behind it. */
export interface EngineRecord {
  readonly index: number;
  readonly table: MergedTable;
  readonly part: number;
  readonly isTotal: boolean;
  readonly place: Place;
  at(field: string): Place;
  state(field: string): FieldState;
  keyOf(field: string): number;
  raw(field: string): string;
}

/**
 * The class of a table's records: a getter for each field on the prototype, so that a record itself is no more
 * than its number.
 */
export function recordClass(table: MergedTable): new (index: number) => EngineRecord {
  class TableRecord implements EngineRecord {
    // Declared only: a field that is also defined costs a second step for each of a million records.
    declare readonly index: number;

    constructor(index: number) {
      (this as { index: number }).index = index;
    }

    get table(): MergedTable {
      return table;
    }

    get part(): number {
      return table.partOf(this.index);
    }

    get isTotal(): boolean {
      return table.isTotal(this.index);
    }

    get place(): Place {
      return { kind: 'record', table: table.name, record: this.index };
    }

    at(field: string): Place {
      return table.at(this.index, field);
    }

    state(field: string): FieldState {
      return table.state(this.index, field);
    }

    keyOf(field: string): number {
      return table.keys(field)[this.index]!;
    }

    raw(field: string): string {
      return table.raw(this.index, field);
    }
  }
  for (const field of Object.keys(table.schema.fields)) {
    let column: MergedColumn | null = null;
    Object.defineProperty(TableRecord.prototype, field, {
      get(this: EngineRecord) {
        column ??= table.columnOf(field);
        return column.value(this.index);
      },
    });
  }
  return TableRecord;
}
