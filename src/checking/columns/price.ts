import { priceFromPounds } from '../../workbook/index.js';
import { AMOUNT_FORMATS, amountReader } from './amounts.js';
import { Note, unreadable, value, type ColumnReader, type ReaderContext } from './reading.js';

/** Prices in pounds whatever the table's units, as ten-thousandths of a pound. */
export function priceReader(context: ReaderContext): ColumnReader {
  return amountReader(context, AMOUNT_FORMATS, (read, _percent, out) => {
    const { price, exact } = priceFromPounds(read);
    if (!Number.isSafeInteger(price)) unreadable(out);
    else value(out, price, exact ? 0 : Note.SubPenny);
  });
}
