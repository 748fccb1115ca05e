import { ruleTester, type Case, type ExpectedFinding, type Row } from '../../../src/testing/index.js';
import rule from '../../../src/rules/running-costs/programme-does-not-pay.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2016/17',
  period_end: '2016-09-30',
  month_no: 6,
  units: 'GBP',
};
const years = (financial_year: string, period_end: string): Row => ({ financial_year, period_end });
const line = (annual_budget: Row[string], forecast_outturn: Row[string] = 2_000_000): Row => ({
  line_id: 'R1',
  programme_area: 'Running Costs',
  description: 'Staff',
  annual_budget,
  forecast_outturn,
  is_total: null,
});
const acute = { ...line(90_000_000, 90_000_000), programme_area: 'Acute', description: 'Anytown Hospitals' };
const total = { ...line(9_000_000), description: 'Total running costs', is_total: 'Yes' };
const above: ExpectedFinding = {
  at: 'allocation[0].running_cost_allowance',
  message: 'budgetAboveAllowance',
  severity: 'warning',
  related: ['budget[0].annual_budget'],
};
/** Against an allowance of 4,400,000 pounds. */
const given = (
  name: string,
  budget: Row[],
  findings: readonly ExpectedFinding[] = [],
  as: Row = {},
  running_cost_allowance: Row[string] = 4_400_000,
): Case => ({
  name,
  cover: { ...cover, ...as },
  tables: { budget, allocation: [{ financial_year: null, running_cost_allowance, population: 1 }] },
  findings,
});

ruleTester(rule, {
  valid: [
    given('exactly the allowance', [line(3_000_000), line(1_400_000), acute]),
    given('a pound above, within the tolerance of two lines', [line(3_000_000), line(1_400_001)]),
    given('an underspend on running costs supports services', [line(3_900_000), acute]),
    given('the total does not count again', [line(4_400_000), total]),
    given('recharges received are negative', [line(4_500_000), line(-100_000)]),
    // The finding is that of FI-02.
    given('the forecast is above the allowance too', [line(4_500_000, 4_400_000.01)]),
  ],
  invalid: [
    given(
      'a penny above the tolerance of two lines',
      [line(3_000_000), line(1_400_001.01)],
      [{ ...above, says: ['£4,400,001.01', '£1.01', '£4,400,000', '2016/17', '1 April 2013'] }],
    ),
    given('the forecast is exactly the allowance', [line(4_500_000, 4_400_000)], [above]),
    given('in thousands', [line(4_402, 4_000)], [{ ...above, says: '£2,000' }], { units: 'GBP000' }, 4_400),
    given(
      'a budget that cannot be read and the rest is above',
      [line(4_500_000), line({ text: 'tbd' })],
      [{ ...above, says: 'A cell could not be read' }],
    ),
    {
      ...given('no column for the forecast', [
        { line_id: 'R1', programme_area: 'Running Costs', description: 'Staff', annual_budget: 4_500_000 },
      ]),
      findings: [above],
    },
  ],
  dates: [
    given('the last year before CCGs', [line(5_000_000)], [], years('2012/13', '2013-03-31')),
    given('the first year of CCGs', [line(5_000_000)], [above], years('2013/14', '2014-03-31')),
    given('the last year of CCGs', [line(5_000_000)], [above], years('2022/23', '2022-06-30')),
    given('the year after CCGs', [line(5_000_000)], [], years('2023/24', '2024-03-31')),
  ],
  notEvaluated: [
    { name: 'no budget', cover, reason: 'table-missing' },
    { ...given('no allowance', [line(5_000_000)], [], {}, null), reason: 'blank' },
    { ...given('no line of running costs', [acute]), reason: 'not-applicable' },
    { ...given('no line has a budget', [line(null)]), reason: 'blank' },
    {
      ...given('a budget that cannot be read and the rest is within', [
        line(4_000_000),
        line({ error: '#REF!' }),
      ]),
      reason: 'unreadable',
    },
    {
      ...given('a programme area that cannot be read', [
        line(4_000_000),
        { ...acute, programme_area: 'Admin stuff' },
      ]),
      reason: 'unreadable',
    },
  ],
});
