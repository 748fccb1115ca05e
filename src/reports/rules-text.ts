import type { AnyLimb, Rule } from '../rulekit/index.js';
import { tableByName } from '../schema/index.js';
import { Page, PLAIN_LOOK, type Look } from './page.js';
import { BASIS_WORDS, count, datesInWords, SEVERITIES, SEVERITY_WORDS } from './words.js';

/** All rules, a line each: id, worst severity, what it asks. */
export function rulesText(rules: readonly Rule[], look: Look = PLAIN_LOOK): string {
  const page = new Page(look);
  page.text(`${count(rules.length, 'rule')}. One in full: ccg-check rules ID`, { style: 'bold' });
  page.blank();
  page.table(rules.map((rule) => [rule.id, SEVERITY_WORDS[worst(rule)], rule.title + asides(rule)]));
  return page.toString();
}

/** One rule in full: what it asks, why, who says so, when it applies, what it needs and what it can find. */
export function ruleText(rule: Rule, look: Look = PLAIN_LOOK): string {
  const page = new Page(look);
  page.text(rule.title, { label: rule.id, style: 'bold', hanging: rule.id.length + 1 });
  page.blank();
  page.text(`Why: ${rule.why}`, { hanging: 2 });
  page.text(`Rests on ${BASIS_WORDS[rule.basis] ?? rule.basis}.`);
  for (const { source, quote } of rule.sources) {
    page.text(`Source: ${source.title}, ${source.publisher}, ${source.date}`, { hanging: 2 });
    if (quote !== null) page.text(`“${quote}”`, { indent: 2 });
    if (source.url !== null) page.text(source.url, { indent: 2 });
  }
  if (rule.pack !== undefined) page.text(`Of the group ${rule.pack}, which is off unless asked for.`);
  if (rule.aliases.length > 0) page.text(`Also called ${rule.aliases.join(', ')}.`);
  page.heading('When it applies, and what it needs');
  for (const limb of rule.limbs) page.text(limbInWords(limb), { indent: 2, hanging: 2 });
  page.heading('What it can find');
  for (const [id, { severity, text, remedy }] of Object.entries(rule.messages)) {
    page.text(`${text} (${id})`, {
      indent: 2,
      hanging: 2,
      label: `${SEVERITY_WORDS[severity]}:`,
      style: severity,
    });
    if (remedy !== '') page.text(`What to do: ${remedy}`, { indent: 4, hanging: 2 });
  }
  return page.toString();
}

/** A rule as data, for JSON: all but its code. */
export function ruleData(rule: Rule): unknown {
  const { limbs, ...rest } = rule;
  return {
    ...rest,
    limbs: limbs.map(({ name, grain, of, applies, needs, uses }) => ({
      name: name ?? null,
      grain,
      of: of ?? null,
      from: applies?.from ?? null,
      to: applies?.to ?? null,
      needs,
      uses,
    })),
  };
}

function worst(rule: Rule): (typeof SEVERITIES)[number] {
  const severities = Object.values(rule.messages).map(({ severity }) => severity);
  return SEVERITIES.find((severity) => severities.includes(severity)) ?? 'info';
}

function asides(rule: Rule): string {
  return rule.pack === undefined ? '' : ' (off unless asked for)';
}

function limbInWords({ name, grain, applies, needs }: AnyLimb): string {
  const part = name === undefined ? '' : `(${name}) `;
  const dates = `${part}${capital(datesInWords(applies?.from, applies?.to))}.`;
  if (grain === 'every-table') return `${dates} Every table that is found.`;
  if (grain === 'acceptance') return `${dates} Findings that are accepted.`;
  const tables = Object.entries(needs).map(([table, fields]) => {
    const schema = tableByName(table);
    const headings = fields.map((field) => schema?.fields[field]?.heading ?? field);
    return `${schema?.title ?? table}${headings.length === 0 ? '' : ` (${headings.join(', ')})`}`;
  });
  return tables.length === 0 ? dates : `${dates} Needs: ${tables.join('; ')}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
