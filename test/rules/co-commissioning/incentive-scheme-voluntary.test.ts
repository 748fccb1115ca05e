import rule from '../../../src/rules/co-commissioning/incentive-scheme-voluntary.js';
import { ruleTester } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2015-09-30',
  units: 'GBP',
};
const march2015 = { ...cover, financial_year: '2014/15', period_end: '2015-03-31' };

const delegated = { level: 'Delegated commissioning', from: '2015-04-01', to: null };
const joint = { ...delegated, level: 'Joint commissioning' };
const greater = { ...delegated, level: 'Greater involvement' };

const scheme = {
  scheme_id: 'S1',
  title: 'Quality scheme',
  alternative_to: 'QOF',
  voluntary: 'Yes',
  lmc_consulted_date: '2015-05-14',
  start: '2015-07-01',
  end: '2016-03-31',
};
type Row = Record<string, string | null | { error: '#REF!' } | { text: string }>;
const under = (delegation: Row, ...incentiveSchemes: Row[]) => ({
  cover,
  tables: { delegation: [delegation], incentiveSchemes },
});

const notVoluntary = {
  at: 'incentiveSchemes[0].voluntary',
  message: 'notVoluntary',
  severity: 'error',
} as const;
const notConsulted = {
  at: 'incentiveSchemes[0].lmc_consulted_date',
  message: 'notConsulted',
  severity: 'warning',
} as const;
const consultedLate = { ...notConsulted, message: 'consultedLate' };
const early = { ...notConsulted, message: 'notConsultedEarlyScheme', severity: 'info' } as const;

