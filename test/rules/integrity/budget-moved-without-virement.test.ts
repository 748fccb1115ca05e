import rule from '../../../src/rules/integrity/budget-moved-without-virement.js';
import { ruleTester, type Case, type Row } from '../../../src/testing/index.js';

type Cell = number | null | { text: string };
const cover = (own: Row = {}): Row => ({
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2015-09-30',
  month_no: 6,
  units: 'GBP',
  ...own,
});
const line = (line_id: string | null, annual_budget: Cell, own: Row = {}): Row => ({
  line_id,
  description: `Line ${line_id}`,
  annual_budget,
  ...own,
});
const virement = (amount: Cell, own: Row = {}): Row => ({
  virement_ref: 'V-1',
  date: '2015-09-15',
  from_line: null,
  to_line: null,
  amount,
  ...own,
});
const VIREMENTS = ['virement_ref', 'date', 'from_line', 'to_line', 'amount'];
/** The report of September and that of August; the virements stand in that of September. */
const months = (
  now: readonly Row[],
  before: readonly Row[],
  virements: readonly Row[] = [],
  own: Row = {},
  ofBefore: Row = own,
): Pick<Case, 'cover' | 'tables' | 'columns' | 'earlier'> => ({
  cover: cover(own),
  tables: { budget: now, virements },
  columns: { virements: VIREMENTS },
  earlier: {
    month: {
      cover: cover({ period_end: '2015-08-31', month_no: 5, ...ofBefore }),
      tables: { budget: before },
    },
  },
});
const moved = { at: 'budget[0].annual_budget', message: 'moved', severity: 'warning' as const };
const gone = { at: 'budget.line_id', message: 'gone', severity: 'warning' as const };
const year = (financial_year: string, period_end: string): Row => ({ financial_year, period_end });

