import rule from '../../../src/rules/conflicts/decision-register-complete.js';
import { ruleTester, type Row } from '../../../src/testing/index.js';

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
  decision_makers: 'P01, P02',
  conflict: 'Yes',
  conflict_summary: 'P07 is a partner in a bidder',
  how_managed: 'P07 withdrew',
  justification: 'Best bid of four',
  award_to: 'Anytown Skin Clinic',
  contract_value: 412_000,
};
const with_ = (row: Row, second?: Row) => ({
  procurementDecisions: [{ ...decision, ...row }, ...(second === undefined ? [] : [second])],
});
const at = (field: string, message: string, severity: 'error' | 'warning' = 'error') => ({
  at: `procurementDecisions[0].${field}`,
  message,
  severity,
});
const noDetails = at('title', 'noDetails');
const nobodyNamed = at('decision_body', 'nobodyNamed');
const noSummary = at('conflict_summary', 'noSummary');
const noDate = at('date', 'noDate', 'warning');
const noValue = at('contract_value', 'noValue', 'warning');

ruleTester(rule, {
  valid: [
    { name: 'a complete entry', cover, tables: with_({}), judged: 5 },
    {
      name: 'no conflict, so no summary of one',
      cover,
      tables: with_({ conflict: 'No', conflict_summary: null, how_managed: null }),
      judged: 4,
    },
    {
      name: 'who was involved is said by the persons alone',
      cover,
      tables: with_({ decision_body: null }),
    },
    {
      name: 'ordinary registers have no column for the persons',
      cover,
      tables: {
        procurementDecisions: [
          { decision_ref: 'D1', date: '2015-06-10', title: 'Dermatology', decision_body: 'Governing body' },
        ],
      },
    },
    {
      name: 'how the conflict was managed is for CI-01',
      cover,
      tables: with_({ how_managed: null }),
    },
    {
      name: 'nothing was awarded, so the contract has no value',
      cover,
      tables: with_({ award_to: null, contract_value: null }),
    },
    {
      name: 'an empty row is no decision',
      cover,
      tables: with_({}, { decision_ref: null, title: null }),
      judged: 5,
    },
  ],

  invalid: [
    { name: 'no title', cover, tables: with_({ title: null }), findings: [noDetails] },
    {
      name: 'neither a committee nor persons',
      cover,
      tables: with_({ decision_body: null, decision_makers: null }),
      findings: [nobodyNamed],
    },
    {
      name: 'no committee, and no column for persons',
      cover,
      tables: {
        procurementDecisions: [
          { decision_ref: 'D1', date: '2015-06-10', title: 'Dermatology', decision_body: null },
        ],
      },
      findings: [nobodyNamed],
    },
    {
      name: 'a conflict without a summary',
      cover,
      tables: with_({ conflict_summary: null }),
      findings: [noSummary],
    },
    {
      name: 'no value of a contract that was awarded',
      cover,
      tables: with_({ contract_value: null }),
      findings: [{ ...noValue, says: 'Anytown Skin Clinic' }],
    },
    {
      name: 'everything at once',
      cover,
      tables: with_({
        date: null,
        title: 'tbc',
        decision_body: '-',
        decision_makers: null,
        conflict_summary: 'none',
        contract_value: null,
      }),
      findings: [noDetails, nobodyNamed, noSummary, noDate, noValue],
    },
    {
      name: 'in a list that is not our own',
      cover,
      layout: 'foreign',
      tables: with_({ title: null }),
      findings: [noDetails],
    },
  ],

  dates: [
    {
      name: 'the day before the guidance of December 2014',
      tables: with_({ date: '2014-11-30', title: null, decision_body: null, contract_value: null }),
      outsideDates: 5,
    },
    {
      name: 'the first day of December 2014',
      tables: with_({ date: '2014-12-01', title: null, contract_value: null }),
      findings: [{ ...noDetails, says: 'December 2014' }, noValue],
    },
    {
      name: 'the last day of CCGs',
      tables: with_({ date: '2022-06-30', conflict_summary: null, contract_value: null }),
      findings: [noSummary, noValue],
    },
    {
      name: 'the day after CCGs ended',
      tables: with_({ date: '2022-07-01', conflict_summary: null, contract_value: null }),
      outsideDates: 5,
    },
    {
      name: 'without a day of the decision the period end decides',
      cover,
      tables: with_({ date: null }),
      findings: [noDate],
    },
    {
      name: 'without a day of the decision, in a register of 2014',
      cover: { ...cover, financial_year: '2014/15', period_end: '2014-11-30' },
      tables: with_({ date: null, title: null }),
      outsideDates: 5,
    },
  ],

  notEvaluated: [
    { name: 'no register of decisions', cover, reason: 'table-missing' },
    {
      name: 'none of the columns',
      cover,
      tables: { procurementDecisions: [{ decision_ref: 'D1', contract_ref: 'C1' }] },
      reason: 'column-missing',
    },
    {
      name: 'a register without entries',
      cover,
      tables: { procurementDecisions: [] },
      columns: { procurementDecisions: Object.keys(decision) },
      reason: 'not-applicable',
    },
    {
      name: 'neither a day of the decision nor a Cover',
      tables: with_({ date: null, title: null, decision_body: null }),
      reason: 'date-unknown',
    },
    {
      name: 'the day of the decision cannot be read',
      tables: with_({ date: { text: 'June meeting' }, title: null }),
      reason: 'unreadable',
    },
  ],
});
