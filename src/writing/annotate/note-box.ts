import { MAX_COLUMNS, MAX_ROWS } from '../../workbook/index.js';

/** Size of the box of a note, in pixels of a screen at its usual scale. */
const WIDTH = 320;
const CHARACTERS_PER_LINE = 52;
const LINE_HEIGHT = 15;
const ROW_HEIGHT = 20;
const FEWEST_LINES = 4;
const MOST_LINES = 24;
const DEFAULT_COLUMN = 64;

/** Widths of a sheet's columns, as its part states them before the cells. */
export class ColumnWidths {
  readonly #spans: { first: number; last: number; pixels: number }[] = [];
  readonly #default: number;

  /** `beginning`: text of the part before the cells. */
  constructor(beginning: string) {
    const stated = (tag: string, name: string): string | null =>
      new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? null;
    const format = /<(?:[\w.-]+:)?sheetFormatPr\s[^>]*>/.exec(beginning)?.[0] ?? '';
    this.#default = pixelsOf(stated(format, 'defaultColWidth')) ?? DEFAULT_COLUMN;
    for (const [tag] of beginning.matchAll(/<(?:[\w.-]+:)?col\s[^>]*>/g)) {
      const isHidden = ['1', 'true'].includes(stated(tag, 'hidden') ?? '');
      const pixels = isHidden ? 0 : (pixelsOf(stated(tag, 'width')) ?? this.#default);
      this.#spans.push({
        first: Number(stated(tag, 'min')) - 1,
        last: Number(stated(tag, 'max')) - 1,
        pixels,
      });
    }
  }

  of(column: number): number {
    return this.#spans.find(({ first, last }) => column >= first && column <= last)?.pixels ?? this.#default;
  }
}

/** A width in characters of Excel's usual font, in pixels. */
function pixelsOf(characters: string | null): number | null {
  const width = Number(characters ?? Number.NaN);
  return Number.isFinite(width) ? Math.round(width * 7 + 5) : null;
}

/**
 * Where the box of a note stands: left column and pixels into it, top row and pixels, right column, bottom row. Beside
 * the cell, as wide as is easy to read and as high as its text needs; within the sheet.
 */
export function noteAnchor(
  row: number,
  column: number,
  text: string,
  widths: ColumnWidths,
): readonly number[] {
  let left = column + 1;
  let right = left;
  let width = widths.of(right);
  while (width < WIDTH && right < MAX_COLUMNS - 1) width += widths.of(++right);
  if (width < WIDTH) {
    right = column - 1;
    left = right;
    for (width = widths.of(left); width < WIDTH && left > 0;) width += widths.of(--left);
  }
  const lines = text
    .split('\n')
    .reduce((n, line) => n + Math.max(1, Math.ceil(line.length / CHARACTERS_PER_LINE)), 1);
  const height = Math.min(MOST_LINES, Math.max(FEWEST_LINES, lines)) * LINE_HEIGHT;
  const rows = Math.ceil(height / ROW_HEIGHT) + 1;
  const top = Math.max(0, Math.min(row - 1, MAX_ROWS - 1 - rows));
  const beyond = Math.max(0, width - WIDTH);
  return [left, 12, top, 8, right, Math.max(4, widths.of(right) - beyond), top + rows, 4];
}
