import { ruleTester, type Case, type ExpectedFinding, type Row } from '../../../src/testing/index.js';
import rule from '../../../src/rules/finance/top-up-visible.js';

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
const joint = { ...cover, co_commissioning_level: 'Joint commissioning', delegation_start: null };

/** The CCG's budget. */
const area = (programme_area: Row[string], annual_budget: Row[string]): Row => ({
  line_id: 'L1',
  programme_area,
  description: 'Line of the report',
  annual_budget,
});
const delegated = area('Delegated Primary Medical', 20_000_000);
const acute = area('Acute', 90_000_000);
/** The primary care budget. */
const line = (funding_source: Row[string], annual_budget: Row[string]): Row => ({
  line: 'GMS',
  funding_source,
  annual_budget,
});
const ownLine = line('Delegated allocation', 20_000_000);
const topUp = (annual_budget: Row[string]): Row => line('CCG programme', annual_budget);

const given = (
  name: string,
  budget: Row[],
  primaryCareBudget: Row[],
  findings: readonly ExpectedFinding[] = [],
  as: Row = cover,
  allocation: Row = { financial_year: null, delegated_primary_medical: 20_000_000 },
): Case => ({ name, cover: as, tables: { budget, primaryCareBudget, allocation: [allocation] }, findings });

const notShown: ExpectedFinding = {
  at: 'allocation[0].delegated_primary_medical',
  message: 'topUpNotShown',
  severity: 'warning',
  related: ['budget[0].annual_budget'],
};
const notInProgramme: ExpectedFinding = {
  at: 'primaryCareBudget.annual_budget',
  message: 'topUpNotInProgramme',
  severity: 'warning',
  related: ['primaryCareBudget[1].annual_budget', 'budget[1].annual_budget'],
};

/** Delegated lines of the CCG's budget, of which `above` pounds are more than the allocation; no top-up is shown. */
const hidden = (
  name: string,
  above: number,
  findings: readonly ExpectedFinding[] = [],
  as: Row = cover,
): Case =>
  given(name, [area('Delegated Primary Medical', 20_000_000 + above), acute], [ownLine], findings, as);
/** A top-up of 500,000 pounds, of which the CCG's budget for primary care carries so much. */
const carries = (
  name: string,
  carried: number,
  findings: readonly ExpectedFinding[] = [],
  as: Row = cover,
): Case =>
  given(name, [delegated, area('Primary Care (CCG)', carried)], [ownLine, topUp(500_000)], findings, as);

