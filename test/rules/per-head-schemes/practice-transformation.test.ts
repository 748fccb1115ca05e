import { ruleTester, type Case, type ExpectedFinding, type Row } from '../../../src/testing/index.js';
import rule from '../../../src/rules/per-head-schemes/practice-transformation.js';
import { belowRate, budgetOf, line } from './scheme-cases.js';

const SCHEME = 'GPFV transformation';
/** £3 for each of 200,000 people is £600,000 over the two years; 2 per cent less is £588,000. */
const given = (
  name: string,
  before: readonly Row[],
  now: readonly Row[],
  findings: readonly ExpectedFinding[] = [],
  others: { readonly as?: Row; readonly population?: Row[string]; readonly years?: [string, string] } = {},
): Case => {
  const [earlier, later] = others.years ?? ['2017/18', '2018/19'];
  return {
    ...budgetOf(name, later, now, findings, others.as, others.population),
    earlier: {
      year: {
        cover: { ccg_ods: '99X', financial_year: earlier, units: 'GBP', ...others.as },
        tables: { budget: before },
      },
    },
  };
};
const one = (annual_budget: Row[string]) => [line(SCHEME, annual_budget)];
const none = [line(null, 9_000_000)];

ruleTester(rule, {
  valid: [
    given('split between the years, exactly £3 a head', one(300_000), one(300_000)),
    given('split unevenly, exactly 2 per cent less', one(400_000), one(188_000)),
    given('all of it in the first year', one(600_000), none),
    given('all of it in the second year', none, one(588_000)),
    given('in thousands, the population in heads', one(300), one(288), [], { as: { units: 'GBP000' } }),
  ],
  invalid: [
    given('a penny below 2 per cent less', one(400_000), one(187_999.99), [
      {
        ...belowRate,
        related: ['budget@year[0].annual_budget', 'allocation[0].population'],
        says: ['£400,000 + £187,999.99 = £587,999.99', '2%', '£3', '200,000', '£600,000', '1 April 2017'],
      },
    ]),
    given('half of it, in the first year only', one(300_000), none, [
      { ...belowRate, related: ['budget@year[0].annual_budget'] },
    ]),
    given('half of it, in the second year only', none, one(300_000), [
      { ...belowRate, says: '£0 + £300,000' },
    ]),
    given('in thousands', one(300), one(287), [{ ...belowRate, says: '£587,000' }], {
      as: { units: 'GBP000' },
    }),
  ],
  dates: [
    given('the first of the two years does not show it yet', none, one(1), [], {
      years: ['2016/17', '2017/18'],
    }),
    given('the second', one(1), one(1), [belowRate]),
    given('the year after', one(1), one(1), [], { years: ['2018/19', '2019/20'] }),
  ],
  notEvaluated: [
    { ...budgetOf('no workbook of the first year', '2018/19', one(1)), reason: 'table-missing' },
    { ...given('no line in either year is not nil', none, none), reason: 'not-applicable' },
    { ...given('no line has a budget', one(null), one(null)), reason: 'blank' },
    { ...given('the population is blank', one(1), one(1), [], { population: null }), reason: 'blank' },
    {
      ...given('a line of the first year that cannot be read', one({ text: 'tbd' }), one(1)),
      reason: 'unreadable',
    },
    {
      ...given('a line of the second year that cannot be read', one(1), one({ error: '#REF!' })),
      reason: 'unreadable',
    },
  ],
});
