import type { Context, FieldLists, RuleRecord } from '../../rulekit/index.js';
import { cite, southernDerbyshireHwb2015 } from '../../sources/index.js';
import type { Day } from '../../workbook/index.js';

/** What the source asks of these committees. */
export const committeeStatement = cite(
  southernDerbyshireHwb2015,
  'a primary care commissioning committee which must be chaired by a lay member and have a lay and executive majority',
);

/** Dates between which the rules about these committees apply. */
export const committeeDates = { from: '2015-04-01', to: '2022-06-30' } as const;

type Dated<A extends string, B extends string> = Readonly<Record<A | B, Day | null>>;

/**
 * Whether a row is a primary care commissioning committee that sits on the day of judgement. Where that day is not
 * known any is one, so that the engine can say what is missing. Joint committees are other committees.
 */
export function sits(
  committee: Pick<RuleRecord<'committees'>, 'type' | 'established' | 'dissolved'>,
  { judgementDate: on }: Pick<Context<FieldLists, FieldLists, string, string>, 'judgementDate'>,
): boolean {
  if (committee.type !== 'Primary care commissioning committee') return false;
  return on === null || isBetween(committee.established, committee.dissolved, on);
}

/** Whether a member is in office on a day; without a first day the member is taken to have been there before. */
export function isInOffice({ from, to }: Dated<'from', 'to'>, on: Day): boolean {
  return isBetween(from, to, on);
}

function isBetween(first: Day | null, last: Day | null, on: Day): boolean {
  return (first === null || first <= on) && (last === null || last >= on);
}
