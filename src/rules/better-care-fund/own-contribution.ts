import type { Context, RuleRecord } from '../../rulekit/index.js';

type Contribution = Pick<RuleRecord<'poolContrib'>, 'contributor'>;
type Naming = Pick<Context<Record<never, never>, Record<never, never>, string, string>, 'cover' | 'sameBody'>;

/** Whether of the CCGs that pay into a pool this one pays: it is named, by name or code, or no CCG is. */
export function isOwnContribution({ contributor }: Contribution, context: Naming): boolean {
  const { ccg_name: name, ccg_ods: code } = context.cover ?? { ccg_name: null, ccg_ods: null };
  if (contributor === null || name === null || context.sameBody(contributor, 'CCG')) return true;
  return context.sameBody(contributor, name) || contributor.trim().toUpperCase() === code;
}
