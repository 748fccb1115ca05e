import type { Day } from '../../workbook/index.js';

/** Dates of a procurement. */
interface Procedure {
  readonly advert_date: Day | null;
  readonly award_date: Day | null;
}

/** Day on which a procedure commenced, as far as a register shows it: the advert, else the award. */
export function commencedOn(row: Procedure): Day | null {
  return row.advert_date ?? row.award_date;
}

/** The same, else J. */
export function commencedOrJudged(
  row: Procedure,
  context: { readonly judgementDate: Day | null },
): Day | null {
  return commencedOn(row) ?? context.judgementDate;
}
