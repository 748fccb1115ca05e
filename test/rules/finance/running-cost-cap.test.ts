import { ruleTester, type Case, type Row } from '../../../src/testing/index.js';
import rule from '../../../src/rules/finance/running-cost-cap.js';

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
const staff = {
  line_id: 'R1',
  programme_area: 'Running Costs',
  description: 'Staff',
  annual_budget: 3_000_000,
  forecast_outturn: 3_000_000,
  is_total: null,
};
const estates = { ...staff, line_id: 'R2', description: 'Estates', forecast_outturn: 1_400_000 };
const subtotal = { ...staff, line_id: null, description: 'Total running costs', is_total: 'Yes' };
const acute = {
  ...staff,
  line_id: 'L1',
  programme_area: 'Acute',
  description: 'Anytown Hospitals',
  forecast_outturn: 90_000_000,
};
const over = [acute, staff, { ...estates, forecast_outturn: 1_400_000.01 }];
const within = [acute, staff, estates];

type Findings = NonNullable<Case['findings']>;
const atAllowance = 'allocation[0].running_cost_allowance';
const outturn = { at: atAllowance, message: 'overAllowanceOutturn', severity: 'error' as const };
const forecast = { at: atAllowance, message: 'overAllowanceForecast', severity: 'warning' as const };
const perHead = { at: atAllowance, message: 'allowanceAbovePerHead', severity: 'warning' as const };

/** A case of budget lines against an allowance of 4,400,000 pounds: 22.00 a head in 2015/16. */
const given = (
  name: string,
  budget: Row[],
  findings: Findings = [],
  as: Row = cover,
  allowance: Row = {},
): Case => ({
  name,
  cover: as,
  tables: {
    budget,
    allocation: [
      {
        financial_year: as.financial_year ?? null,
        running_cost_allowance: as.units === 'GBP000' ? 4_400 : 4_400_000,
        population: 200_000,
        ...allowance,
      },
    ],
  },
  findings,
});
/** Spending far within the allowance in either unit: only the allowance a head is in question. */
const ofAllowance = (name: string, as: Row, running_cost_allowance: number, findings: Findings = []): Case =>
  given(name, [{ ...staff, forecast_outturn: 3_000 }], findings, as, { running_cost_allowance });

