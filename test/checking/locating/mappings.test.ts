import { strict as assert } from 'node:assert';
import type { TableMapping } from '../../../src/checking/located.js';
import { excelTable, type CellInput } from '../../../src/workbook/index.js';
import {
  date,
  fieldsOf,
  pool,
  POOL,
  POOL_FIELDS,
  rowsOf,
  spend,
  SPEND,
  SPEND_FIELDS,
  tableOf,
  tablesOf,
} from './small-sheets.js';

const register: CellInput[][] = [
  [...SPEND.slice(0, 7), 'Gross Amount', 'Net Amount'],
  ...[1, 2, 3].map((n) => [...spend(n), 25_000 + n]),
];
const mapped = (rows: CellInput[][], ...mappings: TableMapping[]) => tableOf(rows, {}, { mappings });
const base = { sheet: 'Sheet1', table: 'spend25k' } as const;

describe('a mapping', () => {
  it('settles what was undecided, by heading', () => {
    const located = mapped(register, { ...base, columns: { 'Net Amount': 'amount', 'Gross Amount': null } });
    const { H, ...others } = SPEND_FIELDS;
    assert.deepEqual(fieldsOf(located), { ...others, I: H });
    assert.equal(located.how, 'mapping');
    assert.deepEqual(located.undecided, []);
    const amount = located.columns.find((column) => column.field === 'amount')!;
    assert.deepEqual([amount.match, amount.confidence], ['mapping', 1]);
  });

  it('settles it by column letter', () => {
    assert.equal(fieldsOf(mapped(register, { ...base, columns: { h: 'amount' } }))['H'], 'amount');
  });

  it('takes a key for a heading before it takes it for a column', () => {
    const rows = register.map((cells, i) =>
      i === 0 ? cells.map((c) => (c === 'Supplier' ? 'H' : c)) : cells,
    );
    const located = mapped(rows, { ...base, columns: { H: 'supplier' } });
    assert.equal(fieldsOf(located)['F'], 'supplier');
  });

  it('leaves a column out', () => {
    const located = mapped([SPEND, spend(1)], { ...base, columns: { B: null } });
    assert.equal('B' in fieldsOf(located), false);
    assert.deepEqual(located.unmatched, [{ column: 1, heading: 'Entity' }]);
  });

  it('is obeyed against headings and values', () => {
    const located = mapped([SPEND, ...[1, 2, 3, 4, 5, 6].map((n) => spend(n))], {
      ...base,
      columns: { 'Expense Type': 'expense_area', 'Expense Area': 'expense_type' },
    });
    assert.deepEqual(fieldsOf(located), { ...SPEND_FIELDS, D: 'expense_area', E: 'expense_type' });
    assert.deepEqual(located.notes, []);
  });

  it('names the header row, where the locator sees none', () => {
    const heads = ['one', 'two', 'three', 'four', 'five', 'six'];
    const located = mapped([['Title'], heads, pool(1), pool(2)], {
      sheet: ' sheet1 ',
      table: 'poolContrib',
      headerRow: 2,
      columns: { one: 'pool_ref', two: 'contributor', F: 'amount' },
    });
    assert.deepEqual(fieldsOf(located), { A: 'pool_ref', B: 'contributor', F: 'amount' });
    assert.deepEqual(rowsOf(located), [2, 3, 4]);
  });

  it('may name the upper row of two', () => {
    const rows: CellInput[][] = [
      ['Description', 'Programme area', 'Year to date', null, null],
      [null, null, 'Budget', 'Actual', 'Variance'],
      ['Acute contracts', 'Acute', 1, 2, 3],
    ];
    for (const headerRow of [1, 2]) {
      const located = mapped(rows, { sheet: 'Sheet1', table: 'budget', headerRow });
      assert.deepEqual([located.headerRow, located.lastHeaderRow], [0, 1]);
      assert.equal(fieldsOf(located)['E'], 'ytd_variance');
    }
  });

  it('states units and sign', () => {
    const located = mapped([POOL, pool(1)], {
      sheet: 'Sheet1',
      table: 'poolContrib',
      units: 'GBP000',
      varianceSign: 'budget-minus-actual',
    });
    assert.deepEqual(located.units, { unit: 'GBP000', at: 'the mapping' });
    assert.equal(located.varianceSign?.sign, 'budget-minus-actual');
    assert.deepEqual(fieldsOf(located), POOL_FIELDS);
  });

  it('keeps to the rows of the Excel table that it speaks of', () => {
    const rows = [POOL, pool(1), pool(2), ['Total', null, null, null, null, 3000], [], pool(9)];
    const range = { firstRow: 0, lastRow: 3, firstColumn: 0, lastColumn: 5 };
    const tables = [{ ...excelTable('tblPoolContrib', range, POOL), hasTotalsRow: true }];
    const mappings: TableMapping[] = [{ sheet: 'Sheet1', table: 'poolContrib', units: 'GBP000' }];
    const located = tableOf(rows, { tables }, { mappings });
    assert.deepEqual(rowsOf(located), [1, 2, 3]);
    assert.deepEqual(
      [located.how, located.excelTable, located.ownTemplate],
      ['mapping', 'tblPoolContrib', true],
    );
  });

  it('leaves the table beneath alone', () => {
    const rows = [SPEND, spend(1), spend(2), [], ['Pools'], POOL, pool(1)];
    const found = tablesOf(rows, {}, { mappings: [base] });
    assert.deepEqual(
      found.map((t) => [t.table, t.how, ...rowsOf(t)]),
      [
        ['spend25k', 'mapping', 1, 2, 3],
        ['poolContrib', 'headings', 6, 7, 7],
      ],
    );
  });

  it('says that a table is none of ours', () => {
    const options = { mappings: [{ ...base, ignore: true }] };
    assert.deepEqual(tablesOf([SPEND, spend(1)], {}, options), []);
    assert.equal(tablesOf([SPEND, spend(1)], { name: 'Other' }, options).length, 1);
  });

  it('says what of it could not be followed', () => {
    const located = mapped([SPEND, spend(1)], { ...base, columns: { Colour: 'supplier', F: 'colour' } });
    assert.deepEqual(located.notes, [
      'The mapping names the column "Colour", which is not there.',
      'The mapping names the field "colour", which the table spend25k has not.',
    ]);
    assert.deepEqual(fieldsOf(located), SPEND_FIELDS);
  });

  it('is for the workbooks it names', () => {
    const forPath = (workbook: string, workbookPath?: string) =>
      tableOf(
        [SPEND, spend(1)],
        {},
        {
          mappings: [{ ...base, workbook, columns: { B: null } }],
          ...(workbookPath === undefined ? {} : { workbookPath }),
        },
      ).how;
    assert.equal(forPath('2015/april.csv', '2015/april.csv'), 'mapping');
    assert.equal(forPath('2015\\april.csv', '2015/april.csv'), 'mapping');
    assert.equal(forPath('2015/*.csv', '2015/april.csv'), 'mapping');
    assert.equal(forPath('2015/*.csv', '2016/april.csv'), 'headings');
    assert.equal(forPath('2015/april.csv', '2015/aprilxcsv'), 'headings');
    assert.equal(forPath('2015/april.csv'), 'headings');
  });

  it('settles a form by its labels', () => {
    const rows: CellInput[][] = [
      ['Our code', '04R'],
      ['Name of body', 'NHS Testford CCG'],
      ['Financial year', '2015/16'],
      ['Period end', date(9, 30)],
      ['Old date', date(9, 29)],
    ];
    const located = mapped(rows, {
      sheet: 'Sheet1',
      table: 'org',
      columns: {
        'Our code': 'ccg_ods',
        'Name of body': 'ccg_name',
        'Period end': null,
        'Old date': 'period_end',
      },
    });
    assert.equal(located.shape, 'form');
    assert.deepEqual(fieldsOf(located), {
      B1: 'ccg_ods',
      B2: 'ccg_name',
      B3: 'financial_year',
      B5: 'period_end',
    });
  });
});
