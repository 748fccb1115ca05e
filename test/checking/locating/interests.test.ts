import { strict as assert } from 'node:assert';
import type { CellInput } from '../../../src/workbook/index.js';
import { date, fieldsOf, tableOf } from './small-sheets.js';

/** NHS England's model register of interests: three columns to tick, and two dates under one heading. */
const UPPER: CellInput[] = [
  'Name',
  'Current position(s) held (i.e. Governing Body member; Committee member; Member practice; CCG employee or other)',
  'Declared Interest (Name of the organisation and nature of business)',
  'Type of Interest',
  null,
  null,
  'Is the interest direct or indirect?',
  'Nature of Interest',
  'Date of Interest',
  null,
  'Action taken to mitigate risk',
];
const LOWER: CellInput[] = [
  null,
  null,
  null,
  'Financial Interests',
  'Non-Financial Professional Interests',
  'Non-Financial Personal Interests',
  null,
  null,
  'From',
  'To',
  null,
];
const records: CellInput[][] = [
  [
    'A. Person',
    'GP member',
    'Elm Surgery',
    'X',
    null,
    null,
    'Direct',
    'Partner',
    date(4, 1),
    null,
    'Leaves the room',
  ],
  [
    'B. Person',
    'Lay member',
    'Oak Trust',
    null,
    '✓',
    null,
    'Direct',
    'Trustee',
    date(5, 1),
    date(6, 1),
    'None required',
  ],
  ['C. Person', 'Nurse', 'NIL', null, null, null, null, 'N/A', null, null, 'N/A'],
];

describe('the model register of interests', () => {
  const fields = {
    A: 'name',
    B: 'position',
    C: 'organisation',
    D: 'interest_type',
    E: 'interest_type',
    F: 'interest_type',
    G: 'direct',
    H: 'nature',
    I: 'interest_from',
    J: 'interest_to',
    K: 'mitigation',
  };

  it('has one field in three columns to tick, and dates under their common heading', () => {
    const located = tableOf([['Register of interests'], [], UPPER, LOWER, ...records]);
    assert.equal(located.table, 'interests');
    assert.deepEqual(fieldsOf(located), fields);
    assert.deepEqual(
      located.columns.flatMap((column) => column.tick ?? []),
      ['Financial', 'Non-financial professional', 'Non-financial personal'],
    );
    assert.deepEqual([located.headerRow, located.lastHeaderRow, located.lastRow], [2, 3, 6]);
    assert.deepEqual(located.passedRows, []);
  });

  it('has them without the upper row too', () => {
    const heads = UPPER.map((text, i) => LOWER[i] ?? text);
    assert.deepEqual(fieldsOf(tableOf([heads, ...records])), fields);
  });
});
