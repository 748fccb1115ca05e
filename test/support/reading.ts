import assert from 'node:assert/strict';
import { nodePlatform } from '../../src/batch/node-platform.js';
import {
  readWorkbook,
  ReadProblem,
  type ReadOptions,
  type ReadProblemCode,
} from '../../src/reading/index.js';
import { CellKind, cellAddress, type Sheet, type Workbook } from '../../src/workbook/index.js';
import { packageOf, type PackageXml } from './package.js';

/** Reads bytes as the library does, on Node. */
export function read(bytes: Uint8Array, options: Partial<ReadOptions> = {}): Promise<Workbook> {
  return readWorkbook(bytes, { platform: nodePlatform, ...options });
}

/** Reads a workbook made of XML, and gives its first sheet. */
export async function readSheet(xml: PackageXml, options: Partial<ReadOptions> = {}): Promise<Sheet> {
  const [sheet] = (await read(packageOf(xml), options)).sheets;
  assert(sheet);
  return sheet;
}

/** Reads the rows of one sheet. */
export function readRows(rows: string, xml: PackageXml = {}): Promise<Sheet> {
  return readSheet({ ...xml, sheets: [{ rows }] });
}

/** All cells that are not empty, by address: the number, text or truth value; `{ error }`; `not calculated`. */
export function cellsOf(sheet: Sheet): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  for (let row = 0; row < sheet.rowCount; row++) {
    for (let column = 0; column < sheet.columnCount; column++) {
      const kind = sheet.grid.kind(row, column);
      if (kind === CellKind.Empty) continue;
      const { value } = sheet.cell(row, column);
      cells[cellAddress(row, column)] =
        kind === CellKind.NotCalculated
          ? 'not calculated'
          : kind === CellKind.Error
            ? { error: value }
            : value;
    }
  }
  return cells;
}

/** All that is read of a sheet's cells, formulas and formats too, for comparing two ways of reading. */
export function everythingOf(sheet: Sheet): unknown {
  const cells: unknown[] = [];
  for (let row = 0; row < sheet.rowCount; row++) {
    for (let column = 0; column < sheet.columnCount; column++) {
      const { address, kind, value, format, formula } = sheet.cell(row, column);
      if (kind !== 'empty') cells.push([address, kind, value, format, formula]);
    }
  }
  return { cells, merges: sheet.merges, hiddenRows: sheet.hiddenRows, hiddenColumns: sheet.hiddenColumns };
}

/** Asserts that reading is refused, and gives the refusal. */
export async function refused(
  reading: Promise<unknown>,
  code: ReadProblemCode,
  sentence: RegExp,
): Promise<ReadProblem> {
  const problem = await reading.then(
    () => assert.fail(`not refused, though ${code} was expected`),
    (error: unknown) => error,
  );
  if (!(problem instanceof ReadProblem)) throw problem;
  assert.equal(problem.code, code, problem.message);
  assert.match(problem.message, sentence);
  assert.notEqual(problem.remedy, '');
  return problem;
}
