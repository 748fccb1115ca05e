import rule from '../../../src/rules/conflicts/three-lay-members.js';
import { ruleTester, type Row } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2016/17',
  period_end: '2016-09-30',
};
const member = (person_id: string | null, member_type: Row[string], row: Row = {}) => ({
  person_id,
  name: `Person ${person_id ?? 'unnamed'}`,
  role: 'Other',
  member_type,
  from: '2013-04-01',
  to: null,
  ...row,
});
const gp = member('P09', 'GP', { role: 'GP member' });
const [audit, ppi, third] = [
  member('P01', 'Lay', { role: 'Lay - audit' }),
  member('P02', 'Lay', { role: 'Lay - PPI' }),
  member('P03', 'Lay', { role: 'Lay - other' }),
];
const body = (...governingBody: Row[]) => ({ governingBody });
const tooFew = { at: 'governingBody', message: 'tooFew', severity: 'warning' as const };

ruleTester(rule, {
  valid: [
    { name: 'three lay members', cover, tables: body(gp, audit, ppi, third), judged: 1 },
    {
      name: 'a lay chair is a lay member',
      cover,
      tables: body(gp, audit, ppi, member('P04', 'Lay', { role: 'Chair' })),
    },
    { name: 'four', cover, tables: body(audit, ppi, third, member('P04', 'Lay', { role: 'Chair' })) },
    {
      name: 'the role tells a lay member whose kind is blank',
      cover,
      tables: body(gp, audit, ppi, { ...third, member_type: null }),
    },
    {
      name: 'three known lay members, and one whose kind is not known',
      cover,
      tables: body(audit, ppi, third, member('P05', null)),
    },
  ],

  invalid: [
    {
      name: 'two, as the law asks',
      cover,
      tables: body(gp, audit, ppi),
      findings: [{ ...tooFew, says: ['2 lay members', '30 September 2016', '28 June 2016', 'at least 3'] }],
    },
    { name: 'one', cover, tables: body(gp, audit), findings: [{ ...tooFew, says: '1 lay member ' }] },
    { name: 'none', cover, tables: body(gp), findings: [{ ...tooFew, says: 'no lay members' }] },
    {
      name: 'one person with two posts is one member',
      cover,
      tables: body(gp, audit, ppi, { ...ppi, role: 'Deputy chair' }),
      findings: [tooFew],
    },
    {
      name: 'a vacant post is no member',
      cover,
      tables: body(gp, audit, ppi, { ...third, person_id: null, name: 'Vacant' }),
      findings: [tooFew],
    },
    {
      name: 'a nurse is no lay member',
      cover,
      tables: body(gp, audit, ppi, member('P06', 'Clinical other', { role: 'Registered nurse' })),
      findings: [tooFew],
    },
  ],

  dates: [
    { name: 'the day before the guidance of 2016', asOf: '2016-06-27', tables: body(audit), outsideDates: 1 },
    {
      name: 'the first day of the guidance of 2016',
      asOf: '2016-06-28',
      tables: body(audit, ppi),
      findings: [tooFew],
    },
    { name: 'the last day of CCGs', asOf: '2022-06-30', tables: body(audit, ppi), findings: [tooFew] },
    { name: 'the day after CCGs ended', asOf: '2022-07-01', tables: body(audit, ppi), outsideDates: 1 },
    {
      name: 'the third left the day before',
      cover,
      tables: body(audit, ppi, { ...third, to: '2016-09-29' }),
      findings: [tooFew],
    },
    {
      name: 'the third is there for the last day',
      cover,
      tables: body(audit, ppi, { ...third, to: '2016-09-30' }),
    },
    {
      name: 'the third is there for the first day',
      cover,
      tables: body(audit, ppi, { ...third, from: '2016-09-30' }),
    },
    {
      name: 'the third comes the day after',
      cover,
      tables: body(audit, ppi, { ...third, from: '2016-10-01' }),
      findings: [tooFew],
    },
  ],

  notEvaluated: [
    { name: 'no list of the governing body', cover, reason: 'table-missing' },
    {
      name: 'no column for the kind of member',
      cover,
      tables: body({ person_id: 'P01', name: 'Person P01', role: 'Lay - audit', from: '2013-04-01' }),
      reason: 'column-missing',
    },
    {
      name: 'the kind of a member is blank',
      cover,
      tables: body(audit, ppi, member('P05', null)),
      reason: 'blank',
    },
    {
      name: 'the kind of a member cannot be read',
      cover,
      tables: body(audit, ppi, member('P05', 'Independent')),
      reason: 'unreadable',
    },
    {
      name: 'the dates of a post cannot be read',
      cover,
      tables: body(audit, ppi, { ...third, to: { text: 'end of term' } }),
      reason: 'unreadable',
    },
    {
      name: 'nobody is in office on that day',
      cover,
      tables: body({ ...audit, to: '2016-01-01' }),
      reason: 'not-applicable',
    },
    { name: 'no date at all', tables: body(audit), reason: 'date-unknown' },
  ],
});
