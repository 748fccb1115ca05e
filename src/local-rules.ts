import type { Rule } from './rulekit/index.js';
import { rules } from './rules/index.js';
import { notImplemented } from './rules/not-implemented.js';

/** Two letters or more, a hyphen, a number: `LO-01`. */
const ID = /^[A-Z]{2,8}-\d{1,3}[a-z]?$/;

const OURS = 'ccg-check';

/** A rule of somebody's own that cannot be taken; the message says which and why. */
export class LocalRuleProblem extends Error {
  override readonly name = 'LocalRuleProblem';
}

/** All rules and somebody's own beside them, by id. Throws `LocalRuleProblem`. */
export function withLocalRules(local: readonly Rule[]): readonly Rule[] {
  if (local.length === 0) return rules;
  const owners = new Map<string, string>();
  for (const { id, aliases } of rules) for (const name of [id, ...aliases]) owners.set(name, OURS);
  for (const { id } of notImplemented) owners.set(id, OURS);
  for (const { id, aliases } of local)
    for (const name of [id, ...aliases]) {
      const owner = owners.get(name);
      if (owner !== undefined)
        throw new LocalRuleProblem(
          owner === OURS
            ? `The id ${name} belongs to ccg-check. Give your rule another, such as LO-01.`
            : `Two rules have the id ${name}. Give one of them another.`,
        );
      owners.set(name, 'local');
    }
  return [...rules, ...local].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** What is wrong with a value that should be a rule made by `defineRule`; null where it is one. */
export function faultOfRule(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return 'is no rule: make it with defineRule';
  const { id, title, messages, limbs, sources, aliases } = value as Record<string, unknown>;
  if (typeof id !== 'string' || !ID.test(id))
    return `has the id ${JSON.stringify(id)}: it should be letters, a hyphen and a number, such as LO-01`;
  const isMade =
    typeof title === 'string' &&
    typeof messages === 'object' &&
    messages !== null &&
    Array.isArray(limbs) &&
    Array.isArray(sources) &&
    Array.isArray(aliases);
  return isMade ? null : `has the id ${id}, but is not made with defineRule`;
}
