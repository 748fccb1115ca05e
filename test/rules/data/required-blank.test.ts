import { ruleTester } from '../../../src/testing/index.js';
import rule from '../../../src/rules/data/required-blank.js';

const contribution = {
  pool_ref: 'P1',
  contributor: 'NHS Anytown CCG',
  contributor_type: 'CCG',
  function_funded: 'Prescribing',
  service_category: 'Community',
  amount: 1_000,
};

ruleTester(rule, {
  valid: [
    { name: 'all required cells are filled', tables: { poolContrib: [contribution] }, judged: 1 },
    {
      name: 'a blank cell that is not required',
      tables: { poolContrib: [{ ...contribution, own_function_ref: null, mandatory_minimum: null }] },
    },
    {
      name: 'a row with nothing but an optional cell is no record that was begun',
      tables: {
        poolContrib: [
          contribution,
          {
            pool_ref: null,
            contributor: null,
            contributor_type: null,
            function_funded: null,
            service_category: null,
            amount: null,
            own_function_ref: 'carried over',
          },
        ],
      },
    },
  ],
  invalid: [
    {
      name: 'a blank in our template',
      tables: { poolContrib: [contribution, { ...contribution, contributor_type: null }] },
      findings: [
        {
          at: 'poolContrib[1].contributor_type',
          message: 'requiredBlank',
          severity: 'error',
          says: 'Contributor type',
        },
      ],
    },
    {
      name: 'tbc is blank',
      tables: { poolContrib: [{ ...contribution, contributor: 'tbc' }] },
      findings: [{ at: 'poolContrib[0].contributor', message: 'requiredBlank', severity: 'error' }],
    },
    {
      name: 'a blank in a table of another layout',
      layout: 'foreign',
      tables: { poolContrib: [{ ...contribution, amount: null }, contribution] },
      findings: [
        { at: 'poolContrib[0].amount', message: 'usuallyFilled', severity: 'warning', says: 'Amount' },
      ],
    },
  ],
  dates: [],
  notEvaluated: [
    {
      name: 'no row is begun',
      columns: { poolContrib: ['pool_ref', 'contributor', 'amount'] },
      reason: 'not-applicable',
    },
  ],
});
