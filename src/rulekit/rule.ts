import type { Citation } from '../sources/index.js';
import type { FieldName, TableName } from '../schema/index.js';
import type { Day } from '../workbook/index.js';
import type { AcceptanceLimb } from './acceptance.js';
import type { Context, FieldLists, Readable, ReportOptions } from './context.js';
import type { EveryTableView } from './every-table.js';
import type { RecordMethods, RuleRecord } from './record.js';

export type Severity = 'error' | 'warning' | 'info';
export type Basis = 'law' | 'statutory-guidance' | 'national-guidance' | 'local' | 'proposal' | 'data';

/** One thing that a rule can find. `{placeholder}` in a text is filled from `values` or from the record's fields. */
export interface Message {
  readonly severity: Severity;
  /** What is wrong, with the figures; what the rule asks, since when. */
  readonly text: string;
  /** What would put it right. */
  readonly remedy: string;
}

/** Dates between which a limb applies, both ends inclusive, and which date of a record decides. */
export interface Applies<Subject, C> {
  readonly from?: string;
  readonly to?: string;
  /** The deciding date; null is counted as `date-unknown`. */
  by(subject: Subject, context: C): Day | null;
  /** That date in words, where the documentation cannot tell it from `by`: `the first day that the payment is for`. */
  readonly dated?: string;
}

/** Tables of an earlier period of the same CCG: of the month before, or of the end of the year before. */
export interface Earlier<E extends FieldLists> {
  readonly period: 'month' | 'year';
  /** Tables and columns without which the limb is not evaluated; the outcome names the period that is missing. */
  readonly needs: E;
}

interface LimbParts<N extends FieldLists, U extends FieldLists, E extends FieldLists> {
  /** Letter of the limb in the readings, `a`; none where the rule has but one. */
  readonly name?: string;
  /** Tables and columns without which the limb is not evaluated. */
  readonly needs: N;
  /** Tables and columns that are used where they are there. */
  readonly uses?: U;
  /** What is compared with the period before; it comes to the limb as `context.earlier`. */
  readonly earlier?: Earlier<E>;
}

/** Judges each record of a table by itself. */
export interface RecordLimb<
  T extends TableName,
  N extends FieldLists,
  U extends FieldLists,
  M extends string,
  P,
  F extends FieldName<T> = Readable<N, U, T>,
  E extends FieldLists = Record<never, never>,
> extends LimbParts<N, U, E> {
  readonly grain: 'record';
  readonly of: T;
  /** Which rows are records here; total rows are left out unless asked for. */
  readonly rows?: 'records' | 'totals' | 'all';
  readonly applies?: Applies<RuleRecord<T, F>, Context<N, U, M, F, E>>;
  /** Records outside are passed over: neither judged nor unjudged, but counted. */
  where?(record: RuleRecord<T, F>, context: Context<N, U, M, F, E>, prepared: P): boolean;
  /** Once before the records; its result comes to `check`. May stop the limb with `cannotJudge`. */
  prepare?(context: Context<N, U, M, F, E>): P;
  check(record: RuleRecord<T, F>, context: Context<N, U, M, F, E>, prepared: P): void;
  /** After all records, for what only the whole shows. */
  conclude?(context: Context<N, U, M, F, E>, prepared: P): void;
}

/** Knows groups that are in order by the sum of a field over their rows. */
export interface SumInOrder<F, C, P> {
  /** A field of whole pence, or of numbers. Groups with a cell of it that has no value, or with none filled, are looked at. */
  readonly sum: F;
  test(total: number, context: C, prepared: P): boolean;
}

/** Judges the records that share a key together. A record whose key has a blank is not judged. */
export interface GroupLimb<
  T extends TableName,
  N extends FieldLists,
  U extends FieldLists,
  M extends string,
  P,
  F extends FieldName<T> = Readable<N, U, T>,
  E extends FieldLists = Record<never, never>,
> extends LimbParts<N, U, E> {
  readonly grain: 'group';
  readonly of: T;
  /** Fields of the key. Those in `blankKeys` may be blank or absent, which is then a value like others. */
  readonly by: readonly F[];
  readonly blankKeys?: readonly F[];
  /** Groups of fewer records than this are in order as they are, and not looked at. Not together with `applies`. */
  readonly smallest?: number;
  /** Which groups are in order by a sum alone, and so judged without a look at their rows. Not together with `applies`. */
  readonly inOrder?: SumInOrder<F, Context<N, U, M, F>, P>;
  readonly applies?: Applies<readonly RuleRecord<T, F>[], Context<N, U, M, F, E>>;
  where?(record: RuleRecord<T, F>, context: Context<N, U, M, F, E>): boolean;
  prepare?(context: Context<N, U, M, F, E>): P;
  check(group: readonly RuleRecord<T, F>[], context: Context<N, U, M, F, E>, prepared: P): void;
  /** After all groups, for what only the whole shows: one finding for the file instead of thousands. */
  conclude?(context: Context<N, U, M, F, E>, prepared: P): void;
}

/** Judges the dossier as a whole, once: sums, checks across tables, a table as one thing. */
export interface DossierLimb<
  N extends FieldLists,
  U extends FieldLists,
  M extends string,
  E extends FieldLists = Record<never, never>,
