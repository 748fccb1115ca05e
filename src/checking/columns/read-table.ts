import type { Table } from '../../schema/index.js';
import type { Sheet, Workbook } from '../../workbook/index.js';
import type { LocatedTable, Units, VarianceSign } from '../located.js';
import type { TableData } from '../table-data.js';
import { derive, derivedFrom } from './derived.js';
import { placesByField, recordRows, totalFlags } from './layout.js';
import { ReadColumn } from './read-column.js';
import { readerContext, type Decision } from './reading.js';
import { textMemo } from './text-memo.js';

export interface ReadOptions {
  /** Units of the Cover or of a mapping and where they are stated; used where the table itself states none. */
  readonly units?: { readonly unit: Units; readonly from: string };
  /** Sign convention of the Cover or of a mapping; used where the table itself states none. */
  readonly varianceSign?: VarianceSign | null;
}

/** A table read again, and the fields of which any record may have changed. */
export interface Reread {
  readonly data: TableData;
  readonly whole: ReadonlySet<string>;
}

/** `readTable` for a schema table that is given. */
export function readAs(
  schema: Table,
  workbook: Workbook,
  located: LocatedTable,
  options: ReadOptions = {},
): TableData {
  const sheet = sheetOf(workbook, located);
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

/** `readRows` for a schema table that is given. */
export function readRowsAs(
  schema: Table,
  workbook: Workbook,
  data: TableData,
  records: readonly number[],
  options: ReadOptions = {},
): Reread {
  const sheet = sheetOf(workbook, data.located);
  const columns = readColumns(data, workbook);
  if (columns === null) {
    const fresh = readAs(schema, workbook, data.located, options);
    return { data: fresh, whole: new Set(fresh.columns.keys()) };
  }
  const again = new Map<string, readonly number[]>();
  const whole = new Set<string>();
  for (const column of columns.values()) {
    column.bind(sheet);
    const own = column.withMerged(records);
    const hadOthers = own.some((record) => column.isOther(record));
    column.readSome(own);
    again.set(column.field, own);
    if (hadOthers || own.some((record) => column.isOther(record))) whole.add(column.field);
  }
  const hint = tableHint(columns);
  for (const column of columns.values()) {
    const decision = column.decide(hint);
    if (decision === column.decision) column.settle(decision, again.get(column.field));
    else whole.add(column.field);
  }
  for (const name of derivedFrom(whole, schema.fields)) if (columns.has(name)) whole.add(name);
  const memo = textMemo(workbook.strings.count, data.rows.length);
  for (const name of whole) {
    const fresh = new ReadColumn(columns.get(name)!.plan, sheet);
    fresh.readAll(memo);
    fresh.settle(fresh.decide(hint));
    columns.set(name, fresh);
  }
  derive(columns, schema.fields, signOf(data.located, options));
  for (const column of columns.values()) column.finish();
  return { data: { ...data, columns }, whole };
}

function sheetOf(workbook: Workbook, located: LocatedTable): Sheet {
  const sheet = workbook.sheets[located.sheet];
  if (!sheet) throw new RangeError(`no sheet ${located.sheet}`);
  return sheet;
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
