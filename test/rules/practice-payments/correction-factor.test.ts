import rule from '../../../src/rules/practice-payments/correction-factor.js';
import { ruleTester, type Case, type Row } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2016-03-31',
  units: 'GBP',
};
/** A seventh of 70,000 is 10,000. */
const paid = (
  amount: Row[string],
  period: string | null = '2015/16',
  mpig_2013_14: Row[string] = 70_000,
) => ({
  practice_ods: 'Y99999',
  period,
  payment_type: 'MPIG correction factor',
  amount,
  mpig_2013_14,
});
const differs = { at: 'practicePayments[0].amount', message: 'factorDiffers', severity: 'warning' as const };
const ended = { ...differs, message: 'factorAfterEnd' };
type Findings = NonNullable<Case['findings']>;
const given = (name: string, row: Row, findings: Findings = [], as: Row = cover): Case => ({
  name,
  cover: as,
  tables: { practicePayments: [row] },
  findings,
});

ruleTester(rule, {
  valid: [
    given('six sevenths in 2014/15', paid(60_000, '2014/15')),
    given('five sevenths in 2015/16', paid(50_000)),
    given('four sevenths in 2016/17', paid(40_000, '2016/17')),
    given('three sevenths in 2017/18', paid(30_000, '2017/18')),
    given('two sevenths in 2018/19', paid(20_000, '2018/19')),
    given('one seventh in 2019/20', paid(10_000, '2019/20')),
    given('nothing in 2021/22', paid(0, '2021/22')),
    given('a recovery in 2021/22', paid(-500, '2021/22')),
    given('£1 more', paid(50_001)),
    given('£1 less', paid(49_999)),
    given('a quarter', paid(12_500, 'Q3')),
    given('a month, rounded to the penny', paid(4_166.67, 'May 2015')),
    given('in thousands of pounds, 1 more', paid(51, '2015/16', 70), [], { ...cover, units: 'GBP000' }),
    given('up to £1 left over in 2021/22', paid(1, '2021/22')),
    {
      name: 'other payments are passed over',
      cover,
      tables: { practicePayments: [paid(50_000), { ...paid(1), payment_type: 'Seniority' }] },
      judged: 1,
    },
  ],
  invalid: [
    given('a penny more than £1 above', paid(50_001.01), [
      {
        ...differs,
        says: ['£50,001.01', '£70,000', '71.43%', '£50,000', '£1.01', '1 April 2014'],
        related: ['practicePayments[0].mpig_2013_14'],
      },
    ]),
    given('a penny more than £1 below', paid(49_998.99), [differs]),
    given('the factor of the year before', paid(60_000), [{ ...differs, says: '£10,000' }]),
    given('a quarter of the year before', paid(15_000, 'Q1'), [{ ...differs, says: '£12,500 for 3 months' }]),
    given('a month of the year before', paid(5_000, 'April 2015'), [
      { ...differs, says: '£4,166.67 for a month' },
    ]),
    given('a penny more than £1 in 2021/22', paid(1.01, '2021/22'), [
      { ...ended, says: ['£1.01', '1 April 2021'] },
    ]),
    given('paid in 2021/22 without the factor of 2013/14', paid(10_000, '2021/22', null), [ended]),
    given('in thousands of pounds, 2 more', paid(52, '2015/16', 70), [differs], {
      ...cover,
      units: 'GBP000',
    }),
  ],
  dates: [
    { ...given('March 2014', paid(1, 'March 2014')), outsideDates: 1 },
    given('April 2014', paid(1, 'April 2014'), [{ ...differs, says: '£5,000' }]),
    given('March 2020', paid(1, 'March 2020', 84_000), [{ ...differs, says: '£1,000' }]),
    {
      ...given('April 2020, of which the text says nothing', paid(1, 'April 2020')),
      notJudged: { 'no-parameter': 1 },
    },
    { ...given('March 2021', paid(1, 'March 2021')), notJudged: { 'no-parameter': 1 } },
    given('April 2021', paid(100, 'April 2021'), [ended]),
    given('June 2022', paid(100, 'June 2022'), [ended]),
    { ...given('July 2022', paid(100, 'July 2022')), outsideDates: 1 },
  ],
  notEvaluated: [
    { name: 'no payments', cover, reason: 'table-missing' },
    {
      name: 'no column for the amount',
      cover,
      tables: { practicePayments: [{ practice_ods: 'Y99999', period: '2015/16', payment_type: 'MPIG' }] },
      reason: 'column-missing',
    },
    { ...given('the factor of 2013/14 is blank', paid(50_000, '2015/16', null)), reason: 'blank' },
    {
      name: 'no column for the factor of 2013/14',
      cover,
      tables: {
        practicePayments: [
          { practice_ods: 'Y99999', period: '2015/16', payment_type: 'MPIG', amount: 50_000 },
        ],
      },
      reason: 'blank',
    },
    { ...given('the amount is blank', paid(null)), reason: 'blank' },
    { ...given('the amount cannot be read', paid({ text: 'as last year' })), reason: 'unreadable' },
    { ...given('the period does not say when', paid(1, 'yearly')), reason: 'date-unknown' },
  ],
});
