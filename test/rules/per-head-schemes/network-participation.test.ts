import { ruleTester } from '../../../src/testing/index.js';
import rule from '../../../src/rules/per-head-schemes/network-participation.js';
import { belowRate, budgetOf, line } from './scheme-cases.js';

const SCHEME = 'PCN core';
const paid = (annual_budget: number) => [line(SCHEME, annual_budget)];

// £1.50 for each of 200,000 people is £300,000 a year; 2 per cent less £294,000. Of nine months £225,000 and £220,500.
ruleTester(rule, {
  valid: [
    budgetOf('a year at exactly £1.50', '2020/21', paid(300_000)),
    budgetOf('a year at exactly 2 per cent less', '2020/21', paid(294_000)),
    budgetOf('2019/20: nine months at exactly 2 per cent less', '2019/20', paid(220_500)),
    budgetOf('2019/20: a CCG that paid the whole year', '2019/20', paid(300_000)),
    budgetOf('in thousands, the population in heads', '2021/22', paid(294), [], { units: 'GBP000' }),
  ],
  invalid: [
    budgetOf('a year a penny below', '2020/21', paid(293_999.99), [
      {
        ...belowRate,
        says: ['£293,999.99', '2020/21', '2%', '£1.50', '200,000', '12 months', '£300,000', '1 July 2019'],
      },
    ]),
    budgetOf('2019/20: nine months a penny below', '2019/20', paid(220_499.99), [
      { ...belowRate, says: ['9 months', '£225,000'] },
    ]),
    budgetOf('nine months’ money in a whole year', '2020/21', paid(225_000), [belowRate]),
    budgetOf('in thousands', '2021/22', paid(293), [{ ...belowRate, says: '£293,000' }], { units: 'GBP000' }),
  ],
  dates: [
    budgetOf('the year before networks', '2018/19', paid(1)),
    budgetOf('their first year', '2019/20', paid(1), [belowRate]),
    budgetOf('the last full year of CCGs', '2021/22', paid(1), [belowRate]),
    budgetOf('the year of three months', '2022/23', paid(1)),
  ],
  notEvaluated: [
    { name: 'no budget', reason: 'table-missing' },
    {
      ...budgetOf('no line of the payment is not nil', '2020/21', [line('Quality premium', 1)]),
      reason: 'not-applicable',
    },
    { ...budgetOf('no line has a budget', '2020/21', [line(SCHEME, null)]), reason: 'blank' },
    { ...budgetOf('the population is blank', '2020/21', paid(1), [], {}, null), reason: 'blank' },
    {
      ...budgetOf('a line that cannot be read', '2020/21', [...paid(1), line(SCHEME, { error: '#REF!' })]),
      reason: 'unreadable',
    },
  ],
});
