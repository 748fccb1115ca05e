import { strict as assert } from 'node:assert';
import type { CellInput } from '../../../src/workbook/index.js';
import {
  contract,
  CONTRACT_FIELDS,
  CONTRACTS,
  date,
  fieldsOf,
  passedOf,
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

const gap = (n: number): null[] => Array<null>(n).fill(null);
const moved = (fields: Readonly<Record<string, string>>, by: number): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).map(([letter, field]) => [String.fromCharCode(letter.charCodeAt(0) + by), field]),
  );

describe('a header further down', () => {
  it('stands beneath a title and a blank row', () => {
    const located = tableOf([
      ['Testford Trust spend over £25,000, September 2013'],
      [],
      SPEND,
      spend(1),
      spend(2),
    ]);
    assert.deepEqual(rowsOf(located), [3, 4, 5]);
    assert.deepEqual(fieldsOf(located), SPEND_FIELDS);
    assert.deepEqual(located.titles, ['Testford Trust spend over £25,000, September 2013']);
    assert.equal(located.units, null);
  });

  it('stands in row 5 beneath title, counts and group headings', () => {
    const located = tableOf([
      ['Contract register'],
      [],
      [
        { formula: 'COUNTA(A6:A7)', result: 2 },
        { formula: 'COUNTA(B6:B7)', result: 2 },
      ],
      ['About the contract', null, null, null, 'Value', 'Dates'],
      CONTRACTS,
      contract(1),
      contract(2),
    ]);
    assert.deepEqual(rowsOf(located), [5, 6, 7]);
    assert.deepEqual(fieldsOf(located), CONTRACT_FIELDS);
  });

  it('stands in row 45 and right of empty columns', () => {
    const located = tableOf([
      ...Array.from({ length: 44 }, (_, i) => (i % 2 ? [] : [`Guidance, paragraph ${i}`])),
      [...gap(3), ...POOL],
      [...gap(3), ...pool(1)],
    ]);
    assert.deepEqual(rowsOf(located), [45, 46, 46]);
    assert.deepEqual(fieldsOf(located), moved(POOL_FIELDS, 3));
  });

  it('gives a date in a title in words', () => {
    const located = tableOf([['Period ending', date(9, 30)], [], POOL, pool(1)]);
    assert.deepEqual(located.titles, ['Period ending 30 September 2015']);
  });

  it('has no records beneath', () => {
    const located = tableOf([POOL]);
    assert.ok(located.lastRow < located.firstRow);
    assert.deepEqual(fieldsOf(located), POOL_FIELDS);
  });
});

