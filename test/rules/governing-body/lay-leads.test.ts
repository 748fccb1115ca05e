import rule from '../../../src/rules/governing-body/lay-leads.js';
import { ruleTester } from '../../../src/testing/index.js';
import {
  AUDIT,
  body,
  BODY,
  CHAIR,
  cover,
  coverOf,
  DEPUTY,
  GP,
  post,
  PPI,
  replacing,
  without,
} from './people.js';

const noLead = (lead: string) => ({
  at: 'governingBody',
  message: 'noLead',
  severity: 'warning' as const,
  says: lead,
});
const other = post('P7', 'Lay - other', 'Lay');

ruleTester(rule, {
  valid: [
    { name: 'a lay member for each', ...body(...BODY), judged: 1 },
    {
      name: 'lay members for governance and for engagement',
      ...body(
        CHAIR,
        post('P6', 'Lay member, governance', 'Lay'),
        post('P7', 'Lay member, engagement', 'Lay'),
      ),
    },
    {
      name: 'a vacant post is one that the body has',
      ...body(...replacing(PPI, { ...PPI, name: 'Vacant' })),
    },
    {
      name: 'one lay member leads on both',
      ...body(...replacing(PPI, { ...PPI, person_id: 'P6', name: 'Member P6' })),
    },
  ],

  invalid: [
    {
      name: 'nobody leads on patient and public involvement',
      ...body(...replacing(PPI, other)),
      findings: [{ ...noLead(''), says: ['patient and public involvement', '30 September 2015'] }],
    },
    { name: 'nobody leads on audit', ...body(...replacing(AUDIT, other)), findings: [noLead('audit')] },
    {
      name: 'lay members who lead on neither',
      ...body(CHAIR, other, post('P6', 'Lay - other', 'Lay')),
      findings: [noLead('audit'), noLead('patient and public involvement')],
    },
    {
      name: 'the only lay member is the deputy chair',
      ...body(CHAIR, DEPUTY, GP),
      findings: [noLead('audit'), noLead('patient and public involvement')],
    },
  ],

  dates: [
    { name: 'the lay member’s last day', ...body(...replacing(PPI, { ...PPI, to: '2015-09-30' })) },
    {
      name: 'the lay member left the day before',
      ...body(...replacing(PPI, { ...PPI, to: '2015-09-29' })),
      findings: [noLead('patient and public involvement')],
    },
    { name: 'the lay member’s first day', ...body(...replacing(AUDIT, { ...AUDIT, from: '2015-09-30' })) },
    {
      name: 'the lay member comes the day after',
      ...body(...replacing(AUDIT, { ...AUDIT, from: '2015-10-01' })),
      findings: [noLead('audit')],
    },
    {
      name: 'the first day of CCGs',
      ...body(...without(PPI)),
      cover: coverOf('2013/14', '2013-04-01'),
      findings: [noLead('patient and public involvement')],
    },
    {
      name: 'the last day of CCGs',
      ...body(...without(PPI)),
      cover: coverOf('2022/23', '2022-06-30'),
      findings: [noLead('patient and public involvement')],
    },
  ],

  notEvaluated: [
    { name: 'the day before CCGs', ...body(...without(PPI)), asOf: '2013-03-31', reason: 'outside-dates' },
    { name: 'the day after CCGs', ...body(...without(PPI)), asOf: '2022-07-01', reason: 'outside-dates' },
    { name: 'no governing body', cover, tables: {}, reason: 'table-missing' },
    {
      name: 'no column for the post',
      cover,
      tables: { governingBody: [{ person_id: 'P6', name: 'Member P6', member_type: 'Lay', from: null }] },
      reason: 'column-missing',
    },
    {
      name: 'lay members of whom no lead is given',
      ...body(CHAIR, post('P6', 'Lay member', 'Lay'), post('P7', 'Lay member', 'Lay')),
      reason: 'blank',
    },
    {
      name: 'a post in other words',
      ...body(CHAIR, AUDIT, post('P7', 'Lay member for communities', 'Lay')),
      reason: 'unreadable',
    },
    { name: 'no lay member: another rule’s finding', ...body(CHAIR, GP), reason: 'not-applicable' },
    {
      name: 'the Cover has no date',
      cover: { ccg_ods: '99X', ccg_name: 'NHS Anytown CCG', units: 'GBP' },
      tables: { governingBody: without(PPI) },
      reason: 'date-unknown',
    },
  ],
});
