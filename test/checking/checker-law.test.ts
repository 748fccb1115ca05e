import assert from 'node:assert/strict';
import fc from 'fast-check';
import { check, openChecker, type Change } from '../../src/checking/index.js';
import { rules } from '../../src/rules/index.js';
import { tables } from '../../src/schema/index.js';
import { day, memoryWorkbook, serialFromDay, type CellInput } from '../../src/workbook/index.js';

/** A workbook as plain rows: the model that edits are made to by hand. As in Excel, a cell keeps its date format. */
interface Model {
  names: string[];
  sheets: CellInput[][][];
}

const headings = (name: 'spend25k' | 'contracts' | 'pools' | 'poolContrib', fields: string[]): string[] =>
  fields.map((field) => (tables[name].fields as Record<string, { heading: string }>)[field]!.heading);

function start(): Model {
  const spend = [
    headings('spend25k', [
      'entity',
      'date',
      'expense_type',
      'expense_area',
      'supplier',
      'transaction_number',
      'amount',
    ]),
    ...Array.from({ length: 12 }, (_, i): CellInput[] => [
      'NHS Anytown CCG',
      { date: day('2015-09-01') + i },
      'Hcare Srv Rec Fdtn Trust-Contract Baseline',
      'ACUTE COMMISSIONING',
      `Provider ${i % 4}`,
      31_000_000 + (i % 5),
      20_000 + 1_000 * i,
    ]),
  ];
  const pools = [
    headings('pools', ['pool_ref', 'name', 'arrangement', 'start', 'end']),
    [
      'P1',
      'Integration pool',
      'Joint commissioning (NHSE+CCG)',
      { date: day('2015-04-01') },
      { date: day('2016-03-31') },
    ],
    ['P2', 'Better Care Fund', 'Section 75', { date: day('2015-04-01') }, null],
  ];
  const contributions = [
    headings('poolContrib', [
      'pool_ref',
      'contributor',
      'contributor_type',
      'function_funded',
      'service_category',
      'amount',
    ]),
    ['P1', 'NHS Anytown CCG', 'CCG', 'Core primary medical services', 'Core primary medical', 125_000],
    ['P1', 'NHS England', 'NHS England', 'Core primary medical services', 'Core primary medical', 300_000],
    ['P2', 'NHS Anytown CCG', 'CCG', 'Social care', 'Community', 90_000],
  ];
  const cover = [
    ['Cover'],
    [tables.org.fields.ccg_ods.heading, '99X'],
    [tables.org.fields.ccg_name.heading, 'NHS Anytown CCG'],
    [tables.org.fields.financial_year.heading, '2015/16'],
    [tables.org.fields.period_end.heading, { date: day('2015-09-30') }],
    [tables.org.fields.units.heading, 'GBP'],
    [tables.org.fields.co_commissioning_level.heading, 'Joint commissioning'],
  ];
  return {
    names: ['Cover', 'Spend', 'Pools', 'Pool contributions'],
    sheets: [cover, spend, pools, contributions] as CellInput[][][],
  };
}

const value: fc.Arbitrary<CellInput> = fc.oneof(
  fc.constantFrom<CellInput>(
    null,
    '',
    'abc',
    'P1',
    'CCG',
    'Total',
    '£1,234.50',
    'n/a',
    'GBP000',
    'Amount',
    'Supplier',
  ),
  fc.integer({ min: -50_000, max: 500_000 }),
  fc.integer({ min: 0, max: 60 }).map((n): CellInput => ({ date: day('2015-08-15') + n })),
  fc.constantFrom<CellInput>({ error: '#REF!' }, { formula: 'A1+B1' }, true),
);

const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('cells' as const),
      workbook: fc.constant(0),
      sheet: fc.nat(3),
      cells: fc.array(fc.record({ row: fc.nat(16), column: fc.nat(7), value }), {
        minLength: 1,
        maxLength: 4,
      }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('insert-rows' as const, 'delete-rows' as const),
      workbook: fc.constant(0),
      sheet: fc.nat(3),
      row: fc.nat(14),
      count: fc.integer({ min: 1, max: 3 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('rename-sheet' as const),
      workbook: fc.constant(0),
      sheet: fc.nat(3),
      name: fc.constantFrom('Sheet1', 'Contributions', 'Contracts', 'Notes', 'Spend'),
    }),
  },
);

