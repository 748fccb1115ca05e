import type { Finding, RunResult } from '../checking/index.js';
import { accepted, compare, placesOf } from './outline.js';
import type { Page } from './page.js';
import { PlaceNames } from './text-places.js';
import { count, dateInWords, SEVERITY_WORDS } from './words.js';

type Answer = NonNullable<Finding['acceptance']>;

/** Accepted findings, apart from those that stand: what and where, why, who answers for it, until when. */
export function writeAccepted(page: Page, run: RunResult): void {
  const findings = run.dossiers.flatMap((dossier) => accepted(dossier.findings));
  const ignored = run.dossiers
    .flatMap(({ acceptances }) => acceptances)
    .filter(({ state }) => state === 'ignored').length;
  if (findings.length + ignored === 0) return;
  page.heading('Accepted');
  const places = new PlaceNames(run.summary.workbooks);
  for (const same of alike(findings)) {
    const { rule, severity, message, acceptance } = same[0]!;
    page.text(message, {
      indent: 2,
      hanging: 2,
      label: `${rule}, ${SEVERITY_WORDS[severity].toLowerCase()}:`,
    });
    for (const line of places.lines(placesOf(same))) page.text(line, { indent: 4, hanging: 2 });
    for (const line of answerLines(acceptance!)) page.text(line, { indent: 4, hanging: 2 });
  }
  if (ignored > 0)
    page.text(
      `${count(ignored, 'acceptance')} ${ignored === 1 ? 'was' : 'were'} not taken: --acceptances says so.`,
      { indent: 2, hanging: 2 },
    );
}

/** What became of the answer to a finding that stands all the same; '' where it has none. */
export function answerInWords({ acceptance }: Finding): string {
  if (acceptance === null || acceptance.status === 'accepted') return '';
  const { said, approver, until, status } = acceptance;
  const was = `${capital(said ?? 'accepted')} by ${approver}`;
  return status === 'expired'
    ? `${was} until ${dateInWords(until)}: that has ended, so it stands again.`
    : `${was}. The figure is another now, so it stands again.`;
}

/** Findings that say the same and are accepted by the same words, by rule. */
export function alike(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { rule, message, acceptance } = finding;
    const key = [rule, message, ...answerLines(acceptance!)].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].sort((a, b) => compare(a[0]!.rule, b[0]!.rule));
}

/** An answer in two sentences: until when and why, and who answers for it. */
export function answerLines({
  reason,
  owner,
  approver,
  since,
  until,
  said,
  from,
  sheet,
  workbook,
}: Answer): string[] {
  const where = from === 'configuration' ? 'in the configuration' : `on ${sheet ?? ''} of ${workbook ?? ''}`;
  return [
    `${capital(said ?? 'accepted')} from ${dateInWords(since)} to ${dateInWords(until)}: ${reason}`,
    `Owner: ${owner}. Approved by: ${approver}. Stated ${where}.`,
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
