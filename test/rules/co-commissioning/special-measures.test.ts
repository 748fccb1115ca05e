import rule from '../../../src/rules/co-commissioning/special-measures.js';
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
  special_measures: 'No',
  serious_governance_issues: 'No',
};
const joint = { ...delegated, level: 'Joint commissioning' };
type Row = Record<string, string | null | { error: '#REF!' }>;
const rows = (...delegation: Row[]) => ({ cover, tables: { delegation } });
const measures = (index = 0) => ({
  at: `delegation[${index}].special_measures`,
  message: 'specialMeasures',
  severity: 'warning' as const,
});
const issues = {
  at: 'delegation[0].serious_governance_issues',
  message: 'governanceIssues',
  severity: 'warning',
} as const;

ruleTester(rule, {
  valid: [
    { name: 'delegated and neither', ...rows(delegated), judged: 1 },
    { name: 'joint and neither', ...rows(joint) },
    {
      name: 'in special measures under greater involvement, and out of them when delegated',
      ...rows(
        { ...delegated, level: 'Greater involvement', to: '2016-03-31', special_measures: 'Yes' },
        { ...delegated, from: '2016-04-01' },
      ),
      judged: 1,
    },
    {
      name: 'only a column for special measures',
      ...rows({ level: 'Delegated commissioning', from: '2015-04-01', special_measures: 'No' }),
    },
    {
      name: 'one of the two is blank',
      ...rows({ ...delegated, serious_governance_issues: null }),
    },
    {
      name: 'a period of which nothing is said',
      ...rows(delegated, { ...joint, special_measures: null, serious_governance_issues: null }),
      notJudged: { blank: 1 },
    },
  ],

  invalid: [
    {
      name: 'delegated in special measures',
      ...rows({ ...delegated, special_measures: 'Yes' }),
      findings: [{ ...measures(), says: ['1 April 2015', 'November 2014'] }],
    },
    {
      name: 'joint in special measures',
      ...rows({ ...joint, special_measures: 'Yes' }),
      findings: [measures()],
    },
    {
      name: 'delegated with serious governance issues',
      ...rows({ ...delegated, serious_governance_issues: 'Yes' }),
      findings: [issues],
    },
    {
      name: 'serious governance issues, and nothing on special measures',
      ...rows({ ...joint, special_measures: null, serious_governance_issues: 'Yes' }),
      findings: [issues],
    },
    {
      name: 'both are one breach',
      ...rows({ ...joint, special_measures: 'Yes', serious_governance_issues: 'Yes' }),
      findings: [measures()],
    },
    {
      name: 'the second of two periods',
      ...rows({ ...joint, to: '2017-03-31' }, { ...delegated, from: '2017-04-01', special_measures: 'Yes' }),
      findings: [measures(1)],
    },
  ],

  dates: [
    {
      name: 'the month before the guidance',
      ...rows({ ...joint, from: '2014-10-31', special_measures: 'Yes' }),
      outsideDates: 1,
    },
    {
      name: 'the month of the guidance',
      ...rows({ ...joint, from: '2014-11-01', special_measures: 'Yes' }),
      findings: [measures()],
    },
    {
      name: 'the last day before every CCG was delegated',
      ...rows({ ...delegated, from: '2021-03-31', special_measures: 'Yes' }),
      findings: [measures()],
    },
    {
      name: 'the day from which every CCG was delegated',
      ...rows({ ...delegated, from: '2021-04-01', special_measures: 'Yes' }),
      outsideDates: 1,
    },
  ],

  notEvaluated: [
    { name: 'no table of levels', cover, tables: {}, reason: 'table-missing' },
    {
      name: 'neither column',
      ...rows({ level: 'Delegated commissioning', from: '2015-04-01', to: null }),
      reason: 'column-missing',
    },
    {
      name: 'no joint or delegated period',
      ...rows({ ...delegated, level: 'Greater involvement', special_measures: 'Yes' }),
      reason: 'not-applicable',
    },
    {
      name: 'the first day is blank',
      ...rows({ ...delegated, from: null, special_measures: 'Yes' }),
      reason: 'date-unknown',
    },
    {
      name: 'both are blank',
      ...rows({ ...delegated, special_measures: null, serious_governance_issues: null }),
      reason: 'blank',
    },
    {
      name: 'one cannot be read',
      ...rows({ ...delegated, special_measures: { error: '#REF!' } }),
      reason: 'unreadable',
    },
  ],
});
