import rule from '../../../src/rules/integrity/variance-recomputes.js';
import { ruleTester } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2015-09-30',
  month_no: 6,
  units: 'GBP',
  variance_sign: 'budget-minus-actual',
};
const actualMinusBudget = { ...cover, variance_sign: 'actual-minus-budget' };
const noSign = { ...cover, variance_sign: null };
const thousands = { ...cover, units: 'GBP000' };

type Cell = number | null | { text: string } | { notCalculated: string };
const ytd = (ytd_budget: Cell, ytd_actual: Cell, ytd_variance: Cell) => ({
  programme_area: 'Acute',
  description: 'Anytown Hospitals',
  ytd_budget,
  ytd_actual,
  ytd_variance,
});
const forecast = (annual_budget: Cell, forecast_outturn: Cell, forecast_variance: Cell) => ({
  programme_area: 'Acute',
  description: 'Anytown Hospitals',
  annual_budget,
  forecast_outturn,
  forecast_variance,
});
/** Four lines that are right under budget less actual: with them a wrong line is one of five. */
const right = [
  ytd(500_000, 480_000, 20_000),
  ytd(300_000, 310_000, -10_000),
  ytd(90_000, 85_500, 4_500),
  ytd(60_000, 64_000, -4_000),
];
/** The same four under actual less budget. */
const reversed = [
  ytd(500_000, 480_000, -20_000),
  ytd(300_000, 310_000, 10_000),
  ytd(90_000, 85_500, -4_500),
  ytd(60_000, 64_000, 4_000),
];
const wrong = (at: string) => ({ at, message: 'wrongVariance', severity: 'error' as const });
const opposite = { at: 'org[0].variance_sign', message: 'oppositeSign', severity: 'warning' as const };

