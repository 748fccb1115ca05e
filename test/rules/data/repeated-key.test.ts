import { ruleTester } from '../../../src/testing/index.js';
import rule from '../../../src/rules/data/repeated-key.js';

const contract = (contract_ref: string | null) => ({
  contract_ref,
  title: 'Hearing aids',
  start_date: '2015-04-01',
});

ruleTester(rule, {
  valid: [
    { name: 'each reference once', tables: { contracts: [contract('C-1'), contract('C-2')] }, judged: 2 },
    {
      name: 'two blanks are not one reference',
      tables: { contracts: [contract(null), contract(null), contract('C-1')] },
    },
  ],
  invalid: [
    {
      name: 'a reference twice in our template, in other case and padding',
      tables: { contracts: [contract('C-1'), contract('C-2'), contract(' c-1 ')] },
      findings: [
        {
          at: 'contracts[2].contract_ref',
          message: 'repeatedKey',
          severity: 'error',
          related: ['contracts[0].contract_ref'],
        },
      ],
    },
    {
      name: 'three times in a table of another layout: each but the first',
      layout: 'foreign',
      tables: { contracts: [contract('C-1'), contract('C-1'), contract('C-1')] },
      findings: [
        { at: 'contracts[1].contract_ref', message: 'repeatedReference', severity: 'warning', says: 'C-1' },
        { at: 'contracts[2].contract_ref', message: 'repeatedReference', severity: 'warning' },
      ],
    },
  ],
  dates: [],
  notEvaluated: [
    { name: 'no reference is filled', tables: { contracts: [contract(null)] }, reason: 'not-applicable' },
  ],
});
