import { extname, resolve } from 'node:path';
import { OutputProblem, refuseInput, writeWhole } from '../batch/index.js';
import { UsageError, type Given, type Terminal } from './flags.js';

/** A format and where it goes; `file` null: standard output. */
export interface Output<F extends string> {
  readonly format: F;
  readonly file: string | null;
}

/** Formats that the name of a file says. */
const BY_EXTENSION: Readonly<Record<string, string>> = {
  '.csv': 'csv',
  '.htm': 'html',
  '.html': 'html',
  '.json': 'json',
  '.markdown': 'markdown',
  '.md': 'markdown',
  '.sarif': 'sarif',
  '.txt': 'text',
  '.xml': 'junit',
};

/**
 * What is written where, in one of a command's formats: each `--output` takes the format before it, or else the one
 * that its file's name says. One format may be without an output. Throws `UsageError`.
 */
export function outputsOf<F extends string>(given: Given, formats: readonly F[]): Output<F>[] {
  const outputs: { format: F; file: string | null }[] = [];
  for (const { flag, value } of given.inOrder) {
    if (flag === 'format') outputs.push({ format: value as F, file: null });
    if (flag !== 'output') continue;
    const last = outputs.at(-1);
    if (last?.file === null) last.file = value;
    else outputs.push({ format: formatOf(value, formats), file: value });
  }
  if (outputs.length === 0) return [{ format: formats[0]!, file: null }];
  if (outputs.filter(({ file }) => file === null).length > 1)
    throw new UsageError('Only one format can go to the screen: give the others an --output FILE each.');
  const files = outputs.map(({ file }) => file).filter((file) => file !== null);
  if (new Set(files).size < files.length) throw new UsageError('Two outputs have one name.');
  return outputs;
}

function formatOf<F extends string>(file: string, formats: readonly F[]): F {
  const said = BY_EXTENSION[extname(file).toLowerCase()] ?? 'text';
  const format = formats.find((known) => known === said);
  if (format === undefined)
    throw new UsageError(
      `${file} would be ${said}, which this command does not write: put --format FORMAT before --output (${formats.join(', ')}).`,
    );
  return format;
}

/** Throws `UsageError` where an output is one of the files that are read. */
export function refuseFiles(
  outputs: readonly Output<string>[],
  inputs: readonly string[],
  cwd: string,
): void {
  try {
    for (const { file } of outputs) if (file !== null) refuseInput(resolve(cwd, file), inputs);
  } catch (error) {
    if (error instanceof OutputProblem) throw new UsageError(error.message);
    throw error;
  }
}

/** Writes an output whole or says why not; gives the exit status that this alone makes. */
export async function writeOutput(
  file: string,
  content: string | Iterable<string>,
  inputs: readonly string[],
  terminal: Terminal,
): Promise<0 | 2> {
  try {
    await writeWhole(resolve(terminal.cwd, file), content, inputs);
    return 0;
  } catch (error) {
    if (!(error instanceof OutputProblem)) throw error;
    terminal.error(`${error.message}\n`);
    return 2;
  }
}
