import { dayOf, isDate, serialFromDay } from '../workbook/index.js';

const FORM =
  /^(?:(\d{4})-?(\d{2})-?(\d{2}))?(?:T?(\d{2}):?(\d{2})(?::?(\d{2})(\.\d+)?)?)?(?:Z|[+-]\d{2}:?\d{2})?$/;

/**
 * Excel serial of an ISO 8601 date, date with time, or time, as cells of type `d` hold them; null for anything
 * else. A zone is left out of account: the cell shows the time as written.
 */
export function serialFromIso(text: string, date1904: boolean): { serial: number; withTime: boolean } | null {
  const match = FORM.exec(text.trim());
  if (!match || text.trim() === '') return null;
  const [, year, month, dayOfMonth, hours, minutes, seconds = '0', fraction = '0'] = match;
  if (year === undefined && hours === undefined) return null;
  const time = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60 + Number(seconds) + Number(fraction);
  if (Number(hours ?? 0) > 24 || Number(minutes ?? 0) > 59 || Number(seconds) > 60) return null;
  const part = time / 86_400;
  if (year === undefined) return { serial: part, withTime: true };
  if (!isDate(Number(year), Number(month), Number(dayOfMonth))) return null;
  const whole = serialFromDay(dayOf(Number(year), Number(month), Number(dayOfMonth)), date1904);
  // Excel's 1900 system counts a 29 February 1900 that never was: days before it are one lower.
  const serial = (!date1904 && whole < 61 ? whole - 1 : whole) + part;
  return serial < 0 ? null : { serial, withTime: hours !== undefined && time > 0 };
}
