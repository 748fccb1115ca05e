import rule from '../../../src/rules/conflicts/register-covers-members.js';
import { ruleTester, type Row } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2015-09-30',
};
const post = (person_id: string | null, name: string, row: Row = {}) => ({
  person_id,
  name,
  role: 'GP member',
  member_type: 'GP',
  from: '2014-04-01',
  to: null,
  ...row,
});
const onCommittee = (person_id: string, row: Row = {}) => ({
  committee_id: 'A1',
  person_id,
  role: 'Member',
  member_type: 'Lay',
  voting: 'Yes',
  from: '2014-04-01',
  to: null,
  ...row,
});
const entry = (person_id: string | null, name: string | null, interest_type = 'Financial') => ({
  person_id,
  name,
  position: 'Governing body member',
  interest_type,
  declared_on: '2014-04-10',
});
const committee = { committee_id: 'A1', name: 'Audit Committee', type: 'Audit', established: '2013-04-01' };
const smith = post('P01', 'Dr Jane Example');
const jones = post('P02', 'John Sample');
const smithsEntry = entry('P01', 'Dr Jane Example');
const noEntry = { at: 'governingBody[1].name', message: 'noEntry', severity: 'error' as const };
const byName = { ...noEntry, message: 'noEntryByName', severity: 'warning' as const };

