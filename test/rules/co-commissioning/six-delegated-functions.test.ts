import rule from '../../../src/rules/co-commissioning/six-delegated-functions.js';
import { ruleTester } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2016/17',
  period_end: '2016-09-30',
  units: 'GBP',
};
const coverOf = (financial_year: string, period_end: string) => ({ ...cover, financial_year, period_end });

const joint = { level: 'Joint commissioning', from: '2015-04-01', to: '2016-03-31' };
const delegated = { level: 'Delegated commissioning', from: '2016-04-01', to: null };

const taken = (function_code: string) => ({ function_code, taken_on: 'Yes', from: '2016-04-01' });
const f1 = taken('F1');
const f2 = taken('F2');
const f3 = taken('F3');
const f4 = taken('F4');
const f5 = taken('F5');
const f6 = taken('F6');

/** Finding `functionNotTaken` in the row of that index. */
const notTaken = (index: number, says?: string | string[]) =>
  ({
    at: `delegatedFunctions[${index}].taken_on`,
    message: 'functionNotTaken',
    severity: 'error',
    ...(says ? { says } : {}),
  }) as const;

/** Finding `functionLater` in the row of that index. */
const later = (index: number, says?: string | string[]) =>
  ({
    at: `delegatedFunctions[${index}].from`,
    message: 'functionLater',
    severity: 'error',
    ...(says ? { says } : {}),
  }) as const;

