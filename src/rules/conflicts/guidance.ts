import { conflictsGuidanceVersions, refer } from '../../sources/index.js';
import type { Day } from '../../workbook/index.js';

const LAST = '2022-06-30';

/** Days of CCGs, which had statutory guidance on conflicts of interest from the first. */
export const since2013 = { from: '2013-04-01', to: LAST } as const;
/** Days from the version of December 2014 on, which added the register of procurement decisions. */
export const since2014 = { from: '2014-12-01', to: LAST } as const;
/** Days from the version of 28 June 2016 on. */
export const since2016 = { from: '2016-06-28', to: LAST } as const;
/** Days from the version of 16 June 2017 on. */
export const since2017 = { from: '2017-06-16', to: LAST } as const;

export const guidance = refer(conflictsGuidanceVersions);

interface Judged {
  readonly judgementDate: Day | null;
}

/** J decides: a register is judged as it stands. */
export function judgedOn(_: unknown, { judgementDate }: Judged): Day | null {
  return judgementDate;
}

/** The day of a decision decides, else J. */
export function decidedOn(decision: { readonly date: Day | null }, { judgementDate }: Judged): Day | null {
  return decision.date ?? judgementDate;
}
