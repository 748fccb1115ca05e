import rule from '../../../src/rules/aqp/no-guaranteed-income.js';
import { ruleTester } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2015-09-30',
  units: 'GBP',
};
const provider = {
  aqp_service: 'Podiatry',
  area: 'Anytown',
  provider_name: 'Anytown Foot Care',
  status: 'Qualified',
  contract_start: '2015-05-01',
  guaranteed_value: null,
};
const promised = { ...provider, guaranteed_value: 40_000 };
const finding = (row = 0) => ({
  at: `aqpProviders[${row}].guaranteed_value`,
  message: 'incomeGuaranteed',
  severity: 'warning' as const,
});

ruleTester(rule, {
  valid: [
    { name: 'no guarantee', cover, tables: { aqpProviders: [provider] }, judged: 1 },
    {
      name: 'nothing guaranteed, in figures and in words',
      cover,
      tables: {
        aqpProviders: [
          { ...provider, guaranteed_value: 0 },
          { ...provider, guaranteed_value: { text: 'nil' } },
          { ...provider, guaranteed_value: { text: '-' } },
        ],
      },
      judged: 3,
    },
  ],
  invalid: [
    {
      name: 'an income is guaranteed',
      cover,
      tables: { aqpProviders: [provider, promised] },
      findings: [{ ...finding(1), says: '£40,000' }],
    },
    {
      name: 'a penny is guaranteed',
      cover,
      tables: { aqpProviders: [{ ...provider, guaranteed_value: 0.01 }] },
      findings: [finding()],
    },
    {
      name: 'a guarantee in thousands',
      cover: { ...cover, units: 'GBP000' },
      tables: { aqpProviders: [{ ...provider, guaranteed_value: 12 }] },
      findings: [{ ...finding(), says: '£12,000' }],
    },
    {
      name: 'a guarantee beside one that cannot be read',
      cover,
      tables: { aqpProviders: [promised, { ...provider, guaranteed_value: { text: 'see contract' } }] },
      findings: [finding()],
      notJudged: { unreadable: 1 },
    },
  ],
  dates: [
    {
      name: 'a contract of the primary care trust is judged too',
      cover,
      tables: { aqpProviders: [{ ...promised, contract_start: '2012-10-01' }] },
      findings: [finding()],
    },
    {
      name: 'a contract that has not begun is judged too',
      cover,
      tables: { aqpProviders: [{ ...promised, contract_start: null }] },
      findings: [finding()],
    },
  ],
  notEvaluated: [
    { name: 'no list of providers', cover, tables: {}, reason: 'table-missing' },
    {
      name: 'no column for a guarantee',
      cover,
      tables: {
        aqpProviders: [{ aqp_service: 'Podiatry', provider_name: 'Anytown Foot Care', status: 'Qualified' }],
      },
      reason: 'column-missing',
    },
    {
      name: 'the figure has an error value',
      cover,
      tables: { aqpProviders: [{ ...provider, guaranteed_value: { error: '#REF!' } }] },
      reason: 'unreadable',
    },
    {
      name: 'the figure is a formula without a stored result',
      cover,
      tables: { aqpProviders: [{ ...provider, guaranteed_value: { notCalculated: 'F2*12' } }] },
      reason: 'not-calculated',
    },
  ],
});