/** A number in a cell with a date format shows as that date; the others keep the format for what comes after. */
interface Dated {
  readonly formatted: CellInput;
}
const isDated = (cell: CellInput | Dated): boolean =>
  cell !== null && typeof cell === 'object' && ('date' in cell || 'formatted' in cell);
const dated = (input: CellInput): CellInput => {
  if (typeof input === 'number') return { date: input - serialFromDay(0) };
  return input !== null && typeof input === 'object' && 'date' in input
    ? input
    : ({ formatted: input } as unknown as CellInput);
};
const plain = (cell: CellInput): CellInput =>
  cell !== null && typeof cell === 'object' && 'formatted' in cell
    ? (cell as unknown as Dated).formatted
    : cell;

function applyToModel(model: Model, edit: Change): void {
  const rows = model.sheets[edit.sheet]!;
  if (edit.kind === 'cells')
    for (const cell of edit.cells) {
      while (rows.length <= cell.row) rows.push([]);
      const row = rows[cell.row]!;
      while (row.length <= cell.column) row.push(null);
      row[cell.column] = isDated(row[cell.column] ?? null) ? dated(cell.value) : cell.value;
    }
  else if (edit.kind === 'insert-rows') {
    while (rows.length < edit.row) rows.push([]);
    rows.splice(edit.row, 0, ...Array.from({ length: edit.count }, () => []));
  } else if (edit.kind === 'delete-rows') rows.splice(edit.row, edit.count);
  else if (edit.kind === 'rename-sheet') model.names[edit.sheet] = edit.name;
}

const toWorkbook = ({ names, sheets }: Model) =>
  memoryWorkbook(
    sheets.map((rows, i) => ({ name: names[i]!, rows: rows.map((row) => row.map(plain)) })),
    { origin: 'xlsx' },
  );

describe('the checker', () => {
  it('gives, after any edits, what a fresh check of the edited workbook gives', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
        (edits) => {
          const model = start();
          const checker = openChecker(
            { workbooks: [{ path: 'book.xlsx', workbook: toWorkbook(model) }] },
            { rules },
          );
          for (const changes of edits) {
            for (const edit of changes) applyToModel(model, edit);
            const updated = checker.update(changes);
            const fresh = check(
              { workbooks: [{ path: 'book.xlsx', workbook: toWorkbook(model) }] },
              { rules },
            );
            assert.deepEqual(updated, fresh);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('leaves the workbook that it was given as it was', () => {
    const workbook = toWorkbook(start());
    const checker = openChecker({ workbooks: [{ path: 'book.xlsx', workbook }] }, { rules });
    checker.update([
      { kind: 'cells', workbook: 0, sheet: 1, cells: [{ row: 1, column: 6, value: 'abc' }] },
      { kind: 'delete-rows', workbook: 0, sheet: 2, row: 1, count: 1 },
    ]);
    assert.equal(workbook.sheets[1]!.cell(1, 6).value, 20_000);
    assert.equal(workbook.sheets[2]!.cell(1, 0).value, 'P1');
  });

  it('finds the unreadable amount after the edit that made it, and not after the edit that mended it', () => {
    const checker = openChecker(
      { workbooks: [{ path: 'book.xlsx', workbook: toWorkbook(start()) }] },
      { rules },
    );
    const at = (v: CellInput): Change => ({
      kind: 'cells',
      workbook: 0,
      sheet: 1,
      cells: [{ row: 3, column: 6, value: v }],
    });
    const broken = checker.update([at('abc')]).findings.filter(({ rule }) => rule === 'DA-02');
    assert.deepEqual(
      broken.map(({ sheet, cell }) => `${sheet}!${cell}`),
      ['Spend!G4'],
    );
    assert.equal(checker.update([at(22_000)]).findings.filter(({ rule }) => rule === 'DA-02').length, 0);
  });
});
