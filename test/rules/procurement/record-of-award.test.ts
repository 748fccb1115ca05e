import { ruleTester, type Row } from '../../../src/testing/index.js';
import rule from '../../../src/rules/procurement/record-of-award.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2015-09-30',
};
const contract = {
  contract_ref: 'C-001',
  title: 'Community podiatry',
  service_description: 'Foot care for adults at four clinics',
  service_category: 'Community',
  commissioner_org: 'NHS Anytown CCG',
  commissioner_type: 'CCG',
  provider_name: 'Anytown Foot Care',
  provider_address: '1 High Street, Anytown',
  contract_form: 'NHS Standard Contract',
  start_date: '2015-06-01',
  end_date: '2018-05-31',
  annual_value: null,
  total_value: 300_000,
  origin: 'New',
  selection_process: 'Open tender',
};
const second = { ...contract, contract_ref: 'C-002', title: 'Audiology' };
const without = (...fields: string[]) => ({
  ...contract,
  ...Object.fromEntries(fields.map((field) => [field, null])),
});
const only = (...rows: Row[]) => ({ contracts: rows });
const missing = (field: string, i = 0) => ({
  at: `contracts[${i}].${field}`,
  message: 'missing',
  severity: 'error' as const,
});
const noAddress = (i = 0) => ({
  at: `contracts[${i}].provider_address`,
  message: 'noAddress',
  severity: 'warning' as const,
});
/** A register of which every row is complete but for the columns that hardly anybody holds. */
const plain = {
  contract_ref: 'C-001',
  title: 'Community podiatry',
  service_category: 'Community',
  commissioner_type: 'CCG',
  provider_name: 'Anytown Foot Care',
  start_date: '2015-06-01',
  end_date: '2018-05-31',
  total_value: 300_000,
};

