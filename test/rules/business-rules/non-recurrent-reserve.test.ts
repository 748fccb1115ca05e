import rule from '../../../src/rules/business-rules/non-recurrent-reserve.js';
import { ruleTester, type Case, type Row } from '../../../src/testing/index.js';

const cover = (financial_year: string, period_end: string | null = null): Row => ({
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year,
  period_end,
  units: 'GBP',
});
const line = (
  line_type: string | null,
  annual_budget: Row[string],
  committed_to_date: Row[string] = 0,
  description = 'A line',
): Row => ({ description, line_type, annual_budget, committed_to_date, is_total: null });
const nonRecurrent = (amount: Row[string]): Row => line('Reserve-non-recurrent', amount);
const uncommitted = (amount: Row[string], committed: Row[string] = 0): Row =>
  line('Reserve-uncommitted', amount, committed, 'Risk reserve');
const acute = line('Provider contract', 60_000_000);
const contingency = line('Reserve-contingency', 500_000);
/** Of 100 million, 1 per cent is 1,000,000; 0.995 per cent, 995,000; 0.495 per cent, 495,000. */
const allocation = (financial_year: string, recurrent_allocation: Row[string] = 100_000_000): Row => ({
  financial_year,
  recurrent_allocation,
});

const reserve = (row: number) => ({
  at: `budget[${row}].annual_budget`,
  message: 'reserveBelowShare',
  severity: 'warning' as const,
});
const held = (row: number) => ({ ...reserve(row), message: 'uncommittedBelowShare' });
const early = (row: number) => ({
  ...reserve(row),
  at: `budget[${row}].committed_to_date`,
  message: 'committedEarly',
});
type Findings = NonNullable<Case['findings']>;
const given = (
  name: string,
  year: string,
  budget: Row[],
  findings: Findings = [],
  periodEnd: string | null = null,
): Case => ({
  name,
  cover: cover(year, periodEnd),
  tables: { budget, allocation: [allocation(year)] },
  findings,
});

