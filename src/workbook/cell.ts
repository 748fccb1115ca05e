/**
 * What stands in a cell. `NotCalculated` is a formula whose result the file does not hold: neither empty nor 0.
 * A formula with a stored result has the kind of its result.
 */
export const CellKind = {
  Empty: 0,
  Number: 1,
  Text: 2,
  Boolean: 3,
  Error: 4,
  NotCalculated: 5,
} as const;
export type CellKind = (typeof CellKind)[keyof typeof CellKind];

/** Excel's error values, in the order of their codes here. */
export const CELL_ERRORS = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#UNKNOWN!',
  '#CONNECT!',
  '#BUSY!',
  '#PYTHON!',
  '#EXTERNAL!',
] as const;
export type CellError = (typeof CELL_ERRORS)[number];

/** Code of an error value's text; a text that Excel does not know is `#UNKNOWN!`. */
export function errorCode(text: string): number {
  const code = CELL_ERRORS.indexOf(text as CellError);
  return code >= 0 ? code : CELL_ERRORS.indexOf('#UNKNOWN!');
}

/** What kind of value a number format shows. */
export type FormatKind =
  'general' | 'number' | 'currency' | 'percentage' | 'date' | 'date-time' | 'time' | 'duration' | 'text';

/** Look of a cell as far as checking asks for it: one for each entry of the workbook's cell formats. */
export interface CellStyle {
  readonly format: FormatKind;
  /** The number format's own code, such as `dd/mm/yyyy` or `#,##0`. */
  readonly formatCode: string;
  readonly bold: boolean;
}

export const GENERAL_STYLE: CellStyle = { format: 'general', formatCode: 'General', bold: false };

/** One cell, as the library hands it out. The checker itself reads sheets by column and makes no such objects. */
export interface Cell {
  /** As in Excel, `F18`. */
  readonly address: string;
  readonly kind: 'empty' | 'number' | 'text' | 'boolean' | 'error' | 'not-calculated';
  /** The number (dates are Excel serials), text or truth value; an error's text; null where empty or not calculated. */
  readonly value: number | string | boolean | null;
  readonly format: FormatKind;
  /** Formula without its equals sign; null where the cell holds a constant. */
  readonly formula: string | null;
}
