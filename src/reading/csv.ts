import Papa from 'papaparse';
import { damaged, ReadProblem, sizeInWords } from '../ooxml/index.js';
import {
  CellKind,
  GENERAL_STYLE,
  Grid,
  MAX_COLUMNS,
  MAX_ROWS,
  Sheet,
  type Platform,
  type Workbook,
} from '../workbook/index.js';
import { chooseDelimiter, statedDelimiter } from './csv-delimiter.js';
import { Budget, type Limits } from './limits.js';
import { StringArena } from './string-arena.js';
import type { TextEncoding } from './text-encoding.js';

export interface CsvOptions {
  readonly platform: Platform;
  readonly limits: Limits;
  readonly fileName: string;
  readonly checkpoint: () => void;
}

const OLD_END_OF_FILE = '\u001a';
const ROWS_BETWEEN_CHECKS = 1024;
/** Safely below the longest text that JavaScript engines hold. */
const LONGEST_TEXT = 400 * 2 ** 20;

/**
 * Reads text with separated values as a workbook of one sheet, named after the file. All cells are text, and an
 * empty field is no cell. Throws `ReadProblem`.
 */
export function readCsv(
  bytes: Uint8Array,
  encoding: { encoding: TextEncoding; mark: number },
  options: CsvOptions,
): Workbook {
  const { limits, platform } = options;
  const most = Math.min(limits.entryBytes, LONGEST_TEXT);
  if (bytes.length > most)
    throw new ReadProblem('too-large', `The file is larger than ${sizeInWords(most)}.`);
  const decoded = platform.decode(bytes.subarray(encoding.mark), encoding.encoding);
  const lines = decoded.replace(/\r\n?/g, '\n');
  const whole = lines.endsWith(OLD_END_OF_FILE) ? lines.slice(0, -1) : lines;
  const stated = statedDelimiter(whole);
  const text = stated === null ? whole : whole.slice(whole.indexOf('\n') + 1);
  const budget = new Budget(limits);
  const strings = new StringArena(platform, budget);
  const grid = new Grid();
  const name = sheetName(options.fileName);
  fill(text, stated ?? chooseDelimiter(text), grid, strings, budget, name, options);
  const sheet = new Sheet({ name, grid }, strings, [GENERAL_STYLE]);
  return {
    origin: 'csv',
    sheets: [sheet],
    strings,
    styles: [GENERAL_STYLE],
    date1904: false,
    definedNames: [],
  };
}

function fill(
  text: string,
  delimiter: string,
  grid: Grid,
  strings: StringArena,
  budget: Budget,
  name: string,
  options: CsvOptions,
): void {
  let row = 0;
  let cells = 0;
  let bytes = 0;
  const spend = (): void => {
    options.checkpoint();
    budget.spendCells(cells, grid.bytes - bytes, row, name);
    cells = 0;
    bytes = grid.bytes;
  };
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    // The fast mode would split the whole text first.
    fastMode: false,
    step: ({ data, errors }) => {
      if (row >= MAX_ROWS || data.length > MAX_COLUMNS) {
        throw new ReadProblem(
          'too-large',
          `The file has more rows or columns than a sheet of Excel holds (at row ${row + 1}).`,
        );
      }
      if (errors.some(({ code }) => code === 'MissingQuotes')) {
        throw damaged(`row ${row + 1}`, 'a quotation mark that opens a field is never closed');
      }
      data.forEach((field, column) => {
        if (field === '') return;
        cells++;
        grid.set(row, column, CellKind.Text, strings.internText(field));
      });
      row++;
      if (row % ROWS_BETWEEN_CHECKS === 0) spend();
    },
  });
  spend();
}

function sheetName(fileName: string): string {
  const base = fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
  const dot = base.lastIndexOf('.');
  return (dot > 0 ? base.slice(0, dot) : base) || 'Sheet1';
}
