import rule from '../../../src/rules/better-care-fund/spending-equals-contributions.js';
import { ruleTester, type Case, type Row } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2016/17',
  period_end: '2016-09-30',
  units: 'GBP',
};
const pool = { pool_ref: 'BCF1', name: 'Better care pool', arrangement: 'Section 75', hwb: 'Anyshire' };
const paid = (
  amount: Row[string],
  contributor_type: string | null = 'CCG',
  pool_ref: string | null = 'BCF1',
) => ({
  pool_ref,
  contributor: 'NHS Anytown CCG',
  contributor_type,
  amount,
});
const spend = (planned: Row[string], scheme = 'Reablement', pool_ref: string | null = 'BCF1') => ({
  pool_ref,
  scheme,
  planned,
});

const differs = { at: 'pools[0].pool_ref', message: 'plannedDiffers', severity: 'error' as const };
type Findings = NonNullable<Case['findings']>;
const given = (
  name: string,
  poolContrib: Row[],
  poolSpend: Row[],
  findings: Findings = [],
  as: Row = cover,
  pools: Row[] = [pool],
): Case => ({ name, cover: as, tables: { pools, poolContrib, poolSpend }, findings });
const inYear = (financial_year: string, findings: Findings): Case =>
  given(`a difference in ${financial_year}`, [paid(600_000)], [spend(500_000)], findings, {
    ...cover,
    financial_year,
    period_end: null,
  });

ruleTester(rule, {
  valid: [
    given('one contribution and one scheme', [paid(600_000)], [spend(600_000)]),
    given(
      'contributions of CCG and council, and three schemes',
      [paid(5_000_000), paid(394_000, 'Local authority')],
      [spend(3_000_000), spend(2_000_000, 'Carers'), spend(394_000, 'Disabled Facilities Grant')],
    ),
    given(
      'an underspend carried forward is a contribution of its own',
      [paid(600_000), { ...paid(25_000, null), contributor: 'Opening balance' }],
      [spend(625_000)],
    ),
    given('£1 apart with two figures', [paid(600_000)], [spend(600_001)]),
    given('£1 apart the other way', [paid(600_001)], [spend(600_000)]),
    given(
      '£2 apart with four figures',
      [paid(300_000), paid(300_000)],
      [spend(300_000), spend(300_002, 'Carers')],
    ),
    given('in thousands of pounds, 1 apart', [paid(600)], [spend(601)], [], { ...cover, units: 'GBP000' }),
    given(
      'a total of the schemes does not count',
      [paid(600_000)],
      [spend(600_000), spend(600_000, 'Total')],
    ),
    given(
      'two pools of one area make it up together',
      [paid(600_000), paid(100_000, 'CCG', 'BCF2')],
      [spend(500_000), spend(200_000, 'Carers', 'BCF2')],
      [],
      cover,
      [pool, { ...pool, pool_ref: 'BCF2' }],
    ),
    given(
      'a pool outside the Better Care Fund may spend otherwise',
      [paid(600_000), paid(100_000, 'CCG', 'S75A')],
      [spend(600_000), spend(900_000, 'Equipment', 'S75A')],
      [],
      cover,
      [pool, { ...pool, pool_ref: 'S75A', hwb: null }],
    ),
    given('a blank amount beside figures that agree', [paid(600_000), paid(null)], [spend(600_000)]),
  ],

  invalid: [
    given(
      'a penny more than £1 above',
      [paid(600_000)],
      [spend(600_001.01)],
      [{ ...differs, says: ['£600,001.01', '£1.01 above', '£600,000', '1 April 2015'] }],
    ),
    given(
      'a penny more than £1 below',
      [paid(600_001.01)],
      [spend(600_000)],
      [{ ...differs, says: '£1.01 below' }],
    ),
    given(
      'a penny more than £2 with four figures',
      [paid(300_000), paid(300_000)],
      [spend(300_000), spend(300_002.01, 'Carers')],
      [{ ...differs, says: '£300,000 + £300,000 = £600,000' }],
    ),
    given('in thousands of pounds, 2 apart', [paid(600)], [spend(602)], [differs], {
      ...cover,
      units: 'GBP000',
    }),
    given(
      'an underspend is planned and nowhere paid in',
      [paid(600_000)],
      [spend(600_000), spend(25_000, 'Carried forward')],
      [{ ...differs, says: '£25,000 above' }],
    ),
    given(
      'two areas whose differences would cancel out',
      [paid(600_000), paid(600_000, 'CCG', 'BCF2')],
      [spend(500_000), spend(700_000, 'Carers', 'BCF2')],
      [
        { ...differs, says: ['Anyshire', '£100,000 below'] },
        { ...differs, at: 'pools[1].pool_ref', says: ['Othershire', '£100,000 above'] },
      ],
      cover,
      [pool, { ...pool, pool_ref: 'BCF2', hwb: 'Othershire' }],
    ),
  ],

  dates: [
    { ...inYear('2014/15', []), outsideDates: 1 },
    inYear('2015/16', [differs]),
    inYear('2022/23', [differs]),
    { ...inYear('2023/24', []), outsideDates: 1 },
  ],

  notEvaluated: [
    {
      name: 'no spending',
      cover,
      tables: { pools: [pool], poolContrib: [paid(600_000)] },
      reason: 'table-missing',
    },
    {
      name: 'pools do not say to which area they belong',
      cover,
      tables: {
        pools: [{ pool_ref: 'BCF1', arrangement: 'Section 75' }],
        poolContrib: [paid(600_000)],
        poolSpend: [spend(500_000)],
      },
      reason: 'column-missing',
    },
    {
      ...given('no scheme of the pool', [paid(600_000)], [spend(600_000, 'Carers', 'S75A')]),
      reason: 'reference-missing',
    },
    {
      ...given('no contribution to the pool', [paid(600_000, 'CCG', 'S75A')], [spend(600_000)]),
      reason: 'reference-missing',
    },
    {
      ...given(
        'a contribution that cannot be read',
        [paid(600_000), paid({ text: 'see letter' })],
        [spend(600_000)],
      ),
      reason: 'unreadable',
    },
    {
      ...given('a plan that cannot be read', [paid(600_000)], [spend(500_000), spend({ text: 'to agree' })]),
      reason: 'unreadable',
    },
    {
      ...given('a formula without a result', [paid(600_000)], [spend({ notCalculated: 'A1+B1' })]),
      reason: 'not-calculated',
    },
    {
      ...given(
        'a blank plan may make up the difference',
        [paid(600_000)],
        [spend(500_000), spend(null, 'Carers')],
      ),
      reason: 'blank',
    },
    {
      ...given(
        'a scheme of no pool may make up the difference',
        [paid(600_000)],
        [spend(500_000), spend(100_000, 'Carers', null)],
      ),
      reason: 'blank',
    },
  ],
});
