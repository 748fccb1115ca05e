import { perHeadTolerance } from '../../parameters/index.js';
import { show, type Context, type Operand, type Place, type TableView } from '../../rulekit/index.js';
import type { RecordOf } from '../../schema/index.js';
import type { Pence } from '../../workbook/index.js';
import { allocationOfYear } from '../finance/year-tables.js';
import { cannotSum, isLost } from '../left-out.js';

type Budget = TableView<'budget', 'per_head_scheme' | 'annual_budget'>;
type Stopping = Pick<Context<Record<never, never>, Record<never, never>, string, string>, 'cannotJudge'>;
type AnyContext = Pick<
  Context<Record<never, never>, Record<never, never>, string, string>,
  'cannotJudge' | 'financialYear' | 'constant'
>;
export type Scheme = NonNullable<RecordOf<'budget'>['per_head_scheme']>;

/** What the lines of a scheme come to. */
export interface SchemeMoney {
  readonly amount: Pence;
  /** Number of lines with a budget. */
  readonly count: number;
  /** The cells of the lines' budgets. */
  readonly places: readonly Place[];
}

/** Adds the budget lines of a scheme. Stops the judgement where a cell that could not be read may be one of them. */
export function schemeMoney(budget: Budget, scheme: Scheme, context: Stopping): SchemeMoney {
  const lines = budget.where('per_head_scheme', scheme);
  const sum = budget.sum('annual_budget', lines);
  const leftOut = [
    ...sum.leftOut,
    ...budget.records
      .filter((row) => isLost(row.state('per_head_scheme')))
      .map((row) => row.at('per_head_scheme')),
  ];
  if (leftOut.length > 0) return cannotSum(leftOut, budget, context);
  return { amount: sum.total, count: sum.count, places: lines.map((line) => line.at('annual_budget')) };
}

/** A shortfall, for messages: `rate`, `population`, `product` and `tolerance`. */
export interface Shortfall {
  readonly values: Readonly<Record<string, Operand>>;
  readonly atPopulation: Place;
}

/**
 * Compares an amount with so much a head of the year's population; null where it is that, or less by the tolerance at
 * most. `part` is the part of a year that the rate is due for. Stops the judgement where the population is blank.
 */
export function shortOfRate(
  amount: Pence,
  rate: Pence,
  part: number,
  allocation: TableView<'allocation', 'population' | 'financial_year'>,
  context: AnyContext,
): Shortfall | null {
  const row = allocationOfYear(allocation, context);
  const { population } = row;
  const atPopulation = row.at('population');
  if (population === null) return context.cannotJudge('blank', 'the population is blank', [atPopulation]);
  const tolerance = context.constant(perHeadTolerance);
  const product = rate * population * part;
  if (amount >= Math.round(product * (1 - tolerance))) return null;
  return {
    values: {
      rate: show.money(rate),
      population: show.number(population, atPopulation),
      product: show.money(Math.round(product)),
      tolerance: show.percentage(tolerance),
      year: show.financialYear(context.financialYear!),
    },
    atPopulation,
  };
}
