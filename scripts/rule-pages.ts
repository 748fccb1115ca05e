import { join } from 'node:path';
import type { DatedValue, Parameter } from '../src/parameters/index.js';
import { parameters } from '../src/parameters/index.js';
import {
  backgroundOf,
  topicTitle,
  valueInWords,
  type RuleBackground,
  type RuleExample,
  type RuleLore,
} from '../src/reports/index.js';
import {
  basisInWords,
  limbsInWords,
  messageInWords,
  severitiesOf,
  sourceInWords,
  sourcesOf,
  tablesOf,
  type LimbInWords,
} from '../src/reports/rule-words.js';
import { SEVERITY_WORDS } from '../src/reports/words.js';
import type { Rule } from '../src/rulekit/index.js';
import { rules } from '../src/rules/index.js';
import { notImplemented } from '../src/rules/not-implemented.js';
import { notSeenInPrint, projectChoice, type Source } from '../src/sources/index.js';
import { cell, escaped, linked, quoted, table } from './markdown.js';
import { ruleExamples } from './rule-examples.js';
import { ruleGuides } from './rule-guide.js';
import { indexPage, notImplementedPage } from './rules-overview.js';
import { root } from './sources-state.js';

export const RULE_PAGES = join(root, 'docs/rules');

/** Every page of docs/rules, by its name. */
export async function rulePages(): Promise<Map<string, string>> {
  const lore: RuleLore = {
    rules,
    parameters,
    guide: Object.fromEntries(await ruleGuides()),
    examples: Object.fromEntries(await ruleExamples()),
  };
  const ids = new Set([...rules.map(({ id }) => id), ...notImplemented.map(({ id }) => id)]);
  return new Map([
    ['README.md', indexPage(lore)],
    ['not-implemented.md', notImplementedPage(notImplemented, new Set(rules.map(({ id }) => id)))],
    ...rules.map((rule): [string, string] => [
      `${rule.id}.md`,
      rulePage(rule, backgroundOf(rule, lore), ids),
    ]),
  ]);
}

/** The page of a rule. */
function rulePage(rule: Rule, background: RuleBackground, ids: ReadonlySet<string>): string {
  const { topic, example } = background;
  const limbs = limbsInWords(rule);
  const path = `src/rules/${topic ?? ''}/${rule.slug}.ts`;
  const parts = [
    `<!-- Generated from ${path} by \`npm run generate\`. -->`,
    `# ${rule.id} ${escaped(rule.title)}`,
    standing(rule, topic),
    linked(escaped(rule.why), ids, rule.id),
    '## What it judges, and when',
    limbs.map(limb).join('\n'),
    ...(limbs.some(({ decidedBy }) => /own date|workbook’s/.test(decidedBy ?? ''))
      ? [
          'How the workbook’s date and a record’s own date are found is in the [words for dates](README.md#dates).',
        ]
      : []),
    ...tables(rule),
    '## What it can find',
    messages(rule),
    ...(background.parameters.length === 0
      ? []
      : ['## Figures, dates and lists that it goes by', ...background.parameters.map(parameter)]),
    '## Who says so',
    sources(rule),
    ...(example === null ? [] : ['## An example that fails', exampleOf(example)]),
    ...related(rule, background),
  ];
  return `${parts.join('\n\n')}\n`;
}

