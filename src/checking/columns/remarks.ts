import { CellState, type ColumnRemark } from '../table-data.js';
import { countOrders, DateOrder, fitsEither, fitsOther } from './date.js';
import { Note, type Decision } from './reading.js';

/** Records that a remark lists at most; its count is of all. */
export const MOST_LISTED = 1000;

/** What is to be said of a column as a whole. */
export function remarksOf(
  kind: string,
  notes: Uint8Array,
  states: Uint8Array,
  decision: Decision,
): ColumnRemark[] {
  const remarks: ColumnRemark[] = [];
  const add = (make: (count: number, rows: number[]) => ColumnRemark, holds: (record: number) => boolean) => {
    const found = list(notes.length, holds);
    if (found.count > 0) remarks.push(make(found.count, found.rows));
  };
  const noted = (bit: number) => (record: number) => (notes[record]! & bit) !== 0;
  const [all, derived] = summary(notes, states);
  if (all & Note.TextAsValue)
    add((count, rows) => ({ kind: 'text-as-value', count, rows }), noted(Note.TextAsValue));
  if (all & Note.SubPenny) add((count, rows) => ({ kind: 'sub-penny', count, rows }), noted(Note.SubPenny));
  if (all & Note.DamagedCode)
    add((count, rows) => ({ kind: 'damaged-code', count, rows }), noted(Note.DamagedCode));
  if (all & Note.Over15Digits)
    add((count, rows) => ({ kind: 'over-15-digits', count, rows }), noted(Note.Over15Digits));
  if (kind === 'date') remarks.push(...dateRemarks(notes, decision));
  if (derived)
    add(
      (count, rows) => ({ kind: 'derived', count, rows }),
      (record) => states[record] === CellState.Derived,
    );
  return remarks;
}

function dateRemarks(notes: Uint8Array, decision: Decision): ColumnRemark[] {
  if (decision === DateOrder.DayFirstAssumed) {
    const found = list(notes.length, (record) => fitsEither(notes[record]!));
    return [{ kind: 'ambiguous-dates', ...found, read: 'dmy' }];
  }
  const mixed = MIXED_READ.get(decision);
  if (mixed === undefined) return [];
  const { dayFirst, monthFirst } = countOrders(notes);
  const found = list(notes.length, (record) => fitsOther(notes[record]!, dayFirst, monthFirst));
  return [{ kind: 'mixed-date-orders', ...found, read: mixed }];
}

const MIXED_READ = new Map<Decision, 'dmy' | 'mdy' | null>([
  [DateOrder.MostlyDayFirst, 'dmy'],
  [DateOrder.MostlyMonthFirst, 'mdy'],
  [DateOrder.Mixed, null],
]);

/** All notes taken together, and whether a value was worked out. */
function summary(notes: Uint8Array, states: Uint8Array): [notes: number, derived: boolean] {
  let all = 0;
  for (const note of notes) all |= note;
  return [all, states.includes(CellState.Derived)];
}

function list(records: number, holds: (record: number) => boolean): { count: number; rows: number[] } {
  const rows: number[] = [];
  let count = 0;
  for (let record = 0; record < records; record++) {
    if (!holds(record)) continue;
    if (count++ < MOST_LISTED) rows.push(record);
  }
  return { count, rows };
}