> extends LimbParts<N, U, E> {
  readonly grain: 'dossier';
  readonly applies?: Applies<null, Context<N, U, M, never, E>>;
  check(context: Context<N, U, M, never, E>): void;
}

/** Judges every located table, whatever it is: checks that come from the schema. */
export interface EveryTableLimb<M extends string> {
  /** Gives the number of records that there was something to judge in: a blank template is not "checked". */
  check(table: EveryTableView, context: EveryTableContext<M>): number;
}

/** What a check of every table can ask. */
export interface EveryTableContext<M extends string> {
  readonly judgementDate: Day | null;
  /** The table of a name, where the dossier has it. */
  readonly table: (name: string) => EveryTableView | null;
  readonly report: (message: M, options: ReportOptions<never> & { readonly record?: number }) => void;
}

/** A limb with its types forgotten, as the engine runs it. */
export interface AnyLimb {
  readonly name?: string;
  readonly grain: 'record' | 'group' | 'dossier' | 'every-table' | 'acceptance';
  readonly of?: string;
  readonly rows?: 'records' | 'totals' | 'all';
  readonly by?: readonly string[];
  readonly blankKeys?: readonly string[];
  readonly smallest?: number;
  readonly inOrder?: {
    readonly sum: string;
    test(total: number, context: unknown, prepared: unknown): boolean;
  };
  readonly needs: Readonly<Record<string, readonly string[]>>;
  readonly uses: Readonly<Record<string, readonly string[]>>;
  readonly earlier?: {
    readonly period: 'month' | 'year';
    readonly needs: Readonly<Record<string, readonly string[]>>;
  };
  readonly applies?: {
    readonly from?: string;
    readonly to?: string;
    by(subject: unknown, context: unknown): Day | null;
    readonly dated?: string;
  };
  where?(record: RecordMethods, context: unknown, prepared?: unknown): boolean;
  prepare?(context: unknown): unknown;
  check(subject: unknown, context: unknown, prepared?: unknown): unknown;
  conclude?(context: unknown, prepared: unknown): void;
}

/** Builders of limbs, typed by the rule's messages. */
export interface LimbBuilder<M extends string> {
  record<
    T extends TableName,
    const N extends FieldLists,
    const U extends FieldLists = Record<never, never>,
    P = undefined,
    const E extends FieldLists = Record<never, never>,
  >(
    limb: Omit<RecordLimb<T, N, U, M, P, Readable<N, U, T>, E>, 'grain'>,
  ): AnyLimb;
  group<
    T extends TableName,
    const N extends FieldLists,
    const U extends FieldLists = Record<never, never>,
    P = undefined,
    const E extends FieldLists = Record<never, never>,
  >(
    limb: Omit<GroupLimb<T, N, U, M, P, Readable<N, U, T>, E>, 'grain'>,
  ): AnyLimb;
  dossier<
    const N extends FieldLists,
    const U extends FieldLists = Record<never, never>,
    const E extends FieldLists = Record<never, never>,
  >(
    limb: Omit<DossierLimb<N, U, M, E>, 'grain'>,
  ): AnyLimb;
  everyTable(limb: EveryTableLimb<M>): AnyLimb;
  acceptances(limb: AcceptanceLimb<M>): AnyLimb;
}

interface RuleParts {
  /** Id that people quote: `PF-01`. */
  readonly id: string;
  /** Name of the file. */
  readonly slug: string;
  /** What the rule asks, as a statement that is true where it is kept. */
  readonly title: string;
  readonly basis: Basis;
  readonly sources: readonly Citation[];
  readonly why: string;
  /** Other ids that stand for this rule. */
  readonly aliases?: readonly string[];
  /** A group of rules that is off unless asked for. */
  readonly pack?: 'historic-2010-proposals';
}

/** A rule, ready for the engine. */
export interface Rule extends RuleParts {
  readonly aliases: readonly string[];
  readonly messages: Readonly<Record<string, Message>>;
  readonly limbs: readonly AnyLimb[];
}

/**
 * Declares a rule. A rule has one limb or several; each is judged, counted and not evaluated by itself, as the
 * readings have it.
 */
export function defineRule<const M extends Readonly<Record<string, Message>>>(
  rule: RuleParts & {
    readonly messages: M;
    limbs(limb: LimbBuilder<keyof M & string>): readonly AnyLimb[];
  },
): Rule {
  const builder = {
    record: (limb: object) => ({ uses: {}, ...limb, grain: 'record' }),
    group: (limb: object) => ({ uses: {}, ...limb, grain: 'group' }),
    dossier: (limb: { check(context: unknown): void }) => ({
      uses: {},
      ...limb,
      check: (_: unknown, context: unknown) => limb.check(context),
      grain: 'dossier',
    }),
    everyTable: (limb: object) => ({ needs: {}, uses: {}, ...limb, grain: 'every-table' }),
    acceptances: (limb: object) => ({ needs: {}, uses: {}, ...limb, grain: 'acceptance' }),
  };
  return {
    ...rule,
    aliases: rule.aliases ?? [],
    limbs: rule.limbs(builder as unknown as LimbBuilder<keyof M & string>),
  };
}
