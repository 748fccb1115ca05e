import rule from '../../../src/rules/cross-workbook/better-care-fund-in-budget.js';
import { ruleTester, type Case, type CaseContent, type Row } from '../../../src/testing/index.js';

const cover = (own: Row = {}): Row => ({
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2016-03-31',
  month_no: 12,
  units: 'GBP',
  ...own,
});
type Cell = number | null | { text: string };
const line = (annual_budget: Cell, programme_area: string | null = 'Better Care Fund'): Row => ({
  line_id: `${programme_area} ${JSON.stringify(annual_budget)}`,
  programme_area,
  description: 'A line',
  annual_budget,
});
const paid = (amount: Cell, own: Row = {}): Row => ({
  pool_ref: 'POOL-1',
  contributor: 'NHS Anytown CCG',
  contributor_type: 'CCG',
  amount,
  ...own,
});
const fund = { pool_ref: 'POOL-1', name: 'Anyshire Better Care Fund', hwb: 'Anyshire' };
const other = { pool_ref: 'POOL-2', name: 'Primary care improvement', hwb: null };
/** The finance report in one workbook, the pooled funds in another. */
const books = (
  budget: readonly Row[],
  poolContrib: readonly Row[],
  own: Row = {},
  pools: Partial<CaseContent> = {},
): Pick<Case, 'cover' | 'tables' | 'besides'> => ({
  cover: cover(own),
  tables: { budget },
  besides: [{ cover: cover(own), tables: { pools: [fund, other], poolContrib }, ...pools }],
});
const differs = {
  at: 'budget[0].annual_budget',
  message: 'contributionsDiffer',
  severity: 'warning' as const,
};
const year = (financial_year: string, period_end: string): Row => ({ financial_year, period_end });

ruleTester(rule, {
  valid: [
    {
      name: 'one line and one contribution of the same amount',
      ...books([line(12_400_000)], [paid(12_400_000)]),
    },
    {
      name: 'several of both that come to the same, other money besides',
      ...books(
        [line(8_150_000), line(4_250_000), line(900_000, 'Community')],
        [
          paid(7_000_000),
          paid(5_400_000),
          paid(310_000, { pool_ref: 'POOL-2' }),
          paid(1_380_000, { contributor: 'Anyshire County Council', contributor_type: 'Local authority' }),
        ],
      ),
    },
    {
      name: 'another CCG pays into the same pool',
      ...books([line(12_400_000)], [paid(12_400_000), paid(600_000, { contributor: 'NHS Othertown CCG' })]),
    },
    {
      name: 'the CCG is named by its code, or by its kind only',
      ...books([line(12_000)], [paid(5_000, { contributor: '99X' }), paid(7_000, { contributor: 'CCG' })]),
    },
    {
      name: 'off by the tolerance of one pound of two figures',
      ...books([line(12_400_000)], [paid(12_400_001)]),
    },
    {
      name: 'off by the tolerance of two pounds of four figures',
      ...books([line(1_000), line(2_000)], [paid(1_000), paid(2_002)]),
    },
    {
      name: 'a report in thousands, rounded by one thousand',
      ...books([line(12_400)], [paid(12_401_000)], { units: 'GBP000' }, { cover: cover() }),
    },
    {
      name: 'a line without an area, where the rest agrees',
      ...books([line(12_400_000), line(5_000, null)], [paid(12_400_000)]),
    },
  ],
  invalid: [
    {
      name: 'contributions above the budget, beyond the tolerance',
      ...books([line(12_400_000)], [paid(12_400_001.01)]),
      findings: [{ ...differs, says: ['£12,400,000', '£12,400,001.01', '£1.01 more', '2015/16'] }],
    },
    {
      name: 'contributions below the budget, with the sums written out',
      ...books([line(8_150_000), line(4_250_000)], [paid(8_150_000), paid(4_000_000)]),
      findings: [
        {
          ...differs,
          says: [
            '£8,150,000 + £4,250,000 = £12,400,000',
            '£8,150,000 + £4,000,000 = £12,150,000',
            '£250,000 less',
          ],
          related: ['budget[1].annual_budget', 'poolContrib[0].amount', 'poolContrib[1].amount'],
        },
      ],
    },
    {
      name: 'a report in thousands, off by a penny more than its rounding',
      ...books([line(12_400)], [paid(12_401_000.01)], { units: 'GBP000' }, { cover: cover() }),
      findings: [differs],
    },
    {
      name: 'both in one workbook',
      cover: cover(),
      tables: { budget: [line(100)], pools: [fund], poolContrib: [paid(90)] },
      findings: [{ ...differs, says: '£10 less' }],
    },
  ],
  dates: [
    {
      name: 'the year before the fund began',
      ...books([line(100)], [paid(90)], year('2014/15', '2015-03-31')),
      outsideDates: 1,
    },
    {
      name: 'the first year of the fund',
      ...books([line(100)], [paid(80)], year('2015/16', '2015-04-30')),
      findings: [differs],
    },
    {
      name: 'the last whole year of CCGs',
      ...books([line(100)], [paid(90)], year('2021/22', '2022-03-31')),
      findings: [differs],
    },
    {
      name: 'the year of which CCGs saw a quarter',
      ...books([line(100)], [paid(90)], year('2022/23', '2022-04-30')),
      outsideDates: 1,
    },
  ],
  notEvaluated: [
    {
      name: 'no workbook of pooled funds',
      cover: cover(),
      tables: { budget: [line(100)] },
      reason: 'table-missing',
    },
    {
      name: 'no finance report',
      cover: cover(),
      tables: { pools: [fund], poolContrib: [paid(90)] },
      reason: 'table-missing',
    },
    {
      name: 'pools without a column for their area',
      ...books(
        [line(100)],
        [paid(90)],
        {},
        {
          tables: { pools: [{ pool_ref: 'POOL-1', name: 'A pool' }], poolContrib: [paid(90)] },
        },
      ),
      reason: 'column-missing',
    },
    {
      name: 'no budget line of the fund',
      ...books([line(100, 'Community')], [paid(90)]),
      reason: 'not-applicable',
    },
    {
      name: 'contributions to other pools only',
      ...books([line(100)], [paid(90, { pool_ref: 'POOL-2' })]),
      reason: 'not-applicable',
    },
    {
      name: 'a budget that cannot be read',
      ...books([line(100), line({ text: 'tbd' })], [paid(90)]),
      reason: 'unreadable',
    },
    {
      name: 'a contribution that cannot be read',
      ...books([line(100)], [paid(90), paid({ text: 'about 10' })]),
      reason: 'unreadable',
    },
    {
      name: 'a contribution without an amount, where the rest differs',
      ...books([line(100)], [paid(90), paid(null)]),
      reason: 'blank',
    },
    {
      name: 'a contribution without a pool, where the rest differs',
      ...books([line(100)], [paid(90), paid(10, { pool_ref: null })]),
      reason: 'blank',
    },
    {
      name: 'a line without an area, where the rest differs',
      ...books([line(100), line(10, null)], [paid(110)]),
      reason: 'blank',
    },
    {
      name: 'a year that is not known',
      ...books([line(100)], [paid(90)], { financial_year: null, period_end: null, month_no: null }),
      reason: 'date-unknown',
    },
  ],
});