describe('several tables on a sheet', () => {
  it('stand side by side with a blank column between', () => {
    const found = tablesOf([
      ['Contracts', ...gap(8), 'Contributions'],
      [...CONTRACTS, null, ...POOL],
      [...contract(1), null, ...pool(1)],
      [...contract(2), null, ...pool(2)],
      [...contract(3)],
    ]);
    assert.deepEqual(
      found.map((t) => [t.table, ...rowsOf(t)]),
      [
        ['contracts', 2, 3, 5],
        ['poolContrib', 2, 3, 4],
      ],
    );
    assert.deepEqual(fieldsOf(found[0]!), CONTRACT_FIELDS);
    assert.deepEqual(fieldsOf(found[1]!), moved(POOL_FIELDS, 9));
    assert.deepEqual(
      found.map((t) => t.titles),
      [['Contracts'], ['Contributions']],
    );
  });

  for (const between of [1, 0]) {
    it(`stand side by side with the same headings, ${between} blank columns between`, () => {
      const found = tablesOf([
        [...POOL, ...gap(between), ...POOL],
        [...pool(1), ...gap(between), ...pool(2)],
        [...pool(3), ...gap(between), ...pool(4)],
      ]);
      assert.deepEqual(found.map(fieldsOf), [POOL_FIELDS, moved(POOL_FIELDS, 6 + between)]);
    });
  }

  it('are one where a blank column parts the columns of one table', () => {
    const located = tableOf([
      [...CONTRACTS.slice(0, 4), null, ...CONTRACTS.slice(4)],
      ...[1, 2].map((n) => [...contract(n).slice(0, 4), null, ...contract(n).slice(4)]),
    ]);
    const { A, B, C, D, ...rest } = CONTRACT_FIELDS;
    assert.deepEqual(fieldsOf(located), { A, B, C, D, ...moved(rest, 1) });
  });

  it('stand one beneath the other', () => {
    const found = tablesOf([
      ['Contracts'],
      CONTRACTS,
      contract(1),
      contract(2),
      [],
      ['Contributions to pools'],
      POOL,
      pool(1),
      pool(2),
    ]);
    assert.deepEqual(
      found.map((t) => [t.table, ...rowsOf(t)]),
      [
        ['contracts', 2, 3, 4],
        ['poolContrib', 7, 8, 9],
      ],
    );
    assert.deepEqual(
      found.map((t) => t.titles),
      [['Contracts'], ['Contributions to pools']],
    );
    assert.deepEqual(
      found.map((t) => t.notes),
      [[], []],
    );
  });

  it('stand one beneath the other without a blank row', () => {
    const found = tablesOf([CONTRACTS, contract(1), contract(2), POOL, pool(1)]);
    assert.deepEqual(
      found.map((t) => [t.table, ...rowsOf(t)]),
      [
        ['contracts', 1, 2, 3],
        ['poolContrib', 4, 5, 5],
      ],
    );
  });

  it('stand beneath a thousand rows of another', () => {
    const many = Array.from({ length: 1000 }, (_, n) => spend(n));
    const found = tablesOf([SPEND, ...many, [], ['Pools'], POOL, pool(1)]);
    assert.deepEqual(
      found.map((t) => [t.table, ...rowsOf(t)]),
      [
        ['spend25k', 1, 2, 1001],
        ['poolContrib', 1004, 1005, 1005],
      ],
    );
  });

  it('are one where another kind of list stands beneath, which is left out', () => {
    const located = tableOf([
      SPEND,
      spend(1),
      spend(2),
      [],
      ['Directorate', 'Lines', 'Sum', 'Share'],
      ['Acute', 'one', 30_001, 'half'],
      ['Primary care', 'one', 30_002, 'half'],
    ]);
    assert.deepEqual(rowsOf(located), [1, 2, 3]);
    assert.deepEqual(located.notes, ['Rows 5, 6 and 7 are notes, so they are not records.']);
  });
});

