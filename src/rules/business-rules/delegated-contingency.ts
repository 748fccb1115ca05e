import type { Context, RuleRecord, TableView } from '../../rulekit/index.js';
import { cannotSum } from '../left-out.js';
import type { Reserve } from './planning.js';

type DelegatedField = 'line' | 'funding_source' | 'annual_budget';

/**
 * Lines of contingency of the delegated budget, which its own table holds, unless one is among the lines of the
 * CCG's budget already. Stops the judgement where one cannot be read.
 */
export function delegatedContingency(
  { lines }: Reserve,
  table: TableView<'primaryCareBudget', DelegatedField> | null,
  context: Pick<Context<Record<never, never>, Record<never, never>, string, string>, 'cannotJudge'>,
): readonly RuleRecord<'primaryCareBudget', DelegatedField>[] {
  const isThere = lines.some(
    (line) => line.state('programme_area') === 'value' && line.programme_area === 'Delegated Primary Medical',
  );
  if (table === null || isThere) return [];
  const own = table
    .where('line', 'Contingency')
    .filter(({ funding_source: source }) => source === null || source === 'Delegated allocation');
  const { leftOut } = table.sum('annual_budget', own);
  return leftOut.length > 0 ? cannotSum(leftOut, table, context) : own;
}
