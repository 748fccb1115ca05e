import { ruleTester } from '../../../src/testing/index.js';
import rule from '../../../src/rules/data/dangling-reference.js';

const pools = [{ pool_ref: 'P1', name: 'Integration pool' }];
const contribution = {
  pool_ref: 'P1',
  contributor: 'NHS Anytown CCG',
  contributor_type: 'CCG',
  amount: 1_000,
};

ruleTester(rule, {
  valid: [
    { name: 'the pool is there', tables: { pools, poolContrib: [contribution] }, judged: 1 },
    {
      name: 'in other case and padding',
      tables: { pools, poolContrib: [{ ...contribution, pool_ref: ' p1' }] },
    },
  ],
  invalid: [
    {
      name: 'no such pool',
      tables: { pools, poolContrib: [contribution, { ...contribution, pool_ref: 'P9' }] },
      findings: [
        {
          at: 'poolContrib[1].pool_ref',
          message: 'dangling',
          severity: 'warning',
          says: ['Pool reference', 'P9'],
        },
      ],
    },
  ],
  dates: [],
  notEvaluated: [
    {
      name: 'the other table is not held',
      tables: { poolContrib: [contribution] },
      reason: 'not-applicable',
    },
  ],
});
