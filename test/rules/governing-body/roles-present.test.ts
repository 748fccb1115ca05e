import rule from '../../../src/rules/governing-body/roles-present.js';
import { ruleTester } from '../../../src/testing/index.js';
import {
  AUDIT,
  body,
  BODY,
  CHAIR,
  cover,
  coverOf,
  DEPUTY,
  FINANCE,
  GP,
  NURSE,
  OFFICER,
  post,
  PPI,
  replacing,
  SPECIALIST,
  without,
} from './people.js';

const missing = (role: string) => ({
  at: 'governingBody',
  message: 'roleMissing',
  severity: 'error' as const,
  says: role,
});
const tooFewLay = { at: 'governingBody', message: 'tooFewLay', severity: 'error' } as const;

ruleTester(rule, {
  valid: [
    { name: 'every member that the regulations name', ...body(...BODY), judged: 2 },
    {
      name: 'an accountable officer shared with other CCGs',
      ...body(...replacing(OFFICER, { ...OFFICER, employer: 'NHS Othertown CCG' })),
    },
    {
      name: 'exactly two lay members, one of them the deputy chair',
      ...body(...without(AUDIT)),
    },
    {
      name: 'lay by their posts, the kind of member not given',
      ...body(
        ...BODY.map(({ person_id, name, role, from }) => ({
          person_id: person_id!,
          name: name!,
          role: role!,
          from: from!,
        })),
      ),
    },
    {
      name: 'interim and substantive officers overlapped for a week before the day',
      ...body(
        ...replacing(
          FINANCE,
          { ...FINANCE, to: '2015-06-07' },
          { ...FINANCE, person_id: 'P9', name: 'Member P9', from: '2015-06-01' },
        ),
      ),
    },
    {
      name: 'all are there, and another post is written in other words',
      ...body(...BODY, post('P9', 'Director of public health', 'Other')),
    },
  ],

  invalid: [
    {
      name: 'no chief finance officer',
      ...body(...without(FINANCE)),
      findings: [
        { ...missing('Chief Finance Officer'), says: ['Chief Finance Officer', '30 September 2015'] },
      ],
    },
    {
      name: 'no accountable officer',
      ...body(...without(OFFICER)),
      findings: [missing('Accountable Officer')],
    },
    { name: 'no chair', ...body(...without(CHAIR)), findings: [missing('Chair')] },
    { name: 'no deputy chair', ...body(...without(DEPUTY)), findings: [missing('Deputy chair')] },
    {
      name: 'neither nurse nor secondary care specialist',
      ...body(...without(NURSE, SPECIALIST)),
      findings: [missing('Registered nurse'), missing('Secondary care specialist')],
    },
    {
      name: 'the nurse’s post is vacant',
      ...body(...replacing(NURSE, { ...NURSE, person_id: null, name: 'Vacant' })),
      findings: [
        { at: 'governingBody[4].role', message: 'roleVacant', severity: 'warning', says: 'Registered nurse' },
      ],
    },
    {
      name: 'one lay member, in two posts',
      ...body(...without(PPI)),
      findings: [{ ...tooFewLay, says: ['1', '2'] }],
    },
    {
      name: 'no lay member',
      ...body(
        ...replacing(DEPUTY, post('P9', 'Deputy chair', 'GP')).filter(
          (each) => each !== AUDIT && each !== PPI,
        ),
      ),
      findings: [{ ...tooFewLay, says: ['0', '2'] }],
    },
    {
      name: 'one lay member and a vacant lay post',
      ...body(...replacing(PPI, { ...PPI, person_id: null, name: 'Vacant' })),
      findings: [
        { at: 'governingBody', message: 'tooFewLayWithVacancies', severity: 'warning', says: ['1', '2'] },
      ],
    },
  ],

  dates: [
    { name: 'the nurse’s last day', ...body(...replacing(NURSE, { ...NURSE, to: '2015-09-30' })) },
    {
      name: 'the nurse left the day before',
      ...body(...replacing(NURSE, { ...NURSE, to: '2015-09-29' })),
      findings: [missing('Registered nurse')],
    },
    { name: 'the nurse’s first day', ...body(...replacing(NURSE, { ...NURSE, from: '2015-09-30' })) },
    {
      name: 'the nurse comes the day after',
      ...body(...replacing(NURSE, { ...NURSE, from: '2015-10-01' })),
      findings: [missing('Registered nurse')],
    },
    {
      name: 'the second lay member left the day before',
      ...body(...replacing(PPI, { ...PPI, to: '2015-09-29' })),
      findings: [tooFewLay],
    },
    {
      name: 'the first day of CCGs',
      ...body(...without(NURSE)),
      cover: coverOf('2013/14', '2013-04-01'),
      findings: [missing('Registered nurse')],
    },
    {
      name: 'the last day of CCGs',
      ...body(...without(NURSE)),
      cover: coverOf('2022/23', '2022-06-30'),
      findings: [missing('Registered nurse')],
    },
  ],

  notEvaluated: [
    { name: 'the day before CCGs', ...body(...without(NURSE)), asOf: '2013-03-31', reason: 'outside-dates' },
    { name: 'the day after CCGs', ...body(...without(NURSE)), asOf: '2022-07-01', reason: 'outside-dates' },
    { name: 'no governing body', cover, tables: {}, reason: 'table-missing' },
    {
      name: 'no column for the post',
      cover,
      tables: { governingBody: [{ person_id: 'P1', name: 'Member P1', member_type: 'GP', from: null }] },
      reason: 'column-missing',
    },
    {
      name: 'a post in other words may be the one that is missing, or lay',
      ...body(CHAIR, GP, post('P3', 'Director of finance and resources', 'Executive')),
      reason: 'unreadable',
    },
    {
      name: 'nobody on the day',
      ...body(...BODY.map((each) => ({ ...each, to: '2014-03-31' }))),
      reason: 'not-applicable',
    },
    {
      name: 'the dates of the posts cannot be read',
      ...body(...BODY.map((each) => ({ ...each, from: { text: 'spring' } }))),
      reason: 'unreadable',
    },
    {
      name: 'the Cover has no date',
      cover: { ccg_ods: '99X', ccg_name: 'NHS Anytown CCG', units: 'GBP' },
      tables: { governingBody: without(NURSE) },
      reason: 'date-unknown',
    },
  ],
});
