import { penceFromPounds } from '../../workbook/index.js';
import type { Units } from '../located.js';
import { AMOUNT_FORMATS, amountReader } from './amounts.js';
import { Note, unreadable, value, type ColumnReader, type ReaderContext } from './reading.js';

/** Pounds that one unit is. */
export const POUNDS: Readonly<Record<Units, number>> = { GBP: 1, GBP000: 1_000, GBPm: 1_000_000 };

/**
 * Amounts in the table's units, as whole pence. Digits beyond the penny are rounded and noted; an amount beyond
 * what whole pence can hold is unreadable.
 */
export function moneyReader(context: ReaderContext): ColumnReader {
  const pounds = POUNDS[context.unit];
  return amountReader(context, AMOUNT_FORMATS, (read, _percent, out) => {
    const { pence, exact } = penceFromPounds(read * pounds);
    if (!Number.isSafeInteger(pence)) unreadable(out);
    else value(out, pence, exact ? 0 : Note.SubPenny);
  });
}