ruleTester(rule, {
  valid: [
    {
      name: 'every member has an entry',
      cover,
      tables: { governingBody: [smith, jones], interests: [smithsEntry, entry('P02', 'John Sample')] },
      judged: 2,
    },
    {
      name: 'a nil return is an entry',
      cover,
      tables: { governingBody: [smith, jones], interests: [smithsEntry, entry('P02', 'John Sample', 'Nil')] },
    },
    {
      name: 'the register has no references: names are compared without titles and order',
      cover,
      tables: {
        governingBody: [smith, jones],
        interests: [
          { name: 'EXAMPLE, Jane (Dr)', interest_type: 'Financial' },
          { name: 'Mr John Sample', interest_type: 'Nil' },
        ],
      },
    },
    {
      name: 'a member who left before the period end',
      cover,
      tables: {
        governingBody: [smith, { ...jones, to: '2015-09-29' }],
        interests: [smithsEntry],
      },
      judged: 1,
    },
    {
      name: 'a member who comes after the period end',
      cover,
      tables: {
        governingBody: [smith, { ...jones, from: '2015-10-01' }],
        interests: [smithsEntry],
      },
      judged: 1,
    },
    {
      name: 'a post that nobody holds',
      cover,
      tables: {
        governingBody: [smith, post(null, 'Vacant')],
        committeeMembers: [onCommittee('Vacancy'), onCommittee('P01')],
        interests: [smithsEntry],
      },
      judged: 1,
    },
    {
      name: 'a committee’s members by reference and by name',
      cover,
      tables: {
        committees: [committee],
        committeeMembers: [onCommittee('P01'), onCommittee('John Sample')],
        interests: [smithsEntry, entry('P02', 'Sample, John')],
      },
      judged: 2,
    },
    {
      name: 'attendees of a committee are no members',
      cover,
      tables: {
        committees: [committee],
        committeeMembers: [onCommittee('P01'), onCommittee('P88', { role: 'Attendee', voting: 'No' })],
        interests: [smithsEntry],
      },
      judged: 1,
    },
    {
      name: 'members of shared committees declare in their own bodies',
      cover,
      tables: {
        committees: [
          committee,
          { ...committee, committee_id: 'J1', type: 'Joint committee' },
          { ...committee, committee_id: 'J2', type: 'Committees in common' },
        ],
        committeeMembers: [
          onCommittee('P01'),
          onCommittee('P77', { committee_id: 'J1' }),
          onCommittee('P78', { committee_id: 'J2' }),
        ],
        interests: [smithsEntry],
      },
      judged: 1,
    },
    {
      name: 'the register covers employees who are on no committee',
      cover,
      tables: { governingBody: [smith], interests: [smithsEntry, entry('P50', 'Anna Muster')] },
    },
  ],

  invalid: [
    {
      name: 'a member of the governing body without an entry',
      cover,
      tables: { governingBody: [smith, jones], interests: [smithsEntry] },
      findings: [
        { ...noEntry, says: ['John Sample', '30 September 2015', '1 April 2013'], related: ['interests'] },
      ],
    },
    {
      name: 'a member of two posts is one finding',
      cover,
      tables: {
        governingBody: [smith, jones, { ...jones, role: 'Executive' }],
        interests: [smithsEntry],
      },
      findings: [noEntry],
    },
    {
      name: 'a member of the governing body and of a committee is one finding',
      cover,
      tables: {
        governingBody: [smith, jones],
        committees: [committee],
        committeeMembers: [onCommittee('P02')],
        interests: [smithsEntry],
      },
      findings: [noEntry],
    },
    {
      name: 'a member of two committees is one finding',
      cover,
      tables: {
        committeeMembers: [
          onCommittee('P02'),
          onCommittee('P02', { committee_id: 'R1' }),
          onCommittee('P01'),
        ],
        interests: [smithsEntry],
      },
      findings: [{ ...noEntry, at: 'committeeMembers[0].person_id', says: 'P02' }],
    },
    {
      name: 'without references a name that is not found is a warning: it may be spelt otherwise',
      cover,
      tables: {
        governingBody: [smith, jones],
        interests: [{ name: 'Jane Example', interest_type: 'Financial' }],
      },
      findings: [{ ...byName, says: 'John Sample' }],
    },
    {
      name: 'a committee’s member by name',
      cover,
      tables: {
        committeeMembers: [onCommittee('Jane Example'), onCommittee('John Sample')],
        interests: [smithsEntry],
      },
      findings: [{ ...byName, at: 'committeeMembers[1].person_id' }],
    },
  ],

  dates: [
    {
      name: 'the day before CCGs began',
      asOf: '2013-03-31',
      tables: { governingBody: [post('P02', 'John Sample', { from: null })], interests: [smithsEntry] },
      outsideDates: 1,
    },
    {
      name: 'the first day of CCGs',
      asOf: '2013-04-01',
      tables: { governingBody: [post('P02', 'John Sample', { from: null })], interests: [smithsEntry] },
      findings: [{ ...noEntry, at: 'governingBody[0].name' }],
    },
    {
      name: 'the last day of CCGs',
      asOf: '2022-06-30',
      tables: { governingBody: [jones], interests: [smithsEntry] },
      findings: [{ ...noEntry, at: 'governingBody[0].name' }],
    },
    {
      name: 'the day after CCGs ended',
      asOf: '2022-07-01',
      tables: { governingBody: [jones], interests: [smithsEntry] },
      outsideDates: 1,
    },
    {
      name: 'the member’s last day',
      cover,
      tables: { governingBody: [smith, { ...jones, to: '2015-09-30' }], interests: [smithsEntry] },
      findings: [noEntry],
    },
    {
      name: 'the member’s first day',
      cover,
      tables: { governingBody: [smith, { ...jones, from: '2015-09-30' }], interests: [smithsEntry] },
      findings: [noEntry],
    },
  ],

  notEvaluated: [
    { name: 'no register of interests', cover, tables: { governingBody: [jones] }, reason: 'table-missing' },
    { name: 'no list of members', cover, tables: { interests: [smithsEntry] }, reason: 'table-missing' },
    {
      name: 'the register has no entries',
      cover,
      tables: { governingBody: [jones], interests: [] },
      columns: { interests: ['person_id', 'name', 'interest_type'] },
      reason: 'not-applicable',
    },
    {
      name: 'the register names no persons',
      cover,
      tables: {
        governingBody: [jones],
        interests: [{ interest_type: 'Financial', organisation: 'Anytown Diagnostics', nature: 'Director' }],
      },
      reason: 'column-missing',
    },
    {
      name: 'an entry that may be the member’s cannot be read',
      cover,
      tables: {
        governingBody: [jones],
        interests: [smithsEntry, { ...smithsEntry, person_id: { error: '#N/A' } }],
      },
      reason: 'unreadable',
    },
    {
      name: 'the member is not named',
      cover,
      tables: { governingBody: [{ ...jones, person_id: null, name: null }], interests: [smithsEntry] },
      reason: 'blank',
    },
    {
      name: 'no date at all',
      tables: { governingBody: [jones], interests: [smithsEntry] },
      reason: 'date-unknown',
    },
  ],
});
