import type { Workbook } from '../../workbook/index.js';
import type { LocatedTable, TableMapping } from '../located.js';
import { buildTable } from './build.js';
import { HeaderSearch, overlap, select } from './search.js';
import { SheetView } from './sheet-view.js';
import { tablesNamed } from './sheet-names.js';
import { schemaVocabulary } from './vocabulary.js';

export interface LocateOptions {
  /** Mappings of the configuration; those for other workbooks and sheets are passed over. */
  readonly mappings?: readonly TableMapping[];
  /** Path of the workbook as `inspect` prints it, for mappings that name a workbook. */
  readonly workbookPath?: string;
}

/** The schema's tables in one sheet (a position from 0), from top to bottom. Never throws for what a sheet holds. */
export function locate(workbook: Workbook, sheet: number, options: LocateOptions = {}): LocatedTable[] {
  const view = new SheetView(workbook.sheets[sheet]!, sheet);
  if (view.columns.length === 0) return [];
  void options;
  const vocabulary = schemaVocabulary();
  const hinted = tablesNamed(view.sheet.name, vocabulary.tables);
  const search = new HeaderSearch(view, vocabulary, hinted);
  const chosen = select(search.candidates());
  return chosen.map((candidate, i) => {
    const below = chosen.find((other, j) => j > i && overlap(candidate, other));
    const above = chosen.findLast((other, j) => j < i && overlap(candidate, other));
    return buildTable(view, candidate, (column) => search.profile(candidate.header.lastRow, column), {
      workbook,
      how: hinted.has(candidate.match.table) ? 'sheet-name' : 'headings',
      excelTable: null,
      ownTemplate: false,
      lastRow: (below?.header.firstRow ?? view.sheet.rowCount) - 1,
      after: above?.header.lastRow ?? -1,
      byValues: true,
      notes: [],
    });
  });
}

/** The schema's tables in every sheet of a workbook, in sheet order. */
export function locateAll(workbook: Workbook, options: LocateOptions = {}): LocatedTable[] {
  return workbook.sheets.flatMap((_, sheet) => locate(workbook, sheet, options));
}