ruleTester(rule, {
  valid: [
    { name: 'budget less actual', cover, tables: { budget: right } },
    { name: 'actual less budget', cover: actualMinusBudget, tables: { budget: reversed } },
    {
      name: 'annual budget less forecast outturn',
      cover,
      tables: { budget: [forecast(1_000_000, 1_040_000, -40_000), forecast(600_000, 590_000.5, 9_999.5)] },
    },
    {
      name: 'a pound more and a pound less than recomputed',
      cover,
      tables: { budget: [...right, ytd(50_000, 40_000, 10_001), ytd(50_000, 40_000, 9_999)] },
    },
    {
      name: 'in thousands of pounds 1 is the tolerance',
      cover: thousands,
      tables: { budget: [ytd(8_342, 8_344, -2), ytd(5_100, 5_050, 51), ytd(700, 712, -13)] },
    },
    {
      name: 'negative lines and lines of nought',
      cover,
      tables: { budget: [ytd(-250_000, -200_000, -50_000), ytd(0, 0, 0), ytd(12_000, 12_000, 0)] },
    },
    {
      name: 'a total row that recomputes',
      cover,
      tables: {
        budget: [
          { ...ytd(500_000, 480_000, 20_000), is_total: 'No' },
          { ...ytd(500_000, 480_000, 20_000), description: 'Total', is_total: 'Yes' },
        ],
      },
    },
    {
      name: 'no sign on the Cover: three lines that all agree with one sign show it',
      cover: noSign,
      tables: { budget: right.slice(0, 3) },
    },
  ],

  invalid: [
    {
      name: 'a penny beyond the tolerance, above and below',
      cover,
      tables: { budget: [...right, ytd(50_000, 40_000, 10_001.01), ytd(50_000, 40_000, 9_998.99)] },
      findings: [wrong('budget[4].ytd_variance'), wrong('budget[5].ytd_variance')],
    },
    {
      name: 'the message shows the stated and the recomputed figure',
      cover,
      tables: { budget: [ytd(500_000, 480_000, 26_500), ...right] },
      findings: [{ ...wrong('budget[0].ytd_variance'), says: ['£26,500', '£20,000'] }],
    },
    {
      name: 'in thousands of pounds a difference of 2',
      cover: thousands,
      tables: { budget: [ytd(8_342, 8_344, -2), ytd(5_100, 5_050, 52), ytd(700, 712, -12)] },
      findings: [wrong('budget[1].ytd_variance')],
    },
    {
      name: 'a variance of nought where there is one',
      cover,
      tables: { budget: [...right, ytd(50_000, 49_500, 0)] },
      findings: [wrong('budget[4].ytd_variance')],
    },
    {
      name: 'the forecast variance',
      cover,
      tables: {
        budget: [
          forecast(1_000_000, 1_040_000, -40_000),
          forecast(600_000, 590_000, 10_000),
          forecast(400_000, 405_000, 5_500),
        ],
      },
      findings: [wrong('budget[2].forecast_variance')],
    },
    {
      name: 'both variances of one line',
      cover,
      tables: {
        budget: [
          { ...ytd(500_000, 480_000, 20_000), ...forecast(1_000_000, 950_000, 50_000) },
          { ...ytd(300_000, 310_000, -12_000), ...forecast(600_000, 640_000, -44_000) },
        ],
      },
      findings: [wrong('budget[1].ytd_variance'), wrong('budget[1].forecast_variance')],
    },
    {
      name: 'one line of four with the opposite sign',
      cover,
      tables: { budget: [...right.slice(0, 3), ytd(60_000, 64_000, 4_000)] },
      findings: [wrong('budget[3].ytd_variance')],
    },
    {
      name: 'three lines of four, which is 75 percent, with the opposite sign: each is wrong',
      cover,
      tables: { budget: [...reversed.slice(0, 3), ytd(60_000, 64_000, -4_000)] },
      findings: [
        wrong('budget[0].ytd_variance'),
        wrong('budget[1].ytd_variance'),
        wrong('budget[2].ytd_variance'),
      ],
    },
    {
      name: 'four lines of five, which is 80 percent, with the opposite sign: one finding for the table',
      cover,
      tables: { budget: [...reversed, ytd(70_000, 72_000, -2_000)] },
      findings: [opposite],
    },
    {
      name: 'every line with the opposite sign, and lines of nought are not counted',
      cover: actualMinusBudget,
      tables: { budget: [...right, ytd(0, 0, 0), ytd(0, 0, 0), ytd(9_000, 9_000, 0)] },
      findings: [opposite],
    },
    {
      name: 'no sign on the Cover: four lines of five agree and the fifth is wrong',
      cover: noSign,
      tables: { budget: [...reversed, ytd(50_000, 40_000, -11_000)] },
      findings: [{ ...wrong('budget[4].ytd_variance'), says: ['£11,000', '£10,000'] }],
    },
    {
      name: 'a total row',
      cover,
      tables: {
        budget: [...right, { ...ytd(950_000, 939_500, 10_000), description: 'Total' }],
      },
      findings: [wrong('budget[4].ytd_variance')],
    },
    {
      name: 'the primary care budget',
      cover: thousands,
      tables: {
        primaryCareBudget: [
          { line: 'GMS', ytd_budget: 8_342, ytd_actual: 8_344, ytd_variance: -2 },
          { line: 'PMS', ytd_budget: 5_100, ytd_actual: 5_050, ytd_variance: 60 },
          { line: 'QOF', ytd_budget: 900, ytd_actual: 880, ytd_variance: 20 },
        ],
      },
      findings: [wrong('primaryCareBudget[1].ytd_variance')],
    },
  ],

  // No date selects this rule: a line is added up alike in every month.
  dates: [
    {
      name: 'the first month of CCGs',
      cover: { ...cover, financial_year: '2013/14', period_end: '2013-04-30', month_no: 1 },
      tables: { budget: [...right, ytd(50_000, 40_000, 12_000)] },
      findings: [wrong('budget[4].ytd_variance')],
    },
    {
      name: 'the last month of CCGs',
      cover: { ...cover, financial_year: '2022/23', period_end: '2022-06-30', month_no: 3 },
      tables: { budget: [...right, ytd(50_000, 40_000, 12_000)] },
      findings: [wrong('budget[4].ytd_variance')],
    },
  ],

  notEvaluated: [
    { name: 'no table of budgets', cover, tables: {}, reason: 'table-missing' },
    {
      name: 'no column for a variance',
      cover,
      tables: {
        budget: [
          { description: 'Acute', annual_budget: 9, ytd_budget: 5, ytd_actual: 4, forecast_outturn: 8 },
        ],
      },
      reason: 'column-missing',
    },
    {
      name: 'no sign on the Cover, and two lines are too few to show it',
      cover: noSign,
      tables: { budget: [...right.slice(0, 2), ytd(0, 0, 0)] },
      reason: 'blank',
    },
    {
      name: 'no sign on the Cover, and three lines of four, which is 75 percent, do not show it',
      cover: noSign,
      tables: { budget: [...right.slice(0, 3), ytd(60_000, 64_000, 4_000)] },
      reason: 'blank',
    },
    {
      name: 'the actual cannot be read',
      cover,
      tables: { budget: [ytd(500_000, { text: 'awaited' }, 20_000)] },
      reason: 'unreadable',
    },
    {
      name: 'the actual is a formula without a stored result',
      cover,
      tables: { budget: [ytd(500_000, { notCalculated: 'Ledger!C7' }, 20_000)] },
      reason: 'not-calculated',
    },
    {
      name: 'the variance is blank',
      cover,
      tables: { budget: [ytd(500_000, 480_000, null)] },
      reason: 'blank',
    },
  ],
});
