import type { Parameter } from '../parameters/index.js';
import type { Rule, Severity } from '../rulekit/index.js';
import type { Look } from './page.js';

/** What a report needs besides the result. */
export interface ReportOptions {
  /** The rules that were used: titles and reasons are theirs. */
  readonly rules: readonly Rule[];
  readonly look?: Look;
  /** Files of folders that were not checked, in words; none where absent. */
  readonly passedOver?: string;
  /** Topic of a rule, by its id, as its folder is called; null for a local rule. Without it, rules have no topics. */
  readonly topicOf?: (rule: string) => string | null;
  /** The parameters that were used, for how many of their values are not confirmed. */
  readonly parameters?: readonly Parameter[];
  /** Whether a long report says all of each finding too, its reasons and sources; if not, it is brief. */
  readonly full?: boolean;
  /** From which severity findings fail a run; `error` where absent. */
  readonly failOn?: Severity;
}
