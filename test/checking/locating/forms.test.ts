import { strict as assert } from 'node:assert';
import type { CellInput } from '../../../src/workbook/index.js';
import { date, fieldsOf, pool, POOL, tableOf, tablesOf } from './small-sheets.js';

const COVER: readonly (readonly [string, CellInput])[] = [
  ['CCG code', '04R'],
  ['CCG name', 'NHS Testford CCG'],
  ['Financial year', '2015/16'],
  ['Period end', date(9, 30)],
  ['Month number', 6],
  ['Units', 'GBP000'],
  ['Accountable officer', 'A. Person'],
  ['Chief finance officer', 'B. Person'],
];

describe('the Cover', () => {
  it('is a form of labels with values beside them', () => {
    const located = tableOf([['Testford CCG'], [], ...COVER], { name: 'Cover' });
    assert.equal(located.table, 'org');
    assert.equal(located.shape, 'form');
    assert.equal(located.how, 'sheet-name');
    assert.deepEqual(fieldsOf(located), {
      B3: 'ccg_ods',
      B4: 'ccg_name',
      B5: 'financial_year',
      B6: 'period_end',
      B7: 'month_no',
      B8: 'units',
      B9: 'accountable_officer',
      B10: 'chief_finance_officer',
    });
    assert.deepEqual(
      [located.headerRow, located.lastHeaderRow, located.firstRow, located.lastRow],
      [2, 9, 2, 9],
    );
    assert.deepEqual([located.firstColumn, located.lastColumn], [0, 1]);
  });

  it('is found on any sheet by its labels', () => {
    const located = tableOf(COVER.map((cells) => [null, ...cells]));
    assert.equal(located.how, 'headings');
    assert.equal(fieldsOf(located)['C1'], 'ccg_ods');
  });

  it('has colons, hints and blank values', () => {
    const rows = COVER.map(([label, value], i) => [
      `${label}:`,
      i === 2 ? null : value,
      i < 3 ? 'as published' : null,
    ]);
    const located = tableOf(rows, { name: 'Cover' });
    assert.equal(fieldsOf(located)['B3'], 'financial_year');
  });

  it('has values two columns away, and labels merged', () => {
    const rows = COVER.map(([label, value]) => [label, null, value]);
    const merges = COVER.map((_, row) => ({ firstRow: row, lastRow: row, firstColumn: 0, lastColumn: 1 }));
    assert.equal(fieldsOf(tableOf(rows, { merges }))['C1'], 'ccg_ods');
    assert.equal(fieldsOf(tableOf(rows))['C1'], 'ccg_ods');
  });

  it('has labels in two columns', () => {
    const rows = [0, 2, 4, 6].map((i) => [...COVER[i]!, null, ...COVER[i + 1]!]);
    const fields = fieldsOf(tableOf(rows));
    assert.equal(fields['B1'], 'ccg_ods');
    assert.equal(fields['E1'], 'ccg_name');
    assert.equal(Object.keys(fields).length, 8);
  });

  it('is a list of one row too', () => {
    const located = tableOf([COVER.map(([label]) => label), COVER.map(([, value]) => value)], {
      name: 'Cover',
    });
    assert.equal(located.shape, 'list');
    assert.deepEqual([located.firstRow, located.lastRow], [1, 1]);
    assert.equal(fieldsOf(located)['A'], 'ccg_ods');
  });

  it('says which filled lines name no field', () => {
    const rows = [COVER[0]!, ['Favourite colour', 'blue'], ...COVER.slice(1)];
    assert.deepEqual(tableOf(rows, { name: 'Cover' }).unmatched, [
      { column: 1, heading: 'Favourite colour' },
    ]);
  });

  it('is none in a form that has some of its labels for another purpose', () => {
    const rows = [
      ['Project name', 'Market square'],
      ['Organisation name', 'Testford Council'],
      ['Chief finance officer', 'A. Person'],
      ['Start date', date(4, 1)],
      ['Date', date(9, 30)],
    ];
    assert.deepEqual(tablesOf(rows), []);
  });

  it('is none in a guide that tells what its labels mean', () => {
    const rows = COVER.map(([label]) => [label, 'What to enter here, in words of one sentence.']);
    assert.deepEqual(tablesOf([['Guidance'], [], ...rows], { name: 'Guidance' }), []);
  });

  it('stands above a list on one sheet', () => {
    const found = tablesOf([...COVER, [], [], POOL, pool(1)]);
    assert.deepEqual(
      found.map((t) => [t.table, t.shape]),
      [
        ['org', 'form'],
        ['poolContrib', 'list'],
      ],
    );
  });
});

describe('other forms', () => {
  it('are allocations, as a form, but not where several figures stand beside each label', () => {
    const rows: CellInput[][] = [
      ['Allocations 2015/16'],
      ['Revenue resource limit', 250_000],
      ['Programme allocation', 240_000],
      ['Running cost allowance', 5_000],
      ['Recurrent allocation', 230_000],
    ];
    const located = tableOf(rows);
    assert.equal(located.table, 'allocation');
    assert.equal(fieldsOf(located)['B4'], 'running_cost_allowance');
    const several = rows.map((cells, i) => (i === 0 ? cells : [...cells, 1, 2]));
    assert.deepEqual(tablesOf(several), []);
  });

  it('state units by a title or a label', () => {
    const rows: CellInput[][] = [
      ['Allocations 2015/16 (£000)'],
      [],
      ['Revenue resource limit', 250_000],
      ['Programme allocation', 240_000],
      ['Running cost allowance', 5_000],
    ];
    const located = tableOf(rows);
    assert.deepEqual(located.units, { unit: 'GBP000', at: 'row 1' });
    assert.deepEqual(located.titles, ['Allocations 2015/16 (£000)']);
    const labelled = rows.map(([label, value], i) => (i < 2 ? [] : [`${label as string} £m`, value!]));
    assert.deepEqual(tableOf(labelled).units, { unit: 'GBPm', at: 'A3' });
  });

  const POOL_FORM: readonly (readonly [string, CellInput, CellInput])[] = [
    ['Pool reference', 'P-1', 'P-2'],
    ['Pool name', 'Better Care Fund', 'Equipment'],
    ['Arrangement', 'Section 75', 'Section 256'],
    ['Host', 'Testford Council', 'Testford CCG'],
    ['Start date', date(4, 1), date(4, 2)],
    ['End date', date(3, 31, 2016), date(3, 30, 2016)],
  ];

  it('are pools, one form beneath the other', () => {
    const first = POOL_FORM.map(([label, value]) => [label, value]);
    const second = POOL_FORM.map(([label, , value]) => [label, value]);
    const found = tablesOf([...first, [], ...second]);
    assert.deepEqual(
      found.map((t) => [t.table, t.headerRow]),
      [
        ['pools', 0],
        ['pools', 7],
      ],
    );
    assert.equal(fieldsOf(found[1]!)['B8'], 'pool_ref');
  });

  it('are pools, one record in each column', () => {
    const found = tablesOf(POOL_FORM.map((cells) => [...cells]));
    assert.deepEqual(
      found.map((t) => fieldsOf(t)),
      [
        { B1: 'pool_ref', B2: 'name', B3: 'arrangement', B4: 'host', B5: 'start', B6: 'end' },
        { C1: 'pool_ref', C2: 'name', C3: 'arrangement', C4: 'host', C5: 'start', C6: 'end' },
      ],
    );
  });
});
