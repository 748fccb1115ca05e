import type { Finding } from '../finding.js';
import { count, dateInWords, SEVERITY_WORDS } from '../words.js';
import { MARK_LABELS, markKind } from './mark-kind.js';
import { LIST_SHEET } from './signature.js';

/** Findings of a cell that its note has in full; of more it says how many. */
const FINDINGS_SHOWN = 6;
/** Characters of one sentence; Excel holds 32,767 in a note. */
const LONGEST = 1_500;

/** What the note on a cell says of its findings, the worst first, without the heading. */
export function noteText(findings: readonly Finding[]): string {
  const shown = findings.slice(0, FINDINGS_SHOWN).map(findingText);
  const rest = findings.length - shown.length;
  if (rest > 0) shown.push(`And ${count(rest, 'more finding')}: see the sheet “${LIST_SHEET}”.`);
  return shown.join('\n\n');
}

function findingText(finding: Finding): string {
  const { rule, message, remedy, sources } = finding;
  const [source] = sources;
  return [
    `${MARK_LABELS[markKind(finding)]}, ${rule}: ${clipped(message)}`,
    ...(remedy === '' ? [] : [`What to do: ${clipped(remedy)}`]),
    ...(source === undefined ? [] : [`Source: ${clipped(source.title)}`]),
    ...(finding.acceptance === null ? [] : [answerText(finding)]),
  ].join('\n');
}

/** What became of the answer to a finding; '' where it has none. */
export function answerText({ severity, acceptance }: Finding): string {
  if (acceptance === null) return '';
  const { status, until, approver, reason } = acceptance;
  const day = dateInWords(until);
  if (status === 'accepted')
    return `${SEVERITY_WORDS[severity]}, accepted until ${day} by ${approver}: ${clipped(reason)}`;
  return status === 'expired'
    ? `It was accepted until ${day} by ${approver}: that has ended, so it stands again.`
    : `It was accepted by ${approver}, but the figure is another now, so it stands again.`;
}

function clipped(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
}
