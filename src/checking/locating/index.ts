import type { Workbook } from '../../workbook/index.js';
import type { LocatedTable, TableMapping } from '../located.js';
import { isFindingsList } from '../marks/signature.js';
import { readHeadless } from './headless.js';
import { SheetLocator } from './sheet-locator.js';
import { mappingsFor } from './mapped.js';
import { noteRepeats } from './repeats.js';

export interface LocateOptions {
  /** Mappings of the configuration; those for other workbooks and sheets are passed over. */
  readonly mappings?: readonly TableMapping[];
  /** Path of the workbook as `inspect` prints it, for mappings that name a workbook. */
  readonly workbookPath?: string;
}

/**
 * The schema's tables in one sheet (a position from 0), from top to bottom; none in a list of findings of our own.
 * Never throws for what a sheet holds; throws RangeError for a sheet that is not there.
 */
export function locate(workbook: Workbook, sheet: number, options: LocateOptions = {}): LocatedTable[] {
  const found = workbook.sheets[sheet];
  if (found === undefined) throw new RangeError(`no sheet ${sheet}`);
  if (isFindingsList(found)) return [];
  const mappings = mappingsFor(options.mappings ?? [], found.name, options.workbookPath);
  return new SheetLocator(workbook, sheet, mappings).tables();
}

/**
 * The schema's tables in every sheet of a workbook, in sheet order. What needs several sheets is said here:
 * monthly sheets of which only one has headings, and a summary that repeats the rows of other sheets.
 */
export function locateAll(workbook: Workbook, options: LocateOptions = {}): LocatedTable[] {
  const bySheet = workbook.sheets.map((_, sheet) => locate(workbook, sheet, options));
  const headed = bySheet.flat().filter((located) => located.shape === 'list');
  const found = bySheet.flatMap((tables, sheet) => {
    if (tables.length > 0 || headed.length === 0 || isSettled(workbook, sheet, options)) return tables;
    return readHeadless(workbook, sheet, headed) ?? [];
  });
  return noteRepeats(workbook, found);
}

/** Whether it is our own list, or a mapping speaks of it: then nothing is looked for in a sheet without headings. */
function isSettled(workbook: Workbook, sheet: number, options: LocateOptions): boolean {
  if (isFindingsList(workbook.sheets[sheet]!)) return true;
  return mappingsFor(options.mappings ?? [], workbook.sheets[sheet]!.name, options.workbookPath).length > 0;
}
