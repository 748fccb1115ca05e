import { civil, dayFromSerial, dayOf, type Day, type FormatKind } from '../../workbook/index.js';
import { isBlankText } from './blank.js';
import { dayOfRun, readDateText } from './date-text.js';
import {
  blank,
  byStyle,
  Note,
  unreadable,
  value,
  type ColumnDecision,
  type ColumnReader,
  type Decision,
  type ReaderContext,
  type Reading,
} from './reading.js';

/** The text is a date only if the day comes first. */
const DAY_FIRST = Note.A;
/** The text is a date only if the month comes first. */
const MONTH_FIRST = Note.B;
/** The text is a date either way, and another one. */
const EITHER = Note.C;

/** How the order of day and month in a column was decided, from the notes of its cells. */
export const DateOrder = {
  /** No text depends on the order. */
  None: 0,
  /** The column's own dates, all of one order. */
  DayFirst: 1,
  MonthFirst: 2,
  /** Nothing in the column decides; the table's other date columns agree. */
  DayFirstByTable: 3,
  MonthFirstByTable: 4,
  /** Nothing in the table decides: read as in Britain, which is said. */
  DayFirstAssumed: 5,
  /** Both orders stand in the column, at least nine in ten of the deciding dates in this one. */
  MostlyDayFirst: 6,
  MostlyMonthFirst: 7,
  /** Both orders stand in the column: what could be either is unreadable. */
  Mixed: 8,
} as const;

/** Numbers without a date format are dates only between these days. */
const FIRST_PLAUSIBLE = dayOf(1990, 1, 1);
const LAST_PLAUSIBLE = dayOf(2040, 12, 31);

/**
 * Dates as days: number cells with a date format, or without one in a plausible range (also 20150401), and text.
 * Which comes first in a text, day or month, is decided once for the column: see `DateOrder`.
 */
export function dateReader(context: ReaderContext): ColumnReader {
  const shows = byStyle(context, ({ format }) => SHOWN[format] ?? Shown.Other);
  return {
    values: 'int32',
    number(read, style, out) {
      const day = dayOfNumber(read, shows[style] ?? Shown.Plain, context.date1904);
      if (day === null) unreadable(out);
      else value(out, day);
    },
    text(text, _id, out) {
      if (isBlankText(text)) blank(out);
      else readText(text, context.isText ? 0 : Note.TextAsValue, out);
    },
    boolean: (_value, out) => unreadable(out),
    column: dateOrder,
  };
}

/** What a cell's format shows its number as. */
const Shown = { Other: 0, Date: 1, Plain: 2, Grouped: 3 } as const;
const SHOWN: Partial<Record<FormatKind, number>> = {
  date: Shown.Date,
  'date-time': Shown.Date,
  general: Shown.Plain,
  text: Shown.Plain,
  number: Shown.Grouped,
};

function dayOfNumber(number: number, shown: number, date1904: boolean): Day | null {
  if (shown === Shown.Other) return null;
  const day = dayFromSerial(number, date1904);
  // Serial 0 with a date format is what a formula shows that points to an empty cell.
  if (shown === Shown.Date) return number < 1 ? null : day;
  const run = dayOfRun(number);
  if (run !== null || shown === Shown.Grouped || day === null) return run;
  return day >= FIRST_PLAUSIBLE && day <= LAST_PLAUSIBLE ? day : null;
}

function readText(text: string, note: number, out: Reading): void {
  const { day, swapped } = readDateText(text);
  if (day === null && swapped === null) unreadable(out);
  else if (day === null) value(out, swapped!, note | MONTH_FIRST);
  else if (swapped === null) value(out, day, note | DAY_FIRST);
  else value(out, day, day === swapped ? note : note | EITHER);
}

const dateOrder: ColumnDecision = {
  unsettled: EITHER,
  decide(notes, hint) {
    let dayFirst = 0;
    let monthFirst = 0;
    let either = 0;
    for (const note of notes) {
      if (note & DAY_FIRST) dayFirst++;
      else if (note & MONTH_FIRST) monthFirst++;
      else if (note & EITHER) either++;
    }
    if (dayFirst > 0 && monthFirst > 0) {
      const enough = 0.9 * (dayFirst + monthFirst);
      if (dayFirst >= enough) return DateOrder.MostlyDayFirst;
      return monthFirst >= enough ? DateOrder.MostlyMonthFirst : DateOrder.Mixed;
    }
    if (dayFirst > 0) return DateOrder.DayFirst;
    if (monthFirst > 0) return DateOrder.MonthFirst;
    if (either === 0) return DateOrder.None;
    if (hint === DateOrder.DayFirst) return DateOrder.DayFirstByTable;
    return hint === DateOrder.MonthFirst ? DateOrder.MonthFirstByTable : DateOrder.DayFirstAssumed;
  },
  evidence: (decision) =>
    decision === DateOrder.DayFirst || decision === DateOrder.MonthFirst ? decision : DateOrder.None,
  settle(decision, note, out) {
    if (monthComesFirst(decision)) {
      const { year, month, dayOfMonth } = civil(out.value);
      out.value = dayOf(year, dayOfMonth, month);
    } else if (decision === DateOrder.Mixed) {
      unreadable(out);
      out.note = note & EITHER;
    }
  },
};

function monthComesFirst(decision: Decision): boolean {
  return (
    decision === DateOrder.MonthFirst ||
    decision === DateOrder.MonthFirstByTable ||
    decision === DateOrder.MostlyMonthFirst
  );
}

/** Whether a cell's note says that its text fits either order. */
export const fitsEither = (note: number): boolean => (note & EITHER) !== 0;

/** Whether a cell's note says that its text fits only the order that fewer of the column's dates have. */
export function fitsOther(note: number, dayFirst: number, monthFirst: number): boolean {
  return (note & (dayFirst >= monthFirst ? MONTH_FIRST : DAY_FIRST)) !== 0;
}

/** How many of the column's dates fit only one order. */
export function countOrders(notes: Uint8Array): { dayFirst: number; monthFirst: number } {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const note of notes) {
    if (note & DAY_FIRST) dayFirst++;
    else if (note & MONTH_FIRST) monthFirst++;
  }
  return { dayFirst, monthFirst };
}
