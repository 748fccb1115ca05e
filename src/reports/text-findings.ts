import type { Finding } from '../checking/index.js';
import { RuleBook } from './finding-words.js';
import type { FindingGroup } from './outline.js';
import type { Page, Style } from './page.js';
import type { ReportOptions } from './report-options.js';
import { ruleSections, type MessageSection, type RuleSection, type Sentence } from './rule-sections.js';
import { PlaceNames } from './text-places.js';
import { count, SEVERITY_SYMBOLS, SEVERITY_WORDS } from './words.js';

/** When more rules than this have findings, each is said in brief. */
const MOST_RULES_IN_FULL = 25;

/** The findings, a part for each rule: what was found where, what to do, and at its end why and who says so. */
export function writeFindings(
  page: Page,
  groups: readonly FindingGroup[],
  workbooks: number,
  options: ReportOptions,
  heading = 'Findings',
): void {
  const writer = new FindingsWriter(page, new PlaceNames(workbooks));
  if (groups.length > 0) page.heading(heading);
  const sections = ruleSections(groups, new RuleBook(options.rules));
  if (options.full !== true && sections.length > MOST_RULES_IN_FULL) {
    page.text(
      `${sections.length} rules found something, so each is shown in brief: --full adds what to do, why and the sources, and so does a report with --format.`,
      { indent: 2 },
    );
    for (const section of sections) writer.brief(section);
    return;
  }
  for (const section of sections) {
    page.blank();
    page.text(section.title, { label: section.rule, style: 'bold', hanging: section.rule.length + 1 });
    for (const message of section.messages) writer.message(message);
    writer.reasons(section);
  }
}

class FindingsWriter {
  constructor(
    private readonly page: Page,
    private readonly places: PlaceNames,
  ) {}

  /** A rule with, for each of its messages, the first sentence and all cells. */
  brief({ rule, title, messages }: RuleSection): void {
    const { page } = this;
    page.blank();
    page.text(title, { label: rule, style: 'bold', hanging: rule.length + 1 });
    for (const { severity, findings, sentences, places } of messages) {
      const others = sentences.length > 1 ? ' (and others)' : '';
      const text = `${sentences[0]!.text}${others}`;
      page.text(text, { indent: 2, hanging: 2, ...this.#label(severity, findings.length) });
      for (const line of this.places.lines(places)) page.text(line, { indent: 4, hanging: 2 });
    }
  }

  message(message: MessageSection): void {
    const { page } = this;
    page.blank();
    if (message.areExamples) this.#examples(message);
    else for (const sentence of message.sentences) this.#sentence(sentence, message);
    for (const remedy of message.remedies) page.text(`What to do: ${remedy}`, { indent: 4, hanging: 2 });
    for (const used of message.parameters) page.text(`Used: ${used}.`, { indent: 4, hanging: 2 });
    for (const answer of message.answers) page.text(answer, { indent: 4, hanging: 2 });
    if (message.severityReason !== '') page.text(message.severityReason, { indent: 4, hanging: 2 });
  }

  reasons({ why, sources }: RuleSection): void {
    this.page.blank();
    if (why !== '') this.page.text(`Why: ${why}`, { indent: 2, hanging: 2 });
    for (const { title, quote } of sources)
      this.page.text(`Source: ${title}${quote === null ? '.' : `: “${quote}”`}`, { indent: 2, hanging: 2 });
  }

  /** One sentence and every cell that it is true of. */
  #sentence({ text, places, first }: Sentence, { severity }: MessageSection): void {
    const times = places.reduce((n, { count: held }) => n + held, 0);
    this.page.text(text, { indent: 2, hanging: 2, ...this.#label(severity, times) });
    for (const line of this.places.lines(places)) this.page.text(line, { indent: 4, hanging: 2 });
    this.#seeAlso(first, 4);
  }

  /** All cells of a message whose sentences differ, and the first of the sentences. */
  #examples({ severity, findings, places, sentences }: MessageSection): void {
    this.page.text('', { indent: 2, ...this.#label(severity, findings.length) });
    for (const line of this.places.lines(places)) this.page.text(line, { indent: 4, hanging: 2 });
    this.page.text('For example:', { indent: 4 });
    for (const { text, first } of sentences) {
      this.page.text(`${this.places.of(first)}: ${text}`, { indent: 6, hanging: 2 });
      this.#seeAlso(first, 8);
    }
  }

  #label(severity: Finding['severity'], times: number): { label: string; style: Style } {
    const symbol = this.page.look.symbols ? `${SEVERITY_SYMBOLS[severity]} ` : '';
    const several = times > 1 ? `, ${count(times, 'time')}` : '';
    return { label: `${symbol}${SEVERITY_WORDS[severity]}${several}:`, style: severity };
  }

  #seeAlso(finding: Finding, indent: number): void {
    const related = this.places.related(finding);
    if (related !== '') this.page.text(`See also ${related}.`, { indent, hanging: 2 });
  }
}
