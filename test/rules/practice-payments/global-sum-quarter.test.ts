import rule from '../../../src/rules/practice-payments/global-sum-quarter.js';
import { ruleTester, type Case, type Row } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2016/17',
  period_end: '2016-09-30',
  units: 'GBP',
};
const practice = (weighted_list: Row[string], ooh_opt_out: string | null = 'No') => ({
  practice_ods: 'Y99999',
  practice_name: 'Anytown Surgery',
  contract_form: 'GMS',
  list_size: 8_100,
  weighted_list,
  ooh_opt_out,
});
/** 8,000 x 80.59 / 4 = 161,180. */
const paid = (amount: Row[string], period = 'Q2 2016/17', global_sum_price: Row[string] = 80.59) => ({
  practice_ods: 'Y99999' as string | null,
  period,
  payment_type: 'Global sum',
  global_sum_price,
  amount,
});
const differs = {
  at: 'practicePayments[0].amount',
  message: 'paymentDiffers',
  severity: 'warning' as const,
};
type Findings = NonNullable<Case['findings']>;
const given = (
  name: string,
  practicePayments: Row[],
  findings: Findings = [],
  contract: Row = practice(8_000),
  as: Row = cover,
): Case => ({
  name,
  cover: as,
  tables: { practicePayments, practiceContracts: [contract] },
  findings,
});
const inYear = (financial_year: string, period_end: string): Row => ({
  ...cover,
  financial_year,
  period_end,
});

