import * as z from 'zod';
import { parseIsoDay } from '../../workbook/index.js';

/** A date written YYYY-MM-DD. */
export const isoDay = z
  .string()
  .refine((text) => parseIsoDay(text) !== null, 'should be a date written YYYY-MM-DD');

/** A time from a day to a day, both inclusive; without an end it goes on. */
export interface Span {
  readonly from: string;
  readonly to?: string | null | undefined;
}

export function isInOrder({ from, to }: Span): boolean {
  return to === undefined || to === null || from <= to;
}

/** Whether two times have a day in common. */
export function overlap(a: Span, b: Span): boolean {
  return (
    (b.to === undefined || b.to === null || a.from <= b.to) &&
    (a.to === undefined || a.to === null || b.from <= a.to)
  );
}
