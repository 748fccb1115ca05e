import type { Place } from './place.js';

/** Why something could not be judged. Stable: reports, tests and other programs name them. */
export type NotJudgedReason =
  | 'table-missing'
  | 'column-missing'
  | 'outside-dates'
  | 'not-applicable'
  | 'date-unknown'
  | 'level-unknown'
  | 'blank'
  | 'unreadable'
  | 'not-calculated'
  | 'no-parameter'
  | 'reference-missing'
  | 'rule-off';

/** How far engines like Node's and Chrome's trace an error; others have no such limit and lose nothing by it. */
const TRACES: { stackTraceLimit?: number | undefined } = Error;

/** Thrown to stop the judgement of a record, group, table or dossier: not an error, the engine counts it. */
export class CannotJudge extends Error {
  constructor(
    readonly reason: NotJudgedReason,
    /** What is missing, in words: `level of co-commissioning not known on 1 May 2017`. */
    readonly detail: string,
    readonly places: readonly Place[] = [],
  ) {
    // A table may stop a million times: without a trace of the stack that costs a tenth.
    const limit = TRACES.stackTraceLimit;
    TRACES.stackTraceLimit = 0;
    super(`${reason}: ${detail}`);
    TRACES.stackTraceLimit = limit;
    this.name = 'CannotJudge';
  }
}
