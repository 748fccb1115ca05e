import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { readTable } from '../../../src/checking/columns/index.js';
import { CellState, type TableData } from '../../../src/checking/table-data.js';
import { civil } from '../../../src/workbook/index.js';
import { dataFiles, hasData, readData } from '../locating/shared-data.js';
import { columnAt, listOf } from './support.js';

/**
 * Records, pence and negative amounts of registers, counted with Python's csv and decimal modules from the files.
 * Dates of these are day first, month first, with the month's name, and from PDF.
 */
const TOTALS: readonly (readonly [file: string, records: number, pence: number, negative: number])[] = [
  ['nhs-spend/ccg/NEBD 01 - April.csv', 132, 7_968_397_399, 2],
  ['nhs-spend/ccg/NWHI 01 - April.pdf.csv', 315, 5_685_417_340, 10],
  ['nhs-spend/ccg/NWBR 02 - May.pdf.csv', 49, 768_040_656, 3],
  ['nhs-spend/trust/CROY 01 - April.csv', 185, 835_714_800, 0],
  ['nhs-spend/trust/WHIT 01 - April.csv', 42, 537_204_972, 0],
  ['nhs-spend/trust/IMPC 06 - September.csv', 229, 5_401_995_701, 0],
  ['nhs-spend/trust/EPSH 01 - April.csv', 146, 2_342_753_398, 9],
  ['nhs-spend/trust/HOME 01 - April.pdf.csv', 133, 1_124_743_716, 4],
];

/** The calendar month of `04 - July`, the fourth month of the financial year; null for files of several months. */
function monthOf(file: string): number | null {
  const match = /(\d\d) ?- +[A-Z]/.exec(basename(file));
  return match && !/\d\d-\d\d/.test(file) ? ((Number(match[1]) + 2) % 12) + 1 : null;
}

/** Columns of the register on the first sheet by its headings in row 1, so that this tests no locator. */
async function registerIn(file: string): Promise<TableData> {
  const workbook = await readData(file);
  const sheet = workbook.sheets[0]!;
  const columns = Object.entries(HEADINGS).flatMap(([field, heading]) => {
    const all = Array.from({ length: sheet.columnCount }, (_, column) => column);
    const column = all.find((at) => heading.test(sheet.text(0, at)));
    return column === undefined ? [] : [columnAt(field, column)];
  });
  const located = listOf([], sheet.rowCount, { table: 'spend25k', firstRow: 1, columns });
  return readTable(workbook, { ...located, lastRow: sheet.rowCount - 1 });
}

const HEADINGS = { date: /date|^data$/i, transaction_number: /^transaction/i, amount: /amount/i };

describe('real registers', () => {
  before(function () {
    if (hasData) return;
    console.log('      skipped: the folder ../shared/data is not here');
    this.skip();
  });

  for (const [file, records, pence, negative] of TOTALS) {
    it(`${file} adds up`, async () => {
      const data = await registerIn(file);
      const { states, values } = data.columns.get('amount')!;
      const read = [...values].filter((_, record) => states[record] === CellState.Value);
      assert.equal(read.length, records);
      assert.equal(
        read.reduce((sum, value) => sum + value, 0),
        pence,
      );
      assert.equal(read.filter((value) => value < 0).length, negative);
    });
  }

  it('have their dates in the month that the file is named after, whichever comes first in them', async () => {
    const files = dataFiles('nhs-spend', ['.csv', '.xlsx']).filter((file) => monthOf(file) !== null);
    assert.ok(files.length > 80);
    for (const file of files) {
      const { states, values, remarks } = (await registerIn(file)).columns.get('date')!;
      const months = [...values]
        .filter((_, record) => states[record] === CellState.Value)
        .map((value) => civil(value).month);
      const inMonth = months.filter((month) => month === monthOf(file));
      assert.ok(inMonth.length >= months.length * 0.9, file);
      assert.ok(months.length > 0, file);
      assert.ok(!states.includes(CellState.Unreadable), file);
      assert.deepEqual(
        remarks.filter(({ kind }) => kind !== 'text-as-value'),
        [],
        file,
      );
    }
  });

  it('show a reference that a spreadsheet turned into an exponent', async () => {
    const data = await registerIn('nhs-spend/trust/EPSH 01 - April.csv');
    const column = data.columns.get('transaction_number')!;
    const [remark] = column.remarks;
    assert.equal(remark?.kind, 'damaged-code');
    assert.equal(remark.count, 1);
    assert.equal(column.texts.get(column.values[remark.rows[0]!]!), '5.56E+15');
  });
});