ruleTester(rule, {
  valid: [
    {
      name: 'all six taken on from the day of delegation',
      cover,
      tables: { delegation: [joint, delegated], delegatedFunctions: [f1, f2, f3, f4, f5, f6] },
    },
    {
      name: 'the order of the rows does not matter, reserved functions stand among them',
      cover,
      tables: {
        delegation: [delegated],
        delegatedFunctions: [
          f6,
          f5,
          { function_code: 'R1', taken_on: 'No', from: null },
          f4,
          f3,
          { function_code: 'X1', taken_on: 'No', from: null },
          f2,
          f1,
        ],
      },
    },
    {
      name: 'no column for the start of a function',
      cover,
      tables: {
        delegation: [delegated],
        delegatedFunctions: [
          { function_code: 'F1', taken_on: 'Yes' },
          { function_code: 'F2', taken_on: 'Yes' },
          { function_code: 'F3', taken_on: 'Yes' },
          { function_code: 'F4', taken_on: 'Yes' },
          { function_code: 'F5', taken_on: 'Yes' },
          { function_code: 'F6', taken_on: 'Yes' },
        ],
      },
    },
    {
      name: 'a blank start counts as the start of delegation, an earlier one is no breach',
      cover,
      tables: {
        delegation: [delegated],
        delegatedFunctions: [{ ...f1, from: null }, f2, f3, f4, f5, { ...f6, from: '2015-04-01' }],
      },
    },
    {
      name: 'the Cover alone states delegation',
      cover: { ...cover, co_commissioning_level: 'Delegated commissioning', delegation_start: '2016-04-01' },
      tables: { delegatedFunctions: [f1, f2, f3, f4, f5, f6] },
    },
    {
      name: 'the configuration alone states delegation',
      cover,
      facts: { levels: [{ level: 'Delegated commissioning', from: '2016-04-01' }] },
      tables: { delegatedFunctions: [f1, f2, f3, f4, f5, f6] },
    },
    {
      name: 'a row whose code cannot be read may be the one that is missing',
      cover,
      tables: { delegation: [delegated], delegatedFunctions: [f1, f2, f3, f4, f5, taken('F66')] },
      judged: 5,
      notJudged: { unreadable: 2 },
    },
  ],

  invalid: [
    {
      name: 'mergers not taken on',
      cover,
      tables: {
        delegation: [delegated],
        delegatedFunctions: [f1, f2, f3, f4, { ...f5, taken_on: 'No' }, f6],
      },
      findings: [notTaken(4, 'F5')],
    },
    {
      name: 'not filled in is not yes',
      cover,
      tables: {
        delegation: [delegated],
        delegatedFunctions: [{ ...f1, taken_on: null }, f2, f3, f4, f5, f6],
      },
      findings: [notTaken(0)],
    },
    {
      name: 'discretionary payments have no row',
      cover,
      tables: { delegation: [joint, delegated], delegatedFunctions: [f1, f2, f3, f4, f5] },
      findings: [{ at: 'delegation[1].level', message: 'functionMissing', severity: 'error', says: 'F6' }],
    },
    {
      name: 'two functions have no row, each is a finding',
      cover,
      tables: { delegation: [delegated], delegatedFunctions: [f1, f4, f5, f6] },
      findings: [
        { at: 'delegation[0].level', message: 'functionMissing', severity: 'error', says: 'F2' },
        { at: 'delegation[0].level', message: 'functionMissing', severity: 'error', says: 'F3' },
      ],
    },
    {
      name: 'one function has no row and the Cover alone states delegation',
      cover: { ...cover, co_commissioning_level: 'Delegated commissioning', delegation_start: '2016-04-01' },
      tables: { delegatedFunctions: [f2, f3, f4, f5, f6] },
      findings: [
        { at: 'org[0].co_commissioning_level', message: 'functionMissing', severity: 'error', says: 'F1' },
      ],
    },
    {
      name: 'a function not taken on and starting late is one finding',
      cover,
      tables: {
        delegation: [delegated],
        delegatedFunctions: [f1, f2, { ...f3, taken_on: 'No', from: '2016-10-01' }, f4, f5, f6],
      },
      findings: [notTaken(2)],
    },
    {
      name: 'one of each kind',
      cover,
      tables: {
        delegation: [delegated],
        delegatedFunctions: [{ ...f1, from: '2016-07-01' }, { ...f2, taken_on: 'No' }, f3, f4, f5],
      },
      findings: [
        later(0, '1 July 2016'),
        notTaken(1),
        { at: 'delegation[0].level', message: 'functionMissing', severity: 'error' },
      ],
    },
  ],

  dates: [
    {
      name: 'a function that starts the day after delegation',
      cover,
      tables: {
        delegation: [joint, delegated],
        delegatedFunctions: [f1, { ...f2, from: '2016-04-02' }, f3, f4, f5, f6],
      },
      findings: [later(1, ['2 April 2016', '1 April 2016'])],
    },
    {
      name: 'a function that starts the day before delegation',
      cover,
      tables: {
        delegation: [joint, delegated],
        delegatedFunctions: [f1, { ...f2, from: '2016-03-31' }, f3, f4, f5, f6],
      },
    },
    {
      name: 'a function that starts the day after the delegation on the Cover',
      cover: { ...cover, co_commissioning_level: 'Delegated commissioning', delegation_start: '2016-04-01' },
      tables: { delegatedFunctions: [f1, f2, { ...f3, from: '2016-04-02' }, f4, f5, f6] },
      findings: [later(2)],
    },
    {
      name: 'a function refused the day before delegation',
      cover: coverOf('2015/16', '2016-03-31'),
      tables: {
        delegation: [joint, delegated],
        delegatedFunctions: [{ ...f1, taken_on: 'No' }, f2, f3, f4, f5, f6],
      },
    },
    {
      name: 'a function refused on the first day of delegation',
      cover: coverOf('2015/16', '2016-03-31'),
      asOf: '2016-04-01',
      tables: {
        delegation: [joint, delegated],
        delegatedFunctions: [{ ...f1, taken_on: 'No' }, f2, f3, f4, f5, f6],
      },
      findings: [notTaken(0)],
    },
    {
      name: 'a function refused the day before the first delegations of all',
      cover: coverOf('2014/15', '2015-03-31'),
      tables: {
        delegation: [{ ...delegated, from: '2015-04-01' }],
        delegatedFunctions: [f1, f2, f3, f4, f5, { ...f6, taken_on: 'No' }],
      },
    },
    {
      name: 'a function refused on the day of the first delegations of all',
      cover: coverOf('2014/15', '2015-03-31'),
      asOf: '2015-04-01',
      tables: {
        delegation: [{ ...delegated, from: '2015-04-01' }],
        delegatedFunctions: [
          { ...f1, from: null },
          { ...f2, from: null },
          { ...f3, from: null },
          { ...f4, from: null },
          { ...f5, from: null },
          { ...f6, from: null, taken_on: 'No' },
        ],
      },
      findings: [notTaken(5)],
    },
    {
      name: 'a function refused on the last day of a delegation that was given back',
      cover: coverOf('2016/17', '2017-03-31'),
      tables: {
        delegation: [
          { ...delegated, to: '2017-03-31' },
          { ...joint, from: '2017-04-01', to: null },
        ],
        delegatedFunctions: [f1, f2, f3, { ...f4, taken_on: 'No' }, f5, f6],
      },
      findings: [notTaken(3)],
    },
    {
      name: 'a function refused the day after a delegation was given back',
      cover: coverOf('2016/17', '2017-03-31'),
      asOf: '2017-04-01',
      tables: {
        delegation: [
          { ...delegated, to: '2017-03-31' },
          { ...joint, from: '2017-04-01', to: null },
        ],
        delegatedFunctions: [f1, f2, f3, { ...f4, taken_on: 'No' }, f5, f6],
      },
    },
    {
      name: 'a function refused on the last day of CCGs',
      cover: coverOf('2022/23', '2022-06-30'),
      tables: {
        delegation: [delegated],
        delegatedFunctions: [f1, f2, f3, f4, f5, { ...f6, taken_on: 'No' }],
      },
      findings: [notTaken(5)],
    },
  ],

  notEvaluated: [
    { name: 'no table of functions', cover, tables: { delegation: [delegated] }, reason: 'table-missing' },
    {
      name: 'functions without the column taken on',
      cover,
      tables: { delegation: [delegated], delegatedFunctions: [{ function_code: 'F1', from: '2016-04-01' }] },
      reason: 'column-missing',
    },
    {
      name: 'joint commissioning may take some functions and leave others',
      cover,
      tables: { delegation: [{ ...joint, to: null }], delegatedFunctions: [f1, { ...f2, taken_on: 'No' }] },
      reason: 'not-applicable',
    },
    {
      name: 'level not known',
      cover,
      tables: { delegatedFunctions: [f1, { ...f2, taken_on: 'No' }] },
      reason: 'level-unknown',
    },
    {
      name: 'no date of judgement',
      tables: { delegation: [delegated], delegatedFunctions: [f1, { ...f2, taken_on: 'No' }] },
      reason: 'date-unknown',
    },
  ],
});
