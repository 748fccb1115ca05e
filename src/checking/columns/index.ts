import { tableByName, type Table } from '../../schema/index.js';
import type { Sheet, Workbook } from '../../workbook/index.js';
import type { LocatedColumn, LocatedTable, Units, VarianceSign } from '../located.js';
import type { TableData } from '../table-data.js';
import { derive } from './derived.js';
import { ReadColumn } from './read-column.js';
import { readerContext, type Decision } from './reading.js';
import { textMemo } from './text-memo.js';

export { groupIds, keysOf, type Groups } from './keys.js';
export { rawText } from './text-of-cell.js';

export interface ReadOptions {
  /** Units of the Cover or of a mapping and where they are stated; used where the table itself states none. */
  readonly units?: { readonly unit: Units; readonly from: string };
  /** Sign convention of the Cover or of a mapping; used where the table itself states none. */
  readonly varianceSign?: VarianceSign | null;
}

/**
 * Reads a located table into columns. Reads only the cells of its records; linear in them. Throws RangeError where
 * the located table is of no schema table or of a sheet that the workbook does not have.
 */
export function readTable(workbook: Workbook, located: LocatedTable, options: ReadOptions = {}): TableData {
  const { schema, sheet } = placesOf(workbook, located);
  const rows = recordRows(located);
  const units = located.units
    ? { unit: located.units.unit, from: located.units.at }
    : (options.units ?? { unit: 'GBP' as const, from: 'no units stated' });
  const context = readerContext(workbook, units.unit);
  const memo = textMemo(workbook.strings.count, rows.length);
  const columns = new Map<string, ReadColumn>();
  for (const [name, places] of placesByField(located, schema)) {
    const column = new ReadColumn({ name, declared: schema.fields[name]!, places, rows, context }, sheet);
    column.readAll(memo);
    columns.set(name, column);
  }
  const hint = tableHint(columns);
  for (const column of columns.values()) column.settle(column.decide(hint));
  derive(columns, schema.fields, signOf(located, options));
  for (const column of columns.values()) column.finish();
  return { located, rows, totals: totalFlags(located, rows), columns, units };
}

/** A table read again, and the fields of which any record may have changed. */
export interface Reread {
  readonly data: TableData;
  readonly whole: ReadonlySet<string>;
}

/**
 * Reads the cells of some records again, after they changed in place; gives what `readTable` would. `records` are
 * numbers of records, of the same table at the same place, in the same workbook (its `strings` and `styles` may have
 * grown). The arrays of the earlier columns are written over: the earlier table is of no more use.
 *
 * Where the change alters a decision about a whole column (the order of day and month, whole per cents, the numbers
 * of values off a list) that column is read afresh and named in `whole`: what was computed from any of its
 * records is stale. Rows added, taken out or newly passed over call for `readTable`.
 */
export function readRows(
  workbook: Workbook,
  data: TableData,
  records: readonly number[],
  options: ReadOptions = {},
): Reread {
  const { schema, sheet } = placesOf(workbook, data.located);
  const columns = readColumns(data, workbook);
  if (columns === null) {
    const fresh = readTable(workbook, data.located, options);
    return { data: fresh, whole: new Set(fresh.columns.keys()) };
  }
  const again = new Map<ReadColumn, readonly number[]>();
  const whole = new Set<string>();
  for (const column of columns.values()) {
    column.bind(sheet);
    const own = column.withMerged(records);
    const hadOthers = own.some((record) => column.isOther(record));
    column.readSome(own);
    again.set(column, own);
    if (hadOthers || own.some((record) => column.isOther(record))) whole.add(column.field);
  }
  const hint = tableHint(columns);
  for (const column of columns.values()) {
    const decision = column.decide(hint);
    if (decision === column.decision) column.settle(decision, again.get(column)!);
    else whole.add(column.field);
  }
  const memo = textMemo(workbook.strings.count, data.rows.length);
  for (const name of withDerived(whole, schema)) {
    const earlier = columns.get(name);
    if (!earlier) continue;
    whole.add(name);
    const fresh = new ReadColumn(earlier.plan, sheet);
    fresh.readAll(memo);
    fresh.settle(fresh.decide(hint));
    columns.set(name, fresh);
  }
  derive(columns, schema.fields, signOf(data.located, options));
  for (const column of columns.values()) column.finish();
  return { data: { ...data, columns }, whole };
}

function placesOf(workbook: Workbook, located: LocatedTable): { schema: Table; sheet: Sheet } {
  const schema = tableByName(located.table);
  const sheet = workbook.sheets[located.sheet];
  if (!schema) throw new RangeError(`no table ${located.table}`);
  if (!sheet) throw new RangeError(`no sheet ${located.sheet}`);
  return { schema, sheet };
}

/** Sheet row of each record; a form is one record, at the row of its first value. */
function recordRows(located: LocatedTable): Int32Array {
  if (located.shape === 'form') return Int32Array.of(located.columns[0]?.row ?? located.firstRow);
  const size = Math.max(0, located.lastRow - located.firstRow + 1);
  const passed = new Set(located.passedRows.map((row) => row.row));
  const rows = new Int32Array(size);
  let count = 0;
  for (let row = located.firstRow; row <= located.lastRow; row++) if (!passed.has(row)) rows[count++] = row;
  return rows.slice(0, count);
}

function totalFlags(located: LocatedTable, rows: Int32Array): Uint8Array {
  const totals = new Set(located.totalRows);
  return Uint8Array.from(rows, (row) => (totals.has(row) ? 1 : 0));
}

/** The columns of each field, in the schema's order; a field that the schema does not have is left out. */
function placesByField(
  located: LocatedTable,
  schema: Table,
): Map<string, [LocatedColumn, ...LocatedColumn[]]> {
  const byField = new Map<string, [LocatedColumn, ...LocatedColumn[]]>();
  for (const name of Object.keys(schema.fields)) {
    const [first, ...more] = located.columns.filter((column) => column.field === name);
    if (first) byField.set(name, [first, ...more]);
  }
  return byField;
}

/** What the table's date columns have settled; 0 where they have nothing or disagree. */
function tableHint(columns: ReadonlyMap<string, ReadColumn>): Decision {
  const settled = new Set<Decision>();
  for (const column of columns.values()) {
    const evidence = column.evidence();
    if (evidence !== 0) settled.add(evidence);
  }
  const [only] = settled;
  return settled.size === 1 && only !== undefined ? only : 0;
}

function signOf(located: LocatedTable, options: ReadOptions): VarianceSign | null {
  return located.varianceSign?.sign ?? options.varianceSign ?? null;
}

/** The table's columns as this module read them; null where they are another's or of another workbook. */
function readColumns(data: TableData, workbook: Workbook): Map<string, ReadColumn> | null {
  const columns = new Map<string, ReadColumn>();
  for (const [name, column] of data.columns) {
    if (!(column instanceof ReadColumn)) return null;
    const { strings, styles } = column.plan.context;
    if (strings !== workbook.strings || styles !== workbook.styles) return null;
    columns.set(name, column);
  }
  return columns;
}

/** These fields and those that are derived from them. */
function withDerived(names: ReadonlySet<string>, schema: Table): string[] {
  const derived = Object.entries(schema.fields).filter(([, field]) => {
    const from = field.derived;
    if (!from) return false;
    const sources = from.rule === 'variance' ? [from.budget, from.actual] : [from.of, from.to];
    return sources.some((source) => names.has(source));
  });
  return [...new Set([...names, ...derived.map(([name]) => name)])];
}
