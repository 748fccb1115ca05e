import rule from '../../../src/rules/business-rules/contingency.js';
import { ruleTester, type Case, type Row } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2013/14',
  period_end: '2013-04-30',
  units: 'GBP',
};
const line = (line_type: string | null, annual_budget: Row[string], description = 'A line') => ({
  description,
  line_type,
  annual_budget,
  is_total: null as string | null,
});
const held = (amount: Row[string]) => line('Reserve-contingency', amount, 'Contingency');
const acute = line('Provider contract', 60_000_000, 'Anytown Hospitals');
const reserve = line('Reserve-non-recurrent', 2_000_000, 'Non-recurrent reserve');
/** 0.5 per cent of the limit is 500,000; 0.495 per cent, 495,000. */
const limit = { financial_year: '2013/14', revenue_resource_limit: 100_000_000 as Row[string] };

const below = (row: number) => ({
  at: `budget[${row}].annual_budget`,
  message: 'contingencyBelowShare',
  severity: 'warning' as const,
});
/** The contingency of the delegated budget, in a table of its own. */
const delegated = (
  name: string,
  amount: Row[string],
  findings: Findings = [],
  funding_source: string | null = 'Delegated allocation',
  budget: Row[] = [acute, held(400_000)],
): Case => ({
  name,
  cover,
  tables: {
    budget,
    allocation: [limit],
    primaryCareBudget: [
      { line: 'GMS', funding_source, annual_budget: 20_000_000, forecast_outturn: 20_000_000 },
      { line: 'Contingency', funding_source, annual_budget: amount, forecast_outturn: amount },
    ],
  },
  findings,
});
type Findings = NonNullable<Case['findings']>;
const given = (
  name: string,
  budget: Row[],
  findings: Findings = [],
  allocation: Row = limit,
  as: Row = cover,
): Case => ({ name, cover: as, tables: { budget, allocation: [allocation] }, findings });
const inYear = (financial_year: string, findings: Findings): Case =>
  given(
    `a contingency of 0.4 per cent in ${financial_year}`,
    [acute, held(400_000)],
    findings,
    { ...limit, financial_year },
    { ...cover, financial_year, period_end: null },
  );

ruleTester(rule, {
  valid: [
    given('0.5 per cent', [acute, held(500_000)]),
    given('0.495 per cent, which is rounding', [acute, held(495_000)]),
    given('a penny more than 0.495 per cent', [acute, held(495_000.01)]),
    given('two lines that make it together', [held(250_000), acute, held(250_000)]),
    given('a line without a type, called contingency', [acute, line(null, 500_000, 'Contingency (0.5%)')]),
    delegated('the contingency of the delegated budget makes up the rest', 95_000),
    delegated('it says nothing of who pays for the delegated budget', 95_000, [], null),
    given(
      'in thousands of pounds',
      [line('Reserve-contingency', 495)],
      [],
      { ...limit, revenue_resource_limit: 100_000 },
      { ...cover, units: 'GBP000' },
    ),
    given('an allocation without a year is that of the Cover', [held(500_000)], [], {
      ...limit,
      financial_year: null,
    }),
  ],
  invalid: [
    given(
      'a penny less than 0.495 per cent',
      [acute, held(494_999.99)],
      [
        {
          ...below(1),
          says: ['£494,999.99', '0.5%', '£100,000,000', '£500,000', '1 April 2013'],
          related: ['allocation[0].revenue_resource_limit'],
        },
      ],
    ),
    given(
      'two lines that do not make it',
      [held(200_000), acute, held(200_000)],
      [{ ...below(0), says: '£200,000 + £200,000 = £400,000', related: ['budget[2].annual_budget'] }],
    ),
    given(
      'other reserves are shown and no contingency',
      [acute, reserve],
      [{ ...below(0), at: 'budget.line_type', says: '£0' }],
    ),
    given('a total does not count', [held(400_000), { ...held(500_000), is_total: 'Yes' }], [below(0)]),
    given(
      'another reserve called contingency is of its own type',
      [held(400_000), line('Reserve-uncommitted', 100_000, 'Contingency')],
      [below(0)],
    ),
    given('none is left', [acute, held(0)], [below(1)]),
    delegated('a penny too little with that of the delegated budget', 94_999.99, [
      { ...below(1), says: '£400,000 + £94,999.99 = £494,999.99' },
    ]),
    delegated('a contingency of NHS England is not the CCG’s', 95_000, [below(1)], 'NHS England'),
    delegated(
      'that of the delegated budget is among the lines already',
      95_000,
      [below(0)],
      'Delegated allocation',
      [
        { ...held(95_000), programme_area: 'Delegated Primary Medical' },
        { ...held(300_000), programme_area: 'Reserves' },
      ],
    ),
  ],
  dates: [
    { ...inYear('2012/13', []), outsideDates: 1 },
    inYear('2013/14', [below(1)]),
    inYear('2014/15', [below(1)]),
    inYear('2019/20', [below(1)]),
    { ...inYear('2020/21', []), outsideDates: 1 },
  ],
  notEvaluated: [
    { name: 'no allocation', cover, tables: { budget: [held(1)] }, reason: 'table-missing' },
    {
      name: 'no column for the type of line',
      cover,
      tables: { budget: [{ description: 'Contingency', annual_budget: 1 }], allocation: [limit] },
      reason: 'column-missing',
    },
    { ...given('no line is marked as a reserve', [acute]), reason: 'not-applicable' },
    {
      ...given('the limit is blank', [held(1)], [], { ...limit, revenue_resource_limit: null }),
      reason: 'blank',
    },
    { ...given('a line has no budget', [held(400_000), held(null)]), reason: 'blank' },
    {
      ...given('a budget that cannot be read', [held(400_000), held({ text: 'see plan' })]),
      reason: 'unreadable',
    },
    {
      ...given('a budget that cannot be read beside enough', [held(500_000), held({ text: 'see note' })]),
      reason: 'unreadable',
    },
    {
      ...given('a type that is on no list', [held(400_000), line('Winter reserve', 100_000)]),
      reason: 'unreadable',
    },
    { ...given('a formula without a result', [held({ notCalculated: 'A1+B1' })]), reason: 'not-calculated' },
    {
      ...given('only the allocation of another year', [held(1)], [], { ...limit, financial_year: '2014/15' }),
      reason: 'reference-missing',
    },
    {
      ...given('no year is known', [held(1)], [], limit, { ccg_ods: '99X', units: 'GBP' }),
      reason: 'date-unknown',
    },
  ],
});
