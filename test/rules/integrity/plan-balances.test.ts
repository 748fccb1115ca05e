import rule from '../../../src/rules/integrity/plan-balances.js';
import { ruleTester } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2016-03-31',
  month_no: 12,
  units: 'GBP',
};
const inMonth = (month_no: number, period_end: string | null) => ({ ...cover, month_no, period_end });

type Cell = number | null | { text: string };
const allocation = (revenue_resource_limit: Cell, planned_surplus: Cell) => [
  { financial_year: '2015/16', revenue_resource_limit, planned_surplus },
];
const line = (annual_budget: Cell, description = 'Anytown Hospitals') => ({
  programme_area: 'Acute',
  description,
  annual_budget,
  is_total: 'No',
});
const total = (annual_budget: Cell, description = 'Total') => ({
  ...line(annual_budget, description),
  is_total: 'Yes',
});
const atLimit = {
  at: 'allocation[0].revenue_resource_limit',
  message: 'planDoesNotBalance',
  severity: 'error' as const,
};
const atTotal = (row: number) => ({ ...atLimit, at: `budget[${row}].annual_budget` });
const inYear = {
  at: 'allocation[0].revenue_resource_limit',
  message: 'planDoesNotBalanceInYear',
  severity: 'warning' as const,
};
/** Six lines of £100,000, to a plan of £600,000: the tolerance grows with the figures. */
const sixLines = Array.from({ length: 6 }, () => line(100_000));

