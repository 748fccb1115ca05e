import rule from '../../../src/rules/transparency/spend-below-threshold.js';
import { ruleTester } from '../../../src/testing/index.js';

const line = {
  department_family: 'Department of Health',
  entity: 'NHS Anytown CCG',
  date: '2015-09-30',
  expense_type: 'Hcare Srv Rec NHS Trust-Contract Baseline',
  expense_area: 'ACUTE COMMISSIONING',
  supplier: 'Anytown Hospitals NHS Trust',
  transaction_number: '700001',
  amount: 25_000,
};
const invoice = (transaction_number: string, amount: number) => ({ ...line, transaction_number, amount });
/** Invoices of £30,000 with numbers of their own, so that one or two small ones are a known share. */
const large = (count: number) => Array.from({ length: count }, (_, i) => invoice(`80000${i}`, 30_000));
const below = (row: number) => ({
  at: `spend25k[${row}].amount`,
  message: 'belowThreshold',
  severity: 'info' as const,
});
const withoutEntity = (transaction_number: string, amount: number) => ({
  date: line.date,
  expense_type: line.expense_type,
  expense_area: line.expense_area,
  supplier: line.supplier,
  transaction_number,
  amount,
});

ruleTester(rule, {
  valid: [
    { name: 'an invoice of £25,000 exactly', tables: { spend25k: [line] }, judged: 1 },
    { name: 'a penny above the threshold', tables: { spend25k: [invoice('700001', 25_000.01)] } },
    {
      name: 'small lines of one invoice that reach £25,000 together',
      tables: {
        spend25k: [
          invoice('700001', 15_000),
          { ...invoice('700001', 9_999.99), expense_type: 'Clinical&Medical-Independent Sector' },
          { ...invoice('700001', 0.01), expense_area: 'COMMUNITY SERVICES' },
        ],
      },
    },
    {
      name: 'the lines of one invoice need not stand together',
      tables: { spend25k: [invoice('700001', 20_000), invoice('700002', 40_000), invoice('700001', 5_000)] },
    },
    {
      name: 'a credit note of £25,000 counts by its size',
      tables: { spend25k: [invoice('700001', -25_000)] },
    },
    {
      name: 'lines of a credit note are added before their size is taken',
      tables: { spend25k: [invoice('700001', -40_000), invoice('700001', 15_000)] },
    },
    {
      name: 'a small line without a transaction number is left out and counted',
      tables: { spend25k: [invoice('700001', 31_000), { ...line, transaction_number: null, amount: 120 }] },
      notJudged: { blank: 1 },
    },
    {
      name: 'no column for the entity: the lines belong together by supplier and number',
      tables: { spend25k: [withoutEntity('700001', 15_000), withoutEntity('700001', 10_000)] },
    },
  ],

  invalid: [
    {
      name: 'one invoice of ten, which is 10 percent exactly, is a penny below',
      tables: { spend25k: [...large(9), invoice('700001', 24_999.99)] },
      findings: [{ ...below(9), says: ['one line, of £24,999.99', '£25,000'] }],
    },
    {
      name: 'a credit note a penny below by its size',
      tables: { spend25k: [invoice('700001', -24_999.99), ...large(9)] },
      findings: [below(0)],
    },
    {
      name: 'the finding stands at the first line of the invoice and shows its sum',
      tables: {
        spend25k: [...large(9), invoice('700001', 15_000), invoice('700001', 9_000)],
      },
      findings: [{ ...below(9), says: 'add up to £24,000' }],
    },
    {
      name: 'a credit line brings the invoice below the threshold',
      tables: { spend25k: [invoice('700001', 30_000), ...large(9), invoice('700001', -10_000)] },
      findings: [{ ...below(0), says: '£20,000' }],
    },
    {
      name: 'the same number from another supplier is another invoice',
      tables: {
        spend25k: [
          ...large(18),
          invoice('700001', 20_000),
          { ...invoice('700001', 10_000), supplier: 'Anytown Community Trust' },
        ],
      },
      findings: [below(18), below(19)],
    },
    {
      name: 'the same number in another entity is another invoice',
      tables: {
        spend25k: [
          ...large(18),
          invoice('700001', 20_000),
          { ...invoice('700001', 10_000), entity: 'NHS Othertown CCG' },
        ],
      },
      findings: [below(18), below(19)],
    },
    {
      name: 'one invoice of nine is more than 10 percent: one finding for the file',
      tables: { spend25k: [invoice('700001', 24_999.99), ...large(8)] },
      findings: [{ at: 'spend25k', message: 'manyBelowThreshold', severity: 'info', says: ['1', '9'] }],
    },
    {
      name: 'two invoices of nineteen are more than 10 percent: one finding for the file',
      tables: { spend25k: [...large(17), invoice('700001', 500), invoice('700002', 24_000)] },
      findings: [
        { at: 'spend25k', message: 'manyBelowThreshold', severity: 'info', says: ['2', '19', '£25,000'] },
      ],
    },
    {
      name: 'two invoices of twenty are 10 percent: one finding each',
      tables: { spend25k: [...large(18), invoice('700001', 500), invoice('700002', 24_000)] },
      findings: [
        { ...below(18), says: '£500' },
        { ...below(19), says: '£24,000' },
      ],
      judged: 20,
    },
  ],

  // The threshold is the same on every day: no date selects it.
  dates: [
    {
      name: 'a file of the first month of CCGs',
      tables: { spend25k: [{ ...invoice('700001', 12_000), date: '2013-04-30' }, ...large(9)] },
      findings: [below(0)],
    },
    {
      name: 'a file of the last month of CCGs',
      tables: { spend25k: [{ ...invoice('700001', 12_000), date: '2022-06-30' }, ...large(9)] },
      findings: [below(0)],
    },
    {
      name: 'a line without a date',
      tables: { spend25k: [{ ...invoice('700001', 12_000), date: null }, ...large(9)] },
      findings: [below(0)],
    },
  ],

  notEvaluated: [
    { name: 'no table of spending', tables: {}, reason: 'table-missing' },
    {
      name: 'no column for the transaction number',
      tables: {
        spend25k: [
          {
            department_family: 'Department of Health',
            entity: 'NHS Anytown CCG',
            date: '2015-09-30',
            expense_type: 'Audit fees',
            expense_area: 'FINANCE',
            supplier: 'Anytown Audit',
            amount: 900,
          },
        ],
      },
      reason: 'column-missing',
    },
    {
      name: 'no line has a transaction number',
      tables: { spend25k: [{ ...line, transaction_number: '-', amount: 900 }] },
      reason: 'blank',
    },
    {
      name: 'a line of the only invoice cannot be read, and may bring it to the threshold',
      tables: {
        spend25k: [invoice('700001', 10_000), { ...line, amount: { text: 'to be advised' } }],
      },
      reason: 'unreadable',
    },
  ],
});