ruleTester(rule, {
  valid: [
    { name: 'a complete record', cover, tables: only(contract), judged: 7 },
    {
      name: 'a register without the columns that hardly anybody holds',
      cover,
      tables: only(plain),
      judged: 4,
    },
    {
      name: 'a yearly amount in place of the whole',
      cover,
      tables: only({ ...without('total_value'), annual_value: 100_000 }),
    },
    {
      name: 'the route of the procurement tells how the provider was selected',
      cover,
      tables: {
        contracts: [{ ...without('selection_process'), procurement_ref: 'P-001' }],
        procurement: [{ procurement_ref: 'P-001', title: 'Podiatry', est_value: 300_000, route: 'Open' }],
      },
    },
    {
      name: 'an amount of nothing is an amount',
      cover,
      tables: only({ ...contract, total_value: 0 }),
    },
    {
      name: 'contracts that are not awards of the CCG for health care, beside one that is',
      cover,
      tables: only(
        contract,
        ...[
          { origin: 'Transferred from PCT' },
          { origin: 'Extension' },
          { contract_form: 'GMS' },
          { contract_form: 'PMS' },
          { service_category: 'Individual placement' },
          { service_category: 'Non-health goods/services' },
          { commissioner_type: 'NHS England', commissioner_org: 'NHS England' },
        ].map((row, i) => ({
          ...without('total_value', 'provider_address', 'service_description'),
          contract_ref: `C-10${i}`,
          ...row,
        })),
      ),
      judged: 7,
    },
    {
      name: 'a form that is not on the list is no reason to leave a contract out',
      cover,
      tables: only({ ...contract, contract_form: 'Bespoke' }),
      judged: 7,
    },
  ],
  invalid: [
    {
      name: 'one element missing in each record',
      cover,
      tables: only(
        contract,
        { ...without('provider_name'), contract_ref: 'C-002' },
        { ...without('service_description'), contract_ref: 'C-003' },
        { ...without('total_value'), contract_ref: 'C-004' },
        { ...without('end_date'), contract_ref: 'C-005' },
        { ...without('selection_process'), contract_ref: 'C-006' },
        { ...without('start_date'), contract_ref: 'C-007' },
      ),
      findings: [
        { ...missing('provider_name', 1), says: ['C-002', 'the name of the provider', '1 April 2013'] },
        { ...missing('service_description', 2), says: 'what the provider does' },
        { ...missing('total_value', 3), says: 'what is paid' },
        { ...missing('end_date', 4), says: 'its last day' },
        { ...missing('selection_process', 5), says: 'how the provider was selected' },
        { ...missing('start_date', 6), says: 'its first day' },
      ],
    },
    {
      name: 'what is to be confirmed is blank',
      cover,
      tables: only(second, { ...contract, service_description: 'TBC' }),
      findings: [missing('service_description', 1)],
    },
    {
      name: 'one address missing is a warning',
      cover,
      tables: only(contract, { ...second, provider_address: null }),
      findings: [{ ...noAddress(1), says: 'C-002' }],
    },
    {
      name: 'a single contract without an address',
      cover,
      tables: only(without('provider_address')),
      findings: [noAddress()],
    },
    {
      name: 'an address of a contract without a reference',
      cover,
      tables: only(contract, { ...second, contract_ref: null, provider_address: null }),
      findings: [{ ...noAddress(1), says: 'without a reference' }],
    },
    {
      name: 'columns that are blank from top to bottom: one finding each',
      cover,
      tables: only(without('provider_address', 'service_description', 'selection_process'), {
        ...without('provider_address', 'service_description', 'selection_process'),
        contract_ref: 'C-002',
      }),
      findings: ['provider_address', 'service_description', 'selection_process'].map((field) => ({
        at: `contracts.${field}`,
        message: 'columnBlank',
        severity: 'warning' as const,
        says: '2 contracts',
      })),
    },
    {
      name: 'the procurement does not tell how the provider was selected either',
      cover,
      tables: {
        contracts: [{ ...without('selection_process'), procurement_ref: 'P-001' }],
        procurement: [{ procurement_ref: 'P-001', title: 'Podiatry', est_value: 300_000, route: null }],
      },
      findings: [missing('selection_process')],
    },
    {
      name: 'an amount that cannot be read is not called missing',
      cover,
      tables: only({ ...without('end_date'), total_value: { text: 'see schedule' } }),
      findings: [missing('end_date')],
      notJudged: { unreadable: 1 },
    },
  ],
  dates: [
    {
      name: 'began the day before the regulations',
      cover,
      tables: only({ ...without('total_value'), start_date: '2013-03-31' }),
      outsideDates: 7,
    },
    {
      name: 'began on their first day',
      cover,
      tables: only({ ...without('total_value'), start_date: '2013-04-01' }),
      findings: [missing('total_value')],
    },
    {
      name: 'began on the last day of CCGs',
      cover,
      tables: only({ ...without('total_value'), start_date: '2022-06-30' }),
      findings: [missing('total_value')],
    },
    {
      name: 'began on the day after CCGs ended',
      cover,
      tables: only({ ...without('total_value'), start_date: '2022-07-01' }),
      outsideDates: 7,
    },
    {
      name: 'no first day: that of the publication, before the regulations',
      cover,
      tables: only({ ...without('start_date'), published_on: '2013-03-31' }),
      outsideDates: 7,
    },
    {
      name: 'no first day and not published: the judgement date',
      cover,
      tables: only({ ...without('start_date'), published_on: null }),
      findings: [missing('start_date')],
    },
  ],
  notEvaluated: [
    { name: 'no contract register', cover, tables: {}, reason: 'table-missing' },
    {
      name: 'a register without a commissioner',
      cover,
      tables: only({
        contract_ref: 'C-001',
        service_category: 'Community',
        provider_name: null,
        start_date: '2015-06-01',
        end_date: '2018-05-31',
        total_value: 1,
      }),
      reason: 'column-missing',
    },
    {
      name: 'nothing says what is bought',
      cover,
      tables: only({ ...without('service_category', 'total_value') }),
      reason: 'blank',
    },
    {
      name: 'only another body’s contracts',
      cover,
      tables: only({ ...without('total_value'), commissioner_type: 'NHS England' }),
      reason: 'not-applicable',
    },
    {
      name: 'neither a first day nor a day on which to judge',
      tables: only({ ...without('start_date', 'commissioner_org') }),
      reason: 'date-unknown',
    },
  ],
});
