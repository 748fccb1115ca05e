import assert from 'node:assert/strict';
import { shareHeld, sketchOf, type TableSketch } from '../../../src/checking/dossiers/sketch.js';
import { HeldWorkbook } from '../../../src/checking/held-workbook.js';
import { mergeTables } from '../../../src/checking/merge-tables.js';
import { layOut } from '../../../src/testing/case-workbook.js';
import type { Row } from '../../../src/testing/index.js';

/** Sketch of a table with the rows given. */
function sketch(name: string, rows: readonly Row[]): TableSketch {
  const { workbook } = layOut({ name, tables: { [name]: rows } });
  return sketchOf(mergeTables([new HeldWorkbook({ path: 'a.xlsx', workbook }, [])], new Map()).get(name)!);
}

const contract = (n: number, own: Row = {}): Row => ({
  contract_ref: `C-${n}`,
  title: `Contract ${n}`,
  provider_name: 'Anytown Care',
  start_date: '2015-04-01',
  end_date: '2016-03-31',
  total_value: 1_000 * n,
  ...own,
});
const payment = (n: number, own: Row = {}): Row => ({
  date: '2015-09-01',
  supplier: `Supplier ${n}`,
  transaction_number: `${n}`,
  amount: 30_000,
  ...own,
});
const many = (count: number, from = 0): Row[] => Array.from({ length: count }, (_, i) => contract(from + i));

describe('a sketch of a table', () => {
  it('knows a record by its key, whatever else has changed', () => {
    const before = sketch('contracts', [contract(1), contract(2)]);
    const after = sketch('contracts', [
      contract(2, { contract_ref: ' c-2 ', total_value: 5 }),
      contract(1, { title: 'New' }),
    ]);
    assert.equal(shareHeld(before, after), 1);
  });

  it('knows a record without a key by all that is no figure', () => {
    const before = sketch('spend25k', [payment(1), payment(2)]);
    assert.equal(shareHeld(before, sketch('spend25k', [payment(1, { amount: 99_999 }), payment(2)])), 1);
    assert.equal(
      shareHeld(before, sketch('spend25k', [payment(1, { date: '2015-09-02' }), payment(2)])),
      0.5,
    );
  });

  it('tells the share of the smaller table, exactly for small ones', () => {
    const four = sketch('contracts', many(4));
    assert.equal(shareHeld(four, sketch('contracts', [contract(0), contract(9)])), 0.5);
    assert.equal(shareHeld(sketch('contracts', [contract(0), contract(9)]), four), 0.5);
    assert.equal(shareHeld(four, sketch('contracts', [contract(8), contract(9)])), 0);
    assert.equal(shareHeld(four, { table: 'contracts', count: 0, numbers: [] }), 0);
  });

  it('tells it nearly for large ones, and stays small', () => {
    const [a, b] = [sketch('contracts', many(1_500)), sketch('contracts', many(1_500, 750))];
    assert(a.numbers.length === 256 && a.count === 1_500);
    assert(Math.abs(shareHeld(a, b) - 0.5) < 0.1, String(shareHeld(a, b)));
    assert(shareHeld(a, sketch('contracts', many(1_500, 5_000))) < 0.05);
    assert.equal(shareHeld(a, sketch('contracts', many(1_500))), 1);
  });
});
