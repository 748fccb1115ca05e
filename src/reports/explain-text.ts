import { operandOf } from '../checking/engine/value-result.js';
import type { DossierResult, Finding } from '../checking/index.js';
import { formatOperand, type AnyLimb, type Rule } from '../rulekit/index.js';
import { tableByName } from '../schema/index.js';
import { decidingDate } from './deciding-date.js';
import type { FoundFinding } from './find-findings.js';
import { Page, PLAIN_LOOK } from './page.js';
import { parameterValue } from './parameter-value.js';
import { STATUS_WORDS } from './parameters-text.js';
import { answerInWords } from './text-accepted.js';
import type { ReportOptions } from './report-options.js';
import { PlaceNames } from './text-places.js';
import {
  BASIS_WORDS,
  count,
  dateInWords,
  datesInWords,
  dossierInWords,
  periodInWords,
  SEVERITY_WORDS,
} from './words.js';

/** One finding in full: its figures with their cells, the values looked up, and how it was decided. */
export function explainText({ finding, dossier }: FoundFinding, options: ReportOptions): string {
  const page = new Page(options.look ?? PLAIN_LOOK);
  const rule = options.rules.find(({ id }) => id === finding.rule) ?? null;
  const writer = new Explanation(page, finding, dossier, rule);
  writer.what();
  writer.figures();
  writer.values();
  writer.decision();
  writer.sources();
  return page.toString();
}

type DecisionStep = NonNullable<Finding['decision']['steps']>[number];

class Explanation {
  readonly #places: PlaceNames;

  constructor(
    private readonly page: Page,
    private readonly finding: Finding,
    private readonly dossier: DossierResult,
    private readonly rule: Rule | null,
  ) {
    this.#places = new PlaceNames(dossier.workbooks.length);
  }

  what(): void {
    const { page, finding } = this;
    const { rule, severity, severityFrom, message, remedy, lowered, acceptance } = finding;
    page.text(this.rule?.title ?? '', { label: rule, style: 'bold', hanging: rule.length + 1 });
    page.blank();
    page.text(message, { label: `${SEVERITY_WORDS[severity]}:`, style: severity, hanging: 2 });
    page.text(`${finding.workbook}${this.#cell(finding)}`, { indent: 2, hanging: 2 });
    const key = Object.values(finding.key ?? {}).join(', ');
    if (key !== '') page.text(`Reference of the row: ${key}`, { indent: 2, hanging: 2 });
    if (remedy !== '') page.text(`What to do: ${remedy}`, { indent: 2, hanging: 2 });
    if (lowered !== null) page.text(`Shown as a warning because ${lowered}.`, { indent: 2, hanging: 2 });
    if (severityFrom === 'configuration')
      page.text(`Its severity is set in the configuration${this.#ownSeverity()}.`, { indent: 2, hanging: 2 });
    const answer =
      acceptance?.status === 'accepted'
        ? `Accepted by ${acceptance.approver} until ${dateInWords(acceptance.until)}: ${acceptance.reason}`
        : answerInWords(finding);
    if (answer !== '') page.text(answer, { indent: 2, hanging: 2 });
  }

  figures(): void {
    const { related } = this.finding;
    // A part of the sentence that was not needed stands for nothing.
    const operands = this.finding.operands.filter(
      (operand) => operand.type !== 'text' || operand.text !== '',
    );
    if (operands.length > 0) {
      this.page.heading('What the message says, and from where');
      this.page.table(
        operands.map((operand) => [
          this.#nameOf(operand.name),
          formatOperand(operandOf(operand)),
          operand.cell === undefined && operand.sheet === undefined ? '' : this.#operandPlace(operand),
        ]),
        { indent: 2, most: 40 },
      );
    }
    if (related.length > 0)
      this.page.text(`See also ${this.#places.related(this.finding)}.`, { indent: 2, hanging: 2 });
  }

  values(): void {
    const { parameters } = this.finding;
    if (parameters.length === 0) return;
    this.page.heading('What was looked up');
    for (const { id, title, unit, value, from, to, on, status, note, source } of parameters) {
      const { page } = this;
      page.text(`${title}: ${parameterValue(unit, value)}`, { indent: 2, hanging: 2 });
      const dates = datesInWords(from, to);
      const held = dates === 'any date' ? 'It holds on any date.' : `It held ${dates}.`;
      page.text(`${held}${on === null ? '' : ` The date that selected it: ${dateInWords(on)}.`}`, {
        indent: 4,
        hanging: 2,
      });
      page.text(`${source.title}: ${STATUS_WORDS[status]}.`, { indent: 4, hanging: 2 });
      if (source.quote !== null) page.text(`“${source.quote}”`, { indent: 4, hanging: 2 });
      if (note !== null) page.text(note, { indent: 4, hanging: 2 });
      page.text(id, { indent: 4, style: 'dim' });
    }
  }

