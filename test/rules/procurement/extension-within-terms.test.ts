import { ruleTester, type Row } from '../../../src/testing/index.js';
import rule from '../../../src/rules/procurement/extension-within-terms.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2016/17',
  period_end: '2016-09-30',
};
const contract = {
  contract_ref: 'C-001',
  title: 'Patient transport',
  commissioner_org: 'NHS Anytown CCG',
  commissioner_type: 'CCG',
  provider_name: 'Anytown Ambulances Limited',
  start_date: '2013-04-01',
  end_date: '2016-03-31',
  max_extension_date: '2018-03-31',
  extension_end: '2017-03-31',
  origin: 'New',
};
const beyond = { ...contract, extension_end: '2019-03-31' };
const only = (...contracts: Row[]) => ({ contracts });
const finding = (i = 0, field = 'extension_end') => ({
  at: `contracts[${i}].${field}`,
  message: 'beyondTerms',
  severity: 'warning' as const,
});

ruleTester(rule, {
  valid: [
    { name: 'extended within the terms', cover, tables: only(contract), judged: 1 },
    {
      name: 'contracts that were not extended, and another body’s',
      cover,
      tables: only(
        contract,
        { ...contract, contract_ref: 'C-002', extension_end: null, end_date: '2019-03-31' },
        {
          ...beyond,
          contract_ref: 'C-003',
          commissioner_type: 'NHS England',
          commissioner_org: 'NHS England',
        },
      ),
      judged: 1,
    },
    {
      name: 'an extension with a row of its own',
      cover,
      tables: only({ ...contract, origin: 'Extension', extension_end: null, end_date: '2018-03-31' }),
    },
  ],
  invalid: [
    {
      name: 'extended a year too long',
      cover,
      tables: only(contract, beyond),
      findings: [
        {
          ...finding(1),
          says: ['C-001', '31 March 2019', '31 March 2018'],
          related: ['contracts[1].max_extension_date'],
        },
      ],
    },
    {
      name: 'an extension with a row of its own, too long',
      cover,
      tables: only({ ...contract, origin: 'Extension', extension_end: null, end_date: '2019-03-31' }),
      findings: [finding(0, 'end_date')],
    },
    {
      name: 'a register without the column for extensions',
      cover,
      tables: only({
        contract_ref: 'C-001',
        commissioner_type: 'CCG',
        provider_name: 'Anytown Ambulances Limited',
        start_date: '2016-04-01',
        end_date: '2019-03-31',
        max_extension_date: '2018-03-31',
        origin: 'Extension',
      }),
      findings: [finding(0, 'end_date')],
    },
  ],
  dates: [
    {
      name: 'extended to the day before the last',
      cover,
      tables: only({ ...contract, extension_end: '2018-03-30' }),
    },
    { name: 'extended to the last day', cover, tables: only({ ...contract, extension_end: '2018-03-31' }) },
    {
      name: 'extended to the day after the last',
      cover,
      tables: only({ ...contract, extension_end: '2018-04-01' }),
      findings: [{ ...finding(), says: '1 April 2018' }],
    },
    {
      name: 'an extension that ended the day before CCGs began',
      cover,
      tables: only({ ...contract, extension_end: '2013-03-31', max_extension_date: '2012-03-31' }),
      outsideDates: 1,
    },
    {
      name: 'an extension that ended on the first day of CCGs',
      cover,
      tables: only({ ...contract, extension_end: '2013-04-01', max_extension_date: '2012-03-31' }),
      findings: [finding()],
    },
  ],
  notEvaluated: [
    { name: 'no contract register', cover, tables: {}, reason: 'table-missing' },
    {
      name: 'no column for the terms',
      cover,
      tables: only({
        contract_ref: 'C-001',
        provider_name: 'Anytown Ambulances Limited',
        start_date: '2013-04-01',
        end_date: '2016-03-31',
        extension_end: '2019-03-31',
      }),
      reason: 'column-missing',
    },
    {
      name: 'the terms are blank',
      cover,
      tables: only({ ...beyond, max_extension_date: null }),
      reason: 'blank',
    },
    {
      name: 'the terms cannot be read',
      cover,
      tables: only({ ...beyond, max_extension_date: { text: 'two plus one' } }),
      reason: 'unreadable',
    },
    {
      name: 'nothing was extended',
      cover,
      tables: only({ ...contract, extension_end: null }),
      reason: 'not-applicable',
    },
  ],
});
