import { strict as assert } from 'node:assert';
import type { CellInput } from '../../../src/workbook/index.js';
import { excelTable } from '../../../src/workbook/index.js';
import { date, fieldsOf, passedOf, pool, POOL, rowsOf, spend, SPEND, tableOf } from './small-sheets.js';

const some = [1, 2, 3].map((n) => spend(n));
const alone = (value: CellInput): CellInput[] => [...Array<null>(7).fill(null), value];
const without = (n: number, ...columns: number[]): CellInput[] =>
  spend(n).map((cell, c) => (columns.includes(c) ? null : cell));

describe('records with little in them', () => {
  it('are records without date and reference, as in files converted from PDF', () => {
    const located = tableOf([SPEND, without(1, 2, 6), spend(2), without(3, 2, 6), spend(4)]);
    assert.deepEqual(rowsOf(located), [1, 2, 5]);
    assert.deepEqual(located.passedRows, []);
  });

  it('are records without an amount', () => {
    const located = tableOf([SPEND, spend(1), without(2, 7), spend(3), without(4, 7)]);
    assert.deepEqual(rowsOf(located), [1, 2, 5]);
    assert.deepEqual(located.passedRows, []);
  });

  it('are records where only a code and an amount are filled', () => {
    const located = tableOf([POOL, pool(1), pool(2), ['P-3', null, null, null, null, 5], ['P-4']]);
    assert.deepEqual(rowsOf(located), [1, 2, 5]);
    assert.deepEqual(located.passedRows, []);
  });
});

describe('blank rows', () => {
  it('in the midst are passed and do not end the table', () => {
    const located = tableOf([SPEND, spend(1), [], spend(2), [], [], spend(3)]);
    assert.deepEqual(rowsOf(located), [1, 2, 7]);
    assert.deepEqual(passedOf(located), { 3: 'blank', 5: 'blank', 6: 'blank' });
  });

  it('are blank with nothing but blanks in their cells', () => {
    const located = tableOf([SPEND, spend(1), Array<string>(8).fill(' '), spend(2), ['\u00a0', '\u00a0']]);
    assert.deepEqual(rowsOf(located), [1, 2, 4]);
    assert.deepEqual(passedOf(located), { 3: 'blank' });
  });

  it('at the foot do not belong to the table', () => {
    assert.deepEqual(rowsOf(tableOf([SPEND, ...some, [], [], []])), [1, 2, 4]);
  });

  it('may be ten thousand before a stray cell', () => {
    const rows: CellInput[][] = [SPEND, ...some];
    rows[9_999] = ['x'];
    assert.deepEqual(rowsOf(tableOf(rows.map((cells) => cells))), [1, 2, 4]);
  });
});

describe('totals', () => {
  it('are kept as such by a table that has them', () => {
    const located = tableOf([SPEND, ...some, [null, null, null, null, null, 'Total', null, 90_006]]);
    assert.deepEqual(rowsOf(located), [1, 2, 5]);
    assert.deepEqual(located.totalRows, [4]);
    assert.deepEqual(located.passedRows, []);
  });

  it('and subtotals are passed, and said, by one that has none', () => {
    const total = (label: string, value: number): CellInput[] => [label, null, null, null, null, value];
    const located = tableOf([
      POOL,
      pool(1),
      pool(2),
      total('Sub-total', 3000),
      pool(3),
      [],
      total('Grand total:', 6000),
    ]);
    assert.deepEqual(rowsOf(located), [1, 2, 7]);
    assert.deepEqual(passedOf(located), { 4: 'subtotal', 6: 'blank', 7: 'total' });
    assert.deepEqual(located.notes, [
      'Row 4 is a subtotal, so it is not a record.',
      'Row 7 is a total, so it is not a record.',
    ]);
  });

  it('are known by the label of a fully filled row where the table keeps totals', () => {
    const heads = [
      'Line reference',
      'Description',
      'Annual budget',
      'YTD budget',
      'YTD actual',
      'Forecast outturn',
    ];
    const located = tableOf([
      heads,
      ['L1', 'Acute contracts', 1, 2, 3, 4],
      ['L2', 'Community', 1, 2, 3, 4],
      ['L3', 'Total programme', 2, 4, 6, 8],
      ['L4', 'Totally new service', 2, 4, 6, 8],
    ]);
    assert.deepEqual(located.totalRows, [3]);
    assert.deepEqual(rowsOf(located), [1, 2, 5]);
  });

  it('are known by a flag', () => {
    const heads = [
      'Line reference',
      'Description',
      'Annual budget',
      'YTD actual',
      'Forecast outturn',
      'Total row',
    ];
    const located = tableOf([
      heads,
      ['L1', 'Acute contracts', 1, 3, 4, 'No'],
      ['L2', 'Programme', 1, 3, 4, 'Yes'],
      ['L3', 'Running costs', 1, 3, 4, null],
    ]);
    assert.deepEqual(located.totalRows, [2]);
  });

  it('are no supplier whose name begins so', () => {
    const named = spend(2).map((cell, c) => (c === 5 ? 'Total Gas & Power' : cell));
    const located = tableOf([SPEND, spend(1), named, spend(3)]);
    assert.deepEqual([located.totalRows, located.passedRows], [[], []]);
  });
});

