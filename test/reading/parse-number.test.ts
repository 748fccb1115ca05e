import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseNumber } from '../../src/reading/parse-number.js';
import { serialFromIso } from '../../src/reading/iso-date.js';

function parsed(text: string): number {
  const bytes = Buffer.from(`<v>${text}</v>`);
  return parseNumber(bytes, 3, bytes.length - 4);
}

describe('numbers as written', () => {
  it('are the doubles that JavaScript makes of them, for any digits and exponent', () => {
    const digits = fc.string({ unit: fc.nat(9).map(String), minLength: 1, maxLength: 21 });
    const written = fc
      .tuple(fc.constantFrom('', '-', '+'), digits, fc.nat(21), fc.option(fc.integer({ min: -30, max: 30 })))
      .map(([sign, all, dot, exponent]) => {
        const mantissa = dot < all.length ? `${all.slice(0, dot)}.${all.slice(dot)}` : all;
        return `${sign}${mantissa}${exponent === null ? '' : `E${exponent}`}`;
      });
    fc.assert(
      fc.property(written, (text) => assert.equal(parsed(text), Number(text) + 0)),
      { numRuns: 20_000 },
    );
  });

  it('are the very doubles that were written out in full', () => {
    const double = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(double, (value) => {
        for (const text of [String(value), value.toPrecision(17), value.toExponential(16)]) {
          assert.equal(parsed(text), value + 0, text);
        }
      }),
      { numRuns: 5_000 },
    );
  });

  it('between two doubles go to the nearer, and to the even one from the middle', () => {
    assert.equal(parsed('9007199254740993'), 9007199254740992);
    assert.equal(parsed('9007199254740995'), 9007199254740996);
    assert.equal(parsed('1.00000000000000011102230246251565'), 1);
    assert.equal(parsed('1.0000000000000001111'), 1.0000000000000002);
  });

  it('are none for anything else', () => {
    for (const text of [
      '',
      '-',
      '.',
      '-.',
      'E5',
      '1E',
      '1E+',
      '1,5',
      '0x10',
      '1 2',
      'NaN',
      'INF',
      '1E999',
      '--1',
    ]) {
      assert.equal(parsed(text), Number.NaN, text);
    }
  });

  it('may stand between blanks, and zero has no sign', () => {
    assert.equal(parsed(' 12\n'), 12);
    assert(Object.is(parsed('-0'), 0));
    assert(Object.is(parsed('-0.0'), 0));
  });
});

describe('ISO dates as serials', () => {
  const cases: readonly [text: string, serial: number | null, withTime?: boolean][] = [
    ['2020-04-30', 43951, false],
    ['20200430', 43951, false],
    ['2020-04-30T00:00:00', 43951, false],
    ['2020-04-30T18:00:00.000Z', 43951.75, true],
    ['2020-04-30T18:00', 43951.75, true],
    ['2020-04-30T18:00:00+05:30', 43951.75, true],
    ['1900-02-28', 59, false],
    ['1900-03-01', 61, false],
    ['1899-12-31', 0, false],
    ['T12:00:00', 0.5, true],
    ['06:00', 0.25, true],
    ['1899-12-30', null],
    ['2020-02-30', null],
    ['2020-13-01', null],
    ['2020-04-30T25:00:00', null],
    ['30/04/2020', null],
    ['', null],
  ];
  for (const [text, serial, withTime] of cases) {
    it(`${JSON.stringify(text)} is ${serial}`, () => {
      assert.deepEqual(serialFromIso(text, false), serial === null ? null : { serial, withTime });
    });
  }

  it('count from 1904 where the workbook does', () => {
    assert.deepEqual(serialFromIso('1904-01-01', true), { serial: 0, withTime: false });
    assert.deepEqual(serialFromIso('2020-04-30', true), { serial: 42489, withTime: false });
    assert.equal(serialFromIso('1903-12-31', true), null);
  });
});
