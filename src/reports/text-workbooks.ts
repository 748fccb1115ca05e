import type { DossierResult, RunResult, WorkbookResult } from '../checking/index.js';
import { TEMPLATE_TITLES, tableByName, type TemplateName } from '../schema/index.js';
import { standing } from './outline.js';
import type { Look, Page, Style } from './page.js';
import { count, dossierInWords, findingCounts, list, periodInWords, SEVERITY_SYMBOLS } from './words.js';

/** So many workbooks have a line each and no more. */
const MANY = 8;

/** The workbooks, those that were judged together under whose they are and of when, and what became of each. */
export function writeWorkbooks(page: Page, run: RunResult, passedOver: string | undefined): void {
  page.heading('Workbooks');
  const isBrief = run.summary.workbooks > MANY;
  for (const dossier of run.dossiers) {
    const isGroup = dossier.workbooks.length > 1;
    if (isGroup) writeHeading(page, dossier, isBrief);
    for (const workbook of dossier.workbooks)
      page.text(workbookInWords(workbook, dossier, isBrief), {
        indent: isGroup ? 4 : 2,
        hanging: 2,
        ...mark(page.look, workbook, dossier),
      });
    if (!isGroup) continue;
    for (const said of [...comparedInWords(dossier), ...missingInWords(dossier)])
      page.text(said, { indent: 4, hanging: 2 });
    page.blank();
  }
  // Dossiers of one CCG share what is said of how they were made.
  for (const said of new Set(run.dossiers.flatMap(({ notes }) => notes ?? [])))
    page.text(said, { indent: 2, hanging: 2 });
  if (passedOver !== undefined) page.text(passedOver, { indent: 2, hanging: 2, style: 'dim' });
}

/** `NHS Anytown CCG (99X), 2015/16, to 31 March 2016 (from the Cover): 6 workbooks judged together`. */
function writeHeading(page: Page, dossier: DossierResult, isBrief: boolean): void {
  const { financialYear, periodEnd, periodFrom, workbooks } = dossier;
  const judged = workbooks.filter(({ status }) => status !== 'superseded').length;
  const whose = [
    dossierInWords(dossier),
    ...(financialYear === null ? [] : [financialYear]),
    ...(periodEnd === null ? [] : [periodInWords(periodEnd, isBrief ? null : periodFrom)]),
  ].join(', ');
  page.blank();
  page.text(
    `${whose}: ${judged === 1 ? '1 workbook judged' : `${count(judged, 'workbook')} judged together`}`,
    {
      indent: 2,
      hanging: 2,
      style: 'bold',
    },
  );
}

/** What became of a workbook; `brief` where there are many. */
function workbookInWords(workbook: WorkbookResult, dossier: DossierResult, brief: boolean): string {
  const { path, status, problem, tables, note } = workbook;
  const said = note === undefined ? [] : [note];
  if (status === 'unreadable') return `${path}: not read. ${problem!.message} ${problem!.remedy}`;
  if (status === 'superseded') return [`${path}: not judged.`, ...said].join(' ');
  if (status === 'no-tables') return `${path}: not checked. No table was found in it.`;
  const found = findingCounts(countsOf(workbook, dossier));
  const rows = tables.reduce((n, { records }) => n + records, 0);
  const undecided = tables.reduce((n, table) => n + table.undecided.length, 0);
  return [
    `${path}: ${found === '' ? 'nothing found wrong' : found}.`,
    ...(brief ? [] : [`${count(tables.length, 'table')},`]),
    `${count(rows, 'row')}${whoseAlone(dossier, brief)}.`,
    ...(undecided === 0 ? [] : [`${count(undecided, 'column')} not understood.`]),
    ...said,
    ...(dossier.workbooks.length === 1 ? comparedInWords(dossier) : []),
  ].join(' ');
}

/** Kinds of workbooks that a dossier of several lacks. */
function missingInWords({ workbooks }: DossierResult): string[] {
  const held = new Set(
    workbooks.flatMap(({ tables }) => tables.map(({ table }) => tableByName(table)?.template)),
  );
  const missing = Object.entries(TEMPLATE_TITLES).filter(([template]) => !held.has(template as TemplateName));
  if (missing.length === 0) return [];
  const titles = missing.map(([, title]) => `“${title}”`);
  return [
    `Not among them: ${list(titles)}. Rules that need ${titles.length === 1 ? 'it' : 'them'} were not checked.`,
  ];
}

function comparedInWords({ comparedWith }: DossierResult): string[] {
  return comparedWith === undefined ? [] : [`Compared with ${list(comparedWith)}.`];
}

/** Whose a workbook is, where no heading says it. */
function whoseAlone({ ccg, periodEnd, periodFrom, workbooks }: DossierResult, brief: boolean): string {
  if (workbooks.length > 1) return '';
  const period = periodInWords(periodEnd, brief ? null : periodFrom);
  return `${ccg === null ? '' : `, ${ccg}`}${period === '' ? '' : `, ${period}`}`;
}

function countsOf({ path }: WorkbookResult, { findings }: DossierResult) {
  const own = standing(findings).filter(({ workbook }) => workbook === path);
  const of = (severity: string): number => own.filter((finding) => finding.severity === severity).length;
  return { error: of('error'), warning: of('warning'), info: of('info') };
}

function mark(
  look: Look,
  workbook: WorkbookResult,
  dossier: DossierResult,
): { label?: string; style?: Style } {
  if (!look.symbols) return {};
  if (workbook.status === 'superseded') return { label: '–', style: 'dim' };
  if (workbook.status !== 'checked') return { label: '✗', style: 'error' };
  const { error, warning, info } = countsOf(workbook, dossier);
  if (error > 0) return { label: SEVERITY_SYMBOLS.error, style: 'error' };
  if (warning > 0) return { label: SEVERITY_SYMBOLS.warning, style: 'warning' };
  return info > 0 ? { label: SEVERITY_SYMBOLS.info, style: 'info' } : { label: '✓', style: 'good' };
}
