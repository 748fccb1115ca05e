import rule from '../../../src/rules/governance/health-and-wellbeing-board.js';
import { ruleTester } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2015-09-30',
  units: 'GBP',
};
type Row = Record<string, string | null | { error: '#REF!' } | { text: string }>;
const chair: Row = {
  person_id: 'P1',
  name: 'Member P1',
  role: 'Chair',
  member_type: 'GP',
  from: '2013-04-01',
  to: null,
};
const officer: Row = { ...chair, person_id: 'P2', name: 'Member P2', role: 'Accountable Officer' };
const representative: Row = { ...chair, role: 'Health and Wellbeing Board representative' };
const board: Row = {
  committee_id: 'K9',
  name: 'Anyshire Health and Wellbeing Board',
  type: 'Other',
  established: '2013-04-01',
};
const onBoard: Row = {
  committee_id: 'K9',
  person_id: 'P1',
  member_type: 'GP',
  voting: 'Yes',
  from: '2013-04-01',
  to: null,
};
const body = (...governingBody: Row[]) => ({ cover, tables: { governingBody } });
const withBoard = (committee: Row, member: Row) => ({
  cover,
  tables: { governingBody: [chair, officer], committees: [committee], committeeMembers: [member] },
});
const none = { at: 'governingBody', message: 'noRepresentative', severity: 'warning' } as const;

ruleTester(rule, {
  valid: [
    { name: 'the chair is the representative too', ...body(chair, officer, representative), judged: 1 },
    { name: 'the short name of the post', ...body(chair, { ...representative, role: 'HWB representative' }) },
    {
      name: 'a post that names the board in other words',
      ...body(chair, { ...officer, role: 'Clinical lead and Health & Well-being Board member' }),
    },
    { name: 'a member sits on the board, as the list of committees has it', ...withBoard(board, onBoard) },
    {
      name: 'the board is listed by its initials',
      ...withBoard({ ...board, name: 'Anyshire HWB' }, onBoard),
    },
    { name: 'no first day', ...body(chair, { ...representative, from: null }) },
  ],

  invalid: [
    {
      name: 'nobody',
      ...body(chair, officer),
      findings: [{ ...none, says: ['30 September 2015', '1 April 2013'] }],
    },
    {
      name: 'the post is vacant',
      ...body(chair, { ...representative, person_id: null, name: 'Vacant' }),
      findings: [none],
    },
    {
      name: 'the board is listed without a member of the CCG',
      ...withBoard(board, { ...onBoard, committee_id: 'K1' }),
      findings: [none],
    },
    {
      name: 'a post in other words that has nothing to do with the board',
      ...body(chair, { ...officer, role: 'Director of commissioning' }),
      findings: [none],
    },
  ],

  dates: [
    { name: 'the representative’s last day', ...body(chair, { ...representative, to: '2015-09-30' }) },
    {
      name: 'the representative left the day before',
      ...body(chair, { ...representative, to: '2015-09-29' }),
      findings: [none],
    },
    { name: 'the representative’s first day', ...body(chair, { ...representative, from: '2015-09-30' }) },
    {
      name: 'the representative comes the day after',
      ...body(chair, { ...representative, from: '2015-10-01' }),
      findings: [none],
    },
    {
      name: 'the member left the board the day before',
      ...withBoard(board, { ...onBoard, to: '2015-09-29' }),
      findings: [none],
    },
    { name: 'the first day of CCGs', ...body(chair), asOf: '2013-04-01', findings: [none] },
    { name: 'the last day of CCGs', ...body(chair), asOf: '2022-06-30', findings: [none] },
  ],

  notEvaluated: [
    {
      name: 'the day before CCGs',
      ...body({ ...chair, from: null }),
      asOf: '2013-03-31',
      reason: 'outside-dates',
    },
    { name: 'the day after CCGs', ...body(chair), asOf: '2022-07-01', reason: 'outside-dates' },
    {
      name: 'no governing body',
      cover,
      tables: { committees: [board], committeeMembers: [onBoard] },
      reason: 'table-missing',
    },
    {
      name: 'no column for the post',
      cover,
      tables: { governingBody: [{ person_id: 'P1', name: 'Member P1', member_type: 'GP', from: null }] },
      reason: 'column-missing',
    },
    {
      name: 'a post is an error',
      ...body(chair, { ...officer, role: { error: '#REF!' } }),
      reason: 'unreadable',
    },
    {
      name: 'when the representative left cannot be read',
      ...body(chair, { ...representative, to: { text: 'spring' } }),
      reason: 'unreadable',
    },
    { name: 'nobody on the day', ...body({ ...chair, to: '2014-03-31' }), reason: 'not-applicable' },
    {
      name: 'the Cover has no date',
      cover: { ccg_ods: '99X', ccg_name: 'NHS Anytown CCG', units: 'GBP' },
      tables: { governingBody: [chair] },
      reason: 'date-unknown',
    },
  ],
});
