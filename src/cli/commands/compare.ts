import { resolve } from 'node:path';
import { readResult, ResultProblem } from '../../batch/index.js';
import { compareRuns, NothingInCommon, rules, type Comparison, type RunResult } from '../../index.js';
import { comparisonText, jsonPieces } from '../../reports/index.js';
import { isIncomplete, statusOf } from '../exit-status.js';
import { COMPARE_FORMATS, UsageError, type Run, type Terminal } from '../flags.js';
import { outputsOf, refuseFiles, writeOutput } from '../outputs.js';

const WIDTH = 80;

/** `ccg-check compare`: what is new, persists and is resolved between two results. */
export const run: Run = async (given, terminal) => {
  const outputs = outputsOf(given, COMPARE_FORMATS);
  const inputs = given.arguments.map((path) => resolve(terminal.cwd, path));
  refuseFiles(outputs, inputs, terminal.cwd);
  const [older, newer] = given.arguments.map((path, i) => resultOf(inputs[i]!, path));
  const comparison = comparisonOf(older!, newer!);
  const incomplete = isIncomplete(newer!);
  let status: number = statusOf(incomplete, comparison.summary.new, given.value('fail-on') ?? 'error');
  for (const { format, file } of outputs) {
    const pieces =
      format === 'json' ? jsonPieces(comparison) : [text(comparison, file === null ? terminal : null)];
    if (file === null) await terminal.pour(pieces);
    else status = Math.max(status, await writeOutput(file, pieces, inputs, terminal));
  }
  if (incomplete)
    terminal.error(
      'The newer result is not of everything that it was to be of: a file could not be read, or a rule failed.\n',
    );
  return status;
};

function resultOf(file: string, name: string): RunResult {
  try {
    return readResult(file, name);
  } catch (error) {
    if (error instanceof ResultProblem) throw new UsageError(error.message);
    throw error;
  }
}

function comparisonOf(older: RunResult, newer: RunResult): Comparison {
  try {
    return compareRuns(older, newer);
  } catch (error) {
    if (error instanceof NothingInCommon) throw new UsageError(error.message);
    throw error;
  }
}

function text(comparison: Comparison, terminal: Terminal | null): string {
  const look = { colour: terminal?.colour ?? false, symbols: terminal?.symbols ?? false, width: WIDTH };
  return comparisonText(comparison, { rules, look });
}
