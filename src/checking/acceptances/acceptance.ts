import { tables, type Table } from '../../schema/index.js';
import type { Day } from '../../workbook/index.js';

/** Which acceptances a check takes: all, those of the configuration only, or none. */
export type AcceptFrom = 'all' | 'config' | 'none';

/** A finding that somebody has answered: it is shown and counted apart, for the periods from a day to a day. */
export interface Acceptance {
  /** Id of the rule, or rule and message: `PR-03`, `PR-03/noEvidence`. */
  readonly rule: string;
  /** What it is about; what is left out is not looked at. */
  readonly where?: AcceptedPlace;
  readonly reason: string;
  readonly owner: string;
  readonly approver: string;
  /** First and last day on which a period may end for the acceptance to hold. Days since 1970. */
  readonly from: Day;
  readonly until: Day;
  /**
   * The figures accepted, as messages show them: money in pounds, shares of one. By the name of the operand, or one
   * figure for the first amount of the message.
   */
  readonly figures?: number | Readonly<Record<string, number>>;
}

/** The body, the table and the record that an acceptance is about. */
export interface AcceptedPlace {
  /** Code or name of the CCG. */
  readonly ccg?: string;
  /** A table by its name, its sheet or its title: `contracts`, `Contracts`. */
  readonly table?: string;
  /**
   * The record's reference, such as `C-014`; of several fields in their order, or joined by commas. Where a record
   * has none, the fingerprint of the finding.
   */
  readonly key?: string | readonly string[];
}

/** The table of a name, a sheet or a title, in any case of letters; null for none. */
export function tableCalled(words: string): Table | null {
  const asked = words.trim().toLowerCase();
  const all: readonly Table[] = Object.values(tables);
  const named = (of: (table: Table) => string): Table | undefined =>
    all.find((table) => of(table).toLowerCase() === asked);
  return named(({ name }) => name) ?? named(({ sheet }) => sheet) ?? named(({ title }) => title) ?? null;
}
