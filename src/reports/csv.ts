import type { DossierResult, Finding, RunResult } from '../checking/index.js';
import { figuresOf, RuleBook, recordInWords, severityReason } from './finding-words.js';
import { isOpen } from './outline.js';
import { plain } from './plain-text.js';
import type { ReportOptions } from './report-options.js';
import { answerInWords, answerLines } from './text-accepted.js';
import { REASON_WORDS, SEVERITY_WORDS } from './words.js';

/** Columns of the file, in their order. */
const HEADINGS = {
  outcome: 'Outcome',
  severity: 'Severity',
  rule: 'Rule',
  title: 'What the rule asks',
  topic: 'Topic',
  ccg: 'CCG',
  ccgName: 'CCG name',
  periodEnd: 'Period end',
  workbook: 'Workbook',
  sheet: 'Sheet',
  cell: 'Cell',
  record: 'Record',
  message: 'What was found',
  figures: 'Figures',
  remedy: 'What to do',
  note: 'Note',
  source: 'Source',
  quote: 'Words of the source',
  rows: 'Rows',
  fingerprint: 'Fingerprint',
} as const;

type Row = Partial<Record<keyof typeof HEADINGS, string | number>>;

/** Excel takes UTF-8 for the language of the computer unless a file begins so. */
const BYTE_ORDER_MARK = '\ufeff';
const MOST_CHARACTERS = 32_000;
const PIECE = 2 ** 16;

/**
 * Findings, and what was and was not checked, a line each, for a spreadsheet: UTF-8 with a byte order mark, lines
 * end in CR LF. No cell of it is a formula.
 */
export function csvReport(run: RunResult, options: ReportOptions): string {
  return [...csvPieces(run, options)].join('');
}

/** The same in pieces, for results that are longer than a text may be. */
export function* csvPieces(run: RunResult, options: ReportOptions): Generator<string, void, undefined> {
  const rules = new RuleBook(options.rules, options.topicOf);
  let piece = BYTE_ORDER_MARK + line(HEADINGS);
  for (const dossier of run.dossiers)
    for (const row of rowsOf(dossier, rules)) {
      piece += line(row);
      if (piece.length < PIECE) continue;
      yield piece;
      piece = '';
    }
  yield piece;
}

function* rowsOf(dossier: DossierResult, rules: RuleBook): Generator<Row, void, undefined> {
  const { ccg, ccgName, periodEnd, workbooks, evaluated, notEvaluated, faults } = dossier;
  const whose: Row = { ccg: ccg ?? '', ccgName: ccgName ?? '', periodEnd: periodEnd ?? '' };
  const only = workbooks.length === 1 ? { workbook: workbooks[0]!.path } : {};
  const about = (rule: string): Row => ({
    ...whose,
    rule,
    title: rules.title(rule),
    topic: rules.topic(rule),
  });
  for (const finding of dossier.findings) yield { ...about(finding.rule), ...ofFinding(finding) };
  for (const { path, status, problem, note } of workbooks) {
    const own = { ...whose, workbook: path };
    if (problem !== null)
      yield { ...own, outcome: 'Not read', message: problem.message, remedy: problem.remedy };
    else if (status === 'superseded') yield { ...own, outcome: 'Not judged', message: note ?? '' };
    else if (status === 'no-tables')
      yield { ...own, outcome: 'Not checked', message: 'No table was found in it.' };
  }
  for (const { rule, message } of faults)
    yield { ...about(rule), ...only, outcome: 'Fault of ccg-check', message };
  for (const { rule, limb, reason, detail } of notEvaluated)
    yield {
      ...about(rule),
      ...only,
      outcome: 'Not checked',
      message: `${REASON_WORDS[reason]}: ${detail}`,
      note: limb === null ? '' : `Part ${limb} only`,
    };
  for (const { rule, judged, notJudged, findings } of evaluated) {
    for (const { reason, count, detail, cells } of notJudged.filter(isOpen))
      yield {
        ...about(rule),
        ...only,
        outcome: 'Not checked',
        rows: count,
        message: `${REASON_WORDS[reason]}: ${detail}`,
        cell: cells,
      };
    if (findings === 0) yield { ...about(rule), ...only, outcome: 'Nothing found wrong', rows: judged };
  }
}

function ofFinding(finding: Finding): Row {
  const { severity, acceptance, workbook, sheet, cell, message, remedy, sources, fingerprint } = finding;
  const isAccepted = acceptance?.status === 'accepted';
  const notes = [
    ...(isAccepted ? answerLines(acceptance) : [answerInWords(finding)]),
    severityReason(finding),
  ];
  return {
    outcome: isAccepted ? 'Accepted' : 'Found',
    severity: SEVERITY_WORDS[severity],
    workbook,
    sheet: sheet ?? '',
    cell: cell ?? '',
    record: recordInWords(finding),
    message,
    figures: figuresOf(finding)
      .map(({ name, value, at }) => `${name}: ${value}${at === '' ? '' : ` (${at})`}`)
      .join('; '),
    remedy,
    note: notes.filter((note) => note !== '').join(' '),
    source: sources.map(({ title }) => title).join('; '),
    quote: sources.flatMap(({ quote }) => (quote === null ? [] : [quote])).join('; '),
    rows: 1,
    fingerprint,
  };
}

function line(row: Row): string {
  const cells = Object.keys(HEADINGS).map((column) => {
    const value = row[column as keyof Row] ?? '';
    return typeof value === 'number' ? String(value) : quoted(harmless(value));
  });
  return `${cells.join(',')}\r\n`;
}

/** Text that no spreadsheet takes for a formula, cut where a cell of Excel ends. */
function harmless(text: string): string {
  const clean = plain(text).trim().slice(0, MOST_CHARACTERS);
  return /^[=+\-@＝＋－＠]/.test(clean) ? `'${clean}` : clean;
}

function quoted(text: string): string {
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
