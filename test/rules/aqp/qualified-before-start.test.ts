import rule from '../../../src/rules/aqp/qualified-before-start.js';
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
  provider_ods: '8ZZ01',
  qualified_on: '2015-03-02',
  status: 'Qualified',
  contract_start: '2015-05-01',
};
const other = { ...provider, provider_name: 'Stepwell Clinics', provider_ods: '8ZZ02' };
const finding = (row: number, field: 'qualified_on' | 'status', message: string) => ({
  at: `aqpProviders[${row}].${field}`,
  message,
  severity: 'error' as const,
});

ruleTester(rule, {
  valid: [
    { name: 'qualified before the contract started', cover, tables: { aqpProviders: [provider] } },
    {
      name: 'suspended or withdrawn after a lawful start',
      cover,
      tables: {
        aqpProviders: [
          { ...provider, status: 'Suspended' },
          { ...other, status: 'Withdrawn' },
        ],
      },
    },
    {
      name: 'an applicant and a rejected provider without a contract, beside one with a contract',
      cover,
      tables: {
        aqpProviders: [
          provider,
          { ...other, status: 'Applied', qualified_on: null, contract_start: null },
          { ...other, status: 'Rejected', qualified_on: null, contract_start: null },
        ],
      },
    },
  ],

  invalid: [
    {
      name: 'the date of qualification is blank',
      cover,
      tables: { aqpProviders: [provider, { ...other, qualified_on: null }] },
      findings: [{ ...finding(1, 'qualified_on', 'notQualified'), says: '1 May 2015' }],
    },
    {
      name: 'a date of qualification to be confirmed is blank',
      cover,
      tables: { aqpProviders: [{ ...provider, qualified_on: { text: 'TBC' } }] },
      findings: [finding(0, 'qualified_on', 'notQualified')],
    },
    {
      name: 'withdrawn, but never qualified',
      cover,
      tables: { aqpProviders: [{ ...provider, status: 'Withdrawn', qualified_on: null }] },
      findings: [finding(0, 'qualified_on', 'notQualified')],
    },
    {
      name: 'qualified months after the contract started',
      cover,
      tables: { aqpProviders: [{ ...provider, qualified_on: '2015-08-14' }] },
      findings: [{ ...finding(0, 'qualified_on', 'qualifiedLate'), says: ['14 August 2015', '1 May 2015'] }],
    },
    {
      name: 'a contract of an applicant',
      cover,
      tables: { aqpProviders: [{ ...provider, status: 'Applied' }] },
      findings: [finding(0, 'status', 'statusNotQualified')],
    },
    {
      name: 'a contract of a rejected provider',
      cover,
      tables: { aqpProviders: [provider, { ...other, status: 'Rejected' }] },
      findings: [finding(1, 'status', 'statusNotQualified')],
    },
  ],

  dates: [
    {
      name: 'qualified the day before the contract started',
      cover,
      tables: { aqpProviders: [{ ...provider, qualified_on: '2015-04-30' }] },
    },
    {
      name: 'qualified on the day on which the contract started',
      cover,
      tables: { aqpProviders: [{ ...provider, qualified_on: '2015-05-01' }] },
    },
    {
      name: 'qualified the day after the contract started',
      cover,
      tables: { aqpProviders: [{ ...provider, qualified_on: '2015-05-02' }] },
      findings: [{ ...finding(0, 'qualified_on', 'qualifiedLate'), says: '2 May 2015' }],
    },
    {
      name: 'a contract of the primary care trust in 2012 is judged too',
      cover,
      tables: {
        aqpProviders: [{ ...provider, contract_start: '2012-10-01', qualified_on: '2012-10-02' }],
      },
      findings: [finding(0, 'qualified_on', 'qualifiedLate')],
    },
  ],

  notEvaluated: [
    { name: 'no table of providers', cover, tables: {}, reason: 'table-missing' },
    {
      name: 'no contract has started',
      cover,
      tables: {
        aqpProviders: [{ ...provider, status: 'Applied', qualified_on: null, contract_start: null }],
      },
      reason: 'blank',
    },
    {
      name: 'no column for the start of the contract',
      cover,
      tables: {
        aqpProviders: [
          {
            aqp_service: 'Podiatry',
            area: 'Anytown',
            provider_name: 'Anytown Foot Care',
            qualified_on: null,
            status: 'Applied',
          },
        ],
      },
      reason: 'column-missing',
    },
    {
      name: 'neither a column for the qualification nor for the status',
      cover,
      tables: {
        aqpProviders: [
          {
            aqp_service: 'Podiatry',
            area: 'Anytown',
            provider_name: 'Anytown Foot Care',
            provider_ods: '8ZZ01',
            contract_start: '2015-05-01',
          },
        ],
      },
      reason: 'column-missing',
    },
    {
      name: 'the start of the contract is a formula without a stored result',
      cover,
      tables: { aqpProviders: [{ ...provider, contract_start: { notCalculated: 'D2+30' } }] },
      reason: 'not-calculated',
    },
    {
      name: 'the start of the contract cannot be read',
      cover,
      tables: { aqpProviders: [{ ...provider, contract_start: { text: 'spring' } }] },
      reason: 'unreadable',
    },
  ],
});
