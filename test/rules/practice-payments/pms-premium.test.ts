import rule from '../../../src/rules/practice-payments/pms-premium.js';
import { ruleTester, type Case, type Row } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2016/17',
  period_end: '2016-09-30',
  units: 'GBP',
};
const line = (name: string, annual_budget: Row[string], is_total: string | null = null) => ({
  line: name,
  funding_source: 'Delegated allocation',
  annual_budget,
  forecast_outturn: annual_budget,
  is_total,
});
const released = (amount: Row[string]) => line('PMS premium released', amount);
const reinvested = (amount: Row[string]) => line('PMS premium reinvestment', amount);
const short = (row: number) => ({
  at: `primaryCareBudget[${row}].annual_budget`,
  message: 'notReinvested',
  severity: 'warning' as const,
});
type Findings = NonNullable<Case['findings']>;
const given = (name: string, primaryCareBudget: Row[], findings: Findings = [], as: Row = cover): Case => ({
  name,
  cover: as,
  tables: { primaryCareBudget },
  findings,
});
const inYear = (financial_year: string, findings: Findings): Case =>
  given(`£20,000 short in ${financial_year}`, [released(100_000), reinvested(80_000)], findings, {
    ...cover,
    financial_year,
    period_end: null,
  });

ruleTester(rule, {
  valid: [
    given('all of it is reinvested', [released(100_000), reinvested(100_000)]),
    given('shown as taken out of the contracts', [released(-100_000), reinvested(100_000)]),
    given('more than is released', [released(100_000), reinvested(100_000.01)]),
    given('two lines of reinvestment', [released(100_000), reinvested(60_000), reinvested(40_000)]),
    given('£1 less', [released(100_000), reinvested(99_999)]),
    given('in thousands of pounds, 1 less', [released(100), reinvested(99)], [], {
      ...cover,
      units: 'GBP000',
    }),
    given('nothing is released yet', [released(0), line('PMS', 5_000_000)]),
    given('a line without a budget that does not matter', [
      released(100_000),
      reinvested(100_000),
      reinvested(null),
    ]),
  ],
  invalid: [
    given(
      'a penny more than £1 less',
      [released(100_000), reinvested(99_998.99)],
      [
        {
          ...short(1),
          says: ['£100,000', '£99,998.99', '£1.01', '2016/17'],
          related: ['primaryCareBudget[0].annual_budget'],
        },
      ],
    ),
    given(
      'two lines that do not make it',
      [released(100_000), reinvested(60_000), reinvested(30_000)],
      [{ ...short(1), says: ['£60,000 + £30,000 = £90,000', '£10,000'] }],
    ),
    given(
      'nothing is reinvested',
      [line('PMS', 5_000_000), released(100_000)],
      [{ ...short(1), says: '£0' }],
    ),
    given('shown as taken out, and short', [released(-100_000), reinvested(80_000)], [short(1)]),
    given('in thousands of pounds, 2 less', [released(100), reinvested(98)], [short(1)], {
      ...cover,
      units: 'GBP000',
    }),
    given(
      'a total does not count as reinvestment',
      [released(100_000), reinvested(80_000), line('PMS premium reinvestment', 100_000, 'Yes')],
      [short(1)],
    ),
  ],
  dates: [
    { ...inYear('2012/13', []), outsideDates: 1 },
    inYear('2013/14', [short(1)]),
    inYear('2022/23', [short(1)]),
    { ...inYear('2023/24', []), outsideDates: 1 },
  ],
  notEvaluated: [
    { name: 'no primary care budget', cover, reason: 'table-missing' },
    {
      name: 'no column for the budget',
      cover,
      tables: {
        primaryCareBudget: [{ line: 'PMS premium released', funding_source: null, forecast_outturn: 1 }],
      },
      reason: 'column-missing',
    },
    { ...given('no premium is released', [line('PMS', 5_000_000), reinvested(1)]), reason: 'not-applicable' },
    { ...given('what is released is blank', [released(null), reinvested(1)]), reason: 'blank' },
    {
      ...given('a blank line may make it up', [released(100_000), reinvested(80_000), reinvested(null)]),
      reason: 'blank',
    },
    {
      ...given('a line that cannot be read', [released(100_000), reinvested({ text: 'to be agreed' })]),
      reason: 'unreadable',
    },
    {
      ...given('a line that cannot be read beside enough', [
        released(100_000),
        reinvested(100_000),
        reinvested({ text: 'x' }),
      ]),
      reason: 'unreadable',
    },
    { name: 'no year is known', tables: { primaryCareBudget: [released(1)] }, reason: 'date-unknown' },
  ],
});
