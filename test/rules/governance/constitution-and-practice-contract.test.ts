import rule from '../../../src/rules/governance/constitution-and-practice-contract.js';
import { ruleTester } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2015-09-30',
  units: 'GBP',
};
const version = { version: '2', in_force_from: '2013-04-01', obliges_beyond_contract: 'No' };
const obliging = { ...version, obliges_beyond_contract: 'Yes' };
type Row = Record<string, string | null | { error: '#REF!' }>;
const rows = (...constitution: Row[]) => ({ cover, tables: { constitution } });
const obliges = (index = 0) => ({
  at: `constitution[${index}].obliges_beyond_contract`,
  message: 'obligesBeyondContract',
  severity: 'info' as const,
});

ruleTester(rule, {
  valid: [
    { name: 'no such clause', ...rows(version), judged: 1 },
    {
      name: 'the clause was in a version that has been replaced',
      ...rows(obliging, { ...version, version: '3', in_force_from: '2015-04-01' }),
      judged: 1,
      notJudged: { 'not-applicable': 1 },
    },
    {
      name: 'one version says nothing',
      ...rows(version, { ...version, version: '3', obliges_beyond_contract: null }),
    },
  ],

  invalid: [
    {
      name: 'a clause in the version in force',
      ...rows(obliging),
      findings: [{ ...obliges(), says: 'Version 2' }],
    },
    {
      name: 'a clause in the version to come',
      ...rows(version, { ...obliging, version: '3', in_force_from: '2016-04-01' }),
      findings: [{ ...obliges(1), says: 'Version 3' }],
    },
    {
      name: 'a version without a first day',
      ...rows({ ...obliging, in_force_from: null }),
      findings: [obliges()],
    },
    {
      name: 'no column for the first day',
      ...rows({
        version: '2',
        obliges_beyond_contract: 'Yes',
        covers_conflicts: null,
        covers_member_practice_commissioning: null,
      }),
      findings: [obliges()],
    },
    {
      name: 'the day is not known: every version is judged',
      cover: { ccg_ods: '99X', ccg_name: 'NHS Anytown CCG', units: 'GBP' },
      tables: { constitution: [obliging, { ...version, version: '3', in_force_from: '2015-04-01' }] },
      findings: [obliges()],
    },
  ],

  dates: [
    {
      name: 'replaced from the day',
      ...rows(obliging, { ...version, version: '3', in_force_from: '2015-09-30' }),
      judged: 1,
    },
    {
      name: 'replaced from the day after',
      ...rows(obliging, { ...version, version: '3', in_force_from: '2015-10-01' }),
      findings: [obliges()],
    },
  ],

  notEvaluated: [
    { name: 'no constitution', cover, tables: {}, reason: 'table-missing' },
    {
      name: 'no column for such clauses',
      ...rows({ version: '2', in_force_from: '2013-04-01', covers_conflicts: 'Yes' }),
      reason: 'column-missing',
    },
    { name: 'not said', ...rows({ ...version, obliges_beyond_contract: null }), reason: 'blank' },
    {
      name: 'the answer cannot be read',
      ...rows({ ...version, obliges_beyond_contract: { error: '#REF!' } }),
      reason: 'unreadable',
    },
  ],
});
