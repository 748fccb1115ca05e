import { ruleTester } from '../../../src/testing/index.js';
import rule from '../../../src/rules/data/value-off-list.js';

const contribution = { pool_ref: 'P1', contributor: 'NHS Anytown CCG', amount: 1_000 };

ruleTester(rule, {
  valid: [
    {
      name: 'a value of the list',
      tables: { poolContrib: [{ ...contribution, contributor_type: 'CCG' }] },
      judged: 1,
    },
    {
      name: 'another spelling of it',
      tables: { poolContrib: [{ ...contribution, contributor_type: 'nhse' }] },
    },
    {
      name: 'case and padding',
      tables: { poolContrib: [{ ...contribution, contributor_type: ' local AUTHORITY ' }] },
    },
    {
      name: 'a list that another rule owns',
      tables: { procurement: [{ procurement_ref: 'T-1', title: 'Hearing aids', route: 'by telephone' }] },
    },
  ],
  invalid: [
    {
      name: 'a value that our list does not have',
      tables: { poolContrib: [{ ...contribution, contributor_type: 'Charity' }] },
      findings: [
        {
          at: 'poolContrib[0].contributor_type',
          message: 'offList',
          severity: 'error',
          says: ['"Charity"', 'CCG, NHS England, Local authority'],
        },
      ],
    },
    {
      name: 'the same in a table of another layout',
      layout: 'foreign',
      tables: { poolContrib: [{ ...contribution, contributor_type: 'Charity' }] },
      findings: [
        {
          at: 'poolContrib[0].contributor_type',
          message: 'notUnderstood',
          severity: 'warning',
          says: '"Charity"',
        },
      ],
    },
  ],
  dates: [],
  notEvaluated: [
    {
      name: 'no row is begun',
      columns: { poolContrib: ['pool_ref', 'contributor_type'] },
      reason: 'not-applicable',
    },
  ],
});