  decision(): void {
    const { page, finding, dossier } = this;
    const { limb, judgementDate, steps } = finding.decision;
    page.heading('How it was decided');
    if (limb !== null) page.text(`By part (${limb}) of the rule.`, { indent: 2, hanging: 2 });
    const period = periodInWords(dossier.periodEnd, dossier.periodFrom);
    page.text(
      judgementDate === null
        ? `Of ${dossierInWords(dossier)}. No Cover says as at which day to judge.`
        : `Of ${dossierInWords(dossier)}, ${period === '' ? '' : `${period}, `}judged as at ${dateInWords(judgementDate)}.`,
      { indent: 2, hanging: 2 },
    );
    const where = steps?.find(({ step }) => step === 'where');
    if (where !== undefined) this.#step(`The rule is about ${this.#subject()}, as it read:`, where);
    this.#dates(steps?.find(({ step }) => step === 'applies'));
    const check = steps?.find(({ step }) => step === 'check');
    if (check !== undefined) this.#step('To judge it, the rule read:', check);
    this.#others();
  }

  sources(): void {
    const { page, rule, finding } = this;
    page.heading('Why, and who says so');
    if (rule !== null) {
      page.text(rule.why, { indent: 2, hanging: 2 });
      page.text(`Rests on ${BASIS_WORDS[rule.basis] ?? rule.basis}.`, { indent: 2 });
    }
    for (const { title, quote, url } of finding.sources) {
      page.text(`${title}${quote === null ? '.' : `: “${quote}”`}`, { indent: 2, hanging: 2 });
      if (url !== null) page.text(url, { indent: 4 });
    }
    page.blank();
    page.text(`Fingerprint: ${finding.fingerprint}`, { style: 'dim' });
  }

  /** The date that decides whether the rule applies. */
  #dates(step: DecisionStep | undefined): void {
    const { from, to, on } = this.finding.decision;
    if (on === null) return;
    const words = this.#limb === null ? null : decidingDate(this.#limb);
    const applies = from === null && to === null ? 'on any date' : datesInWords(from, to);
    this.#step(
      `It applies ${applies}. The date that decides is ${dateInWords(on)}${words === null ? '' : `: ${words}`}.`,
      step,
    );
  }

  #step(sentence: string, step: DecisionStep | undefined): void {
    const { page } = this;
    page.text(sentence, { indent: 2, hanging: 2 });
    if (step === undefined) return;
    const rows = step.cells.map(({ heading, value, added, ...place }) => [
      heading,
      added === null ? value : `${value}, the sum of ${count(added, 'figure')}`,
      this.#places.of(place),
    ]);
    const { judgementDate } = this.finding.decision;
    if (step.judgementDate && judgementDate !== null)
      rows.push(['Day as at which to judge', dateInWords(judgementDate), '']);
    if (rows.length > 0) page.table(rows, { indent: 4, most: 40 });
    if (step.more > 0) page.text(`and ${count(step.more, 'more cell')}`, { indent: 4 });
  }

  /** What became of the other rows that the rule looked at. */
  #others(): void {
    const entry = this.dossier.evaluated.find(({ rule }) => rule === this.finding.rule);
    if (entry === undefined) return;
    const { judged, outsideDates, passedOver, notJudged, findings } = entry;
    const open = notJudged.reduce((n, held) => n + held.count, 0);
    const parts = [
      `${judged} judged, with ${count(findings, 'finding')}`,
      ...(outsideDates > 0 ? [`${outsideDates} outside its dates`] : []),
      ...(passedOver > 0 ? [`${passedOver} passed over, which it is not about`] : []),
      ...(open > 0 ? [`${open} that could not be judged`] : []),
    ];
    this.page.text(
      `The rule in this ${this.dossier.workbooks.length > 1 ? 'set of workbooks' : 'workbook'}: ${parts.join('; ')}.`,
      { indent: 2, hanging: 2 },
    );
  }

  get #limb(): AnyLimb | null {
    const { limb, grain } = this.finding.decision;
    return this.rule?.limbs.find((own) => (own.name ?? null) === limb && own.grain === grain) ?? null;
  }

  #subject(): string {
    const table = tableByName(this.#limb?.of ?? '');
    return table === null ? 'this row' : `this ${table.record}`;
  }

  #ownSeverity(): string {
    const own = this.rule?.messages[this.finding.messageId]?.severity;
    return own === undefined || own === this.finding.severity
      ? ''
      : `; the rule’s own is ${SEVERITY_WORDS[own].toLowerCase()}`;
  }

  /** The heading of a field, or a name that a rule gave, in words. */
  #nameOf(name: string): string {
    const field = tableByName(this.finding.table ?? '')?.fields[name];
    return (
      field?.heading ??
      name
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .replaceAll('_', ' ')
        .toLowerCase()
    );
  }

  #operandPlace({ workbook, sheet, cell }: Finding['operands'][number]): string {
    return this.#places.of({
      workbook: workbook ?? this.finding.workbook,
      sheet: sheet ?? null,
      cell: cell ?? null,
    });
  }

  #cell(finding: Finding): string {
    const place = new PlaceNames(1).of(finding);
    return place === finding.workbook || finding.sheet === null ? '' : `, ${place}`;
  }
}