describe('lone values', () => {
  it('at the foot after a blank row are no record', () => {
    const located = tableOf([SPEND, ...some, [], alone(60_110_413.54)]);
    assert.deepEqual(rowsOf(located), [1, 2, 6]);
    assert.deepEqual(passedOf(located), { 5: 'blank', 6: 'lone-value' });
    assert.deepEqual(located.notes, ['Row 6 is a number without a label, so it is not a record.']);
  });

  it('directly beneath the last record are none either, as text too', () => {
    for (const value of [60_110_413.54, '60,110,413.54', '£60,110,413.54']) {
      assert.deepEqual(passedOf(tableOf([SPEND, ...some, alone(value)])), { 5: 'lone-value' });
    }
  });

  it('between records are records', () => {
    const located = tableOf([SPEND, spend(1), alone(5), spend(2), spend(3)]);
    assert.deepEqual(located.passedRows, []);
  });

  it('far below are none of the table’s', () => {
    const located = tableOf([SPEND, ...some, ...Array.from({ length: 20 }, () => []), alone(7)]);
    assert.deepEqual(rowsOf(located), [1, 2, 4]);
  });
});

describe('rows that are not records', () => {
  it('are units and instructions beneath the header', () => {
    const told = [
      'Your reference',
      'Free text',
      'Select from list',
      'Select from list',
      'Select from list',
      'Enter in £',
    ];
    const units = [null, null, null, null, null, '£'];
    const located = tableOf([POOL, told, units, pool(1), pool(2)]);
    assert.deepEqual(rowsOf(located), [1, 2, 5]);
    assert.deepEqual(passedOf(located), { 2: 'instruction', 3: 'units' });
  });

  it('are numbers of columns beneath the header', () => {
    assert.deepEqual(passedOf(tableOf([POOL, [1, 2, 3, 4, 5, 6].map(String), pool(1)])), {
      2: 'instruction',
    });
    assert.deepEqual(passedOf(tableOf([POOL, ['(a)', '(b)', '(c)', '(d)', '(e)', '(f)'], pool(1)])), {
      2: 'instruction',
    });
  });

  it('are no instructions where an amount or a date stands among them', () => {
    const row = ['Please see the list', 'Testford Council', 'Local authority', 'Social care', 'Select', 500];
    assert.deepEqual(tableOf([POOL, row, pool(1)]).passedRows, []);
  });

  it('are headings of groups', () => {
    const located = tableOf([POOL, ['Section 75'], pool(1), pool(2), ['Better Care Fund'], pool(3)]);
    assert.deepEqual(passedOf(located), { 2: 'group-heading', 5: 'group-heading' });
    assert.deepEqual(located.notes, ['Rows 2 and 5 are headings of groups, so they are not records.']);
  });

  it('are notes among and beneath the records', () => {
    const located = tableOf([
      POOL,
      pool(1),
      [null, null, null, 'Moved from the local authority in May'],
      pool(2),
      ['Amounts are without VAT'],
      [],
      ['Contact: finance team'],
    ]);
    assert.deepEqual(rowsOf(located), [1, 2, 4]);
    assert.deepEqual(passedOf(located), { 3: 'note' });
    assert.deepEqual(located.notes, ['Rows 3, 5 and 7 are notes, so they are not records.']);
  });

  it('are repeats of the header, as at the top of printed pages', () => {
    const located = tableOf([POOL, pool(1), pool(2), [], POOL, pool(3), pool(4)]);
    assert.deepEqual(rowsOf(located), [1, 2, 7]);
    assert.deepEqual(passedOf(located), { 4: 'blank', 5: 'repeated-header' });
  });
});

describe('rows of an Excel table', () => {
  const range = (lastRow: number) => ({ firstRow: 0, lastRow, firstColumn: 0, lastColumn: 5 });

  it('are records whatever little they hold, but for totals and blank rows', () => {
    const rows = [
      POOL,
      ['Some name'],
      pool(1),
      [],
      [null, null, null, null, null, 5],
      ['Total', null, null, null, null, 9],
    ];
    const located = tableOf(rows, { tables: [excelTable('tblPoolContrib', range(5), POOL)] });
    assert.deepEqual(rowsOf(located), [1, 2, 6]);
    assert.deepEqual(passedOf(located), { 4: 'blank', 6: 'total' });
  });

  it('are none where a formula was filled down beyond the last record', () => {
    const formula = { formula: 'E2*2', result: 0 };
    const rows = [
      POOL,
      pool(1),
      [null, null, null, null, null, formula],
      [null, null, null, null, null, formula],
    ];
    const located = tableOf(rows, { tables: [excelTable('tblPoolContrib', range(3), POOL)] });
    assert.deepEqual(rowsOf(located), [1, 2, 2]);
  });

  it('leave its totals row out', () => {
    const rows = [POOL, pool(1), pool(2), ['Total', null, null, null, null, 3000]];
    const excel = { ...excelTable('tblPoolContrib', range(3), POOL), hasTotalsRow: true };
    const located = tableOf(rows, { tables: [excel] });
    assert.deepEqual(rowsOf(located), [1, 2, 3]);
    assert.deepEqual(located.notes, ['Row 4 is the totals row of the Excel table.']);
  });

  it('end where the Excel table ends, and a row beneath that looks like one more is said', () => {
    const rows = [POOL, pool(1), pool(2), pool(3)];
    const located = tableOf(rows, { tables: [excelTable('tblPoolContrib', range(2), POOL)] });
    assert.deepEqual(rowsOf(located), [1, 2, 3]);
    assert.deepEqual(located.notes, [
      'Row 4 is filled but lies outside the Excel table tblPoolContrib: it is not checked.',
    ]);
  });
});

describe('the foot of a register with dates', () => {
  it('keeps a record after a blank row, and leaves another list out', () => {
    const heads = ['Person', 'Sum', 'Of', 'What', 'For', 'Where'];
    const located = tableOf([SPEND, ...some, [], spend(4), [], heads, ['a', 'b', 'c', 'd', 'e', 'f']]);
    assert.deepEqual(rowsOf(located), [1, 2, 6]);
    assert.deepEqual(passedOf(located), { 5: 'blank' });
    assert.equal(fieldsOf(located)['C'], 'date');
    assert.ok(date(4, 1));
  });
});
