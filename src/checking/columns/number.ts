import { AMOUNT_FORMATS, amountReader, NUMBER_FORMATS } from './amounts.js';
import { unreadable, value, type ColumnReader, type ReaderContext } from './reading.js';

/** Numbers as they are; `95%` is 0.95. */
export function numberReader(context: ReaderContext): ColumnReader {
  return amountReader(context, NUMBER_FORMATS, (read, _percent, out) => value(out, read));
}

/** Doubles that stand for whole numbers differ from them by less than this. */
const NOISE = 1e-9;

/** Whole numbers; a number with decimals is unreadable. */
export function integerReader(context: ReaderContext): ColumnReader {
  return amountReader(context, AMOUNT_FORMATS, (read, _percent, out) => {
    const whole = Math.round(read);
    if (!Number.isSafeInteger(whole) || Math.abs(read - whole) > NOISE) unreadable(out);
    else value(out, whole === 0 ? 0 : whole);
  });
}
