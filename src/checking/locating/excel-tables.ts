import { inRange, type ExcelTable, type Range } from '../../workbook/index.js';
import type { Table } from '../../schema/index.js';
import { matchTable } from './match-table.js';
import type { Header, HeaderCell } from './header.js';
import { readHeader } from './header.js';
import type { Candidate, HeaderSearch } from './search.js';
import type { SheetView } from './sheet-view.js';

/** An Excel table that is one of the schema's. */
export interface FoundExcelTable {
  readonly excel: ExcelTable;
  readonly candidate: Candidate;
  /** Whether its name says which table it is; else its headings do. */
  readonly byName: boolean;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** The schema table that an Excel table is named after: `tblContracts`, or a copy such as `tblContracts_1`. */
export function tableNamed(name: string, tables: readonly Table[]): Table | null {
  const lower = name.toLowerCase();
  const exact = tables.find((table) => table.excelName.toLowerCase() === lower);
  if (exact !== undefined) return exact;
  const stem = lower.replace(/_?\d+$/, '');
  return tables.find((table) => table.excelName.toLowerCase() === stem) ?? null;
}

/** Reads an Excel table as the schema table it is named after, or else as the one its headings fit; or null. */
export function readExcelTable(search: HeaderSearch, excel: ExcelTable): FoundExcelTable | null {
  const { view, vocabulary } = search;
  const { range } = excel;
  const columns = view.columns.filter((c) => c >= range.firstColumn && c <= range.lastColumn);
  const header = excel.hasHeaderRow
    ? readHeader(view, vocabulary, range.firstRow, 1, columns)
    : headerWithoutRow(search, excel, columns);
  const rows = rowsOf(excel);
  const named = tableNamed(excel.name, vocabulary.tables);
  if (named !== null && header.cells.length > 0) {
    const profile = (column: number) => search.profile(rows.firstRow - 1, column);
    const match = matchTable(named, header.cells, profile, true);
    if (match.pairs.length >= Math.min(2, Object.keys(named.fields).length)) {
      return { excel, candidate: { header, cells: header.cells, match }, byName: true, ...rows };
    }
  }
  if (!excel.hasHeaderRow || named !== null) return null;
  const [best] = search
    .candidatesAt(range.firstRow, columns)
    .sort((a, b) => b.match.quality - a.match.quality);
  return best === undefined ? null : { excel, candidate: best, byName: false, ...rows };
}

/** The Excel table whose header a candidate has, with the candidate for its columns; null where there is none. */
export function excelTableOf(view: SheetView, candidate: Candidate): FoundExcelTable | null {
  const excel = view.sheet.tables.find(
    ({ hasHeaderRow, range }) =>
      hasHeaderRow &&
      range.firstRow === candidate.header.lastRow &&
      candidate.cells.some(({ column }) => column >= range.firstColumn && column <= range.lastColumn),
  );
  if (excel === undefined) return null;
  const byName = tableNamed(excel.name, [candidate.match.table]) !== null;
  return { excel, candidate, byName, ...rowsOf(excel) };
}

function rowsOf({ range, hasHeaderRow, hasTotalsRow }: ExcelTable): { firstRow: number; lastRow: number } {
  return {
    firstRow: hasHeaderRow ? range.firstRow + 1 : range.firstRow,
    lastRow: hasTotalsRow ? range.lastRow - 1 : range.lastRow,
  };
}

/** Whether it is this project's own: its name without a suffix, and our headings over nearly all columns. */
export function isOwnTemplate(found: FoundExcelTable): boolean {
  const { table, pairs } = found.candidate.match;
  if (!found.byName || table.excelName.toLowerCase() !== found.excel.name.toLowerCase()) return false;
  const ours = pairs.filter((pair) => pair.match === 'heading').length;
  return ours >= 2 && ours >= 0.8 * found.candidate.cells.length;
}

/** Whether a row directly beneath is filled like a record that the table was not drawn over. */
export function rowsOutside(view: SheetView, found: FoundExcelTable): number | null {
  const below = found.excel.range.lastRow + 1;
  if (found.excel.hasTotalsRow) return null;
  const columns = found.candidate.match.pairs.map((pair) => pair.cell.column);
  const filled = columns.filter((column) => view.filled(below, column)).length;
  return filled >= 2 && filled >= 0.5 * columns.length ? below : null;
}

/** Whether a candidate's header stands in one of the ranges. */
export function within(ranges: readonly Range[], candidate: Candidate): boolean {
  const { header, cells } = candidate;
  return ranges.some((range) => cells.some((cell) => inRange(range, header.lastRow, cell.column)));
}

/** A table whose header row is switched off still knows its headings. */
function headerWithoutRow(search: HeaderSearch, excel: ExcelTable, columns: readonly number[]): Header {
  const { range } = excel;
  const cells = columns.map((column): HeaderCell => {
    const heading = search.view.headingOf(excel.columns[column - range.firstColumn] ?? '');
    return { column, heading, child: null, hits: search.vocabulary.lookUp(heading, true) };
  });
  return { firstRow: range.firstRow, lastRow: range.firstRow, cells };
}
