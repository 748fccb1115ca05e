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

/** Thrown to stop the judgement of a record, group, table or dossier: not an error, the engine counts it. */
export class CannotJudge extends Error {
  constructor(
    readonly reason: NotJudgedReason,
    /** What is missing, in words: `level of co-commissioning not known on 1 May 2017`. */
    readonly detail: string,
    readonly places: readonly Place[] = [],
  ) {
    super(`${reason}: ${detail}`);
    this.name = 'CannotJudge';
  }
}
