import * as engine from './checking/index.js';
import type { Checker, CheckOptions as EngineOptions, Dossier, DossierResult } from './checking/index.js';
import type { DossierWorkbook } from './checking/index.js';
import { withLocalRules } from './local-rules.js';
import type { Rule } from './rulekit/index.js';
import { selectRules } from './select-rules.js';

/** How a dossier is checked. Without `rules`, by every rule that is on unless turned off. */
export interface CheckOptions extends Partial<EngineOptions> {
  /** Rules of one's own besides. Throws `LocalRuleProblem` where one has an id of another. */
  readonly extraRules?: readonly Rule[];
}

/**
 * Checks one or more workbooks of one CCG and one period together. Pure: the same dossier and options give the
 * same result.
 */
export function check(dossier: Dossier, options: CheckOptions = {}): DossierResult {
  return engine.check(dossier, withRules(options));
}

/** Checks one workbook: a dossier of one. */
export function checkWorkbook(workbook: DossierWorkbook, options: CheckOptions = {}): DossierResult {
  return engine.checkWorkbook(workbook, withRules(options));
}

/** Opens a checker that can be told of edits, and then checks again only what they touched. */
export function openChecker(dossier: Dossier, options: CheckOptions = {}): Checker {
  return engine.openChecker(dossier, withRules(options));
}

function withRules({ extraRules = [], ...options }: CheckOptions): EngineOptions {
  const ruleIds =
    options.ruleIds ?? withLocalRules(extraRules).flatMap(({ id, aliases }) => [id, ...aliases]);
  return { ...options, ruleIds, rules: [...(options.rules ?? selectRules().rules), ...extraRules] };
}

export {
  compareRuns,
  comparisonSchema,
  dossierResultSchema,
  evaluatedSchema,
  findingSchema,
  groupWorkbooks,
  locatedTableSchema,
  NothingInCommon,
  problemSchema,
  reasonSchema,
  runResultSchema,
  tableCalled,
  workbookResultSchema,
  type Acceptance,
  type AcceptFrom,
  type Candidate,
  type Change,
  type Checker,
  type Compared,
  type ComparedFinding,
  type Comparison,
  type Dossier,
  type DossierResult,
  type DossierWorkbook,
  type Evaluated,
  type Facts,
  type Finding,
  type Group,
  type LocatedTableResult,
  type NotEvaluated,
  type Problem,
  type RunResult,
  type Severities,
  type Statement,
  type TableMapping,
  type WorkbookIdentity,
  type WorkbookResult,
} from './checking/index.js';
export { faultOfRule, LocalRuleProblem, withLocalRules } from './local-rules.js';
export {
  defineParameter,
  parameterCalled,
  parameters,
  type DatedValue,
  type LocalValue,
  type LocalValues,
  type Parameter,
} from './parameters/index.js';
export {
  DEFAULT_LIMITS,
  ReadAborted,
  ReadProblem,
  readWorkbook,
  type Limits,
  type ReadOptions,
  type ReadProblemCode,
} from './reading/index.js';
export { defineRule, show, type Operand, type Place, type Rule, type Severity } from './rulekit/index.js';
export { rules } from './rules/index.js';
export { tables, type FieldName, type RecordOf, type TableName } from './schema/index.js';
export { cite, defineSource, refer, type Citation, type Source } from './sources/index.js';
export * from './select-rules.js';
export * from './testing/index.js';
export { rulePack, version } from './version.js';
export {
  memoryWorkbook,
  type Cell,
  type CellInput,
  type Day,
  type ExcelTable,
  type Platform,
  type Range,
  type Sheet,
  type SheetInput,
  type Workbook,
} from './workbook/index.js';