ruleTester(rule, {
  valid: [
    given('list times price over four', [paid(161_180)]),
    given('£1 more', [paid(161_181)]),
    given('£1 less', [paid(161_179)]),
    given('two payments that make it together', [paid(100_000), paid(61_180)]),
    // 161,180 x (1 - 0.0515) = 152,879.23
    given('5.15% off for a practice that opted out', [paid(152_879.23)], [], practice(8_000, 'Yes')),
    given(
      'nothing says whether it opted out: with the deduction',
      [paid(152_879.23)],
      [],
      practice(8_000, null),
    ),
    given('nothing says whether it opted out: without it', [paid(161_180)], [], practice(8_000, null)),
    // 8,000 x (97.28 - 4.59) / 4 = 185,380
    given(
      'an amount for each patient off in 2021/22',
      [paid(185_380, 'Q2 2021/22', 97.28)],
      [],
      practice(8_000, 'Yes'),
      inYear('2021/22', '2021-09-30'),
    ),
    // 8,123.45 x 80.59 / 4 = 163,667.208...
    given('a list with decimals', [paid(163_667.21)], [], practice(8_123.45)),
    given('in thousands of pounds, 1 more', [paid(162)], [], practice(8_000), { ...cover, units: 'GBP000' }),
    {
      ...given('quarters whose list is not held are passed over', [
        paid(161_180),
        paid(150_000, 'Q1 2016/17'),
        paid(644_720, '2016/17'),
        paid(53_726.67, 'September 2016'),
      ]),
      judged: 1,
    },
    {
      ...given('another type of payment is passed over', [
        paid(161_180),
        { ...paid(5_000), payment_type: 'Premises' },
      ]),
      judged: 1,
    },
  ],
  invalid: [
    given(
      'a penny more than £1 above',
      [paid(161_181.01)],
      [
        {
          ...differs,
          says: ['£161,181.01', '8,000 × £80.59 ÷ 4 = £161,180', '£1.01'],
          related: ['practiceContracts[0].weighted_list', 'practicePayments[0].global_sum_price'],
        },
      ],
    ),
    given('a penny more than £1 below', [paid(161_178.99)], [differs]),
    given(
      'two payments that do not make it',
      [paid(100_000), paid(60_000)],
      [{ ...differs, says: '£1,180' }],
    ),
    given(
      'opted out, and paid in full',
      [paid(161_180)],
      [{ ...differs, says: ['5.15%', '£152,879.23', '£8,300.77'] }],
      practice(8_000, 'Yes'),
    ),
    given('not opted out, and deducted from', [paid(152_879.23)], [differs]),
    given(
      'neither with the deduction nor without',
      [paid(150_000)],
      [{ ...differs, says: '£11,180' }],
      practice(8_000, null),
    ),
    given(
      'no amount off in 2021/22',
      [paid(194_560, 'Q2 2021/22', 97.28)],
      [{ ...differs, says: ['£4.59', '£185,380'] }],
      practice(8_000, 'Yes'),
      inYear('2021/22', '2021-09-30'),
    ),
    given('in thousands of pounds, 2 more', [paid(163.19)], [differs], practice(8_000), {
      ...cover,
      units: 'GBP000',
    }),
  ],
  dates: [
    given('on the first day of the quarter', [paid(150_000)], [differs], practice(8_000), {
      ...cover,
      period_end: '2016-07-01',
    }),
    {
      ...given('on the day before it', [paid(150_000), paid(161_180, 'Q1')], [], practice(8_000), {
        ...cover,
        period_end: '2016-06-30',
      }),
      judged: 1,
    },
    {
      ...given('on the day after it', [paid(150_000), paid(161_180, 'Q3')], [], practice(8_000), {
        ...cover,
        period_end: '2016-10-01',
      }),
      judged: 1,
    },
    {
      ...given(
        'the last quarter before CCGs',
        [paid(1, 'Q4 2012/13', 60)],
        [],
        practice(8_000),
        inYear('2012/13', '2013-03-31'),
      ),
      outsideDates: 1,
    },
    given(
      'their first quarter',
      [paid(1, 'Q1 2013/14', 60)],
      [differs],
      practice(8_000),
      inYear('2013/14', '2013-04-01'),
    ),
    given(
      'their last quarter',
      [paid(1, 'Q1 2022/23', 99.7)],
      [differs],
      practice(8_000),
      inYear('2022/23', '2022-06-30'),
    ),
    {
      ...given(
        'the quarter after',
        [paid(1, 'Q2 2022/23', 99.7)],
        [],
        practice(8_000),
        inYear('2022/23', '2022-07-01'),
      ),
      outsideDates: 1,
    },
  ],
  notEvaluated: [
    { name: 'no contracts', cover, tables: { practicePayments: [paid(1)] }, reason: 'table-missing' },
    {
      name: 'no weighted list',
      cover,
      tables: {
        practicePayments: [paid(1)],
        practiceContracts: [
          { practice_ods: 'Y99999', practice_name: 'Anytown Surgery', contract_form: 'GMS' },
        ],
      },
      reason: 'column-missing',
    },
    {
      ...given('the practice has no contract in the table', [{ ...paid(1), practice_ods: 'Y88888' }]),
      reason: 'reference-missing',
    },
    {
      name: 'the practice has two contracts',
      cover,
      tables: { practicePayments: [paid(1)], practiceContracts: [practice(8_000), practice(100)] },
      reason: 'not-applicable',
    },
    { ...given('the weighted list is blank', [paid(1)], [], practice(null)), reason: 'blank' },
    { ...given('the price is blank', [paid(1, 'Q2', null)]), reason: 'blank' },
    { ...given('the amount is blank', [paid(null)]), reason: 'blank' },
    { ...given('one of two amounts is blank', [paid(100_000), paid(null)]), reason: 'blank' },
    {
      ...given('one of two amounts cannot be read', [paid(161_180), paid({ text: 'see BACS' })]),
      reason: 'unreadable',
    },
    {
      ...given('two prices in the quarter', [paid(1), paid(1, 'Q2 2016/17', 76.51)]),
      reason: 'not-applicable',
    },
    {
      ...given(
        'opted out in a year whose deduction is not held',
        [paid(1, 'Q2 2017/18', 85.35)],
        [],
        practice(8_000, 'Yes'),
        inYear('2017/18', '2017-09-30'),
      ),
      reason: 'no-parameter',
    },
    { ...given('only quarters whose list is not held', [paid(1, 'Q1 2016/17')]), reason: 'not-applicable' },
    {
      ...given('no date of the workbook is known', [paid(1)], [], practice(8_000), {
        ccg_ods: '99X',
        units: 'GBP',
      }),
      reason: 'date-unknown',
    },
  ],
});
