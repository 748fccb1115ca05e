import rule from '../../../src/rules/transparency/supplier-has-contract.js';
import { ruleTester, type Row } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2016-03-31',
  units: 'GBP',
};
const line = {
  entity: 'NHS Anytown CCG',
  date: '2015-07-15',
  expense_type: 'Cleaning',
  supplier: 'Anytown Cleaning Ltd',
  transaction_number: '5001',
  amount: 30_000,
};
const contract = {
  contract_ref: 'C1',
  title: 'Patient transport',
  provider_name: 'Anytown Ambulances Limited',
  start_date: '2014-04-01',
  end_date: '2018-03-31',
};
const held = (lines: Row[], contracts: Row[] = [contract]) => ({
  spend25k: lines.map((row) => ({ ...line, ...row })),
  contracts,
});
const noContract = { at: 'spend25k[0].supplier', message: 'noContract', severity: 'warning' as const };

ruleTester(rule, {
  valid: [
    {
      name: 'the register has the provider, with the words of its legal form written out',
      cover,
      tables: held([{ supplier: 'ANYTOWN AMBULANCES LTD.' }]),
      judged: 1,
    },
    { name: 'a penny below £25,000 in the year', cover, tables: held([{ amount: 24_999.99 }]) },
    {
      name: 'a credit takes the year below £25,000',
      cover,
      tables: held([{ amount: 40_000 }, { amount: -15_000.01 }]),
    },
    {
      name: 'below £25,000 in each of two years',
      cover,
      tables: held([
        { date: '2016-03-31', amount: 20_000 },
        { date: '2016-04-01', amount: 20_000 },
      ]),
    },
    {
      name: 'a line names a contract of the register',
      cover,
      tables: held([{ contract_ref: null }, { contract_ref: 'C1' }]),
    },
    {
      name: 'treatment without a contract, and payments over to the state',
      cover,
      tables: held([
        { amount: 100 },
        { supplier: 'Elsewhere Hospitals', expense_type: 'Hcare Srv Rec NHS Trust-Non-contract' },
        { supplier: 'HM Revenue', expense_type: 'National Insurance < 1 yr-NI- ERS' },
      ]),
      judged: 1,
    },
    {
      name: 'GP practices, which are paid under their own contracts',
      cover,
      tables: held([
        { amount: 100 },
        ...[
          'C&M-GMS Prof Fees Prescribing',
          'C&M-PMS PCN DES Participation',
          'C&M-APMS Prem Clinical Waste',
        ].map((type, i) => ({ supplier: `Anytown Surgery ${i}`, expense_type: type })),
        {
          supplier: 'Anytown Health Centre',
          expense_type: 'ME-Prior Year',
          expense_area: 'PRC DELEGATED CO-COMMISSIONING',
        },
      ]),
      judged: 1,
    },
    {
      name: 'care of single persons and treatment out of the area, by the expense area',
      cover,
      tables: held([
        { amount: 100, expense_area: 'COMMUNITY SERVICES' },
        ...[
          'CHC ADULT FULLY FUNDED',
          'FUNDED NURSING CARE',
          'ADULT JOINT FUNDED CONTINUING CARE',
          'NCAS/OATS',
        ].map((area, i) => ({ supplier: `Anytown House ${i}`, expense_area: area })),
      ]),
      judged: 1,
    },
    {
      name: 'names that were taken out',
      cover,
      tables: held([{ supplier: 'REDACTED' }, { supplier: 'Name withheld' }, { amount: 100 }]),
      judged: 1,
    },
  ],

  invalid: [
    {
      name: 'exactly £25,000 in one line',
      cover,
      tables: held([{ amount: 25_000 }]),
      findings: [
        { ...noContract, says: ['Anytown Cleaning Ltd', '£25,000', '2015/16'], related: ['contracts'] },
      ],
    },
    {
      name: 'exactly £25,000 in two lines of a year',
      cover,
      tables: held([{ amount: 10_000 }, { date: '2016-03-31', amount: 15_000 }]),
      findings: [{ ...noContract, says: 'add up to £25,000' }],
    },
    {
      name: 'each year is a finding of its own',
      cover,
      tables: held([{ date: '2015-03-31' }, { date: '2015-04-01' }]),
      findings: [
        { ...noContract, says: '2014/15' },
        { ...noContract, at: 'spend25k[1].supplier', says: '2015/16' },
      ],
    },
    {
      name: 'a line names a contract that the register lacks',
      cover,
      tables: held([{ contract_ref: 'C404' }]),
      findings: [noContract],
    },
    {
      name: 'an amount that cannot be read is left out',
      cover,
      tables: held([{}, { amount: { text: 'tba by CSU' } }]),
      findings: [{ ...noContract, says: ['£30,000', 'A cell could not be read'] }],
    },
    {
      name: 'words that only hold such letters: an assessment team is no care of a person',
      cover,
      tables: held([
        { expense_type: 'Programs and rigms', expense_area: 'CONTINUING HEALTHCARE ASSESSMENT & SUPPORT' },
      ]),
      findings: [noContract],
    },
    {
      name: 'each supplier is judged',
      cover,
      tables: held([{}, { supplier: 'Anytown Ambulances' }, { supplier: 'Anytown Laundry' }]),
      findings: [noContract, { ...noContract, at: 'spend25k[2].supplier' }],
    },
  ],

  dates: [
    { name: 'the day before CCGs began', tables: held([{ date: '2013-03-31' }]), outsideDates: 1 },
    { name: 'the first day of CCGs', tables: held([{ date: '2013-04-01' }]), findings: [noContract] },
    { name: 'the last day of CCGs', tables: held([{ date: '2022-06-30' }]), findings: [noContract] },
    { name: 'the day after CCGs ended', tables: held([{ date: '2022-07-01' }]), outsideDates: 1 },
    {
      name: 'a line without a day belongs to the year of the list',
      cover,
      tables: held([{ date: null, amount: 10_000 }, { amount: 15_000 }]),
      findings: [{ ...noContract, says: '£25,000' }],
    },
  ],

  notEvaluated: [
    { name: 'no contract register', cover, tables: { spend25k: [line] }, reason: 'table-missing' },
    { name: 'no spend list', cover, tables: { contracts: [contract] }, reason: 'table-missing' },
    {
      name: 'the contract register is empty',
      cover,
      tables: { spend25k: [line], contracts: [] },
      columns: { contracts: ['contract_ref', 'title', 'provider_name', 'start_date'] },
      reason: 'not-applicable',
    },
    {
      name: 'no column for the supplier',
      cover,
      tables: {
        spend25k: [{ date: '2015-07-15', expense_type: 'Cleaning', amount: 1 }],
        contracts: [contract],
      },
      reason: 'column-missing',
    },
    { name: 'the supplier is blank', cover, tables: held([{ supplier: null }]), reason: 'blank' },
    {
      name: 'an amount that cannot be read may reach £25,000',
      cover,
      tables: held([{ amount: 20_000 }, { amount: { text: 'tba by CSU' } }]),
      reason: 'unreadable',
    },
    {
      name: 'a provider of the register cannot be read',
      cover,
      tables: held([{}], [contract, { ...contract, contract_ref: 'C2', provider_name: { error: '#N/A' } }]),
      reason: 'unreadable',
    },
    {
      name: 'neither a day nor a Cover',
      tables: held([{ date: null }]),
      reason: 'date-unknown',
    },
  ],
});
