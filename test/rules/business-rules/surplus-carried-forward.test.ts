import rule from '../../../src/rules/business-rules/surplus-carried-forward.js';
import { ruleTester, type Case, type Row } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2015-09-30',
  units: 'GBP',
};
const merged = { ...cover, predecessor_ods: '98X, 97X' };
const allocation = (
  surplus_brought_forward: Row[string],
  prior_year_outturn: Row[string],
  financial_year: string | null = '2015/16',
): Row => ({ financial_year, surplus_brought_forward, prior_year_outturn });
const differs = {
  at: 'allocation[0].surplus_brought_forward',
  message: 'openingDiffers',
  severity: 'warning' as const,
};
const afterMerger = { ...differs, message: 'openingDiffersAfterMerger', severity: 'info' as const };
type Findings = NonNullable<Case['findings']>;
const given = (name: string, row: Row, findings: Findings = [], as: Row = cover): Case => ({
  name,
  cover: as,
  tables: { allocation: [row] },
  findings,
});

ruleTester(rule, {
  valid: [
    given('the same surplus', allocation(2_500_000, 2_500_000)),
    given('the same deficit', allocation(-2_500_000, -2_500_000)),
    given('£1 apart', allocation(2_500_001, 2_500_000)),
    given('£1 apart the other way', allocation(2_499_999, 2_500_000)),
    given('in thousands of pounds, 1 apart', allocation(2_501, 2_500), [], { ...cover, units: 'GBP000' }),
    given('the same after a merger', allocation(2_500_000, 2_500_000), [], merged),
  ],
  invalid: [
    given('£1.01 more', allocation(2_500_001.01, 2_500_000), [
      {
        ...differs,
        says: ['2015/16', '£2,500,001.01', '£2,500,000', '£1.01', '1 April 2014'],
        related: ['allocation[0].prior_year_outturn'],
      },
    ]),
    given('£1.01 less', allocation(2_499_998.99, 2_500_000), [differs]),
    given('a deficit carried forward as a surplus', allocation(2_500_000, -2_500_000), [
      { ...differs, says: '£5,000,000' },
    ]),
    given('nothing carried forward', allocation(0, 2_500_000), [differs]),
    given('in thousands of pounds, 2 apart', allocation(2_502, 2_500), [differs], {
      ...cover,
      units: 'GBP000',
    }),
    given(
      'restated after a merger',
      allocation(4_000_000, 2_500_000),
      [{ ...afterMerger, says: '£1,500,000' }],
      merged,
    ),
  ],
  dates: [
    { ...given('into the first year of CCGs', allocation(1_000, 0, '2013/14')), outsideDates: 1 },
    given('into the second', allocation(1_000, 0, '2014/15'), [{ ...differs, says: '2014/15' }]),
    given('into the last', allocation(1_000, 0, '2022/23'), [differs]),
    { ...given('into the year after', allocation(1_000, 0, '2023/24')), outsideDates: 1 },
    given('a row without a year is of that of the Cover', allocation(1_000, 0, null), [
      { ...differs, says: '2015/16' },
    ]),
  ],
  notEvaluated: [
    { name: 'no allocation', cover, reason: 'table-missing' },
    {
      name: 'no column for the outturn',
      cover,
      tables: { allocation: [{ financial_year: '2015/16', surplus_brought_forward: 1, population: 1 }] },
      reason: 'column-missing',
    },
    { ...given('what is brought forward is blank', allocation(null, 1)), reason: 'blank' },
    { ...given('the outturn is blank', allocation(1, null)), reason: 'blank' },
    { ...given('the outturn cannot be read', allocation(1, { text: 'see accounts' })), reason: 'unreadable' },
    {
      ...given('no year is known', allocation(1, 2_000, null), [], { ccg_ods: '99X' }),
      reason: 'date-unknown',
    },
  ],
});
