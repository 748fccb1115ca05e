import { ruleTester, type Case, type ExpectedFinding, type Row } from '../../../src/testing/index.js';
import rule from '../../../src/rules/per-head-schemes/over-75s.js';
import { belowRate, budgetOf, line } from './scheme-cases.js';

const SCHEME = 'Over-75 support';
/** £5 for each of 200,000 people is £1,000,000; 2 per cent less is £980,000. */
const given = (
  name: string,
  budget: readonly Row[],
  findings: readonly ExpectedFinding[] = [],
  as: Row = {},
  population: Row[string] = 200_000,
): Case => budgetOf(name, '2014/15', budget, findings, as, population);

ruleTester(rule, {
  valid: [
    given('exactly £5 a head', [line(SCHEME, 1_000_000)]),
    given('exactly 2 per cent less', [line(SCHEME, 900_000), line(SCHEME, 80_000)]),
    given('more than was asked', [line(SCHEME, 1_500_000)]),
    given('in thousands, the population in heads', [line(SCHEME, 980)], [], { units: 'GBP000' }),
    given('the scheme in other words', [line('Over 75s', 980_000)]),
  ],
  invalid: [
    given(
      'a penny below 2 per cent less',
      [line(SCHEME, 979_999.99)],
      [
        {
          ...belowRate,
          says: ['£979,999.99', '2014/15', '2%', '£5', '200,000', '£1,000,000', '1 April 2014'],
        },
      ],
    ),
    given('a line of nil', [line(SCHEME, 0)], [belowRate]),
    given(
      'lines of other schemes and totals do not count',
      [
        line(SCHEME, 500_000),
        line('PCN core', 500_000),
        { ...line(SCHEME, 1_000_000), description: 'Total', is_total: 'Yes' },
      ],
      [belowRate],
    ),
    given('in thousands', [line(SCHEME, 979)], [{ ...belowRate, says: '£979,000' }], { units: 'GBP000' }),
  ],
  dates: [
    budgetOf('the year before', '2013/14', [line(SCHEME, 1)]),
    budgetOf('the year of the scheme, by its period end', '2014/15', [line(SCHEME, 1)], [belowRate], {
      period_end: '2014-04-30',
    }),
    budgetOf('the year after', '2015/16', [line(SCHEME, 1)]),
  ],
  notEvaluated: [
    { name: 'no budget', reason: 'table-missing' },
    {
      ...given('no column for the scheme', [{ line_id: 'L1', description: 'Over 75s', annual_budget: 1 }]),
      reason: 'column-missing',
    },
    { ...given('no line of the scheme is not nil', [line(null, 1)]), reason: 'not-applicable' },
    { ...given('no line has a budget', [line(SCHEME, null)]), reason: 'blank' },
    { ...given('the population is blank', [line(SCHEME, 1)], [], {}, null), reason: 'blank' },
    {
      ...given('a line that cannot be read', [line(SCHEME, 1), line(SCHEME, { text: 'tbd' })]),
      reason: 'unreadable',
    },
    {
      ...given('a line that cannot be read and the rest suffices', [
        line(SCHEME, 1_000_000),
        line(SCHEME, { notCalculated: 'D9' }),
      ]),
      reason: 'not-calculated',
    },
    {
      ...given('a scheme that is not on the list', [line(SCHEME, 1), line('Call to action', 1)]),
      reason: 'unreadable',
    },
  ],
});
