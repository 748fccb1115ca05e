import { ruleTester, type Case, type Row } from '../../../src/testing/index.js';
import rule from '../../../src/rules/finance/spend-within-resources.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2016-03-31',
  month_no: 12,
  units: 'GBP',
};
/** The Cover of a month; month 0 is the plan. */
const month = (financial_year: string, period_end: string, month_no: number): Row => ({
  ...cover,
  financial_year,
  period_end,
  month_no,
});
const thousands = { ...cover, units: 'GBP000' };
const limit = (revenue_resource_limit: Row[string], financial_year: Row[string] = '2015/16'): Row[] => [
  { financial_year, revenue_resource_limit, source_ref: 'Allocation letter' },
];
const acute = {
  line_id: 'L1',
  programme_area: 'Acute',
  description: 'Anytown Hospitals',
  annual_budget: 60_000_000,
  forecast_outturn: 60_000_000,
  is_total: null,
};
const community = { ...acute, line_id: 'L2', programme_area: 'Community', description: 'Podiatry' };
const total = { ...acute, line_id: null, programme_area: null, description: 'Grand total', is_total: 'Yes' };
/** Lines with these forecasts, under an acute and under community headings in turn. */
const lines = (...forecasts: Row[string][]): Row[] =>
  forecasts.map((forecast_outturn, i) => ({
    ...(i % 2 === 0 ? acute : community),
    line_id: `L${i + 1}`,
    forecast_outturn,
  }));
const without = (from: Row, field: string): Row =>
  Object.fromEntries(Object.entries(from).filter(([name]) => name !== field));

type Findings = NonNullable<Case['findings']>;
const atLimit = 'allocation[0].revenue_resource_limit';
const outturn = { at: atLimit, message: 'overLimitOutturn', severity: 'error' as const };
const forecast = { at: atLimit, message: 'overLimitForecast', severity: 'warning' as const };
const toppedUp = { at: atLimit, message: 'overLimitToppedUp', severity: 'info' as const };
const rounding = { at: atLimit, message: 'withinRounding', severity: 'info' as const };

/** A case of budget lines against a limit of 100,000,000 pounds, at month 12 of 2015/16 unless said. */
const given = (name: string, budget: Row[], findings: Findings = [], as: Row = cover): Case => ({
  name,
  cover: as,
  tables: { budget, allocation: limit(as.units === 'GBP000' ? 100_000 : 100_000_000, as.financial_year) },
  findings,
});
const over = lines(60_000_000, 40_000_000.01);

