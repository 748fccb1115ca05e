import { ruleTester, type Case, type Row } from '../../../src/testing/index.js';
import rule from '../../../src/rules/finance/delegated-budget-ties-out.js';

const year = (financial_year: string, period_end: string): Row => ({
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year,
  period_end,
  month_no: 6,
  units: 'GBP',
});
/** A Cover that does not state the level of co-commissioning. */
const silent = year('2016/17', '2016-09-30');
const delegated = { co_commissioning_level: 'Delegated commissioning', delegation_start: '2015-04-01' };
const cover = { ...silent, ...delegated };
const thousands = { ...cover, units: 'GBP000' };

const line = (
  name: string,
  annual_budget: Row[string],
  funding_source: Row[string] = 'Delegated allocation',
): Row => ({ line: name, funding_source, annual_budget, forecast_outturn: annual_budget, is_total: null });
/** Four lines of 25,130,000 together, so that the tolerance is 2 units; the difference goes to the first. */
const lines = (difference = 0, unit = 1): Row[] => [
  line('GMS', 20_000_000 / unit + difference),
  line('QOF', 3_000_000 / unit),
  line('Premises', 2_000_000 / unit),
  line('Contingency', 130_000 / unit),
];
const noContingency = [line('GMS', 20_130_000), line('QOF', 3_000_000), line('Premises', 2_000_000)];
const total = (annual_budget: number): Row => ({ ...line('Total', annual_budget, null), is_total: 'Yes' });
const without = (row: Row, field: string): Row =>
  Object.fromEntries(Object.entries(row).filter(([name]) => name !== field));

type Findings = NonNullable<Case['findings']>;
const atAllocation = 'allocation[0].delegated_primary_medical';
const exceed = { at: atAllocation, message: 'linesExceed', severity: 'error' as const };
const short = { at: atAllocation, message: 'linesShort', severity: 'warning' as const };
const contingency = { at: atAllocation, message: 'noContingency', severity: 'info' as const };

/** A case of lines against a delegated allocation of 25,130,000, delegated since 2015 unless said. */
const given = (
  name: string,
  primaryCareBudget: Row[],
  findings: Findings = [],
  as: Row = cover,
  delegated_primary_medical: Row[string] = as.units === 'GBP000' ? 25_130 : 25_130_000,
): Case => ({
  name,
  cover: as,
  tables: {
    primaryCareBudget,
    allocation: [{ financial_year: as.financial_year ?? null, delegated_primary_medical }],
  },
  findings,
});
/** The same lines, 10 pounds above the allocation, with the level in a table of its own. */
const ofLevels = (name: string, delegation: Row[], findings: Findings = []): Case => ({
  ...given(name, [], findings, silent),
  tables: { ...given(name, lines(10), [], silent).tables, delegation },
});
const live = (level: string, from: string, to: string | null = null): Row => ({ level, from, to });

