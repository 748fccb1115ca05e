import type { Field } from '../../schema/index.js';
import { CannotJudge, type FieldState } from '../../rulekit/index.js';
import { BLANK_KEY, keysOf } from '../columns/keys.js';
import { CellState, type Column } from '../table-data.js';
import type { MergedTable } from './merged-table.js';

/** One field of a merged table: its column in each of the table's parts, found once and not for every record. */
export class MergedColumn {
  /** The column in each part; undefined where a part has none. */
  readonly parts: readonly (Column | undefined)[];
  /** Whether any part has the column. */
  readonly isThere: boolean;
  readonly #declared: Field | undefined;
  readonly #isChoice: boolean;
  /** The column of a table that stands in one place, as most do: its records are the table's. */
  readonly #only: Column | undefined;
  #keys: Int32Array | null = null;

  constructor(
    private readonly table: MergedTable,
    readonly name: string,
  ) {
    this.parts = table.parts.map(({ data }) => data.columns.get(name));
    this.isThere = this.parts.some((column) => column !== undefined);
    this.#only = this.parts.length === 1 ? this.parts[0] : undefined;
    this.#declared = table.schema.fields[name];
    this.#isChoice = this.#declared?.kind === 'choice' || this.#declared?.kind === 'choices';
  }

  state(index: number): FieldState {
    if (this.#only !== undefined) return this.#stateOf(this.#only, index);
    const part = this.table.partOf(index);
    const column = this.parts[part];
    return column === undefined ? 'absent' : this.#stateOf(column, index - this.table.firstRecordOf(part));
  }

  #stateOf(column: Column, row: number): FieldState {
    switch (column.states[row]) {
      case CellState.Blank:
        return 'blank';
      case CellState.Unreadable:
        return 'unreadable';
      case CellState.Error:
        return 'error';
      case CellState.NotCalculated:
        return 'not-calculated';
      default:
        return this.#isChoice && this.#isOffClosedList(column, row) ? 'unreadable' : 'value';
    }
  }

  /** Whether a filled cell of a list, open or closed, holds something that is not on it. */
  isOffList(index: number): boolean {
    const part = this.table.partOf(index);
    const column = this.parts[part];
    if (column === undefined || !this.#isChoice) return false;
    const row = index - this.table.firstRecordOf(part);
    return column.states[row] === CellState.Value && isOffList(column, row);
  }

  /** See `MergedTable.value`. */
  value(index: number): unknown {
    const only = this.#only;
    if (only?.states[index] === CellState.Value && !this.#isChoice) return valueOf(only, index);
    const part = this.table.partOf(index);
    const column = this.parts[part];
    if (column === undefined) {
      if (!this.isThere) return null;
      throw new CannotJudge('column-missing', `a sheet without the column ${this.#heading}`);
    }
    const row = index - this.table.firstRecordOf(part);
    const state = column.states[row];
    if (state === CellState.Blank) return null;
    if (state === CellState.Value || state === CellState.Derived) {
      if (this.#isChoice && this.#isOffClosedList(column, row)) throw this.#unread(index, 'unreadable');
      return valueOf(column, row);
    }
    throw this.#unread(index, state === CellState.NotCalculated ? 'not-calculated' : 'unreadable');
  }

  /** A number for each record's value, equal where the values are: see `keysOf`. A part without the column is blank. */
  keys(): Int32Array {
    if (this.#keys !== null) return this.#keys;
    const found = keysOf(this.parts.filter((column) => column !== undefined));
    const keys = new Int32Array(this.table.count).fill(BLANK_KEY);
    let at = 0;
    this.parts.forEach((column, part) => {
      if (column === undefined) return;
      const { length } = column.states;
      keys.set(found.subarray(at, at + length), this.table.firstRecordOf(part));
      at += length;
    });
    this.#keys = keys;
    return keys;
  }

  get #heading(): string {
    return this.#declared?.heading ?? this.name;
  }

  #isOffClosedList(column: Column, row: number): boolean {
    return this.#declared?.open !== true && isOffList(column, row);
  }

  #unread(index: number, reason: 'unreadable' | 'not-calculated'): CannotJudge {
    const detail =
      reason === 'unreadable'
        ? `${this.#heading} could not be read`
        : `${this.#heading} has a formula without a result`;
    return new CannotJudge(reason, detail, [this.table.at(index, this.name)]);
  }
}

/** A choice beyond the list, or a bit of choices beyond it. */
function isOffList({ kind, values, list }: Column, row: number): boolean {
  return kind === 'choice' ? values[row]! >= list.length : values[row]! >>> list.length !== 0;
}

function valueOf({ kind, values, list, others, texts }: Column, row: number): unknown {
  const held = values[row]!;
  switch (kind) {
    case 'text':
    case 'code':
      return texts.get(held);
    case 'choice':
      return list[held] ?? others[held - list.length] ?? null;
    case 'choices':
      return list.filter((_, i) => (held & (1 << i)) !== 0);
    default:
      return held;
  }
}
