import type { Workbook } from '../../workbook/index.js';
import type { LocatedTable, RowReason } from '../located.js';
import { readBody, type Body } from './body.js';
import { firstColumn, lastColumn, type Candidate } from './search.js';
import type { Profile } from './profile.js';
import { columnOf, settleByValues } from './settle.js';
import type { SheetView } from './sheet-view.js';
import { statedBy } from './statements.js';
import { titlesAbove } from './titles.js';

/** What is known of a table besides its header and columns. */
export interface Surroundings {
  readonly workbook: Workbook;
  readonly how: LocatedTable['how'];
  readonly excelTable: string | null;
  readonly ownTemplate: boolean;
  /** First row beneath the header, and the last row that may belong to the table. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Last row of the table above, or -1: titles stand beneath it. */
  readonly after: number;
  readonly notes: readonly string[];
}

/** Puts a located table together from a header and what surrounds it. */
export function buildTable(
  view: SheetView,
  candidate: Candidate,
  profileOf: (column: number) => Profile,
  around: Surroundings,
): LocatedTable {
  const { header, cells } = candidate;
  const settled = settleByValues(candidate.match, cells, profileOf);
  const { match } = settled;
  const pairs = [...match.pairs].sort((a, b) => a.cell.column - b.cell.column);
  const body = readBody(view, {
    table: match.table,
    cells,
    pairs,
    headerRow: header.lastRow,
    firstRow: around.firstRow,
    lastRow: around.lastRow,
    bounded: around.excelTable !== null,
  });
  const columns = cells.map((cell) => cell.column);
  const titles = titlesAbove(view, header.firstRow, around.after, columns, around.workbook.date1904);
  const stated = statedBy(view, header, pairs, body.passedRows, titles);
  const used = new Set([
    ...pairs.map((pair) => pair.cell.column),
    ...match.undecided.map((column) => column.column),
  ]);
  return {
    table: match.table.name,
    sheet: view.position,
    shape: 'list',
    how: around.how,
    excelTable: around.excelTable,
    ownTemplate: around.ownTemplate,
    headerRow: header.firstRow,
    lastHeaderRow: header.lastRow,
    firstRow: body.firstRow,
    lastRow: body.lastRow,
    firstColumn: firstColumn(candidate),
    lastColumn: lastColumn(candidate),
    columns: pairs.map(columnOf),
    unmatched: cells
      .filter((cell) => !used.has(cell.column))
      .filter((cell) => cell.heading.text !== '' || profileOf(cell.column).count > 0)
      .map((cell) => ({ column: cell.column, heading: cell.heading.text })),
    undecided: [...match.undecided].sort((a, b) => a.column - b.column),
    passedRows: body.passedRows,
    totalRows: body.totalRows,
    units: stated.units,
    varianceSign: stated.varianceSign,
    titles: titles.map((title) => title.text),
    notes: [...around.notes, ...settled.notes, ...stated.notes, ...rowNotes(body)],
    confidence: confidenceOf(pairs.map((pair) => pair.confidence)),
  };
}

/** Mean of the columns' confidence, to two decimals. */
export function confidenceOf(confidences: readonly number[]): number {
  if (confidences.length === 0) return 0;
  const mean = confidences.reduce((sum, value) => sum + value, 0) / confidences.length;
  return Math.round(mean * 100) / 100;
}

/** What a row is, for one row and for several. */
const WHAT: Readonly<Record<Exclude<RowReason, 'blank'>, readonly [one: string, several: string]>> = {
  total: ['is a total', 'are totals'],
  subtotal: ['is a subtotal', 'are subtotals'],
  note: ['is a note', 'are notes'],
  units: ['states units', 'state units'],
  instruction: ['tells how to fill the table in', 'tell how to fill the table in'],
  'group-heading': ['is the heading of a group', 'are headings of groups'],
  'repeated-header': ['repeats the header', 'repeat the header'],
  'lone-value': ['is a number without a label', 'are numbers without a label'],
};

function rowNotes(body: Body): string[] {
  const byReason = new Map<Exclude<RowReason, 'blank'>, number[]>();
  for (const { row, reason } of [...body.passedRows, ...body.leftOut]) {
    if (reason === 'blank') continue;
    const known = byReason.get(reason);
    if (known) known.push(row + 1);
    else byReason.set(reason, [row + 1]);
  }
  return [...byReason].map(([reason, rows]) => {
    if (rows.length === 1) return `Row ${rows[0]} ${WHAT[reason][0]}, so it is not a record.`;
    const named = rows.length > 6 ? [...rows.slice(0, 5), `${rows.length - 5} more`] : rows;
    const list = `${named.slice(0, -1).join(', ')} and ${named.at(-1)}`;
    return `Rows ${list} ${WHAT[reason][1]}, so they are not records.`;
  });
}
