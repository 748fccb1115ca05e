import type { DossierResult } from './checking/index.js';
import type { Rule } from './rulekit/index.js';
import { rules as allRules } from './rules/index.js';

/** Which rules a run is to evaluate; ids may be aliases. */
export interface RuleChoice {
  /** These and no others. */
  readonly only?: readonly string[];
  /** Turned off: said in the result, with the reason. */
  readonly off?: readonly string[];
  /** Turned on although their group is off unless asked for. */
  readonly on?: readonly string[];
}

/** A rule that is not evaluated because it is off, and why. */
export interface RuleOff {
  readonly rule: string;
  readonly detail: string;
}

export interface SelectedRules {
  readonly rules: readonly Rule[];
  readonly off: readonly RuleOff[];
}

/** An id that no rule has. */
export class UnknownRule extends RangeError {
  override readonly name = 'UnknownRule';

  constructor(readonly id: string) {
    super(`There is no rule ${id}.`);
  }
}

/**
 * The rule of an id, or the rules that an alias stands for (`IN-08` for three), in any case of letters; none for an
 * unknown one.
 */
export function rulesCalled(id: string): readonly Rule[] {
  const asked = id.trim().toUpperCase();
  const own = allRules.filter((rule) => rule.id.toUpperCase() === asked);
  if (own.length > 0) return own;
  return allRules.filter((rule) => rule.aliases.some((alias) => alias.toUpperCase() === asked));
}

/** The rules that a choice leaves, in the order of their ids. Throws `UnknownRule`. */
export function selectRules(choice: RuleChoice = {}): SelectedRules {
  const only = choice.only === undefined ? null : known(choice.only);
  const off = known(choice.off ?? []);
  const on = known(choice.on ?? []);
  if (only !== null) return { rules: allRules.filter((rule) => only.has(rule)), off: [] };
  const rules: Rule[] = [];
  const left: RuleOff[] = [];
  for (const rule of allRules) {
    if (off.has(rule)) left.push({ rule: rule.id, detail: 'turned off in the configuration' });
    else if (rule.pack !== undefined && !on.has(rule))
      left.push({ rule: rule.id, detail: `of the group ${rule.pack}, which is off unless asked for` });
    else rules.push(rule);
  }
  return { rules, off: left };
}

/** A result that also says which rules were off: what was not asked is not checked either. */
export function withRulesOff(result: DossierResult, off: readonly RuleOff[]): DossierResult {
  if (off.length === 0) return result;
  const said = off.map(({ rule, detail }) => ({ rule, limb: null, reason: 'rule-off' as const, detail }));
  const notEvaluated = [...result.notEvaluated, ...said].sort((a, b) =>
    a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0,
  );
  const { summary } = result;
  return {
    ...result,
    notEvaluated,
    summary: { ...summary, notEvaluated: summary.notEvaluated + off.length },
  };
}

function known(ids: readonly string[]): Set<Rule> {
  return new Set(
    ids.flatMap((id) => {
      const called = rulesCalled(id);
      if (called.length === 0) throw new UnknownRule(id);
      return called;
    }),
  );
}
