import { ruleTester } from '../../../src/testing/index.js';
import rule from '../../../src/rules/data/unreadable-value.js';

const contribution = {
  pool_ref: 'P1',
  contributor: 'NHS Anytown CCG',
  contributor_type: 'CCG',
  amount: 1_000,
};
const contract = { contract_ref: 'C-1', title: 'Hearing aids', start_date: '2015-04-01' };

ruleTester(rule, {
  valid: [
    {
      name: 'amounts with signs, commas and brackets',
      tables: {
        poolContrib: [
          { ...contribution, amount: { text: '£1,234.50' } },
          { ...contribution, amount: { text: '(123)' } },
          { ...contribution, amount: { text: '1,234 CR' } },
        ],
      },
      judged: 3,
    },
    {
      name: 'a lone dash in money is nought',
      tables: { poolContrib: [{ ...contribution, amount: { text: '-' } }] },
    },
    { name: 'n/a is blank', tables: { poolContrib: [{ ...contribution, amount: { text: 'n/a' } }] } },
    {
      name: 'an error value is another rule’s',
      tables: { poolContrib: [{ ...contribution, amount: { error: '#REF!' } }] },
    },
  ],
  invalid: [
    {
      name: 'words in an amount',
      tables: { poolContrib: [{ ...contribution, amount: { text: 'about 30,000' } }] },
      findings: [
        {
          at: 'poolContrib[0].amount',
          message: 'unreadable',
          severity: 'error',
          says: ['Amount', '"about 30,000"'],
        },
      ],
    },
    {
      name: 'a day that does not exist',
      tables: { contracts: [{ ...contract, start_date: { text: '31/02/2016' } }] },
      findings: [
        { at: 'contracts[0].start_date', message: 'unreadable', severity: 'error', says: '31/02/2016' },
      ],
    },
    {
      name: 'a date printed as hashes',
      layout: 'foreign',
      tables: { contracts: [{ ...contract, start_date: { text: '########' } }] },
      findings: [{ at: 'contracts[0].start_date', message: 'unreadable', severity: 'error' }],
    },
  ],
  dates: [],
  notEvaluated: [
    { name: 'no row is begun', columns: { contracts: ['contract_ref', 'title'] }, reason: 'not-applicable' },
  ],
});
