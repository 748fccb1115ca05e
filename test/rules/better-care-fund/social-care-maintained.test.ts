import rule from '../../../src/rules/better-care-fund/social-care-maintained.js';
import { ruleTester, type Case, type Row } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2017/18',
  period_end: '2017-09-30',
  units: 'GBP',
};
const row = (
  financial_year: string | null,
  social_care_from_ccg: Row[string],
  hwb: string | null = 'Anyshire',
) => ({
  hwb,
  financial_year,
  minimum_contribution: 5_000_000,
  social_care_from_ccg,
});
const below = {
  at: 'bcf[0].social_care_from_ccg',
  message: 'belowYearBefore',
  severity: 'warning' as const,
};
type Findings = NonNullable<Case['findings']>;
const given = (name: string, bcf: Row[], findings: Findings = [], as: Row = cover): Case => ({
  name,
  cover: as,
  tables: { bcf },
  findings,
});
const inYear = (financial_year: string, before: string, findings: Findings): Case =>
  given(
    `£1,000 less in ${financial_year}`,
    [row(financial_year, 1_999_000), row(before, 2_000_000)],
    findings,
    { ...cover, financial_year, period_end: null },
  );

ruleTester(rule, {
  valid: [
    given('the same as the year before', [row('2017/18', 2_000_000), row('2016/17', 2_000_000)]),
    given('a penny more', [row('2017/18', 2_000_000.01), row('2016/17', 2_000_000)]),
    given('£1 less, which is the tolerance', [row('2017/18', 1_999_999), row('2016/17', 2_000_000)]),
    given('uplifted', [row('2017/18', 2_035_800), row('2016/17', 2_000_000)]),
    given('in thousands of pounds, 1 less', [row('2017/18', 1_999), row('2016/17', 2_000)], [], {
      ...cover,
      units: 'GBP000',
    }),
    {
      ...given('a fall in an earlier year is not of this workbook', [
        row('2017/18', 2_000_000),
        row('2016/17', 2_000_000),
        row('2015/16', 3_000_000),
      ]),
      judged: 1,
    },
  ],
  invalid: [
    given(
      '£1.01 less',
      [row('2017/18', 1_999_998.99), row('2016/17', 2_000_000)],
      [
        {
          ...below,
          says: ['£1,999,998.99', '£1.01', '£2,000,000', '2016/17', '0%', '1 April 2016'],
          related: ['bcf[1].social_care_from_ccg'],
        },
      ],
    ),
    given('in thousands of pounds, 2 less', [row('2017/18', 1_998), row('2016/17', 2_000)], [below], {
      ...cover,
      units: 'GBP000',
    }),
    given(
      'the second of two areas',
      [
        row('2017/18', 2_000_000),
        row('2016/17', 2_000_000),
        row('2017/18', 700_000, 'Othershire'),
        row('2016/17', 900_000, 'Othershire'),
      ],
      [{ ...below, at: 'bcf[2].social_care_from_ccg', says: '£200,000' }],
    ),
    given('nothing is left', [row('2017/18', 0), row('2016/17', 2_000_000)], [below]),
  ],
  dates: [
    { ...inYear('2015/16', '2014/15', []), outsideDates: 1 },
    inYear('2016/17', '2015/16', [below]),
    inYear('2021/22', '2020/21', [below]),
    { ...inYear('2022/23', '2021/22', []), outsideDates: 1 },
  ],
  notEvaluated: [
    { name: 'no Better Care Fund table', cover, reason: 'table-missing' },
    {
      name: 'no column for social care',
      cover,
      tables: { bcf: [{ hwb: 'Anyshire', financial_year: '2017/18', minimum_contribution: 5_000_000 }] },
      reason: 'column-missing',
    },
    {
      ...given('only the year before last', [row('2017/18', 1), row('2015/16', 2_000_000)]),
      reason: 'reference-missing',
    },
    {
      ...given('only the year before of another area', [
        row('2017/18', 1),
        row('2016/17', 2_000_000, 'Othershire'),
      ]),
      reason: 'reference-missing',
    },
    { ...given('this year is blank', [row('2017/18', null), row('2016/17', 2_000_000)]), reason: 'blank' },
    { ...given('the year before is blank', [row('2017/18', 1), row('2016/17', null)]), reason: 'blank' },
    {
      ...given('the year before cannot be read', [row('2017/18', 1), row('2016/17', { text: 'see plan' })]),
      reason: 'unreadable',
    },
    {
      ...given('a row without a year', [row(null, 1), row('2016/17', 2_000_000)]),
      reason: 'date-unknown',
    },
  ],
});
