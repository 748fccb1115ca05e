import { lookUp, type Circumstance, type LookedUp, type Parameter } from '../../parameters/index.js';
import {
  CannotJudge,
  type Level,
  type NotJudgedReason,
  type Place,
  type ReportOptions,
  type Rule,
  type StatedVarianceSign,
} from '../../rulekit/index.js';
import { longDay, type Day, type FinancialYear, type Pence } from '../../workbook/index.js';
import type { VarianceSign } from '../located.js';
import { bodyName, type Circumstances } from './circumstances.js';
import type { MergedTable } from './merged-table.js';
import { natureOf } from './nature.js';
import { rawFinding, type RawFinding } from './raw-finding.js';
import type { EngineRecord } from './records.js';
import { rowDate } from './row-date.js';

const PENCE_OF_UNIT = { GBP: 100, GBP000: 100_000, GBPm: 100_000_000 } as const;

/** The engine's side of `Context`: one for each limb; the record being judged is set before each call. */
export class LimbContext {
  readonly findings: RawFinding[] = [];
  #table: MergedTable | null = null;
  #index = 0;
  #lookedUp: LookedUp[] = [];

  constructor(
    private readonly rule: Rule,
    readonly tables: Readonly<Record<string, MergedTable | null>>,
    readonly earlier: Readonly<Record<string, MergedTable | null>>,
    private readonly circumstances: Circumstances,
    private readonly tableNamed: (name: string) => MergedTable | null,
  ) {}

  /** Sets what is judged next and forgets the parameters looked up before. */
  about(table: MergedTable | null, index = 0): void {
    this.#table = table;
    this.#index = index;
    if (this.#lookedUp.length > 0) this.#lookedUp = [];
  }

  get cover(): EngineRecord | null {
    return this.circumstances.cover;
  }

  get judgementDate(): Day | null {
    return this.circumstances.judgementDate;
  }

  get financialYear(): FinancialYear | null {
    return this.circumstances.financialYear;
  }

  get month(): number | null {
    return this.circumstances.month;
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
    const cover = this.circumstances.coverOf(workbookIndex);
    const sign = cover === null ? null : cover.table.valueOrNull(cover.index, 'variance_sign');
    return sign === null ? null : { sign: sign as VarianceSign, at: cover!.at('variance_sign') };
  }

  sumTolerance(count: number): Pence {
    return Math.max(1, 0.5 * count) * this.unit;
  }

  levelOn(on: Day): Level | null {
    return this.circumstances.levelOn(on);
  }

  knownLevelOn(on: Day): Level {
    const level = this.levelOn(on);
    if (level !== null) return level;
    return this.cannotJudge('level-unknown', `level of co-commissioning not known on ${longDay(on)}`);
  }

  delegatedSince(on: Day): Day | null {
    return this.circumstances.delegatedSince(on);
  }

  placeOfLevel(on: Day): Place | null {
    return this.circumstances.placeOfLevel(on);
  }

  rowDate(record: EngineRecord): Day | null {
    return rowDate(record, this.judgementDate);
  }

  isThisCcg(record: EngineRecord): boolean {
    return this.circumstances.isThisCcg(record);
  }

  nature(record: EngineRecord): string | null {
    return natureOf(record, this.tableNamed('contracts'));
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
    const found = lookUp(parameter, on, {
      authorityClass: this.circumstances.authorityClass,
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
    const [entry] = parameter.values;
    if (entry === undefined || parameter.values.length > 1)
      throw new RangeError(`${parameter.id} has more than one value: a date selects it`);
    this.#note({ parameter, entry });
    return entry.value;
  }

  report(messageId: string, options: ReportOptions): void {
    const subject = this.#table === null ? null : { table: this.#table, index: this.#index };
    this.findings.push(rawFinding(this.rule, messageId, options, subject, this.#lookedUp));
  }

  cannotJudge(reason: NotJudgedReason, detail: string, places: readonly Place[] = []): never {
    throw new CannotJudge(reason, detail, places);
  }

  #note(found: LookedUp): void {
    if (!this.#lookedUp.some(({ entry }) => entry === found.entry)) this.#lookedUp.push(found);
  }
}
