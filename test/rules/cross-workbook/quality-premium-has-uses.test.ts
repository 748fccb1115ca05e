import rule from '../../../src/rules/cross-workbook/quality-premium-has-uses.js';
import { ruleTester, type Case, type Row } from '../../../src/testing/index.js';

const cover = (own: Row = {}): Row => ({
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2016-03-31',
  month_no: 12,
  units: 'GBP',
  ...own,
});
const use = (own: Row = {}): Row => ({
  year_earned: '2014/15',
  description: 'Falls prevention',
  purpose: 'Outcomes',
  amount: 410_000,
  ...own,
});
const USES = ['year_earned', 'description', 'purpose', 'amount'];
type Cell = number | null | { text: string };
/** The finance report in one workbook, the uses in that on primary care. */
const books = (
  quality_premium: Cell,
  qpUse: readonly Row[],
  own: Row = {},
  budget?: readonly Row[],
): Pick<Case, 'cover' | 'tables' | 'besides'> => ({
  cover: cover(own),
  tables: {
    allocation: [
      { financial_year: own['financial_year'] ?? '2015/16', revenue_resource_limit: 1, quality_premium },
    ],
    ...(budget && { budget }),
  },
  besides: [{ cover: cover(own), tables: { qpUse }, columns: { qpUse: USES } }],
});
const noUse = {
  at: 'allocation[0].quality_premium',
  message: 'noUseAtYearEnd',
  severity: 'warning' as const,
};
const noUseYet = { ...noUse, message: 'noUseYet', severity: 'info' as const };
const year = (financial_year: string, period_end: string, month_no = 12): Row => ({
  financial_year,
  period_end,
  month_no,
});
const line = (annual_budget: Cell, line_type: string | null = null): Row => ({
  line_id: JSON.stringify(annual_budget),
  description: 'Quality premium schemes',
  per_head_scheme: 'Quality premium',
  line_type,
  annual_budget,
});

ruleTester(rule, {
  valid: [
    { name: 'a use of the premium earned the year before', ...books(410_000, [use()]) },
    {
      name: 'a use of the premium earned in the year itself',
      ...books(410_000, [use({ year_earned: '2015/16' })]),
    },
    {
      name: 'a use that does not say when the premium was earned',
      ...books(410_000, [use({ year_earned: null })]),
    },
    { name: 'a use without an amount: FI-04 judges that', ...books(410_000, [use({ amount: null })]) },
    { name: 'a premium that stands in a budget line', ...books(null, [use()], {}, [line(410_000)]) },
  ],
  invalid: [
    {
      name: 'a premium without a use at the year end',
      ...books(410_000, []),
      findings: [{ ...noUse, says: ['£410,000', '2015/16', '2014/15'], related: ['qpUse'] }],
    },
    { name: 'a premium of a penny', ...books(0.01, []), findings: [{ ...noUse, says: '£0.01' }] },
    {
      name: 'uses of premiums of other years only',
      ...books(410_000, [use({ year_earned: '2013/14' }), use({ year_earned: '2016/17' })]),
      findings: [noUse],
    },
    {
      name: 'no use yet in month 11',
      ...books(410_000, [], { month_no: 11, period_end: '2016-02-29' }),
      findings: [noUseYet],
    },
    {
      name: 'a premium that stands in a budget line, income left out',
      ...books(null, [], {}, [line(-410_000, 'Income'), line(300_000)]),
      findings: [{ ...noUse, at: 'budget.annual_budget', says: '£300,000' }],
    },
    {
      name: 'lines of which one cannot be read still come to a premium',
      ...books(null, [], {}, [line(300_000), line({ text: 'n/k' })]),
      findings: [{ ...noUse, at: 'budget.annual_budget', says: '£300,000' }],
    },
  ],
  dates: [
    {
      name: 'the year before the first was paid',
      ...books(1, [], year('2013/14', '2014-03-31')),
      outsideDates: 1,
    },
    {
      name: 'the year in which the first was paid',
      ...books(1, [], year('2014/15', '2015-03-31')),
      findings: [noUse],
    },
    {
      name: 'the last year of CCGs',
      ...books(1, [], year('2022/23', '2022-06-30', 3)),
      findings: [noUseYet],
    },
    { name: 'the year after CCGs', ...books(1, [], year('2023/24', '2024-03-31')), outsideDates: 1 },
  ],
  notEvaluated: [
    {
      name: 'no list of uses',
      cover: cover(),
      tables: {
        allocation: [{ financial_year: '2015/16', revenue_resource_limit: 1, quality_premium: 410_000 }],
      },
      reason: 'table-missing',
    },
    { name: 'no finance report', cover: cover(), tables: { qpUse: [use()] }, reason: 'table-missing' },
    { name: 'no premium', ...books(0, []), reason: 'not-applicable' },
    { name: 'a premium that is blank', ...books(null, []), reason: 'blank' },
    { name: 'a premium that cannot be read', ...books({ text: 'to follow' }, []), reason: 'unreadable' },
    {
      name: 'a line of the premium that cannot be read',
      ...books(null, [], {}, [line({ text: 'n/k' })]),
      reason: 'unreadable',
    },
    {
      name: 'a year that is not known',
      ...books(1, [], { financial_year: null, period_end: null, month_no: null }),
      reason: 'date-unknown',
    },
  ],
});
