import assert from 'node:assert/strict';
import { rawText } from '../../../src/checking/columns/index.js';
import { workbookOf, type TestCell, type WorkbookOptions } from './support.js';

const raw = (cell: TestCell, options: WorkbookOptions = {}): string =>
  rawText(workbookOf([[cell]], options), 0, 0, 0);

describe('the text of a cell', () => {
  const cases: [TestCell, string][] = [
    [null, ''],
    ['  Acme Ltd \n', 'Acme Ltd'],
    [1234.5, '1234.5'],
    [-3, '-3'],
    [0.1 + 0.2, '0.3'],
    [1e21, '1E+21'],
    [1.5e-7, '1.5E-07'],
    [{ date: 16_526 }, '01/04/2015'],
    [{ number: 42_095.5, format: 'date-time' }, '01/04/2015 12:00'],
    [{ number: 42_095, format: 'date-time' }, '01/04/2015'],
    [{ number: 0.75, format: 'time' }, '18:00'],
    [{ number: 0.999_99, format: 'time' }, '23:59'],
    [{ number: 1.5, format: 'time' }, '1.5'],
    [{ number: -1, format: 'date' }, '-1'],
    [{ percentage: 0.155 }, '15.5%'],
    [{ percentage: 0.07 }, '7%'],
    [{ percentage: -1 }, '-100%'],
    [{ number: 1234.5, format: 'currency', code: '£#,##0' }, '1234.5'],
    [{ number: 7, format: 'number', code: '000' }, '007'],
    [{ number: 7.5, format: 'number', code: '000' }, '7.5'],
    [true, 'TRUE'],
    [false, 'FALSE'],
    [{ error: '#DIV/0!' }, '#DIV/0!'],
    [{ formula: 'A2' }, ''],
    [{ formula: 'A2', result: 5 }, '5'],
  ];
  for (const [cell, expected] of cases) {
    it(JSON.stringify(cell), () => assert.equal(raw(cell), expected));
  }

  it('counts dates from 1904 where the workbook does', () => {
    assert.equal(raw({ number: 40_633, format: 'date' }, { date1904: true }), '01/04/2015');
  });

  it('has at most 200 characters, and says where some were left out', () => {
    assert.equal(raw('a'.repeat(200)), 'a'.repeat(200));
    assert.equal(raw('a'.repeat(201)), `${'a'.repeat(199)}…`);
  });

  it('never ends in half a character', () => {
    assert.equal(raw(`${'a'.repeat(198)}😀😀`), `${'a'.repeat(198)}…`);
  });

  it('is empty outside the cells of the sheet, and refused on no sheet', () => {
    const workbook = workbookOf([['x']]);
    assert.equal(rawText(workbook, 0, 99, 99), '');
    assert.throws(() => rawText(workbook, 1, 0, 0), RangeError);
  });
});
