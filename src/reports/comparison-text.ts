import type { Compared, ComparedFinding, Comparison, Finding, FindingState } from '../checking/index.js';
import { groupsOf, placesOf } from './outline.js';
import { Page, PLAIN_LOOK } from './page.js';
import type { ReportOptions } from './report-options.js';
import { writeFindings } from './text-findings.js';
import { PlaceNames } from './text-places.js';
import { count, findingCounts, firstOf, list, periodInWords, SEVERITY_WORDS } from './words.js';

/** Lines of one section; of more, the number. */
const LINES_SHOWN = 30;

/** What changed between two runs, for the officer who is to act on what is new. */
export function comparisonText(comparison: Comparison, options: ReportOptions): string {
  const page = new Page(options.look ?? PLAIN_LOOK);
  const writer = new ComparisonWriter(page, comparison, options);
  writer.verdict();
  writer.compared();
  writer.added();
  writer.persisting();
  writer.resolved();
  writer.unchecked();
  return page.toString();
}

/** The verdict in a sentence: what is new, and what became of the rest. */
export function comparisonVerdict({ summary }: Comparison): string {
  const found = findingCounts(summary.new);
  const parts = [
    `${found === '' ? 'Nothing' : found} ${total(summary.new) - summary.new.accepted > 1 ? 'are' : 'is'} new`,
    ...(summary.new.accepted > 0 ? [`${summary.new.accepted} new and accepted`] : []),
    ...states(summary),
  ];
  return `${parts.join('; ')}.`;
}

class ComparisonWriter {
  readonly #places: PlaceNames;
  readonly #workbooks: number;

  constructor(
    private readonly page: Page,
    private readonly comparison: Comparison,
    private readonly options: ReportOptions,
  ) {
    const workbooks = comparison.compared.flatMap((one) => [
      ...(one.old?.workbooks ?? []),
      ...(one.new?.workbooks ?? []),
    ]);
    this.#workbooks = new Set(workbooks).size;
    this.#places = new PlaceNames(this.#workbooks);
  }

  verdict(): void {
    const { summary } = this.comparison;
    const { error, warning } = summary.new;
    this.page.text(comparisonVerdict(this.comparison), {
      style: error > 0 ? 'error' : warning > 0 ? 'warning' : total(summary.unchecked) > 0 ? 'bold' : 'good',
    });
    this.#rules();
  }

