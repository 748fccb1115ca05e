import { ruleTester, type Row } from '../../../src/testing/index.js';
import rule from '../../../src/rules/procurement/expired-contract-paid.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2016/17',
  period_end: '2016-09-30',
};
/** 92 days after 31 March 2016 is 1 July 2016. */
const contract = {
  contract_ref: 'C-001',
  title: 'Patient transport',
  provider_name: 'Anytown Ambulances Limited',
  start_date: '2013-04-01',
  end_date: '2016-03-31',
  extension_end: null,
};
const line = {
  entity: 'NHS Anytown CCG',
  date: '2016-07-01',
  expense_type: 'Healthcare',
  expense_area: 'Patient transport',
  supplier: 'Anytown Ambulances Ltd',
  transaction_number: '1001',
  amount: 30_000,
};
const late = { ...line, date: '2016-07-02' };
const paid = (...spend25k: Row[]) => ({ contracts: [contract], spend25k });
const finding = (i = 0, field = 'date') => ({
  at: `spend25k[${i}].${field}`,
  message: 'paidAfterEnd',
  severity: 'warning' as const,
});

ruleTester(rule, {
  valid: [
    {
      name: 'the last invoices of a contract',
      cover,
      tables: paid({ ...line, date: '2016-03-31' }, { ...line, date: '2016-05-16' }),
      judged: 1,
    },
    {
      name: 'the contract was extended',
      cover,
      tables: { contracts: [{ ...contract, extension_end: '2017-03-31' }], spend25k: [late] },
    },
    {
      name: 'the extension has a row of its own',
      cover,
      tables: {
        contracts: [
          contract,
          { ...contract, contract_ref: 'C-001/X', start_date: '2016-04-01', end_date: '2017-03-31' },
        ],
        spend25k: [late],
      },
    },
    {
      name: 'another contract with the supplier, without an end',
      cover,
      tables: {
        contracts: [contract, { ...contract, contract_ref: 'C-007', end_date: null }],
        spend25k: [late],
      },
    },
    { name: 'a credit after the end', cover, tables: paid({ ...late, amount: -30_000 }) },
    {
      name: 'the ledger period is later than the payment',
      cover,
      tables: paid({ ...line, date: '2016-07-31', payment_date: '2016-07-01' }),
    },
  ],
  invalid: [
    {
      name: 'paid ninety-three days after the end',
      cover,
      tables: paid(late),
      findings: [
        {
          ...finding(),
          says: [
            'Anytown Ambulances Ltd',
            '2 July 2016',
            '93 days',
            '31 March 2016',
            'that end: 1',
            '92 days',
          ],
          related: ['contracts[0].end_date'],
        },
      ],
    },
    {
      name: 'three payments of one supplier: one finding, at the earliest',
      cover,
      tables: paid(line, { ...late, date: '2016-09-01' }, late, { ...late, date: '2016-08-01' }),
      findings: [{ ...finding(2), says: 'that end: 3' }],
    },
    {
      name: 'the extension has ended too',
      cover,
      tables: {
        contracts: [{ ...contract, end_date: '2015-03-31', extension_end: '2016-03-31' }],
        spend25k: [late],
      },
      findings: [{ ...finding(), says: '31 March 2016', related: ['contracts[0].extension_end'] }],
    },
    {
      name: 'the line names the contract of a supplier that the register calls otherwise',
      cover,
      tables: paid({ ...late, supplier: 'AA Group', contract_ref: 'C-001' }),
      findings: [finding()],
    },
    {
      name: 'the day on which the invoice was paid',
      cover,
      tables: paid({ ...line, date: '2016-06-30', payment_date: '2016-07-02' }),
      findings: [finding(0, 'payment_date')],
    },
    {
      name: 'an amount that cannot be read beside one that can',
      cover,
      tables: paid({ ...late, amount: { text: 'see note' } }, { ...late, date: '2016-08-01' }),
      findings: [{ ...finding(1), says: 'that end: 1' }],
    },
    {
      name: 'a day that cannot be read is left out',
      cover,
      tables: paid(late, { ...late, date: { text: 'summer' } }),
      findings: [finding()],
      notJudged: { unreadable: 1 },
    },
  ],
  dates: [
    {
      name: 'paid on the last day that is usual',
      cover,
      tables: paid({ ...line, transaction_number: '1002' }),
    },
    {
      name: 'a contract that ended in 2012, paid the day before CCGs began',
      cover,
      tables: {
        contracts: [{ ...contract, end_date: '2012-03-31' }],
        spend25k: [
          { ...line, date: '2013-03-31' },
          { ...line, date: '2016-07-02', supplier: 'Stepwell' },
        ],
      },
      notJudged: { 'reference-missing': 1 },
    },
    {
      name: 'the same, paid on the day on which CCGs began',
      cover,
      tables: {
        contracts: [{ ...contract, end_date: '2012-03-31' }],
        spend25k: [{ ...line, date: '2013-04-01' }],
      },
      findings: [finding()],
    },
    {
      name: 'paid on the last day of CCGs and on the day after',
      cover,
      tables: paid({ ...line, date: '2022-06-30' }, { ...line, date: '2022-07-01' }),
      findings: [{ ...finding(), says: 'that end: 1' }],
    },
  ],
  notEvaluated: [
    { name: 'no list of payments', cover, tables: { contracts: [contract] }, reason: 'table-missing' },
    { name: 'no contract register', cover, tables: { spend25k: [late] }, reason: 'table-missing' },
    {
      name: 'no contract with the supplier',
      cover,
      tables: paid({ ...late, supplier: 'Stepwell Clinics' }),
      reason: 'reference-missing',
    },
    {
      name: 'the end of the contract cannot be read',
      cover,
      tables: { contracts: [{ ...contract, end_date: { text: 'rolling' } }], spend25k: [late] },
      reason: 'unreadable',
    },
    {
      name: 'the one late amount cannot be read',
      cover,
      tables: paid({ ...late, amount: { error: '#REF!' } }),
      reason: 'unreadable',
    },
    {
      name: 'the day of the payment is blank',
      cover,
      tables: paid({ ...late, date: null }),
      reason: 'date-unknown',
    },
  ],
});
