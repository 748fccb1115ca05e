import type { Finding } from '../checking/index.js';
import { placesOf, type FindingGroup } from './outline.js';
import type { Page, Style } from './page.js';
import { parameterValue } from './parameter-value.js';
import type { ReportOptions } from './text.js';
import { answerInWords } from './text-accepted.js';
import { PlaceNames } from './text-places.js';
import { count, datesInWords, SEVERITY_SYMBOLS, SEVERITY_WORDS } from './words.js';

/** Different sentences of one message that are each shown with all their cells; of more, the first as examples. */
const SENTENCES_SHOWN = 3;

/** What is said of a value besides its dates, by its status. */
const DOUBTS: Readonly<Record<string, string>> = {
  unconfirmed: ', not confirmed',
  local: ', overridden in the configuration',
};

/** The findings, a part for each rule: what was found where, what to do, and at its end why and who says so. */
export function writeFindings(
  page: Page,
  groups: readonly FindingGroup[],
  workbooks: number,
  options: ReportOptions,
  heading = 'Findings',
): void {
  const writer = new FindingsWriter(page, new PlaceNames(workbooks), options);
  if (groups.length > 0) page.heading(heading);
  groups.forEach((group, i) => {
    if (groups[i - 1]?.rule !== group.rule) writer.title(group.rule);
    writer.group(group);
    if (groups[i + 1]?.rule !== group.rule) writer.reasons(group);
  });
}

class FindingsWriter {
  constructor(
    private readonly page: Page,
    private readonly places: PlaceNames,
    private readonly options: ReportOptions,
  ) {}

  title(id: string): void {
    const title = this.options.rules.find((rule) => rule.id === id)?.title ?? '';
    this.page.blank();
    this.page.text(title, { label: id, style: 'bold', hanging: id.length + 1 });
  }

  group(group: FindingGroup): void {
    const { findings } = group;
    const sentences = new Map<string, Finding[]>();
    for (const finding of findings) {
      const held = sentences.get(finding.message);
      if (held === undefined) sentences.set(finding.message, [finding]);
      else held.push(finding);
    }
    this.page.blank();
    if (sentences.size <= SENTENCES_SHOWN)
      for (const [sentence, same] of sentences) this.#sentence(sentence, same);
    else this.#examples(group, [...sentences.values()]);
    this.#remedies(findings);
    this.#parameters(findings);
    for (const answer of new Set(findings.map(answerInWords).filter((text) => text !== '')))
      this.page.text(answer, { indent: 4, hanging: 2 });
    const lowered = findings.find((finding) => finding.lowered !== null)?.lowered;
    if (lowered !== undefined && lowered !== null)
      this.page.text(`Shown as a warning because ${lowered}.`, { indent: 4, hanging: 2 });
    else if (findings[0]!.severityFrom === 'configuration')
      this.page.text('Its severity is set in the configuration.', { indent: 4, hanging: 2 });
  }

  reasons({ rule: id, findings }: FindingGroup): void {
    this.page.blank();
    const why = this.options.rules.find((rule) => rule.id === id)?.why ?? '';
    if (why !== '') this.page.text(`Why: ${why}`, { indent: 2, hanging: 2 });
    for (const { title, quote } of findings[0]!.sources)
      this.page.text(`Source: ${title}${quote === null ? '.' : `: “${quote}”`}`, { indent: 2, hanging: 2 });
  }

  /** One sentence and every cell that it is true of. */
  #sentence(sentence: string, findings: readonly Finding[]): void {
    this.page.text(sentence, { indent: 2, hanging: 2, ...this.#label(findings) });
    for (const line of this.places.lines(placesOf(findings))) this.page.text(line, { indent: 4, hanging: 2 });
    this.#seeAlso(findings[0]!, 4);
  }

  /** All cells of a message whose sentences differ, and the first of the sentences. */
  #examples(group: FindingGroup, sentences: readonly (readonly Finding[])[]): void {
    this.page.text('', { indent: 2, ...this.#label(group.findings) });
    for (const line of this.places.lines(placesOf(group.findings)))
      this.page.text(line, { indent: 4, hanging: 2 });
    this.page.text('For example:', { indent: 4 });
    for (const [finding] of sentences.slice(0, SENTENCES_SHOWN)) {
      this.page.text(`${this.places.of(finding!)}: ${finding!.message}`, { indent: 6, hanging: 2 });
      this.#seeAlso(finding!, 8);
    }
  }

  #label(findings: readonly Finding[]): { label: string; style: Style } {
    const { severity } = findings[0]!;
    const symbol = this.page.look.symbols ? `${SEVERITY_SYMBOLS[severity]} ` : '';
    const several = findings.length > 1 ? `, ${count(findings.length, 'time')}` : '';
    return { label: `${symbol}${SEVERITY_WORDS[severity]}${several}:`, style: severity };
  }

  #seeAlso(finding: Finding, indent: number): void {
    const related = this.places.related(finding);
    if (related !== '') this.page.text(`See also ${related}.`, { indent, hanging: 2 });
  }

  #remedies(findings: readonly Finding[]): void {
    const remedies = new Set(findings.map(({ remedy }) => remedy).filter((remedy) => remedy !== ''));
    for (const remedy of [...remedies].slice(0, SENTENCES_SHOWN))
      this.page.text(`What to do: ${remedy}`, { indent: 4, hanging: 2 });
  }

  #parameters(findings: readonly Finding[]): void {
    const used = new Set<string>();
    for (const { parameters } of findings)
      for (const { title, unit, value, from, to, status } of parameters)
        used.add(
          `${title}: ${parameterValue(unit, value)} (${datesInWords(from, to)}${DOUBTS[status] ?? ''})`,
        );
    for (const line of [...used].slice(0, SENTENCES_SHOWN))
      this.page.text(`Used: ${line}.`, { indent: 4, hanging: 2 });
  }
}
