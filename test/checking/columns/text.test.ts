import assert from 'node:assert/strict';
import { CCG_CODE, code, PRACTICE_CODE, text } from '../../../src/schema/index.js';
import { BLANK, ERROR, NOT_CALCULATED, outcomes, readCells, readOne, type TestCell } from './support.js';

const about = { heading: 'Reference', help: '' };
const words = text(about);

describe('text', () => {
  const cases: [TestCell, unknown][] = [
    ['Acme Ltd', 'Acme Ltd'],
    ['  Acme  Ltd \n', 'Acme  Ltd'],
    ['Nurses Ltd', 'Nurses Ltd'],
    ['Nil return', 'Nil return'],
    ['-5', '-5'],
    ['??', '??'],
    ['####', '####'],
    [12, '12'],
    [-0, '0'],
    [1234.5, '1234.5'],
    [0.1 + 0.2, '0.3'],
    [123_456_789_012, '123456789012'],
    [999_999_999_999_999, '999999999999999'],
    [1e21, '1E+21'],
    [1e-7, '1E-07'],
    [{ date: 16_526 }, '01/04/2015'],
    [{ percentage: 0.155 }, '15.5%'],
    [{ number: 42, format: 'number', code: '00000' }, '00042'],
    [true, 'TRUE'],
    [false, 'FALSE'],
    ['', BLANK],
    ['   ', BLANK],
    ['-', BLANK],
    ['—', BLANK],
    ['N/A', BLANK],
    ['na', BLANK],
    ['none', BLANK],
    ['nil', BLANK],
    ['TBC', BLANK],
    ['tba', BLANK],
    ['Not known', BLANK],
    ['?', BLANK],
    ['#DIV/0!', ERROR],
    [{ error: '#NAME?' }, ERROR],
    [{ formula: 'A1' }, NOT_CALCULATED],
  ];
  for (const [cell, expected] of cases) {
    it(JSON.stringify(cell), () => assert.equal(readOne(words, cell), expected));
  }

  it('notes numbers of more than 15 digits, and numbers that were written with an exponent', () => {
    const cells: TestCell[] = [999_999_999_999_999, 1_000_000_000_000_000, '1.23457E+11', '1234567890123456'];
    assert.deepEqual(readCells(words, cells).remarks, [
      { kind: 'damaged-code', count: 1, rows: [2] },
      { kind: 'over-15-digits', count: 1, rows: [1] },
    ]);
  });

  it('reads many numbers, each as it stands', () => {
    const cells = Array.from({ length: 100 }, (_, i) => i * 3);
    assert.deepEqual(
      outcomes(readCells(words, cells)),
      cells.map((cell) => String(cell)),
    );
  });
});

describe('code', () => {
  const ccg = code({ ...about, pattern: CCG_CODE });
  const damaged = (cells: TestCell[], field = ccg): readonly number[] =>
    readCells(field, cells).remarks.find(({ kind }) => kind === 'damaged-code')?.rows ?? [];

  it('is trimmed and in upper case', () => {
    assert.equal(readOne(ccg, ' 04r\n'), '04R');
    assert.equal(readOne(code(about), 'rx1'), 'RX1');
    assert.equal(readOne(code(about), 12), '12');
  });

  it('without its leading zero is noticed and stands as it is', () => {
    assert.deepEqual(damaged(['04R', '4R', '4r ', '14L', 'A3A8R', '444', 'R', 'RX1']), [1, 2]);
    assert.equal(readOne(ccg, '4R'), '4R');
  });

  it('turned into an exponent is noticed', () => {
    const cells: TestCell[] = [
      '5E+01',
      '5.00E+01',
      { number: 50, format: 'number', code: '0.00E+00' },
      '05E',
      50,
      '5E1',
    ];
    assert.deepEqual(damaged(cells), [0, 1, 2]);
    assert.deepEqual(damaged(['5E+01'], code(about)), [0]);
  });

  it('whose pattern begins with a letter has lost nothing', () => {
    assert.deepEqual(damaged(['83001', 83_001, 'Y3660'], code({ ...about, pattern: PRACTICE_CODE })), []);
  });

  it('kept as a number is noticed where zeros make it fit', () => {
    const sixDigits = code({
      ...about,
      pattern: { rule: 'X-01', name: 'code', pattern: /^\d{6}$/, looks: 'six digits', severity: 'info' },
    });
    assert.deepEqual(damaged([123_456, 3456, '003456', 1, 99], sixDigits), [1, 4]);
  });
});
