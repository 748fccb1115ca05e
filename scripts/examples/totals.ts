import { tables, type Table } from '../../src/schema/index.js';
import { columnLetters } from '../../src/workbook/index.js';
import type { TemplateRecord, WrittenValue } from '../../src/writing/index.js';

/** First row of a template's records, as Excel counts. */
const FIRST_ROW = 6;

/** A row that adds up: the rows since the last total, or every row above that is no total itself. */
export interface TotalRow {
  readonly total: 'since' | 'all';
  readonly fields: TemplateRecord;
}

/**
 * Records with total rows among them, each figure of a total a formula with its result. The columns that are added
 * up are `figures`; the other rows say No under Total row.
 */
export function withTotals(
  name: 'budget' | 'primaryCareBudget',
  rows: readonly (TemplateRecord | TotalRow)[],
  figures: readonly string[],
): TemplateRecord[] {
  const table: Table = tables[name];
  const column = (field: string): string => columnLetters(Object.keys(table.fields).indexOf(field));
  const written: TemplateRecord[] = [];
  let since = 0;
  rows.forEach((row, i) => {
    if (!isTotal(row)) {
      written.push({ is_total: 'No', ...row });
      return;
    }
    const first = row.total === 'since' ? since : 0;
    const values = figures.map((field): [string, WrittenValue] => {
      const result = rows
        .slice(first, i)
        .reduce((sum, one) => sum + (isTotal(one) ? 0 : Number(one[field] ?? 0)), 0);
      return [field, { formula: sumFormula(column, field, first, i), result }];
    });
    written.push({ is_total: 'Yes', ...row.fields, ...Object.fromEntries(values) });
    since = i + 1;
  });
  return written;
}

function sumFormula(column: (field: string) => string, field: string, first: number, end: number): string {
  const rows = (letters: string): string => `${letters}${FIRST_ROW + first}:${letters}${FIRST_ROW + end - 1}`;
  return `SUMIF(${rows(column('is_total'))},"No",${rows(column(field))})`;
}

function isTotal(row: TemplateRecord | TotalRow): row is TotalRow {
  return row.total === 'since' || row.total === 'all';
}
