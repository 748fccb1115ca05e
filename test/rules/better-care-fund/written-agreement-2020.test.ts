import rule from '../../../src/rules/better-care-fund/written-agreement-2020.js';
import { ruleTester, type Case, type Row } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2020/21',
  period_end: '2021-03-31',
  units: 'GBP',
};
const area = {
  hwb: 'Anyshire',
  financial_year: '2020/21',
  minimum_contribution: 5_000_000,
  plan_approved_on: null,
};
const pool = { pool_ref: 'BCF1', hwb: 'Anyshire', agreement_signed_on: null as string | null };
const signed = { ...pool, pool_ref: 'BCF2', agreement_signed_on: '2021-02-10' };
const notInWriting = {
  at: 'pools[0].agreement_signed_on',
  message: 'notInWriting',
  severity: 'warning' as const,
};
type Findings = NonNullable<Case['findings']>;
const given = (
  name: string,
  pools: Row[],
  findings: Findings = [],
  as: Row = cover,
  row: Row = area,
): Case => ({ name, cover: as, tables: { bcf: [row], pools }, findings });
const inYear = (financial_year: string, findings: Findings): Case =>
  given(
    `no signature in ${financial_year}`,
    [pool],
    findings,
    { ...cover, financial_year, period_end: null },
    { ...area, financial_year },
  );

ruleTester(rule, {
  valid: [
    given('signed in the year, without a plan', [signed]),
    given('signed after the year, as many were', [{ ...signed, agreement_signed_on: '2021-06-30' }]),
    given('one of two pools of the area is signed', [pool, signed]),
    given('an area without a year is that of the Cover', [signed], [], cover, {
      ...area,
      financial_year: null,
    }),
  ],
  invalid: [
    given(
      'not signed at the end of the year',
      [pool],
      [{ ...notInWriting, says: ['Anyshire', '31 March 2021'], related: ['bcf[0].hwb'] }],
    ),
    given(
      'none of two pools is signed',
      [pool, { ...pool, pool_ref: 'BCF2' }],
      [{ ...notInWriting, related: ['pools[1].agreement_signed_on'] }],
    ),
    given(
      'the pool that is signed is of another area',
      [
        { ...pool, pool_ref: 'BCF3' },
        { ...signed, hwb: 'Othershire' },
      ],
      [notInWriting],
    ),
  ],
  dates: [
    { ...inYear('2019/20', []), outsideDates: 1 },
    inYear('2020/21', [notInWriting]),
    { ...inYear('2021/22', []), outsideDates: 1 },
    {
      ...given('the day before the year ends', [pool], [], { ...cover, period_end: '2021-03-30' }),
      notJudged: { 'not-applicable': 1 },
    },
    given('the day after the year ended', [{ ...pool, pool_ref: 'BCF4' }], [notInWriting], {
      ...cover,
      period_end: '2021-04-01',
    }),
  ],
  notEvaluated: [
    { name: 'no pools', cover, tables: { bcf: [area] }, reason: 'table-missing' },
    {
      name: 'no column for the signature',
      cover,
      tables: { bcf: [area], pools: [{ pool_ref: 'BCF1', hwb: 'Anyshire' }] },
      reason: 'column-missing',
    },
    { ...given('no pool names the area', [{ ...pool, hwb: 'Othershire' }]), reason: 'reference-missing' },
    { ...given('the area is blank', [pool], [], cover, { ...area, hwb: null }), reason: 'blank' },
    {
      ...given('the signature cannot be read', [{ ...pool, agreement_signed_on: 'in the spring' }]),
      reason: 'unreadable',
    },
    {
      name: 'no date of the workbook is known',
      tables: { bcf: [area], pools: [pool] },
      reason: 'date-unknown',
    },
  ],
});