ruleTester(rule, {
  valid: [
    given('2 per cent in 2013/14', '2013/14', [acute, nonRecurrent(2_000_000)]),
    given('1.995 per cent, which is rounding', '2013/14', [acute, nonRecurrent(1_995_000)]),
    given('2.5 per cent in 2014/15, in two lines', '2014/15', [
      nonRecurrent(1_500_000),
      nonRecurrent(1_000_000),
    ]),
    given('1 per cent in 2015/16, called headroom', '2015/16', [acute, line(null, 1_000_000, 0, 'Headroom')]),
    given('1 per cent in 2016/17, all uncommitted', '2016/17', [acute, uncommitted(1_000_000)]),
    given('0.995 per cent in 2016/17', '2016/17', [uncommitted(995_000)]),
    given('half and half in 2017/18', '2017/18', [nonRecurrent(500_000), uncommitted(500_000, null)]),
    given('0.495 per cent uncommitted in 2017/18', '2017/18', [
      nonRecurrent(505_000),
      uncommitted(495_000, null),
    ]),
    given('committed once it was released', '2016/17', [uncommitted(1_000_000, 1_000_000)], [], '2017-03-31'),
    given('nothing committed before', '2016/17', [uncommitted(1_000_000, 0)], [], '2016-12-31'),
    given(
      'other reserves may be committed',
      '2016/17',
      [uncommitted(1_000_000), line('Reserve-contingency', 500_000, 200_000)],
      [],
      '2016-12-31',
    ),
  ],
  invalid: [
    given(
      'a penny less than 1.995 per cent',
      '2013/14',
      [acute, nonRecurrent(1_994_999.99)],
      [
        {
          ...reserve(1),
          says: ['£1,994,999.99', '2%', '£100,000,000', '£2,000,000', '1 April 2013'],
          related: ['allocation[0].recurrent_allocation'],
        },
      ],
    ),
    given(
      'other reserves are shown and not this one',
      '2013/14',
      [acute, contingency],
      [{ ...reserve(0), at: 'budget.line_type', says: '£0' }],
    ),
    given(
      'two lines that do not make it',
      '2014/15',
      [nonRecurrent(1_500_000), nonRecurrent(900_000)],
      [
        {
          ...reserve(0),
          says: ['£1,500,000 + £900,000 = £2,400,000', '2.5%'],
          related: ['budget[1].annual_budget'],
        },
      ],
    ),
    given('a penny less than 0.995 per cent in 2016/17', '2016/17', [uncommitted(994_999.99)], [reserve(0)]),
    given(
      '1 per cent in 2016/17, of which half may be spent',
      '2016/17',
      [nonRecurrent(500_000), uncommitted(500_000)],
      [{ ...held(1), says: ['£500,000', '1%', '£1,000,000', '1 April 2016'] }],
    ),
    given(
      'a penny less than 0.495 per cent uncommitted in 2017/18',
      '2017/18',
      [nonRecurrent(600_000), uncommitted(494_999.99, null)],
      [{ ...held(1), says: ['0.5%', '£500,000'] }],
    ),
    given(
      'nothing uncommitted in 2017/18',
      '2017/18',
      [nonRecurrent(1_000_000)],
      [{ ...held(0), at: 'budget.line_type', says: '£0' }],
    ),
    given(
      'a penny committed before it was released',
      '2016/17',
      [uncommitted(1_000_000, 0.01)],
      [{ ...early(0), says: ['£0.01', '1 March 2017'] }],
      '2016-12-31',
    ),
  ],
  dates: [
    { ...given('none in 2012/13', '2012/13', [acute, contingency]), outsideDates: 1 },
    given('none in 2013/14', '2013/14', [contingency], [{ ...reserve(0), at: 'budget.line_type' }]),
    given('none in 2017/18', '2017/18', [acute, contingency], [{ ...reserve(0), at: 'budget.line_type' }]),
    { ...given('none in 2018/19, when it was lifted', '2018/19', [acute, contingency]), outsideDates: 1 },
    given(
      'committed the day before the release',
      '2016/17',
      [uncommitted(1_000_000, 1)],
      [early(0)],
      '2017-02-28',
    ),
    given(
      'committed on the first day of the release',
      '2016/17',
      [uncommitted(1_000_000, 1)],
      [],
      '2017-03-01',
    ),
    {
      ...given('committed in 2015/16', '2015/16', [uncommitted(1_000_000, 1)], [], '2015-12-31'),
      outsideDates: 1,
    },
    {
      ...given('committed in 2017/18, whose release is not known', '2017/18', [
        nonRecurrent(500_000),
        uncommitted(500_000, 1),
      ]),
      notJudged: { 'no-parameter': 1 },
    },
    { ...given('committed in 2018/19', '2018/19', [uncommitted(1_000_000, 1)]), outsideDates: 2 },
  ],
  notEvaluated: [
    {
      name: 'no budget',
      cover: cover('2013/14'),
      tables: { allocation: [allocation('2013/14')] },
      reason: 'table-missing',
    },
    {
      name: 'no column for the type of line',
      cover: cover('2013/14'),
      tables: {
        budget: [{ description: 'Headroom', annual_budget: 1 }],
        allocation: [allocation('2013/14')],
      },
      reason: 'column-missing',
    },
    { ...given('no line is marked as a reserve', '2013/14', [acute]), reason: 'not-applicable' },
    {
      name: 'the recurrent allocation is blank',
      cover: cover('2013/14'),
      tables: { budget: [nonRecurrent(1)], allocation: [allocation('2013/14', null)] },
      reason: 'blank',
    },
    {
      ...given('a line has no budget', '2013/14', [nonRecurrent(1_000_000), nonRecurrent(null)]),
      reason: 'blank',
    },
    {
      ...given('a budget that cannot be read', '2013/14', [
        nonRecurrent(2_000_000),
        nonRecurrent({ text: 'tbd by CFO' }),
      ]),
      reason: 'unreadable',
    },
    {
      name: 'what is committed is blank, and there is no allocation',
      cover: cover('2016/17', '2016-12-31'),
      tables: { budget: [uncommitted(1_000_000, null)] },
      reason: 'blank',
    },
    {
      name: 'what is committed cannot be read, and there is no allocation',
      cover: cover('2016/17', '2016-12-31'),
      tables: { budget: [uncommitted(1_000_000, { text: 'some' })] },
      reason: 'unreadable',
    },
  ],
});
