import rule from '../../../src/rules/scope/ccg-is-not-a-provider.js';
import { ruleTester } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2015-09-30',
  units: 'GBP',
};

const contract = {
  contract_ref: 'C-001',
  title: 'Community nursing',
  service_category: 'Community',
  service_nature: 'Health',
  commissioner_org: 'NHS Anytown CCG',
  commissioner_type: 'CCG',
  provider_name: 'Anytown Hospitals',
  provider_ods: 'RX9',
  start_date: '2014-04-01',
  end_date: null,
};
const ownCode = { ...contract, provider_name: 'NHS Anytown CCG', provider_ods: '99X' };
const ownName = { ...ownCode, provider_ods: null };

/** A register that has no column for the nature of a contract. */
const withoutNature = {
  contract_ref: 'C-001',
  title: 'Community nursing',
  service_category: 'Community',
  provider_name: 'NHS Anytown CCG',
  provider_ods: '99X',
  start_date: '2014-04-01',
  end_date: null,
};

ruleTester(rule, {
  valid: [
    { name: 'a hospital provides', cover, tables: { contracts: [contract] }, judged: 1 },
    {
      name: 'a team that the CCG hosts for its neighbours is not health care',
      cover,
      tables: {
        contracts: [
          contract,
          { ...ownCode, contract_ref: 'C-002', title: 'Hosted finance team', service_nature: 'Non-health' },
        ],
      },
    },
    {
      name: 'shared management under the CCG’s name, without a code',
      cover,
      tables: {
        contracts: [
          contract,
          { ...ownName, contract_ref: 'C-002', title: 'Shared management', service_nature: 'Non-health' },
        ],
      },
    },
    {
      name: 'light-touch and excluded services are not health care',
      cover,
      tables: {
        contracts: [
          contract,
          { ...ownCode, contract_ref: 'C-002', service_nature: 'Other light-touch' },
          { ...ownCode, contract_ref: 'C-003', service_nature: 'Excluded' },
        ],
      },
    },
    {
      name: 'nature blank, the category says commissioning support or non-health',
      cover,
      tables: {
        contracts: [
          contract,
          {
            ...ownCode,
            contract_ref: 'C-002',
            service_nature: null,
            service_category: 'Commissioning support',
          },
          {
            ...ownCode,
            contract_ref: 'C-003',
            service_nature: null,
            service_category: 'Non-health goods/services',
          },
        ],
      },
    },
    {
      name: 'the code of a predecessor CCG is another code',
      cover,
      tables: { contracts: [{ ...contract, provider_name: 'NHS Old Anytown CCG', provider_ods: '98X' }] },
      judged: 1,
    },
    {
      name: 'a site code that begins with the CCG’s code is another code',
      cover,
      tables: { contracts: [{ ...contract, provider_ods: '99X01' }] },
      judged: 1,
    },
    {
      name: 'another provider’s code stands beside the CCG’s name',
      cover,
      tables: { contracts: [{ ...ownCode, provider_ods: 'RX9' }] },
      judged: 1,
    },
    {
      name: 'code blank, and a name that only begins like the CCG’s',
      cover,
      tables: { contracts: [{ ...ownName, provider_name: 'Anytown Hospitals' }] },
      judged: 1,
    },
  ],

  invalid: [
    {
      name: 'the CCG’s code stands as the provider of health care',
      cover,
      tables: { contracts: [contract, { ...ownCode, contract_ref: 'C-002' }] },
      judged: 2,
      findings: [{ at: 'contracts[1].provider_ods', message: 'ownCode', severity: 'error', says: '99X' }],
    },
    {
      name: 'the CCG’s code beside another provider’s name',
      cover,
      tables: { contracts: [{ ...ownCode, provider_name: 'Anytown Hospitals' }] },
      findings: [{ at: 'contracts[0].provider_ods', message: 'ownCode', severity: 'error' }],
    },
    {
      name: 'the code with spaces and in small letters',
      cover,
      tables: { contracts: [{ ...ownCode, provider_ods: ' 99x ' }] },
      findings: [{ at: 'contracts[0].provider_ods', message: 'ownCode', severity: 'error' }],
    },
    {
      name: 'nature and category blank count as health',
      cover,
      tables: { contracts: [{ ...ownCode, service_nature: null, service_category: null }] },
      findings: [{ at: 'contracts[0].provider_ods', message: 'ownCode', severity: 'error' }],
    },
    {
      name: 'register without a column for the nature of a contract',
      cover,
      tables: { contracts: [withoutNature] },
      findings: [{ at: 'contracts[0].provider_ods', message: 'ownCode', severity: 'error' }],
    },
    {
      name: 'register with neither nature nor category',
      cover,
      tables: {
        contracts: [
          { contract_ref: 'C-001', title: 'Nursing', provider_ods: '99X', start_date: '2014-04-01' },
        ],
      },
      findings: [{ at: 'contracts[0].provider_ods', message: 'ownCode', severity: 'error' }],
    },
    {
      name: 'code blank, the CCG’s name in full',
      cover,
      tables: { contracts: [ownName] },
      findings: [{ at: 'contracts[0].provider_name', message: 'ownName', severity: 'warning' }],
    },
    {
      name: 'code n/a, the CCG’s name written another way',
      cover,
      tables: {
        contracts: [
          { ...ownCode, provider_ods: 'n/a', provider_name: 'anytown clinical commissioning group' },
          { ...ownName, contract_ref: 'C-002', provider_name: 'Anytown CCG' },
        ],
      },
      findings: [
        { at: 'contracts[0].provider_name', message: 'ownName', severity: 'warning' },
        { at: 'contracts[1].provider_name', message: 'ownName', severity: 'warning' },
      ],
    },
    {
      name: 'register without provider codes',
      cover,
      tables: {
        contracts: [
          {
            contract_ref: 'C-001',
            title: 'Community nursing',
            service_nature: 'Health',
            provider_name: 'NHS Anytown CCG',
            start_date: '2014-04-01',
            end_date: null,
          },
        ],
      },
      findings: [{ at: 'contracts[0].provider_name', message: 'ownName', severity: 'warning' }],
    },
    {
      name: 'no date selects the rule: a Cover without a period',
      cover: { ccg_ods: '99X', ccg_name: 'NHS Anytown CCG', units: 'GBP' },
      tables: { contracts: [ownCode] },
      judged: 1,
      findings: [{ at: 'contracts[0].provider_ods', message: 'ownCode', severity: 'error' }],
    },
  ],

  dates: [
    {
      name: 'contract that ended the day before CCGs began',
      cover,
      tables: { contracts: [{ ...ownCode, start_date: '2011-04-01', end_date: '2013-03-31' }] },
      judged: 0,
      outsideDates: 1,
    },
    {
      name: 'contract that ended on the first day of CCGs',
      cover,
      tables: { contracts: [{ ...ownCode, start_date: '2011-04-01', end_date: '2013-04-01' }] },
      judged: 1,
      outsideDates: 0,
      findings: [{ at: 'contracts[0].provider_ods', message: 'ownCode', severity: 'error' }],
    },
    {
      name: 'contract judged on the last day of CCGs',
      cover: { ...cover, financial_year: '2022/23', period_end: '2022-06-30' },
      tables: { contracts: [ownCode] },
      judged: 1,
      findings: [{ at: 'contracts[0].provider_ods', message: 'ownCode', severity: 'error' }],
    },
  ],

  notEvaluated: [
    {
      name: 'provider known by its code, the CCG by its name only',
      cover: { ccg_name: 'NHS Anytown CCG', financial_year: '2015/16', period_end: '2015-09-30' },
      tables: { contracts: [contract] },
      reason: 'blank',
    },
    {
      name: 'no contract register',
      cover,
      tables: { delegation: [{ level: 'Joint commissioning', from: '2015-04-01', to: null }] },
      reason: 'table-missing',
    },
    {
      name: 'register without provider columns',
      cover,
      tables: {
        contracts: [
          {
            contract_ref: 'C-001',
            title: 'Community nursing',
            service_nature: 'Health',
            start_date: '2014-04-01',
            end_date: null,
          },
        ],
      },
      reason: 'column-missing',
    },
    {
      name: 'Cover without code and name',
      cover: { financial_year: '2015/16', period_end: '2015-09-30', units: 'GBP' },
      tables: { contracts: [ownCode] },
      reason: 'column-missing',
    },
    {
      name: 'only non-health contracts',
      cover,
      tables: { contracts: [{ ...ownCode, service_nature: 'Non-health' }] },
      reason: 'not-applicable',
    },
    {
      name: 'provider code and name blank',
      cover,
      tables: { contracts: [{ ...contract, provider_ods: null, provider_name: null }] },
      notJudged: { blank: 1 },
      reason: 'blank',
    },
    {
      name: 'provider code is an error value',
      cover,
      tables: { contracts: [{ ...contract, provider_ods: { error: '#N/A' } }] },
      notJudged: { unreadable: 1 },
      reason: 'unreadable',
    },
  ],
});
