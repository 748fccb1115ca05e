import rule from '../../../src/rules/business-rules/planned-surplus.js';
import { ruleTester, type Case, type Row } from '../../../src/testing/index.js';

const cover = (financial_year: string | null): Row => ({
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year,
  period_end: null,
  units: 'GBP',
});
interface Figures {
  readonly control?: Row[string];
  readonly brought?: Row[string];
  readonly limit?: Row[string];
}
/** An allocation of 100 million: 1 per cent is 1,000,000, and 0.995 per cent 995,000. */
const allocation = (
  year: string | null,
  planned: Row[string],
  { control, brought, limit }: Figures,
): Row => ({
  financial_year: year,
  planned_surplus: planned,
  control_total: control ?? null,
  surplus_brought_forward: brought ?? null,
  revenue_resource_limit: limit === undefined ? 100_000_000 : limit,
});
const share = {
  at: 'allocation[0].planned_surplus',
  message: 'surplusBelowShare',
  severity: 'warning' as const,
};
const uneven = { ...share, message: 'notBreakingEven' };
const control = { ...share, message: 'belowControlTotal' };
type Findings = NonNullable<Case['findings']>;
const given = (
  name: string,
  year: string,
  planned: Row[string],
  findings: Findings = [],
  figures: Figures = {},
): Case => ({
  name,
  cover: cover(year),
  tables: { allocation: [allocation(year, planned, figures)] },
  findings,
});

ruleTester(rule, {
  valid: [
    given('1 per cent in 2013/14', '2013/14', 1_000_000),
    given('0.995 per cent, which is rounding', '2013/14', 995_000),
    given('a penny more than that', '2013/14', 995_000.01),
    given('0.2 per cent, which is the control total', '2013/14', 200_000, [], { control: 200_000 }),
    given('a penny more than the control total', '2013/14', 200_000.01, [], { control: 200_000 }),
    given('a deficit that is the control total', '2016/17', -3_000_000, [], { control: -3_000_000 }),
    given('1 per cent, though the control total is more', '2016/17', 1_000_000, [], { control: 1_500_000 }),
    given('breaking even in 2017/18', '2017/18', 0),
    given('the deficit brought forward does not grow', '2017/18', -2_000_000, [], { brought: -2_000_000 }),
    given('a historic surplus that is drawn down', '2017/18', 500_000, [], { brought: 2_000_000 }),
    given('a deficit in 2017/18 that is the control total', '2017/18', -500_000, [], { control: -500_000 }),
    given('the control total of 2018/19', '2018/19', -1_000_000, [], { control: -1_000_000 }),
    given('more than the control total of 2019/20', '2019/20', 0, [], { control: -1_000_000 }),
    {
      name: 'in thousands of pounds',
      cover: { ...cover('2013/14'), units: 'GBP000' },
      tables: { allocation: [allocation('2013/14', 995, { limit: 100_000 })] },
    },
  ],
  invalid: [
    given('a penny less than 0.995 per cent', '2013/14', 994_999.99, [
      {
        ...share,
        says: ['£994,999.99', '1%', '£100,000,000', '£1,000,000', '1 April 2013'],
        related: ['allocation[0].revenue_resource_limit'],
      },
    ]),
    given(
      'a penny less than the control total, and less than 1 per cent',
      '2013/14',
      199_999.99,
      [{ ...share, says: 'control total' }],
      { control: 200_000 },
    ),
    given('a deficit in 2015/16', '2015/16', -2_000_000, [{ ...share, says: '-£2,000,000' }]),
    given(
      'a penny of deficit in 2017/18',
      '2017/18',
      -0.01,
      [{ ...uneven, says: ['-£0.01', '£0', '1 April 2017'] }],
      {
        brought: 0,
      },
    ),
    given(
      'the deficit brought forward grows by a penny',
      '2017/18',
      -2_000_000.01,
      [{ ...uneven, says: '-£2,000,000', related: ['allocation[0].surplus_brought_forward'] }],
      { brought: -2_000_000 },
    ),
    given(
      'it grows, and the control total is missed',
      '2017/18',
      -3_000_000,
      [{ ...uneven, says: 'control total' }],
      {
        brought: -2_000_000,
        control: -2_500_000,
      },
    ),
    given(
      'a penny less than the control total of 2018/19',
      '2018/19',
      499_999.99,
      [
        {
          ...control,
          says: ['£499,999.99', '£0.01', '£500,000', '1 April 2018'],
          related: ['allocation[0].control_total'],
        },
      ],
      { control: 500_000 },
    ),
    given(
      'a deficit beyond that of the control total',
      '2019/20',
      -2_000_000,
      [{ ...control, says: '£1,000,000' }],
      {
        control: -1_000_000,
      },
    ),
  ],
  dates: [
    { ...given('nothing planned in 2012/13', '2012/13', 0), outsideDates: 1 },
    given('nothing planned in 2013/14', '2013/14', 0, [share]),
    given('nothing planned in 2014/15', '2014/15', 0, [share]),
    given('nothing planned in 2016/17', '2016/17', 0, [share]),
    given('nothing planned in 2018/19, against a control total', '2018/19', 0, [control], { control: 1 }),
    given('nothing planned in 2019/20, against a control total', '2019/20', 0, [control], { control: 1 }),
    {
      ...given('nothing planned in 2020/21, against a control total', '2020/21', 0, [], { control: 1 }),
      outsideDates: 1,
    },
  ],
  notEvaluated: [
    { name: 'no allocation', cover: cover('2013/14'), reason: 'table-missing' },
    {
      name: 'no column for the planned surplus',
      cover: cover('2013/14'),
      tables: { allocation: [{ financial_year: '2013/14', revenue_resource_limit: 100, control_total: 1 }] },
      reason: 'column-missing',
    },
    { ...given('the planned surplus is blank', '2013/14', null), reason: 'blank' },
    { ...given('the limit is blank', '2013/14', 1, [], { limit: null }), reason: 'blank' },
    { ...given('no control total in 2018/19', '2018/19', 0), reason: 'blank' },
    {
      ...given('a deficit in 2017/18, and nothing says what was brought forward', '2017/18', -1),
      reason: 'blank',
    },
    {
      ...given('a planned surplus that cannot be read', '2013/14', { text: 'one per cent' }),
      reason: 'unreadable',
    },
    {
      ...given('a control total that cannot be read', '2013/14', 0, [], { control: { text: 'as agreed' } }),
      reason: 'unreadable',
    },
    {
      name: 'no year is known',
      cover: { ccg_ods: '99X' },
      tables: { allocation: [allocation(null, 1, {})] },
      reason: 'date-unknown',
    },
    {
      name: 'only the allocation of another year',
      cover: cover('2013/14'),
      tables: { allocation: [allocation('2014/15', 1, {})] },
      reason: 'reference-missing',
    },
  ],
});
