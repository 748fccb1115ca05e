import assert from 'node:assert/strict';
import { inspectText } from '../../src/reports/index.js';
import type { WorkbookResult } from '../../src/index.js';
import { located } from './run.js';

const workbook = (parts: Partial<WorkbookResult> = {}): WorkbookResult => ({
  path: 'a.xlsx',
  sha256: null,
  bytes: null,
  status: 'checked',
  problem: null,
  tables: [located()],
  ...parts,
});

describe('what was found, in words', () => {
  it('is shown in full for one workbook', () => {
    const table = located({
      units: { unit: 'GBP000', from: 'row 3' },
      varianceSign: { sign: 'budget-minus-actual', from: 'K4' },
      columns: [
        { field: 'contract_ref', column: 'A', heading: 'Ref', match: 'synonym', confidence: 0.97 },
        {
          field: 'title',
          column: 'B',
          heading: 'Provider',
          match: 'values',
          confidence: 0.7,
          why: 'It holds titles.',
        },
      ],
      undecided: [{ column: 'C', heading: 'Value', candidates: ['total_value', 'annual_value'] }],
      unmatched: [{ column: 'D', heading: 'Notes' }],
      passedRows: [{ reason: 'subtotal', rows: '20, 40', count: 2 }],
      hidden: { sheet: true, rows: 3 },
      notes: ['Two tables of months were joined.'],
    });
    const text = inspectText([workbook({ tables: [table] })]);
    for (const part of [
      /^a\.xlsx: 1 table\.$/m,
      /^Contract register \(contracts\)$/m,
      /Contracts!A1:F60, found by its headings\. The header is in row 1, above 58 rows\s+and 1 total\./,
      /^ {2}Money is in thousands of pounds \(row 3\)\.$/m,
      /^ {2}Variances are budget less actual: an overspend is negative \(K4\)\.$/m,
      /^ {2}The sheet is hidden; it is checked all the same\.$/m,
      /^ {2}3 rows are hidden or filtered out; they are checked all the same\.$/m,
      /^ {2}Left out: 2 subtotals: rows 20, 40\.$/m,
      /^ {2}Two tables of months were joined\.$/m,
      /^ {2}A {7}Ref {7}Contract reference {2}sure: a heading that others use for it$/m,
      /^ {2}B {7}Provider {2}Title {15}likely: its values are of that kind\. It$/m,
      /^ {4}C “Value” could be Total value \(total_value\) or Annual value \(annual_value\)$/m,
      /^ {2}Left out, because no rule asks for it: D “Notes”\.$/m,
      /^ {2}Not found: .*Provider/m,
    ])
      assert.match(text, part);
  });

  it('is one table for several workbooks, and the headings of each field', () => {
    const second = located({
      columns: [{ field: 'contract_ref', column: 'B', heading: 'No.', match: 'values', confidence: 0.7 }],
      undecided: [{ column: 'C', heading: 'Value', candidates: ['total_value', 'annual_value'] }],
    });
    const text = inspectText([
      workbook(),
      workbook({
        path: 'b.xlsx',
        tables: [second, located({ sheet: 'Old', units: { unit: 'GBPm', from: 'A2' } })],
      }),
      workbook({ path: 'c.xlsx', status: 'no-tables', tables: [] }),
      workbook({
        path: 'd.xls',
        status: 'unreadable',
        problem: { code: 'legacy-xls', message: 'It is old.', remedy: '' },
        tables: [],
      }),
    ]);
    for (const part of [
      /^4 workbooks, 3 tables\.$/m,
      /^ {2}a\.xlsx {4}contracts {3}58 {4}1 {13}Contracts!A1:F60$/m,
      /^ {2}b\.xlsx {4}contracts {3}58 {4}1 {7}1 {5}Contracts!A1:F60$/m,
      /^ {2}b\.xlsx {4}contracts {3}58 {4}1 {13}Old!A1:F60, millions of pounds$/m,
      /^ {2}c\.xlsx {4}none found$/m,
      /^ {2}d\.xls {5}not read .* It is old\.$/m,
      /^Contract register \(contracts\), 3 times$/m,
      /^ {2}Contract reference {2}3 {6}Ref \(2\), No\. \(1\)$/m,
      /^ {4}b\.xlsx, C “Value”: total_value or annual_value$/m,
    ])
      assert.match(text, part);
  });

  it('says what to do where no table was found, or nothing was read', () => {
    assert.match(inspectText([workbook({ status: 'no-tables', tables: [] })]), /mapping file/);
    const problem = { code: 'damaged' as const, message: 'It is damaged.', remedy: 'Ask again.' };
    assert.equal(
      inspectText([workbook({ status: 'unreadable', problem, tables: [] })]),
      'a.xlsx was not read. It is damaged. Ask again.\n',
    );
  });
});
