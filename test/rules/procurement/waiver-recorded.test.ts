import { ruleTester } from '../../../src/testing/index.js';
import rule from '../../../src/rules/procurement/waiver-recorded.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2016/17',
  period_end: '2016-12-31',
};
const row = {
  procurement_ref: 'P-001',
  title: 'Interpreters',
  est_value: 60_000,
  route: 'Single tender',
  route_justification: null,
  advert_date: null,
  award_date: '2016-08-01',
};
const waiver = {
  waiver_ref: 'W-014',
  procurement_ref: 'P-001',
  supplier: 'Anytown Languages Ltd',
  value: 60_000,
  reason_text: 'No other interpreter for the language',
  approved_by: 'Chief Finance Officer',
  approved_on: '2016-07-20',
  reported_to_audit_committee_on: '2016-09-14',
};
/** The waiver of another procurement, in order. */
const other = { ...waiver, waiver_ref: 'W-015', procurement_ref: 'P-002', supplier: 'Stepwell Clinics' };
const unnamed = { ...waiver, procurement_ref: null };
const unreported = { ...waiver, reported_to_audit_committee_on: null };
const contract = { contract_ref: 'C-001', procurement_ref: 'P-001', provider_name: 'ANYTOWN LANGUAGES LTD' };
const awarded = (award_date: string) => ({ ...row, award_date });
const noWaiver = (i = 0) => ({
  at: `procurement[${i}].route`,
  message: 'noWaiver',
  severity: 'error' as const,
});
const notReported = (i = 0) => ({
  at: `waivers[${i}].reported_to_audit_committee_on`,
  message: 'notReported',
  severity: 'warning' as const,
});

