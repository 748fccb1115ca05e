import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  choice,
  choices,
  code,
  date,
  financialYear,
  integer,
  money,
  number,
  percentage,
  price,
  text,
  yesNo,
  zodOf,
  type Field,
} from '../../../src/schema/index.js';
import { civil, day, financialYearLabel, monthName, type CellInput } from '../../../src/workbook/index.js';
import { BLANK, outcomes, readCells, readFields, readOne, UNREADABLE } from './support.js';

const about = { heading: 'Heading', help: '' };
const LIST = ['Acute', 'Mental health', 'NHS111/OOH', 'Screening/immunisation', 'Other'] as const;
const pence = fc.integer({ min: -10_000_000_000, max: 10_000_000_000 });
const aDay = fc.integer({ min: day('1990-01-01'), max: day('2040-12-31') });

/** Pence as pounds with two decimals, without a sign. */
function pounds(value: number, comma: string): string {
  const digits = String(Math.abs(value)).padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+(?!\d))/g, comma);
  return `${whole}.${digits.slice(-2)}`;
}

const SIGNED: readonly ((amount: string, negative: boolean) => string)[] = [
  (amount, negative) => (negative ? `-${amount}` : amount),
  (amount, negative) => (negative ? `-£${amount}` : `£${amount}`),
  (amount, negative) => (negative ? `£-${amount}` : `£${amount} `),
  (amount, negative) => (negative ? `(${amount})` : amount),
  (amount, negative) => (negative ? `(£${amount})` : `+${amount}`),
  (amount, negative) => (negative ? `${amount}-` : `${amount} DR`),
  (amount, negative) => (negative ? `${amount} CR` : `${amount}DR`),
  (amount, negative) => (negative ? `\u2212${amount}\u00a0` : `\u00a0${amount}\n`),
];

describe('laws of reading', () => {
  it('an amount in any style of writing is its pence', () => {
    const style = fc.constantFrom(...SIGNED);
    fc.assert(
      fc.property(pence, style, fc.constantFrom('', ',', ' '), (value, sign, comma) => {
        assert.equal(readOne(money(about), sign(pounds(value, comma), value < 0)), value);
      }),
    );
  });

  it('an amount as a number is its pence', () => {
    fc.assert(fc.property(pence, (value) => assert.equal(readOne(money(about), value / 100), value)));
  });

  it('an amount in thousands or millions is its pence', () => {
    fc.assert(
      fc.property(pence, fc.constantFrom('GBP000', 'GBPm'), (value, unit) => {
        const units = { unit, from: 'Cover' };
        const scale = unit === 'GBP000' ? 1e5 : 1e8;
        assert.equal(readOne(money(about), value / scale, { units }), value);
      }),
    );
  });

  it('a date in any style that says its order is its day', () => {
    const styles: readonly ((d: string, m: string, name: string, y: string) => string)[] = [
      (d, m, _, y) => `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`,
      (d, m, _, y) => `${y}${m.padStart(2, '0')}${d.padStart(2, '0')}`,
      (d, _, name, y) => `${d} ${name} ${y}`,
      (d, _, name, y) => `${d}-${name.slice(0, 3)}-${y.slice(2)}`,
      (d, _, name, y) => `${name} ${d}, ${y}`,
      (d, _, name, y) => `${d}-${name.slice(0, 3).toUpperCase()}-${y} 10:30`,
    ];
    fc.assert(
      fc.property(aDay, fc.constantFrom(...styles), (value, style) => {
        const { year, month, dayOfMonth } = civil(value);
        const written = style(String(dayOfMonth), String(month), monthName(month), String(year));
        assert.equal(readOne(date(about), written), value, written);
      }),
    );
  });

  it('dates of numbers are their days in a column where one settles the order', () => {
    const order = fc.constantFrom('dmy', 'mdy');
    fc.assert(
      fc.property(fc.array(aDay), order, fc.constantFrom('/', '-', '.'), (days, which, mark) => {
        const written = [...days, day('2015-12-31')].map((value) => {
          const { year, month, dayOfMonth } = civil(value);
          return (which === 'dmy' ? [dayOfMonth, month, year] : [month, dayOfMonth, year]).join(mark);
        });
        assert.deepEqual(outcomes(readCells(date(about), written)), [...days, day('2015-12-31')]);
      }),
    );
  });

  it('rows in another order have their values in that order', () => {
    const cell: fc.Arbitrary<CellInput> = fc.oneof(
      pence.map((value) => value / 100),
      fc.constantFrom<CellInput[]>('x', null, '-', '(5)', '01/02/2015', '13/02/2015', '5%', 'Acute', 'Wigs'),
    );
    const fields: Record<string, Field> = {
      amount: money(about),
      start: date(about),
      share: percentage(about),
      name: text(about),
      kind: choice({ ...about, values: LIST }),
    };
    const rows = fc.array(fc.tuple(cell, cell, cell, cell, cell), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(rows, fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), (cells, weights) => {
        const order = cells.map((_, i) => i).sort((a, b) => weights[a]! - weights[b]!);
        const read = readFields(fields, cells);
        const permuted = readFields(
          fields,
          order.map((i) => cells[i]!),
        );
        for (const [name, column] of read.columns) {
          const before = outcomes(column);
          const after = outcomes(permuted.columns.get(name)!);
          assert.deepEqual(
            after,
            order.map((i) => before[i]),
          );
        }
      }),
    );
  });

  it('text that no kind knows is never a value of it', () => {
    const kinds = [money, price, number, integer, percentage, date, financialYear];
    const junk = fc.stringMatching(/^[a-z]{11,20}$/);
    fc.assert(
      fc.property(junk, fc.constantFrom(...kinds), (word, kind) =>
        assert.equal(readOne(kind(about), word), UNREADABLE),
      ),
    );
  });
});

