import rule from '../../../src/rules/co-commissioning/accountable-body.js';
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
  accountable_body: 'NHS England',
};
type Row = Record<string, string | null | { error: '#REF!' }>;
const rows = (...delegation: Row[]) => ({ cover, tables: { delegation } });
const finding = (message: string, index = 0) => ({
  at: `delegation[${index}].accountable_body`,
  message,
  severity: 'info' as const,
});

ruleTester(rule, {
  valid: [
    { name: 'NHS England', ...rows(delegated), judged: 1 },
    { name: 'its short name', ...rows({ ...delegated, accountable_body: 'NHSE' }) },
    { name: 'its first name', ...rows({ ...delegated, accountable_body: 'NHS Commissioning Board' }) },
    {
      name: 'its later name',
      ...rows({ ...delegated, accountable_body: 'NHS England and NHS Improvement' }),
    },
    {
      name: 'joint commissioning delegates nothing',
      ...rows(delegated, { ...delegated, level: 'Joint commissioning', accountable_body: 'NHS Anytown CCG' }),
      judged: 1,
    },
  ],

  invalid: [
    {
      name: 'the CCG is named',
      ...rows({ ...delegated, accountable_body: 'NHS Anytown CCG' }),
      findings: [{ ...finding('otherBody'), says: ['NHS Anytown CCG', '1 April 2015'] }],
    },
    {
      name: 'no body is named',
      ...rows({ ...delegated, accountable_body: null }),
      findings: [{ ...finding('bodyNotNamed'), says: '1 April 2015' }],
    },
    {
      name: 'each delegated period is judged',
      ...rows(
        { ...delegated, to: '2018-03-31' },
        { ...delegated, from: '2018-04-01', accountable_body: 'CCG' },
      ),
      findings: [{ ...finding('otherBody', 1), says: '1 April 2018' }],
    },
  ],

  dates: [
    {
      name: 'the day before delegation was possible',
      ...rows({ ...delegated, from: '2015-03-31', accountable_body: 'CCG' }),
      outsideDates: 1,
    },
    {
      name: 'the first day',
      ...rows({ ...delegated, from: '2015-04-01', accountable_body: 'Area team of another body' }),
      findings: [finding('otherBody')],
    },
    {
      name: 'the last day of CCGs',
      ...rows({ ...delegated, from: '2022-06-30', accountable_body: 'CCG' }),
      findings: [finding('otherBody')],
    },
    {
      name: 'the day after CCGs',
      ...rows({ ...delegated, from: '2022-07-01', accountable_body: 'CCG' }),
      outsideDates: 1,
    },
  ],

  notEvaluated: [
    { name: 'no table of levels', cover, tables: {}, reason: 'table-missing' },
    {
      name: 'no column for the body, as in most registers',
      ...rows({ level: 'Delegated commissioning', from: '2015-04-01', to: null }),
      reason: 'column-missing',
    },
    {
      name: 'not delegated',
      ...rows({ ...delegated, level: 'Joint commissioning', accountable_body: null }),
      reason: 'not-applicable',
    },
    {
      name: 'the first day is blank',
      ...rows({ ...delegated, from: null, accountable_body: null }),
      reason: 'date-unknown',
    },
    {
      name: 'the body cannot be read',
      ...rows({ ...delegated, accountable_body: { error: '#REF!' } }),
      reason: 'unreadable',
    },
  ],
});
