import type { Parameter } from '../parameters/index.js';
import type { Day } from '../workbook/index.js';
import type { NotJudgedReason } from './outcome.js';
import type { Place } from './place.js';
import type { ReportOptions } from './context.js';

/**
 * What became of an acceptance. `accepted`: what it names is accepted. `changed`: its figures are no longer those
 * accepted. `not-judged`: it is about another body, or about a rule that was not evaluated. `ignored`: it was not to be
 * taken.
 */
export type AcceptanceState =
  | 'accepted'
  | 'changed'
  | 'expired'
  | 'not-yet'
  | 'unmatched'
  | 'too-broad'
  | 'shared-key'
  | 'no-rule'
  | 'incomplete'
  | 'no-period'
  | 'not-judged'
  | 'ignored';

/** An acceptance as a rule about acceptances sees it. */
export interface AcceptanceView {
  /** Its row, or the workbook where the configuration states it. */
  readonly place: Place;
  /** Where its rule stands, or should. */
  readonly rulePlace: Place;
  /** What it accepts, in words: `PR-10 for P-7`. */
  readonly what: string;
  /** The rule as it stands there; null where it is blank. */
  readonly rule: string | null;
  readonly state: AcceptanceState;
  /** Findings that it names, accepted or not. */
  readonly findings: number;
  readonly until: Day | null;
  /** The cell that keeps it from being taken, where one does. */
  readonly incompleteAt: Place | null;
  /** Tells acceptances of a configuration apart, which have no row. */
  readonly discriminator: string;
}

/** What a check of acceptances can ask. */
export interface AcceptanceContext<M extends string> {
  readonly judgementDate: Day | null;
  constant<V>(parameter: Parameter<V>): V;
  report(message: M, options: ReportOptions<never>): void;
  cannotJudge(reason: NotJudgedReason, detail: string, places?: readonly Place[]): never;
}

/** Judges each acceptance, after all other rules. */
export interface AcceptanceLimb<M extends string> {
  check(acceptance: AcceptanceView, context: AcceptanceContext<M>): void;
}
