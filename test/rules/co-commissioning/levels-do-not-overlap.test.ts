import rule from '../../../src/rules/co-commissioning/levels-do-not-overlap.js';
import { ruleTester } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2018/19',
  period_end: '2018-09-30',
  units: 'GBP',
};
const none = { level: 'None', from: '2013-04-01', to: '2015-03-31' };
const joint = { level: 'Joint commissioning', from: '2015-04-01', to: '2016-03-31' };
const delegated = { level: 'Delegated commissioning', from: '2016-04-01', to: null };
type Row = Record<string, string | null | { text: string }>;
const rows = (...delegation: Row[]) => ({ cover, tables: { delegation } });
const overlap = (index: number, related: string) => ({
  at: `delegation[${index}].from`,
  message: 'periodsOverlap',
  severity: 'error' as const,
  related: [related],
});

ruleTester(rule, {
  valid: [
    { name: 'three levels, one after another', ...rows(none, joint, delegated), judged: 2 },
    {
      name: 'a CCG that took on less responsibility',
      ...rows(
        { ...delegated, from: '2015-04-01', to: '2017-03-31' },
        { ...joint, from: '2017-04-01', to: null },
      ),
    },
    { name: 'one level only', ...rows(delegated), judged: 1 },
    { name: 'not in order of their days', ...rows(delegated, none, joint) },
    { name: 'a gap between two levels', ...rows({ ...joint, to: '2015-12-31' }, delegated) },
    {
      name: 'no column for the end, one level',
      ...rows({ level: 'Delegated commissioning', from: '2015-04-01' }),
    },
    {
      name: 'a period whose end cannot be read is left out',
      ...rows({ ...joint, to: { text: 'spring' } }, delegated),
      judged: 1,
      notJudged: { unreadable: 1 },
    },
    {
      name: 'a reversed period is another rule’s finding',
      ...rows({ ...joint, from: '2017-04-01', to: '2016-03-31' }, delegated),
      notJudged: { 'not-applicable': 1 },
    },
  ],

  invalid: [
    {
      name: 'joint commissioning goes on after delegation begins',
      ...rows({ ...joint, to: '2016-09-30' }, delegated),
      findings: [{ ...overlap(1, 'delegation[0].to'), says: ['1 April 2016', '30 September 2016'] }],
    },
    {
      name: 'the earlier level has no end',
      ...rows(none, { ...joint, to: null }, delegated),
      findings: [{ ...overlap(2, 'delegation[1].from'), says: ['1 April 2015', 'has no end'] }],
    },
    {
      name: 'the later period stands first in the sheet',
      ...rows(delegated, { ...joint, to: '2016-09-30' }),
      findings: [overlap(0, 'delegation[1].to')],
    },
    {
      name: 'two rows of one level and one day',
      ...rows(delegated, { ...delegated, to: '2018-03-31' }),
      findings: [overlap(1, 'delegation[0].from')],
    },
    {
      name: 'a period within another',
      ...rows(
        { ...joint, to: '2017-03-31' },
        { ...delegated, from: '2015-10-01', to: '2015-12-31' },
        { ...delegated, from: '2017-04-01' },
      ),
      findings: [overlap(1, 'delegation[0].to')],
    },
    {
      name: 'two periods overlap with a long third',
      ...rows(
        { ...joint, to: '2018-03-31' },
        { ...delegated, from: '2016-04-01', to: '2016-12-31' },
        { ...delegated, from: '2017-04-01', to: null },
      ),
      findings: [overlap(1, 'delegation[0].to'), overlap(2, 'delegation[0].to')],
    },
    {
      name: 'no column for the end, two levels',
      ...rows(
        { level: 'Joint commissioning', from: '2015-04-01' },
        { level: 'Delegated commissioning', from: '2016-04-01' },
      ),
      findings: [overlap(1, 'delegation[0].from')],
    },
  ],

  dates: [
    { name: 'ends the day before the next begins', ...rows({ ...joint, to: '2016-03-31' }, delegated) },
    { name: 'ends on the day the next begins', ...rows({ ...joint, to: '2016-04-01' }, delegated) },
    {
      name: 'ends the day after the next begins',
      ...rows({ ...joint, to: '2016-04-02' }, delegated),
      findings: [overlap(1, 'delegation[0].to')],
    },
    {
      name: 'the later period begins on the first day of the scheme',
      ...rows({ ...none, to: '2015-04-02' }, joint),
      findings: [overlap(1, 'delegation[0].to')],
      outsideDates: 1,
    },
    {
      name: 'the later period begins on the last day of CCGs',
      ...rows({ ...joint, to: null }, { ...delegated, from: '2022-06-30' }),
      findings: [overlap(1, 'delegation[0].from')],
    },
    {
      name: 'the later period begins the day after CCGs',
      ...rows({ ...joint, to: null }, { ...delegated, from: '2022-07-01' }),
      outsideDates: 1,
    },
  ],

  notEvaluated: [
    { name: 'no table of levels', cover, tables: {}, reason: 'table-missing' },
    {
      name: 'no column for the first day',
      cover,
      tables: { delegation: [{ level: 'Joint commissioning', to: null, nhse_signoff_date: null }] },
      reason: 'column-missing',
    },
    {
      name: 'the first days are blank',
      ...rows({ ...joint, from: null }, { ...delegated, from: null }),
      reason: 'date-unknown',
    },
    {
      name: 'periods before the scheme',
      ...rows(none, { ...none, level: 'Joint commissioning', from: '2015-03-31', to: null }),
      reason: 'outside-dates',
    },
  ],
});
