import { XmlText, type XmlScanner } from '../ooxml/index.js';
import { CellKind, MAX_COLUMNS, MAX_ROWS } from '../workbook/index.js';
import type { CellContext, CellWriter } from './cell-writer.js';
import type { FormulaArena } from './formula-arena.js';
import { EXACT_DIGITS, parseNumber, POWERS_OF_TEN } from './parse-number.js';
import { isDigit, matches } from './bytes.js';
import * as char from './characters.js';
import {
  ATTRIBUTE_R,
  ATTRIBUTE_S,
  ATTRIBUTE_T,
  CELL_CLOSE,
  CELL_END,
  harmlessAttribute,
  INLINE_CELL_END,
  INLINE_END,
  INLINE_START,
  INLINE_TEXT,
  NEST,
  INLI,
  STR_QUOTE,
  TEXT_END,
  lastEndTag,
  ROW_CLOSE,
  ROW_OPEN,
  VALUE_END,
  VALUE_START,
} from './plain-markup.js';
import { PlainFormula } from './plain-formula.js';
import { PlainRun } from './plain-run.js';
import { MOST_ROW_DIGITS, RowNumber } from './row-number.js';
import type { SheetCursor } from './sheet-cursor.js';

const Type = { Number: 0, Shared: 1, Boolean: 2, String: 3, Inline: 4 } as const;
type Type = (typeof Type)[keyof typeof Type];
const KINDS = [CellKind.Number, CellKind.Text, CellKind.Boolean] as const;

/**
 * The fast way through the rows and cells of a sheet: those that are written as Excel and nearly all others
 * write them, with no prefix, comment or rare attribute. It takes a row's tag or a whole cell at a time, and
 * leaves all else, with nothing done, to the general scanner. Both give the same cells.
 */
export class PlainCells {
  readonly #xml: XmlScanner;
  readonly #cursor: SheetCursor;
  readonly #writer: CellWriter;
  readonly #context: CellContext;
  readonly #formula: PlainFormula;
  readonly #run = new PlainRun();
  readonly #rowNumber = new RowNumber();
  readonly #resolved: XmlText;
  readonly #styles: number;
  /** The cell at hand. */
  #view: DataView = new DataView(new ArrayBuffer(0));
  #kind: CellKind = CellKind.Empty;
  #number = 0;
  /** Whether it has a text of its own, in `#run`. */
  #isText = false;

  /** Place after the last end tag of a cell or row in the bytes at hand; null until it is looked for. */
  #limit: number | null = null;

  constructor(
    xml: XmlScanner,
    cursor: SheetCursor,
    writer: CellWriter,
    context: CellContext,
    formulas: FormulaArena | null,
    part: string,
  ) {
    this.#xml = xml;
    this.#cursor = cursor;
    this.#writer = writer;
    this.#context = context;
    this.#formula = new PlainFormula(formulas);
    this.#resolved = new XmlText(part, context.budget.longestText);
    this.#styles = context.styles.styles.length;
  }

  /** To be told before the first `scan` of other bytes than before. */
  begin(): void {
    this.#limit = null;
  }

  /** Takes what it can from `start` on; gives where the first thing starts that is not for it. */
  scan(bytes: Uint8Array, start: number, end: number): number {
    // Up to the last end tag of a cell or row: within, a search for `<` never runs out of bytes.
    if (this.#limit === null) {
      this.#limit = lastEndTag(bytes, start, end);
      this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    }
    const limit = this.#limit;
    this.#rowNumber.set(this.#cursor.row);
    let at = start;
    while (at < limit) {
      if (bytes[at] !== char.LT) {
        if (bytes[at]! > char.SPACE) return at;
        at++;
        continue;
      }
      const next = !this.#cursor.inRow
        ? this.#row(bytes, at, limit)
        : bytes[at + 1] === char.LOWER_C
          ? this.#cell(bytes, at + 2, limit)
          : this.#rowEnd(bytes, at, limit);
      if (next < 0) return at;
      at = next;
    }
    return at;
  }

