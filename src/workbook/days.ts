/**
 * Calendar days as whole numbers: days since 1 January 1970 (negative before), proleptic Gregorian,
 * no time zone. Excel serials are converted at the edge of the reader's cells, here.
 */
export type Day = number;

const DAYS_BEFORE_1970 = 719_468; // from 0000-03-01, the start of the civil algorithm's era

/** Day of a civil date; month 1 to 12, day 1 to 31. Does not check that the date exists: see `isDate`. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - DAYS_BEFORE_1970;
}

/** Year, month (1 to 12) and day of month of a day. */
export function civil(day: Day): { year: number; month: number; dayOfMonth: number } {
  const z = day + DAYS_BEFORE_1970;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** Whether year, month and day of month name a day that exists. */
export function isDate(year: number, month: number, dayOfMonth: number): boolean {
  return month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month);
}

/** Number of days in a month (1 to 12). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day written `YYYY-MM-DD`. Throws RangeError on anything else: for constants and options, not cells. */
export function day(iso: string): Day {
  const parsed = parseIsoDay(iso);
  if (parsed === null) throw new RangeError(`not a date written YYYY-MM-DD: ${iso}`);
  return parsed;
}

/** The day written `YYYY-MM-DD`, or null. */
export function parseIsoDay(iso: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return null;
  const [year, month, dom] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDate(year, month, dom) ? dayOf(year, month, dom) : null;
}

/** `YYYY-MM-DD`. */
export function isoDay(value: Day): string {
  const { year, month, dayOfMonth } = civil(value);
  return `${String(year).padStart(4, '0')}-${pad2(month)}-${pad2(dayOfMonth)}`;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `1 January 2016`, as GOV.UK writes dates. */
export function longDay(value: Day): string {
  const { year, month, dayOfMonth } = civil(value);
  return `${dayOfMonth} ${monthName(month)} ${year}`;
}

/** English name of a month, 1 to 12. */
export function monthName(month: number): string {
  const name = MONTHS[month - 1];
  if (name === undefined) throw new RangeError(`no month ${month}`);
  return name;
}

/** The same day of the month `months` later, or the last day of that month where it is shorter. */
export function addMonths(value: Day, months: number): Day {
  const { year, month, dayOfMonth } = civil(value);
  const total = year * 12 + (month - 1) + months;
  const y = Math.floor(total / 12);
  const m = total - y * 12 + 1;
  return dayOf(y, m, Math.min(dayOfMonth, daysInMonth(y, m)));
}

/** Last day of the calendar quarter (January to March, ...) that holds the day. */
export function endOfCalendarQuarter(value: Day): Day {
  const { year, month } = civil(value);
  const last = Math.ceil(month / 3) * 3;
  return dayOf(year, last, daysInMonth(year, last));
}

/**
 * Excel serial (1900 or 1904 system, fraction dropped) to a day, or null where it names none.
 * Serial 60 of the 1900 system is Excel's 29 February 1900, a day that never was: null.
 * Serials 1 to 59 of the 1900 system are one day ahead of the arithmetic because of it.
 */
export function dayFromSerial(serial: number, date1904: boolean): Day | null {
  if (!Number.isFinite(serial) || serial < 0 || serial >= 2_958_466) return null;
  const whole = Math.floor(serial);
  if (date1904) return whole + EPOCH_1904;
  if (whole === 60) return null;
  return whole + EPOCH_1900 + (whole < 60 ? 1 : 0);
}

/** Excel serial of a day. Inverse of `dayFromSerial` from 1 March 1900 (1904 system: from 1 January 1904) on. */
export function serialFromDay(value: Day, date1904 = false): number {
  return value - (date1904 ? EPOCH_1904 : EPOCH_1900);
}

const EPOCH_1900 = dayOf(1899, 12, 30);
const EPOCH_1904 = dayOf(1904, 1, 1);

function pad2(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}
