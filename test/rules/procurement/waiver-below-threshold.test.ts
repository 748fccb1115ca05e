import { ruleTester } from '../../../src/testing/index.js';
import rule from '../../../src/rules/procurement/waiver-below-threshold.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2016/17',
  period_end: '2017-03-31',
};
const waiver = {
  waiver_ref: 'W-014',
  procurement_ref: 'P-001',
  supplier: 'Anytown Furniture Ltd',
  value: 164_176,
  reason_code: 'Continuity',
  reason_text: 'The same desks as before',
  approved_on: '2016-07-20',
};
const contract = {
  contract_ref: 'C-001',
  procurement_ref: 'P-001',
  title: 'Office furniture',
  service_category: 'Non-health goods/services',
};
const health = { ...contract, title: 'Podiatry', service_category: 'Community' };
const of = (approved_on: string, value: number) => ({ ...waiver, approved_on, value });
const finding = (message: 'reachesThreshold' | 'mayReachThreshold' = 'reachesThreshold', i = 0) => ({
  at: `waivers[${i}].value`,
  message,
  severity: message === 'reachesThreshold' ? ('error' as const) : ('warning' as const),
});
/** First and last day of a period, its figure for goods and services: rulebook 2.1. */
const PERIODS: [string, string, number][] = [
  ['2013-04-01', '2013-12-31', 173_934],
  ['2014-01-01', '2015-12-31', 172_514],
  ['2016-01-01', '2017-12-31', 164_176],
  ['2018-01-01', '2019-12-31', 181_302],
  ['2020-01-01', '2021-12-31', 189_330],
  ['2022-01-01', '2022-06-30', 213_477],
];

ruleTester(rule, {
  valid: [
    {
      name: 'a penny below the threshold',
      cover,
      tables: { waivers: [of('2016-07-20', 164_175.99)], contracts: [contract] },
      judged: 1,
    },
    {
      name: 'a procurement in the register is judged there',
      cover,
      tables: {
        waivers: [waiver, { ...waiver, waiver_ref: 'W-015', procurement_ref: 'P-002', value: 20_000 }],
        procurement: [
          { procurement_ref: 'P-001', title: 'Office furniture', est_value: 164_176, route: 'Open' },
        ],
        contracts: [contract],
      },
      judged: 1,
    },
    {
      name: 'a call-off from a framework',
      cover,
      tables: {
        waivers: [
          { ...waiver, reason_code: 'Existing framework' },
          { ...waiver, value: 20_000 },
        ],
        contracts: [contract],
      },
      judged: 1,
    },
    {
      name: 'health care below the light-touch threshold',
      cover,
      tables: { waivers: [of('2016-07-20', 589_147.99)], contracts: [health] },
    },
    {
      name: 'health care while it was Part B',
      cover,
      tables: { waivers: [of('2015-07-20', 2_000_000)], contracts: [health] },
    },
    {
      name: 'land is no matter of procurement law',
      cover,
      tables: {
        waivers: [of('2016-07-20', 2_000_000)],
        contracts: [{ ...contract, service_nature: 'Excluded' }],
      },
    },
  ],
  invalid: [
    {
      name: 'exactly the threshold, and a penny above',
      cover,
      tables: { waivers: [waiver, of('2016-07-20', 164_176.01)], contracts: [contract] },
      findings: [
        { ...finding(), says: ['W-014', '£164,176', '1 January 2016'] },
        finding('reachesThreshold', 1),
      ],
    },
    {
      name: 'nothing says what is bought',
      cover,
      tables: { waivers: [{ ...waiver, procurement_ref: null }] },
      findings: [{ ...finding('mayReachThreshold'), says: ['£164,176', 'health care'] }],
    },
    {
      name: 'its procurement is not in the register',
      cover,
      tables: {
        waivers: [waiver],
        procurement: [{ procurement_ref: 'P-002', title: 'Interpreters', est_value: 20_000, route: 'Open' }],
      },
      findings: [finding('mayReachThreshold')],
    },
    {
      name: 'above either threshold, whatever is bought',
      cover,
      tables: { waivers: [{ ...of('2016-07-20', 589_148), procurement_ref: null }] },
      findings: [{ ...finding(), says: '£589,148' }],
    },
    {
      name: 'health care at the light-touch threshold',
      cover,
      tables: { waivers: [of('2016-07-20', 589_148)], contracts: [health] },
      findings: [{ ...finding(), says: '£589,148' }],
    },
    {
      name: 'the lower figure of a central authority',
      cover,
      facts: { authorityClass: 'central' },
      tables: { waivers: [of('2016-07-20', 106_047)], contracts: [contract] },
      findings: [{ ...finding(), says: '£106,047' }],
    },
    {
      name: 'a waiver beside one that cannot be read',
      cover,
      tables: { waivers: [waiver, { ...waiver, value: { text: 'lots' } }], contracts: [contract] },
      findings: [finding()],
      notJudged: { unreadable: 1 },
    },
  ],
  dates: [
    {
      name: 'approved the day before CCGs began',
      cover,
      tables: { waivers: [of('2013-03-31', 500_000)], contracts: [contract] },
      outsideDates: 1,
    },
    {
      name: 'approved on the day after CCGs ended',
      cover,
      tables: { waivers: [of('2022-07-01', 500_000)], contracts: [contract] },
      outsideDates: 1,
    },
    ...PERIODS.map(([first, last, figure]) => ({
      name: `at the figure on the first and last day of the period from ${first}`,
      cover,
      tables: { waivers: [of(first, figure), of(last, figure)], contracts: [contract] },
      findings: [finding('reachesThreshold', 0), finding('reachesThreshold', 1)],
    })),
    ...PERIODS.slice(0, 5).map(([first, last, figure]) => ({
      name: `a penny below the figure on the first and last day of the period from ${first}`,
      cover,
      tables: { waivers: [of(first, figure - 0.01), of(last, figure - 0.01)], contracts: [contract] },
    })),
    {
      name: 'health care on the last day of Part B and the first of the light-touch regime',
      cover,
      tables: { waivers: [of('2016-04-17', 589_148), of('2016-04-18', 589_148)], contracts: [health] },
      findings: [finding('reachesThreshold', 1)],
    },
    {
      name: 'from 2022 with the highest VAT still a penny below the threshold',
      cover,
      tables: { waivers: [of('2022-01-01', 177_897.49)], contracts: [contract] },
    },
    {
      name: 'from 2022 the VAT would decide',
      cover,
      tables: { waivers: [of('2022-01-01', 177_897.5), of('2022-01-01', 213_476.99)], contracts: [contract] },
      notJudged: { blank: 2 },
    },
  ],
  notEvaluated: [
    { name: 'no register of waivers', cover, tables: {}, reason: 'table-missing' },
    {
      name: 'no column for the day of the approval',
      cover,
      tables: {
        waivers: [
          { waiver_ref: 'W-014', supplier: 'Anytown Furniture Ltd', value: 200_000, reason_text: 'Desks' },
        ],
      },
      reason: 'column-missing',
    },
    {
      name: 'the value is blank',
      cover,
      tables: { waivers: [{ ...waiver, value: null }], contracts: [contract] },
      reason: 'blank',
    },
    {
      name: 'the value is a formula without a stored result',
      cover,
      tables: { waivers: [{ ...waiver, value: { notCalculated: 'D2*3' } }], contracts: [contract] },
      reason: 'not-calculated',
    },
    {
      name: 'the day of the approval is blank',
      cover,
      tables: { waivers: [{ ...waiver, approved_on: null }], contracts: [contract] },
      reason: 'date-unknown',
    },
  ],
});
