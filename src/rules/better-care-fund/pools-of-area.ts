import type { Context, FieldState, Place, RuleRecord } from '../../rulekit/index.js';
import { isLost } from '../left-out.js';

type AnyContext = Pick<
  Context<Record<never, never>, Record<never, never>, string, string>,
  'cannotJudge' | 'financialYear'
>;
type Pool = RuleRecord<'pools', 'pool_ref' | 'hwb'>;
interface PoolRow {
  readonly pool_ref: string | null;
  state(field: 'pool_ref'): FieldState;
  at(field: 'pool_ref'): Place;
}

/** Whether a row of the Better Care Fund is of the dossier's year, the only one that contributions are held of. */
export function isOfTheYear(
  row: { readonly financial_year: number | null },
  { financialYear }: AnyContext,
): boolean {
  return row.financial_year === null || financialYear === null || row.financial_year === financialYear;
}

/** The pools that name an area; stops the judgement where none does. */
export function poolsOfArea<R extends Pool>(
  hwb: string,
  pools: { where(field: 'hwb', value: string): readonly R[]; heading(field: 'hwb'): Place },
  context: AnyContext,
): readonly R[] {
  const found = pools.where('hwb', hwb);
  if (found.length > 0) return found;
  return context.cannotJudge('reference-missing', `no pool names the area ${hwb}`, [pools.heading('hwb')]);
}

/** The rows of money that name one of the pools. */
export function moneyOf<R extends PoolRow>(
  pools: readonly Pool[],
  table: { where(field: 'pool_ref', value: string): readonly R[] },
): readonly R[] {
  return pools.flatMap((pool) => (pool.pool_ref === null ? [] : table.where('pool_ref', pool.pool_ref)));
}

/** Cells of the pool's name that are blank or cannot be read: their rows might be money of any pool. */
export function ofNoPool(rows: readonly PoolRow[]): Place[] {
  return rows
    .filter((row) => row.state('pool_ref') === 'blank' || isLost(row.state('pool_ref')))
    .map((row) => row.at('pool_ref'));
}

/** Cells of a field that hold nothing. */
export function blanks<F extends string>(
  rows: readonly { state(field: F): FieldState; at(field: F): Place }[],
  field: F,
): Place[] {
  return rows.filter((row) => row.state(field) === 'blank').map((row) => row.at(field));
}
