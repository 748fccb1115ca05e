import { ruleTester } from '../../../src/testing/index.js';
import rule from '../../../src/rules/data/missing-column.js';

const payment = {
  department_family: 'Department of Health',
  entity: 'NHS Anytown CCG',
  date: '2015-09-30',
  expense_type: 'Contract Value',
  expense_area: 'ACUTE COMMISSIONING',
  supplier: 'Anytown Hospital',
  transaction_number: '1001',
  amount: 30_000,
};
const without = (...fields: string[]) => [
  Object.fromEntries(Object.entries(payment).filter(([field]) => !fields.includes(field))),
];
const pool = {
  pool_ref: 'P1',
  contributor: 'NHS Anytown CCG',
  contributor_type: 'CCG',
  function_funded: 'Prescribing',
  service_category: 'Community',
  amount: 1_000,
};

ruleTester(rule, {
  valid: [
    {
      name: 'a spend list with its eight fields',
      layout: 'foreign',
      tables: { spend25k: [payment] },
      judged: 1,
    },
    { name: 'a template with its required columns', tables: { poolContrib: [pool] } },
    {
      name: 'a required column missing from another layout is coverage, not a breach',
      layout: 'foreign',
      tables: { poolContrib: [{ pool_ref: 'P1', contributor: 'NHS Anytown CCG', amount: 1_000 }] },
    },
  ],
  invalid: [
    {
      name: 'a spend list without transaction numbers',
      layout: 'foreign',
      tables: { spend25k: without('transaction_number') },
      findings: [
        { at: 'spend25k', message: 'spendFieldMissing', severity: 'warning', says: 'Transaction number' },
      ],
    },
    {
      name: 'a spend list without department and entity',
      layout: 'foreign',
      tables: { spend25k: without('department_family', 'entity') },
      findings: [
        { at: 'spend25k', message: 'spendFieldOftenLeftOut', severity: 'info', says: 'Department family' },
        { at: 'spend25k', message: 'spendFieldOftenLeftOut', severity: 'info', says: 'Entity' },
      ],
    },
    {
      name: 'a template whose amounts were taken out',
      tables: {
        poolContrib: [Object.fromEntries(Object.entries(pool).filter(([field]) => field !== 'amount'))],
      },
      findings: [{ at: 'poolContrib', message: 'missingColumn', severity: 'error', says: 'Amount' }],
    },
  ],
  dates: [],
  notEvaluated: [{ name: 'no table at all', reason: 'not-applicable' }],
});