describe('the reader of a kind and its zod type', () => {
  const anyText = fc
    .string({ minLength: 1, maxLength: 20 })
    .map((words) => `A${words}`.trim())
    .filter((words) => words.toLowerCase() !== 'a');
  const share = fc.double({ min: -2, max: 2, noNaN: true }).map((value) => (value === 0 ? 0 : value));
  const listed = choice({ ...about, values: LIST });
  const several = choices({ ...about, values: LIST });
  const flag = yesNo(about);
  const inOrder = (values: readonly string[]): string[] => LIST.filter((item) => values.includes(item));

  /** Each kind: values of its zod type, and a cell that holds the value. */
  const kinds: [string, Field, fc.Arbitrary<unknown>, (value: never) => CellInput][] = [
    ['text', text(about), anyText, (value: string) => value],
    ['code', code(about), fc.stringMatching(/^[A-Z0-9]{3,6}$/), (value: string) => value],
    ['money', money(about), pence, (value: number) => value / 100],
    ['price', price(about), pence, (value: number) => value / 10_000],
    [
      'number',
      number(about),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
      (value: number) => value,
    ],
    ['integer', integer(about), fc.maxSafeInteger().map((n) => n + 0), (value: number) => value],
    ['percentage', percentage(about), share, (value: number) => ({ percentage: value })],
    ['date', date(about), aDay, (value: number) => ({ date: value })],
    [
      'financial year',
      financialYear(about),
      fc.integer({ min: 2000, max: 2098 }),
      (value: number) => financialYearLabel(value),
    ],
    ['choice', listed, fc.constantFrom(...LIST), (value: string) => value],
    ['yes or no', flag, fc.constantFrom('Yes', 'No'), (value: string) => value],
    [
      'choices',
      several,
      fc.uniqueArray(fc.constantFrom(...LIST), { minLength: 1 }).map(inOrder),
      (value: string[]) => value.join('; '),
    ],
  ];
  for (const [kind, field, values, cellOf] of kinds) {
    it(`accept the same and yield the same: ${kind}`, () => {
      fc.assert(
        fc.property(values, (value) => {
          const read = readOne(field, cellOf(value as never));
          const parsed = zodOf(field).safeParse(value);
          assert.ok(parsed.success);
          assert.deepEqual(read, parsed.data);
        }),
      );
    });
  }

  it('refuse the same: what the reader cannot read, or finds blank, has no value of the type', () => {
    const odd = fc.constantFrom<CellInput[]>(
      'x',
      null,
      '',
      true,
      'n/a',
      '£',
      '2015',
      '31/02/2015',
      '1.234,56',
    );
    const readable = kinds.filter(
      ([kind]) => !['text', 'code', 'choice', 'yes or no', 'choices'].includes(kind),
    );
    fc.assert(
      fc.property(odd, fc.constantFrom(...readable), (cell, [, field]) => {
        const read = readOne(field, cell);
        if (typeof read === 'symbol') assert.ok(read === BLANK || read === UNREADABLE);
        else assert.ok(zodOf(field).safeParse(read).success);
      }),
    );
  });

  it('differ by design where a closed list meets another value: the reader keeps it for the finding', () => {
    assert.equal(readOne(listed, 'Wigs'), 'Wigs');
    assert.equal(zodOf(listed).safeParse('Wigs').success, false);
    const open = choice({ ...about, values: LIST, open: true });
    assert.equal(zodOf(open).safeParse(readOne(open, 'Wigs')).success, true);
  });
});
