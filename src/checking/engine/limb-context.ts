import {
  figureTolerance,
  sumTolerancePerFigure,
  type Circumstance,
  type LookedUp,
  type Parameter,
} from '../../parameters/index.js';
import {
  CannotJudge,
  type AnyLimb,
  type Level,
  type NotJudgedReason,
  type Place,
  type ReportOptions,
  type Rule,
  type StatedVarianceSign,
} from '../../rulekit/index.js';
import { longDay, type Day, type FinancialYear, type Pence } from '../../workbook/index.js';
import type { VarianceSign } from '../located.js';
import { bodyName } from './circumstances.js';
import type { MergedTable } from './merged-table.js';
import { natureOf } from './nature.js';
import { rawFinding, type RawFinding } from './raw-finding.js';
import type { EngineRecord } from './records.js';
import { rowDate } from './row-date.js';
import type { LimbInput } from './run-limb.js';

/** Tables by name, as a limb asks for them; null where they are not there. */
type LimbTables = Readonly<Record<string, MergedTable | null>>;

const PENCE_OF_UNIT = { GBP: 100, GBP000: 100_000, GBPm: 100_000_000 } as const;

/** The engine's side of `Context`: one for each limb; the record being judged is set before each call. */
export class LimbContext {
  readonly findings: RawFinding[] = [];
  #table: MergedTable | null = null;
  #index = 0;
  #lookedUp: LookedUp[] = [];
  /** What was looked up before the first record: it has a part in every judgement. */
  #lookedUpBefore: readonly LookedUp[] = [];
  /** The date by which the limb applies to what is judged; null until it is known, and where it has none. */
  appliesOn: Day | null = null;
  readonly tables: LimbTables;
  readonly earlier: LimbTables;
  readonly #input: LimbInput;

  constructor(
    private readonly rule: Rule,
    private readonly limb: AnyLimb,
    { tables, earlier }: { readonly tables: LimbTables; readonly earlier: LimbTables },
    input: LimbInput,
  ) {
    this.tables = tables;
    this.earlier = earlier;
    this.#input = input;
  }

  /** Sets what is judged next and forgets the parameters looked up before. */
  about(table: MergedTable | null, index = 0): void {
    this.#table = table;
    this.#index = index;
    this.appliesOn = null;
    if (this.#lookedUp.length > this.#lookedUpBefore.length) this.#lookedUp = [...this.#lookedUpBefore];
  }

  /** Keeps the parameters looked up so far for every finding to come. */
  prepared(): void {
    this.#lookedUpBefore = this.#lookedUp;
    this.#lookedUp = [...this.#lookedUp];
  }

  get cover(): EngineRecord | null {
    return this.#input.circumstances.cover;
  }

  get judgementDate(): Day | null {
    this.#input.trace?.askedForJudgementDate();
    return this.#input.circumstances.judgementDate;
  }

  get financialYear(): FinancialYear | null {
    return this.#input.circumstances.financialYear;
  }

  get month(): number | null {
    return this.#input.circumstances.month;
  }

  get unit(): Pence {
    let unit = 100;
    for (const table of [...Object.values(this.tables), ...Object.values(this.earlier)])
      for (const { data } of table?.parts ?? []) unit = Math.max(unit, PENCE_OF_UNIT[data.units.unit]);
    return unit;
  }

  varianceSignOf({ table, part }: EngineRecord): StatedVarianceSign | null {
    const { data, workbookIndex } = table.parts[part]!;
    const stated = data.located.varianceSign;
    if (stated !== null) return { sign: stated.sign, at: null };
    const cover = this.#input.circumstances.coverOf(workbookIndex);
    const sign = cover === null ? null : cover.table.valueOrNull(cover.index, 'variance_sign');
    return sign === null ? null : { sign: sign as VarianceSign, at: cover!.at('variance_sign') };
  }

  sumTolerance(count: number): Pence {
    return (
      Math.max(this.#tolerance(figureTolerance), this.#tolerance(sumTolerancePerFigure) * count) * this.unit
    );
  }

  levelOn(on: Day): Level | null {
    return this.#input.circumstances.levelOn(on);
  }

  knownLevelOn(on: Day): Level {
    const level = this.levelOn(on);
    if (level !== null) return level;
    return this.cannotJudge('level-unknown', `level of co-commissioning not known on ${longDay(on)}`);
  }

  delegatedSince(on: Day): Day | null {
    return this.#input.circumstances.delegatedSince(on);
  }

  placeOfLevel(on: Day): Place | null {
    return this.#input.circumstances.placeOfLevel(on);
  }

  rowDate(record: EngineRecord): Day | null {
    return rowDate(record, this.judgementDate);
  }

  isThisCcg(record: EngineRecord): boolean {
    return this.#input.circumstances.isThisCcg(record);
  }

  nature(record: EngineRecord): string | null {
    return natureOf(record, this.#input.table('contracts'));
  }

  sameBody(a: string, b: string): boolean {
    return bodyName(a) === bodyName(b);
  }

  isLive(record: EngineRecord, on: Day, from: string, to: string): boolean {
    const start = record.table.value(record.index, from) as Day | null;
    const end = record.table.value(record.index, to) as Day | null;
    return start !== null && start <= on && (end === null || end >= on);
  }

  lookUp<V>(parameter: Parameter<V>, on: Day, circumstance?: Circumstance): LookedUp<V> | null {
    const found = this.#input.parameters.lookUp(parameter, on, {
      authorityClass: this.#input.circumstances.authorityClass,
      ...circumstance,
    });
    if (found !== null) this.#note(found);
    return found;
  }

  value<V>(parameter: Parameter<V>, on: Day, circumstance?: Circumstance): V {
    const found = this.lookUp(parameter, on, circumstance);
    if (found !== null) return found.entry.value;
    return this.cannotJudge('no-parameter', `${parameter.title}: no value is held for ${longDay(on)}`);
  }

  constant<V>(parameter: Parameter<V>): V {
    const found = this.#input.parameters.constant(parameter, () => this.judgementDate);
    this.#note(found);
    return found.entry.value;
  }

  report(messageId: string, options: ReportOptions): void {
    const subject = this.#table === null ? null : { table: this.#table, index: this.#index };
    const { rule, limb, appliesOn } = this;
    const { trace } = this.#input;
    const made = (): RawFinding =>
      rawFinding(
        { rule, limb, appliesOn, ...(trace && { steps: trace.steps }) },
        messageId,
        options,
        subject,
        this.#lookedUp,
      );
    this.findings.push(trace === null ? made() : trace.paused(made));
  }

  cannotJudge(reason: NotJudgedReason, detail: string, places: readonly Place[] = []): never {
    throw new CannotJudge(reason, detail, places);
  }

  /** A tolerance of every sum: noted for the finding only where somebody stated another than the usual one. */
  #tolerance(parameter: Parameter<number>): number {
    const found = this.#input.parameters.constant(parameter, () => this.judgementDate);
    if (found.entry.status === 'local') this.#note(found);
    return found.entry.value;
  }

  #note(found: LookedUp): void {
    if (!this.#lookedUp.some(({ entry }) => entry === found.entry)) this.#lookedUp.push(found);
  }
}
