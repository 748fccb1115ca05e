import type { RuleRecord } from '../../rulekit/index.js';
import { longDay, type Day } from '../../workbook/index.js';

/** A row of the list of member practices. A blank day of joining is not known; a blank day of leaving is to come. */
export type Membership = RuleRecord<'memberPractices', 'practice_ods' | 'ccg_ods' | 'joined' | 'left'>;

/** Two memberships of one practice that stand on the same days. */
export interface Clash {
  readonly earlier: Membership;
  readonly later: Membership;
  /** First day of both; null where it is not known. */
  readonly from: Day | null;
  /** Last day of both; null where both last. */
  readonly to: Day | null;
}

/**
 * Memberships of one practice that clash with an earlier one, by the days of joining, and those of which that
 * cannot be told, because a day of joining is blank.
 */
export function clashesOf(rows: readonly Membership[]): {
  readonly clashes: readonly Clash[];
  readonly unknown: readonly Membership[];
} {
  const [first, ...others] = [...rows].sort(
    (a, b) =>
      (a.joined ?? Number.NEGATIVE_INFINITY) - (b.joined ?? Number.NEGATIVE_INFINITY) || a.index - b.index,
  );
  const clashes: Clash[] = [];
  const unknown: Membership[] = [];
  let latest = first!;
  for (const row of others) {
    const clash = overlap(latest, row);
    if (clash === true) clashes.push(clashOf(latest, row));
    else if (clash === null) unknown.push(row);
    if (latest.left !== null && (row.left === null || row.left > latest.left)) latest = row;
  }
  return { clashes, unknown };
}

/** Leaving on the day on which the next membership begins is no overlap: lists have it so. Null: not known. */
function overlap(a: Membership, b: Membership): boolean | null {
  if (isBefore(a, b) || isBefore(b, a)) return false;
  if (a.left === null && b.left === null) return true;
  return a.joined === null || b.joined === null ? null : true;
}

function isBefore(a: Membership, b: Membership): boolean {
  return a.left !== null && b.joined !== null && a.left <= b.joined;
}

function clashOf(a: Membership, b: Membership): Clash {
  const [earlier, later] = a.index < b.index ? [a, b] : [b, a];
  const to = a.left === null || b.left === null ? (a.left ?? b.left) : Math.min(a.left, b.left);
  return { earlier, later, from: a.joined === null ? null : b.joined, to };
}

/** The days of a clash within a sentence: `from 1 April 2015 to 30 June 2015`. */
export function daysInWords({ from, to }: Clash): string {
  const end = to === null ? 'with no day of leaving' : `to ${longDay(to)}`;
  return from === null ? end : `from ${longDay(from)} ${to === null ? 'on' : end}`;
}

/** Whether a membership holds on a day, both ends included; a blank day of joining counts as before. */
export function isMemberOn(on: Day, { joined, left }: Pick<Membership, 'joined' | 'left'>): boolean {
  return (joined === null || joined <= on) && (left === null || left >= on);
}
