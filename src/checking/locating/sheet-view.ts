import { CellKind, type Range, type Sheet } from '../../workbook/index.js';
import { readHeading, tidy, type Heading } from './words.js';

// Read once: the loops below ask them of every row.
const { Empty, Text } = CellKind;

/**
 * A sheet as locating sees it: a text of nothing but blanks is an empty cell, columns without cells do not
 * exist, headings are taken apart once.
 */
export class SheetView {
  readonly sheet: Sheet;
  /** Position of the sheet in its workbook. */
  readonly position: number;
  /** Columns that have cells, in order. */
  readonly columns: readonly number[];
  readonly #headings = new Map<string, Heading>();

  constructor(sheet: Sheet, position: number) {
    this.sheet = sheet;
    this.position = position;
    const columns: number[] = [];
    for (let column = 0; column < sheet.columnCount; column++) {
      if (sheet.grid.nextFilled(0, column) >= 0) columns.push(column);
    }
    this.columns = columns;
  }

  /** Whether the cell holds more than blanks. */
  filled(row: number, column: number): boolean {
    const kind = this.sheet.grid.kind(row, column);
    if (kind === Empty) return false;
    return kind !== Text || /\S/.test(this.sheet.text(row, column));
  }

  /** Text of a text cell without padding and line breaks; '' of any other. */
  text(row: number, column: number): string {
    return tidy(this.sheet.text(row, column));
  }

  /** The cell's text as a heading; a number (a year, a month) is no heading. */
  heading(row: number, column: number): Heading {
    return this.headingOf(this.sheet.text(row, column));
  }

  headingOf(text: string): Heading {
    let heading = this.#headings.get(text);
    if (heading === undefined) {
      heading = readHeading(text);
      this.#headings.set(text, heading);
    }
    return heading;
  }

  /** First row from `row` on in which one of the columns holds something, or -1. */
  nextRow(row: number, columns: readonly number[]): number {
    const { grid, rowCount } = this.sheet;
    let r = row;
    while (r < rowCount) {
      // Two filled cells save looking at texts: blanks alone in two cells of a row are not seen in files.
      let lone = -1;
      for (const column of columns) {
        const kind = grid.kind(r, column);
        if (kind === Empty) continue;
        if (kind !== Text || lone >= 0) return r;
        lone = column;
      }
      if (lone >= 0) {
        if (this.filled(r, lone)) return r;
        r++;
      } else {
        r = this.#nextFilled(r, columns);
        if (r < 0) return -1;
      }
    }
    return -1;
  }

  /** The merged range that the cell is in, or null. */
  mergeAt(row: number, column: number): Range | null {
    return this.#mergesByRow.get(row)?.find((m) => column >= m.firstColumn && column <= m.lastColumn) ?? null;
  }

  get #mergesByRow(): ReadonlyMap<number, readonly Range[]> {
    this.#merges ??= mergesByRow(this.sheet.merges);
    return this.#merges;
  }
  #merges: ReadonlyMap<number, readonly Range[]> | null = null;

  #nextFilled(row: number, columns: readonly number[]): number {
    let nearest = -1;
    for (const column of columns) {
      const next = this.sheet.grid.nextFilled(row, column);
      if (next >= 0 && (nearest < 0 || next < nearest)) nearest = next;
    }
    return nearest;
  }
}

function mergesByRow(merges: readonly Range[]): ReadonlyMap<number, readonly Range[]> {
  const byRow = new Map<number, Range[]>();
  for (const merge of merges) {
    // Headings are merged over few rows; a block merged over many is no heading.
    if (merge.lastRow - merge.firstRow > 20) continue;
    for (let row = merge.firstRow; row <= merge.lastRow; row++) {
      const known = byRow.get(row);
      if (known) known.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return byRow;
}
