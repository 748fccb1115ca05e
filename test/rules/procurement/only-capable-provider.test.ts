import { ruleTester } from '../../../src/testing/index.js';
import rule from '../../../src/rules/procurement/only-capable-provider.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2016/17',
  period_end: '2016-12-31',
};
const row = {
  procurement_ref: 'P-001',
  title: 'Community podiatry',
  service_nature: 'Health',
  est_value: 60_000,
  route: 'Single tender',
  only_capable_provider_evidence: 'Options paper of 3 May 2016',
  advert_date: null,
  award_date: '2016-08-01',
};
const bare = { ...row, only_capable_provider_evidence: null };
const awarded = (award_date: string) => ({ ...bare, award_date });
const waiver = {
  waiver_ref: 'W-014',
  procurement_ref: 'P-001',
  supplier: 'Anytown Foot Care',
  reason_text: null,
};
const finding = (i = 0) => ({
  at: `procurement[${i}].only_capable_provider_evidence`,
  message: 'notShown',
  severity: 'warning' as const,
});

ruleTester(rule, {
  valid: [
    { name: 'the evidence is recorded', cover, tables: { procurement: [row] }, judged: 1 },
    {
      name: 'the waiver gives the reason',
      cover,
      tables: {
        procurement: [bare],
        waivers: [{ ...waiver, reason_text: 'No other provider has a licensed unit' }],
      },
    },
    {
      name: 'the waiver is for an only supplier',
      cover,
      tables: { procurement: [bare], waivers: [{ ...waiver, reason_code: 'Only supplier' }] },
    },
    {
      name: 'other routes, and what is not health care',
      cover,
      tables: {
        procurement: [
          row,
          { ...bare, route: 'Open' },
          { ...bare, route: null },
          { ...bare, service_nature: 'Non-health' },
        ],
      },
      judged: 1,
    },
  ],
  invalid: [
    {
      name: 'no evidence',
      cover,
      tables: { procurement: [row, bare] },
      findings: [{ ...finding(1), says: ['P-001', '1 April 2013'] }],
    },
    {
      name: 'a small contract too: there is no lower limit',
      cover,
      tables: { procurement: [{ ...bare, est_value: 0.01 }] },
      findings: [finding()],
    },
    {
      name: 'a direct award under its everyday name, and the evidence is n/a',
      cover,
      tables: { procurement: [{ ...row, route: 'Direct award', only_capable_provider_evidence: 'n/a' }] },
      findings: [finding()],
    },
    {
      name: 'the waiver is for continuity and gives no reason',
      cover,
      tables: { procurement: [bare], waivers: [{ ...waiver, reason_code: 'Continuity' }] },
      findings: [finding()],
    },
    {
      name: 'the waiver is that of another procurement',
      cover,
      tables: {
        procurement: [bare],
        waivers: [{ ...waiver, procurement_ref: 'P-002', reason_code: 'Only supplier' }],
      },
      findings: [finding()],
    },
  ],
  dates: [
    {
      name: 'awarded the day before the regulations',
      cover,
      tables: { procurement: [awarded('2013-03-31')] },
      outsideDates: 1,
    },
    {
      name: 'awarded on their first day',
      cover,
      tables: { procurement: [awarded('2013-04-01')] },
      findings: [finding()],
    },
    {
      name: 'awarded on the last day of CCGs',
      cover,
      tables: { procurement: [awarded('2022-06-30')] },
      findings: [finding()],
    },
    {
      name: 'awarded on the day after CCGs ended',
      cover,
      tables: { procurement: [awarded('2022-07-01')] },
      outsideDates: 1,
    },
    {
      name: 'no date in the row: the period end of the Cover',
      cover,
      tables: { procurement: [{ ...bare, award_date: null }] },
      findings: [finding()],
    },
  ],
  notEvaluated: [
    { name: 'no procurement table', cover, tables: {}, reason: 'table-missing' },
    {
      name: 'no column for the evidence',
      cover,
      tables: {
        procurement: [{ procurement_ref: 'P-001', route: 'Single tender', award_date: '2016-08-01' }],
      },
      reason: 'column-missing',
    },
    {
      name: 'nothing says what is bought',
      cover,
      tables: { procurement: [{ ...bare, service_nature: null }] },
      reason: 'blank',
    },
    {
      name: 'the ground of the waiver is not on the list',
      cover,
      tables: { procurement: [bare], waivers: [{ ...waiver, reason_code: 'Because' }] },
      reason: 'unreadable',
    },
    {
      name: 'no date in the row, no Cover and no as-of date',
      tables: { procurement: [{ ...bare, award_date: null }] },
      reason: 'date-unknown',
    },
    {
      name: 'no single tender',
      cover,
      tables: { procurement: [{ ...bare, route: 'Open' }] },
      reason: 'not-applicable',
    },
  ],
});