describe('a header of two levels', () => {
  const title: CellInput[][] = [['Testford CCG, finance report, month 6'], []];
  const body: CellInput[][] = [
    ['Acute contracts', 'Acute', 1000, 500, 510, -10, 1010, -10],
    ['Mental health', 'Mental Health', 400, 200, 190, 10, 390, 10],
    ['Total', null, 1400, 700, 700, 0, 1400, 0],
  ];
  const fields = {
    A: 'description',
    B: 'programme_area',
    C: 'annual_budget',
    D: 'ytd_budget',
    E: 'ytd_actual',
    F: 'ytd_variance',
    G: 'forecast_outturn',
    H: 'forecast_variance',
  };
  const upper = [
    'Description',
    'Programme area',
    'Annual',
    'Year to date',
    null,
    null,
    'Forecast outturn',
    null,
  ];
  const lower = [null, null, 'Budget', 'Target', 'Actual', 'Variance', 'Actual', 'Variance'];
  const across = (row: number, firstColumn: number, lastColumn: number) => ({
    firstRow: row,
    lastRow: row,
    firstColumn,
    lastColumn,
  });

  it('is joined over merged cells', () => {
    const merges = [
      across(2, 3, 5),
      across(2, 6, 7),
      { firstRow: 2, lastRow: 3, firstColumn: 0, lastColumn: 0 },
    ];
    const located = tableOf([...title, upper, lower, ...body], { merges });
    assert.deepEqual(fieldsOf(located), fields);
    assert.deepEqual([located.headerRow + 1, located.lastHeaderRow + 1], [3, 4]);
    assert.equal(located.columns[3]!.heading, 'Year to date / Target');
    assert.deepEqual(located.titles, ['Testford CCG, finance report, month 6']);
    assert.deepEqual(located.totalRows, [6]);
  });

  it('is joined to the left where nothing is merged', () => {
    assert.deepEqual(fieldsOf(tableOf([...title, upper, lower, ...body])), fields);
  });

  it('has units beneath and the sign of variances', () => {
    const units = [null, null, ...Array<string>(6).fill("£'000s")];
    const signed = lower.map((text) => (text === 'Variance' ? 'Variance (over)/under' : text));
    const located = tableOf([...title, upper, signed, units, ...body]);
    assert.deepEqual(fieldsOf(located), fields);
    assert.deepEqual(located.units, { unit: 'GBP000', at: 'C5' });
    assert.deepEqual(located.varianceSign, { sign: 'budget-minus-actual', at: 'F4' });
    assert.deepEqual(passedOf(located), { 5: 'units' });
  });

  it('is one level where the row above groups columns without naming them', () => {
    const located = tableOf([['Agreement', null, null, 'Money', null, null], POOL, pool(1)]);
    assert.deepEqual(fieldsOf(located), POOL_FIELDS);
    assert.equal(located.headerRow, 1);
  });

  it('leaves columns of one name alone where the upper row is gone', () => {
    const heads = [
      ...upper.slice(0, 2),
      'Annual budget',
      'Target',
      'Actual',
      'Variance',
      'Forecast outturn',
      'Variance',
    ];
    const sure = fieldsOf(tableOf([heads, ...body]));
    assert.equal(
      Object.values(sure).some((field) => field.endsWith('variance')),
      false,
    );
  });
});

describe('a finance report whose lines have no heading', () => {
  const upper = [null, 'Full year', null, null, 'Year to date', null, null];
  const lower = [
    null,
    'Current Plan',
    'Forecast Outturn',
    'Forecast Variance',
    'Current Plan',
    'Actual',
    'Variance',
  ];
  const units = [null, ...Array<string>(6).fill("£'000s")];
  const figures = {
    B: 'annual_budget',
    C: 'forecast_outturn',
    D: 'forecast_variance',
    E: 'ytd_budget',
    F: 'ytd_actual',
    G: 'ytd_variance',
  };

  it('is a primary care budget by the names of its lines', () => {
    const lines = ['GMS', 'PMS & APMS', 'QOF', 'DESs', 'Premises', 'PCO', 'Contingency'];
    const located = tableOf([
      upper,
      lower,
      units,
      ...lines.map((line) => [line, 1, 2, 3, 4, 5, 6]),
      ['Total', 7, 14, 21, 28, 35, 42],
    ]);
    assert.equal(located.table, 'primaryCareBudget');
    assert.deepEqual(fieldsOf(located), { A: 'line', ...figures });
    assert.deepEqual(located.totalRows, [10]);
  });

  it('is a budget by other lines, which are its descriptions', () => {
    const lines = ['Testford Hospitals', 'Mental health trust', 'Ambulance', 'Programme projects'];
    const located = tableOf([upper, lower, units, ...lines.map((line) => [line, 1, 2, 3, 4, 5, 6])]);
    assert.equal(located.table, 'budget');
    assert.deepEqual(fieldsOf(located), { A: 'description', ...figures });
    assert.deepEqual(
      located.notes[0],
      'Column A has no heading, and stands before the figures with words: it is read as “Description”.',
    );
  });

  it('has years in its headings', () => {
    const heads = [
      'Description',
      'Programme area',
      'Annual budget 2015/16',
      'Forecast outturn 2015-16',
      'YTD actual',
      'YTD budget',
    ];
    const located = tableOf([
      heads,
      ['Acute contracts', 'Acute', 1, 2, 3, 4],
      ['Other', 'Acute', 1, 2, 3, 4],
    ]);
    assert.equal(fieldsOf(located)['C'], 'annual_budget');
    assert.equal(fieldsOf(located)['D'], 'forecast_outturn');
  });

  it('does not choose between two years', () => {
    const heads = [
      'Description',
      'Programme area',
      'Annual budget 2015/16',
      'Annual budget 2016/17',
      'Forecast outturn',
      'YTD actual',
      'YTD budget',
    ];
    const located = tableOf([
      heads,
      ['Acute contracts', 'Acute', 1, 2, 3, 4, 5],
      ['Other', 'Acute', 1, 2, 3, 4, 5],
    ]);
    assert.equal(Object.values(fieldsOf(located)).includes('annual_budget'), false);
    assert.deepEqual(
      located.undecided.map((column) => column.column),
      [2, 3],
    );
  });
});

