import { byTopic, topicTitle, type NotARule, type RuleLore } from '../src/reports/index.js';
import { severitiesOf } from '../src/reports/rule-words.js';
import { BASIS_WORDS, count, SEVERITY_WORDS } from '../src/reports/words.js';
import type { Rule } from '../src/rulekit/index.js';
import { cell, escaped, linked, table } from './markdown.js';

/** docs/rules/README.md: the rules by topic, and the words that their pages use. */
export function indexPage({ rules, guide }: RuleLore): string {
  const topics = byTopic(rules, ({ id }) => guide[id]?.topic ?? '');
  const aliases = rules.flatMap((rule) => rule.aliases.map((alias): [string, Rule] => [alias, rule]));
  aliases.sort(([a], [b]) => (a < b ? -1 : 1));
  return `<!-- Generated from src/rules by \`npm run generate\`. -->

# The rules

${count(rules.length, 'rule')} in ${count(topics.length, 'topic')}. \`ccg-check rules ID\` shows the same in the terminal, \`ccg-check rules --search WORDS\` finds the rules that speak of something, and \`ccg-check parameters\` shows every figure, date and list. What the guidance says and no workbook could show is [listed apart](not-implemented.md).

${topics.map(([topic]) => `- [${topicTitle(topic)}](#${topic})`).join('\n')}

## Words

- **Error**: a figure or an entry breaks the rule. **Warning**: it is likely to, or something that the rule asks for is not recorded. **Information**: something to look at, such as words in a title that suggest another kind of service.
- **Rests on**: law, statutory guidance, national guidance, local policy, or a proposal that was never law. The other rules check the data itself.
- **Not checked**: a table, column, date or figure that the rule needs is not there. That is said in each report, and is no finding.
- **How sure** a figure is: it stands *in a source document*; it was *seen in a published text*; it was *chosen for ccg-check*, because no text sets it, such as a tolerance; or it is *not confirmed*, and then a finding that rests on it is a warning at most.

### Dates

- **The workbook’s date** is the day given with \`--as-of\`, else the end of the period on the Cover, else 31 March of its financial year.
- **The own date** of a contract, service, scheme or pool is its first day where that lies after the workbook’s date, else the earlier of its last day and the workbook’s date.
- A record outside the dates of a rule is not judged by it, and is counted as outside.

${topics.map(([topic, held]) => topicSection(topic, held)).join('\n\n')}

## Other ids

These ids of the rulebook stand for a test that another rule makes.

${table(
  ['Id', 'Is judged by'],
  aliases.map(([alias, rule]) => [alias, `${link(rule)} ${cell(rule.title)}`]),
)}
`;
}

function topicSection(topic: string, rules: readonly Rule[]): string {
  return `<a id="${topic}"></a>

## ${topicTitle(topic)}

${table(
  ['Rule', 'Finds', 'Rests on', 'What it asks'],
  rules.map((rule) => [
    link(rule),
    severitiesOf(rule)
      .map((severity) => SEVERITY_WORDS[severity])
      .join(', '),
    rule.basis === 'data' ? 'the data itself' : (BASIS_WORDS[rule.basis] ?? rule.basis),
    `${cell(rule.title)}${rule.pack === undefined ? '' : ' (off unless asked for)'}`,
  ]),
)}`;
}

function link({ id }: Rule): string {
  return `[${id}](${id}.md)`;
}

/** docs/rules/not-implemented.md: what is no rule, and why. */
export function notImplementedPage(statements: readonly NotARule[], ids: ReadonlySet<string>): string {
  return `<!-- Generated from src/rules/not-implemented.ts by \`npm run generate\`. -->

# What is not a rule

${count(statements.length, 'statement')} of the guidance that no workbook could show to be broken, or that only permit something.

${statements
  .map(({ id, title, reason }) => `## ${id}\n\n**${escaped(title)}.** ${linked(escaped(reason), ids)}`)
  .join('\n\n')}
`;
}
