import type { LocatedTableResult, WorkbookResult } from '../checking/index.js';
import { tableByName } from '../schema/index.js';
import { Page, PLAIN_LOOK, type Look } from './page.js';
import { writeFolder } from './inspect-folder.js';
import {
  confidenceWords,
  FOUND_WORDS,
  MATCH_WORDS,
  ROW_WORDS,
  SIGN_WORDS,
  UNIT_WORDS,
} from './inspect-words.js';
import { count, firstOf } from './words.js';

/** What was found in workbooks and how it was understood. Of several, one table; of one, everything. */
export function inspectText(workbooks: readonly WorkbookResult[], look: Look = PLAIN_LOOK): string {
  const page = new Page(look);
  if (workbooks.length === 1) writeWorkbook(page, workbooks[0]!);
  else writeFolder(page, workbooks);
  return page.toString();
}

function writeWorkbook(page: Page, { path, status, problem, tables }: WorkbookResult): void {
  if (status === 'unreadable') {
    page.text(`${path} was not read. ${problem!.message} ${problem!.remedy}`);
    return;
  }
  if (tables.length === 0) {
    page.text(`${path}: no table was found that the rules are about.`);
    page.text(
      'If one is there, say where in a mapping file: its sheet, which table it is and the row of its header (--config).',
    );
    return;
  }
  page.text(`${path}: ${count(tables.length, 'table')}.`, { style: 'bold' });
  for (const table of tables) writeTable(page, table);
}

function writeTable(page: Page, table: LocatedTableResult): void {
  const schema = tableByName(table.table);
  page.heading(`${schema?.title ?? table.table} (${table.table})`);
  page.text(`${table.sheet}!${table.range}, found ${FOUND_WORDS[table.how]}. ${headerInWords(table)}`, {
    indent: 2,
  });
  page.text(`Money is in ${UNIT_WORDS[table.units.unit]} (${table.units.from}).`, { indent: 2 });
  if (table.varianceSign !== null)
    page.text(`Variances are ${SIGN_WORDS[table.varianceSign.sign]} (${table.varianceSign.from}).`, {
      indent: 2,
    });
  if (table.hidden.sheet) page.text('The sheet is hidden; it is checked all the same.', { indent: 2 });
  if (table.hidden.rows > 0)
    page.text(
      `${count(table.hidden.rows, 'row is', 'rows are')} hidden or filtered out; they are checked all the same.`,
      { indent: 2 },
    );
  for (const { reason, rows, count: n } of table.passedRows)
    page.text(
      `Left out: ${count(n, ...(ROW_WORDS[reason] ?? [`row (${reason})`, `rows (${reason})`]))}: ${n === 1 ? 'row' : 'rows'} ${firstOf(rows.split(', '), 8, 'ranges')}.`,
      { indent: 2, hanging: 2 },
    );
  for (const note of table.notes) page.text(note, { indent: 2, hanging: 2 });
  writeColumns(page, table);
}

function headerInWords({ shape, headerRow, records, totals }: LocatedTableResult): string {
  const also = totals > 0 ? ` and ${count(totals, 'total')}` : '';
  return shape === 'form'
    ? 'A form: labels with their values beside them.'
    : `The header is in row ${headerRow}, above ${count(records, 'row')}${also}.`;
}

function writeColumns(page: Page, table: LocatedTableResult): void {
  const fields = tableByName(table.table)?.fields;
  page.blank();
  page.table(
    [
      ['Column', 'Heading', 'Taken for', 'How sure, and why'],
      ...table.columns.map(({ column, heading, field, match, confidence, why }) => [
        column,
        heading,
        fields?.[field]?.heading ?? field,
        `${confidenceWords(confidence)}: ${MATCH_WORDS[match]}${why === undefined ? '' : `. ${why}`}`,
      ]),
    ],
    { indent: 2, most: 24 },
  );
  if (table.undecided.length > 0) {
    page.blank();
    page.text('Not decided. A mapping file settles it (--save-mapping, then --config):', { indent: 2 });
    for (const { column, heading, candidates } of table.undecided)
      page.text(
        `${column} “${heading}” could be ${candidates.map((field) => `${fields?.[field]?.heading ?? field} (${field})`).join(' or ')}`,
        {
          indent: 4,
          hanging: 2,
        },
      );
  }
  if (table.unmatched.length > 0) {
    page.blank();
    page.text(
      `Left out, because no rule asks for it: ${table.unmatched.map(({ column, heading }) => `${column} “${heading}”`).join(', ')}.`,
      { indent: 2, hanging: 2 },
    );
  }
  const missing = Object.entries(fields ?? {})
    .filter(([name, { required }]) => required && table.columns.every(({ field }) => field !== name))
    .map(([, { heading }]) => heading);
  if (missing.length > 0) {
    page.blank();
    page.text(`Not found: ${missing.join(', ')}.`, { indent: 2, hanging: 2 });
  }
}
