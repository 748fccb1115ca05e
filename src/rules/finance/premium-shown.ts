import type { Context, Place, TableView } from '../../rulekit/index.js';
import type { Pence } from '../../workbook/index.js';
import { cannotSum } from '../left-out.js';
import { allocationOfYear } from './year-tables.js';

type BudgetField = 'per_head_scheme' | 'line_type' | 'annual_budget';
type PremiumContext = Pick<
  Context<Record<never, never>, Record<never, never>, string, string>,
  'cannotJudge' | 'financialYear'
> & {
  readonly tables: {
    readonly allocation: TableView<'allocation', 'quality_premium' | 'financial_year'>;
    readonly budget: TableView<'budget', BudgetField> | null;
  };
};

/**
 * The quality premium of the year: the allocation's figure, else what the budget lines of the scheme come to, income
 * left out. Stops the judgement where there is none, or where lines that cannot be read could bring it above `most`.
 */
export function premiumShown(context: PremiumContext, most: Pence): { amount: Pence; at: Place } {
  const { allocation, budget } = context.tables;
  const row = allocationOfYear(allocation, context);
  const at = row.at('quality_premium');
  if (row.quality_premium !== null) return { amount: row.quality_premium, at };
  const lines = (budget?.where('per_head_scheme', 'Quality premium') ?? []).filter(
    (line) => line.state('line_type') !== 'value' || line.line_type !== 'Income',
  );
  if (budget === null || lines.length === 0)
    return context.cannotJudge('blank', 'the quality premium is blank', [at]);
  const sum = budget.sum('annual_budget', lines);
  if (sum.total <= most && sum.leftOut.length > 0) return cannotSum(sum.leftOut, budget, context);
  if (sum.count === 0)
    return context.cannotJudge('blank', 'no line of the quality premium has a budget', [
      budget.heading('annual_budget'),
    ]);
  return { amount: sum.total, at: budget.heading('annual_budget') };
}
