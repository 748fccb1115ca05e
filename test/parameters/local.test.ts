import assert from 'node:assert/strict';
import {
  defineParameter,
  faultsOfLocal,
  gbp,
  goodsAndServicesThreshold,
  ParameterBook,
  parameters,
  type LocalValue,
  type Parameter,
} from '../../src/parameters/index.js';
import { configuration, notSeenInPrint, refer } from '../../src/sources/index.js';
import { day } from '../../src/workbook/index.js';

const entry = { status: 'unconfirmed', source: refer(notSeenInPrint), confirmedOn: null } as const;
const limit = defineParameter({
  id: 'local.limit',
  title: 'A limit',
  unit: 'pence',
  values: [{ from: '2013-04-01', to: '2022-06-30', value: gbp(15_000), ...entry }],
});
const price = defineParameter({
  id: 'local.price',
  title: 'A price by year',
  unit: 'price',
  values: [
    { from: '2014-04-01', to: '2015-03-31', value: 10_000, ...entry },
    { from: '2015-04-01', to: '2016-03-31', value: 20_000, ...entry },
  ],
});
const known: readonly Parameter[] = [limit, price, goodsAndServicesThreshold];
const bookOf = (id: string, ...values: readonly LocalValue[]): ParameterBook =>
  new ParameterBook(known, { [id]: values });
const valueOn = (book: ParameterBook, parameter: Parameter, date: string): unknown =>
  book.lookUp(parameter, day(date))?.entry.value ?? null;

