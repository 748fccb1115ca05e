import rule from '../../../src/rules/co-commissioning/delegation-sign-off.js';
import { ruleTester } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2015-09-30',
  units: 'GBP',
};
const delegated = {
  level: 'Delegated commissioning',
  from: '2015-04-01',
  to: null,
  nhse_signoff_date: '2015-02-18',
};
type Row = Record<string, string | null | { text: string }>;
const rows = (...delegation: Row[]) => ({ cover, tables: { delegation } });

const start = (message: string, severity: 'error' | 'warning', index = 0) => ({
  at: `delegation[${index}].from`,
  message,
  severity,
});
const signOff = (message: string, index = 0) => ({
  at: `delegation[${index}].nhse_signoff_date`,
  message,
  severity: 'warning' as const,
});

ruleTester(rule, {
  valid: [
    { name: 'from 1 April 2015, signed off in February', ...rows(delegated), judged: 2 },
    {
      name: 'a later 1 April',
      ...rows(
        { ...delegated, level: 'Joint commissioning', to: '2018-03-31', nhse_signoff_date: null },
        { ...delegated, from: '2018-04-01', nhse_signoff_date: '2018-03-01' },
      ),
      judged: 2,
    },
    {
      name: 'joint commissioning from any day and without a sign-off',
      ...rows(delegated, {
        level: 'Joint commissioning',
        from: '2014-12-01',
        to: '2015-03-31',
        nhse_signoff_date: null,
      }),
    },
    {
      name: 'no column for the sign-off: only the start is judged',
      ...rows({ level: 'Delegated commissioning', from: '2015-04-01', to: null }),
      judged: 1,
    },
    {
      name: 'a second row that goes on with the delegation has no start and no sign-off of its own',
      ...rows(
        { ...delegated, to: '2017-10-14' },
        { ...delegated, from: '2017-10-15', nhse_signoff_date: null },
      ),
    },
    {
      name: 'the start on the Cover',
      cover: { ...cover, co_commissioning_level: 'Delegated commissioning', delegation_start: '2016-04-01' },
      judged: 1,
    },
    {
      name: 'the table of levels is judged, not the Cover',
      cover: { ...cover, delegation_start: '2015-05-01' },
      tables: { delegation: [delegated] },
    },
  ],

  invalid: [
    {
      name: 'delegated in May',
      ...rows({ ...delegated, from: '2016-05-01' }),
      findings: [{ ...start('notFirstOfApril', 'warning'), says: '1 May 2016' }],
    },
    {
      name: 'no sign-off',
      ...rows({ ...delegated, nhse_signoff_date: null }),
      findings: [{ ...signOff('noSignOff'), says: '1 April 2015' }],
    },
    {
      name: 'signed off after it began',
      ...rows({ ...delegated, nhse_signoff_date: '2015-06-11' }),
      findings: [{ ...signOff('signedOffLate'), says: ['11 June 2015', '1 April 2015'] }],
    },
    {
      name: 'in 2014, before the scheme',
      ...rows({ ...delegated, from: '2014-04-01', nhse_signoff_date: '2014-03-01' }),
      findings: [{ ...start('tooEarly', 'error'), says: ['1 April 2014', '1 April 2015'] }],
    },
    {
      name: 'a day before the scheme that is no 1 April is one finding',
      ...rows({ ...delegated, from: '2014-10-01', nhse_signoff_date: null }),
      findings: [start('tooEarly', 'error')],
    },
    {
      name: 'a second delegation a day after a gap is a new start',
      ...rows(
        { ...delegated, to: '2017-10-14' },
        { ...delegated, from: '2017-10-16', nhse_signoff_date: null },
      ),
      findings: [start('notFirstOfApril', 'warning', 1), signOff('noSignOff', 1)],
    },
    {
      name: 'a delegation that follows joint commissioning is a new start',
      ...rows(
        { ...delegated, level: 'Joint commissioning', to: '2017-10-14', nhse_signoff_date: null },
        { ...delegated, from: '2017-10-15', nhse_signoff_date: null },
      ),
      findings: [start('notFirstOfApril', 'warning', 1), signOff('noSignOff', 1)],
    },
    {
      name: 'on the Cover, before the scheme',
      cover: { ...cover, delegation_start: '2013-04-01' },
      findings: [{ at: 'org[0].delegation_start', message: 'tooEarly', severity: 'error' }],
    },
    {
      name: 'on the Cover, in July',
      cover: { ...cover, delegation_start: '2015-07-01' },
      findings: [{ at: 'org[0].delegation_start', message: 'notFirstOfApril', severity: 'warning' }],
    },
  ],

  dates: [
    {
      name: 'the day before the first day',
      ...rows({ ...delegated, from: '2015-03-31' }),
      findings: [{ ...start('tooEarly', 'error'), says: '31 March 2015' }],
    },
    {
      name: 'the day after the first day',
      ...rows({ ...delegated, from: '2015-04-02' }),
      findings: [start('notFirstOfApril', 'warning')],
    },
    { name: 'signed off on the day it begins', ...rows({ ...delegated, nhse_signoff_date: '2015-04-01' }) },
    {
      name: 'signed off the day after it begins',
      ...rows({ ...delegated, nhse_signoff_date: '2015-04-02' }),
      findings: [signOff('signedOffLate')],
    },
    { name: 'signed off the day before', ...rows({ ...delegated, nhse_signoff_date: '2015-03-31' }) },
    {
      name: 'on the Cover, the day before the first day',
      cover: { ...cover, delegation_start: '2015-03-31' },
      findings: [{ at: 'org[0].delegation_start', message: 'tooEarly', severity: 'error' }],
    },
    { name: 'on the Cover, the first day', cover: { ...cover, delegation_start: '2015-04-01' } },
    {
      name: 'no sign-off, the last year of CCGs',
      ...rows({ ...delegated, from: '2022-04-01', nhse_signoff_date: null }),
      findings: [signOff('noSignOff')],
    },
    {
      name: 'no sign-off, on the last day of CCGs',
      ...rows({ ...delegated, from: '2022-06-30', nhse_signoff_date: null }),
      findings: [start('notFirstOfApril', 'warning'), signOff('noSignOff')],
    },
    {
      name: 'no sign-off, the day after CCGs',
      ...rows({ ...delegated, from: '2022-07-01', nhse_signoff_date: null }),
      findings: [start('notFirstOfApril', 'warning')],
      outsideDates: 1,
    },
  ],

  notEvaluated: [
    {
      name: 'no table of levels, and none on the Cover',
      cover,
      tables: {},
      reason: 'column-missing',
    },
    {
      name: 'no delegated period',
      ...rows({ ...delegated, level: 'Joint commissioning', from: '2015-05-01', nhse_signoff_date: null }),
      reason: 'not-applicable',
    },
    {
      name: 'the start is blank',
      ...rows({ ...delegated, from: null, nhse_signoff_date: null }),
      reason: 'blank',
    },
    {
      name: 'the start cannot be read',
      ...rows({ ...delegated, from: { text: 'April' }, nhse_signoff_date: null }),
      reason: 'unreadable',
    },
    {
      name: 'the start on the Cover is blank',
      cover: { ...cover, delegation_start: null },
      reason: 'not-applicable',
    },
  ],
});
