import rule from '../../../src/rules/scope/outside-co-commissioning.js';
import { ruleTester } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2016/17',
  period_end: '2016-09-30',
  month_no: 6,
  units: 'GBP',
};
const coverOf = (financial_year: string, period_end: string) => ({ ...cover, financial_year, period_end });

const dental = { function_code: 'X1', taken_on: 'No', from: null };
const takenDental = { ...dental, taken_on: 'Yes' };
const contracts = { function_code: 'F1', taken_on: 'Yes', from: '2015-04-01' };

const gms = {
  line: 'GMS',
  funding_source: 'Delegated allocation',
  annual_budget: 40_000,
  forecast_outturn: 40_000,
};
const dentalLine = { ...gms, line: 'Dental contracts' };
const outside = (row: number) =>
  ({ at: `delegatedFunctions[${row}].taken_on`, message: 'outsideFunction', severity: 'error' }) as const;
const named = (row: number) =>
  ({ at: `primaryCareBudget[${row}].line`, message: 'lineNamedLikeOutside', severity: 'info' }) as const;

type Row = Record<string, string | number | null | { error: '#REF!' }>;
const taken = (...delegatedFunctions: Row[]) => ({ cover, tables: { delegatedFunctions } });
const budgeted = (...primaryCareBudget: Row[]) => ({ cover, tables: { primaryCareBudget } });

ruleTester(rule, {
  valid: [
    {
      name: 'none of the three is taken on',
      ...taken(
        contracts,
        dental,
        { ...dental, function_code: 'X2' },
        { ...dental, function_code: 'X3', taken_on: null },
      ),
      judged: 4,
    },
    { name: 'the functions of general practice are taken on', ...taken(contracts), judged: 1 },
    {
      name: 'dispensing and prescribing doctors are GP services',
      ...budgeted(
        gms,
        { ...gms, line: 'Dispensing/prescribing doctors' },
        { ...gms, line: 'Practice pharmacists' },
      ),
      judged: 3,
    },
    {
      name: 'NHS England and the CCG pay for dental and pharmacy lines from other money',
      ...budgeted(
        gms,
        { ...dentalLine, funding_source: 'NHS England' },
        { ...gms, line: 'Community pharmacy minor ailments', funding_source: 'CCG programme' },
        { ...dentalLine, funding_source: null },
      ),
      judged: 1,
    },
    {
      name: 'a dental line against which no money stands',
      ...budgeted({ ...dentalLine, annual_budget: 0, forecast_outturn: 0 }),
    },
  ],

  invalid: [
    {
      name: 'each of the three taken on, at any level',
      ...taken(
        contracts,
        takenDental,
        { ...takenDental, function_code: 'X2' },
        { ...takenDental, function_code: 'X3' },
      ),
      findings: [
        { ...outside(1), says: 'X1 (Dental)' },
        { ...outside(2), says: ['X2', 'Eye health'] },
        { ...outside(3), says: '1 April 2015' },
      ],
    },
    {
      name: 'taken on, with no column for the first day',
      ...taken({ function_code: 'X1', taken_on: 'Yes' }),
      findings: [outside(0)],
    },
    {
      name: 'lines of the delegated budget named like other family health services',
      ...budgeted(
        gms,
        dentalLine,
        { ...gms, line: 'Eye health' },
        { ...gms, line: 'COMMUNITY PHARMACY' },
        { ...dentalLine, annual_budget: 0, forecast_outturn: -0.01 },
        { ...dentalLine, annual_budget: null, forecast_outturn: null },
      ),
      findings: [{ ...named(1), says: 'Dental contracts' }, named(2), named(3), named(4), named(5)],
    },
  ],

  dates: [
    {
      name: 'judged the day before co-commissioning began',
      ...taken(takenDental),
      cover: coverOf('2014/15', '2015-03-31'),
      outsideDates: 1,
    },
    {
      name: 'judged on the day co-commissioning began',
      ...taken(takenDental),
      cover: coverOf('2015/16', '2015-04-30'),
      asOf: '2015-04-01',
      findings: [outside(0)],
    },
    {
      name: 'taken on from the first day, in a paper of the day before',
      ...taken({ ...takenDental, from: '2015-04-01' }),
      cover: coverOf('2014/15', '2015-03-31'),
      findings: [outside(0)],
    },
    {
      name: 'taken on before co-commissioning began, and still',
      ...taken({ ...takenDental, from: '2015-03-31' }),
      findings: [outside(0)],
    },
    {
      name: 'no date of judgement: the first day alone decides',
      tables: { delegatedFunctions: [{ ...takenDental, from: '2016-04-01' }] },
      findings: [outside(0)],
    },
    {
      name: 'judged on the last day of CCGs',
      ...taken(takenDental),
      cover: coverOf('2022/23', '2022-06-30'),
      findings: [outside(0)],
    },
    {
      name: 'taken on the day after, by the integrated care board',
      ...taken({ ...takenDental, from: '2022-07-01' }),
      cover: coverOf('2022/23', '2022-06-30'),
      outsideDates: 1,
    },
    {
      name: 'a dental line on the day before co-commissioning',
      ...budgeted(dentalLine),
      cover: coverOf('2014/15', '2015-03-31'),
      outsideDates: 1,
    },
    {
      name: 'a dental line on the day co-commissioning began',
      ...budgeted(dentalLine),
      asOf: '2015-04-01',
      findings: [named(0)],
    },
    {
      name: 'a dental line on the last day of CCGs',
      ...budgeted(dentalLine),
      asOf: '2022-06-30',
      findings: [named(0)],
    },
    {
      name: 'a dental line on the day after CCGs',
      ...budgeted(dentalLine),
      asOf: '2022-07-01',
      outsideDates: 1,
    },
  ],

  notEvaluated: [
    { name: 'neither functions nor a primary care budget', cover, tables: {}, reason: 'table-missing' },
    {
      name: 'no column that says whether a function is taken on',
      ...taken({ function_code: 'X1', from: '2015-04-01' }),
      reason: 'column-missing',
    },
    {
      name: 'no column for the funding source',
      ...budgeted({ line: 'Dental contracts', annual_budget: 40_000, forecast_outturn: 40_000 }),
      reason: 'column-missing',
    },
    {
      name: 'no line from the delegated allocation',
      ...budgeted({ ...dentalLine, funding_source: 'CCG programme' }),
      reason: 'not-applicable',
    },
    { name: 'no date at all', tables: { delegatedFunctions: [takenDental] }, reason: 'date-unknown' },
    { name: 'the code is blank', ...taken({ ...takenDental, function_code: null }), reason: 'blank' },
    {
      name: 'taken on is an error value',
      ...taken({ ...takenDental, taken_on: { error: '#REF!' } }),
      reason: 'unreadable',
    },
  ],
});
