import rule from '../../../src/rules/practice-payments/global-sum-price.js';
import { ruleTester, type Case, type Row } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2016/17',
  period_end: '2016-09-30',
  units: 'GBP',
};
const payment = (period: string | null, global_sum_price: Row[string], payment_type = 'Global sum') => ({
  practice_ods: 'Y99999',
  period,
  payment_type,
  global_sum_price,
  amount: 160_000,
});
const other = {
  at: 'practicePayments[0].global_sum_price',
  message: 'otherPrice',
  severity: 'error' as const,
};
const unconfirmed = { ...other, severity: 'warning' as const };
type Findings = NonNullable<Case['findings']>;
const given = (
  period: string | null,
  price: number | null,
  findings: Findings = [],
  as: Row = cover,
): Case => ({
  name: `${price ?? 'nothing'} for ${period ?? 'no period'}${as === cover ? '' : ', in a workbook of no year'}`,
  cover: as,
  tables: { practicePayments: [payment(period, price)] },
  findings,
});

ruleTester(rule, {
  valid: [
    given('2014/15', 73.56),
    given('Q1 2016/17', 80.59),
    given('April 2016', 80.59),
    given('Q2', 80.59),
    given('2017/18', 85.35),
    given('2019/20', 89.88),
    given('2020/21', 93.46),
    // Two prices in one year: interim and final, the two half-years, or two in print.
    given('2018/19', 88.96),
    given('2018/19', 87.92),
    given('Q1 2015/16', 75.77),
    given('Q4 2015/16', 76.51),
    given('2015/16', 76.51),
    given('Q3 2015/16', 75.77),
    given('2021/22', 97.28),
    given('2021/22', 96.78),
    {
      name: 'other payments are passed over',
      cover,
      tables: {
        practicePayments: [payment('2016/17', 80.59), payment('2016/17', 50, 'PMS baseline')],
      },
      judged: 1,
    },
  ],
  invalid: [
    given('Q1 2016/17', 80.6, [{ ...other, says: ['Y99999', '£80.60', '£80.59', '1 April 2016'] }]),
    given('Q1 2016/17', 80.58, [other]),
    given('Q1 2016/17', 80.5901, [{ ...other, says: '£80.5901' }]),
    given('2018/19', 88.95, [{ ...other, says: ['£88.96', '£87.92'] }]),
    given('2018/19', 85.35, [other]),
    given('2021/22', 97, [other]),
    given('2020/21', 91.95, [other]),
    // A quarter of the price is not the price.
    given('Q1 2016/17', 20.1475, [other]),
    // From memory: a warning at most.
    given('2013/14', 66.24, [unconfirmed]),
    given('Q1 2022/23', 99.69, [unconfirmed]),
    {
      name: 'the second of two practices',
      cover,
      tables: {
        practicePayments: [payment('Q1', 80.59), { ...payment('Q1', 76.51), practice_ods: 'Y88888' }],
      },
      findings: [{ ...other, at: 'practicePayments[1].global_sum_price', says: 'Y88888' }],
    },
  ],
  dates: [
    { ...given('March 2013', 66.24), outsideDates: 1 },
    given('April 2013', 66.24, [unconfirmed]),
    given('March 2014', 73.56, [unconfirmed]),
    given('April 2014', 73.56),
    given('March 2015', 73.56),
    given('April 2015', 73.56, [other]),
    given('September 2015', 75.77),
    given('October 2015', 76.51),
    given('March 2016', 76.51),
    given('April 2016', 76.51, [other]),
    given('June 2022', 99.7),
    given('June 2022', 97.28, [unconfirmed]),
    { ...given('July 2022', 97.28), outsideDates: 1 },
  ],
  notEvaluated: [
    { name: 'no payments', cover, reason: 'table-missing' },
    {
      name: 'no column for the price',
      cover,
      tables: {
        practicePayments: [{ practice_ods: 'Y99999', period: 'Q1', payment_type: 'Global sum', amount: 1 }],
      },
      reason: 'column-missing',
    },
    { ...given('Q1 2016/17', null), reason: 'blank' },
    {
      name: 'a price in words',
      cover,
      tables: { practicePayments: [payment('Q1 2016/17', { text: 'national rate' })] },
      reason: 'unreadable',
    },
    { ...given('on account', 80), reason: 'date-unknown' },
    { ...given(null, 80), reason: 'date-unknown' },
    { ...given('Q1', 80, [], { ...cover, financial_year: null, period_end: null }), reason: 'date-unknown' },
    {
      name: 'no payment of the global sum',
      cover,
      tables: { practicePayments: [payment('2016/17', 50, 'PMS baseline')] },
      reason: 'not-applicable',
    },
  ],
});
