import { ascii, matches } from './bytes.js';
import * as char from './characters.js';

/** What the fast way through a sheet looks for, byte for byte. */
export const ROW_OPEN = ascii('<row r="');
export const ROW_CLOSE = ascii('</row>');
export const FORMULA_CLOSE = ascii('</f>');
export const EMPTY_TAG_CLOSE = ascii('"/>');
export const CELL_CLOSE = ascii('</c>');
export const SHARED_OPEN = ascii(' t="shared" si="');
/** Digits of a number that is safely whole in 32 bits. */
export const LONGEST_INDEX = 9;
/** Four characters (the names say which) as the number that they are in the bytes. */
export const ATTRIBUTE_R = word(' r="');
export const ATTRIBUTE_S = word(' s="');
export const ATTRIBUTE_T = word(' t="');
export const STR_QUOTE = word('str"');
export const INLI = word('inli');
export const NEST = word('neSt');
export const VALUE_END = word('</v>');
export const CELL_END = word('</c>');
export const INLINE_START = word('<is>');
export const INLINE_TEXT = word('><t>');
export const TEXT_END = word('</t>');
export const INLINE_END = word('</is');
export const INLINE_CELL_END = word('></c');
/** `<f`, two characters. */
export const FORMULA_START = word('<f  ') >>> 16;
/** `<v>`, three characters. */
export const VALUE_START = word('<v> ') >>> 8;

/** Place after the last end tag of a cell or row, or `start` where there is none. */
export function lastEndTag(bytes: Uint8Array, start: number, end: number): number {
  for (let at = end - CELL_CLOSE.length; at >= start; at--) {
    if (bytes[at] !== char.LT || bytes[at + 1] !== char.SLASH) continue;
    if (matches(bytes, at, CELL_CLOSE)) return at + CELL_CLOSE.length;
    if (at + ROW_CLOSE.length <= end && matches(bytes, at, ROW_CLOSE)) return at + ROW_CLOSE.length;
  }
  return start;
}

/** Whether an attribute of a row, by its first letters, is neither `hidden` nor a namespace. */
export function harmlessAttribute(first: number, second: number): boolean {
  return !(first === 0x68 && second === char.LOWER_I) && !(first === 0x78 && second === 0x6d);
}

function word(text: string): number {
  return new DataView(ascii(text).buffer).getUint32(0);
}
