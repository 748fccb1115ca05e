import rule from '../../../src/rules/integrity/forecast-unchanged.js';
import { ruleTester, type Row } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  financial_year: '2015/16',
  period_end: '2015-09-30',
  month_no: 6,
  units: 'GBP',
};
const inYear = (financial_year: string, period_end: string, month_no = 6) => ({
  ...cover,
  financial_year,
  period_end,
  month_no,
});
/** £120,000 over, which is 6% of £2,000,000. */
const line = {
  description: 'Anytown Hospitals',
  annual_budget: 2_000_000,
  ytd_budget: 1_000_000,
  ytd_actual: 1_120_000,
  forecast_outturn: 2_000_000,
};
const budget = (...rows: Row[]) => ({ budget: rows.map((row) => ({ ...line, ...row })) });
const unchanged = {
  at: 'budget[0].forecast_outturn',
  message: 'unchanged',
  severity: 'warning' as const,
};

ruleTester(rule, {
  valid: [
    { name: 'the forecast was changed', cover, tables: budget({ forecast_outturn: 2_100_000 }), judged: 1 },
    {
      name: 'a variance of exactly 5% of the budget',
      cover,
      tables: budget({ annual_budget: 2_400_000, forecast_outturn: 2_400_000 }),
    },
    {
      name: 'a variance of exactly £100,000, which is 10% of the budget',
      cover,
      tables: budget({ annual_budget: 1_000_000, forecast_outturn: 1_000_000, ytd_actual: 1_100_000 }),
    },
    {
      name: 'a small line far off its budget',
      cover,
      tables: budget({
        annual_budget: 60_000,
        forecast_outturn: 60_000,
        ytd_budget: 30_000,
        ytd_actual: 90_000,
      }),
    },
    {
      name: 'a large line near its budget',
      cover,
      tables: budget({ annual_budget: 90_000_000, forecast_outturn: 90_000_000 }),
    },
    {
      name: 'the forecast was changed by a penny',
      cover,
      tables: budget({ forecast_outturn: 2_000_000.01 }),
    },
    {
      name: 'totals follow from their lines and are not judged again',
      cover,
      tables: budget({ ytd_actual: 1_000_000 }, { description: 'Total' }),
      judged: 1,
    },
  ],

  invalid: [
    {
      name: 'an overspend to date',
      cover,
      tables: budget({}),
      findings: [
        {
          ...unchanged,
          says: ['£120,000', 'more than £100,000', '5%', '£2,000,000', 'month 6'],
          related: ['budget[0].ytd_actual', 'budget[0].ytd_budget'],
        },
      ],
    },
    {
      name: 'an underspend to date',
      cover,
      tables: budget({ ytd_actual: 880_000 }),
      findings: [{ ...unchanged, says: '£120,000' }],
    },
    {
      name: 'a penny more than 5% of the budget',
      cover,
      tables: budget({ annual_budget: 2_400_000, forecast_outturn: 2_400_000, ytd_actual: 1_120_000.01 }),
      findings: [unchanged],
    },
    {
      name: 'a penny more than £100,000',
      cover,
      tables: budget({ annual_budget: 1_000_000, forecast_outturn: 1_000_000, ytd_actual: 1_100_000.01 }),
      findings: [{ ...unchanged, says: '£100,000.01' }],
    },
    {
      name: 'income below its budget',
      cover,
      tables: budget({
        annual_budget: -2_000_000,
        forecast_outturn: -2_000_000,
        ytd_budget: -1_000_000,
        ytd_actual: -880_000,
      }),
      findings: [unchanged],
    },
    {
      name: 'the variance is stated, and what was spent is not',
      cover,
      tables: budget({ ytd_actual: null, ytd_variance: -150_000 }),
      findings: [{ ...unchanged, says: '£150,000' }],
    },
    {
      name: 'spending on a line without a budget',
      cover,
      tables: budget({ annual_budget: 0, forecast_outturn: 0, ytd_budget: 0, ytd_actual: 150_000 }),
      findings: [unchanged],
    },
    {
      name: 'in thousands, and in the primary care budget; a row that cannot be read is left out',
      cover: { ...cover, units: 'GBP000' },
      tables: {
        primaryCareBudget: [
          {
            line: 'GMS',
            annual_budget: 2_000,
            ytd_budget: { text: 'n.k.' },
            ytd_actual: 1,
            forecast_outturn: 2_000,
          },
          {
            line: 'PMS',
            annual_budget: 2_000,
            ytd_budget: 1_000,
            ytd_actual: 1_120,
            forecast_outturn: 2_000,
          },
        ],
      },
      judged: 1,
      findings: [{ ...unchanged, at: 'primaryCareBudget[1].forecast_outturn' }],
    },
  ],

  dates: [
    {
      name: 'month 12',
      cover: inYear('2015/16', '2016-03-31', 12),
      tables: budget({}),
      findings: [unchanged],
    },
    {
      name: 'the year before block payments',
      cover: inYear('2019/20', '2020-03-31', 12),
      tables: budget({}),
      findings: [unchanged],
    },
    {
      name: 'the first year',
      cover: inYear('2013/14', '2013-09-30'),
      tables: budget({}),
      findings: [unchanged],
    },
    {
      name: 'the year after block payments',
      cover: inYear('2022/23', '2022-06-30', 6),
      tables: budget({}),
      findings: [unchanged],
    },
  ],

  notEvaluated: [
    { name: 'no budget', cover, reason: 'table-missing' },
    {
      name: 'month 5',
      cover: inYear('2015/16', '2015-08-31', 5),
      tables: budget({}),
      reason: 'not-applicable',
    },
    {
      name: 'block payments of 2020/21',
      cover: inYear('2020/21', '2020-09-30'),
      tables: budget({}),
      reason: 'outside-dates',
    },
    {
      name: 'block payments of 2021/22',
      cover: inYear('2021/22', '2022-03-31', 12),
      tables: budget({}),
      reason: 'outside-dates',
    },
    { name: 'the month is not known', tables: budget({}), reason: 'date-unknown' },
    {
      name: 'no column for the forecast',
      cover,
      tables: {
        budget: [{ description: 'Anytown Hospitals', annual_budget: 1, ytd_budget: 1, ytd_actual: 2 }],
      },
      reason: 'column-missing',
    },
    { name: 'the forecast is blank', cover, tables: budget({ forecast_outturn: null }), reason: 'blank' },
    {
      name: 'neither the variance nor what was spent is known',
      cover,
      tables: budget({ ytd_actual: null }),
      reason: 'blank',
    },
    {
      name: 'what was spent cannot be read, and the variance is not stated',
      cover,
      tables: budget({ ytd_actual: { text: 'tba by CSU' } }),
      reason: 'unreadable',
    },
  ],
});