ruleTester(rule, {
  valid: [
    given('exactly the allowance', within),
    given('a penny below the allowance', [acute, staff, { ...estates, forecast_outturn: 1_399_999.99 }]),
    given('the subtotal does not count again', [...within, { ...subtotal, forecast_outturn: 4_400_000 }]),
    given('a row named as a total does not count, although nothing marks it', [
      ...within,
      { ...subtotal, is_total: null, forecast_outturn: 4_400_000 },
    ]),
    given('recharges received are negative and count as shown', [
      ...within,
      { ...staff, line_id: 'R3', description: 'Legal advice', forecast_outturn: 50_000 },
      { ...staff, line_id: 'R4', description: 'Income from neighbours', forecast_outturn: -50_000 },
    ]),
    given('exactly the allowance in thousands', [{ ...staff, forecast_outturn: 4_400 }], [], thousands),
    given('population blank: the spending is still judged', within, [], cover, { population: null }),
    ofAllowance('2013/14: exactly 25.00 a head and 3 percent', month('2013/14', '2014-03-31', 12), 5_150_000),
    ofAllowance('2014/15: exactly 24.73 a head and 3 percent', month('2014/15', '2015-03-31', 12), 5_094_380),
    ofAllowance('2015/16: exactly 22.07 a head and 3 percent', cover, 4_546_420),
    ofAllowance(
      'exactly the rate and 3 percent in thousands, the population in heads',
      { ...month('2013/14', '2014-03-31', 12), units: 'GBP000' },
      5_150,
    ),
  ],
  invalid: [
    given('a penny above the allowance at month 12', over, [
      { ...outturn, says: ['£4,400,000.01', '£4,400,000'] },
    ]),
    given(
      'above the allowance: the subtotal is marked',
      [...over, { ...subtotal, forecast_outturn: 4_400_000.01 }],
      [{ ...outturn, at: 'budget[3].forecast_outturn' }],
    ),
    given(
      'a subtotal that is named in words is marked, although it has no programme area',
      [...over, { ...subtotal, programme_area: null, forecast_outturn: 4_400_000.01 }],
      [{ ...outturn, at: 'budget[3].forecast_outturn' }],
    ),
    given(
      'a subtotal with words of its own for the programme area',
      [...over, { ...subtotal, programme_area: 'Total CCG running costs', description: 'Total' }],
      [{ ...outturn, at: 'budget[3].forecast_outturn' }],
    ),
    given(
      'two subtotals of running costs: the first is marked',
      [
        staff,
        { ...subtotal, description: 'Sub-total pay' },
        { ...estates, forecast_outturn: 1_500_000 },
        { ...subtotal, description: 'Sub-total non-pay', forecast_outturn: 1_500_000 },
        { ...subtotal, programme_area: null, description: 'Grand total', forecast_outturn: 4_500_000 },
      ],
      [{ ...outturn, at: 'budget[1].forecast_outturn', says: '£4,500,000' }],
    ),
    given(
      'the subtotal shows less than its lines',
      [...over, { ...subtotal, forecast_outturn: 4_000_000 }],
      [{ ...outturn, at: 'budget[3].forecast_outturn', says: '£4,400,000.01' }],
    ),
    given(
      'the programme area in other capitals',
      [{ ...staff, programme_area: 'Running costs', forecast_outturn: 4_500_000 }],
      [outturn],
    ),
    given(
      'in thousands, by what the rounding of one line may be',
      [{ ...staff, forecast_outturn: 4_401 }],
      [{ at: outturn.at, message: 'withinRounding', severity: 'info', says: '£1,000' }],
      thousands,
    ),
    given(
      'in thousands, by more than the rounding of one line',
      [{ ...staff, forecast_outturn: 4_401.001 }],
      [{ ...outturn, says: '£1,001' }],
      thousands,
    ),
    given(
      'above the allowance in thousands',
      [{ ...staff, forecast_outturn: 4_500 }],
      [{ ...outturn, says: ['£4,500,000', '£4,400,000'] }],
      thousands,
    ),
    given('population blank: the spending is still found', over, [outturn], cover, { population: null }),
    given(
      'a forecast that cannot be read and the rest is above the allowance',
      [...over, { ...staff, line_id: 'R3', forecast_outturn: { error: '#REF!' } }],
      [outturn],
    ),
    ofAllowance(
      '2013/14: a penny above 25.00 a head and 3 percent',
      month('2013/14', '2014-03-31', 12),
      5_150_000.01,
      [{ ...perHead, says: ['£5,150,000.01', '£25'] }],
    ),
    ofAllowance(
      '2014/15: a penny above 24.73 a head and 3 percent',
      month('2014/15', '2015-03-31', 12),
      5_094_380.01,
      [{ ...perHead, says: '£24.73' }],
    ),
    ofAllowance('2015/16: a penny above 22.07 a head and 3 percent', cover, 4_546_420.01, [
      { ...perHead, says: '£22.07' },
    ]),
    ofAllowance(
      'above the rate and 3 percent in thousands, the population in heads',
      { ...month('2013/14', '2014-03-31', 12), units: 'GBP000' },
      5_151,
      [perHead],
    ),
    given(
      'spending above an allowance that is itself too high: one finding for each',
      [{ ...staff, forecast_outturn: 4_700_000 }],
      [outturn, perHead],
      cover,
      { running_cost_allowance: 4_600_000 },
    ),
  ],
  dates: [
    given('the plan of a year', over, [forecast], month('2015/16', '2015-04-30', 0)),
    given('month 11', over, [{ ...forecast, says: '£4,400,000.01' }], month('2015/16', '2016-02-29', 11)),
    given('month 12 of the first year', over, [outturn], month('2013/14', '2014-03-31', 12)),
    given('the year before CCGs', over, [], month('2012/13', '2013-03-31', 12)),
    given(
      'month 11 of 2020/21 is a warning like any other',
      over,
      [forecast],
      month('2020/21', '2021-02-28', 11),
    ),
    given('month 12 of 2021/22', over, [outturn], month('2021/22', '2022-03-31', 12)),
    ofAllowance(
      'the plan of 2015/16, the last year of a rate',
      month('2015/16', '2015-04-30', 0),
      4_600_000,
      [perHead],
    ),
    ofAllowance(
      'the plan of 2016/17, the first year without a rate',
      month('2016/17', '2016-04-30', 0),
      9_000_000,
    ),
  ],
  notEvaluated: [
    { name: 'no allocation table', cover, tables: { budget: over }, reason: 'table-missing' },
    {
      // The reason given is that of the limb that got furthest: the one about the rate, which needs a population.
      name: 'no budget table, and no column for the population',
      cover: month('2017/18', '2018-03-31', 12),
      tables: { allocation: [{ financial_year: '2017/18', running_cost_allowance: 4_400_000 }] },
      reason: 'column-missing',
    },
    { ...given('no allowance', over, [], cover, { running_cost_allowance: null }), reason: 'blank' },
    {
      name: 'no column for the allowance',
      cover,
      tables: { budget: over, allocation: [{ financial_year: '2015/16', population: 200_000 }] },
      reason: 'column-missing',
    },
    {
      ...given(
        'no line of running costs is not nil spending',
        [acute],
        [],
        month('2016/17', '2017-03-31', 12),
      ),
      reason: 'not-applicable',
    },
    {
      ...given(
        'a forecast that cannot be read and the rest is within the allowance',
        [staff, { ...estates, forecast_outturn: { text: 'see note 4' } }],
        [],
        month('2016/17', '2017-03-31', 12),
      ),
      reason: 'unreadable',
    },
    {
      name: 'a Cover without year and without dates',
      cover: { ccg_ods: '99X', ccg_name: 'NHS Anytown CCG', month_no: 12 },
      tables: {
        budget: over,
        allocation: [{ financial_year: '2015/16', running_cost_allowance: 4_400_000, population: 200_000 }],
      },
      reason: 'date-unknown',
    },
  ],
});
