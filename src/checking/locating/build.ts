import type { Workbook } from '../../workbook/index.js';
import type { LocatedTable, PassedRow, RowReason } from '../located.js';
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

const WHAT: Readonly<Record<RowReason, string>> = {
  blank: 'blank',
  total: 'a total',
  subtotal: 'a subtotal',
  note: 'a note',
  units: 'units',
  instruction: 'instructions',
  'group-heading': 'a heading of a group',
  'repeated-header': 'the header again',
  'lone-value': 'a number without a label',
};

function rowNotes(body: Body): string[] {
  const byReason = new Map<RowReason, PassedRow[]>();
  for (const passed of [...body.passedRows, ...body.leftOut]) {
    const known = byReason.get(passed.reason);
    if (known) known.push(passed);
    else byReason.set(passed.reason, [passed]);
  }
  return [...byReason]
    .filter(([reason]) => reason !== 'blank')
    .map(([reason, rows]) => {
      const numbers = rows.map((passed) => passed.row + 1);
      const listed = numbers.length > 5 ? `${numbers.slice(0, 5).join(', ')} and others` : numbers.join(', ');
      const subject = numbers.length === 1 ? `Row ${listed} holds` : `Rows ${listed} hold`;
      return `${subject} ${WHAT[reason]} and ${numbers.length === 1 ? 'is no record' : 'are no records'}.`;
    });
}
