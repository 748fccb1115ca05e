import { CellKind } from '../../workbook/index.js';
import type { RowReason } from '../located.js';
import { isCodeLike, isInstruction, totalKind } from './cell-texts.js';
import type { Pair } from './match-table.js';
import { isAmountText, isDateText } from './profile.js';
import type { SheetView } from './sheet-view.js';
import { isUnitsOnly } from './units-in-text.js';

/** A filled cell of a row that is looked at closely. */
export interface FilledCell {
  readonly column: number;
  /** '' where the cell holds no text. */
  readonly text: string;
  /** A number, or a text that reads as an amount. */
  readonly number: boolean;
  readonly date: boolean;
  readonly formula: boolean;
}

/** Filled cells of a row, texts of nothing but blanks left out. */
export function filledCells(view: SheetView, row: number, columns: readonly number[]): FilledCell[] {
  const cells: FilledCell[] = [];
  for (const column of columns) {
    const kind = view.sheet.grid.kind(row, column);
    if (kind === CellKind.Empty) continue;
    const text = kind === CellKind.Text ? view.text(row, column) : '';
    if (kind === CellKind.Text && text === '') continue;
    const format = view.sheet.style(row, column).format;
    const shownAsDate = kind === CellKind.Number && (format === 'date' || format === 'date-time');
    cells.push({
      column,
      text,
      number: text === '' ? !shownAsDate : isAmountText(text) && !isUnitsOnly(text),
      date: shownAsDate || isDateText(text),
      formula: view.sheet.grid.isFormula(row, column),
    });
  }
  return cells;
}

/** Kinds of field that hold figures. */
export const NUMERIC: ReadonlySet<string> = new Set(['money', 'price', 'number', 'integer', 'percentage']);

/** Why a row directly beneath a header is none of the records, or null: units, instructions, column numbers. */
export function headRowKind(cells: readonly FilledCell[], pairs: readonly Pair[]): RowReason | null {
  if (cells.length === 0) return null;
  const words = cells.filter((cell) => !cell.number && !cell.date);
  if (words.length === cells.length && cells.some((cell) => isUnitsOnly(cell.text))) {
    const others = cells.filter(
      (cell) => !isUnitsOnly(cell.text) && !/^(?:text|date|number)$/i.test(cell.text),
    );
    if (others.length === 0) return 'units';
  }
  if (cells.length >= 3 && isNumbering(cells)) return 'instruction';
  const typed = pairs.filter((pair) => NUMERIC.has(pair.slot.field.kind) || pair.slot.field.kind === 'date');
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  const inTyped = typed.flatMap((pair) => byColumn.get(pair.cell.column) ?? []);
  if (inTyped.some((cell) => cell.number || (cell.date && !isInstruction(cell.text)))) return null;
  const told = words.filter((cell) => isInstruction(cell.text)).length;
  if (inTyped.length > 0 && told > 0 && told >= 0.3 * cells.length) return 'instruction';
  return told >= 2 && told >= 0.5 * cells.length ? 'instruction' : null;
}

/**
 * Whether a row parted from the records by blank rows can be one: something of a date's or a figure's kind stands
 * where it should. If nothing does, another list begins there.
 */
export function fitsColumns(cells: readonly FilledCell[], pairs: readonly Pair[]): boolean {
  const typed = pairs.filter((pair) => pair.slot.field.kind === 'date' || NUMERIC.has(pair.slot.field.kind));
  return (
    typed.length === 0 ||
    typed.some(({ cell: { column }, slot }) => {
      const cell = cells.find((filled) => filled.column === column);
      return cell !== undefined && (slot.field.kind === 'date' ? cell.date : cell.number && !cell.date);
    })
  );
}

/** `1 2 3 4` or `(a) (b) (c)` across the columns. */
function isNumbering(cells: readonly FilledCell[]): boolean {
  const marks = cells.map((cell) => cell.text.replace(/[().]/g, '').toLowerCase());
  return marks.every(
    (mark, i) => mark === String(i + 1) || (/^[a-z]$/.test(mark) && mark === String.fromCharCode(97 + i)),
  );
}

/** Where a sparse row stands: whether blank rows part it from the records, and whether records follow. */
export interface Standing {
  readonly separated: boolean;
  readonly followed: boolean;
}

/**
 * Why a sparsely filled row is no record, or null where it is one: a total by its label, a lone number, a note
 * or a group's heading.
 */
export function sparseRowKind(
  cells: readonly FilledCell[],
  pairs: readonly Pair[],
  firstColumns: readonly number[],
  standing: Standing,
): RowReason | null {
  for (const cell of cells) {
    const kind = totalKind(cell.text);
    if (kind !== null) return kind;
  }
  const words = cells.filter((cell) => !cell.number && !cell.date);
  if (words.length === 0) {
    const isLone = (cell: FilledCell): boolean => {
      const pair = pairs.find((p) => p.cell.column === cell.column);
      return cell.number && !cell.date && (pair === undefined || NUMERIC.has(pair.slot.field.kind));
    };
    const lone = cells.every(isLone);
    return lone && (standing.separated || !standing.followed) ? 'lone-value' : null;
  }
  if (words.length < cells.length || cells.length > 2)
    return standing.separated && !standing.followed ? 'note' : null;
  if (cells.length === 1 && isCodeLike(words[0]!.text) && !standing.separated) return null;
  if (!standing.followed) return 'note';
  const leading = firstColumns.includes(words[0]!.column) && words[0]!.text.length <= 80;
  return leading ? 'group-heading' : 'note';
}
