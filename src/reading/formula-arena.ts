import type { Formulas, Platform } from '../workbook/index.js';
import { ByteArena } from './byte-arena.js';
import type { Budget } from './limits.js';
import { shiftFormula } from './shift-formula.js';

const NOTHING = new Uint8Array(0);

/** Formula texts of one sheet as bytes. A shared formula is kept once and written out for the cell that asks. */
export class FormulaArena implements Formulas {
  readonly #arena: ByteArena;
  readonly #decode: Platform['decode'];
  /** Cell for which the text of a shared formula stands. */
  readonly #origins = new Map<number, { readonly row: number; readonly column: number }>();
  readonly #shared = new Map<string, number>();

  constructor(platform: Pick<Platform, 'decode'>, budget: Budget) {
    this.#arena = new ByteArena(budget);
    this.#decode = (...given) => platform.decode(...given);
  }

  /** Adds the text of one cell's formula. */
  add(bytes: Uint8Array, start: number, end: number): number {
    return this.#arena.add(bytes, start, end);
  }

  /** Adds the text of a shared formula as it stands in its master cell. A later one of the same index replaces it. */
  addShared(
    index: string,
    bytes: Uint8Array,
    start: number,
    end: number,
    row: number,
    column: number,
  ): number {
    const waiting = this.#shared.get(index);
    if (waiting !== undefined && !this.#origins.has(waiting)) {
      this.#arena.set(waiting, bytes, start, end);
      this.#origins.set(waiting, { row, column });
      return waiting;
    }
    const id = this.#arena.add(bytes, start, end);
    this.#origins.set(id, { row, column });
    this.#shared.set(index, id);
    return id;
  }

  /** Number of a shared formula for one of its other cells; its master may still be to come. */
  shared(index: string): number {
    let id = this.#shared.get(index);
    if (id === undefined) {
      id = this.#arena.add(NOTHING, 0, 0);
      this.#shared.set(index, id);
    }
    return id;
  }

  get(id: number, row: number, column: number): string {
    const text = this.#arena.text(id, this.#decode);
    const origin = this.#origins.get(id);
    return origin === undefined ? text : shiftFormula(text, row - origin.row, column - origin.column);
  }
}
