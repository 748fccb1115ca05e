import rule from '../../../src/rules/practice-payments/qof-payment.js';
import { ruleTester, type Case, type Row } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2016/17',
  period_end: '2017-03-31',
  units: 'GBP',
};
/** 500 x 165.18 x 1.2 = 99,108. */
const paid = (amount: Row[string], period: string | null = '2016/17', points: Row[string] = 500) => ({
  practice_ods: 'Y99999',
  period,
  payment_type: 'QOF achievement',
  points,
  amount,
  list_adjustment: 1.2 as Row[string],
});
const aspiration = (amount: Row[string], period = '2016/17') => ({
  ...paid(amount, period, null),
  payment_type: 'QOF aspiration',
});
const differs = { at: 'practicePayments[0].amount', message: 'paymentDiffers', severity: 'info' as const };
type Findings = NonNullable<Case['findings']>;
const given = (name: string, practicePayments: Row[], findings: Findings = [], as: Row = cover): Case => ({
  name,
  cover: as,
  tables: { practicePayments },
  findings,
});

ruleTester(rule, {
  valid: [
    given('points times value times adjustment', [paid(99_108)]),
    given('£1 more', [paid(99_109)]),
    given('£1 less', [paid(99_107)]),
    given('what is left after aspiration', [
      paid(29_108),
      aspiration(40_000, 'Q1'),
      aspiration(30_000, 'Q2'),
    ]),
    given('aspiration of another year does not count', [paid(99_108), aspiration(40_000, '2015/16')]),
    given('aspiration that is paid besides', [paid(99_108), aspiration(70_000)]),
    given('in thousands of pounds, within 1', [paid(100)], [], { ...cover, units: 'GBP000' }),
    {
      ...given('other payments are passed over', [paid(99_108), { ...paid(1), payment_type: 'DES' }]),
      judged: 1,
    },
  ],
  invalid: [
    given(
      'a penny more than £1 above',
      [paid(99_109.01)],
      [
        {
          ...differs,
          says: ['£99,109.01', '500 points × £165.18 × 1.2 = £99,108', '£1.01', '1 April 2016'],
          related: ['practicePayments[0].points'],
        },
      ],
    ),
    given('a penny more than £1 below', [paid(99_106.99)], [differs]),
    given('a penny more than £1 after aspiration', [paid(29_109.01), aspiration(70_000)], [differs]),
    given('the value of the year before', [paid(96_090)], [differs]),
    given(
      'aspiration of another practice does not count',
      [paid(29_108), { ...aspiration(70_000), practice_ods: 'Y88888' }],
      [differs],
    ),
  ],
  dates: [
    { ...given('for March 2013', [paid(1, 'March 2013')]), outsideDates: 1 },
    // 500 x 156.92 x 1.2 = 94,152; 500 x 165.18 x 1.2 = 99,108; 500 x 207.56 x 1.2 = 124,536
    given('for April 2013', [paid(1, 'April 2013')], [{ ...differs, says: '£94,152' }]),
    given('for March 2016, with the value of 2015/16', [paid(96_090, 'March 2016')]),
    given('for April 2016, with the value of 2016/17', [paid(99_108, 'April 2016')]),
    given('for June 2022', [paid(1, 'June 2022')], [{ ...differs, says: '£124,536' }]),
    { ...given('for July 2022', [paid(1, 'July 2022')]), outsideDates: 1 },
  ],
  notEvaluated: [
    { name: 'no payments', cover, reason: 'table-missing' },
    {
      name: 'no column for the adjustment',
      cover,
      tables: {
        practicePayments: [
          {
            practice_ods: 'Y99999',
            period: '2016/17',
            payment_type: 'QOF achievement',
            points: 500,
            amount: 1,
          },
        ],
      },
      reason: 'column-missing',
    },
    { ...given('the points are blank', [paid(1, '2016/17', null)]), reason: 'blank' },
    { ...given('the adjustment is blank', [{ ...paid(1), list_adjustment: null }]), reason: 'blank' },
    { ...given('the amount is blank', [paid(null)]), reason: 'blank' },
    { ...given('the amount cannot be read', [paid({ text: 'see CQRS' })]), reason: 'unreadable' },
    {
      ...given('aspiration that cannot be read may make up the difference', [
        paid(1),
        aspiration({ text: 'tbc by NHSE' }),
      ]),
      reason: 'unreadable',
    },
    { ...given('the period does not say when', [paid(1, 'final')]), reason: 'date-unknown' },
  ],
});
