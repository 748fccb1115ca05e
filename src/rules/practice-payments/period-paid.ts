import {
  dayOf,
  financialYearEnd,
  financialYearOf,
  financialYearStart,
  monthEnd,
  monthName,
  monthOfYear,
  parseFinancialYear,
  type Day,
  type FinancialYear,
} from '../../workbook/index.js';

/** What a payment is for: a month, a quarter or a year. */
export interface PeriodPaid {
  readonly from: Day;
  readonly to: Day;
  readonly months: 1 | 3 | 12;
  readonly year: FinancialYear;
}

const MONTHS = Array.from({ length: 12 }, (_, i) => monthName(i + 1).toLowerCase());

/**
 * Reads the period of a payment: `2015/16`, `Q1 2015/16`, `April 2015`, `Apr-15`, `Month 1 2015/16`, `2015-04`, a
 * date. Where it names no year, `year` is taken. Null where the text does not settle it.
 */
export function periodPaid(text: string | null, year: FinancialYear | null): PeriodPaid | null {
  const words = (text ?? '').trim().toLowerCase();
  const whole = parseFinancialYear(words);
  if (whole !== null)
    return { from: financialYearStart(whole), to: financialYearEnd(whole), months: 12, year: whole };
  const quarter = numbered(words, /\b(?:q|qtr|quarter)[\s_-]*(\d{1,2})\b/, 4, year);
  if (quarter !== null) return monthsOf(quarter.year, quarter.number * 3 - 2, 3);
  const month = numbered(words, /\b(?:m|mth|month|period)[\s_-]*(\d{1,2})\b/, 12, year);
  if (month !== null) return monthsOf(month.year, month.number, 1);
  const on = dayNamed(words, year);
  return on === null ? null : monthsOf(financialYearOf(on), monthOfYear(on), 1);
}

/** A quarter or month by its number, with its financial year beside it or as given. */
function numbered(
  words: string,
  pattern: RegExp,
  most: number,
  year: FinancialYear | null,
): { readonly number: number; readonly year: FinancialYear } | null {
  const match = pattern.exec(words);
  if (match === null) return null;
  const number = Number(match[1]);
  const rest = words.replace(match[0], '').replace(/^[\s,:-]+|[\s,:-]+$/g, '');
  const stated = rest === '' ? year : parseFinancialYear(rest);
  return stated === null || number < 1 || number > most ? null : { number, year: stated };
}

/** A day of the month that a text names by its name or by a date. */
function dayNamed(words: string, year: FinancialYear | null): Day | null {
  const [, name = '', rest = ''] = /^([a-z]+)[\s'’_-]*(.*)$/.exec(words) ?? [];
  const month =
    MONTHS.findIndex((full) => name === full || name === full.slice(0, 3) || name === full.slice(0, 4)) + 1;
  if (month > 0) {
    const inYear = rest === '' ? year : parseFinancialYear(rest);
    if (inYear !== null) return dayOf(month > 3 ? inYear : inYear + 1, month, 1);
    return /^(?:\d{4}|\d{2})$/.test(rest) ? firstOfMonth(rest, month) : null;
  }
  const [, isoYear, isoMonth] = /^(\d{4})-(\d{2})(?:-\d{2})?$/.exec(words) ?? [];
  if (isoYear !== undefined) return firstOfMonth(isoYear, Number(isoMonth));
  const [, dateMonth, dateYear] = /^\d{1,2}\/(\d{1,2})\/(\d{4})$/.exec(words) ?? [];
  return dateYear === undefined ? null : firstOfMonth(dateYear, Number(dateMonth));
}

function firstOfMonth(year: string, month: number): Day | null {
  if (month < 1 || month > 12) return null;
  return dayOf(year.length === 2 ? 2000 + Number(year) : Number(year), month, 1);
}

/** Months of a financial year, 1 for April, from the first on. */
function monthsOf(year: FinancialYear, first: number, months: 1 | 3): PeriodPaid {
  const from = first === 1 ? financialYearStart(year) : monthEnd(year, first - 1) + 1;
  return { from, to: monthEnd(year, first + months - 1), months, year };
}
