import rule from '../../../src/rules/scope/area-team-payments.js';
import { ruleTester } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2014/15',
  period_end: '2014-09-30',
  month_no: 6,
  units: 'GBP',
};
const coverOf = (financial_year: string, period_end: string) => ({ ...cover, financial_year, period_end });
const september2016 = coverOf('2016/17', '2016-09-30');

const OTHER_SERVICES = 'Other GP services (PCO: locum, maternity, seniority, retainer)';
const waste = {
  line: 'Clinical waste',
  funding_source: 'CCG programme',
  annual_budget: 12_000,
  forecast_outturn: 12_000,
};
const byNhsEngland = { ...waste, funding_source: 'NHS England' };
const budgetLine = {
  line_id: 'B1',
  programme_area: 'Primary Care (CCG)',
  description: 'Clinical waste from GP practices',
  annual_budget: 12_000,
  forecast_outturn: 12_000,
};
const described = (...descriptions: string[]) =>
  descriptions.map((description) => ({ ...budgetLine, description }));

const joint = { level: 'Joint commissioning', from: '2015-04-01', to: null };
const delegatedFrom2016 = [
  { ...joint, to: '2016-03-31' },
  { level: 'Delegated commissioning', from: '2016-04-01', to: null },
];

type Row = Record<string, string | number | null | { error: '#REF!' } | { text: string }>;
const paid = (...primaryCareBudget: Row[]) => ({ cover, tables: { primaryCareBudget } });
const budgeted = (...budget: Row[]) => ({ cover, tables: { budget } });
const byCcg = (row: number) =>
  ({
    at: `primaryCareBudget[${row}].line`,
    message: 'paidByCcg',
    severity: 'warning',
    related: [`primaryCareBudget[${row}].funding_source`],
  }) as const;
const like = (row: number) =>
  ({ at: `budget[${row}].description`, message: 'describedLikePayment', severity: 'info' }) as const;

