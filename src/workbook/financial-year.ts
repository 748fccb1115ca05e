import { civil, dayOf, daysInMonth, type Day } from './days.js';

/** A financial year by the calendar year in which it starts: 2015 is 2015/16, 1 April 2015 to 31 March 2016. */
export type FinancialYear = number;

/** `2015/16`. */
export function financialYearLabel(year: FinancialYear): string {
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}

/** 1 April of the year. */
export function financialYearStart(year: FinancialYear): Day {
  return dayOf(year, 4, 1);
}

/** 31 March at the end of the year. */
export function financialYearEnd(year: FinancialYear): Day {
  return dayOf(year + 1, 3, 31);
}

/** The financial year that holds a day. */
export function financialYearOf(day: Day): FinancialYear {
  const { year, month } = civil(day);
  return month >= 4 ? year : year - 1;
}

/** Month of the financial year that holds a day: 1 for April to 12 for March. */
export function monthOfYear(day: Day): number {
  return ((civil(day).month + 8) % 12) + 1;
}

/** Last day of a month of the financial year, 1 for April to 12 for March. */
export function monthEnd(year: FinancialYear, month: number): Day {
  const [calendarYear, calendarMonth] = month > 9 ? [year + 1, month - 9] : [year, month + 3];
  return dayOf(calendarYear, calendarMonth, daysInMonth(calendarYear, calendarMonth));
}

/**
 * Financial years in their usual spellings: `2015/16`, `2015-16`, `2015/2016`, `FY2015/16`, `15/16`, `2015 - 2016`.
 * Null where the two halves are not successive years, or for a lone year (it does not say which year is meant).
 */
export function parseFinancialYear(text: string): FinancialYear | null {
  const match = /^(?:FY\s*)?(\d{4}|\d{2})\s*[/\-\u2013\u2014]\s*(\d{4}|\d{2})$/i.exec(text.trim());
  if (!match) return null;
  const first = fullYear(match[1] ?? '');
  const second = match[2] ?? '';
  const expected = first + 1;
  const matches = second.length === 4 ? Number(second) === expected : Number(second) === expected % 100;
  return matches ? first : null;
}

function fullYear(digits: string): number {
  return digits.length === 4 ? Number(digits) : 2000 + Number(digits);
}
