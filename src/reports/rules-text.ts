import type { Rule } from '../rulekit/index.js';
import { Page, PLAIN_LOOK, type Look } from './page.js';
import { writeParameter } from './parameters-text.js';
import { NO_BACKGROUND, type RuleBackground } from './rule-guide.js';
import {
  basisInWords,
  limbsInWords,
  messageInWords,
  severitiesOf,
  sourceInWords,
  sourcesOf,
  tablesOf,
} from './rule-words.js';
import { byTopic, topicTitle } from './topics.js';
import { count, SEVERITY_WORDS } from './words.js';

/** Columns beyond which a part of a page is set in. */
const INDENT = 2;

/** Rules by their topics, a line each: id, worst severity, what it asks. */
export function rulesText(
  rules: readonly Rule[],
  topicOf: (rule: Rule) => string,
  look: Look = PLAIN_LOOK,
): string {
  const page = new Page(look);
  page.text(`${count(rules.length, 'rule')}. One in full: ccg-check rules ID`, { style: 'bold' });
  for (const [topic, held] of byTopic(rules, topicOf)) {
    page.heading(topicTitle(topic));
    page.table(
      held.map((rule) => [
        rule.id,
        SEVERITY_WORDS[severitiesOf(rule)[0] ?? 'info'],
        rule.title + asides(rule),
      ]),
    );
  }
  return page.toString();
}

/** One rule in full: what it asks, why and when, what it reads, what it can find, and what it rests on. */
export function ruleText(
  rule: Rule,
  look: Look = PLAIN_LOOK,
  background: RuleBackground = NO_BACKGROUND,
): string {
  const page = new Page(look);
  page.text(rule.title, { label: rule.id, style: 'bold', hanging: rule.id.length + 1 });
  page.blank();
  page.text(`Why: ${rule.why}`, { hanging: INDENT });
  page.text(basisInWords(rule));
  if (background.topic !== null) page.text(`Topic: ${topicTitle(background.topic)}.`);
  if (rule.pack !== undefined) page.text(`Of the group ${rule.pack}, which is off unless asked for.`);
  if (rule.aliases.length > 0) page.text(`Also called ${rule.aliases.join(', ')}.`);
  writeLimbs(page, rule);
  writeTables(page, rule);
  writeMessages(page, rule);
  writeParameters(page, background);
  writeSources(page, rule);
  writeExample(page, background);
  writeRelated(page, background);
  return page.toString();
}

function writeLimbs(page: Page, rule: Rule): void {
  page.heading('What it judges, and when');
  for (const { part, judges, dates, decidedBy, earlier } of limbsInWords(rule)) {
    page.text(
      `${part === null ? '' : `${part}. `}${judges}, ${dates === 'any date' ? 'on any date' : dates}.`,
      {
        indent: INDENT,
        hanging: INDENT,
      },
    );
    for (const line of [decidedBy === null ? null : `The date that decides: ${decidedBy}.`, earlier])
      if (line !== null) page.text(line, { indent: 2 * INDENT, hanging: INDENT });
  }
}

function writeTables(page: Page, rule: Rule): void {
  const tables = tablesOf(rule);
  if (tables.length === 0) return;
  page.heading('What it reads');
  for (const { title, sheet, workbook, needed, used } of tables) {
    page.text(`${title} (sheet “${sheet}”; ${workbook})`, { indent: INDENT, hanging: INDENT });
    if (needed.length > 0) page.text(`Needs: ${needed.join(', ')}`, { indent: 2 * INDENT, hanging: INDENT });
    if (used.length > 0)
      page.text(`Uses where it is there: ${used.join(', ')}`, { indent: 2 * INDENT, hanging: INDENT });
  }
}

function writeMessages(page: Page, rule: Rule): void {
  page.heading('What it can find');
  for (const [id, { severity, text, remedy }] of Object.entries(rule.messages)) {
    page.text(`${messageInWords(text, rule)} (${id})`, {
      indent: INDENT,
      hanging: INDENT,
      label: `${SEVERITY_WORDS[severity]}:`,
      style: severity,
    });
    if (remedy !== '')
      page.text(`What to do: ${messageInWords(remedy, rule)}`, { indent: 2 * INDENT, hanging: INDENT });
  }
}

function writeParameters(page: Page, { parameters }: RuleBackground): void {
  if (parameters.length === 0) return;
  page.heading('Figures, dates and lists that it goes by');
  for (const parameter of parameters) writeParameter(page, parameter, INDENT);
}

function writeSources(page: Page, rule: Rule): void {
  page.heading('Who says so');
  for (const [source, quotes] of sourcesOf(rule)) {
    page.text(sourceInWords(source), { indent: INDENT, hanging: INDENT });
    for (const quote of quotes) page.text(`“${quote}”`, { indent: 2 * INDENT });
    if (source.url !== null) page.text(source.url, { indent: 2 * INDENT });
  }
}

function writeExample(page: Page, { example }: RuleBackground): void {
  if (example === null) return;
  page.heading('An example that fails');
  const { file, sheet, cell, severity, message, remedy } = example;
  page.text(`${sheet}!${cell} of ${file}`, { indent: INDENT });
  page.text(message, {
    indent: INDENT,
    hanging: INDENT,
    label: `${SEVERITY_WORDS[severity]}:`,
    style: severity,
  });
  if (remedy !== '') page.text(`What to do: ${remedy}`, { indent: 2 * INDENT, hanging: INDENT });
}

function writeRelated(page: Page, { related }: RuleBackground): void {
  if (related.length === 0) return;
  page.heading('See also');
  page.table(
    related.map(({ id, title }) => [id, title]),
    { indent: INDENT },
  );
}

function asides(rule: Rule): string {
  return rule.pack === undefined ? '' : ' (off unless asked for)';
}
