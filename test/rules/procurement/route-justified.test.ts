import { ruleTester } from '../../../src/testing/index.js';
import rule from '../../../src/rules/procurement/route-justified.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2016/17',
  period_end: '2016-09-30',
};
const reason = 'Only provider with a licensed unit within forty miles';
const row = {
  procurement_ref: 'P-001',
  title: 'Community podiatry',
  route: 'Single tender',
  route_justification: reason,
  advert_date: '2016-05-03',
  award_date: '2016-08-01',
  decision_ref: 'PD-07',
};
const unjustified = { ...row, route_justification: null };
/** A register that has no column for the reason. */
const bare = { procurement_ref: 'P-001', route: 'Single tender', award_date: '2016-08-01' };
const waiver = { waiver_ref: 'W-014', procurement_ref: 'P-001', supplier: 'Anytown Feet Ltd' };
const decision = { decision_ref: 'PD-07', date: '2016-07-12', title: 'Community podiatry' };

const direct = ['Single tender', 'Negotiated without notice'];
const limited = ['AQP', 'Framework'];
const competitive = ['Competitive procurement', 'Open', 'Restricted', 'CPN', 'Competitive dialogue'];
const withRoutes = (routes: string[]) => routes.map((route) => ({ ...unjustified, route }));
const at = (i: number) => `procurement[${i}].route_justification`;
const noReason = (i = 0) => ({ at: at(i), message: 'directAwardUnjustified', severity: 'error' as const });
const short = { at: at(0), message: 'shortJustification', severity: 'info' as const };

