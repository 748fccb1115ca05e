import { CellKind, type Grid, type Strings } from '../../workbook/index.js';
import type { Field } from '../../schema/index.js';
import type { LocatedColumn } from '../located.js';
import { CellState } from '../table-data.js';
import { isBlankText } from './blank.js';
import { failed, isErrorText, type CellSource, type ColumnArrays } from './cell-source.js';
import { blank, unreadable, value, type Reading } from './reading.js';
import type { TextMemo } from './text-memo.js';

/** Marks in use; `ü` and `P` are ticks of the fonts Wingdings and Wingdings 2. */
const TICKS: ReadonlySet<string> = new Set([
  'x',
  'y',
  'yes',
  '1',
  'true',
  '✓',
  '✔',
  '√',
  '☑',
  '☒',
  '✗',
  '✘',
  '×',
  'ü',
  'p',
  'tick',
  'ticked',
]);
const NO_TICKS: ReadonlySet<string> = new Set(['n', 'no', '0', 'false', '☐', '□']);

/**
 * A field that is filled by ticking one of several columns. A text that is neither a tick nor its absence makes
 * the record unreadable, as do two ticks where the field takes one value.
 */
export class TickCells implements CellSource {
  readonly #grid: Grid;
  readonly #strings: Strings;
  readonly #columns: readonly LocatedColumn[];
  readonly #codes: readonly number[];
  readonly #rows: Int32Array;
  readonly #many: boolean;

  constructor(
    grid: Grid,
    strings: Strings,
    columns: readonly LocatedColumn[],
    rows: Int32Array,
    field: Field,
  ) {
    this.#grid = grid;
    this.#strings = strings;
    this.#columns = columns;
    this.#codes = columns.map((column) => field.values.indexOf(column.tick ?? ''));
    this.#rows = rows;
    this.#many = field.kind === 'choices';
  }

  readAll(_memo: TextMemo, { states, values }: ColumnArrays): void {
    const out: Reading = { state: CellState.Blank, value: 0, note: 0 };
    for (let record = 0; record < this.#rows.length; record++) {
      this.read(record, out);
      states[record] = out.state;
      values[record] = out.value;
    }
  }

  read(record: number, out: Reading): void {
    let bits = 0;
    let ticked = 0;
    let last = 0;
    for (let i = 0; i < this.#columns.length; i++) {
      const column = this.#columns[i]!;
      const state = this.#state(column.row ?? this.#rows[record]!, column);
      if (state === CellState.Blank) continue;
      if (state === CellState.Unreadable) return unreadable(out);
      if (state !== CellState.Value) return failed(out, state);
      const code = this.#codes[i]!;
      if (code < 0) return unreadable(out);
      bits |= 1 << code;
      last = code;
      ticked++;
    }
    if (ticked === 0) blank(out);
    else if (this.#many) value(out, bits);
    else if (bits === 1 << last) value(out, last);
    else unreadable(out);
  }

  #state(row: number, located: LocatedColumn): CellState {
    const column = located.column;
    const held = this.#grid.value(row, column);
    switch (this.#grid.kind(row, column)) {
      case CellKind.Number:
        return held === 1 ? CellState.Value : held === 0 ? CellState.Blank : CellState.Unreadable;
      case CellKind.Boolean:
        return held !== 0 ? CellState.Value : CellState.Blank;
      case CellKind.Text:
        return tickText(this.#strings.get(held), located.tick ?? '');
      case CellKind.Error:
        return CellState.Error;
      case CellKind.NotCalculated:
        return CellState.NotCalculated;
      default:
        return CellState.Blank;
    }
  }
}

function tickText(text: string, meaning: string): CellState {
  if (isErrorText(text)) return CellState.Error;
  const word = text.trim().toLowerCase();
  if (TICKS.has(word) || word === meaning.toLowerCase()) return CellState.Value;
  return NO_TICKS.has(word) || isBlankText(text) ? CellState.Blank : CellState.Unreadable;
}
