import type { Context, Place, RuleRecord } from '../../rulekit/index.js';

type AnyContext = Pick<
  Context<Record<never, never>, Record<never, never>, string, string>,
  'cannotJudge' | 'rowDate'
>;

/** Days on which the rules of section 75 are about a CCG's pools, selected by the row date of the pool. */
export const LIFE_OF_CCGS = { from: '2013-04-01', to: '2022-06-30' };

/** Whether a pool rests on an agreement under section 75. Stops the judgement where nothing says on what it rests. */
export function isSection75(
  pool: Pick<RuleRecord<'pools', 'arrangement'>, 'arrangement'> & { at(field: 'arrangement'): Place },
  context: AnyContext,
): boolean {
  if (pool.arrangement === null)
    return context.cannotJudge('blank', 'the arrangement of the pool is blank', [pool.at('arrangement')]);
  return pool.arrangement === 'Section 75';
}
