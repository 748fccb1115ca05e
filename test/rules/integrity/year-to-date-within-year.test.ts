import rule from '../../../src/rules/integrity/year-to-date-within-year.js';
import { ruleTester, type Row } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  financial_year: '2015/16',
  period_end: '2015-09-30',
  units: 'GBP',
};
const inThousands = { ...cover, units: 'GBP000' };
const line = { description: 'Anytown Hospitals', ytd_budget: 500_000, annual_budget: 1_000_000 };
const budget = (...rows: Row[]) => ({ budget: rows.map((row) => ({ ...line, ...row })) });
const above = { at: 'budget[0].ytd_budget', message: 'aboveYear', severity: 'info' as const };

ruleTester(rule, {
  valid: [
    { name: 'half of the year', cover, tables: budget({}), judged: 1 },
    { name: 'the whole of the year', cover, tables: budget({ ytd_budget: 1_000_000 }) },
    { name: 'a difference of £1 is rounding', cover, tables: budget({ ytd_budget: 1_000_001 }) },
    {
      name: 'income is negative: -£500,000 of -£1,000,000',
      cover,
      tables: budget({ ytd_budget: -500_000, annual_budget: -1_000_000 }),
    },
    {
      name: 'a credit line that is nil for the year to date',
      cover,
      tables: budget({ ytd_budget: 0, annual_budget: -1_000_000 }),
    },
    {
      name: 'a credit to date against a charge of the year, of the same size',
      cover,
      tables: budget({ ytd_budget: -1_000_000 }),
    },
    {
      name: 'in thousands, a difference of £1,000 is rounding',
      cover: inThousands,
      tables: budget({ ytd_budget: 1_001, annual_budget: 1_000 }),
    },
    {
      name: 'totals follow from their lines and are not judged again',
      cover,
      tables: budget({}, { description: 'Total', ytd_budget: 2_000_000 }),
      judged: 1,
    },
  ],

  invalid: [
    {
      name: 'a penny more than the tolerance',
      cover,
      tables: budget({ ytd_budget: 1_000_001.01 }),
      findings: [{ ...above, says: ['£1,000,001.01', '£1,000,000', '£1.01'] }],
    },
    {
      name: 'the columns were exchanged',
      cover,
      tables: budget({ ytd_budget: 1_000_000, annual_budget: 500_000 }),
      findings: [{ ...above, says: '£500,000', related: ['budget[0].annual_budget'] }],
    },
    {
      name: 'income of more than the year’s',
      cover,
      tables: budget({ ytd_budget: -1_200_000, annual_budget: -1_000_000 }),
      findings: [{ ...above, says: ['£1,200,000', '£200,000'] }],
    },
    {
      name: 'nothing for the year',
      cover,
      tables: budget({ ytd_budget: 10_000, annual_budget: 0 }),
      findings: [above],
    },
    {
      name: 'in thousands, a difference of £2,000',
      cover: inThousands,
      tables: budget({ ytd_budget: 1_002, annual_budget: 1_000 }),
      findings: [above],
    },
    {
      name: 'in the primary care budget; a row that cannot be read is left out',
      cover,
      tables: {
        primaryCareBudget: [
          { line: 'GMS', ytd_budget: 2, annual_budget: { text: 'as notified' } },
          { line: 'PMS', ytd_budget: 200_000, annual_budget: 100_000 },
        ],
      },
      judged: 1,
      findings: [{ ...above, at: 'primaryCareBudget[1].ytd_budget' }],
    },
  ],

  dates: [
    {
      name: 'the rule has no dates: the first month',
      cover: { ...cover, financial_year: '2013/14', period_end: '2013-04-30' },
      tables: budget({ ytd_budget: 1_500_000 }),
      findings: [above],
    },
    {
      name: 'the rule has no dates: the last month',
      cover: { ...cover, financial_year: '2022/23', period_end: '2022-06-30' },
      tables: budget({ ytd_budget: 1_500_000 }),
      findings: [above],
    },
    { name: 'the rule has no dates: no Cover', tables: budget({ ytd_budget: 1_500_000 }), findings: [above] },
  ],

  notEvaluated: [
    { name: 'no budget', cover, reason: 'table-missing' },
    {
      name: 'no column for the budget to date',
      cover,
      tables: { budget: [{ description: 'Anytown Hospitals', annual_budget: 1, forecast_outturn: 1 }] },
      reason: 'column-missing',
    },
    { name: 'the budget to date is blank', cover, tables: budget({ ytd_budget: null }), reason: 'blank' },
    {
      name: 'the budget of the year is a formula without a result',
      cover,
      tables: budget({ annual_budget: { notCalculated: 'B1*12' } }),
      reason: 'not-calculated',
    },
    {
      name: 'the budget to date cannot be read',
      cover,
      tables: budget({ ytd_budget: { text: 'tba by CSU' } }),
      reason: 'unreadable',
    },
  ],
});
