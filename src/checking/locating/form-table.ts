import type { Workbook } from '../../workbook/index.js';
import type { LocatedTable } from '../located.js';
import type { FormLine, FoundForm } from './form-line.js';
import { columnOfLine } from './forms.js';
import { confidenceOf } from './build.js';
import type { SheetView } from './sheet-view.js';
import { statedByForm } from './statements.js';
import { titlesAbove } from './titles.js';

/** Puts a located form together. */
export function buildForm(
  view: SheetView,
  form: FoundForm,
  known: {
    readonly workbook: Workbook;
    readonly how: LocatedTable['how'];
    readonly excelTable: string | null;
    /** Last row of the table above, or -1: titles stand beneath it. */
    readonly after: number;
  },
): LocatedTable {
  const { workbook, how, excelTable, after } = known;
  const { table, lines } = form;
  const rows = lines.map((line) => line.row);
  const titles = titlesAbove(view, Math.min(...rows), after, view.columns, workbook.date1904);
  const [firstRow, lastRow] = [Math.min(...rows), Math.max(...rows)];
  return {
    table: table.name,
    sheet: view.position,
    shape: 'form',
    how,
    excelTable,
    ownTemplate: isOwnForm(view, form),
    headerRow: firstRow,
    lastHeaderRow: lastRow,
    firstRow,
    lastRow,
    firstColumn: Math.min(...lines.map((line) => line.labelColumn)),
    lastColumn: Math.max(...lines.map((line) => line.valueColumn)),
    columns: lines.map(columnOfLine),
    unmatched: otherLines(view, lines),
    undecided: [],
    passedRows: [],
    totalRows: [],
    units: statedByForm(view, lines, titles),
    varianceSign: null,
    titles: titles.map((title) => title.text),
    notes: [],
    confidence: confidenceOf(lines.map((line) => line.confidence)),
  };
}

/** This project's own form: on its own sheet, and with our labels at nearly all of the fields. */
function isOwnForm(view: SheetView, { table, lines }: FoundForm): boolean {
  const ours = lines.filter((line) => line.hit.match === 'heading').length;
  const named = view.sheet.name.toLowerCase() === table.sheet.toLowerCase();
  return named && ours === lines.length && ours >= 0.7 * Object.keys(table.fields).length;
}

/** Labels between the first and the last that name no field, with something beside them. */
function otherLines(view: SheetView, lines: readonly FormLine[]): { column: number; heading: string }[] {
  const others: { column: number; heading: string }[] = [];
  const [first] = lines;
  if (first === undefined) return others;
  const { labelColumn, valueColumn } = first;
  const known = new Set(lines.map((line) => line.row));
  const last = Math.max(...known);
  for (let row = first.row; row <= last; row++) {
    if (known.has(row) || !view.filled(row, valueColumn)) continue;
    const heading = view.text(row, labelColumn);
    if (heading !== '') others.push({ column: valueColumn, heading });
  }
  return others;
}
