import assert from 'node:assert/strict';
import { faultsOf, parameters } from '../../src/parameters/index.js';
import { notSeenInPrint } from '../../src/sources/index.js';
import { parseIsoDay } from '../../src/workbook/index.js';

/** By hand from the rulebook: every value that it marks FROM MEMORY, by parameter and first day. */
const FROM_MEMORY = [
  'aqp.national-services 2012-04-01',
  'better-care-fund.national-minimum 2015-04-01',
  'better-care-fund.national-minimum 2017-04-01',
  'better-care-fund.national-minimum 2018-04-01',
  'better-care-fund.national-minimum 2019-04-01',
  'better-care-fund.social-care-uplift 2016-04-01',
  'conflicts.decision-register-also 2014-12-01',
  'conflicts.guardian-not-chair-of 2016-06-28',
  'conflicts.interest-types 2016-06-28',
  'conflicts.review-months 2016-06-28',
  'enhanced-services.first-year 2013-04-01',
  'gifts.for-the-organisation-over 2017-06-16',
  'gifts.hospitality-refused-over 2017-06-16',
  'gifts.promotional-items-under 2017-06-16',
  'governance.committee-vice-chair 2015-04-01',
  'governance.lay-leads 2013-04-01',
  'per-head.network-participation-months 2019-07-01',
  'per-head.quality-premium 2018-04-01',
  'planning.cash-balance 2013-04-01',
  'planning.contingency 2014-04-01',
  'planning.contingency 2015-04-01',
  'planning.contingency 2016-04-01',
  'planning.contingency 2017-04-01',
  'planning.contingency 2018-04-01',
  'planning.contingency 2019-04-01',
  'planning.denominators 2013-04-01',
  'planning.non-recurrent 2014-04-01',
  'planning.non-recurrent 2015-04-01',
  'planning.surplus 2014-04-01',
  'planning.surplus 2015-04-01',
  'planning.transformation 2014-04-01',
  'primary-care.delegated-per-head-least 2013-04-01',
  'primary-care.delegated-per-head-most 2013-04-01',
  'primary-care.global-sum-price 2013-04-01',
  'primary-care.global-sum-price 2022-04-01',
  'primary-care.qof-point-value 2013-04-01',
  'primary-care.qof-point-value 2015-04-01',
  'primary-care.qof-point-value 2022-04-01',
  'primary-care.qof-points 2013-04-01',
  'section-75.excluded-categories 2013-04-01',
  'section-75.excluded-functions 2013-04-01',
  'section-75.legal-bases 2013-04-01',
  'section-75.report-months 2013-04-01',
];

/** Values that the rulebook gives without a mark, in a row whose confirmation names other values. */
const NOT_MARKED = [
  'primary-care.out-of-hours-deduction 2015-04-01',
  'primary-care.out-of-hours-deduction-amount 2021-04-01',
  'primary-care.qof-point-value 2021-04-01',
];

const entries = parameters.flatMap((parameter) => parameter.values.map((entry) => ({ parameter, entry })));

function nameOf({ parameter, entry }: (typeof entries)[number]): string {
  return `${parameter.id} ${entry.from}`;
}

describe('parameters', () => {
  it('have no faults', () => {
    assert.ok(parameters.length > 80);
    assert.deepEqual(parameters.flatMap(faultsOf), []);
  });

  it('have ids of their own, a topic and a name, and a title', () => {
    assert.equal(new Set(parameters.map(({ id }) => id)).size, parameters.length);
    for (const { id, title } of parameters) {
      assert.match(id, /^[a-z0-9-]+\.[a-z0-9-]+$/);
      assert.match(title, /^[A-Z].*[^.]$/);
    }
  });

  it('are unconfirmed exactly where the rulebook has them from memory', () => {
    const unconfirmed = entries.filter(({ entry }) => entry.status === 'unconfirmed').map(nameOf);
    assert.deepEqual(unconfirmed.sort(), [...FROM_MEMORY, ...NOT_MARKED].sort());
  });

  it('say where a value was seen and when it was compared, and only where it was', () => {
    for (const each of entries) {
      const { status, source, confirmedOn, note } = each.entry;
      const seen = status === 'seed' || status === 'confirmed';
      assert.equal(confirmedOn !== null, seen, nameOf(each));
      assert.equal(source.source === notSeenInPrint, status === 'unconfirmed', nameOf(each));
      if (status === 'seed') assert.ok(source.quote !== null && source.source.file !== null, nameOf(each));
      if (status === 'confirmed') assert.equal(source.quote, null, nameOf(each));
      if (status === 'chosen') assert.ok(note !== undefined, nameOf(each));
    }
  });

  it('hold values of the unit that they name', () => {
    for (const each of entries) {
      const { value } = each.entry;
      const message = nameOf(each);
      switch (each.parameter.unit) {
        case 'date':
          assert.ok(typeof value === 'string' && parseIsoDay(value) !== null, message);
          break;
        case 'text':
          assert.ok(typeof value === 'string' && value !== '', message);
          break;
        case 'list':
          assert.ok(Array.isArray(value) && value.length > 0, message);
          assert.equal(new Set(value).size, value.length, message);
          break;
        case 'share':
          assert.ok(typeof value === 'number' && value >= 0 && value <= 1, message);
          break;
        case 'count':
          assert.ok(typeof value === 'number' && value > 0, message);
          break;
        default:
          assert.ok(Number.isInteger(value) && (value as number) > 0, message);
      }
    }
  });
});
