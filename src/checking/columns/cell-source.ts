import { CELL_ERRORS, CellKind, type Grid, type Strings } from '../../workbook/index.js';
import { CellState } from '../table-data.js';
import { blank, type ColumnReader, type Reading } from './reading.js';
import type { TextMemo } from './text-memo.js';

/** Reads a record's cell of one field into a reading. */
export interface CellSource {
  read(record: number, memo: TextMemo | null, out: Reading): void;
}

/** The ordinary source: one column of a sheet, one row for each record. */
export class ColumnCells implements CellSource {
  readonly #grid: Grid;
  readonly #strings: Strings;
  readonly #column: number;
  readonly #rows: Int32Array;
  readonly #reader: ColumnReader;

  constructor(grid: Grid, strings: Strings, column: number, rows: Int32Array, reader: ColumnReader) {
    this.#grid = grid;
    this.#strings = strings;
    this.#column = column;
    this.#rows = rows;
    this.#reader = reader;
  }

  read(record: number, memo: TextMemo | null, out: Reading): void {
    const row = this.#rows[record]!;
    switch (this.#grid.kind(row, this.#column)) {
      case CellKind.Empty:
        return blank(out);
      case CellKind.Number:
        return this.#reader.number(
          this.#grid.value(row, this.#column),
          this.#grid.style(row, this.#column),
          out,
        );
      case CellKind.Text:
        return this.#text(this.#grid.value(row, this.#column), memo, out);
      case CellKind.Boolean:
        return this.#reader.boolean(this.#grid.value(row, this.#column) !== 0, out);
      case CellKind.Error:
        return failed(out, CellState.Error);
      case CellKind.NotCalculated:
        return failed(out, CellState.NotCalculated);
    }
  }

  #text(id: number, memo: TextMemo | null, out: Reading): void {
    if (memo?.recall(id, out)) return;
    const text = this.#strings.get(id);
    if (isErrorText(text)) failed(out, CellState.Error);
    else this.#reader.text(text, id, out);
    memo?.keep(id, out);
  }
}

/** Whether a text is one of Excel's error values: in a text file they stand as text. */
export function isErrorText(text: string): boolean {
  return text.charCodeAt(0) === 35 && (CELL_ERRORS as readonly string[]).includes(text.trim());
}

/** An error, or a formula without a result. */
export function failed(out: Reading, state: CellState): void {
  out.state = state;
  out.value = 0;
  out.note = 0;
}
