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
  /** Groups of rules that are off unless asked for, turned on: `historic-2010-proposals`. */
  readonly packs?: readonly string[];
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

  /** `known`: the ids that there are. */
  constructor(
    readonly id: string,
    readonly known: readonly string[] = [],
  ) {
    super(`There is no rule ${id}.`);
  }
}

/**
 * The rule of an id, or the rules that an alias stands for (`IN-08` for three), in any case of letters; none for an
 * unknown one.
 */
export function rulesCalled(id: string, among: readonly Rule[] = allRules): readonly Rule[] {
  const asked = id.trim().toUpperCase();
  const own = among.filter((rule) => rule.id.toUpperCase() === asked);
  if (own.length > 0) return own;
  return among.filter((rule) => rule.aliases.some((alias) => alias.toUpperCase() === asked));
}

/** The rules that a choice leaves of all, or of those given, in their order. Throws `UnknownRule`. */
export function selectRules(choice: RuleChoice = {}, among: readonly Rule[] = allRules): SelectedRules {
  const known = (ids: readonly string[]): Set<Rule> => rulesOf(ids, among);
  const only = choice.only === undefined ? null : known(choice.only);
  const off = known(choice.off ?? []);
  const on = known(choice.on ?? []);
  if (only !== null) return { rules: among.filter((rule) => only.has(rule)), off: [] };
  const rules: Rule[] = [];
  const left: RuleOff[] = [];
  for (const rule of among) {
    const isOn = rule.pack === undefined || on.has(rule) || choice.packs?.includes(rule.pack) === true;
    if (off.has(rule)) left.push({ rule: rule.id, detail: 'turned off in the configuration' });
    else if (!isOn)
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

function rulesOf(ids: readonly string[], among: readonly Rule[]): Set<Rule> {
  return new Set(
    ids.flatMap((id) => {
      const called = rulesCalled(id, among);
      if (called.length === 0)
        throw new UnknownRule(
          id,
          among.flatMap((rule) => [rule.id, ...rule.aliases]),
        );
      return called;
    }),
  );
}