ruleTester(rule, {
  valid: [
    {
      name: 'the lines and the planned surplus are the limit',
      cover,
      tables: { allocation: allocation(1_000_000, 10_000), budget: [line(700_000), line(290_000)] },
    },
    {
      name: 'a planned deficit is negative',
      cover,
      tables: { allocation: allocation(1_000_000, -25_000), budget: [line(735_000), line(290_000)] },
    },
    {
      name: 'a plan to break even',
      cover,
      tables: { allocation: allocation(1_000_000, 0), budget: [line(800_000), line(200_000)] },
    },
    {
      name: 'savings and income are negative lines',
      cover,
      tables: {
        allocation: allocation(1_000_000, 10_000),
        budget: [line(1_100_000), line(-80_000, 'QIPP'), line(-30_000, 'Income')],
      },
    },
    {
      name: 'subtotals and totals are left out',
      cover,
      tables: {
        allocation: allocation(1_000_000, 10_000),
        budget: [
          line(700_000),
          total(700_000, 'Total acute'),
          line(290_000),
          total(290_000, 'Total community'),
          total(990_000, 'Grand total'),
        ],
      },
    },
    {
      name: 'a total known by its label is left out',
      cover,
      tables: {
        allocation: allocation(1_000_000, 10_000),
        budget: [
          { description: 'Anytown Hospitals', annual_budget: 990_000 },
          { description: 'Total', annual_budget: 990_000 },
        ],
      },
    },
    {
      name: 'no planned surplus, but a budget line for it',
      cover,
      tables: {
        allocation: allocation(1_000_000, null),
        budget: [line(990_000), line(10_000, 'Planned surplus')],
      },
    },
    {
      name: 'no planned surplus, but a budget line for the control total',
      cover,
      tables: {
        allocation: allocation(1_000_000, null),
        budget: [line(995_000), line(5_000, 'Control total')],
      },
    },
    {
      name: 'the plan exceeds the limit by the tolerance of £1',
      cover,
      tables: { allocation: allocation(1_000_000, 10_000), budget: [line(990_001)] },
    },
    {
      name: 'the plan falls short by the tolerance of £1',
      cover,
      tables: { allocation: allocation(1_000_000, 10_000), budget: [line(989_999)] },
    },
    {
      name: 'six lines: a difference of £3',
      cover,
      tables: { allocation: allocation(610_003, 10_000), budget: sixLines },
    },
    {
      name: 'in thousands of pounds the tolerance is £1,000',
      cover: { ...cover, units: 'GBP000' },
      tables: { allocation: allocation(1_000, 10), budget: [line(991)] },
    },
  ],

  invalid: [
    {
      name: 'the plan exceeds the limit by a penny more than the tolerance',
      cover,
      tables: { allocation: allocation(1_000_000, 10_000), budget: [line(990_001.01)] },
      findings: [atLimit],
    },
    {
      name: 'the plan falls short by a penny more than the tolerance',
      cover,
      tables: { allocation: allocation(1_000_000, 10_000), budget: [line(989_998.99)] },
      findings: [atLimit],
    },
    {
      name: 'six lines: a difference of £4.01',
      cover,
      tables: { allocation: allocation(610_004.01, 10_000), budget: sixLines },
      findings: [atLimit],
    },
    {
      name: 'in thousands of pounds a difference of 2',
      cover: { ...cover, units: 'GBP000' },
      tables: { allocation: allocation(1_000, 10), budget: [line(992)] },
      findings: [atLimit],
    },
    {
      name: 'the whole limit is spent and a surplus is planned as well',
      cover,
      tables: { allocation: allocation(1_000_000, 10_000), budget: [line(700_000), line(300_000)] },
      findings: [{ ...atLimit, says: ['£1,010,000', '£1,000,000'] }],
    },
    {
      name: 'the finding stands at the grand total',
      cover,
      tables: {
        allocation: allocation(1_000_000, 10_000),
        budget: [
          line(700_000),
          total(700_000, 'Total acute'),
          line(250_000),
          total(250_000, 'Total community'),
          total(950_000, 'Grand total'),
        ],
      },
      findings: [{ ...atTotal(4), says: '£40,000' }],
    },
    {
      name: 'a single total row is the grand total',
      cover,
      tables: {
        allocation: allocation(1_000_000, 10_000),
        budget: [line(700_000), line(250_000), total(950_000)],
      },
      findings: [atTotal(2)],
    },
    {
      name: 'the budget line for the surplus leaves a difference',
      cover,
      tables: {
        allocation: allocation(1_000_000, null),
        budget: [line(970_000), line(10_000, 'Planned surplus')],
      },
      findings: [{ ...atLimit, says: '£20,000' }],
    },
  ],

  dates: [
    {
      name: 'the plan, month 0, is an error',
      cover: inMonth(0, null),
      tables: { allocation: allocation(1_000_000, 10_000), budget: [line(950_000)] },
      findings: [atLimit],
    },
    {
      name: 'month 1 is a warning',
      cover: inMonth(1, '2015-04-30'),
      tables: { allocation: allocation(1_000_000, 10_000), budget: [line(950_000)] },
      findings: [inYear],
    },
    {
      name: 'month 11 is a warning',
      cover: inMonth(11, '2016-02-29'),
      tables: { allocation: allocation(1_000_000, 10_000), budget: [line(950_000)] },
      findings: [inYear],
    },
    {
      name: 'month 12 is an error',
      cover: inMonth(12, '2016-03-31'),
      tables: { allocation: allocation(1_000_000, 10_000), budget: [line(950_000)] },
      findings: [atLimit],
    },
  ],

  notEvaluated: [
    {
      name: 'no allocation',
      cover,
      tables: { budget: [line(950_000)] },
      reason: 'table-missing',
    },
    {
      name: 'no budget',
      cover,
      tables: { allocation: allocation(1_000_000, 10_000) },
      reason: 'table-missing',
    },
    {
      name: 'the limit is blank',
      cover,
      tables: { allocation: allocation(null, 10_000), budget: [line(950_000)] },
      reason: 'blank',
    },
    {
      name: 'no line has a budget',
      cover,
      tables: { allocation: allocation(1_000_000, 10_000), budget: [line(null)] },
      reason: 'blank',
    },
    {
      name: 'no planned surplus and no budget line for it',
      cover,
      tables: { allocation: allocation(1_000_000, null), budget: [line(950_000)] },
      reason: 'blank',
    },
    {
      name: 'a total called control total is not a line for the surplus',
      cover,
      tables: {
        allocation: allocation(1_000_000, null),
        budget: [line(950_000), total(950_000, 'Total before control total')],
      },
      reason: 'blank',
    },
    {
      name: 'a budget that cannot be read may make up the difference',
      cover,
      tables: {
        allocation: allocation(1_000_000, 10_000),
        budget: [line(950_000), line({ text: 'tba by CSU' })],
      },
      reason: 'unreadable',
    },
    {
      name: 'no column for the annual budget',
      cover,
      tables: {
        allocation: allocation(1_000_000, 10_000),
        budget: [{ programme_area: 'Acute', description: 'Anytown Hospitals', forecast_outturn: 950_000 }],
      },
      reason: 'column-missing',
    },
  ],
});
