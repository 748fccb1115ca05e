import { ruleTester } from '../../../src/testing/index.js';
import rule from '../../../src/rules/data/how-a-column-was-read.js';

const contribution = {
  pool_ref: 'P1',
  contributor: 'NHS Anytown CCG',
  contributor_type: 'CCG',
  amount: 1_000,
};
const payment = (n: number) => ({
  entity: 'NHS Anytown CCG',
  date: '2015-09-30',
  expense_type: n % 2 === 0 ? 'PRC DELEGATED CO-COMMISSIONING' : 'ACUTE COMMISSIONING',
  expense_area: n % 2 === 0 ? 'C&M-GMS GLOBAL SUM' : 'Hcare Srv Rec Fdtn Trust-Contract Baseline',
  supplier: `Provider ${n}`,
  transaction_number: String(1000 + n),
  amount: 30_000 + n,
});
const contract = (contract_ref: string, start: string) => ({
  contract_ref,
  title: 'Hearing aids',
  start_date: { text: start },
});

ruleTester(rule, {
  valid: [
    { name: 'numbers are numbers', tables: { poolContrib: [contribution] }, judged: 1 },
    {
      name: 'noise of binary fractions is no digit beyond the penny',
      tables: { poolContrib: [{ ...contribution, amount: 0.1 + 0.2 }] },
    },
  ],
  invalid: [
    {
      name: 'amounts typed as text: one finding with the count',
      tables: {
        poolContrib: [
          { ...contribution, amount: { text: '1,200' } },
          { ...contribution, amount: { text: '£5' } },
          contribution,
        ],
      },
      findings: [{ at: 'poolContrib[0].amount', message: 'textAsValue', severity: 'info', says: 'has 2' }],
    },
    {
      name: 'half a penny',
      tables: { poolContrib: [contribution, { ...contribution, amount: 10.005 }] },
      findings: [{ at: 'poolContrib[1].amount', message: 'subPenny', severity: 'info', says: 'has 1' }],
    },
    {
      name: 'dates that could be either order',
      tables: { contracts: [contract('C-1', '03/04/2015'), contract('C-2', '05/06/2015')] },
      findings: [
        { at: 'contracts[0].start_date', message: 'textAsValue', severity: 'info', says: 'has 2' },
        {
          at: 'contracts[0].start_date',
          message: 'ambiguousDates',
          severity: 'warning',
          says: 'day before month',
        },
      ],
    },
    {
      name: 'dates of both orders',
      tables: {
        contracts: [
          contract('C-1', '23/04/2015'),
          contract('C-2', '25/06/2015'),
          contract('C-3', '06/30/2015'),
        ],
      },
      findings: [
        { at: 'contracts[0].start_date', message: 'textAsValue', severity: 'info' },
        {
          at: 'contracts[2].start_date',
          message: 'mixedDates',
          severity: 'warning',
          says: '1 are of the rarer kind',
        },
      ],
    },
    {
      name: 'a CCG code that lost its nought',
      cover: { ccg_ods: { text: '4R' }, financial_year: '2015/16' },
      findings: [{ at: 'org[0].ccg_ods', message: 'damagedCode', severity: 'warning' }],
    },
    {
      name: 'a number of seventeen digits as a reference',
      tables: { contracts: [{ ...contract('', '2015-04-01'), contract_ref: 12_345_678_901_234_568 }] },
      findings: [
        { at: 'contracts[0].start_date', message: 'textAsValue', severity: 'info' },
        { at: 'contracts[0].contract_ref', message: 'longNumber', severity: 'warning' },
      ],
    },
    {
      name: 'expense type and area under each other’s heading',
      layout: 'headings',
      tables: { spend25k: Array.from({ length: 8 }, (_, n) => payment(n)) },
      findings: [
        { at: 'spend25k.expense_type', message: 'swapped', severity: 'info', says: 'read as Expense area' },
        { at: 'spend25k.expense_area', message: 'swapped', severity: 'info', says: 'read as Expense type' },
      ],
    },
    {
      name: 'a variance whose formula has no stored result',
      cover: { ccg_ods: '99X', units: 'GBP', variance_sign: 'actual-minus-budget' },
      tables: {
        budget: [
          {
            line_id: 'L1',
            description: 'Acute',
            ytd_budget: 100,
            ytd_actual: 120,
            ytd_variance: { notCalculated: 'C2-B2' },
          },
        ],
      },
      findings: [{ at: 'budget[0].ytd_variance', message: 'derived', severity: 'info', says: 'has 1' }],
    },
  ],
  dates: [],
  notEvaluated: [
    { name: 'no row is begun', columns: { poolContrib: ['pool_ref', 'amount'] }, reason: 'not-applicable' },
  ],
});
