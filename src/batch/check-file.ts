import { basename } from 'node:path';
import {
  openChecker,
  ReadAborted,
  ReadProblem,
  readWorkbook,
  rulesCalled,
  withRulesOff,
  withLocalRules,
  type Acceptance,
  type AcceptFrom,
  type CheckOptions,
  type Day,
  type Dossier,
  type DossierResult,
  type Facts,
  type Limits,
  type LocalValues,
  type Problem,
  type RuleOff,
  type Severities,
  type TableMapping,
  type Workbook,
  type WorkbookIdentity,
  type WorkbookResult,
} from '../index.js';
import { loadLocalRules } from './config/local-rules.js';
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
  readonly severities?: Severities;
  readonly parameters?: LocalValues;
  readonly acceptances?: readonly Acceptance[];
  readonly acceptFrom?: AcceptFrom;
  /** Modules of rules of one's own, as absolute paths: each thread loads them for itself. */
  readonly localRules?: readonly string[];
  /** Whether findings say which cells were read on the way to them. */
  readonly trace?: boolean;
  readonly limits?: Partial<Limits>;
  /** Whether to tell whose each workbook is and of when. */
  readonly identify?: boolean;
}

/** The rules of a run, and how a dossier is checked with them. */
export async function engineOptions(options: FileOptions): Promise<CheckOptions> {
  const { rules: ids, asOf, mappings, severities, parameters, acceptances, acceptFrom, trace } = options;
  const among = withLocalRules(await loadLocalRules(options.localRules ?? []));
  return {
    rules: ids.flatMap((id) => rulesCalled(id, among)),
    ruleIds: among.flatMap(({ id, aliases }) => [id, ...aliases]),
    ...(asOf !== undefined && { asOf }),
    ...(mappings && { mappings }),
    ...(severities && { severities }),
    ...(parameters && { parameters }),
    ...(acceptances && { acceptances }),
    ...(acceptFrom && { acceptFrom }),
    ...(trace !== undefined && { trace }),
  };
}

/** A dossier with the facts that the user states. */
export function withFacts(dossier: Dossier, { facts }: FileOptions): Dossier {
  return { ...dossier, ...(facts && { facts }) };
}

/** What a file gave by itself, and whose it is where that was asked and could be told. */
export interface CheckedFile {
  readonly result: DossierResult;
  readonly identity: WorkbookIdentity | null;
}

/**
 * Reads and checks one file: a dossier of one. A file that cannot be read is a result too. Rejects only with
 * `ReadAborted`, when the signal says so.
 */
export async function checkFile(
  found: FoundFile,
  options: FileOptions,
  signal?: AbortSignal,
): Promise<CheckedFile> {
  const { path } = found;
  let facts: FileFacts | undefined;
  try {
    const read = await readFound(found, options, signal);
    ({ facts } = read);
    if (read.workbook === null) return unidentified(unreadable(path, read.problem, facts));
    const dossier = { workbooks: [{ path, workbook: read.workbook }] };
    const checker = openChecker(withFacts(dossier, options), await engineOptions(options));
    const result = checker.result();
    const workbooks = result.workbooks.map((held) => ({ ...held, ...facts }));
    return {
      result: withRulesOff({ ...result, workbooks }, options.off),
      identity: options.identify === true ? checker.identities[0]! : null,
    };
  } catch (error) {
    if (error instanceof ReadAborted) throw error;
    return unidentified(failed(path, error, facts));
  }
}

/** A result of a file of which nothing more is known. */
export function unidentified(result: DossierResult): CheckedFile {
  return { result, identity: null };
}

type FileFacts = Pick<WorkbookResult, 'sha256' | 'bytes'>;

/** A file as it was read: its workbook, or what kept it from being read. */
export type ReadFile =
  | { readonly workbook: Workbook; readonly facts: FileFacts }
  | { readonly workbook: null; readonly problem: Problem; readonly facts: FileFacts };

const NO_FACTS: FileFacts = { sha256: null, bytes: null };

/**
 * Reads a file into a workbook. The bytes are let go on return: they are not to be held through the check. Rejects
 * with `ReadAborted`, and with what is no fault of the file.
 */
export async function readFound(
  { file, refused }: FoundFile,
  { limits }: FileOptions,
  signal: AbortSignal | undefined,
): Promise<ReadFile> {
  if (refused !== null) return { workbook: null, problem: refused, facts: NO_FACTS };
  const read = await readBytes(file);
  if (read.problem !== null) return { workbook: null, problem: read.problem, facts: NO_FACTS };
  const facts = { sha256: read.sha256, bytes: read.bytes.length };
  try {
    const workbook = await readWorkbook(read.bytes, {
      platform: nodePlatform,
      fileName: basename(file),
      formulas: false,
      ...(limits && { limits }),
      ...(signal && { signal }),
    });
    return { workbook, facts };
  } catch (error) {
    if (!(error instanceof ReadProblem)) throw error;
    const { code, message, remedy } = error;
    return { workbook: null, problem: { code, message, remedy }, facts };
  }
}

/** The result of a file that could not be read. */
export function unreadable(path: string, problem: Problem, facts: FileFacts = NO_FACTS): DossierResult {
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
