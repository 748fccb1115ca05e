import type { TemplateRecord } from '../../../src/writing/index.js';
import { CCG, cover, HOSPITALS } from '../ccg.js';
import { onTemplate, row, without, type BreachFile } from '../plant.js';

const payment = (
  date: string,
  invoice_date: string,
  expense_type: string,
  supplier: string,
  transaction_number: string,
  amount: number,
): TemplateRecord => ({
  department_family: 'Department of Health',
  entity: CCG,
  date,
  expense_type,
  expense_area: 'Commissioned services',
  supplier,
  transaction_number,
  amount,
  invoice_date,
});

/** Our template of spend over £25,000, beside the register of contracts and the registers of governance. */
export const spendWorkbook: BreachFile = onTemplate('spend-over-25k-march-2016.xlsx', 'spend-over-25000', {
  org: [row(without(cover(), 'co_commissioning_level', 'delegation_start'))],
  spend25k: [
    row(payment('2016-03-01', '2016-02-26', 'Contract baseline', HOSPITALS.name, '7004411', 8_333_333.33)),
    // Its contract ended on 30 April 2015.
    row(
      payment('2016-03-03', '2016-02-22', 'Independent sector', 'Scan on Wheels Limited', '7004418', 31_200),
      ['PR-21', 'paidAfterEnd', 'date'],
    ),
    // 11 January to 7 March 2016 are 56 days.
    row(
      payment('2016-03-07', '2016-01-11', 'Independent sector', 'Heart Rhythm Limited', '7004420', 62_500),
      ['PP-03', 'late', 'date'],
    ),
    row(payment('2016-03-09', '2016-02-29', 'Consultancy', 'Blue Sky Thinking Limited', '7004429', 84_000), [
      'TR-04',
      'noContract',
      'supplier',
    ]),
    row(
      payment(
        '2016-03-10',
        '2016-03-01',
        'Local services',
        'Anytown GP Federation Limited',
        '7004433',
        41_600,
      ),
      ['XW-04', 'paidWhereInterested', 'supplier'],
    ),
    row(payment('2016-03-14', '2016-03-02', 'Share of surplus', 'Abbey Road Surgery', '7004440', 27_900), [
      'FI-03',
      'shareOfSurplus',
      'expense_type',
    ]),
    row(
      payment('2016-03-21', '2016-03-21', 'Salaries', 'Payroll control account', '7004452', 212_400),
      ['TR-03', 'payroll', 'expense_type'],
      ['TR-04', 'noContract', 'supplier'],
    ),
    row(
      payment('2016-03-23', '2016-03-11', 'Continuing care', 'Mrs Nobody Inparticular', '7004460', 26_300),
      ['TR-03', 'person', 'supplier'],
    ),
  ],
});
