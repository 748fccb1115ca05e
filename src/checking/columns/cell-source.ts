import { CELL_ERRORS, CellKind, type Grid, type Strings } from '../../workbook/index.js';
import { CellState } from '../table-data.js';
import { blank, type ColumnReader, type Reading } from './reading.js';
import type { TextMemo } from './text-memo.js';

/** Where the readings of a column go, one place for each record. */
export interface ColumnArrays {
  readonly states: Uint8Array;
  readonly values: Float64Array | Int32Array;
  readonly notes: Uint8Array;
}

/** Reads the cells of one field. */
export interface CellSource {
  /** Reads every record's cell. */
  readAll(memo: TextMemo, into: ColumnArrays): void;
  read(record: number, out: Reading): void;
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

  readAll(memo: TextMemo, { states, values, notes }: ColumnArrays): void {
    const [grid, column, rows, reader] = [this.#grid, this.#column, this.#rows, this.#reader];
    const out: Reading = { state: CellState.Blank, value: 0, note: 0 };
    /** The text that `out` holds the reading of: most columns repeat a text row after row. */
    let held = -1;
    for (let record = 0; record < rows.length; record++) {
      const row = rows[record]!;
      const kind = grid.kind(row, column);
      if (kind === CellKind.Text) {
        const id = grid.value(row, column);
        if (id !== held && !memo.recall(id, out)) {
          this.#text(id, out);
          memo.keep(id, out);
        }
        held = id;
      } else {
        held = -1;
        if (kind === CellKind.Empty) continue;
        if (kind === CellKind.Number) reader.number(grid.value(row, column), grid.style(row, column), out);
        else this.#other(kind, grid.value(row, column), out);
      }
      states[record] = out.state;
      values[record] = out.value;
      notes[record] = out.note;
    }
  }

  read(record: number, out: Reading): void {
    const row = this.#rows[record]!;
    const kind = this.#grid.kind(row, this.#column);
    const cell = this.#grid.value(row, this.#column);
    if (kind === CellKind.Text) this.#text(cell, out);
    else if (kind === CellKind.Number) this.#reader.number(cell, this.#grid.style(row, this.#column), out);
    else this.#other(kind, cell, out);
  }

  #text(id: number, out: Reading): void {
    const text = this.#strings.get(id);
    if (isErrorText(text)) failed(out, CellState.Error);
    else this.#reader.text(text, id, out);
  }

  #other(kind: CellKind, cell: number, out: Reading): void {
    if (kind === CellKind.Boolean) this.#reader.boolean(cell !== 0, out);
    else if (kind === CellKind.Error) failed(out, CellState.Error);
    else if (kind === CellKind.NotCalculated) failed(out, CellState.NotCalculated);
    else blank(out);
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
