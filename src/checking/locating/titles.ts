import { CellKind, dayFromSerial, longDay } from '../../workbook/index.js';
import type { SheetView } from './sheet-view.js';

/** Rows above a header in which its title is looked for. */
const TITLE_ROWS = 15;

/** Texts of the rows above a header, each row joined, as far as the table above: titles, dates, notes. */
export function titlesAbove(
  view: SheetView,
  headerRow: number,
  after: number,
  columns: readonly number[],
  date1904: boolean,
): { row: number; text: string }[] {
  const titles: { row: number; text: string }[] = [];
  for (let row = Math.max(after + 1, headerRow - TITLE_ROWS); row < headerRow; row++) {
    const texts = columns.map((column) => shown(view, row, column, date1904)).filter((text) => text !== '');
    // Several tables may stand side by side: a title is said once.
    const text = [...new Set(texts)].join(' ');
    if (text !== '' && texts.length <= 6) titles.push({ row, text });
  }
  return titles;
}

/** First of the title rows that stand directly above a header, parted from what is above by a blank row. */
export function firstTitleRow(view: SheetView, headerRow: number): number {
  let row = headerRow;
  while (row > 0 && headerRow - row < 4) {
    const filled = view.columns.filter((column) => view.filled(row - 1, column)).length;
    if (filled === 0) return row;
    if (filled > 2) return headerRow;
    row--;
  }
  return headerRow;
}

function shown(view: SheetView, row: number, column: number, date1904: boolean): string {
  if (view.sheet.grid.kind(row, column) !== CellKind.Number) return view.text(row, column);
  const { format } = view.sheet.style(row, column);
  const value = view.sheet.grid.value(row, column);
  if (format !== 'date' && format !== 'date-time') return String(value);
  const day = dayFromSerial(value, date1904);
  return day === null ? '' : longDay(day);
}
