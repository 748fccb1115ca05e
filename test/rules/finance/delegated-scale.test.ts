import { ruleTester, type Case, type ExpectedFinding, type Row } from '../../../src/testing/index.js';
import rule from '../../../src/rules/finance/delegated-scale.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2016/17',
  period_end: '2016-09-30',
  month_no: 6,
  units: 'GBP',
  co_commissioning_level: 'Delegated commissioning',
  delegation_start: '2015-04-01',
};
const line = (annual_budget: Row[string], funding_source: Row[string] = 'Delegated allocation'): Row => ({
  line: 'GMS',
  funding_source,
  annual_budget,
  forecast_outturn: null,
});
const total = { ...line(50_000_000), line: 'Total', funding_source: null };

const atHeading = 'primaryCareBudget.annual_budget';
const below: ExpectedFinding = {
  at: atHeading,
  message: 'belowScale',
  severity: 'info',
  related: ['allocation[0].population'],
};
const above: ExpectedFinding = { ...below, message: 'aboveScale' };

/** Of 200,000 people: £80 a head is £16,000,000, £250 a head £50,000,000. */
const given = (
  name: string,
  primaryCareBudget: Row[],
  findings: readonly ExpectedFinding[] = [],
  as: Row = {},
  population: Row[string] = 200_000,
): Case => ({
  name,
  cover: { ...cover, ...as },
  tables: {
    primaryCareBudget,
    allocation: [{ financial_year: null, running_cost_allowance: 1, population }],
  },
  findings,
});
const years = (financial_year: string, period_end: string): Row => ({ financial_year, period_end });

ruleTester(rule, {
  valid: [
    given('exactly £80 a head', [line(16_000_000)]),
    given('exactly £250 a head', [line(20_000_000), line(30_000_000)]),
    given('as Southern Derbyshire: £64m for 535,000 people', [line(64_000_000)], [], {}, 535_000),
    given('in thousands, the population in heads', [line(26_613)], [], { units: 'GBP000' }, 223_000),
    given('the CCG’s own lines and the total do not count', [
      line(26_000_000),
      line(40_000_000, 'CCG programme'),
      { ...total, annual_budget: 66_000_000 },
    ]),
    {
      name: 'no column for the funding source: all lines count',
      cover,
      tables: {
        primaryCareBudget: [{ line: 'GMS', annual_budget: 26_000_000, forecast_outturn: 1 }],
        allocation: [{ financial_year: null, running_cost_allowance: 1, population: 200_000 }],
      },
    },
  ],
  invalid: [
    given(
      'a penny below £80 a head',
      [line(15_999_999.99)],
      [{ ...below, says: ['£15,999,999.99', '200,000', '£80', '2016/17'] }],
    ),
    given(
      'a penny above £250 a head',
      [line(20_000_000), line(30_000_000.01)],
      [{ ...above, says: ['£50,000,000.01', '200,000', '£250'] }],
    ),
    given(
      'pounds in a workbook of thousands',
      [line(26_613_000)],
      [{ ...above, says: '£119,340.81' }],
      {
        units: 'GBP000',
      },
      223_000,
    ),
    given(
      'at the total',
      [line(26_000), total],
      [{ ...below, at: 'primaryCareBudget[1].annual_budget', says: '£0.13' }],
    ),
    given(
      'a line that cannot be read and the rest is above',
      [line(51_000_000), line({ text: 'tbd' })],
      [{ ...above, says: 'A cell could not be read' }],
    ),
  ],
  dates: [
    given('the year before delegation', [line(1_000)], [], years('2014/15', '2015-03-31')),
    given('the first year of delegation', [line(1_000)], [below], years('2015/16', '2016-03-31')),
    given('the last year of CCGs', [line(1_000)], [below], years('2022/23', '2022-06-30')),
    given('the year after CCGs', [line(1_000)], [], years('2023/24', '2024-03-31')),
  ],
  notEvaluated: [
    { name: 'no primary care budget', cover, reason: 'table-missing' },
    { ...given('the population is blank', [line(1)], [], {}, null), reason: 'blank' },
    { ...given('the population is nil', [line(1)], [], {}, 0), reason: 'blank' },
    { ...given('no line has a budget', [line(null)]), reason: 'blank' },
    { ...given('only the CCG’s own lines', [line(1, 'CCG programme')]), reason: 'blank' },
    {
      ...given('a line that cannot be read and the rest is below', [line(1), line({ error: '#REF!' })]),
      reason: 'unreadable',
    },
    {
      ...given('a funding source that cannot be read', [line(1), line(1, { error: '#N/A' })]),
      reason: 'unreadable',
    },
    {
      ...given('a CCG with joint commissioning', [line(1)], [], {
        co_commissioning_level: 'Joint commissioning',
      }),
      reason: 'not-applicable',
    },
    {
      ...given('the level is not known', [line(1)], [], {
        co_commissioning_level: null,
        delegation_start: null,
      }),
      reason: 'level-unknown',
    },
  ],
});
