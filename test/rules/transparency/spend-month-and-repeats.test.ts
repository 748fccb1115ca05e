import rule from '../../../src/rules/transparency/spend-month-and-repeats.js';
import { ruleTester } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2015-09-30',
  units: 'GBP',
};
const line = {
  department_family: 'Department of Health',
  entity: 'NHS Anytown CCG',
  date: '2015-09-15',
  expense_type: 'Hcare Srv Rec NHS Trust-Contract Baseline',
  expense_area: 'ACUTE COMMISSIONING',
  supplier: 'Anytown Hospitals NHS Trust',
  transaction_number: '700001',
  amount: 30_000,
};
const on = (date: string, transaction_number: string) => ({ ...line, date, transaction_number });
/** Different invoices of September 2015. */
const september = (count: number) => Array.from({ length: count }, (_, i) => on('2015-09-15', `80000${i}`));
const withoutArea = (row: typeof line) => ({
  department_family: row.department_family,
  entity: row.entity,
  date: row.date,
  expense_type: row.expense_type,
  supplier: row.supplier,
  transaction_number: row.transaction_number,
  amount: row.amount,
});
const otherMonth = (row: number, ...says: string[]) => ({
  at: `spend25k[${row}].date`,
  message: 'otherMonth',
  severity: 'warning' as const,
  says,
});
const repeated = (row: number) => ({
  at: `spend25k[${row}].transaction_number`,
  message: 'repeatedRow',
  severity: 'warning' as const,
});

ruleTester(rule, {
  valid: [
    { name: 'different invoices of the month of the Cover', cover, tables: { spend25k: september(4) } },
    {
      name: 'equal lines of one invoice with different coding are lawful',
      cover,
      tables: {
        spend25k: [
          line,
          { ...line, expense_type: 'Clinical&Medical-Independent Sector' },
          { ...line, expense_area: 'COMMUNITY SERVICES' },
        ],
      },
    },
    {
      name: 'lines that differ in one of the other fields are not repeats',
      cover,
      tables: {
        spend25k: [
          line,
          { ...line, entity: 'NHS Othertown CCG' },
          { ...line, date: '2015-09-16' },
          { ...line, supplier: 'Anytown Community Trust' },
          { ...line, transaction_number: '700002' },
          { ...line, amount: 30_000.01 },
          { ...line, amount: -30_000 },
        ],
      },
    },
    {
      name: 'no Cover, and every row in one month',
      tables: { spend25k: september(3) },
    },
    {
      name: 'no Cover, and no month reaches 90 percent (17 of 19): the month is not judged',
      tables: { spend25k: [...september(17), on('2015-08-31', '700001'), on('2015-10-01', '700002')] },
    },
    {
      name: 'no column for the expense area: repeats are not judged',
      cover,
      tables: { spend25k: [withoutArea(line), withoutArea(line)] },
    },
  ],

  invalid: [
    {
      name: 'a row of another month',
      cover,
      tables: { spend25k: [...september(2), on('2015-06-12', '700001')] },
      findings: [otherMonth(2, 'June 2015')],
    },
    {
      name: 'one finding for each other month, at its first row',
      cover,
      tables: {
        spend25k: [
          on('2015-10-05', '700001'),
          ...september(2),
          on('2015-08-20', '700002'),
          on('2015-10-01', '700003'),
          on('2015-08-03', '700004'),
        ],
      },
      findings: [
        otherMonth(0, '2 rows are dated in October 2015, the first on 5 October 2015 (C2).'),
        otherMonth(3, '2 rows are dated in August 2015'),
      ],
    },
    {
      name: 'the same month of another year is another month',
      cover,
      tables: { spend25k: [...september(1), on('2014-09-15', '700001')] },
      findings: [otherMonth(1, '1 row is dated in September 2014, the first on 15 September 2014 (C3).')],
    },
    {
      name: 'the Cover gives the month, although every row stands in another',
      cover: { ...cover, period_end: '2015-10-31' },
      tables: { spend25k: september(5) },
      findings: [otherMonth(0, 'September 2015')],
    },
    {
      name: 'no Cover: nine rows of ten make the month',
      tables: { spend25k: [...september(9), on('2015-10-02', '700001')] },
      findings: [otherMonth(9, 'October 2015')],
    },
    {
      name: 'a Cover without a period end: nine rows of ten make the month',
      cover: { ...cover, period_end: null },
      tables: { spend25k: [on('2015-10-02', '700001'), ...september(9)] },
      findings: [otherMonth(0, 'October 2015')],
    },
    {
      name: 'a row equal to an earlier one',
      cover,
      tables: { spend25k: [line, ...september(2), line] },
      findings: [{ ...repeated(3), says: '£30,000' }],
    },
    {
      name: 'the department family does not make a row different',
      cover,
      tables: { spend25k: [line, { ...line, department_family: 'DH' }] },
      findings: [repeated(1)],
    },
    {
      name: 'each later row is reported once',
      cover,
      tables: { spend25k: [line, line, line] },
      findings: [repeated(1), repeated(2)],
    },
    {
      name: 'repeats are judged although no month reaches 90 percent',
      tables: {
        spend25k: [on('2015-08-03', '700001'), on('2015-09-15', '700002'), on('2015-08-03', '700001')],
      },
      findings: [repeated(2)],
    },
    {
      name: 'without the expense area the month is still judged',
      cover,
      tables: { spend25k: [withoutArea(line), withoutArea(on('2015-07-01', '700001'))] },
      findings: [otherMonth(1, 'July 2015')],
    },
  ],

  dates: [
    {
      name: 'the first and the last day of the month pass, the days beside them do not',
      cover,
      tables: {
        spend25k: [
          on('2015-08-31', '700001'),
          on('2015-09-01', '700002'),
          on('2015-09-30', '700003'),
          on('2015-10-01', '700004'),
        ],
      },
      findings: [otherMonth(0, 'August 2015'), otherMonth(3, 'October 2015')],
    },
    {
      name: 'the last day of February in a leap year',
      cover: { ...cover, period_end: '2016-02-29' },
      tables: {
        spend25k: [on('2016-02-01', '700001'), on('2016-02-29', '700002'), on('2016-03-01', '700003')],
      },
      findings: [otherMonth(2, 'March 2016')],
    },
  ],

  notEvaluated: [
    { name: 'no table of spending', cover, tables: {}, reason: 'table-missing' },
    {
      name: 'no column for the date, which both tests need',
      cover,
      tables: {
        spend25k: [
          {
            department_family: 'Department of Health',
            entity: 'NHS Anytown CCG',
            expense_type: 'Audit fees',
            expense_area: 'FINANCE',
            supplier: 'Anytown Audit',
            transaction_number: '700001',
            amount: 30_000,
          },
        ],
      },
      reason: 'column-missing',
    },
    {
      name: 'the only date cannot be read',
      cover,
      tables: { spend25k: [{ ...line, date: { text: '########' } }] },
      reason: 'unreadable',
    },
  ],
});
