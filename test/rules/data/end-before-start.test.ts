import { ruleTester } from '../../../src/testing/index.js';
import rule from '../../../src/rules/data/end-before-start.js';

const contract = { contract_ref: 'C-1', title: 'Hearing aids', start_date: '2015-04-01' };

ruleTester(rule, {
  valid: [
    { name: 'it ends later', tables: { contracts: [{ ...contract, end_date: '2016-03-31' }] }, judged: 1 },
    {
      name: 'it ends on the day it starts',
      tables: { contracts: [{ ...contract, end_date: '2015-04-01' }] },
    },
  ],
  invalid: [
    {
      name: 'it ends the day before',
      tables: { contracts: [{ ...contract, end_date: '2015-03-31' }] },
      findings: [
        {
          at: 'contracts[0].end_date',
          message: 'endBeforeStart',
          severity: 'error',
          says: ['31 March 2015', '1 April 2015'],
          related: ['contracts[0].start_date'],
        },
      ],
    },
  ],
  dates: [],
  notEvaluated: [
    {
      name: 'no end is known',
      tables: { contracts: [{ ...contract, end_date: null }] },
      reason: 'not-applicable',
    },
  ],
});
