import rule from '../../../src/rules/integrity/year-end-forecast.js';
import { ruleTester, type Row } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  financial_year: '2015/16',
  period_end: '2016-03-31',
  month_no: 12,
  units: 'GBP',
};
const inMonth = (month_no: number | null, period_end: string | null) => ({ ...cover, month_no, period_end });
const line = { description: 'Anytown Hospitals', ytd_actual: 1_000_000, forecast_outturn: 1_000_000 };
const budget = (...rows: Row[]) => ({ budget: rows.map((row) => ({ ...line, ...row })) });
const differs = {
  at: 'budget[0].forecast_outturn',
  message: 'notTheOutturn',
  severity: 'warning' as const,
};

ruleTester(rule, {
  valid: [
    { name: 'the forecast is what was spent', cover, tables: budget({}), judged: 1 },
    { name: 'a difference of £1 is rounding', cover, tables: budget({ ytd_actual: 1_000_001 }) },
    {
      name: 'in thousands, a difference of £1,000 is rounding',
      cover: { ...cover, units: 'GBP000' },
      tables: budget({ ytd_actual: 1_001, forecast_outturn: 1_000 }),
    },
    {
      name: 'totals follow from their lines and are not judged again',
      cover,
      tables: budget({}, { description: 'Total', ytd_actual: 5 }),
      judged: 1,
    },
  ],

  invalid: [
    {
      name: 'a penny more than the tolerance',
      cover,
      tables: budget({ ytd_actual: 1_000_001.01 }),
      findings: [{ ...differs, says: ['£1,000,001.01', '£1,000,000', '£1.01'] }],
    },
    {
      name: 'spent less than forecast',
      cover,
      tables: budget({ ytd_actual: 900_000 }),
      findings: [{ ...differs, says: '£100,000', related: ['budget[0].ytd_actual'] }],
    },
    {
      name: 'income',
      cover,
      tables: budget({ ytd_actual: -900_000, forecast_outturn: -950_000 }),
      findings: [{ ...differs, says: ['-£900,000', '£50,000'] }],
    },
    {
      name: 'in thousands, a difference of £2,000',
      cover: { ...cover, units: 'GBP000' },
      tables: budget({ ytd_actual: 1_002, forecast_outturn: 1_000 }),
      findings: [differs],
    },
    {
      name: 'in the primary care budget; a row that cannot be read is left out',
      cover,
      tables: {
        primaryCareBudget: [
          { line: 'GMS', ytd_actual: 2, forecast_outturn: { error: '#REF!' } },
          { line: 'PMS', ytd_actual: 200_000, forecast_outturn: 100_000 },
        ],
      },
      judged: 1,
      findings: [{ ...differs, at: 'primaryCareBudget[1].forecast_outturn' }],
    },
  ],

  dates: [
    {
      name: 'the month is known by the period end',
      cover: inMonth(null, '2016-03-31'),
      tables: budget({ ytd_actual: 1 }),
      findings: [differs],
    },
    {
      name: 'the month is stated and the period end is not',
      cover: inMonth(12, null),
      tables: budget({ ytd_actual: 2 }),
      findings: [differs],
    },
    {
      name: 'the year end of the first year',
      cover: { ...cover, financial_year: '2013/14', period_end: '2014-03-31' },
      tables: budget({ ytd_actual: 1 }),
      findings: [differs],
    },
  ],

  notEvaluated: [
    { name: 'no budget', cover, reason: 'table-missing' },
    {
      name: 'month 11',
      cover: inMonth(11, '2016-02-29'),
      tables: budget({ ytd_actual: 1 }),
      reason: 'not-applicable',
    },
    {
      name: 'the plan, month 0',
      cover: inMonth(0, null),
      tables: budget({ ytd_actual: 1 }),
      reason: 'not-applicable',
    },
    {
      name: 'the month is not known',
      cover: inMonth(null, null),
      tables: budget({ ytd_actual: 1 }),
      reason: 'date-unknown',
    },
    {
      name: 'no column for the actual',
      cover,
      tables: { budget: [{ description: 'Anytown Hospitals', annual_budget: 1, forecast_outturn: 1 }] },
      reason: 'column-missing',
    },
    { name: 'the actual is blank', cover, tables: budget({ ytd_actual: null }), reason: 'blank' },
    {
      name: 'the forecast cannot be read',
      cover,
      tables: budget({ forecast_outturn: { text: 'tba by CSU' } }),
      reason: 'unreadable',
    },
  ],
});