describe('units and signs', () => {
  const unit = (rows: CellInput[][]): unknown => tableOf(rows).units;
  const records = [pool(1), pool(2)];
  const amount = (heading: string): CellInput[] => [...POOL.slice(0, 5), heading];

  it('are read from the heading of the amount', () => {
    assert.deepEqual(unit([amount('Amount £000'), ...records]), { unit: 'GBP000', at: 'F1' });
    assert.deepEqual(unit([amount("Amount (£'000s)"), ...records]), { unit: 'GBP000', at: 'F1' });
    assert.deepEqual(unit([amount('Amount £m'), ...records]), { unit: 'GBPm', at: 'F1' });
    assert.deepEqual(unit([amount('Amount (£)'), ...records]), { unit: 'GBP', at: 'F1' });
    assert.deepEqual(unit([amount('Amount'), ...records]), null);
  });

  it('are read from a title that speaks of them, not from an amount in it', () => {
    assert.deepEqual(unit([['All figures in £000'], [], POOL, ...records]), { unit: 'GBP000', at: 'row 1' });
    assert.deepEqual(unit([['Contributions over £25,000'], [], POOL, ...records]), null);
  });

  it('are none where headings contradict each other', () => {
    const heads = [
      'Description',
      'Programme area',
      'Annual budget £000',
      'Forecast outturn £m',
      'YTD actual',
      'YTD budget',
    ];
    const located = tableOf([
      heads,
      ['Acute contracts', 'Acute', 1, 2, 3, 4],
      ['Other', 'Acute', 1, 2, 3, 4],
    ]);
    assert.equal(located.units, null);
    assert.deepEqual(located.notes, [
      'The headings state different units at C1 and D1: none of them is used.',
    ]);
  });

  for (const [heading, sign] of [
    ['YTD variance (over)/under', 'budget-minus-actual'],
    ['YTD variance under/(over)', 'budget-minus-actual'],
    ['YTD variance over/(under)', 'actual-minus-budget'],
    ['YTD variance Fav/(Adv)', 'budget-minus-actual'],
    ['YTD variance adverse/(favourable)', 'actual-minus-budget'],
    ['YTD variance', undefined],
  ] as const) {
    it(`read the sign of "${heading}"`, () => {
      const heads = [
        'Description',
        'Programme area',
        'Annual budget',
        'Forecast outturn',
        'YTD actual',
        heading,
      ];
      const located = tableOf([
        heads,
        ['Acute contracts', 'Acute', 1, 2, 3, 4],
        ['Other', 'Acute', 1, 2, 3, 4],
      ]);
      assert.equal(located.varianceSign?.sign, sign);
      assert.equal(fieldsOf(located)['F'], 'ytd_variance');
    });
  }
});
