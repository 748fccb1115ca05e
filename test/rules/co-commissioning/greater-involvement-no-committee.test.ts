import rule from '../../../src/rules/co-commissioning/greater-involvement-no-committee.js';
import { ruleTester } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2015-09-30',
  units: 'GBP',
};
const coverOf = (financial_year: string, period_end: string) => ({ ...cover, financial_year, period_end });
const greater = { level: 'Greater involvement', from: '2015-04-01', to: null };
const committee = {
  committee_id: 'K1',
  name: 'Primary care committee',
  type: 'Primary care commissioning committee',
  established: '2014-06-01',
  dissolved: null,
  purpose: 'Primary care',
  decision_powers: 'Yes',
};
type Row = Record<string, string | null>;
const under = (delegation: Row, ...committees: Row[]) => ({
  cover,
  tables: { delegation: [delegation], committees },
});
const decides = (index = 0) => ({
  at: `committees[${index}].decision_powers`,
  message: 'committeeDecides',
  severity: 'info' as const,
});
const advisory = { ...committee, decision_powers: 'No' };

ruleTester(rule, {
  valid: [
    { name: 'the committee only advises', ...under(greater, advisory), judged: 1 },
    {
      name: 'the audit committee decides',
      ...under(greater, advisory, { ...committee, committee_id: 'K2', type: 'Audit', purpose: 'Other' }),
      judged: 1,
    },
    {
      name: 'a joint committee for something else',
      ...under(greater, advisory, {
        ...committee,
        committee_id: 'K2',
        type: 'Joint committee',
        purpose: 'Other',
      }),
    },
    {
      name: 'it is not said what a joint committee is for',
      ...under(greater, advisory, {
        ...committee,
        committee_id: 'K2',
        type: 'Joint committee',
        purpose: null,
      }),
      notJudged: { blank: 1 },
    },
  ],

  invalid: [
    {
      name: 'a primary care committee decides',
      ...under(greater, committee),
      findings: [{ ...decides(), says: ['30 September 2015', '1 April 2015'] }],
    },
    {
      name: 'a joint committee for primary care decides',
      ...under(greater, advisory, { ...committee, committee_id: 'K2', type: 'Joint committee' }),
      findings: [decides(1)],
    },
    {
      name: 'committees in common for primary care decide',
      ...under(greater, { ...committee, type: 'Committees in common' }),
      findings: [decides()],
    },
    {
      name: 'the purpose of a primary care committee need not be given',
      ...under(greater, { ...committee, purpose: null }),
      findings: [decides()],
    },
  ],

  dates: [
    {
      name: 'the first day of the level',
      ...under(greater, committee),
      cover: coverOf('2015/16', '2015-04-01'),
      findings: [decides()],
    },
    {
      name: 'the last day on which the level existed',
      ...under(greater, committee),
      cover: coverOf('2020/21', '2021-03-31'),
      findings: [decides()],
    },
    {
      name: 'dissolved on the day',
      ...under(greater, { ...committee, dissolved: '2015-09-30' }),
      findings: [decides()],
    },
    {
      name: 'dissolved the day before, beside one that advises',
      ...under(greater, advisory, { ...committee, committee_id: 'K2', dissolved: '2015-09-29' }),
      judged: 1,
    },
    {
      name: 'set up on the day',
      ...under(greater, { ...committee, established: '2015-09-30' }),
      findings: [decides()],
    },
    {
      name: 'set up the day after, beside one that advises',
      ...under(greater, advisory, { ...committee, committee_id: 'K2', established: '2015-10-01' }),
      judged: 1,
    },
  ],

  notEvaluated: [
    {
      name: 'the day before the level existed',
      ...under({ ...greater, from: '2015-03-31' }, committee),
      cover: coverOf('2014/15', '2015-03-31'),
      reason: 'outside-dates',
    },
    {
      name: 'the day after the level ended for all',
      ...under(greater, committee),
      cover: coverOf('2020/21', '2021-03-31'),
      asOf: '2021-04-01',
      reason: 'outside-dates',
    },
    {
      name: 'a delegated CCG',
      ...under({ ...greater, level: 'Delegated commissioning' }, committee),
      reason: 'not-applicable',
    },
    { name: 'the level is not known', cover, tables: { committees: [committee] }, reason: 'level-unknown' },
    {
      name: 'no column for the powers',
      ...under(greater, { committee_id: 'K1', name: 'Committee', type: committee.type, established: null }),
      reason: 'column-missing',
    },
    {
      name: 'the powers are blank',
      ...under(greater, { ...committee, decision_powers: null }),
      reason: 'blank',
    },
    { name: 'no table of committees', cover, tables: { delegation: [greater] }, reason: 'table-missing' },
  ],
});
