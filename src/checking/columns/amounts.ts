import type { FormatKind } from '../../workbook/index.js';
import { CellState } from '../table-data.js';
import { isBlankText } from './blank.js';
import { NumberText } from './number-text.js';
import {
  blank,
  byStyle,
  Note,
  unreadable,
  value,
  type ColumnReader,
  type ReaderContext,
  type Reading,
} from './reading.js';

/** Stores a number that was read; `percent` where it stood with a percent sign. */
export type Store = (read: number, percent: boolean, out: Reading) => void;

/**
 * Reader of the kinds that are numbers: from number cells whose format is one of `formats`, and from text that
 * would have one of them.
 * A lone dash is 0 in a cell and blank in a text file.
 */
export function amountReader(
  context: ReaderContext,
  formats: ReadonlySet<FormatKind>,
  store: Store,
): ColumnReader {
  const scanner = new NumberText();
  const shows = byStyle(context, ({ format }) =>
    !formats.has(format) ? OTHER : format === 'percentage' ? SHARE : AMOUNT,
  );
  const typed = context.isText ? 0 : Note.TextAsValue;
  return {
    values: 'float64',
    number(read, style, out) {
      const shown = shows[style] ?? AMOUNT;
      if (shown === OTHER) unreadable(out);
      // Adding 0 makes -0 and 0 one number.
      else store(read + 0, shown === SHARE, out);
    },
    text(text, _id, out) {
      if (!scanner.scan(text)) {
        if (isBlankText(text)) blank(out);
        else unreadable(out);
      } else if (scanner.dash) {
        if (context.isText) blank(out);
        else value(out, 0);
      } else {
        const shown = scanner.percent ? 'percentage' : scanner.currency ? 'currency' : 'number';
        const fits = formats.has(shown) && !(scanner.percent && scanner.currency);
        if (fits) store(scanner.percent ? fromPercent(scanner.value) : scanner.value, scanner.percent, out);
        else unreadable(out);
        if (out.state === CellState.Value) out.note |= typed;
      }
    },
    boolean: (_value, out) => unreadable(out),
  };
}

/** So many per cent as a share of one, without the noise of a binary division: 2.01 is 0.0201. */
export function fromPercent(percent: number): number {
  return Number((percent / 100).toPrecision(15));
}

/** What a cell's format shows its number as. */
const OTHER = 0;
const AMOUNT = 1;
const SHARE = 2;

/** Formats whose numbers are plain amounts. A number shown as a date or a share is not an amount. */
export const AMOUNT_FORMATS: ReadonlySet<FormatKind> = new Set(['general', 'number', 'currency', 'text']);

/** Formats of numbers of any kind. */
export const NUMBER_FORMATS: ReadonlySet<FormatKind> = new Set([...AMOUNT_FORMATS, 'percentage']);

/** Formats of shares: pounds are none. */
export const SHARE_FORMATS: ReadonlySet<FormatKind> = new Set(['general', 'number', 'text', 'percentage']);
