import type { Table } from '../../schema/index.js';
import type { LocatedColumn, LocatedTable } from '../located.js';

/** Sheet row of each record; a form is one record, at the row of its first value. */
export function recordRows(located: LocatedTable): Int32Array {
  if (located.shape === 'form') return Int32Array.of(located.columns[0]?.row ?? located.firstRow);
  const passed = new Set(located.passedRows.map(({ row }) => row));
  const rows = new Int32Array(Math.max(0, located.lastRow - located.firstRow + 1));
  let count = 0;
  for (let row = located.firstRow; row <= located.lastRow; row++) if (!passed.has(row)) rows[count++] = row;
  return rows.slice(0, count);
}

/** 1 for each record that is a total row. */
export function totalFlags(located: LocatedTable, rows: Int32Array): Uint8Array {
  const totals = new Set(located.totalRows);
  return Uint8Array.from(rows, (row) => (totals.has(row) ? 1 : 0));
}

/** The columns that a field is read from: one, or several columns of marks. */
export type Places = readonly [LocatedColumn, ...LocatedColumn[]];

/**
 * The columns of each field, in the schema's order. Where a field has a column to fill and columns to tick, the one
 * to fill is read; a field that the schema does not have is left out.
 */
export function placesByField(located: LocatedTable, schema: Table): Map<string, Places> {
  const byField = new Map<string, Places>();
  for (const name of Object.keys(schema.fields)) {
    const own = located.columns.filter(({ field }) => field === name);
    const filled = own.find(({ tick }) => tick === undefined);
    const [first, ...more] = own;
    if (filled) byField.set(name, [filled]);
    else if (first) byField.set(name, [first, ...more]);
  }
  return byField;
}
