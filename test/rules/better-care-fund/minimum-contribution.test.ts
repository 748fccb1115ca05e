import rule from '../../../src/rules/better-care-fund/minimum-contribution.js';
import { ruleTester, type Case, type Row } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2016/17',
  period_end: '2016-09-30',
  units: 'GBP',
};
const area = { hwb: 'Anyshire', financial_year: '2016/17', minimum_contribution: 5_000_000 };
const pool = { pool_ref: 'BCF1', name: 'Better care pool', arrangement: 'Section 75', hwb: 'Anyshire' };
const paid = {
  pool_ref: 'BCF1',
  contributor: 'NHS Anytown CCG',
  contributor_type: 'CCG',
  amount: 5_000_000,
};
const council = { ...paid, contributor: 'Anyshire Council', contributor_type: 'Local authority' };
const other = { ...paid, contributor: 'NHS Othertown CCG' };

const atMinimum = { at: 'bcf[0].minimum_contribution', message: 'belowMinimum', severity: 'error' as const };
const own = { ...atMinimum, message: 'ownBelowMinimum', severity: 'warning' as const };
type Findings = NonNullable<Case['findings']>;

/** A case of contributions to one pool of one area. */
const given = (
  name: string,
  poolContrib: Row[],
  findings: Findings = [],
  row: Row = area,
  as: Row = cover,
): Case => ({ name, cover: as, tables: { bcf: [row], pools: [pool], poolContrib }, findings });
/** The same in a year, with the CCG one thousand pounds short. */
const inYear = (financial_year: string, findings: Findings): Case =>
  given(
    `a contribution that is too low in ${financial_year}`,
    [{ ...paid, amount: 4_999_000 }],
    findings,
    { ...area, financial_year },
    { ...cover, financial_year, period_end: null },
  );

