import type { XmlText } from '../ooxml/index.js';
import { isDigit, matches } from './bytes.js';
import * as char from './characters.js';
import type { FormulaArena } from './formula-arena.js';
import { EMPTY_TAG_CLOSE, FORMULA_CLOSE, LONGEST_INDEX, SHARED_OPEN } from './plain-markup.js';
import { PlainRun } from './plain-run.js';

/** The formula of a plain cell: one with a text and no attributes, or a further use of a shared one. */
export class PlainFormula {
  readonly #arena: FormulaArena | null;
  readonly #run = new PlainRun();
  #shared = -1;

  /** `arena` is null where texts of formulas are not to be kept. */
  constructor(arena: FormulaArena | null) {
    this.#arena = arena;
  }

  /** Finds the formula whose start tag's name ends at `start`; gives the place after its end, or -1. */
  find(bytes: Uint8Array, start: number, limit: number): number {
    this.#shared = -1;
    if (bytes[start] === char.GT) {
      const end = this.#run.find(bytes, start + 1);
      const whole = end > start + 1 && end < limit && matches(bytes, end, FORMULA_CLOSE);
      return whole ? end + FORMULA_CLOSE.length : -1;
    }
    if (!matches(bytes, start, SHARED_OPEN)) return -1;
    const first = start + SHARED_OPEN.length;
    let at = first;
    let index = 0;
    for (; isDigit(bytes[at]!); at++) index = index * 10 + bytes[at]! - char.ZERO;
    if (at === first || at - first > LONGEST_INDEX || !matches(bytes, at, EMPTY_TAG_CLOSE)) return -1;
    this.#shared = index;
    return at + EMPTY_TAG_CLOSE.length;
  }

  /** Number of the formula that was found; -1 where texts are not kept. */
  number(bytes: Uint8Array, resolved: XmlText): number {
    if (this.#arena === null) return -1;
    if (this.#shared >= 0) return this.#arena.shared(String(this.#shared));
    const settled = this.#run.settle(bytes, resolved);
    return this.#arena.add(settled, this.#run.start, this.#run.end);
  }
}
