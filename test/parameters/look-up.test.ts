import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  defineParameter,
  excludedService,
  faultsOf,
  goodsAndServicesThreshold,
  lookUp,
  parameters,
  submissionDeadline,
  type Circumstance,
  type DatedValue,
} from '../../src/parameters/index.js';
import { refer, lightnessOfTouch } from '../../src/sources/index.js';
import { day, isoDay } from '../../src/workbook/index.js';

function entry(from: string, to: string | null, when?: Circumstance): DatedValue<number> {
  return {
    from,
    to,
    value: 1,
    status: 'confirmed',
    source: refer(lightnessOfTouch),
    confirmedOn: '2026-11-01',
    ...(when === undefined ? {} : { when }),
  };
}

function faults(...values: DatedValue<number>[]): string[] {
  return faultsOf(defineParameter({ id: 'a.b', title: 'A', unit: 'count', values }));
}

describe('faultsOf', () => {
  const first = entry('2016-01-01', '2017-12-31');

  it('passes values that follow each other', () => {
    assert.deepEqual(faults(entry('2018-01-01', null), first), []);
  });

  it('tells an overlap of one day', () => {
    assert.equal(faults(first, entry('2017-12-31', null)).length, 1);
  });

  it('tells a value after one without an end', () => {
    assert.equal(faults(entry('2016-01-01', null), entry('2018-01-01', null)).length, 1);
  });

  it('tells a gap of one day, unless the parameter says why there are gaps', () => {
    const values = [first, entry('2018-01-02', null)];
    assert.equal(faults(...values).length, 1);
    const parameter = defineParameter({ id: 'a.b', title: 'A', unit: 'count', gaps: 'Not found.', values });
    assert.deepEqual(faultsOf(parameter), []);
  });

  it('tells reversed dates, a day that does not exist and no values at all', () => {
    assert.equal(faults(entry('2016-02-01', '2016-01-31')).length, 1);
    assert.equal(faults(entry('2016-02-30', null)).length, 1);
    assert.equal(faults({ ...first, confirmedOn: '2026-13-01' }).length, 1);
    assert.equal(faults().length, 1);
  });

  it('keeps circumstances apart, and refuses values for all beside them', () => {
    const central = { ...first, when: { authorityClass: 'central' as const } };
    const subCentral = { ...first, when: { authorityClass: 'sub-central' as const } };
    assert.deepEqual(faults(central, subCentral), []);
    assert.equal(faults(central, central).length, 1);
    assert.equal(faults(central, entry('2018-01-01', null)).length, 1);
    const joint = { ...first, when: { level: 'Joint commissioning' } };
    assert.deepEqual(faults(joint, { ...first, when: { level: 'Delegated commissioning' } }), []);
    const dental = { ...first, when: { serviceCategory: 'Primary dental' } };
    assert.deepEqual(faults(dental, { ...first, when: { serviceCategory: 'Specialised' } }), []);
  });
});

describe('lookUp', () => {
  it('includes both end days and nothing beyond', () => {
    const parameter = defineParameter({
      id: 'a.b',
      title: 'A',
      unit: 'count',
      values: [entry('2016-01-01', '2017-12-31')],
    });
    const found = (date: string) => lookUp(parameter, day(date)) !== null;
    assert.deepEqual(['2015-12-31', '2016-01-01', '2017-12-31', '2018-01-01'].map(found), [
      false,
      true,
      true,
      false,
    ]);
  });

  it('gives nothing for a level or category that has no value, or where none is said', () => {
    const on = day('2015-06-01');
    assert.equal(lookUp(submissionDeadline, on, { level: 'Greater involvement' }), null);
    assert.equal(lookUp(submissionDeadline, on), null);
    assert.equal(lookUp(excludedService, on, { serviceCategory: 'Acute' }), null);
    assert.equal(lookUp(excludedService, on), null);
  });

  it('passes over a circumstance that the values do not tell apart', () => {
    const on = day('2015-06-01');
    const central = lookUp(goodsAndServicesThreshold, on, {
      authorityClass: 'central',
      level: 'Joint commissioning',
    });
    assert.equal(central?.entry.value, 11_167_600);
  });

  it('never gives an entry whose dates exclude the day or whose circumstance is another', () => {
    const circumstances = parameters.flatMap(({ values }) => values.map(({ when }) => when ?? {}));
    fc.assert(
      fc.property(
        fc.constantFrom(...parameters),
        fc.integer({ min: day('2008-01-01'), max: day('2030-12-31') }),
        fc.constantFrom(...circumstances),
        (parameter, on, circumstance) => {
          const found = lookUp(parameter, on, circumstance);
          const iso = isoDay(on);
          const holding = parameter.values.filter(
            ({ from, to, when }) =>
              from <= iso &&
              (to === null || to >= iso) &&
              (when?.authorityClass ?? 'sub-central') ===
                (when?.authorityClass === undefined
                  ? 'sub-central'
                  : (circumstance.authorityClass ?? 'sub-central')) &&
              (when?.level === undefined || when.level === circumstance.level) &&
              (when?.serviceCategory === undefined || when.serviceCategory === circumstance.serviceCategory),
          );
          assert.ok(holding.length <= 1);
          assert.equal(found?.entry ?? null, holding[0] ?? null);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
