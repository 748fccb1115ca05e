import rule from '../../../src/rules/governing-body/audit-and-remuneration.js';
import { ruleTester } from '../../../src/testing/index.js';
import { cover, coverOf, type Post } from './people.js';

const committee = (type: string | null, name: string, own: Post = {}): Post => ({
  committee_id: `K-${name}`,
  name,
  type,
  established: '2013-04-01',
  dissolved: null,
  ...own,
});
const audit = committee('Audit', 'Audit committee');
const remuneration = committee('Remuneration', 'Remuneration committee');
const quality = committee('Other', 'Quality committee');
const list = (...committees: Post[]) => ({ cover, tables: { committees } });
const missing = (says: string | string[]) => ({
  at: 'committees',
  message: 'committeeMissing',
  severity: 'error' as const,
  says,
});

ruleTester(rule, {
  valid: [
    { name: 'both committees', ...list(audit, remuneration, quality), judged: 1 },
    {
      name: 'a committee for audit and governance, of another type',
      ...list(committee('Other', 'Integrated Audit and Governance Committee'), remuneration),
    },
    {
      name: 'committees in common for remuneration',
      ...list(audit, committee('Committees in common', 'Remuneration committees in common')),
    },
    {
      name: 'the spelling of others',
      ...list(committee('Audit committee', 'A'), committee('Remuneration committee', 'R')),
    },
    {
      name: 'the committees’ first days are not given',
      ...list({ ...audit, established: null }, { ...remuneration, established: null }),
    },
    {
      name: 'both are there, and another cannot be read',
      ...list(audit, remuneration, committee('Audit', 'Old', { dissolved: { error: '#REF!' } })),
    },
  ],

  invalid: [
    {
      name: 'no audit committee',
      ...list(remuneration, quality),
      findings: [missing(['audit', '30 September 2015', '1 April 2013'])],
    },
    { name: 'no remuneration committee', ...list(audit, quality), findings: [missing('remuneration')] },
    {
      name: 'neither',
      ...list(quality),
      findings: [missing('audit'), missing('remuneration')],
    },
  ],

  dates: [
    { name: 'the audit committee’s last day', ...list({ ...audit, dissolved: '2015-09-30' }, remuneration) },
    {
      name: 'the audit committee was dissolved the day before',
      ...list({ ...audit, dissolved: '2015-09-29' }, remuneration),
      findings: [missing('audit')],
    },
    { name: 'set up on the day', ...list(audit, { ...remuneration, established: '2015-09-30' }) },
    {
      name: 'set up the day after',
      ...list(audit, { ...remuneration, established: '2015-10-01' }),
      findings: [missing('remuneration')],
    },
    {
      name: 'the first day of CCGs',
      ...list(audit),
      cover: coverOf('2013/14', '2013-04-01'),
      findings: [missing('remuneration')],
    },
    {
      name: 'the last day of CCGs',
      ...list(audit),
      cover: coverOf('2022/23', '2022-06-30'),
      findings: [missing('remuneration')],
    },
  ],

  notEvaluated: [
    {
      name: 'a list of the committees for primary care alone',
      ...list(
        committee('Primary care commissioning committee', 'PCCC'),
        committee('Joint committee', 'Joint committee with NHS England'),
      ),
      reason: 'not-applicable',
    },
    {
      name: 'the day before CCGs',
      ...list({ ...audit, established: null }),
      asOf: '2013-03-31',
      reason: 'outside-dates',
    },
    { name: 'the day after CCGs', ...list(audit), asOf: '2022-07-01', reason: 'outside-dates' },
    { name: 'no committees', cover, tables: {}, reason: 'table-missing' },
    {
      name: 'no column for the type',
      ...list({ committee_id: 'K1', name: 'Audit committee', established: '2013-04-01' }),
      reason: 'column-missing',
    },
    {
      name: 'a type in other words may be the one that is missing',
      ...list(audit, committee('Pay panel', 'People committee')),
      reason: 'unreadable',
    },
    { name: 'a type is blank', ...list(audit, committee(null, 'People committee')), reason: 'blank' },
    {
      name: 'when the only remuneration committee ended cannot be read',
      ...list(audit, { ...remuneration, dissolved: { text: 'spring' } }),
      reason: 'unreadable',
    },
    {
      name: 'no committee sits on the day',
      ...list({ ...quality, dissolved: '2014-03-31' }),
      reason: 'not-applicable',
    },
    {
      name: 'the Cover has no date',
      cover: { ccg_ods: '99X', ccg_name: 'NHS Anytown CCG', units: 'GBP' },
      tables: { committees: [audit] },
      reason: 'date-unknown',
    },
  ],
});