ruleTester(rule, {
  valid: [
    hidden('the delegated lines are the allocation', 0),
    hidden('a pound above is within the tolerance', 1),
    hidden('the delegated lines are below the allocation', -400_000),
    given(
      'the top-up stands as a line, and the CCG carries it among the delegated lines',
      [area('Delegated Primary Medical', 20_500_000), area('Primary Care (CCG)', 0)],
      [ownLine, topUp(500_000)],
    ),
    carries('the CCG’s budget for primary care is the top-up', 500_000),
    carries('it is more: local services that the CCG pays for', 6_000_000),
    carries('a pound less is within the tolerance', 499_999),
    given('a line taken back', [delegated, area('Primary Care (CCG)', 0)], [ownLine, topUp(-10)]),
    given(
      'local services of a CCG with joint commissioning',
      [acute, area('Primary Care (CCG)', 500_000)],
      [line('NHS England', 20_000_000), topUp(500_000)],
      [],
      joint,
    ),
    // The finding is that of FI-05.
    given(
      'the lines of the primary care budget are themselves above the allocation',
      [area('Delegated Primary Medical', 20_700_000)],
      [line('Delegated allocation', 20_700_000)],
    ),
    given(
      'a delegated line that cannot be read, and the CCG’s own money explains the rest',
      [delegated, area('Primary Care (CCG)', 900_000), area('Acute', { text: 'tbd' })],
      [ownLine, topUp(500_000)],
    ),
  ],
  invalid: [
    hidden('a penny above the tolerance of two pounds and no top-up shown', 1.01, [
      { ...notShown, says: ['£20,000,001.01', '£1.01', '£20,000,000', '£0', '2016/17', '1 April 2015'] },
    ]),
    given(
      'a top-up is shown, but less than is in the delegated lines',
      [area('Delegated Primary Medical', 20_900_000), area('Primary Care (CCG)', 0)],
      [ownLine, topUp(500_000)],
      [{ ...notShown, says: ['£900,000', '£500,000', '£400,000'] }],
    ),
    given(
      'in thousands',
      [area('Delegated Primary Medical', 20_002)],
      [line('Delegated allocation', 20_000)],
      [{ ...notShown, says: '£20,002,000' }],
      { ...cover, units: 'GBP000' },
      { financial_year: null, delegated_primary_medical: 20_000 },
    ),
    given(
      'a delegated line that cannot be read and the rest is above',
      [area('Delegated Primary Medical', 20_900_000), area('Delegated Primary Medical', { error: '#REF!' })],
      [ownLine],
      [{ ...notShown, says: 'A cell could not be read' }],
    ),
    carries('a penny less than the tolerance allows', 499_998.99, [
      { ...notInProgramme, says: ['£500,000', '£499,998.99', '2016/17', '1 April 2015'] },
    ]),
    carries('the line for primary care is nil', 0, [{ ...notInProgramme, says: '£0' }]),
    given(
      'joint commissioning',
      [acute, area('Primary Care (CCG)', 100_000)],
      [line('NHS England', 20_000_000), topUp(500_000)],
      [notInProgramme],
      joint,
    ),
    given(
      'a top-up that cannot be read and the rest is not carried',
      [delegated, area('Primary Care (CCG)', 100_000)],
      [ownLine, topUp(500_000), topUp({ text: 'tbd' })],
      [{ ...notInProgramme, says: 'A cell could not be read' }],
    ),
  ],
  dates: [
    hidden('the year before delegation', 900_000, [], {
      ...cover,
      financial_year: '2014/15',
      period_end: '2015-03-31',
    }),
    hidden('the first year of delegation', 900_000, [notShown], {
      ...cover,
      financial_year: '2015/16',
      period_end: '2016-03-31',
    }),
    hidden('the last year of CCGs', 900_000, [notShown], {
      ...cover,
      financial_year: '2022/23',
      period_end: '2022-06-30',
    }),
    hidden('the year after CCGs', 900_000, [], {
      ...cover,
      financial_year: '2023/24',
      period_end: '2024-03-31',
    }),
    carries('the year before co-commissioning', 0, [], {
      ...cover,
      financial_year: '2014/15',
      period_end: '2015-03-31',
    }),
    carries('the first year of co-commissioning', 0, [notInProgramme], {
      ...cover,
      financial_year: '2015/16',
      period_end: '2016-03-31',
    }),
  ],
  notEvaluated: [
    { name: 'no primary care budget', cover, tables: { budget: [delegated] }, reason: 'table-missing' },
    {
      name: 'no column for the funding source',
      cover,
      tables: {
        budget: [delegated],
        primaryCareBudget: [{ line: 'GMS', annual_budget: 1, forecast_outturn: 1 }],
        allocation: [{ financial_year: null, delegated_primary_medical: 20_000_000 }],
      },
      reason: 'column-missing',
    },
    {
      ...given('a joint CCG without top-up', [delegated], [line('NHS England', 1)], [], joint),
      reason: 'not-applicable',
    },
    {
      ...given('the delegated allocation is blank', [delegated], [ownLine], [], cover, {
        financial_year: '2016/17',
        delegated_primary_medical: null,
      }),
      reason: 'blank',
    },
    {
      ...given('the level is not known', [delegated], [ownLine], [], {
        ...cover,
        co_commissioning_level: null,
        delegation_start: null,
      }),
      reason: 'level-unknown',
    },
    {
      ...given('no line of the budget for primary care', [acute], [ownLine, topUp(500_000)]),
      reason: 'not-applicable',
    },
    {
      ...given(
        'the funding source of a line cannot be read, and it could be the top-up',
        [area('Delegated Primary Medical', 20_900_000)],
        [ownLine, line({ error: '#N/A' }, 900_000)],
      ),
      reason: 'unreadable',
    },
    {
      ...given(
        'a delegated line that cannot be read and the rest is within the allocation',
        [delegated, area('Delegated Primary Medical', { text: 'tbd' })],
        [ownLine],
      ),
      reason: 'unreadable',
    },
    {
      ...given(
        'what the budget has for primary care cannot be read',
        [area('Primary Care (CCG)', { notCalculated: 'G9' })],
        [ownLine, topUp(500_000)],
      ),
      reason: 'not-calculated',
    },
    {
      ...given(
        'a top-up that cannot be read',
        [area('Primary Care (CCG)', 500_000)],
        [ownLine, topUp({ text: 'tbd' })],
      ),
      reason: 'unreadable',
    },
  ],
});
