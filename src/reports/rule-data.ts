import type { Rule } from '../rulekit/index.js';
import { decidingDate } from './deciding-date.js';
import { Page, PLAIN_LOOK, type Look } from './page.js';
import { NO_BACKGROUND, type RuleBackground } from './rule-guide.js';

/** A statement that is no rule, and why. */
export interface NotARule {
  readonly id: string;
  readonly title: string;
  readonly reason: string;
}

/** A rule as data, for JSON: all but its code, with what its page shows besides. */
export function ruleData(rule: Rule, background: RuleBackground = NO_BACKGROUND): object {
  const { limbs, ...rest } = rule;
  const { topic, parameters, related, example } = background;
  return {
    ...rest,
    topic,
    limbs: limbs.map((limb) => {
      const { name, grain, of, applies, needs, uses, earlier } = limb;
      return {
        name: name ?? null,
        grain,
        of: of ?? null,
        from: applies?.from ?? null,
        to: applies?.to ?? null,
        decidedBy: decidingDate(limb),
        needs,
        uses,
        earlier: earlier ?? null,
      };
    }),
    parameters,
    related: related.map(({ id }) => id),
    example,
  };
}

/** A statement that is no rule, as data. */
export function notARuleData({ id, title, reason }: NotARule): object {
  return { id, title, notARule: reason };
}

/** A statement that is no rule, in words. */
export function notARuleText({ id, title, reason }: NotARule, look: Look = PLAIN_LOOK): string {
  const page = new Page(look);
  page.text(title, { label: id, style: 'bold', hanging: id.length + 1 });
  page.blank();
  page.text(`Not a rule of this program: ${reason}`, { hanging: 2 });
  return page.toString();
}

/** Whether a rule speaks of all the words, in its id, its statement, its messages, its sources or its parameters. */
export function speaksOf(rule: Rule, words: string, { topic, parameters }: RuleBackground): boolean {
  const held = [
    rule.id,
    ...rule.aliases,
    topic ?? '',
    rule.title,
    rule.why,
    ...Object.values(rule.messages).flatMap(({ text, remedy }) => [text, remedy]),
    ...rule.sources.flatMap(({ source, quote }) => [source.title, quote ?? '']),
    ...parameters.flatMap(({ id, title }) => [id, title]),
  ]
    .join('\n')
    .toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => held.includes(word));
}
