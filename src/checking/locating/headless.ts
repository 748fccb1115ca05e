import { columnLetters, type Workbook } from '../../workbook/index.js';
import { tableByName } from '../../schema/index.js';
import type { LocatedTable } from '../located.js';
import { buildTable } from './build.js';
import type { HeaderCell } from './header.js';
import type { Pair } from './match-table.js';
import { profileOf, SAMPLE_ROWS, type Profile } from './profile.js';
import type { Candidate } from './search.js';
import { SheetView } from './sheet-view.js';
import { contradicts, valueFit } from './value-fit.js';

/** How well every column must fit, and how sure its reading is then. */
const FIT = 0.8;
const CONFIDENCE = 0.6;
/** Fewer columns than this fit by chance. */
const FEWEST_COLUMNS = 5;

/**
 * Reads a sheet without headings as a sister sheet of the workbook is read: monthly sheets of which only the
 * first was given its header. Its columns must be the same ones, and hold what the sister's fields ask. Null
 * where they do not.
 */
export function readHeadless(
  workbook: Workbook,
  sheet: number,
  sisters: readonly LocatedTable[],
): LocatedTable | null {
  const view = new SheetView(workbook.sheets[sheet]!, sheet);
  const firstRow = view.nextRow(0, view.columns);
  if (firstRow < 0) return null;
  const rows: number[] = [];
  for (let row = firstRow; row >= 0 && rows.length < SAMPLE_ROWS; row = view.nextRow(row + 1, view.columns)) {
    rows.push(row);
  }
  for (const sister of sisters) {
    const located = like(workbook, view, sister, rows);
    if (located !== null) return located;
  }
  return null;
}

function like(
  workbook: Workbook,
  view: SheetView,
  sister: LocatedTable,
  rows: readonly number[],
): LocatedTable | null {
  const table = tableByName(sister.table);
  const [firstRow] = rows;
  if (table === null || firstRow === undefined || sister.columns.length < FEWEST_COLUMNS) return null;
  const headed = [...sister.columns, ...sister.unmatched].map((column) => column.column);
  const same = view.columns.every((column) => headed.includes(column));
  const cells = view.columns.map((column): HeaderCell => {
    return { column, heading: view.headingOf(''), child: null, hits: [], settled: true };
  });
  const pairs = sister.columns.flatMap((column): Pair[] => {
    const field = table.fields[column.field];
    const cell = cells.find((own) => own.column === column.column);
    if (field === undefined || cell === undefined) return [];
    const slot = { table, field, name: column.field, tick: column.tick ?? null };
    return [{ cell, slot, match: 'values', confidence: CONFIDENCE, weight: 0 }];
  });
  const profile = (column: number): Profile => profileOf(view, column, rows);
  // Words fit under any words: what tells is dates, figures and lists where the sister has them.
  const typed = pairs.filter((pair) => pair.slot.field.kind !== 'text');
  const fits = typed.every((pair) => {
    const values = profile(pair.cell.column);
    return !contradicts(values, pair.slot.field) && (valueFit(values, pair.slot.field) ?? 0) >= FIT;
  });
  if (!same || !fits || typed.length < 2 || pairs.length < sister.columns.length) return null;
  const candidate: Candidate = {
    header: { firstRow, lastRow: firstRow, cells },
    cells,
    match: { table, pairs, undecided: [], tells: 0, quality: 0, recognised: true },
  };
  const name = workbook.sheets[sister.sheet]!.name;
  const [first, last] = [pairs[0]!, pairs.at(-1)!].map((pair) => columnLetters(pair.cell.column));
  return buildTable(view, candidate, profile, {
    workbook,
    how: 'headings',
    excelTable: null,
    ownTemplate: false,
    firstRow,
    lastRow: view.sheet.rowCount - 1,
    after: -1,
    notes: [`The sheet has no headings: columns ${first} to ${last} are read as those of “${name}” are.`],
  });
}
