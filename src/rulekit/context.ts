import type { LookedUp, Parameter, Circumstance } from '../parameters/index.js';
import type { FieldName, RecordOf, TableName } from '../schema/index.js';
import type { Day, FinancialYear, Pence } from '../workbook/index.js';
import type { NotJudgedReason } from './outcome.js';
import type { Place } from './place.js';
import type { RecordMethods, RuleRecord, TableView } from './record.js';
import type { Operand } from './values.js';

/** Tables and fields, as a rule names them. */
export type FieldLists = { readonly [T in TableName]?: readonly FieldName<T>[] };

type Listed<L extends FieldLists, T extends TableName> =
  NonNullable<L[T]> extends readonly (infer F)[] ? F & FieldName<T> : never;

/** Fields of a table that a limb may read: those it needs and those it uses where they are there. */
export type Readable<N extends FieldLists, U extends FieldLists, T extends TableName> =
  (T extends keyof N ? Listed<N, T> : never) | (T extends keyof U ? Listed<U, T> : never);

/** The tables of a limb: needed ones are there; used ones may be null. */
export type LimbTables<N extends FieldLists, U extends FieldLists> = {
  readonly [T in keyof N & TableName]: TableView<T, Readable<N, U, T>>;
} & {
  readonly [T in Exclude<keyof U, keyof N> & TableName]: TableView<T, Readable<N, U, T>> | null;
};

export type Level = NonNullable<RecordOf<'org'>['co_commissioning_level']>;

/** Messages of a rule that owns a breach which others see elsewhere: in a statement of what it found in the lines. */
export interface OwnMessages {
  readonly rule: string;
  readonly messages: readonly string[];
}

export interface ReportOptions<F extends string = string> {
  /** Field of the record being judged, or any place. */
  readonly at: F | Place;
  /** Values of the message's placeholders; those left out are read from the record being judged. */
  readonly values?: Readonly<Record<string, Operand>>;
  readonly related?: readonly Place[];
  /** Tells two findings of one message on one subject apart: the missing function's code, the other contract. */
  readonly discriminator?: string;
  /**
   * What the finding is about, where that is not the record that it stands at: the provider of several rows, the month,
   * nothing for the whole table. The fingerprint then holds this and nothing of the record, whichever row is the first.
   */
  readonly subject?: readonly string[];
  /**
   * Rule that owns the breach: where it has a finding at the same place, this one is left out. With messages: where it
   * has one of those anywhere in the dossier, which then has this one's place among its related ones.
   */
  readonly yieldsTo?: string | OwnMessages | undefined;
  /** The parameters that decided; by default all that were looked up in judging this record. */
  readonly parameters?: readonly LookedUp[];
}

/** How a table works out its variances, and the cell of the Cover that says so; null where its headings do. */
export interface StatedVarianceSign {
  readonly sign: NonNullable<RecordOf<'org'>['variance_sign']>;
  readonly at: Place | null;
}

/** What a rule can ask while it judges. Dates, levels and blanks are those of the readings, built once here. */
export interface Context<
  N extends FieldLists,
  U extends FieldLists,
  M extends string,
  F extends string,
  E extends FieldLists = Record<never, never>,
> {
  readonly tables: LimbTables<N, U>;
  /** The tables of the period before that the limb asks for by `earlier`. A finding may point to their cells. */
  readonly earlier: LimbTables<E, Record<never, never>>;
  /** The Cover; null where the dossier has none. */
  readonly cover: RuleRecord<'org'> | null;
  /** J: the as-of date, else the Cover's period end, else 31 March of its financial year; null where there is none. */
  readonly judgementDate: Day | null;
  /** Financial year of the Cover, else that of J. */
  readonly financialYear: FinancialYear | null;
  /** Month number of the Cover (0 is the plan, 12 the year end), else from its period end; null where neither is. */
  readonly month: number | null;
  /** One unit of the workbook's money in pence: 100, or 100,000 where figures are in thousands. */
  readonly unit: Pence;
  /** The sign convention of variances in the place that holds a record: its headings', else the Cover's; null where neither states one. */
  varianceSignOf(record: RecordMethods): StatedVarianceSign | null;
  /** How far a sum of so many figures may be off: max(1, 0.5 x n) units, in pence. */
  sumTolerance(count: number): Pence;
  /** Level of co-commissioning on a day; null where it is not known. */
  levelOn(on: Day): Level | null;
  /** The same, or stops the judgement with `level-unknown`. */
  knownLevelOn(on: Day): Level;
  /** First day on which the level in force on `on` holds, where a delegation row or the Cover states it; else null. */
  delegatedSince(on: Day): Day | null;
  /** Cell that states the level in force on a day; null where the user's facts or the date alone settle it. */
  placeOfLevel(on: Day): Place | null;
  /** R: the start where it is after J; else the earlier of end and J. Null without J. Of contracts, services and pools. */
  rowDate(record: RecordMethods): Day | null;
  /** Whether the commissioner of the record is the Cover's CCG. */
  isThisCcg(record: RecordMethods): boolean;
  /** Nature of a contract or procurement, from its column or its category; null where neither says. */
  nature(record: RecordMethods): RecordOf<'procurement'>['service_nature'];
  /** Whether two organisation names mean the same body: compared without case, "NHS", "CCG" and the like. */
  sameBody(a: string, b: string): boolean;
  /** `from` <= day and (`to` blank or `to` >= day). */
  isLive(record: RecordMethods, on: Day, from: string, to: string): boolean;
  /** Value of a parameter on a day, noted for the finding; the authority class of the dossier is used unless given. */
  lookUp<V>(parameter: Parameter<V>, on: Day, circumstance?: Circumstance): LookedUp<V> | null;
  /** The same, or stops the judgement with `no-parameter`. */
  value<V>(parameter: Parameter<V>, on: Day, circumstance?: Circumstance): V;
  /** The value of a parameter that has one for all days, noted for the finding: a tolerance, a share. Throws RangeError on any other. */
  constant<V>(parameter: Parameter<V>): V;
  report(message: M, options: ReportOptions<F>): void;
  /** Stops the judgement of this record (group, table, dossier), which is then counted as not judged. */
  cannotJudge(reason: NotJudgedReason, detail: string, places?: readonly Place[]): never;
}
