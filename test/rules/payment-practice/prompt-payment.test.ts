import rule from '../../../src/rules/payment-practice/prompt-payment.js';
import { ruleTester, type Row } from '../../../src/testing/index.js';

/** 13 May and 7 days is 20 May. */
const line = {
  entity: 'NHS Anytown CCG',
  date: '2020-05-20',
  expense_type: 'Acute',
  supplier: 'Anytown Hospitals',
  transaction_number: '5001',
  amount: 30_000,
  invoice_date: '2020-05-13',
};
const spend = (...rows: Row[]) => ({ spend25k: rows.map((row) => ({ ...line, ...row })) });
const later = { at: 'spend25k.invoice_date', message: 'laterThanAim', severity: 'info' as const };

ruleTester(rule, {
  valid: [
    { name: 'the seventh day', tables: spend({}), judged: 1 },
    { name: 'more than 30 days is for PP-03', tables: spend({}, { date: '2020-06-13' }) },
    {
      name: 'a credit is not paid',
      tables: spend({}, { date: '2020-05-30', amount: -30_000 }),
    },
    {
      name: 'the date is the ledger’s period: the day of payment counts',
      tables: spend({ date: '2020-05-31', payment_date: '2020-05-14' }),
    },
  ],

  invalid: [
    {
      name: 'the eighth day',
      tables: spend({ date: '2020-05-21' }),
      findings: [{ ...later, says: ['1 of 1', 'more than 7 and up to 30 days', '20 April 2020'] }],
    },
    {
      name: 'the 30th day',
      tables: spend({ date: '2020-06-12' }),
      findings: [later],
    },
    {
      name: 'one finding for the whole list',
      tables: spend({}, { date: '2020-05-21' }, { date: '2020-06-12' }, { date: '2020-06-13' }),
      findings: [{ ...later, says: '2 of 4' }],
    },
    {
      name: 'a day that cannot be read is left out',
      tables: spend({ date: '2020-05-21' }, { date: { text: 'late May' } }),
      findings: [{ ...later, says: ['1 of 1', 'A cell could not be read'] }],
    },
  ],

  dates: [
    {
      name: 'an invoice of the day before the aim',
      tables: spend({}, { invoice_date: '2020-04-19', date: '2020-05-18' }),
    },
    {
      name: 'an invoice of the first day of the aim',
      tables: spend({ invoice_date: '2020-04-20', date: '2020-04-28' }),
      findings: [later],
    },
    {
      name: 'an invoice of the last day of CCGs',
      tables: spend({ invoice_date: '2022-06-30', date: '2022-07-08' }),
      findings: [later],
    },
    {
      name: 'an invoice of the day after CCGs ended',
      tables: spend({}, { invoice_date: '2022-07-01', date: '2022-07-25' }),
    },
  ],

  notEvaluated: [
    {
      name: 'the dates are those of the ledger’s period',
      tables: spend({ date: '2020-05-31' }, { date: '2020-05-31' }),
      reason: 'not-applicable',
    },
    { name: 'no spend list', cover: { ccg_ods: '99X', financial_year: '2020/21' }, reason: 'table-missing' },
    {
      name: 'ordinary lists have no column for the day of the invoice',
      tables: { spend25k: [{ date: '2020-05-21', supplier: 'Anytown Hospitals', amount: 30_000 }] },
      reason: 'column-missing',
    },
    {
      name: 'only invoices from before the aim',
      tables: spend({ invoice_date: '2020-04-19', date: '2020-05-18' }),
      reason: 'not-applicable',
    },
    {
      name: 'the day of the invoice is blank',
      tables: spend({ invoice_date: null }),
      reason: 'not-applicable',
    },
    {
      name: 'the day of payment cannot be read',
      tables: spend({ date: { text: 'late May' } }),
      reason: 'unreadable',
    },
    {
      name: 'the days are text that does not show its order',
      tables: spend({ invoice_date: { text: '03/05/2020' }, date: { text: '06/07/2020' } }),
      reason: 'unreadable',
    },
  ],
});
