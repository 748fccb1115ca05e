import { amountReader, fromPercent, SHARE_FORMATS } from './amounts.js';
import {
  Note,
  unreadable,
  value,
  type ColumnDecision,
  type ColumnReader,
  type ReaderContext,
} from './reading.js';

/** A number without percent sign or format. */
const PLAIN = Note.A;
/** A plain number above 2: no share of these tables is above 200 %, so 5 means 5 %. */
const LARGE = Note.B;
/** A plain number between 0 and 1: a share, or less than one per cent. */
const SMALL = Note.C;

const SHARES = 0;
const WHOLE_PERCENTS = 1;
const MIXED = 2;

/**
 * Shares of one: `5%` and 0.05 in a cell with a percentage format are 0.05. Plain numbers are shares as Excel has
 * them, unless one of the column is above 2: then the column is in whole percents where at least nine in ten of its
 * plain numbers are 1 or more, and where fewer are, only those above 2 are read and the others are unreadable.
 */
export function percentageReader(context: ReaderContext): ColumnReader {
  const reader = amountReader(context, SHARE_FORMATS, (read, percent, out) => {
    const size = Math.abs(read);
    if (percent || read === 0) value(out, read);
    else value(out, read, PLAIN | (size > 2 ? LARGE : 0) | (size < 1 ? SMALL : 0));
  });
  return { ...reader, column: wholePercents };
}

const wholePercents: ColumnDecision = {
  unsettled: PLAIN,
  evidence: () => 0,
  decide(notes) {
    let plain = 0;
    let large = 0;
    let small = 0;
    for (const note of notes) {
      if ((note & PLAIN) === 0) continue;
      plain++;
      if (note & LARGE) large++;
      if (note & SMALL) small++;
    }
    if (large === 0) return SHARES;
    return small * 10 <= plain ? WHOLE_PERCENTS : MIXED;
  },
  settle(decision, note, out) {
    if (decision === WHOLE_PERCENTS || (decision === MIXED && note & LARGE))
      out.value = fromPercent(out.value);
    else if (decision === MIXED) {
      unreadable(out);
      out.note = note & (PLAIN | LARGE | SMALL);
    }
  },
};
