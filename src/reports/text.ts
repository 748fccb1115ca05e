import type { RunResult } from '../checking/index.js';
import { coverageOf, groupFindings, standing } from './outline.js';
import { Page, PLAIN_LOOK, type Style } from './page.js';
import type { ReportOptions } from './report-options.js';
import { writeAccepted } from './text-accepted.js';
import { writeFindings } from './text-findings.js';
import { writeNotChecked } from './text-not-checked.js';
import { writeWorkbooks } from './text-workbooks.js';
import { count, findingCounts, list, shareInWords } from './words.js';

/** The result of a run for the officer who is to act on it: verdict, workbooks, findings, what was not checked. */
export function textReport(run: RunResult, options: ReportOptions): string {
  const page = new Page(options.look ?? PLAIN_LOOK);
  writeVerdict(page, run);
  writeWorkbooks(page, run, options.passedOver);
  writeFindings(page, groupFindings(run), run.summary.workbooks, options);
  writeAccepted(page, run);
  writeFaults(page, run);
  writeNotChecked(page, run);
  return page.toString();
}

/** The verdict in a sentence. It never says that all is well, only what was found in what was checked. */
export function verdict({ summary, dossiers }: RunResult): string {
  const { error, warning, info, accepted, checked, workbooks, unreadable } = summary;
  if (workbooks === 0) return 'No workbook was found.';
  if (checked === 0)
    return unreadable === workbooks
      ? `Nothing was checked: ${workbooks === 1 ? 'the workbook could not' : `none of the ${count(workbooks, 'workbook')} could`} be read.`
      : 'Nothing was checked: no table was found that the rules are about.';
  const answered =
    accepted === 0 ? '' : ` ${count(accepted, 'finding')} ${accepted === 1 ? 'is' : 'are'} accepted.`;
  if (error + warning + info === 0)
    return accepted === 0
      ? 'Nothing was found wrong in what was checked.'
      : `Nothing stands in what was checked.${answered}`;
  const hit = new Set(dossiers.flatMap(({ findings }) => standing(findings).map(({ workbook }) => workbook)));
  const where = workbooks > 1 ? ` in ${hit.size} of ${count(workbooks, 'workbook')}` : '';
  const found = `${findingCounts(summary)}${where}.${answered}`;
  return error + warning === 0 ? `No errors and no warnings; ${found}` : found;
}

function writeVerdict(page: Page, run: RunResult): void {
  const { error, warning, checked, workbooks } = run.summary;
  const style: Style =
    error > 0 ? 'error' : warning > 0 ? 'warning' : checked === 0 || checked < workbooks ? 'bold' : 'good';
  page.text(verdict(run), { style });
  const covered = coverageInWords(run);
  if (covered !== '') page.text(covered);
}

/** How much was checked: `95 of 180 rules checked, over 99% of rows.`; '' where nothing was. */
export function coverageInWords(run: RunResult): string {
  const { rules, evaluated, asked, judged } = coverageOf(run);
  if (rules === 0) return '';
  const { checked, workbooks } = run.summary;
  const said = checked < workbooks ? `, in ${checked} of ${count(workbooks, 'workbook')}` : '';
  return `${evaluated} of ${count(rules, 'rule')} checked${asked > 0 ? `, ${shareInWords(judged, asked)} of rows` : ''}${said}.`;
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
