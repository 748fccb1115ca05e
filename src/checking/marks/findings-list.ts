import type { Finding } from '../finding.js';
import type { DossierResult, NotEvaluated } from '../result.js';
import {
  count,
  dossierInWords,
  findingCounts,
  list,
  periodInWords,
  reasonOfOne,
  REASON_WORDS,
} from '../words.js';
import { MARK_LABELS, markKind, worstFirst, type MarkKind } from './mark-kind.js';
import { answerText } from './note-text.js';
import { LIST_TITLE } from './signature.js';

/** The sheet that lists what was found, and what was not checked: a title, sentences, and a table with a filter. */
export interface FindingsList {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly columns: readonly ListColumn[];
  readonly rows: readonly ListRow[];
}

export interface ListColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
}

export interface ListRow {
  /** Null for what was not checked. */
  readonly kind: MarkKind | null;
  /** Texts of the columns, in their order. */
  readonly cells: readonly string[];
  /** What its cell leads to; null where it has none. */
  readonly link: { readonly sheet: string; readonly cell: string } | null;
}

/** Position of the column with the cell, which is a link. */
export const LINK_COLUMN = 3;

const COLUMNS: readonly ListColumn[] = [
  { heading: 'Severity', width: 14 },
  { heading: 'Rule', width: 26 },
  { heading: 'Sheet', width: 20 },
  { heading: 'Cell', width: 9 },
  { heading: 'What was found', width: 60 },
  { heading: 'What to do', width: 45 },
  { heading: 'Source', width: 40 },
  { heading: 'Answer', width: 30 },
];

const NOT_CHECKED = '– Not checked';
/** Most characters that Excel holds in a cell. */
const LONGEST = 32_767;

/** What the list is made from. */
export interface ListInput {
  readonly result: DossierResult;
  /** Path of the workbook, and its findings. */
  readonly path: string;
  readonly findings: readonly Finding[];
  /** Titles of rules, by id. */
  readonly titles: ReadonlyMap<string, string>;
  /** Most findings that are listed. */
  readonly mostRows: number;
}

/** The list of one workbook's findings. */
export function findingsList(input: ListInput): FindingsList {
  const { result, findings, mostRows } = input;
  const listed = worstFirst(findings).slice(0, mostRows);
  const rows = [...listed.map((finding) => findingRow(finding, input)), ...notChecked(result)];
  return { title: LIST_TITLE, sentences: sentencesOf(input, listed.length), columns: COLUMNS, rows };
}

function sentencesOf({ result, path, findings }: ListInput, listed: number): string[] {
  const whose = [dossierInWords(result), periodInWords(result.periodEnd, result.periodFrom)];
  const others = result.workbooks.filter((held) => held.path !== path && held.status === 'checked');
  const rules = new Set([...result.evaluated, ...result.notEvaluated].map(({ rule }) => rule)).size;
  const { evaluated } = result;
  return [
    [path, ...whose].filter((part) => part !== '').join(', '),
    verdictOf(findings),
    `${evaluated.length} of ${count(rules, 'rule')} checked. What was not checked, and why, stands at the end of the list.`,
    ...(others.length === 0 ? [] : [`Judged together with ${list(others.map((held) => held.path))}.`]),
    ...(listed < findings.length
      ? [`The list has the first ${count(listed, 'finding')} of ${findings.length}; the reports have all.`]
      : []),
  ];
}

/** The verdict on one workbook. It never says that all is well, only what was found in what was checked. */
function verdictOf(findings: readonly Finding[]): string {
  const of = (kind: MarkKind): number => findings.filter((finding) => markKind(finding) === kind).length;
  const found = findingCounts({ error: of('error'), warning: of('warning'), info: of('info') });
  const accepted = of('accepted');
  const answered =
    accepted === 0 ? '' : ` ${count(accepted, 'finding')} ${accepted === 1 ? 'is' : 'are'} accepted.`;
  if (found === '')
    return `Nothing${accepted > 0 ? ' else' : ''} was found wrong in what was checked.${answered}`;
  return `Found in this workbook: ${found}.${answered}`;
}

function findingRow(finding: Finding, { titles }: ListInput): ListRow {
  const { rule, sheet, cell, message, remedy, sources } = finding;
  const title = titles.get(rule);
  const texts = [
    MARK_LABELS[markKind(finding)],
    title === undefined ? rule : `${rule} ${title}`,
    sheet ?? '',
    cell ?? '',
    message,
    remedy,
    sources.map((source) => source.title + (source.quote === null ? '' : `: “${source.quote}”`)).join('\n'),
    answerText(finding),
  ];
  return {
    kind: markKind(finding),
    cells: texts.map((text) => text.slice(0, LONGEST)),
    link: sheet === null || cell === null ? null : { sheet, cell },
  };
}

/** What was not checked: rules by why, rows that a rule could not judge, rules that failed. */
function notChecked({ evaluated, notEvaluated, faults }: DossierResult): ListRow[] {
  const reasons = new Map<string, NotEvaluated[]>();
  for (const entry of notEvaluated) {
    const key = `${entry.reason} ${entry.detail}`;
    reasons.set(key, [...(reasons.get(key) ?? []), entry]);
  }
  return [
    ...[...reasons.values()].map((same) => notCheckedRow(same.map(ruleAndLimb).join(', '), why(same))),
    ...evaluated.flatMap(({ rule, notJudged }) =>
      notJudged
        .filter(({ reason }) => reason !== 'not-applicable' && reason !== 'outside-dates')
        .map(({ reason, count: rows, detail, cells }) =>
          notCheckedRow(
            rule,
            `${count(rows, 'row')} not judged${cells === '' ? '' : ` (${cells})`}: ${REASON_WORDS[reason].replace('that they need ', '')}: ${detail}.`,
          ),
        ),
    ),
    ...faults.map(({ rule, message }) => notCheckedRow(rule, `ccg-check failed: ${message}`)),
  ];
}

function why(same: readonly NotEvaluated[]): string {
  const { reason, detail } = same[0]!;
  const words = same.length === 1 ? reasonOfOne(reason) : REASON_WORDS[reason];
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}: ${detail}.`;
}

function ruleAndLimb({ rule, limb }: NotEvaluated): string {
  return limb === null ? rule : `${rule} (${limb})`;
}

function notCheckedRow(rules: string, text: string): ListRow {
  const cells = [NOT_CHECKED, rules, '', '', text, '', '', ''];
  return { kind: null, cells: cells.map((cell) => cell.slice(0, LONGEST)), link: null };
}
