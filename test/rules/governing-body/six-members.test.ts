import rule from '../../../src/rules/governing-body/six-members.js';
import { ruleTester } from '../../../src/testing/index.js';
import { body, BODY, cover, coverOf, GP, post, type Post } from './people.js';

const six: readonly Post[] = BODY.filter(({ person_id: id }) => id !== 'P7' && id !== 'P8');
const five: readonly Post[] = six.filter(({ person_id: id }) => id !== 'P5');
const sixth = (own: Post) => post('P9', 'GP member', 'GP', own);
const tooFew = { at: 'governingBody', message: 'tooFew', severity: 'error' } as const;
const vacancies = { at: 'governingBody', message: 'tooFewWithVacancies', severity: 'warning' } as const;

ruleTester(rule, {
  valid: [
    { name: 'eight persons', ...body(...BODY), judged: 1 },
    { name: 'exactly six', ...body(...six) },
    {
      name: 'no reference of persons: their names are counted',
      ...body(
        ...six.map(({ name, role, member_type }) => ({
          name: name!,
          role: role!,
          member_type: member_type!,
        })),
      ),
    },
    { name: 'six and one whose dates cannot be read', ...body(...six, sixth({ from: { text: 'spring' } })) },
    { name: 'no first days', ...body(...six.map((each) => ({ ...each, from: null }))) },
  ],

  invalid: [
    { name: 'five', ...body(...five), findings: [{ ...tooFew, says: ['5', '6', '30 September 2015'] }] },
    {
      name: 'a person with two posts is one person',
      ...body(...five, { ...GP, person_id: 'P1' }),
      findings: [{ ...tooFew, says: '5' }],
    },
    {
      name: 'the references differ in case only',
      ...body(...five, { ...GP, person_id: 'p1' }),
      findings: [tooFew],
    },
    {
      name: 'five and a vacant post',
      ...body(...five, post('P9', 'GP member', 'GP', { person_id: null, name: 'Vacant' })),
      findings: [{ ...vacancies, says: ['5', '1', '6'] }],
    },
    {
      name: 'four and a vacant post',
      ...body(...five.slice(1), post('P9', 'GP member', 'GP', { name: 'Vacancy' })),
      findings: [tooFew],
    },
    {
      name: 'without references, one name stands twice',
      ...body(
        ...[...five, five[0]!].map(({ name, role, member_type }) => ({
          name: name!,
          role: role!,
          member_type: member_type!,
        })),
      ),
      findings: [tooFew],
    },
  ],

  dates: [
    { name: 'the sixth’s last day', ...body(...five, sixth({ to: '2015-09-30' })) },
    {
      name: 'the sixth left the day before',
      ...body(...five, sixth({ to: '2015-09-29' })),
      findings: [tooFew],
    },
    { name: 'the sixth’s first day', ...body(...five, sixth({ from: '2015-09-30' })) },
    {
      name: 'the sixth comes the day after',
      ...body(...five, sixth({ from: '2015-10-01' })),
      findings: [tooFew],
    },
    {
      name: 'the first day of CCGs',
      ...body(...five),
      cover: coverOf('2013/14', '2013-04-01'),
      findings: [tooFew],
    },
    {
      name: 'the last day of CCGs',
      ...body(...five),
      cover: coverOf('2022/23', '2022-06-30'),
      findings: [tooFew],
    },
  ],

  notEvaluated: [
    {
      name: 'the day before CCGs',
      ...body(...five.map((each) => ({ ...each, from: '2013-03-01' }))),
      cover,
      asOf: '2013-03-31',
      reason: 'outside-dates',
    },
    { name: 'the day after CCGs', ...body(...five), asOf: '2022-07-01', reason: 'outside-dates' },
    { name: 'no governing body', cover, tables: {}, reason: 'table-missing' },
    {
      name: 'no column for the name',
      ...body(
        ...five.map(({ person_id, role, member_type }) => ({
          person_id: person_id!,
          role: role!,
          member_type: member_type!,
        })),
      ),
      reason: 'column-missing',
    },
    {
      name: 'five, and one whose dates cannot be read',
      ...body(...five, sixth({ to: { error: '#REF!' } })),
      reason: 'unreadable',
    },
    {
      name: 'five, and a post without a name',
      ...body(...five, sixth({ person_id: null, name: null })),
      reason: 'blank',
    },
    {
      name: 'nobody on the day',
      ...body(...five.map((each) => ({ ...each, to: '2014-03-31' }))),
      reason: 'not-applicable',
    },
    {
      name: 'the Cover has no date',
      cover: { ccg_ods: '99X', ccg_name: 'NHS Anytown CCG', units: 'GBP' },
      tables: { governingBody: [...five] },
      reason: 'date-unknown',
    },
  ],
});
