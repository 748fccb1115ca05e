import type { Acceptance } from '../checking/index.js';
import type { NotJudgedReason, Rule, Severity } from '../rulekit/index.js';
import type { CellError } from '../workbook/index.js';

/** A cell of a case: dates as `YYYY-MM-DD`, money in the Cover's units, null for a blank cell of a column that is there. */
export type CaseCell =
  | string
  | number
  | boolean
  | null
  /** A text cell, whatever the field is. */
  | { readonly text: string }
  | { readonly error: CellError }
  /** A formula and its result. */
  | { readonly formula: string; readonly result: number }
  /** A formula for which the file holds no result. */
  | { readonly notCalculated: string };

/** A record of a case: field to cell. */
export type Row = Readonly<Record<string, CaseCell>>;

/** A finding that a case expects. */
export interface ExpectedFinding {
  /**
   * `contracts[0].service_category` (a cell, records counted from 0), `contracts[0]` (a record),
   * `budget.ytd_variance` (a heading), `spend25k` (a table), `workbook`. Of an earlier period:
   * `budget@month[0].annual_budget`.
   */
  readonly at: string;
  readonly message: string;
  readonly severity?: Severity;
  readonly related?: readonly string[];
  /** What the message must say: figures and dates. */
  readonly says?: string | readonly string[];
}

/** An acceptance of a configuration. */
export type CaseAcceptance = Omit<Acceptance, 'from' | 'until'> & {
  readonly from: string;
  readonly until: string;
};

/** What stands in a workbook. */
export interface CaseContent {
  /** The Cover: fields of `org`. */
  readonly cover?: Row;
  /** Records by table. */
  readonly tables?: Readonly<Record<string, readonly Row[]>>;
  /** Columns that are there although no row has them. */
  readonly columns?: Readonly<Record<string, readonly string[]>>;
}

/** One case of a rule's test. */
export interface Case extends CaseContent {
  /** The circumstance, in words; unique. */
  readonly name: string;
  /** Workbooks of the dossier besides the first, each with a Cover and tables that the first does not have. */
  readonly besides?: readonly CaseContent[];
  /** The workbook of the month before, and that of the year before: compared with, not judged. */
  readonly earlier?: { readonly month?: CaseContent; readonly year?: CaseContent };
  readonly asOf?: string;
  readonly facts?: {
    readonly levels?: readonly { readonly level: string; readonly from: string; readonly to?: string }[];
    readonly authorityClass?: 'sub-central' | 'central';
  };
  /**
   * `template`: our own Excel tables. `foreign`: tables of somebody else's making, whose columns a mapping names.
   * `headings`: the same without a mapping, to be found by their headings and values alone.
   */
  readonly layout?: 'template' | 'foreign' | 'headings';
  /** Rules that run besides: of a rule about acceptances, those whose findings are accepted. */
  readonly otherRules?: readonly Rule[];
  /** Findings that the configuration accepts; days as `YYYY-MM-DD`. */
  readonly acceptances?: readonly CaseAcceptance[];
  readonly findings?: readonly ExpectedFinding[];
  readonly judged?: number;
  readonly outsideDates?: number;
  readonly notJudged?: Readonly<Partial<Record<NotJudgedReason, number>>>;
  /** Why nothing was judged; of the cases under `notEvaluated`. */
  readonly reason?: NotJudgedReason;
}

/** The cases of a rule. None of the four may be empty. */
export interface RuleCases {
  /** Judged, and nothing found. */
  readonly valid: readonly Case[];
  readonly invalid: readonly Case[];
  /** On and around the dates that decide. */
  readonly dates: readonly Case[];
  /** Nothing judged, and why. */
  readonly notEvaluated: readonly Case[];
}
