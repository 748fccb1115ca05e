import rule from '../../../src/rules/better-care-fund/agreement-signed.js';
import { ruleTester, type Case, type Row } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2016/17',
  period_end: '2016-09-30',
  units: 'GBP',
};
const pool = {
  pool_ref: 'BCF1',
  name: 'Better care pool',
  arrangement: 'Section 75',
  agreement_signed_on: '2016-03-24',
  start: '2016-04-01',
  end: '2017-03-31',
  hwb: 'Anyshire',
};
const arrangement = { at: 'pools[0].arrangement', message: 'notSection75', severity: 'warning' as const };
const late = { at: 'pools[0].agreement_signed_on', message: 'signedLate', severity: 'warning' as const };
const unsigned = { ...late, message: 'notSigned' };
type Findings = NonNullable<Case['findings']>;

const given = (name: string, row: Row, findings: Findings = [], as: Row = cover): Case => ({
  name,
  cover: as,
  tables: { pools: [row] },
  findings,
});
const inYear = (financial_year: string, findings: Findings): Case =>
  given(
    `a pool by section 256, not signed, in ${financial_year}`,
    { ...pool, arrangement: 'Section 256', agreement_signed_on: null, start: null, end: null },
    findings,
    { ...cover, financial_year, period_end: null },
  );

ruleTester(rule, {
  valid: [
    given('signed before the year', pool),
    given('signed on the first day of the year', { ...pool, agreement_signed_on: '2016-04-01' }),
    given('an agreement of several years, signed in the first', {
      ...pool,
      agreement_signed_on: '2015-06-15',
      start: '2015-04-01',
      end: '2018-03-31',
    }),
    given('a pool that begins in the year, signed on its first day', {
      ...pool,
      agreement_signed_on: '2016-07-01',
      start: '2016-07-01',
    }),
    given('a pool that is still to begin needs no signature yet', {
      ...pool,
      agreement_signed_on: null,
      start: '2016-10-01',
    }),
    given('on the day on which it begins it may still be signed', {
      ...pool,
      agreement_signed_on: null,
      start: '2016-09-30',
    }),
    given('no start is given: the year decides', { ...pool, start: null }),
    {
      name: 'a pool outside the Better Care Fund is passed over',
      cover,
      tables: {
        pools: [
          pool,
          { ...pool, pool_ref: 'S256', arrangement: 'Section 256', agreement_signed_on: null, hwb: null },
        ],
      },
      judged: 2,
    },
    {
      name: 'a pool that ended before the year is passed over',
      cover,
      tables: {
        pools: [
          pool,
          { ...pool, pool_ref: 'OLD', agreement_signed_on: null, start: '2015-04-01', end: '2016-03-31' },
        ],
      },
      judged: 3,
    },
  ],

  invalid: [
    given('the pool rests on section 256', { ...pool, arrangement: 'Section 256' }, [
      { ...arrangement, says: ['Section 256', '1 April 2015'] },
    ]),
    given(
      'the pool is one of joint commissioning',
      { ...pool, arrangement: 'Joint commissioning (NHSE+CCG)' },
      [arrangement],
    ),
    given('signed a day late', { ...pool, agreement_signed_on: '2016-04-02' }, [
      { ...late, says: ['2 April 2016', '1 day after', '1 April 2016'] },
    ]),
    given('signed in the summer', { ...pool, agreement_signed_on: '2016-07-28' }, [
      { ...late, says: '118 days after' },
    ]),
    given(
      'a pool that begins in the year, signed a day late',
      {
        ...pool,
        agreement_signed_on: '2016-07-02',
        start: '2016-07-01',
      },
      [{ ...late, says: '1 July 2016' }],
    ),
    given('not signed', { ...pool, agreement_signed_on: null }, [{ ...unsigned, says: '1 April 2016' }]),
    given(
      'not signed on the day after it begins',
      {
        ...pool,
        agreement_signed_on: null,
        start: '2016-09-29',
      },
      [unsigned],
    ),
    given(
      'a pool that ends on the first day of the year is of the year',
      {
        ...pool,
        agreement_signed_on: null,
        start: '2015-04-01',
        end: '2016-04-01',
      },
      [unsigned],
    ),
  ],

  dates: [
    { ...inYear('2014/15', []), outsideDates: 2 },
    inYear('2015/16', [arrangement, unsigned]),
    inYear('2022/23', [arrangement, unsigned]),
    { ...inYear('2023/24', []), outsideDates: 2 },
  ],

  notEvaluated: [
    { name: 'no pools', cover, reason: 'table-missing' },
    {
      name: 'pools do not say to which area they belong',
      cover,
      tables: { pools: [{ pool_ref: 'BCF1', arrangement: 'Section 256', agreement_signed_on: null }] },
      reason: 'column-missing',
    },
    {
      name: 'the arrangement is blank, and there is no column for the signature',
      cover,
      tables: { pools: [{ pool_ref: 'BCF1', arrangement: null, hwb: 'Anyshire' }] },
      reason: 'blank',
    },
    {
      name: 'the signature cannot be read, and there is no column for the arrangement',
      cover,
      tables: {
        pools: [{ pool_ref: 'BCF1', agreement_signed_on: { text: 'early spring' }, hwb: 'Anyshire' }],
      },
      reason: 'unreadable',
    },
    { name: 'no year is known', tables: { pools: [pool] }, reason: 'date-unknown' },
  ],
});
