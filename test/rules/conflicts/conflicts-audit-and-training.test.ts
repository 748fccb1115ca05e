import rule from '../../../src/rules/conflicts/conflicts-audit-and-training.js';
import { ruleTester, type Row } from '../../../src/testing/index.js';

const cover = (row: Row) => ({
  cover: {
    ccg_ods: '99X',
    ccg_name: 'NHS Anytown CCG',
    financial_year: '2016/17',
    period_end: '2017-03-31',
    ...row,
  },
});
const audited = {
  at: 'org[0].coi_audit_on',
  message: 'auditedInAnotherYear',
  severity: 'info' as const,
};
const trained = {
  at: 'org[0].coi_training_pct',
  message: 'trainingIncomplete',
  severity: 'info' as const,
};

ruleTester(rule, {
  valid: [
    {
      name: 'audited in the year, all trained',
      ...cover({ coi_audit_on: '2016-12-01', coi_training_pct: 1 }),
    },
    {
      name: 'in the middle of the year, audited already',
      ...cover({ period_end: '2016-09-30', coi_audit_on: '2016-07-01' }),
      judged: 1,
    },
  ],

  invalid: [
    {
      name: 'the last audit was in the year before',
      ...cover({ coi_audit_on: '2015-12-01', coi_training_pct: 1 }),
      findings: [{ ...audited, says: ['1 December 2015', '2016/17', '28 June 2016'] }],
    },
    {
      name: 'not all have done the training',
      ...cover({ coi_audit_on: '2016-12-01', coi_training_pct: 0.955 }),
      findings: [{ ...trained, says: ['95.5%', '100%', '2016/17'] }],
    },
    { name: 'all but one in a thousand', ...cover({ coi_training_pct: 0.999 }), findings: [trained] },
  ],

  dates: [
    { name: 'the first day of the year', ...cover({ coi_audit_on: '2016-04-01' }) },
    { name: 'the day before the year', ...cover({ coi_audit_on: '2016-03-31' }), findings: [audited] },
    { name: 'the last day of the year', ...cover({ coi_audit_on: '2017-03-31' }) },
    { name: 'the day after the year', ...cover({ coi_audit_on: '2017-04-01' }), findings: [audited] },
    {
      name: 'a year that ended before the guidance of 2016',
      ...cover({ financial_year: '2015/16', period_end: '2016-03-31', coi_audit_on: '2014-12-01' }),
      outsideDates: 1,
    },
    {
      name: 'the day before the guidance of 2016',
      ...cover({ period_end: '2016-06-27', coi_audit_on: '2016-05-01', coi_training_pct: 1 }),
      outsideDates: 2,
    },
    {
      name: 'the first day of the guidance of 2016',
      ...cover({ period_end: '2016-06-28', coi_audit_on: '2016-05-01', coi_training_pct: 1 }),
      judged: 2,
    },
    {
      name: 'the last day of CCGs',
      ...cover({ financial_year: '2022/23', period_end: '2022-06-30', coi_training_pct: 1 }),
      judged: 1,
    },
    {
      name: 'the day after CCGs ended',
      ...cover({ financial_year: '2022/23', period_end: '2022-07-01', coi_training_pct: 1 }),
      outsideDates: 1,
    },
  ],

  notEvaluated: [
    {
      name: 'no Cover',
      tables: { breaches: [{ breach_ref: 'B1', summary: 'Late' }] },
      reason: 'table-missing',
    },
    { name: 'neither is on the Cover', ...cover({}), reason: 'column-missing' },
    { name: 'both are blank', ...cover({ coi_audit_on: null, coi_training_pct: null }), reason: 'blank' },
    {
      name: 'in the middle of the year the audit may still come',
      ...cover({ period_end: '2016-09-30', coi_audit_on: '2015-12-01' }),
      reason: 'not-applicable',
    },
    {
      name: 'the day before the end of the year the training may still be done',
      ...cover({ period_end: '2017-03-30', coi_training_pct: 0.9 }),
      reason: 'not-applicable',
    },
    {
      name: 'the audit cannot be read',
      ...cover({ coi_audit_on: { text: 'quarter three' } }),
      reason: 'unreadable',
    },
  ],
});
