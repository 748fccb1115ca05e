import { MAX_COLUMNS } from '../workbook/index.js';
import { isDigit } from './bytes.js';
import { CellForm, Opening } from './cell-form.js';
import * as char from './characters.js';
import { KnownBytes } from './known-bytes.js';
import {
  ATTRIBUTE_R,
  ATTRIBUTE_S,
  ATTRIBUTE_T,
  FORMULA_START,
  INLI,
  INLINE_START,
  INLINE_TEXT,
  NEST,
  STR_QUOTE,
  VALUE_START,
} from './plain-markup.js';
import type { RowNumber } from './row-number.js';

export const Type = { Number: 0, Shared: 1, Boolean: 2, String: 3, Inline: 4 } as const;
export type Type = (typeof Type)[keyof typeof Type];

/** The start tag of a cell that was read attribute by attribute. */
export class PlainTag {
  column = 0;
  style = 0;
  type: Type = Type.Number;
  /** Letters of its address; 0 where it has none. */
  #letters = 0;
  readonly #styles: number;

  /** `styles` is how many cell styles there are. */
  constructor(styles: number) {
    this.#styles = styles;
  }

  /** Reads from where the tag's name ends; gives the place after the attributes, or -1. */
  read(bytes: Uint8Array, view: DataView, start: number, nextColumn: number, row: RowNumber): number {
    let at = start;
    let column = nextColumn;
    let style = 0;
    let type: Type = Type.Number;
    this.#letters = 0;
    while (bytes[at] === char.SPACE) {
      const name = view.getUint32(at);
      at += 4;
      let byte = bytes[at]!;
      if (name === ATTRIBUTE_R) {
        let letters = 0;
        const first = at;
        for (; byte >= 0x41 && byte <= 0x5a; byte = bytes[++at]!) letters = letters * 26 + byte - 0x40;
        column = letters - 1;
        this.#letters = at - first;
        if (letters === 0 || !row.isAt(bytes, view, at)) return -1;
        at += row.digits;
      } else if (name === ATTRIBUTE_S) {
        for (; isDigit(byte); byte = bytes[++at]!) style = style * 10 + byte - char.ZERO;
        if (style >= this.#styles) style = 0;
      } else if (name === ATTRIBUTE_T) {
        type = byte === char.LOWER_S ? Type.Shared : byte === char.LOWER_B ? Type.Boolean : Type.Number;
        if (bytes[at + 1] === char.QUOTE && (type !== Type.Number || byte === char.LOWER_N)) at++;
        else if (view.getUint32(at) === STR_QUOTE) {
          type = Type.String;
          at += 3;
        } else if (view.getUint32(at) === INLI && view.getUint32(at + 4) === NEST) {
          type = Type.Inline;
          at += 9;
          if (bytes[at - 1] !== char.LOWER_R) return -1;
        } else return -1;
      } else return -1;
      if (bytes[at++] !== char.QUOTE) return -1;
    }
    if (column >= MAX_COLUMNS) return -1;
    this.column = column;
    this.style = style;
    this.type = type;
    return at;
  }

  /** What stands at the start of the cell's content, at `content`; null where it is not for the fast way. */
  opening(view: DataView, content: number): Opening | null {
    const word = view.getUint32(content);
    if (word >>> 8 === VALUE_START) return Opening.Value;
    if (word >>> 16 === FORMULA_START) return Opening.Formula;
    const isInline = this.type === Type.Inline && word === INLINE_START;
    return isInline && view.getUint32(content + 3) === INLINE_TEXT ? Opening.InlineText : null;
  }

  /**
   * The form of the cell that was read from `start`, whose content begins at `content`; null where it is not worth
   * keeping. An address comes first in nearly all files; where it does not, there is nothing to foresee.
   */
  form(view: DataView, start: number, content: number, row: RowNumber, opening: Opening): CellForm | null {
    const letters = this.#letters;
    if (letters === 0 || view.getUint32(start) !== ATTRIBUTE_R) return null;
    const tail = KnownBytes.of(view, start + 4 + letters + row.digits, content);
    return tail && new CellForm(view, start, letters, tail, this.style, this.type, opening);
  }
}
