import type { DossierResult, RunResult, WorkbookResult } from '../checking/index.js';
import type { Rule } from '../rulekit/index.js';
import { coverageOf, groupFindings } from './outline.js';
import { Page, PLAIN_LOOK, type Look, type Style } from './page.js';
import { writeFindings } from './text-findings.js';
import { writeNotChecked } from './text-not-checked.js';
import { count, findingCounts, list, periodInWords, SEVERITY_SYMBOLS, shareInWords } from './words.js';

/** So many workbooks have a line each and no more. */
const MANY = 8;

/** What a report needs besides the result. */
export interface ReportOptions {
  /** The rules that were used: titles and reasons are theirs. */
  readonly rules: readonly Rule[];
  readonly look?: Look;
  /** Files of folders that were not checked, in words; none where absent. */
  readonly passedOver?: string;
}

/** The result of a run for the officer who is to act on it: verdict, workbooks, findings, what was not checked. */
export function textReport(run: RunResult, options: ReportOptions): string {
  const page = new Page(options.look ?? PLAIN_LOOK);
  writeVerdict(page, run);
  writeWorkbooks(page, run, options.passedOver);
  writeFindings(page, groupFindings(run), run.summary.workbooks, options);
  writeFaults(page, run);
  writeNotChecked(page, run);
  return page.toString();
}

/** The verdict in a sentence. It never says that all is well, only what was found in what was checked. */
export function verdict({ summary, dossiers }: RunResult): string {
  const { error, warning, info, checked, workbooks, unreadable } = summary;
  if (workbooks === 0) return 'No workbook was found.';
  if (checked === 0)
    return unreadable === workbooks
      ? `Nothing was checked: ${workbooks === 1 ? 'the workbook could not' : `none of the ${count(workbooks, 'workbook')} could`} be read.`
      : 'Nothing was checked: no table was found that the rules are about.';
  if (error + warning + info === 0) return 'Nothing was found wrong in what was checked.';
  const hit = new Set(dossiers.flatMap(({ findings }) => findings.map(({ workbook }) => workbook)));
  const where = workbooks > 1 ? ` in ${hit.size} of ${count(workbooks, 'workbook')}` : '';
  const found = `${findingCounts(summary)}${where}.`;
  return error + warning === 0 ? `No errors and no warnings; ${found}` : found;
}

function writeVerdict(page: Page, run: RunResult): void {
  const { error, warning, checked, workbooks } = run.summary;
  const style: Style =
    error > 0 ? 'error' : warning > 0 ? 'warning' : checked === 0 || checked < workbooks ? 'bold' : 'good';
  page.text(verdict(run), { style });
  const { rules, evaluated, asked, judged } = coverageOf(run);
  const said = run.summary.checked < run.summary.workbooks ? `, in ${workbooksChecked(run)}` : '';
  if (rules > 0)
    page.text(
      `${evaluated} of ${count(rules, 'rule')} checked${asked > 0 ? `, ${shareInWords(judged, asked)} of rows` : ''}${said}.`,
    );
}

function workbooksChecked({ summary: { checked, workbooks } }: RunResult): string {
  return `${checked} of ${count(workbooks, 'workbook')}`;
}

function writeWorkbooks(page: Page, run: RunResult, passedOver: string | undefined): void {
  page.heading('Workbooks');
  for (const dossier of run.dossiers)
    for (const workbook of dossier.workbooks)
      page.text(workbookInWords(workbook, dossier, run.summary.workbooks > MANY), {
        indent: 2,
        hanging: 2,
        ...mark(page.look, workbook, dossier),
      });
  if (passedOver !== undefined) page.text(passedOver, { indent: 2, hanging: 2, style: 'dim' });
}

/** What became of a workbook; `brief` where there are many. */
function workbookInWords(workbook: WorkbookResult, dossier: DossierResult, brief: boolean): string {
  const { path, status, problem, tables } = workbook;
  if (status === 'unreadable') return `${path}: not read. ${problem!.message} ${problem!.remedy}`;
  if (status === 'no-tables') return `${path}: not checked. No table was found in it.`;
  const own = dossier.findings.filter((finding) => finding.workbook === path);
  const of = (severity: string): number => own.filter((finding) => finding.severity === severity).length;
  const found = findingCounts({ error: of('error'), warning: of('warning'), info: of('info') });
  const rows = tables.reduce((n, { records }) => n + records, 0);
  const undecided = tables.reduce((n, table) => n + table.undecided.length, 0);
  const period = periodInWords(dossier.periodEnd, brief ? null : dossier.periodFrom);
  return [
    `${path}: ${found === '' ? 'nothing found wrong' : found}.`,
    ...(brief ? [] : [`${count(tables.length, 'table')},`]),
    `${count(rows, 'row')}${dossier.ccg === null ? '' : `, ${dossier.ccg}`}${period === '' ? '' : `, ${period}`}.`,
    ...(undecided === 0 ? [] : [`${count(undecided, 'column')} not understood.`]),
  ].join(' ');
}

function mark(
  look: Look,
  { status }: WorkbookResult,
  { summary }: DossierResult,
): { label?: string; style?: Style } {
  if (!look.symbols) return {};
  if (status !== 'checked') return { label: '✗', style: 'error' };
  if (summary.error > 0) return { label: SEVERITY_SYMBOLS.error, style: 'error' };
  if (summary.warning > 0) return { label: SEVERITY_SYMBOLS.warning, style: 'warning' };
  return summary.info > 0 ? { label: SEVERITY_SYMBOLS.info, style: 'info' } : { label: '✓', style: 'good' };
}

function writeFaults(page: Page, run: RunResult): void {
  const faults = run.dossiers.flatMap(({ faults: held, workbooks }) =>
    held.map(({ rule, message }) => ({ rule, message, where: list(workbooks.map(({ path }) => path)) })),
  );
  if (faults.length === 0) return;
  page.heading('Faults of ccg-check itself');
  page.text('These are not findings about your figures. Please report them.', { indent: 2 });
  for (const { rule, message, where } of faults)
    page.text(`${rule} stopped on ${where}: ${message}`, { indent: 2, hanging: 2 });
}
