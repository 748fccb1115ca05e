import { planningRounding, type Parameter } from '../../parameters/index.js';
import type { Context, FieldState, Place, RuleRecord, TableView } from '../../rulekit/index.js';
import type { RecordOf } from '../../schema/index.js';
import type { Pence } from '../../workbook/index.js';
import { cannotSum, isLost } from '../left-out.js';

type AnyContext = Pick<
  Context<Record<never, never>, Record<never, never>, string, string>,
  'cannotJudge' | 'constant'
>;
type LineType = NonNullable<RecordOf<'budget'>['line_type']>;
type ReserveField = 'line_type' | 'annual_budget' | 'description' | 'programme_area';
type Line = RuleRecord<'budget', ReserveField>;

/** Years for which NHS England's planning guidance set business rules. */
export const BUSINESS_RULES = { from: '2013-04-01', to: '2020-03-31' };

/** Lines of a kind that only a plan which shows its reserves by type has. */
const RESERVES: readonly LineType[] = [
  'Reserve-contingency',
  'Reserve-non-recurrent',
  'Reserve-uncommitted',
  'Risk pool',
];

/** Reserves of some types, and what is budgeted for them in the year. */
export interface Reserve {
  readonly lines: readonly Line[];
  readonly total: Pence;
}

/**
 * The least amount that passes where a share of something is asked, in pence: a shortfall of the share that counts as
 * rounding is allowed.
 */
export function leastOf(
  base: Pence,
  share: number,
  context: { constant<V>(parameter: Parameter<V>): V },
): Pence {
  return Math.round(base * Math.max(0, share - context.constant(planningRounding)));
}

/**
 * Adds up the reserves of some types. A line without a type counts by the words of its description. Stops the
 * judgement where a figure or a type cannot be read, and where the budget shows no reserve of any type: a reserve
 * that is not marked as one is not nil.
 */
export function reserveOf(
  budget: TableView<'budget', ReserveField>,
  types: readonly LineType[],
  words: RegExp,
  context: AnyContext,
): Reserve {
  const { records } = budget;
  const doubtful = records.filter((line) => isLost(line.state('line_type')));
  const typed = records.filter((line) => !doubtful.includes(line));
  const lines = typed.filter((line) =>
    line.line_type === null ? words.test(line.raw('description')) : types.includes(line.line_type),
  );
  const shown = typed.some((line) => line.line_type !== null && RESERVES.includes(line.line_type));
  if (lines.length === 0 && doubtful.length === 0 && !shown)
    return context.cannotJudge('not-applicable', 'no line is marked as a reserve', [
      budget.heading('line_type'),
    ]);
  const sum = budget.sum('annual_budget', lines);
  const leftOut = [...sum.leftOut, ...doubtful.map((line) => line.at('line_type'))];
  if (leftOut.length > 0) return cannotSum(leftOut, budget, context);
  return { lines, total: sum.total };
}

/** Where a finding on a whole reserve stands: its first line, else the heading of the types. And what else shows it. */
export function placesOf(
  { lines }: Reserve,
  budget: { heading(field: 'line_type'): Place },
  base: Place,
): { readonly at: Place; readonly subject: readonly string[]; readonly related: readonly Place[] } {
  const [at, ...others] = lines.map((line) => line.at('annual_budget'));
  return { at: at ?? budget.heading('line_type'), subject: [], related: [...others, base] };
}

/** Stops the judgement where a line of a reserve that is too small has no budget. */
export function mustHaveBudgets(
  lines: readonly { state(field: 'annual_budget'): FieldState; at(field: 'annual_budget'): Place }[],
  context: AnyContext,
): void {
  const blank = lines.find((line) => line.state('annual_budget') === 'blank');
  if (blank !== undefined)
    context.cannotJudge('blank', 'a line of the reserve has no budget', [blank.at('annual_budget')]);
}
