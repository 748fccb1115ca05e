import type { Field, Table } from '../../schema/index.js';
import type { Range } from '../../workbook/index.js';
import type { Validation, WrittenCell, WrittenSheet, WrittenTable } from '../model.js';
import { cellValue, recordsOf, shownValues, type Sign, type TemplateContent, type TemplateRecord } from './content.js';
import { derivedFormula, derivedValue } from './derived.js';
import { wrappedHeight } from './heights.js';
import { HEADING_ROW, legend, MARKS_ROW } from './layout.js';
import { MARK, OPTIONAL_HEADER, REQUIRED_HEADER, SENTENCE, TITLE, valueLook, widthOf } from './looks.js';
import { headingPrompt, validationOf, type ListName } from './validations.js';

/** Empty rows to fill in, beneath those that are filled. */
const EMPTY_ROWS: Readonly<Record<string, number>> = {
  budget: 50,
  contracts: 50,
  practiceContracts: 50,
  practicePayments: 50,
  memberPractices: 50,
  interests: 50,
  attendance: 50,
  spend25k: 200,
};
const USUAL_EMPTY_ROWS = 25;
/** Characters that the button of a heading's filter covers. */
const BUTTON = 2;
/** Tables whose amounts are shown to the penny; the others are often in thousands. */
const PENCE: ReadonlySet<string> = new Set(['spend25k', 'practicePayments', 'gifts']);

/** Characters across a page, while it can still be read. */
const PAGE_WIDTH = 260;

export interface SheetOptions {
  readonly content: TemplateContent;
  readonly sign: Sign;
  readonly list: ListName;
  /** How many empty rows; absent: as the template has them. A check-list has none. */
  readonly emptyRows?: number;
}

/** The sheet of a table: title, what it holds, which columns are required, and the Excel table. */
export function tableSheet(table: Table, options: SheetOptions): WrittenSheet {
  const fields = Object.entries(table.fields);
  const records = recordsOf(table, options.content);
  const empty = options.emptyRows ?? EMPTY_ROWS[table.name] ?? USUAL_EMPTY_ROWS;
  const count = table.checkList.length > 0 ? records.length : records.length + empty;
  const body = Array.from({ length: count }, (_, i) => bodyRow(table, records[i] ?? {}, options.sign));
  const rows: WrittenCell[][] = [
    [{ value: table.title, look: TITLE }],
    [{ value: table.help, look: SENTENCE }],
    [{ value: legend(fields.some(([, field]) => field.derived)), look: SENTENCE }],
    fields.map(([, field]) => ({ value: markOf(field), look: MARK })),
    fields.map(([, field]) => ({
      value: field.heading,
      look: field.required ? REQUIRED_HEADER : OPTIONAL_HEADER,
    })),
    ...body,
  ];
  const widths = fields.map(([name, field]) => widthOf(name, field.kind, field.heading, shownValues(field)));
  // A filter's button hides the end of a heading's last line.
  const headings = fields.map(([, field], i) => wrappedHeight(field.heading, widths[i]! - BUTTON, true));
  const range = { firstRow: HEADING_ROW, lastRow: HEADING_ROW + count, firstColumn: 0, lastColumn: fields.length - 1 };
  return {
    name: table.sheet,
    rows,
    heights: new Map([
      [0, 24],
      [HEADING_ROW, Math.max(...headings)],
      ...body.flatMap((row, i) => tallRow(row, HEADING_ROW + 1 + i, widths)),
    ]),
    widths,
    frozen: { rows: HEADING_ROW + 1, columns: 1 },
    tables: [excelTable(table, range)],
    validations: validationsOf(table, range, options.list),
    printTitles: { first: MARKS_ROW, last: HEADING_ROW },
    landscape: true,
    pagesWide: Math.ceil(widths.reduce((sum, width) => sum + width, 0) / PAGE_WIDTH),
  };
}

function bodyRow(table: Table, record: TemplateRecord, sign: Sign): WrittenCell[] {
  const pence = PENCE.has(table.name);
  return Object.entries(table.fields).map(([name, field]) => ({
    value: field.derived
      ? derivedValue(table, name, field.derived, record, sign)
      : cellValue(field, record[name]),
    look: valueLook(field.kind, { calculated: field.derived !== undefined, pence }),
  }));
}

/** The height of a row whose texts take more than a line, by its number. */
function tallRow(
  row: readonly WrittenCell[],
  number: number,
  widths: readonly number[],
): [number: number, points: number][] {
  const heights = row.map(({ value }, i) => {
    return typeof value === 'string' ? wrappedHeight(value, widths[i]!) : 0;
  });
  const height = Math.max(...heights);
  return height > wrappedHeight('', 1) ? [[number, height]] : [];
}

function markOf(field: Field): string {
  if (field.derived) return 'Worked out';
  return field.required ? 'Required' : 'Optional';
}

function excelTable(table: Table, range: Range): WrittenTable {
  const columns = Object.values(table.fields).map((field) => ({
    name: field.heading,
    ...(field.derived && { formula: derivedFormula(table, field.derived) }),
  }));
  return { name: table.excelName, range, columns };
}

function validationsOf(table: Table, range: Range, list: ListName): Validation[] {
  return Object.values(table.fields).flatMap((field, column) => {
    const own = { firstColumn: column, lastColumn: column };
    const heading = { ...own, firstRow: range.firstRow, lastRow: range.firstRow };
    const body = { ...own, firstRow: range.firstRow + 1, lastRow: range.lastRow };
    return [headingPrompt(field, field.required, heading), validationOf(field, field.required, body, list)];
  });
}
