import { locate, locateAll, type LocateOptions } from '../../../src/checking/locating/index.js';
import type { LocatedTable } from '../../../src/checking/located.js';
import {
  columnLetters,
  dayOf,
  memoryWorkbook,
  type CellInput,
  type SheetInput,
} from '../../../src/workbook/index.js';

export type Rows = readonly (readonly CellInput[])[];

/** Tables of a single sheet. */
export function tablesOf(
  rows: Rows,
  sheet: Partial<Omit<SheetInput, 'rows'>> = {},
  options: LocateOptions = {},
): LocatedTable[] {
  return locate(memoryWorkbook([{ name: 'Sheet1', ...sheet, rows }]), 0, options);
}

/** Tables of several sheets, by name. */
export function tablesOfAll(
  sheets: Readonly<Record<string, Rows>>,
  options: LocateOptions = {},
): LocatedTable[] {
  return locateAll(memoryWorkbook(Object.entries(sheets).map(([name, rows]) => ({ name, rows }))), options);
}

/** The only table; fails where there are none or several. */
export function tableOf(...args: Parameters<typeof tablesOf>): LocatedTable {
  const found = tablesOf(...args);
  if (found.length !== 1) throw new Error(`${found.length} tables: ${found.map((t) => t.table).join(', ')}`);
  return found[0]!;
}

/** `{ A: 'date' }`, and of a form `{ B3: 'ccg_ods' }`. */
export function fieldsOf(located: LocatedTable): Record<string, string> {
  return Object.fromEntries(
    located.columns.map(({ column, row, field }) => [
      row === undefined ? columnLetters(column) : `${columnLetters(column)}${row + 1}`,
      field,
    ]),
  );
}

/** Rows as Excel counts them: header, first and last of the body. */
export function rowsOf(located: LocatedTable): [header: number, first: number, last: number] {
  return [located.lastHeaderRow + 1, located.firstRow + 1, located.lastRow + 1];
}

/** Rows that are no records, as Excel counts them: `{ 6: 'total' }`. */
export function passedOf(located: LocatedTable): Record<number, string> {
  return Object.fromEntries(located.passedRows.map(({ row, reason }) => [row + 1, reason]));
}

export const date = (month: number, dayOfMonth: number, year = 2015): CellInput => ({
  date: dayOf(year, month, dayOfMonth),
});

/** A spend register of an invented CCG. */
export const SPEND = [
  'Department Family',
  'Entity',
  'Date',
  'Expense Type',
  'Expense Area',
  'Supplier',
  'Transaction Number',
  'Amount',
];

export function spend(n: number, month = 4): CellInput[] {
  return [
    'Department of Health',
    'NHS Testford CCG',
    date(month, 28),
    ['C&M-GMS Global Sum', 'Hcare Srv Rec NHS Trust-Contract Baseline', 'C&M-GMS Prem Rates'][n % 3]!,
    ['PRC DELEGATED CO-COMMISSIONING', 'ACUTE COMMISSIONING', 'BALANCE SHEET'][n % 3]!,
    `Supplier ${n}`,
    31_794_888 + n + 100 * month,
    30_000 + n,
  ];
}

export const SPEND_FIELDS = {
  A: 'department_family',
  B: 'entity',
  C: 'date',
  D: 'expense_type',
  E: 'expense_area',
  F: 'supplier',
  G: 'transaction_number',
  H: 'amount',
};

/** Contributions to pools. */
export const POOL = [
  'Pool reference',
  'Contributor',
  'Contributor type',
  'Function funded',
  'Service category',
  'Amount',
];

export function pool(n: number): CellInput[] {
  return [`P-${n}`, 'Testford Council', 'Local authority', 'Social care', 'Community', 1_000 * n];
}

export const POOL_FIELDS = {
  A: 'pool_ref',
  B: 'contributor',
  C: 'contributor_type',
  D: 'function_funded',
  E: 'service_category',
  F: 'amount',
};

/** A contract register as a national body publishes it. */
export const CONTRACTS = [
  'Reference Number',
  'Contract Title',
  'Supplier Name',
  'Short Description',
  'Contract Award Value (excl. VAT, incl. options)',
  'Contract Start Date',
  'Contract Current End Date',
  'Maximum Contract End Date',
];

export function contract(n: number): CellInput[] {
  const ends = [date(3, 31, 2018), date(3, 31, 2020)];
  return [`C-${n}`, `Title ${n}`, `Supplier ${n}`, 'What it is for', 100_000 * n, date(4, 1), ...ends];
}

export const CONTRACT_FIELDS = {
  A: 'contract_ref',
  B: 'title',
  C: 'provider_name',
  D: 'service_description',
  E: 'total_value',
  F: 'start_date',
  G: 'end_date',
  H: 'max_extension_date',
};