describe('values of a configuration', () => {
  it('stand instead of the ones held here on their days, and on no other', () => {
    const book = bookOf('local.limit', { value: gbp(10_000), from: '2014-04-01', to: '2015-03-31' });
    assert.equal(valueOn(book, limit, '2014-03-31'), 1_500_000);
    assert.equal(valueOn(book, limit, '2014-04-01'), 1_000_000);
    assert.equal(valueOn(book, limit, '2015-03-31'), 1_000_000);
    assert.equal(valueOn(book, limit, '2015-04-01'), 1_500_000);
  });

  it('hold as long as the parameter does where they have no dates', () => {
    const book = bookOf('local.price', { value: 30_000 });
    assert.equal(valueOn(book, price, '2014-03-31'), null);
    assert.equal(valueOn(book, price, '2014-04-01'), 30_000);
    assert.equal(valueOn(book, price, '2016-03-31'), 30_000);
    assert.equal(valueOn(book, price, '2016-04-01'), null);
  });

  it('say that they are local and where they come from, so that they lower no finding', () => {
    const book = bookOf('local.limit', { value: gbp(10_000), note: 'Standing orders, 7.2' });
    const found = book.lookUp(limit, day('2016-01-01'))!;
    assert.equal(found.parameter, limit);
    assert.equal(found.entry.status, 'local');
    assert.equal(found.entry.source.source, configuration);
    assert.equal(found.entry.note, 'Standing orders, 7.2');
  });

  it('hold in every circumstance, or in the one that they name', () => {
    const threshold = (book: ParameterBook, authorityClass: 'sub-central' | 'central'): unknown =>
      book.lookUp(goodsAndServicesThreshold, day('2016-06-01'), { authorityClass })?.entry.value;
    const held = new ParameterBook();
    const all = bookOf(goodsAndServicesThreshold.id, { value: gbp(1) });
    assert.equal(threshold(all, 'sub-central'), 100);
    assert.equal(threshold(all, 'central'), 100);
    const central = bookOf(goodsAndServicesThreshold.id, {
      value: gbp(1),
      when: { authorityClass: 'central' },
    });
    assert.equal(threshold(central, 'central'), 100);
    assert.equal(threshold(central, 'sub-central'), threshold(held, 'sub-central'));
  });

  it('are the value of all days where they hold on all of them, else that of the day asked for', () => {
    const always = bookOf('local.limit', { value: gbp(10_000) });
    assert.equal(always.constant(limit, () => null).entry.value, 1_000_000);
    const later = bookOf('local.limit', { value: gbp(10_000), from: '2016-04-01' });
    assert.equal(later.constant(limit, () => day('2016-03-31')).entry.value, 1_500_000);
    assert.equal(later.constant(limit, () => day('2016-04-01')).entry.value, 1_000_000);
    assert.equal(later.constant(limit, () => null).entry.value, 1_500_000);
    assert.throws(() => always.constant(price, () => null), /local\.price has more than one value/);
  });

  it('count VAT as the value does that they stand for, unless they say', () => {
    const vatOn = (date: string, ...values: readonly LocalValue[]): unknown =>
      bookOf(goodsAndServicesThreshold.id, ...values).lookUp(goodsAndServicesThreshold, day(date))?.entry.vat;
    assert.equal(vatOn('2021-12-31', { value: 1, from: '2021-12-31' }), 'excluded');
    assert.equal(vatOn('2022-01-01', { value: 1, from: '2022-01-01' }), 'included');
    assert.equal(vatOn('2022-01-01', { value: 1, from: '2022-01-01', vat: 'excluded' }), 'excluded');
  });

  it('of a parameter that there is not are refused', () => {
    assert.throws(
      () => bookOf('local.none', { value: 1 }),
      /^RangeError: there is no parameter local\.none$/,
    );
  });

  const refused: readonly [
    name: string,
    parameter: Parameter,
    values: readonly LocalValue[],
    fault: RegExp,
  ][] = [
    ['none', limit, [], /^local\.limit: no values$/],
    ['an amount as a text', limit, [{ value: '£10' }], /should be an amount of money in whole pence/],
    ['half a penny', limit, [{ value: 10.5 }], /in whole pence/],
    ['an amount below nothing', limit, [{ value: -1 }], /not below 0/],
    ['a day that there is not', limit, [{ value: 1, from: '2015-02-29' }], /2015-02-29 is not a date/],
    [
      'reversed dates',
      limit,
      [{ value: 1, from: '2015-04-02', to: '2015-04-01' }],
      /2015-04-02 to 2015-04-01 is reversed/,
    ],
    [
      'two on one day',
      limit,
      [
        { value: 1, to: '2015-04-01' },
        { value: 2, from: '2015-04-01' },
      ],
      /2015-04-01 overlaps the value before it/,
    ],
  ];
  for (const [name, parameter, values, fault] of refused)
    it(`are refused: ${name}`, () => {
      const faults = faultsOfLocal(parameter, values);
      assert.equal(faults.length, 1, faults.join('\n'));
      assert.match(faults[0]!, fault);
    });

  it('may leave days between them to the values held here', () => {
    const values = [
      { value: 1, from: '2014-04-01', to: '2015-03-31' },
      { value: 2, from: '2016-04-01' },
    ];
    assert.deepEqual(faultsOfLocal(limit, values), []);
    assert.equal(valueOn(bookOf('local.limit', ...values), limit, '2015-04-01'), 1_500_000);
  });

  it('fit every parameter as its own values do, and a value of another kind fits none', () => {
    for (const parameter of parameters)
      for (const { value } of parameter.values) {
        assert.deepEqual(faultsOfLocal(parameter, [{ value }]), [], parameter.id);
        assert.equal(faultsOfLocal(parameter, [{ value: { of: 'another kind' } }]).length, 1, parameter.id);
      }
  });

  const units: readonly [unit: Parameter['unit'], held: unknown, fits: unknown[], not: unknown[]][] = [
    ['share', 0.02, [0, 0.05, 1], [-0.01, 1.01, '5%']],
    ['count', 3, [1, 4], [0, 2.5]],
    ['count', 0.5, [0.25, 2], [0]],
    ['days', 30, [1, 31], [0, 30.5]],
    ['price', 757_700, [1], [0, 0.5]],
    ['date', '2016-04-18', ['2016-04-19'], ['18/04/2016', 42_478]],
    ['text', 'Lay', ['GP'], ['', ' ', 1]],
    ['list', ['a'], [['b', 'c']], [[], ['b', 'b'], ['b', 1], 'b']],
  ];
  for (const [unit, held, fits, not] of units)
    it(`are of the unit: ${unit}, as ${JSON.stringify(held)} is`, () => {
      const parameter = defineParameter({
        id: 'local.unit',
        title: 'A unit',
        unit,
        values: [{ from: '2013-04-01', to: null, value: held, ...entry }],
      });
      for (const value of fits) assert.deepEqual(faultsOfLocal(parameter, [{ value }]), []);
      for (const value of not) assert.equal(faultsOfLocal(parameter, [{ value }]).length, 1, String(value));
    });
});
