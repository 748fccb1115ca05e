import type { DossierResult, RunResult, WorkbookResult } from '../checking/index.js';
import { accepted, standing } from './outline.js';
import { count, dossierInWords, findingCounts, periodInWords } from './words.js';

/** Findings by severity, those that are accepted apart. */
export type FindingCounts = Record<'error' | 'warning' | 'info' | 'accepted', number>;

/** What became of a workbook. */
export interface WorkbookRow {
  readonly path: string;
  /** `NHS Anytown CCG (99X), 2015/16, to 31 March 2016`; '' where none of it is known. */
  readonly whose: string;
  /** In words: what was found, or why it was not checked and what to do. */
  readonly result: string;
  readonly status: WorkbookResult['status'];
  /** Null where it was not checked. */
  readonly counts: FindingCounts | null;
  readonly sha256: string | null;
}

/** The workbooks of a run in their order, each with what became of it. */
export function workbookRows(run: RunResult): WorkbookRow[] {
  return run.dossiers.flatMap((dossier) => {
    const counts = countsByWorkbook(dossier);
    return dossier.workbooks.map((workbook) => {
      const { path, status, sha256 } = workbook;
      const own = status === 'checked' ? (counts.get(path) ?? none()) : null;
      return {
        path,
        whose: whoseInWords(dossier),
        result: resultOf(workbook, own),
        status,
        counts: own,
        sha256,
      };
    });
  });
}

/** Whose a dossier is and of when: `NHS Anytown CCG (99X), 2015/16, to 31 March 2016`. */
export function whoseInWords(dossier: DossierResult): string {
  const { ccg, ccgName, financialYear, periodEnd } = dossier;
  const isKnown = ccg !== null || (ccgName ?? null) !== null;
  return [
    isKnown ? (ccg === null ? ccgName! : dossierInWords(dossier)) : '',
    financialYear ?? '',
    periodInWords(periodEnd, null),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function none(): FindingCounts {
  return { error: 0, warning: 0, info: 0, accepted: 0 };
}

function countsByWorkbook({ findings }: DossierResult): Map<string, FindingCounts> {
  const held = new Map<string, FindingCounts>();
  const of = (workbook: string): FindingCounts => {
    const counts = held.get(workbook) ?? none();
    held.set(workbook, counts);
    return counts;
  };
  for (const { workbook, severity } of standing(findings)) of(workbook)[severity]++;
  for (const { workbook } of accepted(findings)) of(workbook).accepted++;
  return held;
}

function resultOf({ status, problem, tables, note }: WorkbookResult, counts: FindingCounts | null): string {
  const said = note === undefined ? [] : [note];
  if (problem !== null) return [`Not read. ${problem.message} ${problem.remedy}`, ...said].join(' ');
  if (status === 'superseded') return ['Not judged.', ...said].join(' ');
  if (counts === null) return ['Not checked. No table was found in it.', ...said].join(' ');
  const found = findingCounts(counts);
  const rows = tables.reduce((n, { records }) => n + records, 0);
  return [
    `${found === '' ? 'Nothing found wrong' : found} in ${count(rows, 'row')} of ${count(tables.length, 'table')}.`,
    ...said,
  ].join(' ');
}
