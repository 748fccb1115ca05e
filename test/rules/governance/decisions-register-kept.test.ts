import rule from '../../../src/rules/governance/decisions-register-kept.js';
import { ruleTester } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2015-09-30',
  units: 'GBP',
  co_commissioning_level: 'Delegated commissioning',
  delegation_start: '2015-04-01',
};
const coverOf = (financial_year: string, period_end: string) => ({ ...cover, financial_year, period_end });
const committees = [
  { committee_id: 'K1', name: 'Audit committee', type: 'Audit', established: '2013-04-01', quorum: 3 },
];
const governingBody = [
  { person_id: 'P1', name: 'Member P1', role: 'Chair', member_type: 'GP', from: '2013-04-01' },
];
const procurementDecisions = [
  {
    decision_ref: 'D1',
    date: '2015-05-13',
    title: 'Wound care',
    decision_body: 'Governing body',
    conflict: 'No',
    contract_value: 38_500,
  },
];
const columns = {
  procurementDecisions: ['decision_ref', 'date', 'title', 'decision_body', 'conflict', 'contract_value'],
};
const delegation = [{ level: 'Delegated commissioning', from: '2015-04-01', to: null }];
const noRegister = { at: 'governingBody', message: 'noRegister', severity: 'warning' } as const;

ruleTester(rule, {
  valid: [
    {
      name: 'the register stands beside the others',
      cover,
      tables: { governingBody, committees, procurementDecisions },
      judged: 1,
    },
    { name: 'the register without an entry', cover, tables: { governingBody, committees }, columns },
    { name: 'the register alone', cover, tables: { procurementDecisions } },
  ],

  invalid: [
    {
      name: 'no register beside the others',
      cover,
      tables: { governingBody, committees },
      findings: [
        {
          ...noRegister,
          says: ['30 September 2015', '1 April 2015'],
          related: ['org[0].co_commissioning_level'],
        },
      ],
    },
    {
      name: 'the level from the table of levels',
      cover: { ...cover, co_commissioning_level: null, delegation_start: null },
      tables: { governingBody, committees, delegation },
      findings: [{ ...noRegister, related: ['delegation[0].level'] }],
    },
    {
      name: 'other registers of the workbook',
      cover,
      tables: {
        committees,
        constitution: [{ version: '1', in_force_from: '2013-04-01', covers_conflicts: 'Yes' }],
      },
      findings: [{ ...noRegister, at: 'committees' }],
    },
  ],

  dates: [
    {
      name: 'the first day of delegation',
      cover: coverOf('2015/16', '2015-04-01'),
      tables: { governingBody, committees },
      findings: [noRegister],
    },
    {
      name: 'the last day of CCGs',
      cover: coverOf('2022/23', '2022-06-30'),
      tables: { governingBody, committees },
      findings: [noRegister],
    },
  ],

  notEvaluated: [
    {
      name: 'the day before delegation was possible',
      cover,
      asOf: '2015-03-31',
      tables: { governingBody, committees },
      reason: 'outside-dates',
    },
    {
      name: 'the day after CCGs',
      cover,
      asOf: '2022-07-01',
      tables: { governingBody, committees },
      reason: 'outside-dates',
    },
    {
      name: 'a register that was published by itself',
      cover,
      tables: { governingBody },
      reason: 'table-missing',
    },
    { name: 'no governance workbook', cover, tables: { delegation }, reason: 'table-missing' },
    {
      name: 'joint commissioning',
      cover: { ...cover, co_commissioning_level: 'Joint commissioning', delegation_start: null },
      tables: { governingBody, committees },
      reason: 'not-applicable',
    },
    {
      name: 'delegated from the next year',
      cover: { ...cover, co_commissioning_level: null, delegation_start: null },
      tables: {
        governingBody,
        committees,
        delegation: [
          { level: 'Joint commissioning', from: '2015-04-01', to: '2016-03-31' },
          { ...delegation[0]!, from: '2016-04-01' },
        ],
      },
      reason: 'not-applicable',
    },
    {
      name: 'the level is not known',
      cover: { ...cover, co_commissioning_level: null, delegation_start: null },
      tables: { governingBody, committees },
      reason: 'level-unknown',
    },
    {
      name: 'the Cover has no date',
      cover: { ccg_ods: '99X', ccg_name: 'NHS Anytown CCG', units: 'GBP' },
      tables: { governingBody, committees },
      reason: 'date-unknown',
    },
  ],
});
