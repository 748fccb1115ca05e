import type { Parameter } from '../parameters/index.js';
import type { Rule, Severity } from '../rulekit/index.js';

/** What a rule cannot say of itself while the program runs; `npm run generate` works it out. */
export interface RuleGuide {
  /** Folder of the rule: `section-75`. */
  readonly topic: string;
  /** Ids of the parameters that it uses. */
  readonly parameters: readonly string[];
  /** Rules that it has to do with: one owns what both can see, or is spoken of in the other. */
  readonly related: readonly string[];
}

/** A breach in one of the example workbooks, and what the check says of it. */
export interface RuleExample {
  /** Name of the workbook in templates/examples/breaches. */
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly messageId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly remedy: string;
}

/** All that the documentation of a rule is made from besides the rule. Local rules have none of it. */
export interface RuleBackground {
  readonly topic: string | null;
  readonly parameters: readonly Parameter[];
  readonly related: readonly Rule[];
  readonly example: RuleExample | null;
}

export const NO_BACKGROUND: RuleBackground = { topic: null, parameters: [], related: [], example: null };

/** Everything that is known about rules, by their ids. */
export interface RuleLore {
  readonly rules: readonly Rule[];
  readonly parameters: readonly Parameter[];
  readonly guide: Readonly<Record<string, RuleGuide>>;
  readonly examples: Readonly<Record<string, RuleExample>>;
}

/** What is known about one rule. */
export function backgroundOf({ id }: Rule, { rules, parameters, guide, examples }: RuleLore): RuleBackground {
  const own = Object.hasOwn(guide, id) ? guide[id]! : null;
  return {
    topic: own?.topic ?? null,
    parameters: parameters.filter((parameter) => own?.parameters.includes(parameter.id)),
    related: rules.filter((rule) => own?.related.includes(rule.id)),
    example: Object.hasOwn(examples, id) ? examples[id]! : null,
  };
}
