import type { Finding, RunResult } from '../checking/index.js';
import { RuleBook } from './finding-words.js';
import { code, md, mdTable } from './markdown-text.js';
import { accepted, groupFindings, type FindingGroup } from './outline.js';
import type { ReportOptions } from './report-options.js';
import { ruleSections, type MessageSection, type RuleSection } from './rule-sections.js';
import { coverageInWords, verdict } from './text.js';
import { alike, answerLines } from './text-accepted.js';
import { notCheckedLines } from './text-not-checked.js';
import { PlaceNames } from './text-places.js';
import { NO_ADVICE, unconfirmedInWords } from './unconfirmed.js';
import { count, SEVERITY_SYMBOLS, SEVERITY_WORDS } from './words.js';
import { workbookRows } from './workbook-rows.js';

/** The result of a run as Markdown, for an e-mail, a wiki or the summary of a build. */
export function markdownReport(run: RunResult, options: ReportOptions): string {
  const rules = new RuleBook(options.rules, options.topicOf);
  const places = new PlaceNames(run.summary.workbooks);
  const { version, rulePack } = run.tool;
  return finished([
    '# Report of ccg-check',
    '',
    `**${md(verdict(run))}**`,
    '',
    md(coverageInWords(run)),
    '',
    ...workbooks(run, options),
    ...findingSections(groupFindings(run), rules, places, 'Findings'),
    ...acceptedSection(run, places),
    ...faults(run),
    ...notChecked(run),
    '## About this report',
    '',
    NO_ADVICE,
    '',
    md(unconfirmedInWords(run, options.parameters)),
    '',
    `ccg-check ${md(version)}, rules ${code(rulePack)}.`,
  ]);
}

/** Lines as a text: no two blank ones together, one line end last. */
export function finished(lines: readonly string[]): string {
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

/** Findings by rule under a heading. */
export function findingSections(
  groups: readonly FindingGroup[],
  rules: RuleBook,
  places: PlaceNames,
  heading: string,
): string[] {
  if (groups.length === 0) return [];
  return [
    `## ${heading}`,
    '',
    ...ruleSections(groups, rules).flatMap((section) => ruleLines(section, places)),
  ];
}

function ruleLines({ rule, title, why, sources, messages }: RuleSection, places: PlaceNames): string[] {
  return [
    `### ${md(rule)} ${md(title)}`,
    '',
    ...messages.flatMap((message) => messageLines(message, places)),
    ...(why === '' ? [] : [`Why: ${md(why)}`, '']),
    ...sources.flatMap(({ title: source, quote, url }) => [
      `Source: ${md(source)}${url === null ? '' : `, ${code(url)}`}`,
      '',
      ...(quote === null ? [] : [`> “${md(quote)}”`, '']),
    ]),
  ];
}

function messageLines(message: MessageSection, places: PlaceNames): string[] {
  const { severity, findings, areExamples, sentences, remedies, parameters, answers } = message;
  const label = (times: number): string =>
    `${SEVERITY_SYMBOLS[severity]} **${SEVERITY_WORDS[severity]}${times > 1 ? `, ${count(times, 'time')}` : ''}:**`;
  const head = areExamples
    ? [
        `- ${label(findings.length)}`,
        ...places.lines(message.places).map((line) => `  - ${md(line)}`),
        ...sentences.map(
          ({ text, first }) =>
            `  - For example ${md(places.of(first))}: ${md(text)}${seeAlso(first, places)}`,
        ),
      ]
    : sentences.flatMap(({ text, places: at, first }) => [
        `- ${label(at.reduce((n, held) => n + held.count, 0))} ${md(text)}${seeAlso(first, places)}`,
        ...places.lines(at).map((line) => `  - ${md(line)}`),
      ]);
  const after = [
    ...remedies.map((remedy) => `What to do: ${remedy}`),
    ...parameters.map((used) => `Used: ${used}.`),
    ...answers,
    ...(message.severityReason === '' ? [] : [message.severityReason]),
  ];
  return [...head, ...after.map((line) => `  - ${md(line)}`), ''];
}

function seeAlso(finding: Finding, places: PlaceNames): string {
  const related = places.related(finding);
  return related === '' ? '' : ` See also ${md(related)}.`;
}

function workbooks(run: RunResult, { passedOver }: ReportOptions): string[] {
  const rows = workbookRows(run);
  const notes = [...new Set(run.dossiers.flatMap((dossier) => dossier.notes ?? []))];
  return [
    '## Workbooks',
    '',
    ...mdTable(
      ['Workbook', 'Whose, and of when', 'Result', 'Errors', 'Warnings', 'Information', 'Accepted'],
      rows.map(({ path, whose, result, counts }) => [
        md(path),
        md(whose),
        md(result),
        ...(counts === null
          ? ['', '', '', '']
          : [counts.error, counts.warning, counts.info, counts.accepted].map(String)),
      ]),
    ),
    ...notes.flatMap((note) => [md(note), '']),
    ...(passedOver === undefined ? [] : [md(passedOver), '']),
  ];
}

function acceptedSection(run: RunResult, places: PlaceNames): string[] {
  const groups = alike(run.dossiers.flatMap(({ findings }) => accepted(findings)));
  if (groups.length === 0) return [];
  return [
    '## Accepted',
    '',
    ...groups.flatMap((same) => {
      const { rule, severity, message, acceptance } = same[0]!;
      return [
        `- **${md(rule)}**, ${SEVERITY_WORDS[severity].toLowerCase()}: ${md(message)}`,
        ...same.slice(0, 5).map((finding) => `  - ${md(places.of(finding))}`),
        ...(same.length > 5 ? [`  - and ${count(same.length - 5, 'more place')}`] : []),
        ...answerLines(acceptance!).map((line) => `  - ${md(line)}`),
      ];
    }),
    '',
  ];
}

function faults(run: RunResult): string[] {
  const held = run.dossiers.flatMap((dossier) =>
    dossier.faults.map(({ rule, message }) => ({ rule, message, on: dossier.workbooks })),
  );
  if (held.length === 0) return [];
  return [
    '## Faults of ccg-check itself',
    '',
    'These are not findings about your figures. Please report them.',
    '',
    ...held.map(
      ({ rule, message, on }) =>
        `- ${md(rule)} stopped on ${on.map(({ path }) => md(path)).join(', ')}: ${md(message)}`,
    ),
    '',
  ];
}

function notChecked(run: RunResult): string[] {
  const lines = notCheckedLines(run);
  if (lines.length === 0) return [];
  return [
    '## Not checked',
    '',
    ...lines.map(({ text, indent }) => `${' '.repeat(indent - 2)}- ${md(text)}`),
    '',
  ];
}
