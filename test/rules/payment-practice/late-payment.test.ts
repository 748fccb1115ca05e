import rule from '../../../src/rules/payment-practice/late-payment.js';
import { ruleTester, type Row } from '../../../src/testing/index.js';

/** 10 June and 30 days is 10 July. The 25th settles the order of day and month. */
const line = {
  entity: 'NHS Anytown CCG',
  date: '2015-07-10',
  expense_type: 'Acute',
  supplier: 'Anytown Hospitals',
  transaction_number: '5001',
  amount: 30_000,
  invoice_date: '2015-06-10',
};
const spend = (...rows: Row[]) => ({ spend25k: rows.map((row) => ({ ...line, ...row })) });
const late = { at: 'spend25k[0].date', message: 'late', severity: 'warning' as const };

ruleTester(rule, {
  valid: [
    { name: 'the 30th day', tables: spend({}), judged: 1 },
    { name: 'on the day', tables: spend({ date: '2015-06-10' }) },
    { name: 'before the invoice', tables: spend({ date: '2015-06-01' }) },
    {
      name: 'the date is the ledger’s period: the day of payment counts',
      tables: spend({ date: '2015-07-31', payment_date: '2015-07-01' }),
    },
    {
      name: 'a credit is not paid',
      tables: spend({}, { amount: -30_000, date: '2015-12-31' }),
      judged: 1,
    },
  ],

  invalid: [
    {
      name: 'the 31st day',
      tables: spend({ date: '2015-07-11' }),
      findings: [
        {
          ...late,
          says: ['10 June 2015', '11 July 2015', '31 days later', 'within 30 days'],
          related: ['spend25k[0].invoice_date'],
        },
      ],
    },
    {
      name: 'the day of payment where there is one',
      tables: spend({ date: '2015-07-31', payment_date: '2015-07-25' }),
      findings: [{ ...late, at: 'spend25k[0].payment_date', says: '45 days' }],
    },
    {
      name: 'eight days in nine at a month’s end are days of payment',
      tables: spend(
        ...Array.from({ length: 8 }, (_, i) => ({ date: '2015-06-30', transaction_number: `${i}` })),
        { date: '2015-08-25' },
      ),
      findings: [{ ...late, at: 'spend25k[8].date' }],
    },
    {
      name: 'the lines of one invoice are one finding',
      tables: spend({ date: '2015-08-25' }, { date: '2015-08-25', amount: 12_000 }),
      findings: [late],
    },
    {
      name: 'two invoices of one day are two findings',
      tables: spend({ date: '2015-08-25' }, { date: '2015-08-25', transaction_number: '5002' }),
      findings: [late, { ...late, at: 'spend25k[1].date' }],
    },
    {
      name: 'without a transaction number each line may be an invoice',
      tables: spend(
        { date: '2015-08-25', transaction_number: null },
        { date: '2015-08-25', transaction_number: null },
      ),
      findings: [late, { ...late, at: 'spend25k[1].date' }],
    },
    {
      name: 'an amount that cannot be read changes nothing',
      tables: spend({ date: '2015-08-25', amount: { text: 'tba by CSU' } }),
      findings: [late],
    },
  ],

  dates: [
    {
      name: 'an invoice of the day before CCGs began',
      tables: spend({ invoice_date: '2013-03-31', date: '2013-07-25' }),
      outsideDates: 1,
    },
    {
      name: 'an invoice of the first day of CCGs',
      tables: spend({ invoice_date: '2013-04-01', date: '2013-07-25' }),
      findings: [late],
    },
    {
      name: 'an invoice of the last day of CCGs',
      tables: spend({ invoice_date: '2022-06-30', date: '2022-07-31' }),
      findings: [{ ...late, says: '31 days' }],
    },
    {
      name: 'an invoice of the day after CCGs ended',
      tables: spend({ invoice_date: '2022-07-01', date: '2022-09-25' }),
      outsideDates: 1,
    },
  ],

  notEvaluated: [
    { name: 'no spend list', cover: { ccg_ods: '99X', financial_year: '2015/16' }, reason: 'table-missing' },
    {
      name: 'ordinary lists have no column for the day of the invoice',
      tables: { spend25k: [{ date: '2015-07-10', supplier: 'Anytown Hospitals', amount: 30_000 }] },
      reason: 'column-missing',
    },
    {
      name: 'the day of the invoice is blank',
      tables: spend({ invoice_date: null }),
      reason: 'date-unknown',
    },
    {
      name: 'the dates are those of the ledger’s period: nine in ten at a month’s end',
      tables: spend(
        ...Array.from({ length: 9 }, (_, i) => ({ date: '2015-08-31', transaction_number: `${i}` })),
        { date: '2015-08-25' },
      ),
      reason: 'date-unknown',
    },
    { name: 'the day of payment is blank', tables: spend({ date: null }), reason: 'blank' },
    {
      name: 'the day of payment cannot be read',
      tables: spend({ date: { text: 'end of term' } }),
      reason: 'unreadable',
    },
    {
      name: 'the day of payment cannot be read, the ledger’s period can',
      tables: spend({ payment_date: { text: 'end of term' }, date: '2015-08-25' }),
      reason: 'unreadable',
    },
    {
      name: 'the days are text that does not show its order',
      tables: spend({ invoice_date: { text: '03/04/2015' }, date: { text: '05/06/2015' } }),
      reason: 'unreadable',
    },
    { name: 'only a credit', tables: spend({ amount: -30_000 }), reason: 'not-applicable' },
  ],
});
