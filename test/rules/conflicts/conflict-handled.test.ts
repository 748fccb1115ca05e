import rule from '../../../src/rules/conflicts/conflict-handled.js';
import { ruleTester } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2015-09-30',
};
const decision = {
  decision_ref: 'D1',
  date: '2015-06-10',
  title: 'Community dermatology',
  decision_body: 'Governing body',
  conflict: 'Yes',
  conflict_summary: 'P07 is a partner in the bidder',
  how_managed: 'P07 withdrew from the meeting',
};
const silent = { ...decision, how_managed: null };
const notManaged = {
  at: 'procurementDecisions[0].how_managed',
  message: 'notManaged',
  severity: 'error' as const,
};
const managed = (how: string) => ({
  name: `managed by: ${how}`,
  cover,
  tables: { procurementDecisions: [{ ...decision, how_managed: how }] },
});

ruleTester(rule, {
  valid: [
    managed('Scrutiny committee'),
    managed('HWB advice'),
    managed('Area team advice'),
    managed('Advice of NHS England'),
    managed('Non-voting'),
    managed('Other: external panel of the commissioning support unit decided'),
    {
      name: 'a decision without a conflict need not say how one was managed',
      cover,
      tables: { procurementDecisions: [decision, { ...silent, decision_ref: 'D2', conflict: 'No' }] },
      judged: 1,
    },
    {
      name: 'a conflict of 2021 that was managed',
      tables: { procurementDecisions: [{ ...decision, date: '2021-02-01' }] },
    },
  ],

  invalid: [
    {
      name: 'nothing says how the conflict was managed',
      cover,
      tables: { procurementDecisions: [silent] },
      findings: [{ ...notManaged, says: '1 April 2013' }],
    },
    {
      name: 'n/a is blank',
      cover,
      tables: { procurementDecisions: [{ ...decision, how_managed: 'n/a' }] },
      findings: [notManaged],
    },
    {
      name: 'each decision is judged',
      cover,
      tables: {
        procurementDecisions: [
          silent,
          { ...decision, decision_ref: 'D2' },
          { ...silent, decision_ref: 'D3', how_managed: 'tbc' },
        ],
      },
      findings: [notManaged, { ...notManaged, at: 'procurementDecisions[2].how_managed' }],
    },
    {
      name: 'other, without saying what',
      cover,
      tables: { procurementDecisions: [{ ...decision, how_managed: 'Other' }] },
      findings: [{ ...notManaged, message: 'onlyOther', severity: 'warning' }],
    },
    {
      name: 'in a list that is not our own',
      cover,
      layout: 'foreign',
      tables: { procurementDecisions: [silent] },
      findings: [notManaged],
    },
  ],

  dates: [
    {
      name: 'the day before CCGs began',
      tables: { procurementDecisions: [{ ...silent, date: '2013-03-31' }] },
      outsideDates: 1,
    },
    {
      name: 'the first day of CCGs',
      tables: { procurementDecisions: [{ ...silent, date: '2013-04-01' }] },
      findings: [notManaged],
    },
    {
      name: 'the last day of CCGs',
      tables: { procurementDecisions: [{ ...silent, date: '2022-06-30' }] },
      findings: [notManaged],
    },
    {
      name: 'the day after CCGs ended',
      tables: { procurementDecisions: [{ ...silent, date: '2022-07-01' }] },
      outsideDates: 1,
    },
    {
      name: 'without a day of the decision the period end decides',
      cover,
      tables: { procurementDecisions: [{ ...silent, date: null }] },
      findings: [notManaged],
    },
  ],

  notEvaluated: [
    { name: 'no register of decisions', cover, reason: 'table-missing' },
    {
      name: 'no column for conflicts',
      cover,
      tables: { procurementDecisions: [{ decision_ref: 'D1', how_managed: null }] },
      reason: 'column-missing',
    },
    {
      name: 'no column for how they were managed',
      cover,
      tables: { procurementDecisions: [{ decision_ref: 'D1', conflict: 'Yes' }] },
      reason: 'column-missing',
    },
    {
      name: 'no decision had a conflict',
      cover,
      tables: { procurementDecisions: [{ ...silent, conflict: 'No' }] },
      reason: 'not-applicable',
    },
    {
      name: 'whether there was a conflict is blank',
      cover,
      tables: { procurementDecisions: [{ ...silent, conflict: null }] },
      reason: 'blank',
    },
    {
      name: 'whether there was a conflict cannot be read',
      cover,
      tables: { procurementDecisions: [{ ...silent, conflict: 'see minutes' }] },
      reason: 'unreadable',
    },
    {
      name: 'how it was managed is an error value',
      cover,
      tables: { procurementDecisions: [{ ...silent, how_managed: { error: '#REF!' } }] },
      reason: 'unreadable',
    },
    {
      name: 'neither a day of the decision nor a Cover',
      tables: { procurementDecisions: [{ ...silent, date: null }] },
      reason: 'date-unknown',
    },
  ],
});
