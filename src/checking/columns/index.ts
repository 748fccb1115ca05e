import { tableByName, type Table } from '../../schema/index.js';
import type { Workbook } from '../../workbook/index.js';
import type { LocatedTable } from '../located.js';
import type { TableData } from '../table-data.js';
import { readAs, readRowsAs, type ReadOptions, type Reread } from './read-table.js';

export { groupIds, keysOf, type Groups } from './keys.js';
export { rawText } from './text-of-cell.js';
export type { ReadOptions, Reread } from './read-table.js';

/**
 * Reads a located table into columns. Reads only the cells of its records; linear in them. Throws RangeError where
 * the located table is of no schema table or of a sheet that the workbook does not have.
 */
export function readTable(workbook: Workbook, located: LocatedTable, options: ReadOptions = {}): TableData {
  return readAs(schemaOf(located), workbook, located, options);
}

/**
 * Reads the cells of some records again, after they changed in place; gives what `readTable` would. `records` are
 * numbers of records, of the same table at the same place, in the same workbook or a later state of it whose
 * `strings` (they may have grown) and `styles` are the same objects; any other is read afresh. The arrays of the
 * earlier columns are written over: the earlier table is of no more use.
 *
 * Where the change alters a decision about a whole column (the order of day and month, whole per cents, the numbers
 * of values off a list) that column is read afresh and named in `whole`: what was computed from any of its
 * records is stale. Rows added, taken out or newly passed over, other merged blocks, units or signs call for
 * `readTable`.
 */
export function readRows(
  workbook: Workbook,
  data: TableData,
  records: readonly number[],
  options: ReadOptions = {},
): Reread {
  return readRowsAs(schemaOf(data.located), workbook, data, records, options);
}

function schemaOf(located: LocatedTable): Table {
  const schema = tableByName(located.table);
  if (!schema) throw new RangeError(`no table ${located.table}`);
  return schema;
}
