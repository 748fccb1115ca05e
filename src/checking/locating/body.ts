import { CellKind } from '../../workbook/index.js';
import type { PassedRow } from '../located.js';
import type { Table } from '../../schema/index.js';
import type { HeaderCell } from './header.js';
import type { Pair } from './match-table.js';
import { repeatTest, totalTest } from './dense-rows.js';
import {
  filledCells,
  fitsColumns,
  headRowKind,
  NUMERIC,
  sparseRowKind,
  type FilledCell,
} from './row-kinds.js';
import type { SheetView } from './sheet-view.js';

// Read once: the loops below ask it of every row.
const { Empty } = CellKind;

/** The rows of a table beneath its header. */
export interface Body {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly passedRows: readonly PassedRow[];
  readonly totalRows: readonly number[];
  /** Rows beneath the last record that were left out: notes and what else stands there. */
  readonly leftOut: readonly PassedRow[];
}

export interface BodyOptions {
  readonly table: Table;
  readonly cells: readonly HeaderCell[];
  readonly pairs: readonly Pair[];
  /** Lowest row of the header. */
  readonly headerRow: number;
  readonly firstRow: number;
  /** Last row that may belong to the table: the sheet's, or the one above the next header. */
  readonly lastRow: number;
  /** An Excel table: whatever stands in its rows was meant as a record. */
  readonly bounded: boolean;
}

/** Units, instructions and column numbers stand in the first rows beneath a header. */
const HEAD_ROWS = 3;
/** Rows beneath the last record farther off than this have nothing to do with the table. */
const FAR = 6;

interface SparseRow {
  readonly row: number;
  readonly separated: boolean;
  readonly cells: readonly FilledCell[];
}

/** Goes once through the rows of a table, looking at kinds of cells, and at texts only where few are filled. */
export function readBody(view: SheetView, options: BodyOptions): Body {
  const { pairs, firstRow, table, bounded } = options;
  const columns = options.cells.map((cell) => cell.column);
  const telling = tellingColumns(pairs);
  const limit = sparseLimit(view, telling, columns, firstRow, options.lastRow);
  const isTotal = totalTest(view, table, pairs);
  const repeatable = !bounded && options.headerRow < firstRow;
  const isRepeat = repeatable ? repeatTest(view, options.headerRow, pairs) : () => false;
  // Parted by a blank row, another list may begin.
  const isForeign = (row: number): boolean =>
    !bounded && !fitsColumns(filledCells(view, row, columns), pairs);
  const blank: number[] = [];
  const passed: PassedRow[] = [];
  const totalRows: number[] = [];
  const sparse: SparseRow[] = [];
  const others: PassedRow[] = [];
  let lastDense = -1;
  let previous = firstRow - 1;
  let foreign = false;
  for (let row = firstRow; row <= options.lastRow; row++) {
    const few = isSparse(view, row, telling, limit);
    if (few) {
      row = view.nextRow(row, columns);
      if (row < 0 || row > options.lastRow) break;
    }
    const separated = row > previous + 1;
    for (let r = previous + 1; r < row; r++) blank.push(r);
    previous = row;
    if (row < firstRow + HEAD_ROWS && !bounded) {
      const reason = headRowKind(filledCells(view, row, columns), pairs);
      if (reason !== null) {
        passed.push({ row, reason });
        continue;
      }
    }
    if (few && isSparse(view, row, telling, limit)) {
      const cells = filledCells(view, row, columns);
      // Formulas filled down beyond the last record leave results in rows that nobody filled in.
      if (cells.some((cell) => !cell.formula)) sparse.push({ row, separated, cells });
      else blank.push(row);
      continue;
    }
    if (isRepeat(row)) passed.push({ row, reason: 'repeated-header' });
    else if ((foreign || separated) && isForeign(row)) {
      foreign = true;
      others.push({ row, reason: 'note' });
      continue;
    } else if (isTotal?.(row) === true) totalRows.push(row);
    foreign = false;
    lastDense = row;
  }
  const sorted = sortSparse(sparse, lastDense, options, columns.slice(0, 2));
  passed.push(...sorted.passed);
  totalRows.push(...sorted.totalRows);
  const { lastRow } = sorted;
  for (const other of others) (other.row < lastRow ? passed : sorted.leftOut).push(other);
  for (const r of blank) if (r < lastRow) passed.push({ row: r, reason: 'blank' });
  return {
    firstRow,
    lastRow: Math.max(lastRow, firstRow - 1),
    passedRows: passed.filter((p) => p.row <= lastRow).sort((a, b) => a.row - b.row),
    totalRows: totalRows.sort((a, b) => a - b),
    leftOut: sorted.leftOut,
  };
}

function sortSparse(
  sparse: readonly SparseRow[],
  lastDense: number,
  options: BodyOptions,
  firstColumns: readonly number[],
): { passed: PassedRow[]; totalRows: number[]; leftOut: PassedRow[]; lastRow: number } {
  const passed: PassedRow[] = [];
  const totalRows: number[] = [];
  const leftOut: PassedRow[] = [];
  let lastRow = lastDense;
  let away = false;
  for (const { row, separated, cells } of sparse) {
    const followed = row < lastDense;
    away ||= !followed && separated;
    const standing = { separated: followed ? separated : away, followed };
    let reason = sparseRowKind(cells, options.pairs, firstColumns, standing);
    if (options.bounded && reason !== 'total' && reason !== 'subtotal') reason = null;
    if (reason === null) {
      lastRow = Math.max(lastRow, row);
      continue;
    }
    const near = followed || row - lastRow <= FAR;
    if ((reason === 'total' || reason === 'subtotal') && near) {
      if (options.table.totals !== null) totalRows.push(row);
      else passed.push({ row, reason });
      lastRow = Math.max(lastRow, row);
    } else if (followed) passed.push({ row, reason });
    else if (reason === 'lone-value' && near) {
      passed.push({ row, reason });
      lastRow = row;
    } else {
      leftOut.push({ row, reason });
      away = true;
    }
  }
  return { passed, totalRows, leftOut, lastRow };
}

/** Columns that a record fills and a total leaves blank: those without figures, or all where there are few. */
function tellingColumns(pairs: readonly Pair[]): number[] {
  const words = pairs.filter((pair) => !NUMERIC.has(pair.slot.field.kind));
  return (words.length >= 2 ? words : pairs).map((pair) => pair.cell.column);
}

/** Rows with no more filled cells than this are looked at closely: well under what a record has. */
function sparseLimit(
  view: SheetView,
  telling: readonly number[],
  columns: readonly number[],
  firstRow: number,
  lastRow: number,
): number {
  const counts: number[] = [];
  let row = view.nextRow(firstRow, columns);
  for (; row >= 0 && row <= lastRow && counts.length < 100; row = view.nextRow(row + 1, columns)) {
    counts.push(telling.filter((column) => view.filled(row, column)).length);
  }
  counts.sort((a, b) => a - b);
  // Three rows in four: a short table has units and a total among its rows.
  const usual = counts[Math.floor(counts.length * 0.75)] ?? 0;
  return usual < 2 ? 0 : Math.max(1, Math.floor(usual * 0.4));
}

function isSparse(view: SheetView, row: number, telling: readonly number[], limit: number): boolean {
  const { grid } = view.sheet;
  let filled = 0;
  for (const column of telling) {
    if (grid.kind(row, column) !== Empty && ++filled > limit) {
      // A row of blanks has one text all over: only two cells with the same text are read.
      const [a, b] = telling;
      return b !== undefined && grid.value(row, a!) === grid.value(row, b) && !view.filled(row, a!);
    }
  }
  return true;
}
