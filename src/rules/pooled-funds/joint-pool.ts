import type { Context, Place, RuleRecord, TableView } from '../../rulekit/index.js';
import type { RecordOf } from '../../schema/index.js';
import type { Day } from '../../workbook/index.js';

type PoolField = 'pool_ref' | 'arrangement' | 'start' | 'end';
type Pool = RuleRecord<'pools', PoolField>;

type AnyContext = Pick<
  Context<Record<never, never>, Record<never, never>, string, string>,
  'cannotJudge' | 'rowDate' | 'levelOn'
>;
interface PoolsContext extends AnyContext {
  readonly tables: { readonly pools: TableView<'pools', PoolField> };
}
interface PoolRow {
  readonly pool_ref: string | null;
  at(field: 'pool_ref'): Place;
}
interface Contribution extends PoolRow {
  readonly contributor_type: RecordOf<'poolContrib'>['contributor_type'];
  at(field: 'pool_ref' | 'contributor_type'): Place;
}
type Funding = Pick<RecordOf<'poolContrib'>, 'function_funded' | 'amount'>;

/** The pool of a row of money. Stops the judgement where the row names none, or one that is not in the table. */
export function poolOf(row: PoolRow, context: PoolsContext): Pool {
  if (row.pool_ref === null) return context.cannotJudge('blank', 'no pool is named', [row.at('pool_ref')]);
  return (
    context.tables.pools.find('pool_ref', row.pool_ref) ??
    context.cannotJudge('reference-missing', `the table of pools has no ${row.pool_ref}`, [
      row.at('pool_ref'),
    ])
  );
}

/** Whether a pool is one of a CCG and NHS England under joint commissioning. */
export function isJoint(pool: Pool, context: AnyContext): boolean {
  if (pool.arrangement === null)
    return context.cannotJudge('blank', 'the arrangement of the pool is blank', [pool.at('arrangement')]);
  return pool.arrangement === 'Joint commissioning (NHSE+CCG)';
}

/** Whether a CCG pays the contribution into a joint pool. */
export function isCcgMoneyInJointPool(row: Contribution, context: PoolsContext): boolean {
  if (row.contributor_type === null)
    return context.cannotJudge('blank', 'the type of contributor is blank', [row.at('contributor_type')]);
  return row.contributor_type === 'CCG' && isJoint(poolOf(row, context), context);
}

/** Whether money stands against core primary medical services of a CCG that is not delegated on the day. */
export function paysForCoreServices(row: Funding, on: Day, context: AnyContext): boolean {
  return (
    row.function_funded === 'Core primary medical services' &&
    isMoney(row.amount) &&
    !isDelegated(on, context)
  );
}

/** Whether the CCG is delegated on the day. A level that is not known counts as joint: the pool itself says so. */
export function isDelegated(on: Day, context: AnyContext): boolean {
  return context.levelOn(on) === 'Delegated commissioning';
}

/** Whether an amount is filled and not nought. */
export function isMoney(amount: number | null): boolean {
  return amount !== null && amount !== 0;
}

/** R of the row's pool. */
export function poolDate(row: PoolRow, context: PoolsContext): Day | null {
  return context.rowDate(poolOf(row, context));
}

/** The pool's date decides whether a rule applies to one of its lines. */
export const byPool = {
  by: poolDate,
  dated:
    'the pool’s own date (its first day where that lies ahead, else the earlier of its last day and the workbook’s date)',
};
