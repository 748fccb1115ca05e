import type { KnownBytes } from './known-bytes.js';
import { ATTRIBUTE_R } from './plain-markup.js';
import type { RowNumber } from './row-number.js';

/** What a cell holds first, by which its form ends. */
export const Opening = { Value: 0, Formula: 1, InlineText: 2 } as const;
export type Opening = (typeof Opening)[keyof typeof Opening];

/**
 * How a cell of a column starts, from its address to where its content begins. Nearly always the next row's cell
 * starts alike, and is then known by comparing some words instead of being read.
 */
export class CellForm {
  readonly style: number;
  readonly type: number;
  readonly opening: Opening;
  readonly #letters: number;
  readonly #lettersShift: number;
  readonly #lettersWord: number;
  readonly #tail: KnownBytes;

  /**
   * The form of a cell whose tag's name ends at `start`; its address comes first, with so many letters before the
   * row. `tail` is what stands behind the row, up to the content.
   */
  constructor(
    view: DataView,
    start: number,
    letters: number,
    tail: KnownBytes,
    style: number,
    type: number,
    opening: Opening,
  ) {
    this.style = style;
    this.type = type;
    this.opening = opening;
    this.#letters = letters;
    this.#lettersShift = 32 - 8 * letters;
    this.#lettersWord = view.getUint32(start + 4) >>> this.#lettersShift;
    this.#tail = tail;
  }

  /** Where the content begins of the cell whose tag's name ends at `start`, if it has this form; else -1. */
  end(bytes: Uint8Array, view: DataView, start: number, row: RowNumber, limit: number): number {
    if (view.getUint32(start + 4) >>> this.#lettersShift !== this.#lettersWord) return -1;
    if (view.getUint32(start) !== ATTRIBUTE_R) return -1;
    const number = start + 4 + this.#letters;
    return row.isAt(bytes, view, number) ? this.#tail.end(view, number + row.digits, limit) : -1;
  }
}
