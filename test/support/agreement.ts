import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ReadProblem, type ReadProblemCode } from '../../src/reading/index.js';
import { CellKind, cellAddress, type Sheet, type Workbook } from '../../src/workbook/index.js';
import { read } from './reading.js';

const FOLDER = new URL('../../../shared/data/workbooks/', import.meta.url);

/** Whether the workbooks to compare on are here; they are not part of the project. */
export const workbooksAreHere = existsSync(FOLDER);

/** Paths of the workbooks, relative to their folder. */
export function workbookFiles(): string[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.xls[xm]$/.test(file))
    .toSorted();
}

export function pathOf(file: string): string {
  return fileURLToPath(new URL(file.split('/').map(encodeURIComponent).join('/'), FOLDER));
}

/** What a reader says of one cell: `n:1.5`, `t:text`, `b:true`, `e:#N/A` or `not calculated`; and its formula. */
export interface Said {
  readonly value: string;
  readonly formula: string | null;
}

/** Cells that are not empty, by address, of each sheet by name. */
export type SaidWorkbook = ReadonlyMap<string, ReadonlyMap<string, Said>>;

/** A cause of differences from another reader: how many cells of a file differ for it, neither more nor fewer. */
export interface KnownDifference {
  readonly cells: number;
  readonly cause: string;
}

export interface KnownDifferences {
  readonly differences: Readonly<Record<string, KnownDifference>>;
  /** Files that the other reader refuses and ours reads. */
  readonly refusedByOther: Readonly<Record<string, string>>;
}

/** Files that ours refuses, and as what. */
const REFUSED: Readonly<Record<string, ReadProblemCode>> = {
  'exceljs/invalid-xml.xlsx': 'damaged',
  'exceljs/missing-bits.xlsx': 'damaged',
  'tafia/issue252.xlsx': 'damaged',
  'tafia/pass_protected.xlsx': 'encrypted',
  'theorchard/null_archive.xlsx': 'not-a-workbook',
  'theorchard/null_file.xlsx': 'not-a-workbook',
};

export function loadKnown(reader: 'e965-xlsx' | 'openpyxl'): KnownDifferences {
  const path = new URL(`../reading/agreement-${reader}.json`, import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8')) as KnownDifferences;
}

/** Reads a workbook of the folder with ours; null where it is refused as it should be. */
export async function readOurs(file: string): Promise<SaidWorkbook | null> {
  const expected = REFUSED[file];
  try {
    const workbook = await read(readFileSync(pathOf(file)));
    assert.equal(expected, undefined, `${file} is read, though it should be refused`);
    return saidOf(workbook);
  } catch (error) {
    if (!(error instanceof ReadProblem)) throw error;
    assert.equal(error.code, expected, `${file}: ${error.message}`);
    return null;
  }
}

/** Asserts that two readers of a file say the same, but for the cells of its known difference. */
export function assertAgreement(
  file: string,
  ours: SaidWorkbook,
  theirs: SaidWorkbook,
  known: KnownDifferences,
): void {
  assert.deepEqual([...ours.keys()], [...theirs.keys()], `${file}: sheets`);
  const found = differences(ours, theirs);
  const expected = known.differences[file]?.cells ?? 0;
  const shown = found.slice(0, 10).join('\n');
  assert.equal(
    found.length,
    expected,
    `${file}: ${found.length} cells differ, ${expected} are known:\n${shown}`,
  );
}

function differences(ours: SaidWorkbook, theirs: SaidWorkbook): string[] {
  const found: string[] = [];
  for (const [name, cells] of ours) {
    const others = theirs.get(name);
    for (const address of new Set([...cells.keys(), ...(others?.keys() ?? [])])) {
      const [a, b] = [cells.get(address), others?.get(address)];
      if (a?.value === b?.value && a?.formula === b?.formula) continue;
      found.push(`${name}!${address}: ours ${JSON.stringify(a)}, theirs ${JSON.stringify(b)}`);
    }
  }
  return found;
}

function saidOf(workbook: Workbook): SaidWorkbook {
  return new Map(workbook.sheets.map((sheet) => [sheet.name, saidOfSheet(sheet)]));
}

function saidOfSheet(sheet: Sheet): ReadonlyMap<string, Said> {
  const said = new Map<string, Said>();
  for (let column = 0; column < sheet.columnCount; column++) {
    for (let row = sheet.grid.nextFilled(0, column); row >= 0; row = sheet.grid.nextFilled(row + 1, column)) {
      const { kind, value, formula } = sheet.cell(row, column);
      const letter = kind === 'text' ? 't' : kind.slice(0, 1);
      const calculated = sheet.grid.kind(row, column) !== CellKind.NotCalculated;
      said.set(cellAddress(row, column), {
        value: calculated ? `${letter}:${String(value)}` : 'not calculated',
        formula: formula === null ? null : plainFormula(formula),
      });
    }
  }
  return said;
}

/** A formula without the marks of functions that came after the format. */
export function plainFormula(formula: string): string {
  return formula.replace(/_xlfn\.(?:_xlws\.)?/g, '');
}
