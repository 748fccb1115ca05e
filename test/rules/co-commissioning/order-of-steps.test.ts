import rule from '../../../src/rules/co-commissioning/order-of-steps.js';
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
  region_reviewed_on: '2015-01-26',
};
const period = {
  level: 'Delegated commissioning',
  from: '2015-04-01',
  to: null,
  nhse_signoff_date: '2015-02-18',
};
type Row = Record<string, string | null | { text: string }>;
const steps = (sent: Row, ...delegation: Row[]) => ({
  cover,
  tables: { submissions: [sent], ...(delegation.length > 0 && { delegation }) },
});
const wrong = (at: string, related: string) => ({
  at,
  message: 'outOfOrder',
  severity: 'warning' as const,
  related: [related],
});
const SUBMITTED = 'submissions[0].submitted_on';
const REVIEWED = 'submissions[0].region_reviewed_on';
const SIGNED = 'delegation[0].nhse_signoff_date';
const BEGAN = 'delegation[0].from';

ruleTester(rule, {
  valid: [
    { name: 'all four steps in order', ...steps(submission, period), judged: 1 },
    { name: 'only the two steps of the submission', ...steps(submission) },
    {
      name: 'the review is not known: the submission is compared with the sign-off',
      ...steps({ ...submission, region_reviewed_on: null }, period),
    },
    {
      name: 'the sign-off is not known',
      ...steps(submission, { ...period, nhse_signoff_date: null }),
    },
    {
      name: 'the period of another round is not this one’s',
      ...steps(
        { ...submission, round: '2016/17', submitted_on: '2015-11-05', region_reviewed_on: '2015-12-01' },
        period,
      ),
    },
    {
      name: 'the period at another level is not this one’s',
      ...steps(submission, { ...period, level: 'Joint commissioning', nhse_signoff_date: '2014-12-01' }),
    },
  ],

  invalid: [
    {
      name: 'reviewed before it was submitted',
      ...steps({ ...submission, region_reviewed_on: '2014-12-20' }, period),
      findings: [{ ...wrong(REVIEWED, SUBMITTED), says: ['8 January 2015', '20 December 2014'] }],
    },
    {
      name: 'signed off before it was reviewed',
      ...steps(submission, { ...period, nhse_signoff_date: '2015-01-20' }),
      findings: [{ ...wrong(SIGNED, REVIEWED), says: ['26 January 2015', '20 January 2015'] }],
    },
    {
      name: 'signed off before it was submitted, the review not known',
      ...steps({ ...submission, region_reviewed_on: null }, { ...period, nhse_signoff_date: '2015-01-02' }),
      findings: [wrong(SIGNED, SUBMITTED)],
    },
    {
      name: 'signed off after the level began',
      ...steps(submission, { ...period, nhse_signoff_date: '2015-05-18' }),
      findings: [{ ...wrong(SIGNED, BEGAN), says: ['18 May 2015', '1 April 2015'] }],
    },
    {
      name: 'reviewed after the level began, no sign-off',
      ...steps({ ...submission, region_reviewed_on: '2015-04-20' }, { ...period, nhse_signoff_date: null }),
      findings: [wrong(REVIEWED, BEGAN)],
    },
    {
      name: 'submitted after the level began, nothing else known',
      ...steps(
        { ...submission, submitted_on: '2015-04-20', region_reviewed_on: null },
        { ...period, nhse_signoff_date: null },
      ),
      findings: [wrong(SUBMITTED, BEGAN)],
    },
    {
      name: 'a joint submission',
      ...steps(
        { ...submission, level: 'Joint commissioning', region_reviewed_on: '2015-01-01' },
        { ...period, level: 'Joint commissioning' },
      ),
      findings: [wrong(REVIEWED, SUBMITTED)],
    },
    {
      name: 'a later round',
      cover,
      tables: {
        submissions: [
          { ...submission, round: '2018/19', submitted_on: '2017-12-01', region_reviewed_on: '2017-11-30' },
        ],
        delegation: [{ ...period, from: '2018-04-01', nhse_signoff_date: '2018-02-01' }],
      },
      findings: [wrong(REVIEWED, SUBMITTED)],
    },
  ],

  dates: [
    {
      name: 'all on one day',
      ...steps(
        { ...submission, submitted_on: '2015-04-01', region_reviewed_on: '2015-04-01' },
        { ...period, nhse_signoff_date: '2015-04-01' },
      ),
    },
    {
      name: 'reviewed the day before it was submitted',
      ...steps({ ...submission, region_reviewed_on: '2015-01-07' }, period),
      findings: [wrong(REVIEWED, SUBMITTED)],
    },
    {
      name: 'signed off the day before it was reviewed',
      ...steps(submission, { ...period, nhse_signoff_date: '2015-01-25' }),
      findings: [wrong(SIGNED, REVIEWED)],
    },
    {
      name: 'signed off the day after the level began',
      ...steps(submission, { ...period, nhse_signoff_date: '2015-04-02' }),
      findings: [wrong(SIGNED, BEGAN)],
    },
    {
      name: 'the round before the scheme',
      ...steps({ ...submission, round: '2014/15', region_reviewed_on: '2014-01-01' }),
      outsideDates: 1,
    },
    {
      name: 'the last round of CCGs',
      ...steps({
        ...submission,
        round: '2022/23',
        submitted_on: '2022-01-10',
        region_reviewed_on: '2022-01-09',
      }),
      findings: [wrong(REVIEWED, SUBMITTED)],
    },
    {
      name: 'the round after CCGs',
      ...steps({
        ...submission,
        round: '2023/24',
        submitted_on: '2023-01-10',
        region_reviewed_on: '2023-01-09',
      }),
      outsideDates: 1,
    },
  ],

  notEvaluated: [
    { name: 'no table of submissions', cover, tables: { delegation: [period] }, reason: 'table-missing' },
    {
      name: 'no column for the round',
      cover,
      tables: {
        submissions: [{ level: 'Joint commissioning', submitted_on: null, region_reviewed_on: null }],
      },
      reason: 'column-missing',
    },
    {
      name: 'one day only',
      ...steps({ ...submission, region_reviewed_on: null }),
      reason: 'blank',
    },
    {
      name: 'the round is blank',
      ...steps({ ...submission, round: null }, period),
      reason: 'date-unknown',
    },
    {
      name: 'a day cannot be read',
      ...steps({ ...submission, region_reviewed_on: { text: 'late January' } }, period),
      reason: 'unreadable',
    },
  ],
});
