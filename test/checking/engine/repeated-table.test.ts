import assert from 'node:assert/strict';
import { check } from '../../../src/checking/index.js';
import { rules } from '../../../src/rules/index.js';
import { day, memoryWorkbook, type CellInput } from '../../../src/workbook/index.js';

const HEADINGS = [
  'Entity',
  'Date',
  'Expense Type',
  'Expense Area',
  'Supplier',
  'Transaction Number',
  'Amount',
];
const payment = (month: number, n: number): CellInput[] => [
  'NHS Anytown CCG',
  { date: day(`2015-0${month}-1${n}`) },
  'Contract Value',
  'ACUTE COMMISSIONING',
  `Provider ${n}`,
  `T${month}${n}`,
  30_000 + 1_000 * month + n,
];
const month = (of: number): CellInput[][] => Array.from({ length: 6 }, (_, n) => payment(of, n));

describe('a summary sheet that repeats the rows of others', () => {
  const workbook = memoryWorkbook(
    [
      { name: 'April', rows: [HEADINGS, ...month(4)] },
      { name: 'May', rows: [HEADINGS, ...month(5)] },
      { name: 'Year to date', rows: [HEADINGS, ...month(4), ...month(5)] },
    ],
    { origin: 'xlsx' },
  );
  const result = check({ workbooks: [{ path: 'spend.xlsx', workbook }] }, { rules });

  it('is not counted again: no row repeats another', () => {
    assert.deepEqual(
      result.findings.filter(({ rule, messageId }) => rule === 'TR-05' && messageId === 'repeatedRow'),
      [],
    );
  });

  it('is said, and its table is shown', () => {
    const summary = result.workbooks[0]!.tables.find(({ sheet }) => sheet === 'Year to date')!;
    assert.equal(summary.records, 12);
    assert.match(summary.notes.join(' '), /April/);
  });
});
