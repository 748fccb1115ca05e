import rule from '../../../src/rules/co-commissioning/reserved-functions.js';
import { ruleTester } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2015-09-30',
  month_no: 6,
  units: 'GBP',
};
const coverOf = (financial_year: string, period_end: string) => ({ ...cover, financial_year, period_end });

const reserved = (function_code: string) => ({ function_code, taken_on: 'No', from: null });
const r1 = reserved('R1');
const r3 = reserved('R3');
const takenR1 = { ...r1, taken_on: 'Yes', from: '2015-04-01' };

const line = {
  line: 'GMS',
  funding_source: 'CCG programme',
  annual_budget: 12_000,
  forecast_outturn: 12_000,
};

ruleTester(rule, {
  valid: [
    {
      name: 'none of the five is taken on',
      cover,
      tables: { delegatedFunctions: [r1, reserved('R2'), r3, reserved('R4'), reserved('R5')] },
    },
    {
      name: 'not filled in counts as not taken on',
      cover,
      tables: { delegatedFunctions: [{ ...r1, taken_on: null }, r3] },
    },
    {
      name: 'no row for a reserved function',
      cover,
      tables: { delegatedFunctions: [{ function_code: 'F1', taken_on: 'Yes', from: '2015-04-01' }] },
    },
    {
      name: 'delegated functions, and dentistry, are other rules’ business',
      cover,
      tables: {
        delegatedFunctions: [
          r1,
          { function_code: 'F6', taken_on: 'Yes', from: '2015-04-01' },
          { function_code: 'X1', taken_on: 'Yes', from: '2015-04-01' },
        ],
      },
    },
    {
      name: 'ordinary lines of the primary care budget, occupational health among them',
      cover,
      tables: {
        delegatedFunctions: [r1],
        primaryCareBudget: [
          line,
          { ...line, line: 'Occupational health' },
          { ...line, line: 'Clinical waste' },
          { ...line, line: 'Translation' },
          { ...line, line: 'Other GP services (PCO: locum, maternity, seniority, retainer)' },
        ],
      },
    },
    {
      name: 'NHS England pays for payment administration',
      cover,
      tables: {
        delegatedFunctions: [r1],
        primaryCareBudget: [{ ...line, line: 'Payment administration', funding_source: 'NHS England' }],
      },
    },
    {
      name: 'a line for list management without money',
      cover,
      tables: {
        delegatedFunctions: [r1],
        primaryCareBudget: [{ ...line, line: 'List management', annual_budget: 0, forecast_outturn: 0 }],
      },
    },
  ],

  invalid: [
    {
      name: 'each of the five taken on',
      cover,
      tables: {
        delegatedFunctions: [
          takenR1,
          { ...takenR1, function_code: 'R2' },
          { ...takenR1, function_code: 'R3' },
          { ...takenR1, function_code: 'R4' },
          { ...takenR1, function_code: 'R5' },
        ],
      },
      findings: [
        { at: 'delegatedFunctions[0].taken_on', message: 'reservedFunction', severity: 'error', says: 'R1' },
        { at: 'delegatedFunctions[1].taken_on', message: 'reservedFunction', severity: 'error', says: 'R2' },
        { at: 'delegatedFunctions[2].taken_on', message: 'reservedFunction', severity: 'error', says: 'R3' },
        { at: 'delegatedFunctions[3].taken_on', message: 'reservedFunction', severity: 'error', says: 'R4' },
        { at: 'delegatedFunctions[4].taken_on', message: 'reservedFunction', severity: 'error', says: 'R5' },
      ],
    },
    {
      name: 'full delegation does not bring a reserved function',
      cover,
      tables: {
        delegation: [{ level: 'Delegated commissioning', from: '2015-04-01', to: null }],
        delegatedFunctions: [r1, { ...r3, taken_on: 'Yes' }],
      },
      findings: [{ at: 'delegatedFunctions[1].taken_on', message: 'reservedFunction', severity: 'error' }],
    },
    {
      name: 'functions without a column for their start',
      cover,
      tables: { delegatedFunctions: [{ function_code: 'R2', taken_on: 'Yes' }] },
      findings: [{ at: 'delegatedFunctions[0].taken_on', message: 'reservedFunction', severity: 'error' }],
    },
    {
      name: 'budget lines named like reserved functions, no table of functions',
      cover,
      tables: {
        primaryCareBudget: [
          line,
          { ...line, line: 'Payment administration' },
          { ...line, line: 'List management' },
          { ...line, line: 'Performers list' },
          { ...line, line: 'Revalidation' },
          { ...line, line: 'Appraisal' },
        ],
      },
      findings: [
        {
          at: 'primaryCareBudget[1].line',
          message: 'costLineNamedLikeReserved',
          severity: 'info',
          says: '£12,000',
        },
        { at: 'primaryCareBudget[2].line', message: 'costLineNamedLikeReserved', severity: 'info' },
        { at: 'primaryCareBudget[3].line', message: 'costLineNamedLikeReserved', severity: 'info' },
        { at: 'primaryCareBudget[4].line', message: 'costLineNamedLikeReserved', severity: 'info' },
        { at: 'primaryCareBudget[5].line', message: 'costLineNamedLikeReserved', severity: 'info' },
      ],
    },
    {
      name: 'the smallest amount, and a credit, are amounts',
      cover,
      tables: {
        delegatedFunctions: [r1],
        primaryCareBudget: [
          { ...line, line: 'Revalidation', annual_budget: 0.01, forecast_outturn: 0.01 },
          { ...line, line: 'Appraisal', annual_budget: -500, forecast_outturn: -500 },
        ],
      },
      findings: [
        { at: 'primaryCareBudget[0].line', message: 'costLineNamedLikeReserved', severity: 'info' },
        { at: 'primaryCareBudget[1].line', message: 'costLineNamedLikeReserved', severity: 'info' },
      ],
    },
    {
      name: 'a longer name, with a forecast where no budget was set',
      cover,
      tables: {
        primaryCareBudget: [
          { ...line, line: 'GP APPRAISAL support', annual_budget: 0, forecast_outturn: 7_500 },
          { ...line, line: 'GP appraisal', annual_budget: null, funding_source: null },
        ],
      },
      findings: [
        {
          at: 'primaryCareBudget[0].line',
          message: 'costLineNamedLikeReserved',
          severity: 'info',
          says: '£7,500',
        },
        {
          at: 'primaryCareBudget[1].line',
          message: 'costLineNamedLikeReserved',
          severity: 'info',
          says: '£12,000',
        },
      ],
    },
    {
      name: 'both limbs',
      cover,
      tables: {
        delegatedFunctions: [takenR1],
        primaryCareBudget: [{ ...line, line: 'Payment administration' }],
      },
      findings: [
        { at: 'delegatedFunctions[0].taken_on', message: 'reservedFunction', severity: 'error' },
        { at: 'primaryCareBudget[0].line', message: 'costLineNamedLikeReserved', severity: 'info' },
      ],
    },
  ],

  dates: [
    {
      name: 'taken on the day before CCGs began',
      cover,
      tables: { delegatedFunctions: [{ ...takenR1, from: '2013-03-31' }] },
      judged: 0,
      outsideDates: 1,
    },
    {
      name: 'taken on the day CCGs began',
      cover,
      tables: { delegatedFunctions: [{ ...takenR1, from: '2013-04-01' }] },
      outsideDates: 0,
      findings: [{ at: 'delegatedFunctions[0].taken_on', message: 'reservedFunction', severity: 'error' }],
    },
    {
      name: 'taken on the day before co-commissioning began',
      cover,
      tables: { delegatedFunctions: [{ ...takenR1, from: '2015-03-31' }] },
      findings: [{ at: 'delegatedFunctions[0].taken_on', message: 'reservedFunction', severity: 'error' }],
    },
    {
      name: 'no start, judged the day before CCGs began',
      cover: coverOf('2013/14', '2013-04-30'),
      asOf: '2013-03-31',
      tables: { delegatedFunctions: [{ ...takenR1, from: null }] },
      judged: 0,
      outsideDates: 1,
    },
    {
      name: 'no start, judged on the day CCGs began',
      cover: coverOf('2013/14', '2013-04-30'),
      asOf: '2013-04-01',
      tables: { delegatedFunctions: [{ ...takenR1, from: null }] },
      findings: [{ at: 'delegatedFunctions[0].taken_on', message: 'reservedFunction', severity: 'error' }],
    },
    {
      name: 'no start, judged on the last day of CCGs',
      cover: coverOf('2022/23', '2022-06-30'),
      tables: { delegatedFunctions: [{ ...takenR1, from: null }] },
      findings: [{ at: 'delegatedFunctions[0].taken_on', message: 'reservedFunction', severity: 'error' }],
    },
  ],

  notEvaluated: [
    {
      name: 'neither functions nor a primary care budget',
      cover,
      tables: { delegation: [{ level: 'Delegated commissioning', from: '2015-04-01', to: null }] },
      reason: 'table-missing',
    },
    {
      name: 'functions without the column taken on',
      cover,
      tables: { delegatedFunctions: [{ function_code: 'R1', from: '2015-04-01' }] },
      reason: 'column-missing',
    },
    {
      name: 'no start and no date of judgement',
      tables: { delegatedFunctions: [{ ...takenR1, from: null }] },
      notJudged: { 'date-unknown': 1 },
      reason: 'date-unknown',
    },
    {
      name: 'a line named like a reserved function without any figure',
      cover,
      tables: {
        primaryCareBudget: [
          { ...line, line: 'Performers list', annual_budget: null, forecast_outturn: null },
        ],
      },
      notJudged: { blank: 1 },
      reason: 'blank',
    },
    {
      name: 'taken on is an error value',
      cover,
      tables: { delegatedFunctions: [{ ...takenR1, taken_on: { error: '#REF!' } }] },
      notJudged: { unreadable: 1 },
      reason: 'unreadable',
    },
  ],
});
