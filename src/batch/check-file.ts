import { basename } from 'node:path';
import {
  check,
  ReadAborted,
  ReadProblem,
  readWorkbook,
  rulesCalled,
  withRulesOff,
  type Day,
  type DossierResult,
  type Facts,
  type Limits,
  type Problem,
  type RuleOff,
  type TableMapping,
  type Workbook,
  type WorkbookResult,
} from '../index.js';
import type { FoundFile } from './find-files.js';
import { nodePlatform } from './node-platform.js';
import { readBytes } from './read-bytes.js';

/** How each file is checked. Plain data, so that it can be handed to a worker thread. */
export interface FileOptions {
  /** Ids of the rules to evaluate. */
  readonly rules: readonly string[];
  readonly off: readonly RuleOff[];
  readonly asOf?: Day;
  readonly facts?: Facts;
  readonly mappings?: readonly TableMapping[];
  readonly limits?: Partial<Limits>;
}

/**
 * Reads and checks one file: a dossier of one. A file that cannot be read is a result too. Rejects only with
 * `ReadAborted`, when the signal says so.
 */
export async function checkFile(
  found: FoundFile,
  options: FileOptions,
  signal?: AbortSignal,
): Promise<DossierResult> {
  const { path, file, refused } = found;
  if (refused !== null) return unreadable(path, refused);
  let facts: FileFacts | undefined;
  try {
    const read = await readFound(file, options, signal, (known) => (facts = known));
    if ('problem' in read) return unreadable(path, read.problem);
    const { workbook } = read;
    const result = check(
      { workbooks: [{ path, workbook }], ...(options.facts && { facts: options.facts }) },
      {
        rules: options.rules.flatMap((id) => rulesCalled(id)),
        ...(options.asOf !== undefined && { asOf: options.asOf }),
        ...(options.mappings && { mappings: options.mappings }),
      },
    );
    const workbooks = result.workbooks.map((held) => ({ ...held, ...facts }));
    return withRulesOff({ ...result, workbooks }, options.off);
  } catch (error) {
    if (error instanceof ReadAborted) throw error;
    if (error instanceof ReadProblem) {
      const { code, message, remedy } = error;
      return unreadable(path, { code, message, remedy }, facts);
    }
    return failed(path, error, facts);
  }
}

type FileFacts = Pick<WorkbookResult, 'sha256' | 'bytes'>;

/**
 * Reads a file into a workbook, and tells its size and hash as soon as they are known. The bytes are let go on
 * return: they are not to be held through the check.
 */
async function readFound(
  file: string,
  options: FileOptions,
  signal: AbortSignal | undefined,
  tell: (facts: FileFacts) => void,
): Promise<{ readonly workbook: Workbook } | { readonly problem: Problem }> {
  const read = await readBytes(file);
  if (read.problem !== null) return { problem: read.problem };
  tell({ sha256: read.sha256, bytes: read.bytes.length });
  const workbook = await readWorkbook(read.bytes, {
    platform: nodePlatform,
    fileName: basename(file),
    formulas: false,
    ...(options.limits && { limits: options.limits }),
    ...(signal && { signal }),
  });
  return { workbook };
}

/** The result of a file that could not be read. */
export function unreadable(
  path: string,
  problem: Problem,
  facts: FileFacts = { sha256: null, bytes: null },
): DossierResult {
  return {
    ccg: null,
    financialYear: null,
    periodEnd: null,
    periodFrom: null,
    workbooks: [{ path, ...facts, status: 'unreadable', problem, tables: [] }],
    evaluated: [],
    notEvaluated: [],
    findings: [],
    acceptances: [],
    faults: [],
    summary: { error: 0, warning: 0, info: 0, accepted: 0, evaluated: 0, notEvaluated: 0 },
  };
}

/** The result of a file on which this project itself failed: a fault of the tool, never of the file. */
export function failed(path: string, error: unknown, facts?: FileFacts): DossierResult {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const problem: Problem = {
    code: 'damaged',
    message: 'ccg-check failed while it read this file.',
    remedy: 'This is a fault of ccg-check, not of the file: please report it.',
  };
  return { ...unreadable(path, problem, facts), faults: [{ rule: 'ccg-check', message }] };
}
