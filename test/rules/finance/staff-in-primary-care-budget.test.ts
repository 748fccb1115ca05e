import { ruleTester, type Case, type ExpectedFinding, type Row } from '../../../src/testing/index.js';
import rule from '../../../src/rules/finance/staff-in-primary-care-budget.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2016/17',
  period_end: '2016-09-30',
  month_no: 6,
  units: 'GBP',
  co_commissioning_level: 'Delegated commissioning',
  delegation_start: '2015-04-01',
};
const row = {
  line: 'Other',
  description: 'Salary of the primary care manager',
  funding_source: 'Delegated allocation',
  annual_budget: 45_000,
  forecast_outturn: 45_000,
};
const staff: ExpectedFinding = {
  at: 'primaryCareBudget[0].description',
  message: 'staffLine',
  severity: 'info',
};
const given = (
  name: string,
  values: Row,
  findings: readonly ExpectedFinding[] = [],
  others: Partial<Case> = {},
): Case => ({ name, cover, tables: { primaryCareBudget: [{ ...row, ...values }] }, findings, ...others });
const described = (description: string, findings: readonly ExpectedFinding[] = []): Case =>
  given(description, { description }, findings);

ruleTester(rule, {
  valid: [
    described('Occupational health'),
    described('Postage and stationery'),
    described('Post-natal checks'),
    described('Training of practice staff'),
    described('Locum cover for GP staff on maternity leave'),
    described('Growth'),
    given('no description', { description: null }),
    given('nothing is budgeted', { annual_budget: 0 }),
    given('a line of NHS England beside one of the CCG', {}, [], {
      tables: {
        primaryCareBudget: [
          { ...row, description: 'Rent' },
          { ...row, funding_source: 'NHS England' },
        ],
      },
      judged: 1,
    }),
    given('a total beneath', {}, [], {
      tables: {
        primaryCareBudget: [
          { ...row, description: 'Rent' },
          { ...row, line: 'Total', description: 'Staff' },
        ],
      },
    }),
  ],
  invalid: [
    given('salary', {}, [{ ...staff, says: ['Salary of the primary care manager', '30 September 2016'] }]),
    described('Primary care team salaries', [staff]),
    described('STAFF', [staff]),
    described('Contracting staffing', [staff]),
    described('2.0 WTE band 7', [staff]),
    described('Project post', [staff]),
    described('Two posts (fixed term)', [staff]),
    given('the CCG’s own money', { funding_source: 'CCG programme' }, [staff]),
    given('a penny is budgeted', { annual_budget: 0.01 }, [staff]),
    given(
      'the line itself, without a column for the description',
      {},
      [{ ...staff, at: 'primaryCareBudget[0].line' }],
      { tables: { primaryCareBudget: [{ line: 'Staff costs', annual_budget: 9, forecast_outturn: 9 }] } },
    ),
  ],
  dates: [
    given('the day before delegation could begin', {}, [], { asOf: '2015-03-31' }),
    given('the first day of delegation', {}, [staff], { asOf: '2015-04-01' }),
    given('the last day of CCGs', {}, [staff], { asOf: '2022-06-30' }),
    given('the day after', {}, [], { asOf: '2022-07-01' }),
    given('the day before this CCG’s delegation, in a joint year', {}, [], {
      asOf: '2016-03-31',
      facts: {
        levels: [
          { level: 'Joint commissioning', from: '2015-04-01', to: '2016-03-31' },
          { level: 'Delegated commissioning', from: '2016-04-01' },
        ],
      },
    }),
    given('the first day of this CCG’s delegation', {}, [staff], {
      asOf: '2016-04-01',
      facts: {
        levels: [
          { level: 'Joint commissioning', from: '2015-04-01', to: '2016-03-31' },
          { level: 'Delegated commissioning', from: '2016-04-01' },
        ],
      },
    }),
  ],
  notEvaluated: [
    { name: 'no primary care budget', cover, reason: 'table-missing' },
    given('a CCG with joint commissioning', {}, [], {
      cover: { ...cover, co_commissioning_level: 'Joint commissioning', delegation_start: null },
      reason: 'not-applicable',
    }),
    given('the level is not known', {}, [], {
      cover: { ...cover, co_commissioning_level: null, delegation_start: null },
      reason: 'level-unknown',
    }),
    given('only lines of NHS England', { funding_source: 'NHS England' }, [], { reason: 'not-applicable' }),
    given('the funding source cannot be read', { funding_source: { error: '#N/A' } }, [], {
      reason: 'unreadable',
    }),
    given('no date', {}, [], {
      cover: { ccg_ods: '99X', co_commissioning_level: 'Delegated commissioning' },
      reason: 'date-unknown',
    }),
  ],
});
