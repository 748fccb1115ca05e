import type { Table } from '../../schema/index.js';
import type { LocatedColumn, LocatedTable } from '../located.js';

/** Sheet row of each record; a form is one record, at the row of its first value. */
export function recordRows(located: LocatedTable): Int32Array {
  if (located.shape === 'form') return Int32Array.of(located.columns[0]?.row ?? located.firstRow);
  const { firstRow, lastRow, passedRows } = located;
  const rows = new Int32Array(Math.max(0, lastRow - firstRow + 1));
  let count = 0;
  let passed = 0;
  for (let row = firstRow; row <= lastRow; row++) {
    while (passed < passedRows.length && passedRows[passed]!.row < row) passed++;
    if (passedRows[passed]?.row !== row) rows[count++] = row;
  }
  return count === rows.length ? rows : rows.slice(0, count);
}

/** 1 for each record that is a total row. */
export function totalFlags(located: LocatedTable, rows: Int32Array): Uint8Array {
  const flags = new Uint8Array(rows.length);
  for (const row of located.totalRows) {
    const record = firstAtLeast(rows, row);
    if (rows[record] === row) flags[record] = 1;
  }
  return flags;
}

/** First position in sorted rows whose row is `row` or later. */
export function firstAtLeast(rows: Int32Array, row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]! < row) low = middle + 1;
    else high = middle;
  }
  return low;
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
