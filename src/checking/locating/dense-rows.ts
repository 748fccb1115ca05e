import { CellKind } from '../../workbook/index.js';
import type { Table } from '../../schema/index.js';
import { totalKind } from './cell-texts.js';
import type { Pair } from './match-table.js';
import type { SheetView } from './sheet-view.js';

// Read once: the tests below ask it of every row.
const { Text } = CellKind;

/*
 * Tests of densely filled rows. They are made for every row of a table, so they compare numbers of texts, and
 * look at a text once.
 */

/** Whether a row is a total, for tables that keep totals: by flag, or by how the label begins. Null: never. */
export function totalTest(
  view: SheetView,
  table: Table,
  pairs: readonly Pair[],
): ((row: number) => boolean) | null {
  const tests = [
    textTest(view, columnOf(pairs, table.totals?.flag), (text) => /^(?:y|yes|true|x|✓)$/i.test(text)),
    textTest(view, columnOf(pairs, table.totals?.label), (text) => totalKind(text) !== null),
  ].flatMap((test) => test ?? []);
  const flag = columnOf(pairs, table.totals?.flag);
  const { grid } = view.sheet;
  if (flag !== undefined) {
    tests.push((row) => grid.kind(row, flag) === CellKind.Boolean && grid.value(row, flag) !== 0);
  }
  return tests.length === 0 ? null : (row) => tests.some((test) => test(row));
}

/** Whether a row repeats the header, as at the top of each printed page: equal texts have one number. */
export function repeatTest(
  view: SheetView,
  headerRow: number,
  pairs: readonly Pair[],
): (row: number) => boolean {
  const { grid } = view.sheet;
  const headed = pairs
    .map((pair) => pair.cell.column)
    .filter((column) => grid.kind(headerRow, column) === Text)
    .map((column) => ({ column, id: grid.value(headerRow, column) }));
  const [first, second] = headed;
  if (first === undefined || second === undefined) return () => false;
  const same = (row: number, cell: { readonly column: number; readonly id: number }): boolean =>
    grid.value(row, cell.column) === cell.id && grid.kind(row, cell.column) === Text;
  // One heading may stand among the values too ("Department of Health"): one of two is reason to look.
  return (row) =>
    (same(row, first) || same(row, second)) &&
    headed.filter((cell) => same(row, cell)).length >= 0.7 * headed.length;
}

function columnOf(pairs: readonly Pair[], field: string | undefined): number | undefined {
  return pairs.find((pair) => pair.slot.name === field)?.cell.column;
}

/** A test of a column's texts that looks at each text once. */
function textTest(
  view: SheetView,
  column: number | undefined,
  test: (text: string) => boolean,
): ((row: number) => boolean) | null {
  if (column === undefined) return null;
  const { grid } = view.sheet;
  const known = new Map<number, boolean>();
  let lastId = -1;
  let lastAnswer = false;
  return (row) => {
    if (grid.kind(row, column) !== Text) return false;
    const id = grid.value(row, column);
    if (id !== lastId) {
      lastId = id;
      lastAnswer = known.get(id) ?? test(view.text(row, column));
      known.set(id, lastAnswer);
    }
    return lastAnswer;
  };
}
