import rule from '../../../src/rules/co-commissioning/members-consulted.js';
import { ruleTester } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2015-09-30',
  units: 'GBP',
};
const submission = {
  round: '2015/16',
  level: 'Delegated commissioning',
  submitted_on: '2015-01-08',
  member_practices_consulted_on: '2014-12-10',
};
type Row = Record<string, string | null | { text: string }>;
const only = (...submissions: Row[]) => ({ cover, tables: { submissions } });
const finding = (message: string) => ({
  at: 'submissions[0].member_practices_consulted_on',
  message,
  severity: 'warning' as const,
});

ruleTester(rule, {
  valid: [
    { name: 'consulted before the submission', ...only(submission), judged: 1 },
    {
      name: 'a submission for joint commissioning',
      ...only({ ...submission, level: 'Joint commissioning' }),
    },
    {
      name: 'greater involvement needs no submission',
      ...only(submission, {
        ...submission,
        level: 'Greater involvement',
        member_practices_consulted_on: null,
      }),
      judged: 1,
    },
    {
      name: 'no column for the level',
      ...only({
        round: '2015/16',
        submitted_on: '2015-01-08',
        member_practices_consulted_on: '2014-12-10',
        region_reviewed_on: null,
      }),
    },
  ],

  invalid: [
    {
      name: 'no day of consultation',
      ...only({ ...submission, member_practices_consulted_on: null }),
      findings: [{ ...finding('notConsulted'), says: ['8 January 2015', '2015/16'] }],
    },
    {
      name: 'no day of consultation, joint commissioning',
      ...only({ ...submission, level: 'Joint commissioning', member_practices_consulted_on: null }),
      findings: [finding('notConsulted')],
    },
    {
      name: 'consulted a month later',
      ...only({ ...submission, member_practices_consulted_on: '2015-02-10' }),
      findings: [{ ...finding('consultedLate'), says: ['8 January 2015', '10 February 2015'] }],
    },
  ],

  dates: [
    {
      name: 'consulted on the day of the submission',
      ...only({ ...submission, member_practices_consulted_on: '2015-01-08' }),
    },
    {
      name: 'consulted the day after',
      ...only({ ...submission, member_practices_consulted_on: '2015-01-09' }),
      findings: [finding('consultedLate')],
    },
    {
      name: 'consulted the day before',
      ...only({ ...submission, member_practices_consulted_on: '2015-01-07' }),
    },
    {
      name: 'the round before',
      ...only({ ...submission, round: '2014/15', member_practices_consulted_on: null }),
      outsideDates: 1,
    },
    {
      name: 'the round after',
      ...only({ ...submission, round: '2016/17', member_practices_consulted_on: null }),
      outsideDates: 1,
    },
  ],

  notEvaluated: [
    { name: 'no table of submissions', cover, tables: {}, reason: 'table-missing' },
    {
      name: 'no column for the consultation',
      ...only({ round: '2015/16', level: 'Delegated commissioning', submitted_on: '2015-01-08' }),
      reason: 'column-missing',
    },
    {
      name: 'not submitted yet',
      ...only({ ...submission, submitted_on: null, member_practices_consulted_on: null }),
      reason: 'blank',
    },
    {
      name: 'the round is blank',
      ...only({ ...submission, round: null, member_practices_consulted_on: null }),
      reason: 'date-unknown',
    },
    {
      name: 'the day of consultation cannot be read',
      ...only({ ...submission, member_practices_consulted_on: { text: 'autumn' } }),
      reason: 'unreadable',
    },
    {
      name: 'only greater involvement',
      ...only({ ...submission, level: 'Greater involvement', member_practices_consulted_on: null }),
      reason: 'not-applicable',
    },
  ],
});
