import rule from '../../../src/rules/conflicts/conflicts-guardian.js';
import { ruleTester, type Row } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2016/17',
  period_end: '2016-09-30',
};
const post = (person_id: string, name: string, role: Row[string], row: Row = {}) => ({
  person_id,
  name,
  role,
  member_type: 'Lay',
  from: '2013-04-01',
  to: null,
  ...row,
});
const audit = post('P01', 'Ann Example', 'Lay - audit');
const guardian = post('P01', 'Ann Example', 'Conflicts guardian');
const ppi = post('P02', 'Ben Sample', 'Lay - PPI');
const otherGuardian = post('P02', 'Ben Sample', 'Conflicts guardian');
const committee = {
  committee_id: 'PC1',
  name: 'Primary Care Commissioning Committee',
  type: 'Primary care commissioning committee',
  established: '2015-04-01',
  dissolved: null,
};
const chair = (person_id: string, row: Row = {}) => ({
  committee_id: 'PC1',
  person_id,
  role: 'Chair',
  member_type: 'Lay',
  voting: 'Yes',
  from: '2015-04-01',
  to: null,
  ...row,
});
const withChair = (...committeeMembers: Row[]) => ({
  governingBody: [audit, guardian, ppi],
  committees: [committee],
  committeeMembers,
});
const noGuardian = { at: 'governingBody', message: 'noGuardian', severity: 'warning' as const };
const chairs = {
  at: 'committeeMembers[0].role',
  message: 'chairsPrimaryCare',
  severity: 'warning' as const,
};
const notAudit = { at: 'governingBody[2].role', message: 'notAuditChair', severity: 'info' as const };

ruleTester(rule, {
  valid: [
    { name: 'the audit chair is the guardian', cover, tables: { governingBody: [audit, guardian, ppi] } },
    {
      name: 'a guardian, and nobody is said to lead on audit',
      cover,
      tables: { governingBody: [ppi, otherGuardian] },
    },
    {
      name: 'another lay member chairs the primary care committee',
      cover,
      tables: withChair(chair('P02')),
      judged: 2,
    },
    {
      name: 'the guardian is vice chair of the primary care committee',
      cover,
      tables: withChair(chair('P02'), chair('P01', { role: 'Vice chair' })),
    },
    {
      name: 'the guardian chairs another committee',
      cover,
      tables: {
        ...withChair(chair('P02'), chair('P01', { committee_id: 'A1' })),
        committees: [committee, { ...committee, committee_id: 'A1', name: 'Audit Committee', type: 'Audit' }],
      },
    },
  ],

  invalid: [
    {
      name: 'nobody is the guardian',
      cover,
      tables: { governingBody: [audit, ppi] },
      findings: [{ ...noGuardian, says: ['30 September 2016', '28 June 2016'] }],
    },
    {
      name: 'the guardian chairs the primary care committee',
      cover,
      tables: withChair(chair('P01')),
      findings: [
        { ...chairs, says: ['Ann Example', '30 September 2016'], related: ['governingBody[1].role'] },
      ],
    },
    {
      name: 'the guardian chairs it, by name',
      cover,
      tables: withChair(chair('Ms Ann Example')),
      findings: [chairs],
    },
    {
      name: 'the guardian is not the audit chair',
      cover,
      tables: { governingBody: [audit, ppi, otherGuardian] },
      findings: [{ ...notAudit, says: 'Ben Sample', related: ['governingBody[0].role'] }],
    },
  ],

  dates: [
    {
      name: 'the day before the guidance of 2016',
      asOf: '2016-06-27',
      tables: { governingBody: [audit, ppi] },
      outsideDates: 1,
    },
    {
      name: 'the first day of the guidance of 2016',
      asOf: '2016-06-28',
      tables: withChair(chair('P01')),
      findings: [chairs],
    },
    {
      name: 'the last day of CCGs',
      asOf: '2022-06-30',
      tables: { governingBody: [audit, ppi] },
      findings: [noGuardian],
    },
    {
      name: 'the day after CCGs ended',
      asOf: '2022-07-01',
      tables: withChair(chair('P01')),
      outsideDates: 2,
    },
    {
      name: 'the guardian left the day before',
      cover,
      tables: { governingBody: [audit, { ...guardian, to: '2016-09-29' }] },
      findings: [noGuardian],
    },
    {
      name: 'the guardian’s last day',
      cover,
      tables: { governingBody: [audit, { ...guardian, to: '2016-09-30' }] },
    },
    {
      name: 'the guardian stopped chairing the day before',
      cover,
      tables: withChair(chair('P01', { to: '2016-09-29' })),
    },
    {
      name: 'the primary care committee was dissolved the day before',
      cover,
      tables: { ...withChair(chair('P01')), committees: [{ ...committee, dissolved: '2016-09-29' }] },
    },
  ],

  notEvaluated: [
    { name: 'no list of the governing body', cover, reason: 'table-missing' },
    {
      name: 'no column for roles',
      cover,
      tables: { governingBody: [{ person_id: 'P01', name: 'Ann Example', member_type: 'Lay' }] },
      reason: 'column-missing',
    },
    {
      name: 'the role of a member cannot be read',
      cover,
      tables: { governingBody: [ppi, post('P01', 'Ann Example', 'Guardian and audit lead')] },
      reason: 'unreadable',
    },
    {
      name: 'the list has no members',
      cover,
      tables: { governingBody: [] },
      columns: { governingBody: ['person_id', 'name', 'role', 'member_type'] },
      reason: 'not-applicable',
    },
    { name: 'no date at all', tables: { governingBody: [audit, ppi] }, reason: 'date-unknown' },
  ],
});
