import { ruleTester } from '../../../src/testing/index.js';
import rule from '../../../src/rules/data/error-value.js';

const pool = { pool_ref: 'P1', contributor: 'NHS Anytown CCG', contributor_type: 'CCG', amount: 1_000 };

ruleTester(rule, {
  valid: [
    { name: 'figures and texts', tables: { poolContrib: [pool] }, judged: 1 },
    {
      name: 'text that cannot be read is another rule’s',
      tables: { poolContrib: [{ ...pool, amount: { text: 'abc' } }] },
    },
  ],
  invalid: [
    {
      name: 'a lost reference in an amount',
      tables: { poolContrib: [pool, { ...pool, pool_ref: 'P2', amount: { error: '#REF!' } }] },
      findings: [
        { at: 'poolContrib[1].amount', message: 'errorValue', severity: 'error', says: ['#REF!', 'Amount'] },
      ],
    },
    {
      name: 'an error where a text is expected, in a table of another layout',
      layout: 'foreign',
      tables: { poolContrib: [{ ...pool, contributor: { error: '#N/A' } }] },
      findings: [
        { at: 'poolContrib[0].contributor', message: 'errorValue', severity: 'error', says: '#N/A' },
      ],
    },
    {
      name: 'an error on the Cover',
      cover: { ccg_ods: '99X', financial_year: { error: '#NAME?' } },
      findings: [{ at: 'org[0].financial_year', message: 'errorValue', severity: 'error' }],
    },
  ],
  dates: [],
  notEvaluated: [
    {
      name: 'nothing is filled in',
      columns: { poolContrib: ['pool_ref', 'contributor', 'amount'] },
      reason: 'not-applicable',
    },
  ],
});
