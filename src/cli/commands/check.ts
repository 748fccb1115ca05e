import { findFiles, NoSuchPath, type CheckedFiles } from '../../batch/index.js';
import type { Finding } from '../../index.js';
import { jsonReport, verdict, type Look } from '../../reports/index.js';
import { wrap } from '../../reports/page.js';
import { plain } from '../../reports/plain-text.js';
import { checkReport } from '../check-formats.js';
import { isIncomplete, statusOf } from '../exit-status.js';
import { CHECK_FORMATS, UsageError, type Given, type Run, type Terminal } from '../flags.js';
import { loadConfig, type UsedConfig } from '../load-config.js';
import { outputsOf, refuseFiles, writeOutput } from '../outputs.js';
import { effectiveConfig } from '../print-config.js';
import { passedOverInWords, runFiles, usageOf } from '../run-files.js';

/** Lines of a report whose beginning may have left the screen. */
const LONG = 60;
const WIDTH = 80;

/** `ccg-check check`: checks, reports, and says by its exit status what became of it. */
export const run: Run = async (given, terminal) => {
  const outputs = outputsOf(given, CHECK_FORMATS);
  const used = await loadConfig(given, terminal);
  const { config, local } = used;
  if (given.has('print-config')) {
    terminal.out(printed(given, used));
    return 0;
  }
  if (outputs.some(({ file }) => file !== null))
    refuseFiles(outputs, inputsOf(given, terminal), terminal.cwd);
  const only = given.values('rule');
  const choice = only.length > 0 ? { only } : (config.rules ?? {});
  const checked = await runFiles(given, terminal, config, choice);
  const { result } = checked;
  const failOn = given.value('fail-on');
  let status: number = statusOf(isIncomplete(result), result.summary, failOn ?? 'error');
  for (const { format, file } of outputs) {
    const look = lookOf(file === null ? terminal : null);
    const content = await checkReport(format, { checked, local, failOn, full: given.has('full') }, look);
    if (file !== null) status = Math.max(status, await writeOutput(file, content, checked.inputs, terminal));
    else {
      await terminal.pour(typeof content === 'string' ? [content] : content);
      if (format === 'text') terminal.out(ending(content as string, checked, given, terminal));
    }
  }
  if (result.summary.workbooks === 0) terminal.error(nothingFound(given, checked));
  return status;
};

function printed(given: Given, used: UsedConfig): string {
  try {
    return jsonReport(effectiveConfig(given, used));
  } catch (error) {
    throw usageOf(error);
  }
}

function lookOf(terminal: Terminal | null): Look {
  return { colour: terminal?.colour ?? false, symbols: terminal?.symbols ?? false, width: WIDTH };
}

function inputsOf(given: Given, terminal: Terminal): string[] {
  try {
    return findFiles(given.arguments, terminal.cwd).files.map(({ file }) => file);
  } catch (error) {
    if (error instanceof NoSuchPath) throw new UsageError(`${error.message}.`);
    throw error;
  }
}

function nothingFound(given: Given, { passedOver }: CheckedFiles): string {
  const passed = passedOverInWords(passedOver);
  return [
    `No workbook was found in ${given.arguments.join(', ')}.`,
    ...(passed === undefined ? [] : [passed]),
    'ccg-check reads .xlsx, .xlsm and .csv files: save others in one of these formats, or give the path of a file.',
    '',
  ].join('\n');
}

/** A finding by its cell, where it has one: what the report shows. */
function calledBy({ sheet, cell, fingerprint }: Finding): string {
  return sheet === null || cell === null ? fingerprint.slice(0, 8) : `"${plain(sheet)}!${cell}"`;
}

/** What stands last, where it is seen: the verdict again after a long report, then what to type next. */
function ending(text: string, { result }: CheckedFiles, given: Given, { program }: Terminal): string {
  if (given.has('quiet') || result.summary.workbooks === 0) return '';
  const paths = given.arguments.map((path) => (/[\s*?"'$&()]/.test(path) ? `"${path}"` : path)).join(' ');
  const tables = result.dossiers.flatMap(({ workbooks }) => workbooks.flatMap((workbook) => workbook.tables));
  const open = result.summary.noTables > 0 || tables.some(({ undecided }) => undecided.length > 0);
  const first = result.dossiers.flatMap(({ findings }) => findings)[0];
  const examples = given.arguments.every((path) => /(?:^|[\\/])templates[\\/]examples[\\/]?$/.test(path));
  const lines = [
    ...(text.split('\n').length > LONG ? wrap(`In all: ${verdict(result)}`, WIDTH, 0) : []),
    ...(open ? [`To see which column was taken for which field: ${program} inspect ${paths}`] : []),
    ...(first === undefined
      ? []
      : [`How a finding came about: ${program} explain ${calledBy(first)} ${paths}`]),
    ...(first === undefined ? [] : [`More about a rule: ${program} rules ${first.rule}`]),
    ...(examples ? [`These are the examples. To check your own files: ${program} check FOLDER`] : []),
  ];
  return lines.length === 0 ? '' : `\n${lines.join('\n')}\n`;
}