  #row(bytes: Uint8Array, start: number, limit: number): number {
    if (!matches(bytes, start, ROW_OPEN)) return -1;
    const first = start + ROW_OPEN.length;
    let at = first;
    let row = 0;
    for (; isDigit(bytes[at]!); at++) row = row * 10 + bytes[at]! - char.ZERO;
    const digits = at - first;
    if (row < 1 || row > MAX_ROWS || digits > MOST_ROW_DIGITS || bytes[at] !== char.QUOTE) return -1;
    for (at++; at < limit && bytes[at] !== char.GT; at++) {
      if (bytes[at] === char.SPACE && !harmlessAttribute(bytes[at + 1]!, bytes[at + 2]!)) return -1;
      if (bytes[at] === char.QUOTE) for (at++; at < limit && bytes[at] !== char.QUOTE;) at++;
    }
    if (at >= limit || bytes[at - 1] === char.SLASH) return -1;
    this.#xml.enter('row');
    this.#cursor.openRow(row - 1);
    this.#rowNumber.read(this.#view, first, digits, row - 1);
    return at + 1;
  }

  #rowEnd(bytes: Uint8Array, start: number, limit: number): number {
    if (start + ROW_CLOSE.length > limit || !matches(bytes, start, ROW_CLOSE)) return -1;
    if (!this.#xml.leave('row')) return -1;
    this.#cursor.inRow = false;
    this.#writer.spend(this.#cursor.row);
    return start + ROW_CLOSE.length;
  }

  /** Takes the cell whose start tag's name ends at `start`; gives the place after the cell, or -1. */
  #cell(bytes: Uint8Array, start: number, limit: number): number {
    let at = start;
    let column = this.#cursor.column + 1;
    let style = 0;
    let type: Type = Type.Number;
    const view = this.#view;
    while (bytes[at] === char.SPACE) {
      const name = view.getUint32(at);
      at += 4;
      let byte = bytes[at]!;
      if (name === ATTRIBUTE_R) {
        let letters = 0;
        for (; byte >= 0x41 && byte <= 0x5a; byte = bytes[++at]!) letters = letters * 26 + byte - 0x40;
        column = letters - 1;
        if (letters === 0 || !this.#rowNumber.isAt(bytes, view, at)) return -1;
        at += this.#rowNumber.digits;
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
    if (bytes[at] === char.SLASH && bytes[at + 1] === char.GT) {
      this.#cursor.column = column;
      return at + 2;
    }
    if (bytes[at] !== char.GT || bytes[++at] !== char.LT) return -1;
    const hasFormula = bytes[at + 1] === char.LOWER_F;
    if (hasFormula) at = this.#formula.find(bytes, at + 2, limit);
    if (at < 0) return -1;
    const close = this.#content(bytes, at, type);
    if (close < 0 || close > limit) return -1;
    this.#cursor.column = column;
    const kind = this.#kind;
    if (hasFormula) {
      const value = this.#isText ? this.#textId(bytes) : this.#number;
      const known = kind === CellKind.Empty ? CellKind.NotCalculated : kind;
      this.#writer.set(
        this.#cursor.row,
        column,
        known,
        value,
        style,
        this.#formula.number(bytes, this.#resolved),
      );
    } else if (kind !== CellKind.Empty) {
      const value = this.#isText ? this.#textId(bytes) : this.#number;
      this.#writer.set(this.#cursor.row, column, kind, value, style);
    }
    return close;
  }

  /** Reads the value from `start`, where it or the cell's end tag stands; gives the place after the cell, or -1. */
  #content(bytes: Uint8Array, start: number, type: Type): number {
    this.#kind = CellKind.Empty;
    this.#number = 0;
    this.#isText = false;
    const view = this.#view;
    if (view.getUint32(start) >>> 8 !== VALUE_START) {
      if (matches(bytes, start, CELL_CLOSE)) return start + CELL_CLOSE.length;
      const opens = view.getUint32(start) === INLINE_START && view.getUint32(start + 3) === INLINE_TEXT;
      return type === Type.Inline && opens ? this.#inlineValue(bytes, start + 7) : -1;
    }
    let at = start + 3;
    if (type === Type.String || type === Type.Inline) return this.#textValue(bytes, at);
    let mantissa = 0;
    let byte = bytes[at]!;
    for (; isDigit(byte); byte = bytes[++at]!) mantissa = mantissa * 10 + byte - char.ZERO;
    const digits = at - start - 3;
    let decimals = 0;
    if (byte === char.DOT && type === Type.Number) {
      for (byte = bytes[++at]!; isDigit(byte); byte = bytes[++at]!) {
        mantissa = mantissa * 10 + byte - char.ZERO;
        decimals++;
      }
    }
    if (byte === char.LT && digits > 0 && digits + decimals <= EXACT_DIGITS) {
      if (type === Type.Shared && mantissa >= this.#context.sharedStrings) return -1;
      if (type === Type.Boolean && (mantissa > 1 || digits > 1)) return -1;
      this.#kind = KINDS[type]!;
      this.#number = decimals === 0 ? mantissa : mantissa / POWERS_OF_TEN[decimals]!;
    } else if (at > start + 3 || byte !== char.LT) {
      if (type !== Type.Number) return -1;
      while (bytes[at] !== char.LT) at++;
      const value = parseNumber(bytes, start + 3, at);
      if (Number.isNaN(value)) return -1;
      this.#kind = CellKind.Number;
      this.#number = value;
    }
    return view.getUint32(at) === VALUE_END && view.getUint32(at + 4) === CELL_END ? at + 8 : -1;
  }

  #textValue(bytes: Uint8Array, start: number): number {
    this.#kind = CellKind.Text;
    this.#isText = true;
    const end = this.#run.find(bytes, start);
    const view = this.#view;
    return view.getUint32(end) === VALUE_END && view.getUint32(end + 4) === CELL_END ? end + 8 : -1;
  }

  #inlineValue(bytes: Uint8Array, start: number): number {
    this.#kind = CellKind.Text;
    this.#isText = true;
    const end = this.#run.find(bytes, start);
    const view = this.#view;
    const closes = view.getUint32(end) === TEXT_END && view.getUint32(end + 4) === INLINE_END;
    return closes && view.getUint32(end + 8) === INLINE_CELL_END && bytes[end + 12] === char.GT
      ? end + 13
      : -1;
  }

  #textId(bytes: Uint8Array): number {
    const settled = this.#run.settle(bytes, this.#resolved);
    return this.#context.strings.intern(settled, this.#run.start, this.#run.end);
  }
}