ruleTester(rule, {
  valid: [
    {
      name: 'NHS England pays, also where the level is not known',
      ...paid(byNhsEngland, { ...byNhsEngland, line: 'Premises' }),
      cover: coverOf('2015/16', '2015-09-30'),
      judged: 2,
    },
    {
      name: 'a delegated CCG pays, from any source',
      cover: september2016,
      tables: {
        delegation: delegatedFrom2016,
        primaryCareBudget: [
          waste,
          { ...waste, funding_source: 'Delegated allocation' },
          { ...waste, funding_source: null },
        ],
      },
      judged: 3,
    },
    {
      name: 'lines that are the CCG’s before delegation: local schemes and GP IT',
      ...paid(
        { ...waste, line: 'GP IT' },
        { ...waste, line: 'Local incentive scheme' },
        { ...waste, line: 'Other' },
      ),
      judged: 3,
    },
    {
      name: 'a line against which no money stands',
      ...paid({ ...waste, annual_budget: 0, forecast_outturn: 0 }),
      judged: 1,
    },
    {
      name: 'interpreting and clinical waste for the CCG’s own community services',
      ...budgeted(
        ...described(
          'Interpreting for community services',
          'Clinical waste of the community hospital',
          'Occupational health of CCG staff',
          'Maternity services best practice tariff',
          'GP practice maternity shared care',
          'GP practice premises development',
        ),
      ),
      judged: 6,
    },
    {
      name: 'a delegated CCG describes a payment to practices',
      cover: september2016,
      tables: { delegation: delegatedFrom2016, budget: [budgetLine] },
    },
    {
      name: 'a description without money',
      ...budgeted({ ...budgetLine, annual_budget: 0, forecast_outturn: 0 }),
    },
  ],

  invalid: [
    {
      name: 'each of the five lines before there was any delegation',
      ...paid(
        waste,
        { ...waste, line: 'Premises' },
        { ...waste, line: 'Occupational health' },
        { ...waste, line: 'Translation' },
        { ...waste, line: OTHER_SERVICES },
        byNhsEngland,
      ),
      findings: [
        { ...byCcg(0), says: ['Clinical waste', '30 September 2014', 'None', '1 April 2013'] },
        byCcg(1),
        byCcg(2),
        byCcg(3),
        byCcg(4),
      ],
    },
    {
      name: 'a line that the report calls otherwise, at the joint level',
      cover: september2016,
      tables: { delegation: [joint], primaryCareBudget: [{ ...waste, line: { text: 'Interpreting' } }] },
      findings: [{ ...byCcg(0), says: 'Joint commissioning' }],
    },
    {
      name: 'a penny, a credit, and no figure at all',
      ...paid(
        { ...waste, annual_budget: 0.01, forecast_outturn: 0 },
        { ...waste, annual_budget: -500, forecast_outturn: 0 },
        { ...waste, annual_budget: null, forecast_outturn: null },
        { ...waste, annual_budget: 0, forecast_outturn: { text: 'see note' } },
      ),
      findings: [byCcg(0), byCcg(1), byCcg(2), byCcg(3)],
    },
    {
      name: 'descriptions that name practices and one of the payments',
      ...budgeted(
        ...described(
          'Clinical waste from GP practices',
          'Locum reimbursement: general practice',
          'GP maternity leave',
          'Interpreting (primary medical services)',
          'Occupational health for GPs',
          'Premises reimbursement to member practices',
        ),
      ),
      findings: [
        { ...like(0), says: ['Clinical waste from GP practices', 'None'] },
        like(1),
        like(2),
        like(3),
        like(4),
        like(5),
      ],
    },
  ],

  dates: [
    {
      name: 'the day before CCGs began',
      cover: coverOf('2012/13', '2013-03-31'),
      tables: { primaryCareBudget: [waste], budget: [budgetLine] },
      outsideDates: 2,
    },
    {
      name: 'the first day of CCGs',
      ...paid(waste),
      asOf: '2013-04-01',
      findings: [byCcg(0)],
    },
    {
      name: 'the day before delegation',
      cover: coverOf('2015/16', '2016-03-31'),
      tables: { delegation: delegatedFrom2016, primaryCareBudget: [waste], budget: [budgetLine] },
      findings: [{ ...byCcg(0), says: '31 March 2016' }, like(0)],
    },
    {
      name: 'the first day of delegation',
      cover: coverOf('2016/17', '2016-04-30'),
      asOf: '2016-04-01',
      tables: { delegation: delegatedFrom2016, primaryCareBudget: [waste], budget: [budgetLine] },
      judged: 2,
    },
    {
      name: 'from 1 April 2021 every CCG was delegated, to the last day',
      cover: coverOf('2022/23', '2022-06-30'),
      tables: { primaryCareBudget: [waste], budget: [budgetLine] },
      judged: 2,
    },
    {
      name: 'after CCGs',
      ...paid(waste),
      asOf: '2022-07-01',
      outsideDates: 1,
    },
  ],

  notEvaluated: [
    { name: 'neither budget', cover, tables: {}, reason: 'table-missing' },
    {
      name: 'no column for the funding source',
      ...paid({ line: 'Clinical waste', annual_budget: 12_000, forecast_outturn: 12_000 }),
      reason: 'column-missing',
    },
    {
      name: 'the level is not known on 31 March 2021',
      cover: coverOf('2020/21', '2021-03-31'),
      tables: { primaryCareBudget: [waste], budget: [budgetLine] },
      reason: 'level-unknown',
      notJudged: { 'level-unknown': 2 },
    },
    {
      name: 'the funding source is blank',
      ...paid({ ...waste, funding_source: null }),
      reason: 'blank',
    },
    {
      name: 'the funding source is an error value',
      ...paid({ ...waste, funding_source: { error: '#REF!' } }),
      reason: 'unreadable',
    },
    {
      name: 'no date at all',
      tables: { primaryCareBudget: [waste] },
      reason: 'date-unknown',
    },
  ],
});
