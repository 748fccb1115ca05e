import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CellKind, Grid } from '../../src/workbook/index.js';

/** Rows and columns about the edges of pages, and a few far ones. */
const rows = fc.oneof(
  fc.nat(80),
  fc.integer({ min: 1000, max: 1100 }),
  fc.constantFrom(1023, 1024, 2047, 1_048_575),
);
const columns = fc.oneof(fc.nat(4), fc.constant(16_383));
const written = fc.record({
  row: rows,
  column: columns,
  kind: fc.constantFrom(
    CellKind.Number,
    CellKind.Text,
    CellKind.Boolean,
    CellKind.Error,
    CellKind.NotCalculated,
  ),
  value: fc.integer(),
  style: fc.constantFrom(0, 0, 1, 7, 65_535),
  formula: fc.option(fc.integer({ min: -1, max: 5 }), { nil: undefined }),
});

describe('grid', () => {
  it('gives back what was written last to each cell, and nothing anywhere else', () => {
    fc.assert(
      fc.property(
        fc.array(written, { maxLength: 120 }),
        fc.array(fc.tuple(rows, columns)),
        (writes, others) => {
          const grid = new Grid();
          const known = new Map<string, (typeof writes)[number]>();
          for (const write of writes) {
            grid.set(write.row, write.column, write.kind, write.value, write.style, write.formula);
            known.set(`${write.row} ${write.column}`, write);
          }
          for (const [row, column] of [...others, ...writes.map((w) => [w.row, w.column] as const)]) {
            const cell = known.get(`${row} ${column}`);
            assert.equal(grid.kind(row, column), cell?.kind ?? CellKind.Empty);
            assert.equal(grid.value(row, column), cell?.value ?? 0);
            assert.equal(grid.style(row, column), cell?.style ?? 0);
            assert.equal(grid.isFormula(row, column), cell?.formula !== undefined);
            assert.equal(grid.formulaId(row, column), cell?.formula ?? -1);
          }
          assert.equal(grid.rowCount, 1 + Math.max(-1, ...writes.map(({ row }) => row)));
          assert.equal(grid.columnCount, 1 + Math.max(-1, ...writes.map(({ column }) => column)));
        },
      ),
    );
  });

  it('finds the next filled cell of a column', () => {
    const grid = new Grid();
    grid.set(5, 0, CellKind.Number, 1);
    grid.set(5000, 0, CellKind.Number, 1);
    assert.deepEqual(
      [0, 5, 6, 5000, 5001].map((row) => grid.nextFilled(row, 0)),
      [5, 5, 5000, 5000, -1],
    );
    assert.equal(grid.nextFilled(0, 1), -1);
  });

  it('costs little for far cells and wide rows, and about ten bytes a cell when it is long', () => {
    const wide = new Grid();
    for (let column = 0; column < 16_384; column++) wide.set(0, column, CellKind.Number, 1);
    assert(wide.bytes < 12 * 2 ** 20, `${wide.bytes} for a row of all columns`);
    const long = new Grid();
    for (let row = 0; row < 100_000; row++) long.set(row, 0, CellKind.Number, row, 3);
    assert(long.bytes < 100_000 * 10.5, `${long.bytes} for 100,000 cells`);
  });
});
