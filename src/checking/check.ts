import type { Rule } from '../rulekit/index.js';
import type { LocalValues } from '../parameters/index.js';
import type { Day } from '../workbook/index.js';
import type { Acceptance, AcceptFrom } from './acceptances/acceptance.js';
import { Checker } from './checker.js';
import type { Dossier, DossierWorkbook } from './dossier.js';
import type { TableMapping } from './located.js';
import type { DossierResult } from './result.js';
import type { Severities } from './severities.js';

/** How a dossier is checked. */
export interface CheckOptions {
  /** The rules to evaluate. */
  readonly rules: readonly Rule[];
  /** Overrides the period of the dossier, never a row's own date. Days since 1970. */
  readonly asOf?: Day;
  /** What a mapping file says of tables and columns. */
  readonly mappings?: readonly TableMapping[];
  /** Severities that stand instead of the rules' own. */
  readonly severities?: Severities;
  /** Values that stand instead of the parameters' own, in their units: money in pence. */
  readonly parameters?: LocalValues;
  /** Findings that are accepted, besides those that workbooks accept on a sheet of their own. */
  readonly acceptances?: readonly Acceptance[];
  /** Which acceptances are taken: all, those of `acceptances` only, or none. Default: all. */
  readonly acceptFrom?: AcceptFrom;
  /** Whether findings say which cells were read on the way to them. Slower. */
  readonly trace?: boolean;
  /** Ids of all rules that there are, in the run or not; without it those of `rules`. */
  readonly ruleIds?: readonly string[];
}

/** Checks a dossier once. Pure: the same dossier and options give the same result. */
export function check(dossier: Dossier, options: CheckOptions): DossierResult {
  return openChecker(dossier, options).result();
}

/** Checks one workbook: a dossier of one. */
export function checkWorkbook(workbook: DossierWorkbook, options: CheckOptions): DossierResult {
  return check({ workbooks: [workbook] }, options);
}

/** Opens a checker that can be told of edits. */
export function openChecker(dossier: Dossier, options: CheckOptions): Checker {
  return new Checker(dossier, options);
}