ruleTester(rule, {
  valid: [
    given('exactly the limit', lines(60_000_000, 40_000_000)),
    given('a penny below the limit', lines(60_000_000, 39_999_999.99)),
    given(
      'income and unmet savings are negative and count as shown',
      lines(70_000_000, 35_000_000, -4_000_000, -1_000_000),
    ),
    given('a total row does not count again', [
      ...lines(60_000_000, 40_000_000),
      { ...total, forecast_outturn: 100_000_000 },
    ]),
    given('rows named as totals do not count, although nothing marks them', [
      ...lines(60_000_000),
      { ...acute, line_id: null, description: 'Sub-total acute', forecast_outturn: 60_000_000 },
      { ...community, forecast_outturn: 40_000_000 },
      { ...total, description: 'Total community', is_total: null, forecast_outturn: 40_000_000 },
      { ...total, is_total: null, forecast_outturn: 100_000_000 },
    ]),
    given('a total row above the limit, the lines are within it', [
      ...lines(60_000_000, 40_000_000),
      { ...total, forecast_outturn: 120_000_000 },
    ]),
    given('a year to date above the limit is not looked at', [
      { ...acute, ytd_actual: 130_000_000, forecast_outturn: 100_000_000 },
    ]),
    given('exactly the limit in thousands', lines(60_000, 40_000), [], thousands),
    {
      name: 'an allocation without a year is that of the Cover',
      cover,
      tables: { budget: lines(60_000_000, 39_000_000), allocation: limit(100_000_000, null) },
    },
  ],
  invalid: [
    given('a penny above the limit at month 12', over, [
      { ...outturn, says: ['£100,000,000.01', '£100,000,000'] },
    ]),
    given(
      'above the limit: the grand total is marked',
      [...over, { ...total, forecast_outturn: 100_000_000.01 }],
      [{ ...outturn, at: 'budget[2].forecast_outturn' }],
    ),
    given(
      'the grand total stands on its own below the limit, the lines are above it',
      [...over, { ...total, forecast_outturn: 99_000_000 }],
      [{ ...outturn, at: 'budget[2].forecast_outturn', says: '£100,000,000.01' }],
    ),
    given(
      'subtotals and a grand total: the grand total is marked',
      [
        ...lines(60_000_000),
        { ...acute, line_id: null, description: 'Sub-total acute', is_total: 'Yes' },
        { ...community, forecast_outturn: 41_000_000 },
        { ...total, description: 'Sub-total community', forecast_outturn: 41_000_000 },
        { ...total, forecast_outturn: 101_000_000 },
      ],
      [{ ...outturn, at: 'budget[4].forecast_outturn' }],
    ),
    given(
      'a subtotal and no grand total: the limit is marked',
      [
        ...lines(60_000_000),
        { ...acute, line_id: null, description: 'Sub-total acute', is_total: 'Yes' },
        { ...community, forecast_outturn: 41_000_000 },
      ],
      [{ ...outturn, says: ['£101,000,000', '£100,000,000'] }],
    ),
    given(
      'two units above the limit with two lines in thousands',
      lines(60_000, 40_002),
      [{ ...outturn, says: '£100,002,000' }],
      thousands,
    ),
    given(
      'exactly one unit above the limit with two lines in thousands',
      lines(60_000, 40_001),
      [rounding],
      thousands,
    ),
    given('a penny more than one unit above it', lines(60_000, 40_001.000_01), [outturn], thousands),
    given(
      'exactly half a unit for each of six lines in thousands',
      lines(20_000, 20_000, 20_000, 20_000, 10_000, 10_003),
      [rounding],
      thousands,
    ),
    given(
      'a penny more than half a unit for each of six lines',
      lines(20_000, 20_000, 20_000, 20_000, 10_000, 10_003.000_01),
      [outturn],
      thousands,
    ),
    given(
      'a forecast that cannot be read and the rest is above the limit',
      [...over, { ...acute, line_id: 'L3', forecast_outturn: { error: '#REF!' } }],
      [outturn],
    ),
    {
      name: 'an allocation without a year is that of the Cover, and is exceeded',
      cover,
      tables: { budget: over, allocation: limit(100_000_000, null) },
      findings: [outturn],
    },
  ],
  dates: [
    given('the plan of a year', over, [forecast], month('2015/16', '2015-04-30', 0)),
    given('month 11', over, [{ ...forecast, says: '£100,000,000.01' }], month('2015/16', '2016-02-29', 11)),
    given('month 12 of the first year', over, [outturn], month('2013/14', '2014-03-31', 12)),
    given('month 1 of the first year', over, [forecast], month('2013/14', '2013-04-30', 1)),
    given(
      'month 11 of 2019/20, before limits were topped up',
      over,
      [forecast],
      month('2019/20', '2020-02-29', 11),
    ),
    given('the plan of 2020/21', over, [toppedUp], month('2020/21', '2020-04-30', 0)),
    given('month 11 of 2020/21', over, [toppedUp], month('2020/21', '2021-02-28', 11)),
    given('month 12 of 2020/21', over, [outturn], month('2020/21', '2021-03-31', 12)),
    given('month 11 of 2021/22', over, [toppedUp], month('2021/22', '2022-02-28', 11)),
    given('month 12 of 2021/22', over, [outturn], month('2021/22', '2022-03-31', 12)),
    given('month 3 of 2022/23, the last of CCGs', over, [forecast], month('2022/23', '2022-06-30', 3)),
  ],
  notEvaluated: [
    {
      ...given('the year before CCGs', over, [], month('2012/13', '2013-03-31', 12)),
      reason: 'outside-dates',
    },
    { name: 'no allocation table', cover, tables: { budget: over }, reason: 'table-missing' },
    { name: 'no budget table', cover, tables: { allocation: limit(100_000_000) }, reason: 'table-missing' },
    {
      name: 'no limit in the allocation',
      cover,
      tables: { budget: over, allocation: limit(null) },
      reason: 'blank',
    },
    {
      name: 'no column for the limit',
      cover,
      tables: { budget: over, allocation: [{ financial_year: '2015/16', programme_allocation: 98_000_000 }] },
      reason: 'column-missing',
    },
    {
      ...given(
        'no column for the forecast',
        over.map((row) => without(row, 'forecast_outturn')),
      ),
      reason: 'column-missing',
    },
    {
      name: 'the allocation of another year',
      cover,
      tables: { budget: over, allocation: limit(100_000_000, '2014/15') },
      reason: 'reference-missing',
    },
    {
      name: 'a Cover without year and without dates',
      cover: { ccg_ods: '99X', ccg_name: 'NHS Anytown CCG', month_no: 12 },
      tables: { budget: over, allocation: limit(100_000_000) },
      reason: 'date-unknown',
    },
    {
      ...given(
        'a forecast that cannot be read and the rest is within the limit',
        lines(60_000_000, { text: 'tba Q3' }),
      ),
      reason: 'unreadable',
    },
    {
      ...given('a forecast that was not calculated', lines(60_000_000, { notCalculated: 'D2+E2' })),
      reason: 'not-calculated',
    },
  ],
});
