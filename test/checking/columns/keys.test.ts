import assert from 'node:assert/strict';
import fc from 'fast-check';
import { choice, choices, code, date, money, text, type Field } from '../../../src/schema/index.js';
import { TextKeys } from '../../../src/checking/columns/key-tables.js';
import { BLANK_KEY, groupIds, keysOf, NO_KEY } from '../../../src/checking/columns/keys.js';
import { readCells, type TestCell } from './support.js';

const about = { heading: 'Heading', help: '' };
const keys = (field: Field, ...parts: TestCell[][]): number[] => [
  ...keysOf(parts.map((cells) => readCells(field, cells))),
];

describe('keys of a column', () => {
  it('are equal for texts that differ by case, padding and white space', () => {
    const cells = ['Acme Ltd', ' ACME  LTD ', 'Acme\nLtd', 'acme\u00a0ltd', 'Acme Ltd.', 'AcmeLtd'];
    assert.deepEqual(keys(text(about), cells), [0, 0, 0, 0, 1, 2]);
  });

  it('are equal for a number and its text, and for letters beyond ASCII', () => {
    assert.deepEqual(keys(text(about), [12, '12', 12.5, 'ÉCLAIR', 'éclair', 'eclair']), [0, 0, 1, 2, 2, 3]);
  });

  it('are equal for any number and the text that it is shown as', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.maxSafeNat(), fc.double({ noNaN: true })), { minLength: 1 }),
        (numbers) => {
          const shown = numbers.map((number) => readCells(text(about), [number]));
          const texts = shown.map(({ texts: held, values }) => held.get(values[0]!));
          const both = keys(text(about), numbers, texts);
          assert.deepEqual(both.slice(numbers.length), both.slice(0, numbers.length));
          const distinct = new Set(texts.map((written) => written.toLowerCase())).size;
          assert.equal(new Set(both).size, distinct);
        },
      ),
    );
  });

  it('say which cells are blank and which have no value', () => {
    const cells: TestCell[] = [null, 'n/a', 'x', { error: '#REF!' }, { formula: 'A1' }, 5];
    assert.deepEqual(keys(money(about), cells), [BLANK_KEY, BLANK_KEY, NO_KEY, NO_KEY, NO_KEY, 0]);
  });

  it('go over several parts, each with texts of its own', () => {
    assert.deepEqual(keys(text(about), ['A', 'B'], ['x', 'b', null], ['X', 'A']), [0, 1, 2, 1, -1, 2, 0]);
  });

  it('are equal for equal amounts and days, however written', () => {
    assert.deepEqual(keys(money(about), [5, '£5.00', -5, '(5)', 0, '-']), [0, 0, 1, 1, 2, 2]);
    assert.deepEqual(keys(date(about), ['13/02/1969', '1969-02-13', '31/12/1969']), [0, 0, 1]);
  });

  it('are equal for equal values on and off a list, whatever their number in a part', () => {
    const field = choice({ ...about, values: ['Acute', 'Other'] });
    assert.deepEqual(keys(field, ['Wigs', 'other'], ['Hats', 'WIGS', 'Other']), [0, 1, 2, 0, 1]);
  });

  it('are equal for equal sets, in whatever order', () => {
    const field = choices({ ...about, values: ['CCG', 'Council'] });
    const parts = [
      ['CCG, Council', 'Police, Fire'],
      ['Council, CCG', 'CCG', 'Fire, Police'],
    ];
    assert.deepEqual(keys(field, ...parts), [0, 1, 0, 2, 1]);
  });

  it('of codes are those of their upper case', () => {
    assert.deepEqual(keys(code(about), ['rx1', 'RX1 ', 'RX2']), [0, 0, 1]);
  });

  it('tell tens of thousands of values apart', () => {
    const numbers = Array.from({ length: 30_000 }, (_, i) => i * 7);
    assert.deepEqual(keys(money(about), numbers), [...numbers.keys()]);
    const texts = numbers.map((number) => `INV${number}`);
    assert.deepEqual(keys(text(about), texts, texts), [...numbers.keys(), ...numbers.keys()]);
    assert.deepEqual(keys(text(about), numbers), [...numbers.keys()]);
    assert.deepEqual(keys(text(about), numbers, numbers.map(String)), [...numbers.keys(), ...numbers.keys()]);
  });

  it('tell texts of one hash apart', () => {
    // Found by trying: FNV-1a of 32 bits gives each pair one hash.
    const cells = ['inv631077', 'inv1115800', 'inv631076', 'inv1115801', 'INV1115800'];
    assert.deepEqual(keys(text(about), cells), [0, 1, 2, 3, 1]);
  });

  it('of no parts are none', () => assert.equal(keysOf([]).length, 0));
});

describe('keys of texts', () => {
  it('pass over white space at both ends', () => {
    const texts = ['a b', ' a b', 'a  b ', 'ab', '\té', 'É '];
    const key = new TextKeys().part((id) => texts[id]!, Int32Array.from(texts.keys()));
    assert.deepEqual(
      texts.map((_, id) => key(id)),
      [0, 0, 0, 1, 2, 2],
    );
  });
});

describe('groups', () => {
  it('are numbered in order of appearance over several keys', () => {
    const first = Int32Array.of(0, 0, 1, 0, 1);
    const second = Int32Array.of(5, 6, 5, 5, 5);
    assert.deepEqual(groupIds([first, second], 5), { ids: Int32Array.of(0, 1, 2, 0, 2), count: 3 });
  });

  it('hold blanks together, and leave out records without a value', () => {
    const first = Int32Array.of(BLANK_KEY, 0, NO_KEY, BLANK_KEY, 0);
    const second = Int32Array.of(0, BLANK_KEY, 0, 0, NO_KEY);
    assert.deepEqual(groupIds([first, second], 5), { ids: Int32Array.of(0, 1, -1, 0, -1), count: 2 });
  });

  it('are one where there is no key, and none where there is no record', () => {
    assert.deepEqual(groupIds([], 3), { ids: Int32Array.of(0, 0, 0), count: 1 });
    assert.deepEqual(groupIds([new Int32Array(0)], 0), { ids: new Int32Array(0), count: 0 });
  });

  it('are those of the keys put side by side', () => {
    const few = fc.integer({ min: -2, max: 3 });
    const far = fc.integer({ min: 0, max: 11 }).map((key) => key * 90);
    const records = fc.oneof(
      fc.array(fc.tuple(fc.integer({ min: -1, max: 3 }), few)),
      fc.array(fc.tuple(fc.integer({ min: -1, max: 3 }), far), { minLength: 40, maxLength: 200 }),
    );
    fc.assert(
      fc.property(records, (pairs) => {
        const seen = new Map<string, number>();
        const expected = pairs.map(([a, b]) => {
          if (b === NO_KEY) return -1;
          const pair = `${a} ${b}`;
          if (!seen.has(pair)) seen.set(pair, seen.size);
          return seen.get(pair)!;
        });
        const columns = [Int32Array.from(pairs, ([a]) => a), Int32Array.from(pairs, ([, b]) => b)];
        const { ids, count } = groupIds(columns, pairs.length);
        assert.deepEqual([...ids], expected);
        assert.equal(count, seen.size);
      }),
    );
  });
});
