import rule from '../../../src/rules/transparency/payroll-and-persons.js';
import { ruleTester, type Row } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2015-07-31',
};
const line = {
  entity: 'NHS Anytown CCG',
  date: '2015-07-15',
  expense_type: 'Hcare Srv Rec NHS Trust',
  supplier: 'Anytown Hospitals NHS Trust',
  transaction_number: '5001',
  amount: 30_000,
};
const spend = (...rows: Row[]) => ({ spend25k: rows.map((row) => ({ ...line, ...row })) });
const ofType = (expense_type: string) => ({
  name: `expense type ${expense_type}`,
  tables: spend({ expense_type }),
});
const of = (supplier: string) => ({ name: `supplier ${supplier}`, tables: spend({ supplier }) });
const payroll = { at: 'spend25k[0].expense_type', message: 'payroll', severity: 'warning' as const };
const person = { at: 'spend25k[0].supplier', message: 'person', severity: 'warning' as const };

ruleTester(rule, {
  valid: [
    { name: 'an ordinary line', tables: spend({}), judged: 2 },
    ofType('National Insurance < 1 yr-NI- ERS'),
    ofType('Basic Sal-Internal Recharge-Pay'),
    ofType('Payroll services'),
    ofType('ME-GMS GP Pension ERs Adjustments'),
    ofType('Agency staff'),
    of('Dr A Example & Partners'),
    of('Dr Example'),
    of('Redacted, personal data'),
    of('Miss Ellie’s Care Home'),
    of('Mr Mender'),
    of('Mrs B Example and Sons'),
    of('Mr B Example Consulting'),
    of('Mr 24 Locksmith'),
    of('Ms Society of Anytown and District'),
    of('Missing Link Project'),
    of('Masterclass Anna Muster'),
  ],

  invalid: [
    { ...ofType('Payroll'), findings: [{ ...payroll, says: 'April 2013' }] },
    { ...ofType('SALARIES & WAGES'), findings: [payroll] },
    { ...ofType(' Net pay. '), findings: [payroll] },
    { ...of('Mr A Example'), findings: [person] },
    { ...of('MRS. ANNA B. EXAMPLE'), findings: [person] },
    { ...of('Miss Anna Example-Sample'), findings: [person] },
    { ...of('Ms Anna O’Example'), findings: [person] },
    {
      name: 'both on one line, and in a list that is not our own',
      layout: 'foreign',
      tables: spend({}, { expense_type: 'Wages', supplier: 'Mr John Sample' }),
      findings: [
        { ...payroll, at: 'spend25k[1].expense_type' },
        { ...person, at: 'spend25k[1].supplier' },
      ],
    },
    {
      name: 'an amount that cannot be read changes nothing',
      tables: spend({ expense_type: 'Wages', amount: { text: 'tba by CSU' } }),
      findings: [payroll],
    },
  ],

  dates: [
    {
      name: 'the day before CCGs began',
      tables: spend({ date: '2013-03-31', expense_type: 'Wages', supplier: 'Mr John Sample' }),
      outsideDates: 2,
    },
    {
      name: 'the first day of CCGs',
      tables: spend({ date: '2013-04-01', expense_type: 'Wages', supplier: 'Mr John Sample' }),
      findings: [payroll, person],
    },
    {
      name: 'the last day of CCGs',
      tables: spend({ date: '2022-06-30', expense_type: 'Wages', supplier: 'Mr John Sample' }),
      findings: [payroll, person],
    },
    {
      name: 'the day after CCGs ended',
      tables: spend({ date: '2022-07-01', expense_type: 'Wages', supplier: 'Mr John Sample' }),
      outsideDates: 2,
    },
    {
      name: 'without a day that can be read the period end decides',
      cover,
      tables: spend({ date: { text: 'mid July' }, expense_type: 'Wages' }),
      findings: [payroll],
    },
  ],

  notEvaluated: [
    { name: 'no spend list', cover, reason: 'table-missing' },
    {
      name: 'neither column',
      tables: { spend25k: [{ date: '2015-07-15', transaction_number: '5001', amount: 30_000 }] },
      reason: 'column-missing',
    },
    {
      name: 'both are blank',
      tables: spend({ expense_type: null, supplier: null }),
      reason: 'not-applicable',
    },
    {
      name: 'neither a day nor a Cover',
      tables: spend({ date: null, expense_type: 'Wages', supplier: 'Mr John Sample' }),
      reason: 'date-unknown',
    },
    {
      name: 'both are error values',
      tables: spend({ expense_type: { error: '#N/A' }, supplier: { error: '#N/A' } }),
      reason: 'unreadable',
    },
  ],
});
