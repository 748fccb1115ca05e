import type { DossierResult, RunResult } from './result.js';
import type { NotJudgedReason, Severity } from '../rulekit/index.js';
import { groupDigits, longDay, parseIsoDay } from '../workbook/index.js';

/** `1 row`, `1,204 rows`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${groupDigits(n)} ${n === 1 ? one : many}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function list(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)!}`;
}

/** The first items of a list, and how many more there are. */
export function firstOf(items: readonly string[], most: number, more: string): string {
  if (items.length <= most) return items.join(', ');
  return `${items.slice(0, most).join(', ')} and ${groupDigits(items.length - most)} more ${more}`;
}

/** `2 errors, 1 warning and 3 points of information`; '' for none. */
export function findingCounts(summary: Pick<RunResult['summary'], Severity>): string {
  const { error, warning, info } = summary;
  return list([
    ...(error > 0 ? [count(error, 'error')] : []),
    ...(warning > 0 ? [count(warning, 'warning')] : []),
    ...(info > 0 ? [count(info, 'point of information', 'points of information')] : []),
  ]);
}

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  info: 'Information',
};

export const SEVERITY_SYMBOLS: Readonly<Record<Severity, string>> = {
  error: '●',
  warning: '▲',
  info: '■',
};

/** Why rules or rows were not checked, after "because". */
export const REASON_WORDS: Readonly<Record<NotJudgedReason, string>> = {
  'table-missing': 'a table that they need was not found',
  'column-missing': 'a column that they need was not found',
  'outside-dates': 'they did not apply on the dates',
  'not-applicable': 'nothing was found that they are about',
  'date-unknown': 'the date that decides is not known',
  'level-unknown': 'the level of co-commissioning is not known',
  blank: 'a cell that they need is blank',
  unreadable: 'a cell that they need cannot be read',
  'not-calculated': 'a formula that they need has no stored result',
  'no-parameter': 'no threshold, price or list is known for the date',
  'reference-missing': 'a reference that they need leads nowhere',
  'rule-off': 'they are turned off',
};

/** The same of one rule. */
export function reasonOfOne(reason: NotJudgedReason): string {
  return REASON_WORDS[reason]
    .replace('they need', 'it needs')
    .replace('they are', 'it is')
    .replace('they did', 'it did');
}

export const BASIS_WORDS: Readonly<Record<string, string>> = {
  law: 'law',
  'statutory-guidance': 'statutory guidance',
  'national-guidance': 'national guidance',
  local: 'local policy',
  proposal: 'a proposal that was never law',
  data: 'what data must be to be used at all',
};

/** `1 January 2016` of `2016-01-01`. */
export function dateInWords(iso: string): string {
  const day = parseIsoDay(iso);
  return day === null ? iso : longDay(day);
}

/** Before this day a date stands for "any date": values that no text dates. */
const ANY = '1900-01-01';

/** `from 1 April 2015 to 30 June 2022`, `from 1 April 2015`, `up to 30 June 2022`, `any date`. */
export function datesInWords(from: string | null | undefined, to: string | null | undefined): string {
  const start = from === undefined || from === null || from <= ANY ? null : dateInWords(from);
  const end = to === undefined || to === null ? null : dateInWords(to);
  if (start === null) return end === null ? 'any date' : `up to ${end}`;
  return end === null ? `from ${start}` : start === end ? `on ${start}` : `from ${start} to ${end}`;
}

/** A share as a percentage without rounding it up to all: `96%`, `over 99%`. */
export function shareInWords(part: number, whole: number): string {
  if (whole === 0) return '0%';
  const percent = Math.floor((part / whole) * 100);
  return percent === 99 && part < whole ? 'over 99%' : `${percent}%`;
}

/** Whose a dossier is: `NHS Anytown CCG (99X)`, or what is known of that. */
export function dossierInWords({ ccg, ccgName }: Pick<DossierResult, 'ccg' | 'ccgName'>): string {
  if (ccg === null) return 'CCG not known';
  return ccgName === null || ccgName === undefined || ccgName === ccg ? ccg : `${ccgName} (${ccg})`;
}

/** What several dossiers are called: workbooks where each is one, else sets of workbooks. */
export function dossiersInWords(number: number, dossiers: readonly DossierResult[]): string {
  const isEachOne = dossiers.every(({ workbooks }) => workbooks.length === 1);
  return isEachOne ? count(number, 'workbook') : count(number, 'set of workbooks', 'sets of workbooks');
}

/** The period of a dossier and what said so: `to 30 September 2015 (from the Cover)`; '' where not known. */
export function periodInWords(periodEnd: string | null, from: string | null): string {
  if (periodEnd === null) return '';
  const day = parseIsoDay(periodEnd);
  const shown = day === null ? periodEnd : longDay(day);
  return from === null ? `to ${shown}` : `to ${shown} (${PERIOD_WORDS[from] ?? from})`;
}

const PERIOD_WORDS: Readonly<Record<string, string>> = {
  cover: 'from the Cover',
  title: 'from a title',
  rows: 'from the dates of the rows',
  'file-name': 'from the file name',
  'as-of': 'as you said',
};