  #rules(): void {
    const { rules, old, new: newer, rulesOnlyInOld, rulesOnlyInNew } = this.comparison;
    if (rules === 'changed')
      this.page.text(
        `The rules are not the same: the older result is of ccg-check ${old.tool.version}, rules ${old.tool.rulePack.slice(0, 8)}; the newer of ${newer.tool.version}, rules ${newer.tool.rulePack.slice(0, 8)}. A finding may be new or gone because a rule changed.`,
      );
    if (rules === 'unknown')
      this.page.text(
        'Whether both were judged by the same rules is not known: a copy of ccg-check in development made one of them.',
      );
    for (const [which, held] of [
      ['newer', rulesOnlyInNew],
      ['older', rulesOnlyInOld],
    ] as const)
      if (held.length > 0)
        this.page.text(`Only the ${which} result speaks of ${firstOf(held, 20, 'rules')}.`);
  }

  compared(): void {
    this.page.heading('Compared');
    const { compared } = this.comparison;
    for (const one of compared.slice(0, LINES_SHOWN))
      this.page.text(comparedInWords(one), { indent: 2, hanging: 2 });
    this.#more(compared.length, 'pair');
  }

  added(): void {
    const found = this.#of('new');
    writeFindings(
      this.page,
      groupsOf(found.map(({ finding }) => finding)),
      this.#workbooks,
      this.options,
      'New',
    );
    const before = found.filter(({ because }) => because !== null);
    if (before.length === 0) return;
    this.page.blank();
    this.page.text('Of these, some may be no news:', { indent: 2 });
    this.#reasons(before);
  }

  persisting(): void {
    const found = this.#of('persisting');
    if (found.length === 0) return;
    this.page.heading('Persisting');
    this.#lines(found, false);
    const changed = found.filter(({ before }) => before !== null);
    if (changed.length === 0) return;
    this.page.blank();
    this.page.text('Changed:', { indent: 2 });
    for (const one of changed.slice(0, LINES_SHOWN))
      this.page.text(`${one.finding.rule} ${changeInWords(one)}: ${this.#places.of(one.finding)}.`, {
        indent: 4,
        hanging: 2,
      });
    this.#more(changed.length, 'change');
  }

  resolved(): void {
    const found = this.#of('resolved');
    if (found.length === 0) return;
    this.page.heading('Resolved');
    this.#lines(found, true);
    const doubtful = found.filter(({ because }) => because !== null);
    if (doubtful.length === 0) return;
    this.page.blank();
    this.page.text('Not certain, because rows that may be these were not judged:', { indent: 2 });
    this.#reasons(doubtful);
  }

  unchecked(): void {
    const found = this.#of('unchecked');
    if (found.length === 0) return;
    this.page.heading('Gone, but not checked again');
    this.page.text('Nobody can say that these were put right:', { indent: 2 });
    this.#reasons(found);
  }

  #of(state: FindingState): ComparedFinding[] {
    return this.comparison.compared.flatMap(({ findings }) => findings.filter((one) => one.state === state));
  }

  /** A line for each rule and severity, with the cells; of what is gone, those in the older workbooks. */
  #lines(found: readonly ComparedFinding[], gone: boolean): void {
    const rules = new Map<string, Finding[]>();
    for (const { findings } of groupsOf(found.map(({ finding }) => finding))) {
      const { rule, severity } = findings[0]!;
      const held = rules.get(`${rule} ${severity}`);
      if (held === undefined) rules.set(`${rule} ${severity}`, [...findings]);
      else for (const finding of findings) held.push(finding);
    }
    for (const findings of [...rules.values()].slice(0, LINES_SHOWN)) {
      const { rule, severity } = findings[0]!;
      const times = findings.length > 1 ? `, ${count(findings.length, 'time')}` : '';
      this.page.text(`${this.#title(rule)} (${SEVERITY_WORDS[severity].toLowerCase()}${times})`, {
        label: rule,
        style: severity,
        indent: 2,
        hanging: rule.length + 1,
      });
      for (const line of this.#places.lines(placesOf(findings)))
        this.page.text(gone ? `was ${line}` : line, { indent: 4, hanging: 2 });
    }
    this.#more(rules.size, 'rule');
  }

  /** Why, and of which rules; each reason once. */
  #reasons(found: readonly ComparedFinding[]): void {
    const reasons = new Map<string, Map<string, number>>();
    for (const { because, finding } of found) {
      const rules = reasons.get(because!) ?? new Map<string, number>();
      rules.set(finding.rule, (rules.get(finding.rule) ?? 0) + 1);
      reasons.set(because!, rules);
    }
    for (const [because, rules] of [...reasons].slice(0, LINES_SHOWN)) {
      const held = [...rules].map(([rule, n]) => (n > 1 ? `${rule} (${count(n, 'time')})` : rule));
      this.page.text(`${held.join(', ')}: ${because}.`, { indent: 4, hanging: 2 });
    }
    this.#more(reasons.size, 'reason');
  }

  #more(all: number, one: string): void {
    if (all > LINES_SHOWN)
      this.page.text(`and ${count(all - LINES_SHOWN, `more ${one}`)}; --format json has all.`, { indent: 2 });
  }

  #title(id: string): string {
    return this.options.rules.find((rule) => rule.id === id)?.title ?? '';
  }
}

function comparedInWords({ ccg, ccgName, old, new: newer, summary }: Compared): string {
  const known = newer ?? old!;
  const name = [ccg, ccgName].filter((part) => part !== null).join(' ');
  const period = periodInWords(known.periodEnd, null);
  const what = name === '' ? firstOf(known.workbooks, 3, 'workbooks') : name;
  const head = `${what}${period === '' ? '' : `, ${period}`}`;
  if (newer === null) return `${head}: nothing of it is in the newer result, so nothing was checked again.`;
  if (old === null) return `${head}: nothing of it is in the older result, so every finding is new.`;
  const before =
    old.periodEnd === newer.periodEnd || old.periodEnd === null
      ? ''
      : `, with ${periodInWords(old.periodEnd, null)}`;
  const late =
    old.periodEnd !== null && newer.periodEnd !== null && newer.periodEnd < old.periodEnd
      ? ' The newer result is of the earlier period: are the two files the right way round?'
      : '';
  const added = total(summary.new);
  return `${head}${before}: ${[`${added === 0 ? 'nothing' : added} new`, ...states(summary)].join('; ')}.${late}`;
}

function changeInWords({ finding, before }: ComparedFinding): string {
  const isAccepted = finding.acceptance?.status === 'accepted';
  return list([
    ...(before!.severity === finding.severity
      ? []
      : [
          `was ${SEVERITY_WORDS[before!.severity].toLowerCase()} and is ${SEVERITY_WORDS[finding.severity].toLowerCase()} now`,
        ]),
    ...(before!.accepted === isAccepted ? [] : [isAccepted ? 'is accepted now' : 'is no longer accepted']),
  ]);
}

function states({ persisting, resolved, unchecked }: Comparison['summary']): string[] {
  return [
    ...(total(persisting) > 0
      ? [`${total(persisting)} ${total(persisting) === 1 ? 'persists' : 'persist'}`]
      : []),
    ...(total(resolved) > 0 ? [`${total(resolved)} resolved`] : []),
    ...(total(unchecked) > 0 ? [`${total(unchecked)} gone but not checked again`] : []),
  ];
}

function total({ error, warning, info, accepted }: Comparison['summary']['new']): number {
  return error + warning + info + accepted;
}
