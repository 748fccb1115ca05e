import { ascii, matches } from './bytes.js';
import * as char from './characters.js';

/** What the fast way through a sheet looks for, byte for byte. */
export const STRING = ascii('str');
export const INLINE_STRING = ascii('inlineStr');
export const ROW_OPEN = ascii('<row r="');
export const ROW_CLOSE = ascii('</row>');
export const VALUE_CLOSE = ascii('</v></c>');
export const FORMULA_CLOSE = ascii('</f>');
export const EMPTY_TAG_CLOSE = ascii('"/>');
export const CELL_CLOSE = ascii('</c>');
export const INLINE_OPEN = ascii('<is><t>');
export const INLINE_CLOSE = ascii('</t></is></c>');
export const SHARED_OPEN = ascii(' t="shared" si="');
/** Digits of a number that is safely whole in 32 bits. */
export const LONGEST_INDEX = 9;
/** ` r="`, ` s="`, ` t="`, `<v>`, `</v>` and `</c>`, read as one number. */
export const ATTRIBUTE_R = 0x20723d22;
export const ATTRIBUTE_S = 0x20733d22;
export const ATTRIBUTE_T = 0x20743d22;
export const VALUE_START = 0x3c763e;
export const VALUE_END = 0x3c2f763e;
export const CELL_END = 0x3c2f633e;

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
