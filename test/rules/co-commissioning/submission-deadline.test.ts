import rule from '../../../src/rules/co-commissioning/submission-deadline.js';
import { ruleTester } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2015-09-30',
  units: 'GBP',
};

const delegated = { round: '2015/16', level: 'Delegated commissioning', submitted_on: '2014-12-19' };
const joint = { ...delegated, level: 'Joint commissioning' };

ruleTester(rule, {
  valid: [
    {
      name: 'both kinds of submission in good time',
      cover,
      tables: { submissions: [delegated, joint] },
      judged: 2,
    },
    {
      name: 'a joint submission may come after the deadline for delegation',
      cover,
      tables: { submissions: [{ ...joint, submitted_on: '2015-01-20' }] },
      judged: 1,
    },
    {
      name: 'the round decides, not the year of the workbook',
      cover,
      tables: { submissions: [{ ...delegated, round: '2017/18', submitted_on: '2016-11-30' }] },
      judged: 1,
    },
  ],

  invalid: [
    {
      name: 'delegated submission of 2015/16 at the joint deadline',
      cover,
      tables: { submissions: [joint, { ...delegated, submitted_on: '2015-01-30' }] },
      judged: 2,
      findings: [
        {
          at: 'submissions[1].submitted_on',
          message: 'late',
          severity: 'warning',
          says: ['30 January 2015', '9 January 2015'],
        },
      ],
    },
    {
      name: 'the label of an earlier round is judged by that round',
      cover: { ...cover, financial_year: '2016/17', period_end: '2016-09-30' },
      tables: { submissions: [{ ...delegated, submitted_on: '2015-11-06' }] },
      findings: [
        { at: 'submissions[0].submitted_on', message: 'late', severity: 'warning', says: '9 January 2015' },
      ],
    },
    {
      name: 'greater involvement needs no submission',
      cover,
      tables: { submissions: [{ ...delegated, level: 'Greater involvement' }] },
      findings: [{ at: 'submissions[0].submitted_on', message: 'noSubmissionExpected', severity: 'info' }],
    },
    {
      name: 'a late submission for greater involvement is not late',
      cover,
      tables: { submissions: [{ ...delegated, level: 'Greater involvement', submitted_on: '2015-03-02' }] },
      findings: [{ at: 'submissions[0].submitted_on', message: 'noSubmissionExpected', severity: 'info' }],
    },
    {
      name: 'late under the name full delegation',
      cover,
      tables: { submissions: [{ ...delegated, level: 'Full delegation', submitted_on: '2015-02-02' }] },
      findings: [{ at: 'submissions[0].submitted_on', message: 'late', severity: 'warning' }],
    },
  ],

  dates: [
    {
      name: 'delegated 2015/16, the day before the deadline',
      cover,
      tables: { submissions: [{ ...delegated, submitted_on: '2015-01-08' }] },
      judged: 1,
    },
    {
      name: 'delegated 2015/16, on the deadline',
      cover,
      tables: { submissions: [{ ...delegated, submitted_on: '2015-01-09' }] },
      judged: 1,
    },
    {
      name: 'delegated 2015/16, the day after the deadline',
      cover,
      tables: { submissions: [{ ...delegated, submitted_on: '2015-01-10' }] },
      findings: [
        {
          at: 'submissions[0].submitted_on',
          message: 'late',
          severity: 'warning',
          says: ['10 January 2015', '9 January 2015'],
        },
      ],
    },
    {
      name: 'joint 2015/16, on the deadline',
      cover,
      tables: { submissions: [{ ...joint, submitted_on: '2015-01-30' }] },
      judged: 1,
    },
    {
      name: 'joint 2015/16, the day after the deadline',
      cover,
      tables: { submissions: [{ ...joint, submitted_on: '2015-01-31' }] },
      findings: [
        {
          at: 'submissions[0].submitted_on',
          message: 'late',
          severity: 'warning',
          says: ['31 January 2015', '30 January 2015'],
        },
      ],
    },
    {
      name: 'delegated 2016/17, on the deadline',
      cover,
      tables: { submissions: [{ ...delegated, round: '2016/17', submitted_on: '2015-11-06' }] },
      judged: 1,
    },
    {
      name: 'delegated 2016/17, the day after the deadline',
      cover,
      tables: { submissions: [{ ...delegated, round: '2016/17', submitted_on: '2015-11-07' }] },
      findings: [
        { at: 'submissions[0].submitted_on', message: 'late', severity: 'warning', says: '6 November 2015' },
      ],
    },
    {
      name: 'delegated 2017/18, on the deadline',
      cover,
      tables: { submissions: [{ ...delegated, round: '2017/18', submitted_on: '2016-12-05' }] },
      judged: 1,
    },
    {
      name: 'delegated 2017/18, the day after the deadline',
      cover,
      tables: { submissions: [{ ...delegated, round: '2017/18', submitted_on: '2016-12-06' }] },
      findings: [
        { at: 'submissions[0].submitted_on', message: 'late', severity: 'warning', says: '5 December 2016' },
      ],
    },
    {
      name: 'delegated 2020/21, on the deadline',
      cover,
      tables: { submissions: [{ ...delegated, round: '2020/21', submitted_on: '2019-11-01' }] },
      judged: 1,
    },
    {
      name: 'delegated 2020/21, the day after the deadline',
      cover,
      tables: { submissions: [{ ...delegated, round: '2020/21', submitted_on: '2019-11-02' }] },
      findings: [
        { at: 'submissions[0].submitted_on', message: 'late', severity: 'warning', says: '1 November 2019' },
      ],
    },
  ],

  notEvaluated: [
    {
      name: 'no table of submissions',
      cover,
      tables: { delegation: [{ level: 'Joint commissioning', from: '2015-04-01', to: null }] },
      reason: 'table-missing',
    },
    {
      name: 'submissions without a date column',
      cover,
      tables: { submissions: [{ round: '2015/16', level: 'Delegated commissioning' }] },
      reason: 'column-missing',
    },
    {
      name: 'rounds without a confirmed deadline',
      cover,
      tables: {
        submissions: [
          { ...delegated, round: '2014/15' },
          { ...delegated, round: '2018/19', submitted_on: '2018-03-01' },
          { ...delegated, round: '2019/20', submitted_on: '2019-03-01' },
          { ...delegated, round: '2021/22', submitted_on: '2021-03-01' },
        ],
      },
      notJudged: { 'no-parameter': 4 },
      reason: 'no-parameter',
    },
    {
      name: 'later rounds had no national deadline for joint commissioning',
      cover,
      tables: { submissions: [{ ...joint, round: '2016/17', submitted_on: '2016-03-01' }] },
      notJudged: { 'no-parameter': 1 },
      reason: 'no-parameter',
    },
    {
      name: 'not submitted yet',
      cover,
      tables: { submissions: [{ ...delegated, submitted_on: null }] },
      notJudged: { blank: 1 },
      reason: 'blank',
    },
    {
      name: 'date of submission cannot be read',
      cover,
      tables: { submissions: [{ ...delegated, submitted_on: { text: 'early in the new year' } }] },
      notJudged: { unreadable: 1 },
      reason: 'unreadable',
    },
  ],
});
