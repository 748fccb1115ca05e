import rule from '../../../src/rules/integrity/totals-add-up.js';
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
const thousands = { ...cover, units: 'GBP000' };

type Cell = number | null | { text: string } | { notCalculated: string };
const detail = (annual_budget: Cell) => ({
  programme_area: 'Acute',
  description: 'Anytown Hospitals',
  annual_budget,
  is_total: 'No',
});
const total = (annual_budget: Cell, description = 'Total') => ({
  programme_area: null,
  description,
  annual_budget,
  is_total: 'Yes',
});
/** Rows of a column in order, totals with an equals sign before them: `100 200 =300`. */
const rows = (figures: string) =>
  figures
    .split(' ')
    .map((figure) => (figure.startsWith('=') ? total(Number(figure.slice(1))) : detail(Number(figure))));
const labelled = (description: string, annual_budget: Cell) => ({
  programme_area: 'Acute',
  description,
  annual_budget,
});
const wrong = (row: number, field = 'annual_budget', table = 'budget') => ({
  at: `${table}[${row}].${field}`,
  message: 'totalDoesNotAdd',
  severity: 'error' as const,
});

ruleTester(rule, {
  valid: [
    {
      name: 'the total is the sum of the lines above',
      cover,
      tables: { budget: rows('600000 400000 -50000 =950000') },
    },
    {
      name: 'subtotals and a grand total of all of them',
      cover,
      tables: { budget: rows('100 200 =300 50 30 =80 =380') },
    },
    {
      name: 'totals of three levels: the last holds the second level and the block beneath it',
      cover,
      tables: { budget: rows('100 200 =300 80 20 =100 =400 15 10 =25 =425') },
    },
    {
      name: 'subtotals within each of two areas: the second area holds its own two and not the first area',
      cover,
      tables: { budget: rows('100 =100 40 =40 =140 30 =30 20 =20 =50 =190') },
    },
    {
      name: 'a total of a subtotal and the lines beneath it',
      cover,
      tables: { budget: rows('500 =500 30 =30 7 =37') },
    },
    {
      name: 'a total without a figure in the column',
      cover,
      tables: {
        budget: [detail(100), total(null, 'Total acute'), detail(20), total(20, 'Total community')],
      },
    },
    {
      name: 'a running total holds every line above it',
      cover,
      tables: { budget: rows('100 200 =300 50 25 =375') },
    },
    {
      name: 'two figures: a difference of £1',
      cover,
      tables: { budget: rows('100 200 =301') },
    },
    {
      name: 'three figures: a difference of £1.50',
      cover,
      tables: { budget: rows('100 200 300 =598.5') },
    },
    {
      name: 'four figures: a difference of £2',
      cover,
      tables: { budget: rows('100 200 300 400 =1002') },
    },
    {
      name: 'two figures in thousands: a difference of 1',
      cover: thousands,
      tables: { budget: rows('27472 3289 =30760') },
    },
    {
      name: 'totals known by their label, without a column that marks them',
      cover,
      tables: {
        budget: [
          labelled('Anytown Hospitals', 100),
          labelled('Othertown Hospitals', 200),
          labelled('Sub-total acute', 300),
          labelled('Community nursing', 70),
          labelled('Hospice', 10),
          labelled('Sub-total community', 80),
          labelled('GRAND TOTAL', 380),
        ],
      },
    },
  ],

  invalid: [
    {
      name: 'two figures: a penny beyond £1',
      cover,
      tables: { budget: rows('100 200 =301.01') },
      findings: [{ ...wrong(2), says: ['£301.01', '£300'] }],
    },
    {
      name: 'three figures: a penny beyond £1.50',
      cover,
      tables: { budget: rows('100 200 300 =598.49') },
      findings: [wrong(3)],
    },
    {
      name: 'four figures: a penny beyond £2',
      cover,
      tables: { budget: rows('100 200 300 400 =1002.01') },
      findings: [wrong(4)],
    },
    {
      name: 'a published table in thousands whose forecast outturn is 4 short',
      cover: thousands,
      tables: { budget: rows('27472 3289 =30757') },
      findings: [wrong(2)],
    },
    {
      name: 'a wrong subtotal does not condemn the grand total of all lines',
      cover,
      tables: { budget: rows('100 200 =310 50 30 =80 =380') },
      findings: [wrong(2)],
    },
    {
      name: 'a wrong subtotal does not condemn the grand total of the totals as shown',
      cover,
      tables: { budget: rows('100 200 =310 50 30 =80 =390') },
      findings: [wrong(2)],
    },
    {
      name: 'a grand total that counts lines and subtotals',
      cover,
      tables: { budget: rows('100 200 =300 50 30 =80 =760') },
      findings: [{ ...wrong(6), says: '£760' }],
    },
    {
      name: 'a grand total that counts totals already in a later one',
      cover,
      tables: { budget: rows('100 =100 40 =40 =140 10 =10 =290') },
      findings: [wrong(7)],
    },
    {
      name: 'the second of two areas counts a subtotal of the first',
      cover,
      tables: { budget: rows('100 =100 40 =40 =140 30 =30 20 =20 =90') },
      findings: [{ ...wrong(9), says: ['£90', '£50'] }],
    },
    {
      name: 'each money column is judged by itself',
      cover,
      tables: {
        budget: [
          { ...detail(100), ytd_actual: 40, forecast_outturn: 110 },
          { ...detail(200), ytd_actual: 60, forecast_outturn: 210 },
          { ...total(300), ytd_actual: 109, forecast_outturn: 300 },
        ],
      },
      findings: [wrong(2, 'ytd_actual'), wrong(2, 'forecast_outturn')],
    },
    {
      name: 'a total known by its label',
      cover,
      tables: {
        budget: [
          labelled('Anytown Hospitals', 100),
          labelled('Othertown Hospitals', 200),
          labelled('Total acute', 350),
        ],
      },
      findings: [wrong(2)],
    },
    {
      name: 'the primary care budget',
      cover: thousands,
      tables: {
        primaryCareBudget: [
          { line: 'GMS', annual_budget: 16_700, is_total: 'No' },
          { line: 'PMS', annual_budget: 4_100, is_total: 'No' },
          { line: 'Total', annual_budget: 20_850, is_total: 'Yes' },
        ],
      },
      findings: [wrong(2, 'annual_budget', 'primaryCareBudget')],
    },
  ],

  // No date selects this rule: a total is added up alike in every month.
  dates: [
    {
      name: 'the first month of CCGs',
      cover: { ...cover, financial_year: '2013/14', period_end: '2013-04-30', month_no: 1 },
      tables: { budget: rows('100 200 =320') },
      findings: [wrong(2)],
    },
    {
      name: 'the last month of CCGs',
      cover: { ...cover, financial_year: '2022/23', period_end: '2022-06-30', month_no: 3 },
      tables: { budget: rows('100 200 =320') },
      findings: [wrong(2)],
    },
  ],

  notEvaluated: [
    { name: 'no table with totals', cover, tables: {}, reason: 'table-missing' },
    { name: 'no row is a total', cover, tables: { budget: rows('100') }, reason: 'not-applicable' },
    {
      name: 'nothing stands above the total',
      cover,
      tables: { budget: rows('=300 100 150') },
      reason: 'not-applicable',
    },
    {
      name: 'a line above the total cannot be read',
      cover,
      tables: { budget: [detail(100), detail({ text: 'see note' }), total(300)] },
      reason: 'unreadable',
    },
    {
      name: 'a line above the total is a formula without a stored result',
      cover,
      tables: { budget: [detail(100), detail({ notCalculated: 'Acute!F9' }), total(300)] },
      reason: 'not-calculated',
    },
    {
      name: 'the total cannot be read',
      cover,
      tables: { budget: [detail(100), detail(200), total({ text: '####' })] },
      reason: 'unreadable',
    },
  ],
});
