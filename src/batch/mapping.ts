import type { LocatedTableResult, TableMapping, WorkbookResult } from '../index.js';

/**
 * What was located, as a mapping to be corrected by hand. Columns that were not decided are left out (null) until
 * somebody names their field. Forms and tables of ticks are found by their labels, and need no mapping.
 */
export function mappingOf(workbooks: readonly WorkbookResult[]): TableMapping[] {
  return workbooks.flatMap(({ path, tables }) =>
    tables
      .filter(({ shape }) => shape === 'list')
      .map((table) => ({
        workbook: path,
        sheet: table.sheet,
        table: table.table,
        headerRow: table.headerRow,
        columns: columnsOf(table),
        ...(table.units.from === 'the mapping' && { units: table.units.unit }),
        ...(table.varianceSign?.from === 'the mapping' && { varianceSign: table.varianceSign.sign }),
      })),
  );
}

function columnsOf({ columns, undecided }: LocatedTableResult): Record<string, string | null> {
  const once = columns.filter(({ field }) => columns.filter((other) => other.field === field).length === 1);
  return Object.fromEntries([
    ...once.map(({ column, field }): [string, string] => [column, field]),
    ...undecided.map(({ column }): [string, null] => [column, null]),
  ]);
}