ruleTester(rule, {
  valid: [
    given('the lines make the allocation', lines()),
    given('exactly 2 pounds above it with four lines', lines(2)),
    given('exactly 2 pounds below it with four lines', lines(-2)),
    given('exactly 1 pound above it with one line and a contingency', [
      line('GMS', 25_000_001),
      line('Contingency', 130_000),
    ]),
    given('exactly 2 thousand above it with four lines in thousands', lines(2, 1000), [], thousands),
    given('total rows do not count, marked or only named', [
      ...lines(),
      { ...total(25_130_000), is_total: null },
      total(25_130_000),
    ]),
    given('a top-up of the CCG and a line of NHS England do not count', [
      ...lines(),
      line('Local incentive scheme', 400_000, 'CCG programme'),
      line('Dispensing/prescribing doctors', 300_000, 'NHS England'),
    ]),
    given(
      'no column for the source of funds: all lines count',
      lines().map((row) => without(row, 'funding_source')),
    ),
    {
      name: 'an allocation without a year is that of the Cover',
      cover,
      tables: {
        primaryCareBudget: lines(1),
        allocation: [{ financial_year: null, delegated_primary_medical: 25_130_000 }],
      },
    },
  ],
  invalid: [
    given('a penny more than 2 pounds above it with four lines', lines(2.01), [
      { ...exceed, says: ['£25,130,002.01', '£25,130,000'] },
    ]),
    given('a penny more than 2 pounds below it with four lines', lines(-2.01), [
      { ...short, says: ['£25,129,997.99', '£25,130,000'] },
    ]),
    given(
      'a penny more than 1 pound above it with one line and a contingency',
      [line('GMS', 25_000_001.01), line('Contingency', 130_000)],
      [exceed],
    ),
    given(
      '3 thousand above it with four lines in thousands',
      lines(3, 1000),
      [{ ...exceed, says: '£25,133,000' }],
      thousands,
    ),
    given(
      'above it: the total row is marked',
      [...lines(10), total(25_130_010)],
      [{ ...exceed, at: 'primaryCareBudget[4].annual_budget' }],
    ),
    given(
      'above it: a row that is only named a total is marked',
      [...lines(10), { ...total(25_130_010), is_total: null }],
      [{ ...exceed, at: 'primaryCareBudget[4].annual_budget' }],
    ),
    given(
      'the total row agrees with the allocation and its lines do not',
      [...lines(-10), total(25_130_000)],
      [{ ...short, at: 'primaryCareBudget[4].annual_budget' }],
    ),
    given(
      'without a column for the source of funds a top-up counts',
      [...lines(), line('Local incentive scheme', 400_000)].map((row) => without(row, 'funding_source')),
      [{ ...exceed, says: '£25,530,000' }],
    ),
    given(
      'a top-up does not fill what the lines are short of',
      [...lines(-500_000), line('Local incentive scheme', 500_000, 'CCG programme')],
      [{ ...short, says: '£24,630,000' }],
    ),
    given('no contingency', noContingency, [contingency]),
    given(
      'no contingency: the total row is marked',
      [...noContingency, total(25_130_000)],
      [{ ...contingency, at: 'primaryCareBudget[3].annual_budget' }],
    ),
    given(
      'a budget that cannot be read and the rest is above the allocation',
      [...lines(10), line('Premises', { error: '#REF!' })],
      [exceed],
    ),
    {
      ...given('delegated by what the configuration states', lines(10), [exceed], silent),
      facts: { levels: [{ level: 'Delegated commissioning', from: '2015-04-01' }] },
    },
  ],
  dates: [
    given('the last year before delegation', lines(10), [], {
      ...year('2014/15', '2014-09-30'),
      ...delegated,
    }),
    given('the first year of delegation', lines(10), [exceed], {
      ...year('2015/16', '2015-09-30'),
      ...delegated,
    }),
    given('delegated from the first day of the year', lines(10), [exceed], {
      ...cover,
      delegation_start: '2016-04-01',
    }),
    given('delegated from the second day of the year', lines(10), [], {
      ...cover,
      delegation_start: '2016-04-02',
    }),
    ofLevels(
      'a delegation row that covers the year to its last day',
      [live('Delegated commissioning', '2016-04-01', '2017-03-31')],
      [exceed],
    ),
    ofLevels('a delegation row that ends a day before the year', [
      live('Delegated commissioning', '2016-04-01', '2017-03-30'),
      live('Joint commissioning', '2017-03-31'),
    ]),
    ofLevels(
      'two delegation rows that cover the year between them',
      [
        live('Delegated commissioning', '2015-04-01', '2016-09-30'),
        live('Delegated commissioning', '2016-10-01'),
      ],
      [exceed],
    ),
    given(
      'level not stated in the first year in which all CCGs were delegated',
      lines(10),
      [exceed],
      year('2021/22', '2021-09-30'),
    ),
    given('no contingency in 2015/16, the first year', noContingency, [contingency], {
      ...year('2015/16', '2015-09-30'),
      ...delegated,
    }),
    given('no contingency in 2019/20, the last year', noContingency, [contingency], {
      ...year('2019/20', '2019-09-30'),
      ...delegated,
    }),
    given('no contingency in 2020/21', noContingency, [], { ...year('2020/21', '2020-09-30'), ...delegated }),
    given('three months of 2022/23', lines(10), [exceed], { ...year('2022/23', '2022-06-30'), ...delegated }),
  ],
  notEvaluated: [
    ...['Joint commissioning', 'Greater involvement'].map((co_commissioning_level): Case => ({
      ...given(`level ${co_commissioning_level}`, lines(10), [], { ...silent, co_commissioning_level }),
      reason: 'not-applicable',
    })),
    ...[silent, year('2020/21', '2020-09-30')].map((as): Case => ({
      ...given(`level not stated in ${as.financial_year as string}`, lines(10), [], as),
      reason: 'level-unknown',
    })),
    { ...given('an allocation of nil', lines(), [], cover, 0), reason: 'not-applicable' },
    { ...given('no allocation', lines(), [], cover, null), reason: 'blank' },
    {
      name: 'no column for the allocation',
      cover,
      tables: {
        primaryCareBudget: lines(10),
        allocation: [{ financial_year: '2016/17', revenue_resource_limit: 1 }],
      },
      reason: 'column-missing',
    },
    { name: 'no allocation table', cover, tables: { primaryCareBudget: lines(10) }, reason: 'table-missing' },
    {
      name: 'no primary care budget',
      cover,
      tables: { allocation: [{ financial_year: '2016/17', delegated_primary_medical: 25_130_000 }] },
      reason: 'table-missing',
    },
    {
      ...given(
        'no column for the annual budget',
        lines(10).map((row) => without(row, 'annual_budget')),
      ),
      reason: 'column-missing',
    },
    {
      ...given('only top-ups of the CCG and lines of NHS England', [
        line('Local incentive scheme', 400_000, 'CCG programme'),
        line('Premises', 300_000, 'NHS England'),
      ]),
      reason: 'not-applicable',
    },
    {
      ...given('a budget that cannot be read and the rest is below the allocation', [
        ...lines(-10),
        line('APMS', { text: 'per schedule' }),
      ]),
      reason: 'unreadable',
    },
  ],
});
