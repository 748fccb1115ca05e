import rule from '../../../src/rules/payment-practice/paid-on-time.js';
import { ruleTester, type Row } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2016-03-31',
  units: 'GBP',
};
const measure = { category: 'Non-NHS', measure: 'Number', total: 10_000, paid_on_time: 9_500, pct: 0.95 };
const bppc = (...rows: Row[]) => ({ bppc: rows.map((row) => ({ ...measure, ...row })) });
const below = { at: 'bppc[0].pct', message: 'belowTarget', severity: 'warning' as const };

ruleTester(rule, {
  valid: [
    { name: 'exactly 95%', cover, tables: bppc({}), judged: 1 },
    {
      name: 'all four ways',
      cover,
      tables: bppc(
        { category: 'NHS', total: 1_400, paid_on_time: 1_390, pct: 0.9929 },
        { category: 'NHS', measure: 'Value', total: 80_000_000, paid_on_time: 79_900_000, pct: 0.9988 },
        { paid_on_time: 9_801, pct: 0.9801 },
        { measure: 'Value', total: 20_000_000, paid_on_time: 19_000_000 },
      ),
      judged: 4,
    },
    { name: 'only the percentage is known: 95%', cover, tables: bppc({ total: null, paid_on_time: null }) },
    {
      name: 'the percentage was rounded down: the figures decide',
      cover,
      tables: bppc({ total: 1_000, paid_on_time: 952, pct: 0.949 }),
    },
    {
      name: 'the percentage cannot be read, the figures can',
      cover,
      tables: bppc({ pct: { text: 'see above' } }),
    },
  ],

  invalid: [
    {
      name: 'one invoice short of 95%',
      cover,
      tables: bppc({ paid_on_time: 9_499, pct: 0.9499 }),
      findings: [
        { ...below, says: ['9,499 of 10,000', '94.99%', 'below 95%', 'Non-NHS invoices by number'] },
      ],
    },
    {
      name: 'the percentage was rounded up to 95%: the figures decide, and never read as the target',
      cover,
      tables: bppc({ total: 1_000_000, paid_on_time: 949_999, pct: 0.95 }),
      findings: [{ ...below, says: '94.99%' }],
    },
    {
      name: 'only the percentage is known',
      cover,
      tables: bppc({ total: null, paid_on_time: null, pct: 0.9 }),
      findings: [{ ...below, says: '90%' }],
    },
    {
      name: 'no column for the percentage',
      cover,
      tables: { bppc: [{ category: 'NHS', measure: 'Value', total: 100, paid_on_time: 80 }] },
      findings: [{ ...below, at: 'bppc[0].paid_on_time', says: ['NHS invoices by value', '80%'] }],
    },
    {
      name: 'each of the four is judged by itself; one that cannot be read is left out',
      cover,
      tables: bppc(
        { category: 'NHS', paid_on_time: 9_000, pct: 0.9 },
        { category: 'NHS', measure: 'Value' },
        { paid_on_time: { text: 'most' }, pct: null },
        { measure: 'Value', paid_on_time: 9_400, pct: 0.94 },
      ),
      judged: 3,
      findings: [below, { ...below, at: 'bppc[3].pct' }],
    },
    {
      name: 'nothing was paid on time',
      cover,
      tables: bppc({ paid_on_time: 0, pct: 0 }),
      findings: [{ ...below, says: '0 of 10,000' }],
    },
  ],

  dates: [
    {
      name: 'the day before CCGs began',
      asOf: '2013-03-31',
      tables: bppc({ paid_on_time: 1, pct: 0.0001 }),
      outsideDates: 1,
    },
    {
      name: 'the first day of CCGs',
      asOf: '2013-04-01',
      tables: bppc({ paid_on_time: 9_499, pct: 0.95 }),
      findings: [{ ...below, says: '1 April 2013' }],
    },
    {
      name: 'the last day of CCGs',
      asOf: '2022-06-30',
      tables: bppc({ paid_on_time: 9_499, pct: 0.95 }),
      findings: [below],
    },
    {
      name: 'the day after CCGs ended',
      asOf: '2022-07-01',
      tables: bppc({ paid_on_time: 9_499, pct: 0.95 }),
      outsideDates: 1,
    },
  ],

  notEvaluated: [
    { name: 'no table', cover, reason: 'table-missing' },
    {
      name: 'no invoices were paid',
      cover,
      tables: bppc({ total: 0, paid_on_time: 0, pct: null }),
      reason: 'not-applicable',
    },
    {
      name: 'all figures are blank',
      cover,
      tables: bppc({ total: null, paid_on_time: null, pct: null }),
      reason: 'blank',
    },
    {
      name: 'the total is blank, and the percentage too',
      cover,
      tables: bppc({ total: null, pct: null }),
      reason: 'blank',
    },
    {
      name: 'the total and the percentage cannot be read',
      cover,
      tables: bppc({ total: { text: 'n.k.' }, pct: { error: '#DIV/0!' } }),
      reason: 'unreadable',
    },
    { name: 'no date at all', tables: bppc({ pct: 0.5, paid_on_time: 5_000 }), reason: 'date-unknown' },
  ],
});
