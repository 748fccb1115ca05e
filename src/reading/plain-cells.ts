import { XmlText, type XmlScanner } from '../ooxml/index.js';
import { CellKind, MAX_ROWS } from '../workbook/index.js';
import type { CellContext, CellWriter } from './cell-writer.js';
import type { FormulaArena } from './formula-arena.js';
import { decimalNumber, INT_DIGITS, parseNumber } from './parse-number.js';
import { isDigit, matches } from './bytes.js';
import * as char from './characters.js';
import {
  CELL_CLOSE,
  CELL_END,
  harmlessAttribute,
  INLINE_CELL_END,
  INLINE_END,
  TEXT_END,
  lastEndTag,
  ROW_CLOSE,
  ROW_OPEN,
  VALUE_END,
  VALUE_START,
} from './plain-markup.js';
import { type CellForm, Opening } from './cell-form.js';
import { KnownBytes } from './known-bytes.js';
import { PlainTag, Type } from './plain-tag.js';
import { PlainFormula } from './plain-formula.js';
import { PlainRun } from './plain-run.js';
import { MOST_ROW_DIGITS, RowNumber } from './row-number.js';
import type { SheetCursor } from './sheet-cursor.js';

/** How long the starts of a content are: `<v>`, `<f`, `<is><t>`. */
const OPENING_LENGTHS = [3, 2, 7] as const;
/** Columns beyond are read attribute by attribute. */
const MOST_FORMS = 1024;
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
  readonly #tag: PlainTag;
  readonly #sharedStrings: number;
  /** The cell at hand. */
  #view: DataView = new DataView(new ArrayBuffer(0));
  #kind: CellKind = CellKind.Empty;
  #number = 0;
  /** Whether it has a text of its own, in `#run`. */
  #isText = false;
  /** How the last cell of each column was written. */
  readonly #forms: (CellForm | null)[] = [];
  /** What stood after the number of the last row, up to its first cell. */
  #rowTail: KnownBytes | null = null;

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
    this.#tag = new PlainTag(context.styles.styles.length);
    this.#sharedStrings = context.sharedStrings;
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
    const known = this.#rowTail?.end(this.#view, at, limit) ?? -1;
    const next = known < 0 ? this.#rowAttributes(bytes, at, limit) : known;
    if (next < 0) return -1;
    this.#xml.enter('row');
    this.#cursor.openRow(row - 1);
    this.#rowNumber.read(this.#view, first, digits, row - 1);
    return next;
  }

  /** Passes over what a row's tag has after its number; gives the place after the tag, or -1. */
  #rowAttributes(bytes: Uint8Array, start: number, limit: number): number {
    let at = start + 1;
    for (; at < limit && bytes[at] !== char.GT; at++) {
      if (bytes[at] === char.SPACE && !harmlessAttribute(bytes[at + 1]!, bytes[at + 2]!)) return -1;
      if (bytes[at] === char.QUOTE) for (at++; at < limit && bytes[at] !== char.QUOTE;) at++;
    }
    if (at >= limit || bytes[at - 1] === char.SLASH) return -1;
    this.#rowTail = KnownBytes.of(this.#view, start, at + 1);
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
    const cursor = this.#cursor;
    const form = this.#forms[cursor.column + 1];
    if (form) {
      const at = form.end(bytes, this.#view, start, this.#rowNumber, limit);
      if (at >= 0)
        return this.#content(bytes, at, limit, cursor.column + 1, form.style, form.type, form.opening);
    }
    const tag = this.#tag;
    const at = tag.read(bytes, this.#view, start, cursor.column + 1, this.#rowNumber);
    if (at < 0) return -1;
    const { column } = tag;
    if (bytes[at] === char.SLASH && bytes[at + 1] === char.GT) {
      cursor.column = column;
      return at + 2;
    }
    if (bytes[at] !== char.GT || bytes[at + 1] !== char.LT) return -1;
    const content = at + 1;
    if (matches(bytes, content, CELL_CLOSE)) {
      cursor.column = column;
      return content + CELL_CLOSE.length;
    }
    const opening = tag.opening(this.#view, content);
    if (opening === null) return -1;
    const first = content + OPENING_LENGTHS[opening];
    if (column < MOST_FORMS) {
      for (let i = this.#forms.length; i <= column; i++) this.#forms.push(null);
      this.#forms[column] = tag.form(this.#view, start, first, this.#rowNumber, opening);
    }
    return this.#content(bytes, first, limit, column, tag.style, tag.type, opening);
  }

  /** Takes the content of a cell from `start` on and writes the cell; gives the place after it, or -1. */
  #content(
    bytes: Uint8Array,
    start: number,
    limit: number,
    column: number,
    style: number,
    type: number,
    opening: Opening,
  ): number {
    let close: number;
    if (opening === Opening.Value) close = this.#value(bytes, start, type);
    else if (opening === Opening.InlineText) close = this.#inlineValue(bytes, start);
    else close = this.#calculated(bytes, start, limit, type);
    if (close < 0 || close > limit) return -1;
    this.#cursor.column = column;
    const value = this.#isText ? this.#textId(bytes) : this.#number;
    if (opening === Opening.Formula) {
      const known = this.#kind === CellKind.Empty ? CellKind.NotCalculated : this.#kind;
      const formula = this.#formula.number(bytes, this.#resolved);
      this.#writer.set(this.#cursor.row, column, known, value, style, formula);
    } else if (this.#kind !== CellKind.Empty)
      this.#writer.set(this.#cursor.row, column, this.#kind, value, style);
    return close;
  }

  /** Reads a formula, of whose tag the name ends at `start`, and its result; gives the place after the cell, or -1. */
  #calculated(bytes: Uint8Array, start: number, limit: number, type: number): number {
    const at = this.#formula.find(bytes, start, limit);
    if (at < 0) return -1;
    if (this.#view.getUint32(at) >>> 8 === VALUE_START) return this.#value(bytes, at + 3, type);
    this.#isText = false;
    this.#kind = CellKind.Empty;
    this.#number = 0;
    return matches(bytes, at, CELL_CLOSE) ? at + CELL_CLOSE.length : -1;
  }

  /** Reads the value from `start`, behind its start tag; gives the place after the cell, or -1. */
  #value(bytes: Uint8Array, start: number, type: number): number {
    if (type === Type.String || type === Type.Inline) return this.#textValue(bytes, start);
    this.#isText = false;
    const negative = bytes[start] === char.MINUS && type === Type.Number;
    const first = negative ? start + 1 : start;
    let at = first;
    let high = 0;
    let low = 0;
    let digits = 0;
    let point = -1;
    for (let byte = bytes[at]!; ; byte = bytes[++at]!) {
      const digit = byte - char.ZERO;
      if (digit >= 0 && digit <= 9) {
        if (digits < INT_DIGITS) high = (high * 10 + digit) | 0;
        else low = (low * 10 + digit) | 0;
        digits++;
      } else if (byte === char.DOT && point < 0) point = digits;
      else break;
    }
    if (
      bytes[at] === char.LT &&
      digits > 0 &&
      digits <= 2 * INT_DIGITS &&
      (point < 0 || type === Type.Number)
    ) {
      if (type === Type.Shared && (digits > INT_DIGITS || high >= this.#sharedStrings)) return -1;
      if (type === Type.Boolean && (high > 1 || digits > 1)) return -1;
      this.#kind = KINDS[type]!;
      const value = decimalNumber(high, low, digits, point < 0 ? 0 : point - digits);
      if (Number.isNaN(value)) return -1;
      this.#number = negative ? 0 - value : value;
    } else if (at > start || bytes[at] !== char.LT) {
      if (type !== Type.Number) return -1;
      while (bytes[at] !== char.LT) at++;
      const value = parseNumber(bytes, start, at);
      if (Number.isNaN(value)) return -1;
      this.#kind = CellKind.Number;
      this.#number = value;
    } else {
      this.#kind = CellKind.Empty;
      this.#number = 0;
    }
    const view = this.#view;
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
