import { show, type Context, type Operand, type RuleRecord, type TableView } from '../../rulekit/index.js';
import type { Pence } from '../../workbook/index.js';
import { cannotSum, isLost, leftOutNote } from '../left-out.js';

type Row = RuleRecord<'procurement', 'procurement_ref' | 'est_value'>;
interface ValueContext extends Pick<
  Context<Record<never, never>, Record<never, never>, string, string>,
  'cannotJudge'
> {
  readonly tables: { readonly contracts: TableView<'contracts', 'procurement_ref' | 'total_value'> | null };
}

/**
 * The figures for the message (`value`, `limit`, `note`) where the value of a procurement is over a limit, else null.
 * The value is the greater of the estimate and the sum of the contracts with its reference, in pence without VAT.
 * Stops the judgement where neither is filled, and where what could not be read would decide.
 */
export function valueOver(
  row: Row,
  limit: Pence,
  context: ValueContext,
): Readonly<Record<string, Operand>> | null {
  const contracts = context.tables.contracts?.has('total_value') === true ? context.tables.contracts : null;
  const linked = contracts?.where('procurement_ref', row.procurement_ref) ?? [];
  const sum = contracts?.sum('total_value', linked) ?? { total: 0, count: 0, leftOut: [] };
  const estimate = row.state('est_value') === 'value' ? (row.est_value ?? 0) : 0;
  const value = Math.max(estimate, sum.total);
  if (value > limit) {
    const leftOut = sum.leftOut.length + (isLost(row.state('est_value')) ? 1 : 0);
    return { value: show.money(value), limit: show.money(limit), note: leftOutNote(leftOut) };
  }
  // Read again: an estimate that cannot be read stops here.
  if (row.est_value === null && sum.count === 0 && sum.leftOut.length === 0)
    return context.cannotJudge('blank', 'neither an estimated value nor a linked contract with a value', [
      row.at('est_value'),
    ]);
  if (contracts !== null && sum.leftOut.length > 0) return cannotSum(sum.leftOut, contracts, context);
  return null;
}
