import type { LocatedTableResult, WorkbookResult } from '../checking/index.js';
import { tableByName } from '../schema/index.js';
import { compare } from './outline.js';
import type { Page } from './page.js';
import { UNIT_WORDS } from './inspect-words.js';
import { isOwnSheet } from './text-places.js';
import { count } from './words.js';

/** Several workbooks as one table: where each table is; then, field by field, the headings that were taken for it. */
export function writeFolder(page: Page, workbooks: readonly WorkbookResult[]): void {
  const tables = workbooks.flatMap(({ path, tables: held }) => held.map((table) => ({ path, table })));
  page.text(`${count(workbooks.length, 'workbook')}, ${count(tables.length, 'table')}.`, { style: 'bold' });
  page.blank();
  page.table([['Workbook', 'Table', 'Rows', 'Fields', 'Open', 'Where'], ...workbooks.flatMap(rowsOf)], {
    indent: 2,
    most: 32,
  });
  for (const name of new Set(tables.map(({ table }) => table.table)))
    writeFields(
      page,
      name,
      tables.filter(({ table }) => table.table === name),
    );
}

function rowsOf({ path, problem, tables }: WorkbookResult): string[][] {
  if (problem !== null) return [[path, 'not read', '', '', '', problem.message]];
  if (tables.length === 0) return [[path, 'none found', '', '', '', '']];
  return tables.map(({ table, records, columns, undecided, sheet, range, units }) => [
    path,
    table,
    String(records),
    String(columns.length),
    undecided.length === 0 ? '' : String(undecided.length),
    `${isOwnSheet(path, sheet) ? '' : `${sheet}!`}${range}${units.unit === 'GBP' ? '' : `, ${UNIT_WORDS[units.unit]}`}`,
  ]);
}

interface Found {
  readonly path: string;
  readonly table: LocatedTableResult;
}

function writeFields(page: Page, name: string, found: readonly Found[]): void {
  const schema = tableByName(name);
  page.heading(`${schema?.title ?? name} (${name}), ${count(found.length, 'time')}`);
  const columns = found.flatMap(({ table }) => table.columns);
  const rows = Object.entries(schema?.fields ?? {})
    .map(([field, { heading }]) => {
      const own = columns.filter((column) => column.field === field);
      return [heading, String(own.length), headings(own.map((column) => column.heading))];
    })
    .filter(([, number]) => number !== '0');
  page.table([['Taken for', 'Times', 'Headings'], ...rows], { indent: 2 });
  const open = found.flatMap(({ path, table }) =>
    table.undecided.map(
      ({ column, heading, candidates }) => `${path}, ${column} “${heading}”: ${candidates.join(' or ')}`,
    ),
  );
  if (open.length === 0) return;
  page.blank();
  page.text('Not decided. A mapping file settles it (--save-mapping, then --config):', { indent: 2 });
  for (const line of open) page.text(line, { indent: 4, hanging: 2 });
}

/** Different headings, the most frequent first: `Supplier (150), Supplier name (11)`. */
function headings(texts: readonly string[]): string {
  const times = new Map<string, number>();
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  return [...times]
    .sort(([a, m], [b, n]) => n - m || compare(a, b))
    .map(([text, n]) => `${text === '' ? '(no heading)' : text}${times.size > 1 ? ` (${n})` : ''}`)
    .join(', ');
}