ruleTester(rule, {
  valid: [
    {
      name: 'budgets as they were',
      ...months([line('A1', 500), line('A2', 300)], [line('A2', 300), line('A1', 500)]),
      judged: 3,
    },
    { name: 'off by the tolerance of one pound', ...months([line('A1', 501)], [line('A1', 500)]) },
    {
      name: 'a virement between two lines',
      ...months(
        [line('A1', 450), line('A2', 350)],
        [line('A1', 500), line('A2', 300)],
        [virement(50, { from_line: 'A1', to_line: ' a2 ' })],
      ),
    },
    {
      name: 'money from NHS England, and money that went back',
      ...months(
        [line('A1', 700), line('A2', 100)],
        [line('A1', 500), line('A2', 300)],
        [virement(200, { to_line: 'A1' }), virement(200, { virement_ref: 'V-2', from_line: 'A2' })],
      ),
    },
    {
      name: 'a new line that a virement made, and one that a virement ended',
      ...months(
        [line('A1', 500), line('A3', 300)],
        [line('A1', 500), line('A2', 300)],
        [virement(300, { from_line: 'A2', to_line: 'A3' })],
      ),
    },
    {
      name: 'a line without a budget that is gone, and a new one without',
      ...months([line('A1', 500), line('A3', 0)], [line('A1', 500), line('A2', 0)]),
    },
    {
      name: 'a line that was split into rows of one reference',
      ...months([line('A1', 200), line('A1', 300)], [line('A1', 500)]),
      judged: 2,
    },
    {
      name: 'a virement that is recorded and not made yet: the budget has not moved',
      ...months([line('A1', 500)], [line('A1', 500)], [virement(50, { to_line: 'A1' })]),
    },
    {
      name: 'totals are no lines',
      ...months(
        [line('A1', 500), line('T1', 500, { description: 'Total', is_total: 'Yes' })],
        [line('A1', 500), line('T1', 700, { description: 'Total', is_total: 'Yes' })],
      ),
    },
    {
      name: 'a month in thousands after one in pounds, rounded',
      ...months([line('A1', 12)], [line('A1', 12_400)], [], { units: 'GBP000' }, { units: 'GBP' }),
    },
    {
      name: 'of the first month, all virements since the plan count',
      ...months(
        [line('A1', 550)],
        [line('A1', 500)],
        [virement(50, { date: '2015-03-31', to_line: 'A1' })],
        { period_end: '2015-04-30', month_no: 1 },
        { month_no: 0 },
      ),
    },
    {
      name: 'exactly half of the lines in common',
      ...months([line('A1', 500), line('B2', 0)], [line('A1', 500), line('A2', 0)]),
    },
  ],
  invalid: [
    {
      name: 'a budget that moved by a penny more than the tolerance',
      ...months([line('A1', 501.01)], [line('A1', 500)]),
      findings: [
        {
          ...moved,
          says: ['A1', '£500', '£501.01', '£1.01', '£0'],
          related: ['budget@month[0].annual_budget'],
        },
      ],
    },
    {
      name: 'a virement that explains a part of it',
      ...months(
        [line('A1', 700), line('A2', 250)],
        [line('A1', 500), line('A2', 300)],
        [virement(50, { from_line: 'A2', to_line: 'A1' })],
      ),
      findings: [
        { ...moved, says: ['£700', 'The change is £200', 'explain £50'], related: ['virements[0].amount'] },
      ],
    },
    {
      name: 'a virement of the month before is in that month’s budget already',
      ...months([line('A1', 550)], [line('A1', 500)], [virement(50, { date: '2015-08-31', to_line: 'A1' })]),
      findings: [moved],
    },
    {
      name: 'a virement of the month to come',
      ...months([line('A1', 550)], [line('A1', 500)], [virement(50, { date: '2015-10-01', to_line: 'A1' })]),
      findings: [moved],
    },
    {
      name: 'a budget that fell',
      ...months([line('A1', 300)], [line('A1', 500)]),
      findings: [{ ...moved, says: '-£200' }],
    },
    {
      name: 'a new line with a budget that came from nowhere',
      ...months([line('A2', 40), line('A1', 500)], [line('A1', 500)]),
      findings: [{ ...moved, says: ['A2', '£0', '£40'] }],
    },
    {
      name: 'a line that is gone with its budget',
      ...months([line('A1', 500)], [line('A1', 500), line('A2', 300)]),
      findings: [{ ...gone, says: ['A2', '£300', '£0'], related: ['budget@month[1].annual_budget'] }],
    },
    {
      name: 'a line that is gone, of whose budget a virement took a part',
      ...months(
        [line('A1', 600)],
        [line('A1', 500), line('A2', 300)],
        [virement(100, { from_line: 'A2', to_line: 'A1' })],
      ),
      findings: [{ ...gone, says: ['£300', '£100'], related: ['virements[0].amount'] }],
    },
    {
      name: 'two lines that are gone',
      ...months(
        [line('A1', 500), line('A4', 0)],
        [line('A1', 500), line('A2', 300), line('A3', 200), line('A4', 0)],
      ),
      findings: [
        { ...gone, says: 'A2' },
        { ...gone, says: 'A3' },
      ],
    },
    {
      name: 'rows of one reference that come to something else',
      ...months([line('A1', 200), line('A1', 400)], [line('A1', 500)]),
      findings: [{ ...moved, says: '£600', related: ['budget[1].annual_budget'] }],
    },
    {
      name: 'an unreadable virement of another line does not matter',
      ...months(
        [line('A1', 700), line('A2', 1)],
        [line('A1', 500), line('A2', 1)],
        [virement({ text: 'some' }, { to_line: 'A2' })],
      ),
      findings: [moved],
    },
  ],
  dates: [
    {
      name: 'the year before CCGs',
      ...months([line('A1', 9)], [line('A1', 5)], [], year('2012/13', '2013-03-31')),
      outsideDates: 2,
    },
    {
      name: 'the first year of CCGs',
      ...months([line('A1', 9)], [line('A1', 5)], [], year('2013/14', '2013-09-30')),
      findings: [moved],
    },
    {
      name: 'the last year of CCGs',
      ...months([line('A1', 9)], [line('A1', 5)], [], year('2022/23', '2022-06-30')),
      findings: [moved],
    },
    {
      name: 'the year after CCGs',
      ...months([line('A1', 9)], [line('A1', 5)], [], year('2023/24', '2023-09-30')),
      outsideDates: 2,
    },
    {
      name: 'a virement of the first and of the last day of the month',
      ...months(
        [line('A1', 550), line('A2', 310)],
        [line('A1', 500), line('A2', 300)],
        [
          virement(50, { date: '2015-09-01', to_line: 'A1' }),
          virement(10, { virement_ref: 'V-2', date: '2015-09-30', to_line: 'A2' }),
        ],
      ),
      judged: 3,
    },
  ],
  notEvaluated: [
    {
      name: 'no report of the month before',
      cover: cover(),
      tables: { budget: [line('A1', 500)], virements: [virement(1)] },
      reason: 'table-missing',
    },
    {
      name: 'no table of virements',
      cover: cover(),
      tables: { budget: [line('A1', 500)] },
      earlier: { month: { cover: cover({ month_no: 5 }), tables: { budget: [line('A1', 400)] } } },
      reason: 'table-missing',
    },
    {
      name: 'a plan has no month before',
      ...months([line('A1', 9)], [line('A1', 5)], [], { month_no: 0 }),
      reason: 'not-applicable',
    },
    {
      name: 'lines without references',
      cover: cover(),
      tables: { budget: [{ description: 'Hospital', annual_budget: 9 }], virements: [virement(1)] },
      earlier: { month: { cover: cover({ month_no: 5 }), tables: { budget: [line('A1', 5)] } } },
      reason: 'column-missing',
    },
    {
      name: 'lines that were numbered anew',
      ...months([line('A1', 9), line('B2', 5), line('B3', 7)], [line('A1', 4), line('A2', 5), line('A3', 7)]),
      reason: 'reference-missing',
    },
    {
      name: 'budgets that cannot be read, of a line that stayed and of one that is gone',
      ...months([line('A1', { text: 'tbd' })], [line('A1', 5), line('A2', { text: 'tbd' })]),
      reason: 'unreadable',
    },
    {
      name: 'a virement without a day, and a line that is gone without a budget',
      ...months(
        [line('A1', 9)],
        [line('A1', 5), line('A2', null)],
        [virement(4, { date: null, to_line: 'A1' })],
      ),
      reason: 'blank',
    },
    {
      name: 'a period that is not known',
      ...months([line('A1', 9)], [line('A1', 5)], [], {
        financial_year: null,
        period_end: null,
        month_no: null,
      }),
      reason: 'date-unknown',
    },
  ],
});
