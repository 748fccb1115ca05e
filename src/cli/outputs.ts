import { extname, resolve } from 'node:path';
import { OutputProblem, refuseInput, writeWhole } from '../batch/index.js';
import { UsageError, type Given, type Terminal } from './flags.js';

export type Format = 'text' | 'json';

/** A format and where it goes; `file` null: standard output. */
export interface Output {
  readonly format: Format;
  readonly file: string | null;
}

const BY_EXTENSION: Readonly<Record<string, Format>> = { '.json': 'json', '.txt': 'text' };

/**
 * What is written where: each `--output` takes the format before it, or else the one that its file's name says.
 * One format may be without an output. Throws `UsageError`.
 */
export function outputsOf(given: Given): Output[] {
  const outputs: { format: Format; file: string | null }[] = [];
  for (const { flag, value } of given.inOrder) {
    if (flag === 'format') outputs.push({ format: value as Format, file: null });
    if (flag !== 'output') continue;
    const last = outputs.at(-1);
    if (last?.file === null) last.file = value;
    else outputs.push({ format: BY_EXTENSION[extname(value).toLowerCase()] ?? 'text', file: value });
  }
  if (outputs.length === 0) return [{ format: 'text', file: null }];
  if (outputs.filter(({ file }) => file === null).length > 1)
    throw new UsageError('Only one format can go to the screen: give the others an --output FILE each.');
  const files = outputs.map(({ file }) => file).filter((file) => file !== null);
  if (new Set(files).size < files.length) throw new UsageError('Two outputs have one name.');
  return outputs;
}

/** Throws `UsageError` where an output is one of the files that are read. */
export function refuseFiles(outputs: readonly Output[], inputs: readonly string[], cwd: string): void {
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
