import rule from '../../../src/rules/cross-workbook/delegated-budget-in-report.js';
import { ruleTester, type Case, type Row } from '../../../src/testing/index.js';

const cover = (own: Row = {}): Row => ({
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2016-03-31',
  month_no: 12,
  units: 'GBP',
  co_commissioning_level: 'Delegated commissioning',
  delegation_start: '2015-04-01',
  ...own,
});
type Cell = number | null | { text: string };
const line = (annual_budget: Cell, programme_area: string | null = 'Delegated Primary Medical'): Row => ({
  line_id: `${programme_area} ${JSON.stringify(annual_budget)}`,
  programme_area,
  description: 'A line',
  annual_budget,
});
const own = (annual_budget: Cell, funding_source: string | null = 'Delegated allocation'): Row => ({
  line: 'GMS',
  funding_source,
  annual_budget,
});
/** The finance report in one workbook, the primary care budget in another. */
const books = (
  budget: readonly Row[],
  primaryCareBudget: readonly Row[],
  ofReport: Row = {},
  ofBudget: Row = ofReport,
): Pick<Case, 'cover' | 'tables' | 'besides'> => ({
  cover: cover(ofReport),
  tables: { budget },
  besides: [{ cover: cover(ofBudget), tables: { primaryCareBudget } }],
});
const differs = { at: 'budget[0].annual_budget', message: 'budgetsDiffer', severity: 'warning' as const };
const year = (financial_year: string, period_end: string): Row => ({ financial_year, period_end });

ruleTester(rule, {
  valid: [
    { name: 'one line and one line of the same amount', ...books([line(26_000_000)], [own(26_000_000)]) },
    {
      name: 'several lines that come to the same, other money besides',
      ...books(
        [line(25_000), line(1_000), line(900, 'Primary Care (CCG)')],
        [own(20_000), own(6_000), own(500, 'CCG programme'), own(70, 'NHS England')],
      ),
    },
    { name: 'off by the tolerance of one pound', ...books([line(26_000)], [own(26_001)]) },
    {
      name: 'off by the tolerance of two pounds of four figures',
      ...books([line(1_000), line(2_000)], [own(2_500), own(502)]),
    },
    {
      name: 'a report in thousands, rounded by one thousand',
      ...books([line(26_000)], [own(26_001_000)], { units: 'GBP000' }, {}),
    },
    {
      name: 'no column for the source of the money: all lines are delegated',
      cover: cover(),
      tables: { budget: [line(300)], primaryCareBudget: [{ line: 'GMS', annual_budget: 300 }] },
    },
  ],
  invalid: [
    {
      name: 'a delegated budget above that of the report, beyond the tolerance',
      ...books([line(26_000)], [own(26_001.01)]),
      findings: [{ ...differs, says: ['£26,000', '£26,001.01', '£1.01 more', '2015/16'] }],
    },
    {
      name: 'a delegated budget below that of the report',
      ...books([line(25_000), line(1_000)], [own(20_000), own(5_500)]),
      findings: [
        {
          ...differs,
          says: ['£25,000 + £1,000 = £26,000', '£20,000 + £5,500 = £25,500', '£500 less'],
          related: [
            'budget[1].annual_budget',
            'primaryCareBudget[0].annual_budget',
            'primaryCareBudget[1].annual_budget',
          ],
        },
      ],
    },
    {
      name: 'a report in thousands, off by a penny more than its rounding',
      ...books([line(26_000)], [own(26_001_000.01)], { units: 'GBP000' }, {}),
      findings: [differs],
    },
  ],
  dates: [
    {
      name: 'the year before the first delegation',
      ...books([line(100)], [own(90)], year('2014/15', '2015-03-31')),
      outsideDates: 1,
    },
    {
      name: 'the first year of delegation',
      ...books([line(100)], [own(90)], year('2015/16', '2015-04-30')),
      findings: [differs],
    },
    {
      name: 'the last year of CCGs',
      ...books([line(100)], [own(90)], year('2022/23', '2022-06-30')),
      findings: [differs],
    },
    {
      name: 'the year after CCGs',
      ...books([line(100)], [own(90)], year('2023/24', '2023-04-30')),
      outsideDates: 1,
    },
  ],
  notEvaluated: [
    {
      name: 'no primary care workbook',
      cover: cover(),
      tables: { budget: [line(100)] },
      reason: 'table-missing',
    },
    {
      name: 'no finance report',
      cover: cover(),
      tables: { primaryCareBudget: [own(90)] },
      reason: 'table-missing',
    },
    {
      name: 'joint commissioning: the money is NHS England’s',
      ...books([line(100)], [own(90)], {
        co_commissioning_level: 'Joint commissioning',
        delegation_start: null,
      }),
      reason: 'not-applicable',
    },
    {
      name: 'delegation that began within the year',
      ...books([line(100)], [own(90)], { delegation_start: '2015-10-01' }),
      reason: 'level-unknown',
    },
    {
      name: 'a level that is not known',
      ...books([line(100)], [own(90)], { co_commissioning_level: null, delegation_start: null }),
      reason: 'level-unknown',
    },
    {
      name: 'no line of delegated services in the report',
      ...books([line(100, 'Primary Care (CCG)')], [own(90)]),
      reason: 'not-applicable',
    },
    {
      name: 'no line paid for from the delegated allocation',
      ...books([line(100)], [own(90, 'CCG programme')]),
      reason: 'not-applicable',
    },
    {
      name: 'a line of the report that cannot be read',
      ...books([line(100), line({ text: 'n.n.' })], [own(90)]),
      reason: 'unreadable',
    },
    {
      name: 'a line of the delegated budget that cannot be read',
      ...books([line(100)], [own(90), own({ text: 'n.n.' })]),
      reason: 'unreadable',
    },
    {
      name: 'a line without its budget, where the rest differs',
      ...books([line(100)], [own(90), own(null)]),
      reason: 'blank',
    },
    {
      name: 'a line without its source of money, where the rest differs',
      ...books([line(100)], [own(90), own(10, null)]),
      reason: 'blank',
    },
    {
      name: 'a year that is not known',
      ...books([line(100)], [own(90)], { financial_year: null, period_end: null, month_no: null }),
      reason: 'date-unknown',
    },
  ],
});