ruleTester(rule, {
  valid: [
    {
      name: 'a reason stands in the row',
      cover,
      tables: { procurement: [row, { ...row, route: 'AQP' }, { ...row, route: 'Open' }] },
      judged: 3,
    },
    {
      name: 'a reason of exactly twenty characters',
      cover,
      tables: { procurement: [{ ...row, route_justification: 'Only local provider.' }] },
    },
    {
      name: 'the waiver of the same procurement gives the reason',
      cover,
      tables: { procurement: [unjustified], waivers: [{ ...waiver, reason_text: reason }] },
    },
    {
      name: 'the decision of the same reference gives the reason',
      cover,
      tables: { procurement: [unjustified], procurementDecisions: [{ ...decision, justification: reason }] },
    },
    {
      name: 'a waiver with n/a for a reason, and a decision that gives one',
      cover,
      tables: {
        procurement: [{ ...row, route_justification: 'tbc' }],
        waivers: [{ ...waiver, reason_text: 'n/a' }],
        procurementDecisions: [{ ...decision, justification: reason }],
      },
    },
    {
      name: 'two waivers of one procurement, the second with a reason',
      cover,
      tables: {
        procurement: [unjustified],
        waivers: [
          { ...waiver, reason_text: null },
          { ...waiver, waiver_ref: 'W-015', reason_text: reason },
        ],
      },
    },
    {
      name: 'no justification column, the waiver gives the reason',
      cover,
      tables: { procurement: [bare], waivers: [{ ...waiver, reason_text: reason }] },
    },
    {
      name: 'short, but it names the waiver',
      cover,
      tables: { procurement: [{ ...row, route_justification: 'See waiver W-014' }] },
    },
    {
      name: 'short, but it is the reference of a waiver in the register',
      cover,
      tables: {
        procurement: [{ ...row, route_justification: 'W-014' }],
        waivers: [{ ...waiver, reason_text: reason }],
      },
    },
    {
      name: 'short, but it names the decision',
      cover,
      tables: { procurement: [{ ...row, route_justification: 'Decision PD-07' }] },
    },
    {
      name: 'short, but it names the framework',
      cover,
      tables: { procurement: [{ ...row, route: 'Framework', route_justification: 'Framework RM3745' }] },
    },
    {
      name: 'a blank route is for PR-01 to report',
      cover,
      tables: { procurement: [row, { ...unjustified, route: null }] },
    },
    {
      name: 'routes for which no degree of finding is set',
      cover,
      tables: {
        procurement: [
          row,
          ...withRoutes(['Quotations', 'Variation or extension', 'Public body arrangement', 'Grant']),
        ],
      },
    },
  ],
  invalid: [
    {
      name: 'single tender and negotiation without notice, no reason',
      cover,
      tables: { procurement: withRoutes(direct) },
      findings: [noReason(0), noReason(1)],
    },
    {
      name: 'AQP and framework, no reason',
      cover,
      tables: { procurement: withRoutes(limited) },
      findings: limited.map((_, i) => ({
        at: at(i),
        message: 'limitedChoiceUnjustified',
        severity: 'warning' as const,
      })),
    },
    {
      name: 'competitive routes, no reason',
      cover,
      tables: { procurement: withRoutes(competitive) },
      findings: competitive.map((_, i) => ({
        at: at(i),
        message: 'competitionUnjustified',
        severity: 'info' as const,
      })),
    },
    {
      name: 'a direct award under its everyday name',
      cover,
      tables: { procurement: withRoutes(['Direct award']) },
      findings: [noReason()],
    },
    {
      name: 'n/a, tbc and a dash are no reason',
      cover,
      tables: { procurement: ['n/a', 'TBC', '-'].map((text) => ({ ...row, route_justification: text })) },
      findings: [noReason(0), noReason(1), noReason(2)],
    },
    {
      name: 'a reason of nineteen characters',
      cover,
      tables: { procurement: [{ ...row, route_justification: 'Only local provider' }] },
      findings: [short],
    },
    {
      name: 'a short reason for a competitive route',
      cover,
      tables: { procurement: [{ ...row, route: 'Open', route_justification: 'Best value' }] },
      findings: [short],
    },
    {
      name: 'a short reason in the waiver only',
      cover,
      tables: { procurement: [unjustified], waivers: [{ ...waiver, reason_text: 'Urgent' }] },
      findings: [short],
    },
    {
      name: 'a short reason in the row is not made longer by the waiver',
      cover,
      tables: {
        procurement: [{ ...row, route_justification: 'Urgent' }],
        waivers: [{ ...waiver, reason_text: reason }],
      },
      findings: [short],
    },
    {
      name: 'the waiver is that of another procurement',
      cover,
      tables: {
        procurement: [unjustified],
        waivers: [{ ...waiver, procurement_ref: 'P-002', reason_text: reason }],
      },
      findings: [noReason()],
    },
    {
      name: 'the decision is another one',
      cover,
      tables: {
        procurement: [unjustified],
        procurementDecisions: [{ ...decision, decision_ref: 'PD-08', justification: reason }],
      },
      findings: [noReason()],
    },
    {
      name: 'two blank references are not the same reference',
      cover,
      tables: {
        procurement: [{ ...unjustified, procurement_ref: null, decision_ref: null }],
        waivers: [{ ...waiver, procurement_ref: null, reason_text: reason }],
        procurementDecisions: [{ ...decision, decision_ref: null, justification: reason }],
      },
      findings: [noReason()],
    },
    {
      name: 'no justification column and no reason in the waiver: the route is marked',
      cover,
      tables: { procurement: [bare], waivers: [{ ...waiver, reason_text: null }] },
      findings: [{ at: 'procurement[0].route', message: 'directAwardUnjustified', severity: 'error' }],
    },
  ],
  dates: [
    {
      name: 'advertised the day before CCGs began',
      cover,
      tables: { procurement: [{ ...unjustified, advert_date: '2013-03-31' }] },
      outsideDates: 1,
    },
    {
      name: 'advertised on the day CCGs began',
      cover,
      tables: { procurement: [{ ...unjustified, advert_date: '2013-04-01' }] },
      findings: [noReason()],
    },
    {
      name: 'never advertised, awarded the day before CCGs began',
      cover,
      tables: { procurement: [{ ...unjustified, advert_date: null, award_date: '2013-03-31' }] },
      outsideDates: 1,
    },
    {
      name: 'no date in the row, judged as of the day before CCGs began',
      cover,
      asOf: '2013-03-31',
      tables: { procurement: [{ ...unjustified, advert_date: null, award_date: null }] },
      outsideDates: 1,
    },
    {
      name: 'no date in the row, judged on the period end of the Cover',
      cover,
      tables: { procurement: [{ ...unjustified, advert_date: null, award_date: null }] },
      findings: [noReason()],
    },
    {
      name: 'advertised on the last day of CCGs',
      cover,
      tables: { procurement: [{ ...unjustified, advert_date: '2022-06-30' }] },
      findings: [noReason()],
    },
  ],
  notEvaluated: [
    {
      name: 'no procurement table',
      cover,
      tables: { waivers: [{ ...waiver, reason_text: reason }] },
      reason: 'table-missing',
    },
    {
      name: 'no justification column and neither linked table',
      cover,
      tables: { procurement: [bare] },
      reason: 'column-missing',
    },
    {
      name: 'no route column',
      cover,
      tables: {
        procurement: [{ procurement_ref: 'P-001', route_justification: null, award_date: '2016-08-01' }],
      },
      reason: 'column-missing',
    },
    {
      name: 'no date in the row, no Cover and no as-of date',
      tables: { procurement: [{ ...unjustified, advert_date: null, award_date: null }] },
      reason: 'date-unknown',
    },
  ],
});
