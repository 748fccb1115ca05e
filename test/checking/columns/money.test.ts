import assert from 'node:assert/strict';
import { money } from '../../../src/schema/index.js';
import { BLANK, ERROR, NOT_CALCULATED, readCells, readOne, UNREADABLE, type TestCell } from './support.js';

const amount = money({ heading: 'Amount', help: '' });
const read = (cell: TestCell): unknown => readOne(amount, cell);
const inCsv = (text: string): unknown => readOne(amount, text, { origin: 'csv' });

describe('money', () => {
  describe('from number cells', () => {
    const cases: [TestCell, unknown][] = [
      [0, 0],
      [1234.5, 123_450],
      [-0.01, -1],
      [0.1 + 0.2, 30],
      [{ number: 612_000, format: 'currency', code: '£#,##0' }, 61_200_000],
      [{ number: -5, format: 'number', code: '#,##0;(#,##0)' }, -500],
      [{ number: 5, format: 'text', code: '@' }, 500],
      [90_071_992_547_409, 9_007_199_254_740_900],
      [90_071_992_547_410, UNREADABLE],
      [{ percentage: 0.05 }, UNREADABLE],
      [{ date: 16_526 }, UNREADABLE],
      [{ number: 0.5, format: 'time', code: 'hh:mm' }, UNREADABLE],
      [{ number: 1.5, format: 'duration', code: '[h]:mm' }, UNREADABLE],
      [true, UNREADABLE],
      [null, BLANK],
      [{ error: '#REF!' }, ERROR],
      [{ formula: 'A1' }, NOT_CALCULATED],
      [{ formula: 'A1', result: 0 }, 0],
      [{ formula: 'A1', result: '' }, BLANK],
    ];
    cases.forEach(([cell, expected], i) => {
      it(`${i + 1}: ${JSON.stringify(cell)}`, () => assert.equal(read(cell), expected));
    });
  });

  describe('from text', () => {
    const cases: [string, unknown][] = [
      ['1234.5', 123_450],
      ['£1,234.50', 123_450],
      ['£ 1,234.50', 123_450],
      [' 1,234,567 ', 123_456_700],
      ['\u00a01,234.50\u00a0', 123_450],
      ['88,664.31\n', 8_866_431],
      ['1 234 567.89', 123_456_789],
      ['1\u00a0234', 123_400],
      ['Â£25,000.00', 2_500_000],
      ['GBP 25,000', 2_500_000],
      ['25,000 GBP', 2_500_000],
      ['.5', 50],
      ['5.', 500],
      ['+5', 500],
      ['0', 0],
      ['-0', 0],
      ['0.00 CR', 0],
      ['(123)', -12_300],
      ['(1,234.50)', -123_450],
      ['£(123)', -12_300],
      ['(£123)', -12_300],
      ['( 123 )', -12_300],
      ['-£5', -500],
      ['£-5', -500],
      ['- 5', -500],
      ['5-', -500],
      ['5.00 -', -500],
      ['−5', -500],
      ['–5', -500],
      ['1,234 CR', -123_400],
      ['1,234CR', -123_400],
      ['1,234 cr', -123_400],
      ['1,234 DR', 123_400],
      // What could be meant in two ways is not read.
      ['1.234,56', UNREADABLE],
      ['1,5', UNREADABLE],
      ['1,23,456', UNREADABLE],
      ['12,34.50', UNREADABLE],
      ['1234,567', UNREADABLE],
      ['1.234.567', UNREADABLE],
      ['12 34', UNREADABLE],
      ['100\n200', UNREADABLE],
      ['1,234, ', UNREADABLE],
      ['-(5)', UNREADABLE],
      ['(-5)', UNREADABLE],
      ['(5', UNREADABLE],
      ['5)', UNREADABLE],
      ['-5-', UNREADABLE],
      ['-5 CR', UNREADABLE],
      ['5 CR DR', UNREADABLE],
      ['££5', UNREADABLE],
      ['£', UNREADABLE],
      ['()', UNREADABLE],
      ['+', UNREADABLE],
      ['--', UNREADABLE],
      [',', UNREADABLE],
      ['.', UNREADABLE],
      ['5%', UNREADABLE],
      ['$5', UNREADABLE],
      ['€5', UNREADABLE],
      ['£1.2m', UNREADABLE],
      ['25k', UNREADABLE],
      ['1.2E+05', UNREADABLE],
      ['30/04/2020', UNREADABLE],
      ['about 5', UNREADABLE],
      ['5 each', UNREADABLE],
      ['####', UNREADABLE],
      ['#REF!', ERROR],
      ['#N/A', ERROR],
      ['', BLANK],
      ['  \u00a0\n', BLANK],
      ['n/a', BLANK],
      ['N/A ', BLANK],
      ['na', BLANK],
      ['None', BLANK],
      ['NIL', BLANK],
      ['tbc', BLANK],
      ['TBA', BLANK],
      ['Not  known', BLANK],
      ['?', BLANK],
      ['unknown', UNREADABLE],
    ];
    for (const [text, expected] of cases) {
      it(JSON.stringify(text), () => assert.equal(read(text), expected));
      it(`${JSON.stringify(text)} of a text file`, () => assert.equal(inCsv(text), expected));
    }
  });

  it('takes a lone dash for 0 in a cell and for a blank in a text file', () => {
    for (const dash of ['-', ' - ', '–', '£ -', '-£']) {
      assert.equal(read(dash), 0, dash);
      assert.equal(inCsv(dash), BLANK, dash);
    }
  });

  it('is scaled by the units of the table', () => {
    const inUnits = (unit: 'GBP' | 'GBP000' | 'GBPm', cell: TestCell): unknown =>
      readOne(amount, cell, { units: { unit, from: 'Cover' } });
    assert.equal(inUnits('GBP', 123.45), 12_345);
    assert.equal(inUnits('GBP000', 123.45), 12_345_000);
    assert.equal(inUnits('GBP000', '(1,234)'), -123_400_000);
    assert.equal(inUnits('GBPm', 1.234567), 123_456_700);
    assert.equal(inUnits('GBPm', '£0.5'), 50_000_000);
  });

  it('notes digits beyond the penny, but not what binary numbers add', () => {
    const cells = [1, 0.1 + 0.2, 12.345, '1.005', 1e9 / 3, '2.50', 3.1 * 3];
    const column = readCells(amount, cells);
    assert.deepEqual(
      column.remarks.filter(({ kind }) => kind === 'sub-penny'),
      [{ kind: 'sub-penny', count: 3, rows: [2, 3, 4] }],
    );
  });

  it('finds no digits beyond the penny where thousands have five decimals', () => {
    const column = readCells(amount, [123.45678, 0.00001], { units: { unit: 'GBP000', from: 'Cover' } });
    assert.deepEqual([...column.values], [12_345_678, 1]);
    assert.deepEqual(column.remarks, []);
  });

  it('counts amounts typed as text, never in a text file', () => {
    const cells = ['5', 5, '£6', 'n/a', '-', 'x'];
    assert.deepEqual(readCells(amount, cells).remarks, [{ kind: 'text-as-value', count: 2, rows: [0, 2] }]);
    assert.deepEqual(readCells(amount, ['5', '£6'], { origin: 'csv' }).remarks, []);
    // Too large for whole pence.
    assert.deepEqual(readCells(amount, ['999,999,999,999,999,999']).remarks, []);
  });

  it('lists the first thousand records of a remark and counts all', () => {
    const [remark] = readCells(
      amount,
      Array.from({ length: 1001 }, () => '5'),
    ).remarks;
    assert.equal(remark?.count, 1001);
    assert.equal(remark.rows.length, 1000);
    assert.equal(remark.rows[999], 999);
  });
});