ruleTester(rule, {
  valid: [
    {
      name: 'a waiver that was reported',
      cover,
      tables: { procurement: [row], waivers: [waiver] },
      judged: 2,
    },
    {
      name: 'a penny below the figure for quotations',
      cover,
      tables: { procurement: [{ ...row, est_value: 14_999.99 }], waivers: [other] },
    },
    {
      name: 'the reason for the route names the waiver',
      cover,
      tables: { procurement: [{ ...row, route_justification: 'See waiver (W-015).' }], waivers: [other] },
    },
    {
      name: 'the waiver names the supplier of the contract, not the procurement',
      cover,
      tables: { procurement: [row], waivers: [unnamed], contracts: [contract] },
    },
    {
      name: 'other routes and land need no waiver',
      cover,
      tables: {
        procurement: [
          ...['Open', 'AQP', 'Framework', 'Quotations', 'Grant'].map((route) => ({ ...row, route })),
          { ...row, service_nature: 'Excluded' },
        ],
        waivers: [other],
      },
      judged: 1,
    },
    {
      name: 'a waiver of last month, not yet reported',
      cover,
      tables: { procurement: [row], waivers: [{ ...unreported, approved_on: '2016-11-30' }] },
    },
  ],
  invalid: [
    {
      name: 'a single tender without a waiver',
      cover,
      tables: { procurement: [row], waivers: [other] },
      findings: [{ ...noWaiver(), says: ['P-001', '£60,000', '£15,000', '£50,000'] }],
    },
    {
      name: 'exactly the figure for quotations, and a penny above',
      cover,
      tables: {
        procurement: [
          { ...row, est_value: 15_000 },
          { ...row, est_value: 15_000.01 },
        ],
        waivers: [other],
      },
      findings: [{ ...noWaiver(0), says: 'worth £15,000' }, noWaiver(1)],
    },
    {
      name: 'a direct award under its everyday name',
      cover,
      tables: { procurement: [{ ...row, route: 'Direct award' }], waivers: [other] },
      findings: [noWaiver()],
    },
    {
      name: 'a waiver without a procurement is that of another supplier',
      cover,
      tables: {
        procurement: [row],
        waivers: [{ ...unnamed, supplier: 'Stepwell Clinics' }],
        contracts: [contract],
      },
      findings: [noWaiver()],
    },
    {
      name: 'a waiver that the audit committee has not seen',
      cover,
      tables: { procurement: [row], waivers: [{ ...unreported, approved_on: '2016-06-01' }] },
      findings: [{ ...notReported(), says: ['W-014', '1 June 2016', '6 months', '31 December 2016'] }],
    },
  ],
  dates: [
    {
      name: 'awarded the day before CCGs began',
      cover,
      tables: { procurement: [awarded('2013-03-31')], waivers: [other] },
      outsideDates: 1,
    },
    {
      name: 'awarded on the day on which CCGs began',
      cover,
      tables: { procurement: [awarded('2013-04-01')], waivers: [other] },
      findings: [noWaiver()],
    },
    {
      name: 'awarded on the last day of CCGs',
      cover,
      tables: { procurement: [awarded('2022-06-30')], waivers: [other] },
      findings: [noWaiver()],
    },
    {
      name: 'awarded on the day after CCGs ended',
      cover,
      tables: { procurement: [awarded('2022-07-01')], waivers: [other] },
      outsideDates: 1,
    },
    {
      name: 'approved six months before the judgement date',
      cover,
      tables: { waivers: [{ ...unreported, approved_on: '2016-06-30' }] },
      asOf: '2016-12-30',
    },
    {
      name: 'approved six months and a day before the judgement date',
      cover,
      tables: { waivers: [{ ...unreported, approved_on: '2016-06-30' }] },
      findings: [notReported()],
    },
    {
      name: 'approved the day before CCGs began, and on their first day',
      cover,
      tables: {
        waivers: [
          { ...unreported, approved_on: '2013-03-31' },
          { ...unreported, approved_on: '2013-04-01' },
        ],
      },
      outsideDates: 1,
      findings: [notReported(1)],
    },
  ],
  notEvaluated: [
    { name: 'no register of waivers', cover, tables: { procurement: [row] }, reason: 'table-missing' },
    {
      name: 'a register of waivers that does not name procurements, nor when they were reported',
      cover,
      tables: {
        procurement: [row],
        waivers: [
          { waiver_ref: 'W-014', supplier: 'Anytown Languages Ltd', value: 60_000, reason_text: 'Only one' },
        ],
      },
      reason: 'column-missing',
    },
    {
      name: 'the value of the procurement is blank',
      cover,
      tables: {
        procurement: [{ ...row, est_value: null }],
        waivers: [
          {
            waiver_ref: 'W-015',
            procurement_ref: 'P-002',
            supplier: 'Stepwell Clinics',
            reason_text: 'Only one',
          },
        ],
      },
      reason: 'blank',
    },
    {
      name: 'the value of the procurement cannot be read',
      cover,
      tables: {
        procurement: [{ ...row, est_value: { text: 'about 60k' } }],
        waivers: [
          {
            waiver_ref: 'W-015',
            procurement_ref: 'P-002',
            supplier: 'Stepwell Clinics',
            reason_text: 'Only one',
          },
        ],
      },
      reason: 'unreadable',
    },
    {
      name: 'a waiver does not say which procurement it is for, and no contract says who the supplier is',
      cover,
      tables: {
        procurement: [row],
        waivers: [
          {
            waiver_ref: 'W-015',
            procurement_ref: null,
            supplier: 'Stepwell Clinics',
            reason_text: 'Only one',
          },
        ],
      },
      reason: 'reference-missing',
    },
    {
      name: 'a waiver that names neither procurement nor supplier',
      cover,
      tables: {
        procurement: [row],
        waivers: [{ waiver_ref: 'W-015', procurement_ref: null, supplier: null, reason_text: 'Only one' }],
        contracts: [contract],
      },
      reason: 'reference-missing',
    },
    {
      name: 'the day of the approval is blank',
      cover,
      tables: { waivers: [{ ...unreported, approved_on: null }] },
      reason: 'date-unknown',
    },
    { name: 'no day on which to judge a waiver', tables: { waivers: [unreported] }, reason: 'date-unknown' },
  ],
});
