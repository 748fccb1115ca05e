import { linesInCommonShare } from '../../parameters/index.js';
import type { Context, Place, RuleRecord } from '../../rulekit/index.js';
import { monthEnd, type Day, type Pence } from '../../workbook/index.js';
import { isLost } from '../left-out.js';

export const LINE_FIELDS = ['line_id', 'annual_budget', 'description'] as const;
export const VIREMENT_FIELDS = ['date', 'from_line', 'to_line', 'amount'] as const;
type Line = RuleRecord<'budget', 'line_id' | 'annual_budget'>;
type Virement = RuleRecord<'virements', (typeof VIREMENT_FIELDS)[number]>;
type AnyContext = Pick<
  Context<Record<never, never>, Record<never, never>, string, string>,
  'cannotJudge' | 'financialYear' | 'month' | 'judgementDate'
>;

/** Rows of one reference, by it. */
export type ByLine<R> = ReadonlyMap<string, readonly R[]>;

/** Budget lines by their reference; those that have none are left out. */
export function byReference<R extends Line>(lines: readonly R[]): ByLine<R> {
  const held = new Map<string, R[]>();
  for (const line of lines) if (line.state('line_id') === 'value') push(held, keyOf(line.line_id!), line);
  return held;
}

/** Stops the judgement where the lines of two months have hardly any reference in common: they were renumbered. */
export function mustBeComparable(
  now: ByLine<unknown>,
  before: ByLine<unknown>,
  context: AnyContext & Pick<Context<Record<never, never>, Record<never, never>, string, string>, 'constant'>,
  at: Place,
): void {
  const share = context.constant(linesInCommonShare);
  const shared = [...now.keys()].filter((key) => before.has(key)).length;
  if (shared >= share * Math.min(now.size, before.size) && shared > 0) return;
  context.cannotJudge(
    'reference-missing',
    'the lines of the two months have hardly any reference in common',
    [at],
  );
}

/** Virements of the month by the lines that they touch: what each line got, less what it gave. */
export function virementsOfMonth(
  virements: readonly Virement[],
  context: AnyContext,
): ByLine<{ readonly row: Virement; readonly sign: 1 | -1 }> {
  const { financialYear: year, month, judgementDate: until } = context;
  // Before the first month comes the plan: all of the year's virements up to now are since then.
  const since: Day = month! <= 1 ? Number.NEGATIVE_INFINITY : monthEnd(year!, month! - 1);
  const held = new Map<string, { row: Virement; sign: 1 | -1 }[]>();
  for (const row of virements) {
    const state = row.state('date');
    // A day that is not known may be of the month: the line is then not judged.
    const isOfMonth =
      state === 'blank' ||
      isLost(state) ||
      state === 'absent' ||
      (row.date! > since && (until === null || row.date! <= until));
    if (!isOfMonth) continue;
    if (row.state('to_line') === 'value') push(held, keyOf(row.to_line!), { row, sign: 1 });
    if (row.state('from_line') === 'value') push(held, keyOf(row.from_line!), { row, sign: -1 });
  }
  return held;
}

/** What virements add to a line. Reading stops the judgement where a day or amount is blank or cannot be read. */
export function netOf(
  touching: readonly { readonly row: Virement; readonly sign: 1 | -1 }[],
  context: AnyContext,
): Pence {
  let net = 0;
  for (const { row, sign } of touching) {
    const { amount, date } = row;
    if (amount === null || date === null)
      return context.cannotJudge('blank', 'a virement lacks its day or amount', [
        row.at(amount === null ? 'amount' : 'date'),
      ]);
    net += sign * amount;
  }
  return net;
}

/** The budget of rows of one reference. Reading stops the judgement where one is blank or cannot be read. */
export function budgetOf(lines: readonly Line[], context: AnyContext): Pence {
  let total = 0;
  for (const line of lines) {
    const { annual_budget: budget } = line;
    if (budget === null) return context.cannotJudge('blank', 'a budget is blank', [line.at('annual_budget')]);
    total += budget;
  }
  return total;
}

export function keyOf(reference: string): string {
  return reference.trim().replace(/\s+/g, ' ').toLowerCase();
}

function push<V>(held: Map<string, V[]>, key: string, value: V): void {
  const own = held.get(key);
  if (own === undefined) held.set(key, [value]);
  else own.push(value);
}
