import type { CellState } from '../table-data.js';
import type { Reading } from './reading.js';

/** What each distinct text of a workbook was read as, so that none is decoded and parsed twice in a column. */
export interface TextMemo {
  /** Puts the earlier reading into `out`; false where there is none. */
  recall(id: number, out: Reading): boolean;
  keep(id: number, out: Reading): void;
  /** Forgets all, for the next column. */
  clear(): void;
}

/** A memo for a table of so many records in a workbook of so many texts. */
export function textMemo(texts: number, records: number): TextMemo {
  return texts <= Math.max(4096, records * 8) ? new DenseMemo(texts) : new SparseMemo();
}

class DenseMemo implements TextMemo {
  /** State + 1; 0 for a text not yet read. */
  readonly #states: Uint8Array;
  readonly #values: Float64Array;
  readonly #notes: Uint8Array;

  constructor(texts: number) {
    this.#states = new Uint8Array(texts);
    this.#values = new Float64Array(texts);
    this.#notes = new Uint8Array(texts);
  }

  recall(id: number, out: Reading): boolean {
    const state = this.#states[id]!;
    if (state === 0) return false;
    out.state = (state - 1) as CellState;
    out.value = this.#values[id]!;
    out.note = this.#notes[id]!;
    return true;
  }

  keep(id: number, out: Reading): void {
    this.#states[id] = out.state + 1;
    this.#values[id] = out.value;
    this.#notes[id] = out.note;
  }

  clear(): void {
    this.#states.fill(0);
  }
}

/** For a small table in a workbook of many texts, where clearing an array of all of them would cost more. */
class SparseMemo implements TextMemo {
  readonly #kept = new Map<number, Reading>();

  recall(id: number, out: Reading): boolean {
    const kept = this.#kept.get(id);
    if (kept === undefined) return false;
    Object.assign(out, kept);
    return true;
  }

  keep(id: number, out: Reading): void {
    this.#kept.set(id, { ...out });
  }

  clear(): void {
    this.#kept.clear();
  }
}
