import rule from '../../../src/rules/co-commissioning/level-is-known.js';
import { ruleTester } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2016/17',
  period_end: '2016-09-30',
  units: 'GBP',
};
const coverOf = (financial_year: string, period_end: string) => ({ ...cover, financial_year, period_end });
const in2021 = coverOf('2021/22', '2021-06-30');

const joint = { level: 'Joint commissioning', from: '2015-04-01', to: null };
const delegated = { level: 'Delegated commissioning', from: '2021-04-01', to: null };

ruleTester(rule, {
  valid: [
    {
      name: 'the four levels, one after another',
      cover: coverOf('2018/19', '2018-09-30'),
      tables: {
        delegation: [
          { level: 'None', from: '2013-04-01', to: '2015-03-31' },
          { level: 'Greater involvement', from: '2015-04-01', to: '2016-03-31' },
          { level: 'Joint commissioning', from: '2016-04-01', to: '2017-03-31' },
          { level: 'Delegated commissioning', from: '2017-04-01', to: null },
        ],
      },
      judged: 4,
    },
    {
      name: 'levels by number',
      cover: coverOf('2018/19', '2018-09-30'),
      tables: {
        delegation: [
          { level: 'Level 1', from: '2015-04-01', to: '2016-03-31' },
          { level: 'Level 2', from: '2016-04-01', to: '2017-03-31' },
          { level: 'Level 3', from: '2017-04-01', to: null },
        ],
      },
      judged: 3,
    },
    {
      name: 'levels by the short words in use, in small letters',
      cover: coverOf('2018/19', '2018-09-30'),
      tables: {
        delegation: [
          { level: 'greater involvement', from: '2015-04-01', to: '2016-03-31' },
          { level: 'joint', from: '2016-04-01', to: '2017-03-31' },
          { level: 'full delegation', from: '2017-04-01', to: null },
        ],
      },
      judged: 3,
    },
    {
      name: 'after April 2021 level 3 is delegation',
      cover: in2021,
      tables: { delegation: [{ ...delegated, level: 'Level 3', from: '2017-04-01' }] },
      judged: 1,
    },
    {
      name: 'the Cover alone states a known level',
      cover: { ...cover, co_commissioning_level: 'Joint commissioning' },
      judged: 1,
    },
  ],

  invalid: [
    {
      name: 'a level that the scheme does not know',
      cover,
      tables: { delegation: [{ ...joint, level: 'Level 4' }] },
      judged: 1,
      findings: [{ at: 'delegation[0].level', message: 'unknownLevel', severity: 'error', says: 'Level 4' }],
    },
    {
      name: 'only the rows with an unknown level are reported',
      cover,
      tables: {
        delegation: [
          { ...joint, level: 'Shadow arrangements', to: '2016-03-31' },
          { ...joint, from: '2016-04-01' },
        ],
      },
      judged: 2,
      findings: [
        {
          at: 'delegation[0].level',
          message: 'unknownLevel',
          severity: 'error',
          says: 'Shadow arrangements',
        },
      ],
    },
    {
      name: 'unknown level in a table found by its headings',
      cover,
      layout: 'foreign',
      tables: { delegation: [{ ...joint, level: 'Partial' }] },
      findings: [{ at: 'delegation[0].level', message: 'unknownLevel', severity: 'error', says: 'Partial' }],
    },
    {
      name: 'the Cover alone states an unknown level',
      cover: { ...cover, co_commissioning_level: 'Level 4' },
      findings: [
        { at: 'org[0].co_commissioning_level', message: 'unknownLevel', severity: 'error', says: 'Level 4' },
      ],
    },
    {
      name: 'joint commissioning runs on in 2021/22',
      cover: in2021,
      tables: { delegation: [joint] },
      findings: [
        { at: 'delegation[0].level', message: 'notDelegated', severity: 'error', says: '1 April 2021' },
      ],
    },
    {
      name: 'greater involvement, level 2 and none are all too little in 2021/22',
      cover: in2021,
      tables: {
        delegation: [
          { level: 'Greater involvement', from: '2021-04-01', to: '2021-04-30' },
          { level: 'Level 2', from: '2021-05-01', to: '2021-05-31' },
          { level: 'None', from: '2021-06-01', to: null },
        ],
      },
      findings: [
        { at: 'delegation[0].level', message: 'notDelegated', severity: 'error' },
        { at: 'delegation[1].level', message: 'notDelegated', severity: 'error' },
        { at: 'delegation[2].level', message: 'notDelegated', severity: 'error' },
      ],
    },
    {
      name: 'an unknown level in 2021/22 is reported once',
      cover: in2021,
      tables: { delegation: [{ ...delegated, level: 'Level 4' }] },
      findings: [{ at: 'delegation[0].level', message: 'unknownLevel', severity: 'error' }],
    },
    {
      name: 'the Cover alone states joint commissioning in 2021/22',
      cover: { ...in2021, co_commissioning_level: 'Joint commissioning' },
      findings: [{ at: 'org[0].co_commissioning_level', message: 'notDelegated', severity: 'error' }],
    },
  ],

  dates: [
    {
      name: 'joint commissioning that ended on 31 March 2021',
      cover: in2021,
      tables: { delegation: [{ ...joint, to: '2021-03-31' }, delegated] },
      judged: 2,
    },
    {
      name: 'joint commissioning that ended on 1 April 2021',
      cover: in2021,
      tables: {
        delegation: [
          { ...joint, to: '2021-04-01' },
          { ...delegated, from: '2021-04-02' },
        ],
      },
      findings: [{ at: 'delegation[0].level', message: 'notDelegated', severity: 'error' }],
    },
    {
      name: 'open joint commissioning, judged on 31 March 2021',
      cover: coverOf('2020/21', '2021-03-31'),
      tables: { delegation: [joint] },
      judged: 1,
    },
    {
      name: 'open joint commissioning, judged on 1 April 2021',
      cover: coverOf('2020/21', '2021-03-31'),
      asOf: '2021-04-01',
      tables: { delegation: [joint] },
      findings: [{ at: 'delegation[0].level', message: 'notDelegated', severity: 'error' }],
    },
    {
      name: 'open joint commissioning in a workbook of 2016',
      cover,
      tables: { delegation: [joint] },
      judged: 1,
    },
    {
      name: 'an end after the date of judgement is carried to that date only',
      cover: coverOf('2020/21', '2021-03-31'),
      tables: { delegation: [{ ...joint, to: '2021-09-30' }] },
      judged: 1,
    },
    {
      name: 'joint commissioning of 2021/22 in a workbook of a later month',
      cover: coverOf('2021/22', '2022-03-31'),
      tables: {
        delegation: [
          { ...joint, to: '2021-09-30' },
          { ...delegated, from: '2021-10-01' },
        ],
      },
      findings: [{ at: 'delegation[0].level', message: 'notDelegated', severity: 'error' }],
    },
    {
      name: 'joint commissioning that is to begin after the date of judgement',
      cover: in2021,
      tables: { delegation: [delegated, { ...joint, from: '2021-07-01' }] },
      judged: 2,
    },
    {
      name: 'the Cover states joint commissioning on 31 March 2021',
      cover: { ...coverOf('2020/21', '2021-03-31'), co_commissioning_level: 'Joint commissioning' },
      judged: 1,
    },
    {
      name: 'first month of all CCGs’ delegation',
      cover: coverOf('2021/22', '2021-04-30'),
      tables: { delegation: [delegated] },
      judged: 1,
    },
  ],

  notEvaluated: [
    {
      name: 'no table of delegation and no level on the Cover',
      cover,
      tables: { delegatedFunctions: [{ function_code: 'F1', taken_on: 'Yes' }] },
      reason: 'table-missing',
    },
    {
      name: 'table of delegation without a level',
      cover,
      tables: { delegation: [{ from: '2015-04-01', to: null }] },
      reason: 'column-missing',
    },
    {
      name: 'level not filled in',
      cover,
      tables: { delegation: [{ ...joint, level: null }] },
      notJudged: { blank: 1 },
      reason: 'blank',
    },
    {
      name: 'no day up to which an open level could be carried',
      tables: { delegation: [joint] },
      notJudged: { 'date-unknown': 1 },
      reason: 'date-unknown',
    },
    {
      name: 'level is an error value',
      cover,
      tables: { delegation: [{ ...joint, level: { error: '#REF!' } }] },
      notJudged: { unreadable: 1 },
      reason: 'unreadable',
    },
  ],
});
