import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { locate, locateAll } from '../../../src/checking/locating/index.js';
import type { LocatedTable } from '../../../src/checking/located.js';
import { excelTable, memoryWorkbook, type CellInput } from '../../../src/workbook/index.js';
import { planted, SCHEMA, type Planted } from './sheets-of-tables.js';

function fieldColumns(located: LocatedTable): Record<string, number> {
  return Object.fromEntries(located.columns.map((column) => [column.field, column.column]));
}

function recordsOf(located: LocatedTable): number {
  const left = located.passedRows.length + located.totalRows.length;
  return located.lastRow - located.firstRow + 1 - left;
}

function assertFound(found: readonly LocatedTable[], p: Planted): LocatedTable {
  assert.equal(found.length, 1);
  const [located] = found as [LocatedTable];
  assert.equal(located.table, p.table.name);
  assert.equal(located.lastHeaderRow, p.headerRow);
  assert.deepEqual(fieldColumns(located), { ...p.columns });
  assert.deepEqual(located.undecided, []);
  assert.deepEqual(located.unmatched, []);
  assert.equal(recordsOf(located), p.records);
  return located;
}

describe('laws of locating', () => {
  it('finds any table wherever it stands, under other headings, shuffled, misspelt once, with units and totals', () => {
    fc.assert(
      fc.property(planted, (p) => {
        const located = assertFound(locate(memoryWorkbook([{ name: 'Sheet1', rows: p.rows }]), 0), p);
        const units = located.passedRows.filter((row) => row.reason === 'units').map((row) => row.row);
        assert.deepEqual(units, p.unitsRow === null ? [] : [p.unitsRow]);
        assert.equal(located.units?.unit ?? null, p.unitsRow === null ? null : 'GBP000');
        const totals = located.passedRows.filter((row) => row.reason === 'total').map((row) => row.row);
        assert.deepEqual([...located.totalRows, ...totals], p.totalRow === null ? [] : [p.totalRow]);
      }),
      { numRuns: 400 },
    );
  });

  it('finds the same in an Excel table, by its name, and knows its own template by the headings', () => {
    fc.assert(
      fc.property(planted, (p) => {
        const header = p.rows[p.headerRow]!.map((cell) => (typeof cell === 'string' ? cell : ''));
        const columns = Object.values(p.columns);
        const range = {
          firstRow: p.headerRow,
          lastRow: p.rows.length - 1 - (p.totalRow === null ? 0 : 1),
          firstColumn: Math.min(...columns),
          lastColumn: Math.max(...columns),
        };
        const excel = excelTable(p.table.excelName, range, header.slice(range.firstColumn));
        const [located] = locate(memoryWorkbook([{ name: 'Sheet1', rows: p.rows, tables: [excel] }]), 0);
        assert.ok(located);
        assert.equal(located.how, 'excel-table');
        assert.equal(located.excelTable, p.table.excelName);
        assert.deepEqual(fieldColumns(located), { ...p.columns });
        const ours = Object.entries(p.columns).filter(([f, c]) => header[c] === p.table.fields[f]!.heading);
        if (ours.length === columns.length) assert.equal(located.ownTemplate, true);
        if (ours.length < 0.5 * columns.length) assert.equal(located.ownTemplate, false);
      }),
      { numRuns: 150 },
    );
  });

  it('finds a table where it was found before, however many blank rows and columns are put in front', () => {
    fc.assert(
      fc.property(planted, fc.nat(40), fc.nat(8), (p, down, right) => {
        const [before] = locate(memoryWorkbook([{ name: 'Sheet1', rows: p.rows }]), 0);
        const moved: CellInput[][] = [
          ...Array.from({ length: down }, () => []),
          ...p.rows.map((cells) => [...Array<null>(right).fill(null), ...cells]),
        ];
        const [after] = locate(memoryWorkbook([{ name: 'Sheet1', rows: moved }]), 0);
        assert.ok(before && after);
        assert.deepEqual(
          [after.firstRow - down, after.lastRow - down, after.firstColumn - right, after.confidence],
          [before.firstRow, before.lastRow, before.firstColumn, before.confidence],
        );
      }),
      { numRuns: 100 },
    );
  });

  it('finds nothing in a sheet of random words and numbers', () => {
    const word = fc.stringMatching(/^[a-z]{2,12}$/);
    const cell: fc.Arbitrary<CellInput> = fc.oneof(
      word,
      fc.tuple(word, word).map((words) => words.join(' ')),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.constant(null),
    );
    const rows = fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 30 });
    fc.assert(
      fc.property(rows, (cells) => {
        assert.deepEqual(locate(memoryWorkbook([{ name: 'Sheet1', rows: cells }]), 0), []);
      }),
      { numRuns: 300 },
    );
  });

  it('never fails, and finds nothing twice, whatever a sheet holds', () => {
    const cell: fc.Arbitrary<CellInput> = fc.oneof(
      fc.constantFrom(
        ...SCHEMA.flatMap((table) => Object.values(table.fields).map((field) => field.heading)),
      ),
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom<CellInput>({ error: '#REF!' }, { formula: 'A1' }, { date: -9e5 }, 'Total', '£000', ' '),
    );
    const rows = fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 14 });
    const range = fc.tuple(fc.nat(16), fc.nat(16), fc.nat(10), fc.nat(10)).map(([a, b, c, d]) => ({
      firstRow: Math.min(a, b),
      lastRow: Math.max(a, b),
      firstColumn: Math.min(c, d),
      lastColumn: Math.max(c, d),
    }));
    const table = fc.constantFrom(...SCHEMA.map((declared) => declared.excelName), 'Table1');
    fc.assert(
      fc.property(rows, fc.array(range, { maxLength: 3 }), range, table, (cells, merges, area, name) => {
        const tables = [excelTable(name, area, ['a', 'b'])];
        const workbook = memoryWorkbook([
          { name: 'Cover', rows: cells, merges, tables },
          { name: 'B', rows: cells },
        ]);
        for (const located of locateAll(workbook)) {
          assert.ok(located.firstRow >= 0 && located.lastRow < Math.max(cells.length, located.firstRow));
          const places = located.columns.map(({ column, row }) => `${column}:${row ?? ''}`);
          assert.equal(new Set(places).size, places.length);
          const slots = located.columns.map(({ field, tick }) => `${field}:${tick ?? ''}`);
          assert.equal(new Set(slots).size, slots.length);
          const passed = [...located.passedRows.map(({ row }) => row), ...located.totalRows];
          assert.equal(new Set(passed).size, passed.length);
          assert.ok(passed.every((row) => row >= located.firstRow && row <= located.lastRow));
          assert.ok(located.confidence >= 0 && located.confidence <= 1);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('finds nothing under everyday headings, however they are arranged', () => {
    const everyday = [
      'Name',
      'Date',
      'Value',
      'Description',
      'Status',
      'Type',
      'Reference',
      'Total',
      'Notes',
      'Area',
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(everyday, { minLength: 3, maxLength: 6 }), (headings) => {
        const record = headings.map((heading, i) =>
          heading === 'Value' || heading === 'Total' ? i : `word ${i}`,
        );
        const rows = [headings, record, record, record];
        assert.deepEqual(locate(memoryWorkbook([{ name: 'Sheet1', rows }]), 0), []);
      }),
      { numRuns: 300 },
    );
  });
});
