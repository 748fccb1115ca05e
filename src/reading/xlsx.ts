import { damaged, findWorkbookPart, OFFICE_RELATIONSHIPS, Package, pump } from '../ooxml/index.js';
import type { Relationship } from '../ooxml/index.js';
import { Sheet, type ExcelTable, type Platform, type Workbook } from '../workbook/index.js';
import type { CellContext } from './cell-writer.js';
import { FormulaArena } from './formula-arena.js';
import { Budget, type Limits } from './limits.js';
import { readModified } from './properties-part.js';
import { readSharedStrings } from './shared-strings.js';
import { SheetScanner } from './sheet-scanner.js';
import { StringArena } from './string-arena.js';
import { readStyles, StyleTable } from './styles-part.js';
import { readTable } from './table-part.js';
import { readWorkbookPart, type ListedSheet } from './workbook-part.js';

export interface XlsxOptions {
  readonly platform: Platform;
  readonly limits: Limits;
  /** Whether the texts of formulas are kept. */
  readonly formulas: boolean;
  /** Throws where the caller no longer wants the workbook. */
  readonly checkpoint: () => void;
}

/** Reads the workbook that an Office package holds. Throws `ReadProblem`. */
export async function readXlsx(bytes: Uint8Array, options: XlsxOptions): Promise<Workbook> {
  const { platform, limits } = options;
  const budget = new Budget(limits);
  const pack = new Package(bytes, platform, limits);
  const main = await findWorkbookPart(pack);
  const { sheets: listed, definedNames, date1904 } = await readWorkbookPart(pack, main, budget);
  const relationships = await pack.relationships(main);
  const strings = new StringArena(platform, budget);
  const sharedPart = partOf(pack, relationships, 'sharedStrings');
  if (sharedPart !== null) await readSharedStrings(pack, sharedPart, strings, budget);
  const stylesPart = partOf(pack, relationships, 'styles');
  const styles = stylesPart === null ? new StyleTable([]) : await readStyles(pack, stylesPart);
  const context = { strings, sharedStrings: strings.count, styles, date1904, budget };
  const sheets: Sheet[] = [];
  for (const sheet of listed) {
    options.checkpoint();
    sheets.push(await readSheet(pack, sheet, relationships, context, options));
  }
  const modified = await readModified(pack);
  return { origin: 'xlsx', sheets, strings, styles: styles.styles, date1904, definedNames, modified };
}

async function readSheet(
  pack: Package,
  listed: ListedSheet,
  relationships: readonly Relationship[],
  context: CellContext,
  options: XlsxOptions,
): Promise<Sheet> {
  const found = relationships.find((relationship) => relationship.id === listed.relationship);
  if (!found || found.external || pack.entry(found.target) === null) {
    throw damaged(`sheet ${listed.name}`, 'the part with its cells is missing');
  }
  const { styles, strings } = context;
  if (found.type !== `${OFFICE_RELATIONSHIPS}/worksheet`) {
    // Chart, dialog and macro sheets have no cells to check, but count in the order of the sheets.
    return new Sheet({ name: listed.name, visibility: listed.visibility }, strings, styles.styles);
  }
  const formulas = options.formulas ? new FormulaArena(options.platform, context.budget) : null;
  const scanner = new SheetScanner(context, listed.name, found.target, formulas);
  await pump(watched(pack.xmlChunks(found.target), options.checkpoint), scanner);
  const { writer, tables, ...parts } = scanner.result;
  return new Sheet(
    {
      ...parts,
      name: listed.name,
      visibility: listed.visibility,
      grid: writer.grid,
      formulas,
      tables: await readTables(pack, found.target, tables),
    },
    strings,
    styles.styles,
  );
}

async function readTables(pack: Package, sheetPart: string, ids: readonly string[]): Promise<ExcelTable[]> {
  const relationships = ids.length === 0 ? [] : await pack.relationships(sheetPart);
  const tables: ExcelTable[] = [];
  for (const id of ids) {
    const found = relationships.find((relationship) => relationship.id === id);
    if (!found || pack.entry(found.target) === null)
      throw damaged(sheetPart, 'an Excel table of it is missing');
    tables.push(await readTable(pack, found.target));
  }
  return tables;
}

function partOf(pack: Package, relationships: readonly Relationship[], type: string): string | null {
  const found = relationships.find((relationship) => relationship.type === `${OFFICE_RELATIONSHIPS}/${type}`);
  return found && !found.external && pack.entry(found.target) !== null ? found.target : null;
}

async function* watched(
  chunks: AsyncIterable<Uint8Array>,
  checkpoint: () => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const chunk of chunks) {
    checkpoint();
    yield chunk;
  }
}