ruleTester(rule, {
  valid: [
    { name: 'voluntary, the committee consulted before the start', ...under(delegated, scheme), judged: 2 },
    { name: 'a scheme in place of the QOF run jointly with NHS England', ...under(joint, scheme) },
    {
      name: 'a scheme in place of a DES',
      ...under(delegated, { ...scheme, alternative_to: 'DES' }),
    },
    {
      name: 'a scheme in place of nothing national is passed over',
      ...under(delegated, scheme, {
        ...scheme,
        scheme_id: 'S2',
        alternative_to: 'Other',
        voluntary: 'No',
        lmc_consulted_date: null,
      }),
      judged: 2,
    },
    {
      name: 'the level of the Cover',
      cover: { ...cover, co_commissioning_level: 'Delegated commissioning', delegation_start: '2015-04-01' },
      tables: { incentiveSchemes: [scheme] },
    },
    {
      name: 'no column for consultation: only whether it is voluntary is judged',
      ...under(delegated, {
        scheme_id: 'S1',
        title: 'Quality scheme',
        alternative_to: 'QOF',
        voluntary: 'Yes',
        start: '2015-07-01',
      }),
      judged: 1,
    },
    {
      name: 'a level without such schemes is not this rule’s to report',
      ...under(greater, { ...scheme, start: '2015-03-01', lmc_consulted_date: '2015-02-01' }),
      judged: 1,
      notJudged: { 'not-applicable': 1 },
    },
  ],

  invalid: [
    {
      name: 'not voluntary',
      ...under(delegated, { ...scheme, voluntary: 'No' }),
      findings: [{ ...notVoluntary, says: ['QOF', '1 April 2015'] }],
    },
    {
      name: 'not voluntary in a joint CCG, in place of a DES',
      ...under(joint, { ...scheme, alternative_to: 'DES', voluntary: 'No' }),
      findings: [{ ...notVoluntary, says: 'DES' }],
    },
    {
      name: 'no day of consultation',
      ...under(delegated, { ...scheme, lmc_consulted_date: null }),
      findings: [{ ...notConsulted, says: '1 July 2015' }],
    },
    {
      name: 'consulted the day after it began',
      ...under(delegated, { ...scheme, lmc_consulted_date: '2015-07-02' }),
      findings: [{ ...consultedLate, says: ['1 July 2015', '2 July 2015'] }],
    },
    {
      name: 'both breaches of one scheme',
      ...under(delegated, { ...scheme, voluntary: 'No', lmc_consulted_date: null }),
      findings: [notVoluntary, notConsulted],
    },
    {
      name: 'not voluntary, and when it began is not known',
      ...under(delegated, { ...scheme, voluntary: 'No', start: null }),
      findings: [notVoluntary],
      notJudged: { 'date-unknown': 1 },
    },
    {
      name: 'no consultation for a scheme that began before the level existed',
      ...under(delegated, { ...scheme, lmc_consulted_date: null, start: '2014-10-01' }),
      findings: [{ ...early, says: ['1 October 2014', '1 April 2015'] }],
    },
    {
      name: 'a late consultation for a scheme that began before the level existed',
      ...under(delegated, { ...scheme, lmc_consulted_date: '2014-10-02', start: '2014-10-01' }),
      findings: [early],
    },
  ],

  dates: [
    {
      name: 'consulted on the day it began',
      ...under(delegated, { ...scheme, lmc_consulted_date: '2015-07-01' }),
    },
    {
      name: 'consulted the day before it began',
      ...under(delegated, { ...scheme, lmc_consulted_date: '2015-06-30' }),
    },
    {
      name: 'begins the day before the first day of the rule',
      ...under(delegated, { ...scheme, lmc_consulted_date: null, start: '2015-03-31' }),
      findings: [early],
    },
    {
      name: 'begins on the first day of the rule',
      ...under(delegated, { ...scheme, lmc_consulted_date: null, start: '2015-04-01' }),
      findings: [notConsulted],
    },
    {
      name: 'not voluntary, judged the day before delegation was possible',
      ...under(delegated, {
        ...scheme,
        voluntary: 'No',
        start: '2014-10-01',
        lmc_consulted_date: '2014-09-01',
      }),
      cover: march2015,
      outsideDates: 1,
    },
    {
      name: 'not voluntary, judged on the first day',
      ...under(delegated, {
        ...scheme,
        voluntary: 'No',
        start: '2014-10-01',
        lmc_consulted_date: '2014-09-01',
      }),
      cover: march2015,
      asOf: '2015-04-01',
      findings: [notVoluntary],
    },
    {
      name: 'not voluntary, begins the day before delegation: judged by the level of its last day',
      ...under(
        { ...delegated, from: '2016-04-01' },
        { ...scheme, voluntary: 'No', start: '2016-03-31', end: '2016-04-01' },
      ),
      cover: { ...cover, financial_year: '2016/17', period_end: '2016-09-30' },
      findings: [notVoluntary],
    },
    {
      name: 'not voluntary, ended the day before delegation',
      ...under({ ...delegated, from: '2016-04-01' }, { ...scheme, voluntary: 'No', end: '2016-03-31' }),
      cover: { ...cover, financial_year: '2016/17', period_end: '2016-09-30' },
      notJudged: { 'level-unknown': 2 },
    },
    {
      name: 'begins on the last day of CCGs',
      ...under(delegated, { ...scheme, lmc_consulted_date: null, start: '2022-06-30', end: null }),
      cover: { ...cover, financial_year: '2022/23', period_end: '2022-06-30' },
      findings: [notConsulted],
    },
    {
      name: 'begins on the day after CCGs',
      ...under(delegated, { ...scheme, lmc_consulted_date: null, start: '2022-07-01', end: null }),
      cover: { ...cover, financial_year: '2022/23', period_end: '2022-06-30' },
      outsideDates: 2,
    },
    {
      name: 'begins before there were CCGs',
      ...under(delegated, { ...scheme, lmc_consulted_date: null, start: '2013-03-31' }),
      outsideDates: 1,
    },
    {
      name: 'begins on the first day of CCGs',
      ...under(delegated, { ...scheme, lmc_consulted_date: null, start: '2013-04-01' }),
      findings: [early],
    },
  ],

  notEvaluated: [
    { name: 'no table of schemes', cover, tables: { delegation: [delegated] }, reason: 'table-missing' },
    {
      name: 'no column that says what the scheme replaces',
      cover,
      tables: {
        delegation: [delegated],
        incentiveSchemes: [
          { scheme_id: 'S1', title: 'Quality scheme', voluntary: 'No', start: '2015-07-01' },
        ],
      },
      reason: 'column-missing',
    },
    {
      name: 'what the scheme replaces is blank',
      ...under(delegated, { ...scheme, alternative_to: null, voluntary: 'No' }),
      reason: 'blank',
    },
    {
      name: 'the level is not known',
      cover,
      tables: { incentiveSchemes: [{ ...scheme, voluntary: 'No', lmc_consulted_date: null }] },
      reason: 'level-unknown',
    },
    {
      name: 'the level is greater involvement',
      ...under(greater, { ...scheme, voluntary: 'No', lmc_consulted_date: null }),
      reason: 'not-applicable',
    },
    {
      name: 'whether it is voluntary and when it began cannot be read',
      ...under(delegated, { ...scheme, voluntary: { error: '#REF!' }, start: { text: 'soon' } }),
      reason: 'unreadable',
    },
    {
      name: 'whether it is voluntary and when it began are blank',
      ...under(delegated, { ...scheme, voluntary: null, start: null }),
      reason: 'blank',
    },
  ],
});
