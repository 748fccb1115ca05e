import { ruleTester, type Row } from '../../../src/testing/index.js';
import rule from '../../../src/rules/procurement/record-of-duties.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2015-09-30',
};
const contract = {
  contract_ref: 'C-001',
  title: 'Community podiatry',
  service_category: 'Community',
  commissioner_org: 'NHS Anytown CCG',
  commissioner_type: 'CCG',
  provider_name: 'Anytown Foot Care',
  contract_form: 'NHS Standard Contract',
  start_date: '2015-06-01',
  end_date: '2018-05-31',
  total_value: 300_000,
  origin: 'New',
  duty_record_ref: 'GB 2015/43',
};
const bare = { ...contract, contract_ref: 'C-002', title: 'Audiology', duty_record_ref: null };
const only = (...rows: Row[]) => ({ contracts: rows });
const began = (start_date: string) => only({ ...bare, start_date });
const finding = (i = 0) => ({
  at: `contracts[${i}].duty_record_ref`,
  message: 'noRecord',
  severity: 'info' as const,
});

ruleTester(rule, {
  valid: [
    { name: 'the record is named', cover, tables: only(contract), judged: 1 },
    {
      name: 'contracts that are not awards of the CCG for health care, beside one that is',
      cover,
      tables: only(
        contract,
        { ...bare, origin: 'Transferred from PCT' },
        { ...bare, contract_ref: 'C-003', origin: 'Extension' },
        { ...bare, contract_ref: 'C-004', contract_form: 'GMS' },
        { ...bare, contract_ref: 'C-005', service_category: 'Commissioning support' },
        {
          ...bare,
          contract_ref: 'C-006',
          commissioner_type: 'Local authority',
          commissioner_org: 'Anytown Council',
        },
      ),
      judged: 1,
    },
  ],
  invalid: [
    {
      name: 'one of two contracts without a record',
      cover,
      tables: only(contract, bare),
      findings: [{ ...finding(1), says: ['C-002', '1 April 2013'] }],
    },
    { name: 'the only contract without a record', cover, tables: only(bare), findings: [finding()] },
    {
      name: 'a record to be confirmed is blank',
      cover,
      tables: only(contract, { ...bare, duty_record_ref: 'tbc' }),
      findings: [finding(1)],
    },
    {
      name: 'no contract with a record: one finding',
      cover,
      tables: only(bare, { ...bare, contract_ref: 'C-003' }, { ...bare, contract_ref: null }),
      findings: [
        { at: 'contracts.duty_record_ref', message: 'noRecords', severity: 'info', says: '3 contracts' },
      ],
    },
  ],
  dates: [
    { name: 'began the day before the regulations', cover, tables: began('2013-03-31'), outsideDates: 1 },
    { name: 'began on their first day', cover, tables: began('2013-04-01'), findings: [finding()] },
    { name: 'began on the last day of CCGs', cover, tables: began('2022-06-30'), findings: [finding()] },
    { name: 'began on the day after CCGs ended', cover, tables: began('2022-07-01'), outsideDates: 1 },
  ],
  notEvaluated: [
    { name: 'no contract register', cover, tables: {}, reason: 'table-missing' },
    {
      name: 'no column for the record',
      cover,
      tables: only({
        contract_ref: 'C-001',
        provider_name: 'Anytown Foot Care',
        start_date: '2015-06-01',
        end_date: null,
      }),
      reason: 'column-missing',
    },
    {
      name: 'nothing says what is bought',
      cover,
      tables: only({ ...bare, service_category: null }),
      reason: 'blank',
    },
    {
      name: 'the first day cannot be read',
      cover,
      tables: only({ ...bare, start_date: { text: 'spring' } }),
      reason: 'unreadable',
    },
  ],
});
