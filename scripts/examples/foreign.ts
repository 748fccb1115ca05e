import { parseIsoDay, parseRange, serialFromDay } from '../../src/workbook/index.js';
import {
  writeWorkbook,
  type Look,
  type WrittenCell,
  type WrittenSheet,
  type WrittenValue,
} from '../../src/writing/index.js';
import { CCG, CCG_CODE, NEIGHBOUR, NEIGHBOUR_CODE } from './ccg.js';
import type { BreachFile, PlantedBreach } from './plant.js';

/** A sheet as somebody else lays it out: rows of values from A1; texts that are dates become dates. */
export interface ForeignSheet {
  readonly name: string;
  readonly rows: readonly (readonly WrittenValue[])[];
  /** Rows that stand out, as Excel counts: headings and totals. */
  readonly bold?: readonly number[];
  readonly merges?: readonly string[];
  readonly widths?: readonly number[];
}

/** A front sheet in other words than our Cover's: the body, its code, and the day that the figures are for. */
export function frontSheet(
  title: string,
  year: string,
  asAt: string,
  own: readonly WrittenValue[][] = [],
  body: readonly [name: string, code: string] = [CCG, CCG_CODE],
): ForeignSheet {
  const labels = [
    ['Organisation', body[0]],
    ['ODS code', body[1]],
    ['Year', year],
    ['As at', asAt],
  ];
  return { name: 'Front sheet', rows: [[title], [], ...labels, ...own], bold: [1], widths: [28, 24] };
}

/** The front sheet of a workbook of the neighbour. */
export function neighbourFrontSheet(
  title: string,
  year: string,
  asAt: string,
  own: readonly WrittenValue[][] = [],
): ForeignSheet {
  return frontSheet(title, year, asAt, own, [NEIGHBOUR, NEIGHBOUR_CODE]);
}

/** A breach by its cell: rule, message, sheet, cell. */
export type ForeignPlant = readonly [rule: string, messageId: string, sheet: string, cell: string];

/** A workbook that was not made from our templates, with its planted breaches. */
export function foreignWorkbook(
  name: string,
  sheets: readonly ForeignSheet[],
  plants: readonly ForeignPlant[],
): BreachFile {
  const bytes = writeWorkbook({ title: name.replace(/\.xlsx$/, ''), sheets: sheets.map(written) });
  return { name, bytes, planted: plants.map((plant) => plantedIn(name, plant)) };
}

/** A text file with one line for each row, as a finance system exports it: CRLF, quotes where a comma needs them. */
export function csvFile(
  name: string,
  rows: readonly (readonly string[])[],
  plants: readonly ForeignPlant[],
): BreachFile {
  const field = (text: string): string => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const text = rows.map((cells) => `${cells.map(field).join(',')}\r\n`).join('');
  return { name, bytes: Buffer.from(text), planted: plants.map((plant) => plantedIn(name, plant)) };
}

function plantedIn(file: string, [rule, messageId, sheet, cell]: ForeignPlant): PlantedBreach {
  return { file, sheet, cell, rule, messageId };
}

function written({ name, rows, bold = [], merges = [], widths }: ForeignSheet): WrittenSheet {
  return {
    name,
    rows: rows.map((row, i) => row.map((value) => cell(value, bold.includes(i + 1), isHeading(row)))),
    merges: merges.map((range) => parseRange(range)!),
    widths: widths ?? widthsOf(rows.filter(isHeading)),
    landscape: true,
  };
}

/** Several cells stand side by side: not a title. */
function isHeading(row: readonly WrittenValue[]): boolean {
  return row.filter((value) => value !== null).length >= 3;
}

function widthsOf(rows: readonly (readonly WrittenValue[])[]): number[] {
  const columns = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, column) => {
    const lengths = rows.map((row) => lengthOf(row[column] ?? null));
    return Math.min(36, Math.max(12, ...lengths) + 2);
  });
}

/** Characters that a value takes; a formula's are not counted. */
function lengthOf(value: WrittenValue): number {
  return typeof value === 'string' || typeof value === 'number' ? String(value).length : 0;
}

function cell(value: WrittenValue, bold: boolean, wrap: boolean): WrittenCell | undefined {
  if (value === null) return undefined;
  const day = typeof value === 'string' ? parseIsoDay(value) : null;
  const look: Look = {
    ...(bold && { bold: true, wrap }),
    ...(day !== null && { format: 'dd/mm/yyyy' }),
    ...(typeof value === 'number' && { format: '#,##0;(#,##0)' }),
  };
  return { value: day === null ? value : serialFromDay(day), ...(Object.keys(look).length > 0 && { look }) };
}