function standing(rule: Rule, topic: string | null): string {
  const found = severitiesOf(rule).map((severity) => `**${SEVERITY_WORDS[severity]}**`);
  const lines = [
    `${found.join(', ')}. ${basisInWords(rule)}${topic === null ? '' : ` Topic: [${topicTitle(topic)}](README.md#${topic}).`}`,
  ];
  if (rule.pack !== undefined) lines.push(`Of the group \`${rule.pack}\`, which is off unless asked for.`);
  if (rule.aliases.length > 0) lines.push(`Stands also for ${rule.aliases.join(', ')}.`);
  return lines.join(' ');
}

function limb({ part, judges, dates, decidedBy, earlier }: LimbInWords): string {
  const sentences = [
    `${part === null ? '' : `**${part}.** `}${escaped(judges)}, ${dates === 'any date' ? 'on any date' : dates}.`,
    ...(decidedBy === null ? [] : [`The date that decides: ${escaped(decidedBy)}.`]),
    ...(earlier === null ? [] : [escaped(earlier)]),
  ];
  return `- ${sentences.join(' ')}`;
}

function tables(rule: Rule): string[] {
  const read = tablesOf(rule);
  if (read.length === 0) return [];
  const isLettered = read.some(({ needed, used }) =>
    [...needed, ...used].some((column) => /\(\w+\)$/.test(column)),
  );
  const letters = isLettered ? ' The parts that read a column stand behind it where not all do.' : '';
  return [
    '## What it reads',
    table(
      ['Table', 'Sheet', 'Workbook', 'Columns that it needs', 'Columns used where they are there'],
      read.map(({ title, sheet, workbook, needed, used }) => [
        title,
        sheet,
        workbook,
        needed.join('<br>'),
        used.join('<br>'),
      ]),
    ),
    `Where a needed table or column is missing, the rule${rule.limbs.length > 1 ? ', or the part of it that needs it,' : ''} is not checked, and the report says so.${letters}`,
  ];
}

function messages(rule: Rule): string {
  return Object.entries(rule.messages)
    .map(([id, { severity, text, remedy }]) => {
      const found = `### ${SEVERITY_WORDS[severity]}: \`${id}\`\n\n${quoted(messageInWords(text, rule))}`;
      return remedy === '' ? found : `${found}\n\nTo put it right: ${escaped(messageInWords(remedy, rule))}`;
    })
    .join('\n\n');
}

function parameter(given: Parameter): string {
  const rows = given.values.map((value) => row(given, value));
  const isDated = rows.some(([, dates]) => dates !== 'any date');
  const shown = isDated ? rows : rows.map(([value, , ...rest]) => [value!, ...rest]);
  return [
    `### ${escaped(given.title)}`,
    `\`${given.id}\``,
    table(['Value', ...(isDated ? ['When'] : []), 'How sure', 'Source'], shown),
    ...(given.gaps === undefined ? [] : [`Days without a value: ${escaped(given.gaps)}`]),
  ].join('\n\n');
}

/** What stands in the column before it says all of these. */
const NO_TEXT: readonly Source[] = [notSeenInPrint, projectChoice];

const SURE: Readonly<Record<DatedValue<unknown>['status'], string>> = {
  seed: 'in a source document',
  confirmed: 'seen in a published text',
  unconfirmed: '**not confirmed**',
  chosen: 'chosen for ccg-check',
  local: 'overridden in the configuration',
};

function row(given: Parameter, entry: DatedValue<unknown>): string[] {
  const { value, about, dates, quote, note } = valueInWords(given, entry);
  const { source } = entry.source;
  const title = source.url === null ? cell(source.title) : `[${cell(source.title)}](${source.url})`;
  const sourceCell = [
    ...(entry.status === 'unconfirmed' ? ['A finding that rests on it is a warning at most.'] : []),
    ...(NO_TEXT.includes(source) ? [] : [title]),
    ...(quote === null ? [] : [cell(quote)]),
    ...(note === null ? [] : [cell(note)]),
  ];
  return [cell(`${value}${about}`), cell(dates), SURE[entry.status], sourceCell.join('<br>')];
}

function sources(rule: Rule): string {
  const held = [...sourcesOf(rule)].filter(([source]) => source !== notSeenInPrint);
  const lines = held.map(([source, quotes]) => {
    const where = source.url === null ? '' : `, <${source.url}>`;
    const words = quotes.map((quote) => `\n\n  > “${escaped(quote)}”`).join('');
    return `- ${escaped(sourceInWords(source))}${where}${words}`;
  });
  if (rule.sources.some(({ source }) => source === notSeenInPrint))
    lines.push(
      held.length === 0
        ? '- What this rule asks has not been confirmed in a published text.'
        : '- Not all that this rule asks has been confirmed in a published text.',
    );
  return lines
    .map((line, i) => (line.includes('\n') && i < lines.length - 1 ? `${line}\n` : line))
    .join('\n');
}

function exampleOf({ file, sheet, cell: address, severity, message, remedy }: RuleExample): string {
  const path = `../../templates/examples/breaches/${encodeURIComponent(file)}`;
  const where = file.endsWith('.csv') ? `cell ${address}` : `sheet “${escaped(sheet)}”, cell ${address}`;
  return [
    `In [${escaped(file)}](${path}), ${where}, the check says:`,
    quoted(message, `**${SEVERITY_WORDS[severity]}:** `),
    ...(remedy === '' ? [] : [`To put it right: ${escaped(remedy)}`]),
  ].join('\n\n');
}

function related({ id }: Rule, background: RuleBackground): string[] {
  const others = background.related.map((rule) => `- [${rule.id}](${rule.id}.md) ${escaped(rule.title)}`);
  const notRules = notImplemented.filter(({ reason }) => reason.includes(id));
  const spoken = notRules.map(
    (other) =>
      `- [${other.id}](not-implemented.md#${other.id.toLowerCase()}) ${escaped(other.title)}: not a rule`,
  );
  const lines = [...others, ...spoken];
  return lines.length === 0 ? [] : ['## See also', lines.join('\n')];
}
