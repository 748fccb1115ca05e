import { show, type Context, type Operand, type Place, type TableView } from '../../rulekit/index.js';
import type { Pence } from '../../workbook/index.js';
import { cannotSum, leftOutNote } from '../left-out.js';

type AnyContext = Pick<
  Context<Record<never, never>, Record<never, never>, string, string>,
  'cannotJudge' | 'financialYear'
>;

/** A limit and the cell that states it. */
export interface Limit {
  readonly amount: Pence | null;
  readonly at: Place;
  /** What it is called within a sentence. */
  readonly name: string;
}

/** Forecast spending that is above its limit. */
export interface Above {
  readonly excess: Pence;
  /** Number of figures in the sum. */
  readonly count: number;
  /** For messages: `spending`, `excess`, `limit`, `year`, and `note` of what the sum leaves out. */
  readonly values: Readonly<Record<string, Operand>>;
}

/**
 * Compares the forecast of budget lines with a limit; null where they are within it. Figures count signed as they
 * stand. `doubtful` are cells that could bring further lines into the sum. Stops the judgement where the limit or
 * every forecast is blank, and where what could not be read would decide.
 */
export function forecastAbove(
  budget: TableView<'budget', 'forecast_outturn'>,
  lines: TableView<'budget', 'forecast_outturn'>['records'],
  doubtful: readonly Place[],
  limit: Limit,
  context: AnyContext,
): Above | null {
  if (limit.amount === null) return context.cannotJudge('blank', `the ${limit.name} is blank`, [limit.at]);
  const sum = budget.sum('forecast_outturn', lines);
  const excess = sum.total - limit.amount;
  const leftOut = [...sum.leftOut, ...doubtful];
  if (excess <= 0 && leftOut.length > 0) return cannotSum(leftOut, budget, context);
  if (sum.count === 0)
    return context.cannotJudge('blank', 'no line has a forecast', [budget.heading('forecast_outturn')]);
  if (excess <= 0) return null;
  return {
    excess,
    count: sum.count,
    values: {
      spending: show.money(sum.total),
      excess: show.money(excess),
      limit: show.money(limit.amount, limit.at),
      year: show.financialYear(context.financialYear!),
      note: leftOutNote(leftOut.length),
    },
  };
}
