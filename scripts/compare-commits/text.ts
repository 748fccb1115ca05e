import type { CommitFinding, Differences } from './differences.js';

/** Findings of one rule that are shown; of more, the number. */
const EXAMPLES = 3;

/** The differences for a developer to read: rule by rule, counts first, then a few examples. */
export function differencesText({ workbooks, rules, faults, statuses }: Differences): string {
  const lines = [
    ...section(
      'Newly fails',
      rules.map(({ rule, newlyFails }) => findingsOf(rule, newlyFails)),
    ),
    ...section(
      'No longer fails',
      rules.map(({ rule, noLongerFails }) => findingsOf(rule, noLongerFails)),
    ),
    ...section(
      'Severity changed',
      rules.map(({ rule, severityChanged }) =>
        findingsOf(
          rule,
          severityChanged.map(({ finding, before }) => ({
            ...finding,
            message: `was ${before}, is ${finding.severity}: ${finding.message}`,
          })),
        ),
      ),
    ),
    ...section(
      'Judges more or fewer records',
      rules.map(({ rule, judged: { before, after } }) =>
        before === after ? [] : [`  ${rule}: ${after}, was ${before}`],
      ),
    ),
    ...section('Fails itself (a fault of the rule) in one of them only', [
      faults.before.map((fault) => `  before: ${fault}`),
      faults.after.map((fault) => `  after: ${fault}`),
    ]),
    ...section('Workbooks', [statuses.map((status) => `  ${status}`)]),
  ];
  const total = `${workbooks} ${workbooks === 1 ? 'workbook' : 'workbooks'}`;
  return lines.length === 0
    ? `The two say the same of ${total}.\n`
    : [`What differs over ${total}:`, ...lines, ''].join('\n');
}

function section(heading: string, parts: readonly (readonly string[])[]): string[] {
  const lines = parts.flat();
  return lines.length === 0 ? [] : ['', heading, ...lines];
}

function findingsOf(rule: string, findings: readonly CommitFinding[]): string[] {
  if (findings.length === 0) return [];
  const workbooks = new Set(findings.map(({ workbook }) => workbook)).size;
  return [
    `  ${rule}: ${count(findings.length, 'time')} in ${count(workbooks, 'workbook')}`,
    ...findings
      .slice(0, EXAMPLES)
      .map(
        ({ workbook, sheet, cell, message }) =>
          `    ${workbook}${sheet === null ? '' : `, ${sheet}${cell === null ? '' : `!${cell}`}`}: ${message}`,
      ),
    ...(findings.length > EXAMPLES ? [`    and ${findings.length - EXAMPLES} more`] : []),
  ];
}

function count(n: number, one: string): string {
  return `${n} ${n === 1 ? one : `${one}s`}`;
}