ruleTester(rule, {
  valid: [
    given('exactly the minimum', [paid]),
    given('a penny more than the minimum', [{ ...paid, amount: 5_000_000.01 }]),
    given('£1 below it, which is the tolerance', [{ ...paid, amount: 4_999_999 }]),
    given('two contributions that make it together', [
      { ...paid, amount: 3_000_000 },
      { ...paid, amount: 2_000_000 },
    ]),
    given('the council pays less than the minimum of the CCG', [paid, { ...council, amount: 394_000 }]),
    given('more than the minimum, marked as additional', [
      { ...paid, mandatory_minimum: 'Yes' },
      { ...paid, amount: 600_000, mandatory_minimum: 'No' },
    ]),
    given('the minimum fell below that of the year before', [{ ...paid, amount: 5_379_000 }], [], {
      ...area,
      minimum_contribution: 5_379_000,
    }),
    given(
      'in thousands of pounds, 1 below it',
      [{ ...paid, amount: 5_378 }],
      [],
      { ...area, minimum_contribution: 5_379 },
      { ...cover, units: 'GBP000' },
    ),
    given('the CCG is named by its code', [{ ...paid, contributor: '99X' }]),
    given('the contributor is only called CCG', [{ ...paid, contributor: 'CCG' }]),
    given('an area without a year is that of the Cover', [paid], [], { ...area, financial_year: null }),
    {
      name: 'two pools of the area make it together',
      cover,
      tables: {
        bcf: [area],
        pools: [pool, { ...pool, pool_ref: 'BCF2' }],
        poolContrib: [
          { ...paid, amount: 4_000_000 },
          { ...paid, pool_ref: 'BCF2', amount: 1_000_000 },
        ],
      },
      judged: 1,
    },
    given('a contribution to no pool does not matter where the minimum is reached', [
      paid,
      { ...paid, pool_ref: null, amount: 1 },
    ]),
    {
      name: 'the row of another year is passed over',
      cover,
      tables: {
        bcf: [area, { ...area, financial_year: '2015/16', minimum_contribution: 9_000_000 }],
        pools: [pool],
        poolContrib: [paid],
      },
      judged: 1,
    },
  ],

  invalid: [
    given(
      'a penny below the tolerance',
      [{ ...paid, amount: 4_999_998.99 }],
      [{ ...atMinimum, says: ['£4,999,998.99', '£1.01', '£5,000,000', '1 April 2015'] }],
    ),
    given(
      'two contributions do not make it',
      [
        { ...paid, amount: 3_000_000 },
        { ...paid, amount: 1_900_000 },
      ],
      [{ ...atMinimum, says: '£3,000,000 + £1,900,000 = £4,900,000' }],
    ),
    given('what the council pays is not the CCG’s', [{ ...paid, amount: 4_000_000 }, council], [atMinimum]),
    given(
      'in thousands of pounds, 2 below it',
      [{ ...paid, amount: 5_377 }],
      [atMinimum],
      { ...area, minimum_contribution: 5_379 },
      { ...cover, units: 'GBP000' },
    ),
    given(
      'all CCGs of the pool together stay below it',
      [
        { ...paid, amount: 2_000_000 },
        { ...other, amount: 1_000_000 },
      ],
      [{ ...atMinimum, says: '£2,000,000' }],
    ),
    given(
      'only the contribution of another CCG reaches it',
      [
        { ...paid, amount: 4_000_000 },
        { ...other, amount: 3_000_000 },
      ],
      [{ ...own, says: ['£4,000,000', '£1,000,000'] }],
    ),
    given(
      'only money marked as no part of the minimum reaches it',
      [
        { ...paid, amount: 4_500_000, mandatory_minimum: 'Yes' },
        { ...paid, amount: 700_000, mandatory_minimum: 'No' },
      ],
      [{ ...own, says: '£500,000' }],
    ),
    given('nothing is paid in', [{ ...paid, amount: 0 }], [atMinimum]),
    {
      name: 'money in a pool of another area does not count',
      cover,
      tables: {
        bcf: [area],
        pools: [pool, { ...pool, pool_ref: 'BCF2', hwb: 'Othershire' }],
        poolContrib: [
          { ...paid, amount: 4_000_000 },
          { ...paid, pool_ref: 'BCF2', amount: 1_000_000 },
        ],
      },
      findings: [atMinimum],
    },
    {
      name: 'two areas, of which the second is short',
      cover,
      tables: {
        bcf: [area, { ...area, hwb: 'Othershire', minimum_contribution: 800_000 }],
        pools: [pool, { ...pool, pool_ref: 'BCF2', hwb: 'Othershire' }],
        poolContrib: [paid, { ...paid, pool_ref: 'BCF2', amount: 700_000 }],
      },
      findings: [{ ...atMinimum, at: 'bcf[1].minimum_contribution', says: 'Othershire' }],
    },
  ],

  dates: [
    { ...inYear('2014/15', []), outsideDates: 1 },
    inYear('2015/16', [atMinimum]),
    inYear('2021/22', [atMinimum]),
    { ...inYear('2022/23', []), outsideDates: 1 },
  ],

  notEvaluated: [
    { name: 'no contributions', cover, tables: { bcf: [area], pools: [pool] }, reason: 'table-missing' },
    {
      name: 'pools do not say to which area they belong',
      cover,
      tables: { bcf: [area], pools: [{ pool_ref: 'BCF1', arrangement: 'Section 75' }], poolContrib: [paid] },
      reason: 'column-missing',
    },
    {
      name: 'no pool names the area',
      cover,
      tables: { bcf: [area], pools: [{ ...pool, hwb: 'Othershire' }], poolContrib: [paid] },
      reason: 'reference-missing',
    },
    { ...given('no CCG pays into the pool', [council]), reason: 'not-applicable' },
    {
      ...given('the minimum is blank', [paid], [], { ...area, minimum_contribution: null }),
      reason: 'blank',
    },
    {
      ...given('a contribution that cannot be read may make up the minimum', [
        { ...paid, amount: 4_000_000 },
        { ...paid, amount: { text: 'see letter' } },
      ]),
      reason: 'unreadable',
    },
    {
      ...given('a contribution that cannot be read may be a recovery', [
        paid,
        { ...paid, amount: { text: 'see note' } },
      ]),
      reason: 'unreadable',
    },
    {
      ...given('a formula without a result', [{ ...paid, amount: { notCalculated: 'A1+B1' } }]),
      reason: 'not-calculated',
    },
    {
      ...given('a blank amount may make up the minimum', [
        { ...paid, amount: 4_000_000 },
        { ...paid, amount: null },
      ]),
      reason: 'blank',
    },
    {
      ...given('a contribution to no pool may make up the minimum', [
        { ...paid, amount: 4_000_000 },
        { ...paid, pool_ref: null, amount: 1_000_000 },
      ]),
      reason: 'blank',
    },
    {
      ...given('a contribution of nobody may make up the minimum', [
        { ...paid, amount: 4_000_000 },
        { ...paid, contributor_type: null, amount: 1_000_000 },
      ]),
      reason: 'blank',
    },
    {
      ...given('a contributor that is on no list', [paid, { ...paid, contributor_type: 'Charity' }]),
      reason: 'unreadable',
    },
  ],
});
