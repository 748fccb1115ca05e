import assert from 'node:assert/strict';
import { financialYear } from '../../../src/schema/index.js';
import { BLANK, readCells, readOne, UNREADABLE, type TestCell } from './support.js';

const year = financialYear({ heading: 'Financial year', help: '' });

describe('financial year', () => {
  const spellings: TestCell[] = [
    '2015/16',
    '2015-16',
    '2015–16',
    '2015/2016',
    '2015-2016',
    '2015 - 2016',
    '2015 / 16',
    '15/16',
    '15-16',
    'FY2015/16',
    'FY 2015/16',
    'FY15/16',
    'fy15-16',
    'F.Y. 2015/16',
    '2015/16 FY',
    'Financial year 2015/16',
    'Financial Year: 2015-16',
    'Year 2015/16',
    '2015 to 2016',
    '2015\\16',
    '2015_16',
    ' 2015/16\n',
    '201516',
    201_516,
    { number: 201_516, format: 'number', code: '0' },
  ];
  for (const cell of spellings) {
    it(JSON.stringify(cell), () => assert.equal(readOne(year, cell), 2015));
  }

  it('spans the turn of a century and of a decade', () => {
    assert.equal(readOne(year, '2019/20'), 2019);
    assert.equal(readOne(year, '1999/00'), 1999);
    assert.equal(readOne(year, '1999/2000'), 1999);
  });

  const unreadable: TestCell[] = [
    '2015',
    2015,
    '15',
    '2015/17',
    '2015/15',
    '2016/15',
    '2015/2017',
    '2015/16/17',
    '2015-16-01',
    'Q1 2015/16',
    'April 2015',
    '201517',
    201_517,
    { date: 16_526 },
    true,
  ];
  for (const cell of unreadable) {
    it(`${JSON.stringify(cell)} does not say which year`, () =>
      assert.equal(readOne(year, cell), UNREADABLE));
  }

  for (const text of ['', ' ', 'n/a', 'tbc', '-']) {
    it(`${JSON.stringify(text)} is blank`, () => assert.equal(readOne(year, text), BLANK));
  }

  it('is text by nature: nothing is said of it', () => {
    assert.deepEqual(readCells(year, ['2015/16', '201516']).remarks, []);
  });
});
