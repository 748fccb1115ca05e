import assert from 'node:assert/strict';
import { integer, number, percentage, price, type Field } from '../../../src/schema/index.js';
import { BLANK, outcomes, readCells, readOne, UNREADABLE, type TestCell } from './support.js';

const about = { heading: 'Value', help: '' };

function reads(field: Field, cases: readonly (readonly [TestCell, unknown])[]): void {
  cases.forEach(([cell, expected], i) => {
    it(`${i + 1}: ${JSON.stringify(cell)}`, () => assert.equal(readOne(field, cell), expected));
  });
}

describe('price', () => {
  reads(price(about), [
    [12.3456, 123_456],
    ['£12.3456', 123_456],
    ['1,012.5', 10_125_000],
    [-0.5, -5000],
    ['tbc', BLANK],
    [{ percentage: 0.1 }, UNREADABLE],
    ['£12.34 each', UNREADABLE],
  ]);

  it('is in pounds whatever the units of the table', () => {
    assert.equal(readOne(price(about), 12.5, { units: { unit: 'GBP000', from: 'Cover' } }), 125_000);
  });

  it('notes digits beyond the ten-thousandth', () => {
    assert.deepEqual(readCells(price(about), [12.3456, 12.34567]).remarks, [
      { kind: 'sub-penny', count: 1, rows: [1] },
    ]);
  });
});

describe('number', () => {
  reads(number(about), [
    [12.345, 12.345],
    ['1,234.5', 1234.5],
    ['(3)', -3],
    ['95%', 0.95],
    [{ percentage: 0.95 }, 0.95],
    ['£5', 5],
    ['£5%', UNREADABLE],
    [{ number: 5, format: 'currency' }, 5],
    [0, 0],
    [-0, 0],
    ['-0', 0],
    ['(0)', 0],
    ['-', 0],
    ['nil', BLANK],
    ['12 of 15', UNREADABLE],
    ['>95%', UNREADABLE],
    [{ date: 16_526 }, UNREADABLE],
  ]);
});

describe('integer', () => {
  reads(integer(about), [
    [12, 12],
    ['12', 12],
    ['1,234', 1234],
    ['12.0', 12],
    [0.1 * 30, 3],
    [-4, -4],
    [12.5, UNREADABLE],
    ['12.5', UNREADABLE],
    [{ percentage: 1 }, UNREADABLE],
    ['M6', UNREADABLE],
    [9_007_199_254_740_991, 9_007_199_254_740_991],
    [9_007_199_254_740_992, UNREADABLE],
  ]);
});

describe('percentage', () => {
  const share = percentage(about);
  const readAll = (cells: TestCell[]): unknown[] => outcomes(readCells(share, cells));

  reads(share, [
    ['5%', 0.05],
    ['5 %', 0.05],
    ['-2.5%', -0.025],
    ['(2.5%)', -0.025],
    [{ percentage: 0.05 }, 0.05],
    [{ percentage: 2.5 }, 2.5],
    [0.05, 0.05],
    [0, 0],
    ['0%', 0],
    ['£5%', UNREADABLE],
    ['£5', UNREADABLE],
    [{ number: 5, format: 'currency' }, UNREADABLE],
    ['n/a', BLANK],
    ['most', UNREADABLE],
    [true, UNREADABLE],
  ]);

  it('reads plain numbers up to 2 as shares', () => {
    assert.deepEqual(readAll([0.95, 1, 1.02, 2, '0.5']), [0.95, 1, 1.02, 2, 0.5]);
  });

  it('reads plain numbers as whole per cents where one is above 2', () => {
    assert.deepEqual(readAll([95.5, 100, '20', 1]), [0.955, 1, 0.2, 0.01]);
    assert.deepEqual(readAll([2.01, 2]), [0.0201, 0.02]);
  });

  it('reads a number with a percent sign or format by that, whatever the others are', () => {
    assert.deepEqual(readAll([20, { percentage: 0.2 }, '0.5%', 0]), [0.2, 0.2, 0.005, 0]);
  });

  it('still reads whole per cents where one in ten of the numbers is below 1', () => {
    const cells = [...Array.from({ length: 9 }, () => 20), 0.5];
    assert.equal(readAll(cells)[9], 0.005);
  });

  it('leaves what may be either unread where more than one in ten is below 1', () => {
    const cells = [...Array.from({ length: 8 }, () => 20), 0.5];
    const read = readAll(cells);
    assert.equal(read[0], 0.2);
    assert.equal(read[8], UNREADABLE);
    assert.deepEqual(readAll([20, 0.2, 1.5]), [0.2, UNREADABLE, UNREADABLE]);
  });
});
