import rule from '../../../src/rules/aqp/standard-contract.js';
import { ruleTester } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2015-09-30',
};
const provider = {
  aqp_service: 'Podiatry',
  area: 'Anytown',
  provider_name: 'Anytown Foot Care',
  provider_ods: '8ZZ01',
  status: 'Qualified',
  contract_start: '2015-05-01',
};
const contract = {
  contract_ref: 'C-001',
  title: 'Podiatry',
  provider_name: 'Anytown Foot Care',
  provider_ods: '8ZZ01',
  contract_form: 'NHS Standard Contract',
  start_date: '2015-05-01',
  end_date: '2018-04-30',
};
const other = {
  ...contract,
  contract_ref: 'C-002',
  provider_name: 'Stepwell Clinics',
  provider_ods: '8ZZ02',
};
const finding = (message: 'noContract' | 'otherForm', row = 0) => ({
  at: `aqpProviders[${row}].provider_name`,
  message,
  severity: 'warning' as const,
});

ruleTester(rule, {
  valid: [
    {
      name: 'an NHS Standard Contract under the same code',
      cover,
      tables: { aqpProviders: [provider], contracts: [{ ...contract, provider_name: 'AFC Ltd' }] },
      judged: 1,
    },
    {
      name: 'the shorter form, under the same name',
      cover,
      tables: {
        aqpProviders: [{ ...provider, provider_ods: null }],
        contracts: [
          {
            ...contract,
            provider_ods: null,
            provider_name: 'ANYTOWN FOOT CARE',
            contract_form: 'Shorter form',
          },
        ],
      },
    },
    {
      name: 'the register writes the legal form out and adds punctuation',
      cover,
      tables: {
        aqpProviders: [{ ...provider, provider_ods: null, provider_name: 'Anytown Foot-Care Ltd.' }],
        contracts: [{ ...contract, provider_ods: null, provider_name: 'Anytown Foot Care Limited' }],
      },
    },
    {
      name: 'a register without codes',
      cover,
      tables: {
        aqpProviders: [provider],
        contracts: [
          {
            contract_ref: 'C-001',
            provider_name: 'Anytown Foot Care',
            contract_form: 'NHS Standard Contract',
            start_date: '2015-05-01',
            end_date: '2018-04-30',
          },
        ],
      },
    },
    {
      name: 'two contracts, one of them the NHS Standard Contract',
      cover,
      tables: { aqpProviders: [provider], contracts: [{ ...contract, contract_form: 'Grant' }, contract] },
    },
    {
      name: 'providers that are not qualified, and one without a contract yet',
      cover,
      tables: {
        aqpProviders: [
          provider,
          { ...provider, provider_name: 'Stepwell Clinics', provider_ods: '8ZZ02', status: 'Withdrawn' },
          { ...provider, provider_name: 'Stepwell Clinics', provider_ods: '8ZZ02', contract_start: null },
        ],
        contracts: [contract],
      },
      judged: 1,
    },
  ],
  invalid: [
    {
      name: 'no contract with the provider',
      cover,
      tables: { aqpProviders: [provider], contracts: [other] },
      findings: [{ ...finding('noContract'), says: ['Anytown Foot Care', 'Podiatry', '1 May 2015'] }],
    },
    {
      name: 'two services of one provider: one finding',
      cover,
      tables: { aqpProviders: [provider, { ...provider, aqp_service: 'Wound care' }], contracts: [other] },
      findings: [finding('noContract')],
    },
    {
      name: 'a grant is all there is',
      cover,
      tables: { aqpProviders: [provider], contracts: [{ ...contract, contract_form: 'Grant' }] },
      findings: [{ ...finding('otherForm'), says: 'only: Grant', related: ['contracts[0].contract_form'] }],
    },
    {
      name: 'two blanks are not the same code',
      cover,
      tables: {
        aqpProviders: [{ ...provider, provider_ods: null }],
        contracts: [{ ...other, provider_ods: null }],
      },
      findings: [finding('noContract')],
    },
    {
      name: 'a code without a name',
      cover,
      tables: { aqpProviders: [{ ...provider, provider_name: null }], contracts: [other] },
      findings: [{ at: 'aqpProviders[0].provider_ods', message: 'noContract', severity: 'warning' }],
    },
  ],
  dates: [
    {
      name: 'a contract from the day before CCGs began',
      cover,
      tables: { aqpProviders: [{ ...provider, contract_start: '2013-03-31' }], contracts: [other] },
      outsideDates: 1,
    },
    {
      name: 'a contract from the day on which CCGs began',
      cover,
      tables: { aqpProviders: [{ ...provider, contract_start: '2013-04-01' }], contracts: [other] },
      findings: [finding('noContract')],
    },
    {
      name: 'a contract from the last day of CCGs',
      cover,
      tables: { aqpProviders: [{ ...provider, contract_start: '2022-06-30' }], contracts: [other] },
      findings: [finding('noContract')],
    },
    {
      name: 'a contract from the day after CCGs ended',
      cover,
      tables: { aqpProviders: [{ ...provider, contract_start: '2022-07-01' }], contracts: [other] },
      outsideDates: 1,
    },
  ],
  notEvaluated: [
    { name: 'no list of providers', cover, tables: { contracts: [contract] }, reason: 'table-missing' },
    { name: 'no contract register', cover, tables: { aqpProviders: [provider] }, reason: 'table-missing' },
    {
      name: 'a register without the forms',
      cover,
      tables: {
        aqpProviders: [provider],
        contracts: [
          {
            contract_ref: 'C-002',
            provider_name: 'Stepwell Clinics',
            start_date: '2015-05-01',
            end_date: null,
          },
        ],
      },
      reason: 'column-missing',
    },
    {
      name: 'the form of the contract is blank',
      cover,
      tables: { aqpProviders: [provider], contracts: [{ ...contract, contract_form: null }] },
      reason: 'blank',
    },
    {
      name: 'the form of the contract is not on the list',
      cover,
      tables: { aqpProviders: [provider], contracts: [{ ...contract, contract_form: 'Handshake' }] },
      reason: 'unreadable',
    },
    {
      name: 'neither name nor code',
      cover,
      tables: {
        aqpProviders: [{ ...provider, provider_name: null, provider_ods: null }],
        contracts: [contract],
      },
      reason: 'blank',
    },
    {
      name: 'no provider is qualified',
      cover,
      tables: { aqpProviders: [{ ...provider, status: 'Applied' }], contracts: [other] },
      reason: 'not-applicable',
    },
    {
      name: 'the start of the contract cannot be read',
      cover,
      tables: { aqpProviders: [{ ...provider, contract_start: { text: 'spring' } }], contracts: [other] },
      reason: 'unreadable',
    },
  ],
});
