import { GENERAL_STYLE, type CellStyle, type Strings, type Workbook } from '../../workbook/index.js';
import { CellState } from '../table-data.js';
import type { Units } from '../located.js';

/** What is noted of a record's cell while its column is read: bits of a byte. */
export const Note = {
  /** A number or date that stands in the cell as text. */
  TextAsValue: 1,
  /** Digits beyond the penny, or beyond the ten-thousandth of a price. */
  SubPenny: 2,
  /** A code that looks turned into a number or an exponent, or shortened by its zeros. */
  DamagedCode: 4,
  /** A number too long for the 15 digits that Excel keeps. */
  Over15Digits: 8,
  /** Bits that each kind uses for the decision about its whole column. */
  A: 16,
  B: 32,
  C: 64,
} as const;

/** Where a reader puts what it read: one for a column, overwritten cell by cell, so that no cell costs an object. */
export interface Reading {
  state: CellState;
  value: number;
  note: number;
}

/** What readers know besides their field. */
export interface ReaderContext {
  readonly strings: Strings;
  readonly styles: readonly CellStyle[];
  readonly date1904: boolean;
  /** In a text file every number is text, and a lone dash is no accounting zero. */
  readonly isText: boolean;
  readonly unit: Units;
}

/** Decision about a whole column, such as which comes first in its dates; 0 where a kind makes none. */
export type Decision = number;

/** Reads the cells of one column. Empty, error and not-calculated cells never come here. */
export interface ColumnReader {
  readonly values: 'float64' | 'int32';
  /** A number cell; `style` is its index in the workbook's styles. */
  number(value: number, style: number, out: Reading): void;
  /** A text cell with its number; called once for each distinct text, so it may depend on nothing else. */
  text(text: string, id: number, out: Reading): void;
  boolean(value: boolean, out: Reading): void;
  readonly column?: ColumnDecision;
}

/** How a kind decides about a whole column from the notes of its cells, and what the decision does to a cell. */
export interface ColumnDecision {
  /** `hint` is what the table's other columns of the kind have settled, or 0. */
  decide(notes: Uint8Array, hint: Decision): Decision;
  /** What this column settles for the table's other columns; 0: nothing. */
  evidence(decision: Decision): Decision;
  /** Cells with any of these notes are settled once the decision is made. */
  readonly unsettled: number;
  settle(decision: Decision, note: number, out: Reading): void;
}

/** Context of a workbook's readers. */
export function readerContext(workbook: Workbook, unit: Units): ReaderContext {
  return {
    strings: workbook.strings,
    styles: workbook.styles,
    date1904: workbook.date1904,
    isText: workbook.origin === 'csv',
    unit,
  };
}

/** What a reader makes of each of the workbook's styles, worked out once; the last is for a style that is not there. */
export function byStyle(context: ReaderContext, classify: (style: CellStyle) => number): Uint8Array {
  return Uint8Array.from([...context.styles, GENERAL_STYLE], classify);
}

export function blank(out: Reading): void {
  out.state = CellState.Blank;
  out.value = 0;
  out.note = 0;
}

export function unreadable(out: Reading): void {
  out.state = CellState.Unreadable;
  out.value = 0;
  out.note = 0;
}

export function value(out: Reading, read: number, note = 0): void {
  out.state = CellState.Value;
  out.value = read;
  out.note = note;
}
