import {
  day,
  financialYearEnd,
  financialYearOf,
  monthOfYear,
  type Day,
  type FinancialYear,
} from '../../workbook/index.js';
import { allDelegated, firstDelegation } from '../../parameters/index.js';
import { CannotJudge, type Level, type Place } from '../../rulekit/index.js';
import type { Facts } from '../dossier.js';
import type { MergedTable } from './merged-table.js';
import type { EngineRecord } from './records.js';

/** Of each record of a table, whether it is this CCG's; asked by many rules. */
interface OwnRecords {
  /** The Covers by which that was found out. */
  readonly org: MergedTable | null;
  readonly answers: Uint8Array;
}

const Answer = { Unknown: 0, Yes: 1, No: 2 } as const;
/** Shared by the rules of a check: tables do not change, new ones take their place. */
const OWN_RECORDS = new WeakMap<MergedTable, OwnRecords>();

/** What is the same for every rule of a dossier: its dates, its body and its level of co-commissioning. */
export class Circumstances {
  readonly #stated = new Map<string, unknown>();
  readonly #levels = new Map<Day, Level | null>();
  /** Whether a commissioner's name or code is this CCG's, by how it is written. */
  readonly #bodies = new Map<string, boolean>();

  constructor(
    private readonly table: (name: string) => MergedTable | null,
    private readonly facts: Facts,
    private readonly asOf: Day | null,
  ) {}

  get cover(): EngineRecord | null {
    return this.table('org')?.records[0] ?? null;
  }

  /** The Cover of a workbook, by its position in the dossier; of one that has none, the dossier's. */
  coverOf(workbook: number): EngineRecord | null {
    const covers = this.table('org')?.records ?? [];
    const own = covers.find(({ table, part }) => table.parts[part]!.workbookIndex === workbook);
    return own ?? this.cover;
  }

  get judgementDate(): Day | null {
    if (this.asOf !== null) return this.asOf;
    const end = this.#cover('period_end') as Day | null;
    if (end !== null) return end;
    const year = this.#cover('financial_year') as FinancialYear | null;
    return year === null ? null : financialYearEnd(year);
  }

  get financialYear(): FinancialYear | null {
    const stated = this.#cover('financial_year') as FinancialYear | null;
    if (stated !== null) return stated;
    const date = this.judgementDate;
    return date === null ? null : financialYearOf(date);
  }

  get month(): number | null {
    const stated = this.cover?.table.valueOrNull(this.cover.index, 'month_no') ?? null;
    if (stated !== null) return stated as number;
    const end = this.#cover('period_end') as Day | null;
    return end === null ? (this.#cover('month_no') as number | null) : monthOfYear(end);
  }

  get authorityClass(): 'sub-central' | 'central' {
    const stated = this.facts.authorityClass ?? this.#cover('authority_class');
    return stated === 'central' ? 'central' : 'sub-central';
  }

  /** Level on a day: the facts; a delegation row live then; the Cover; the dates on which the law alone settles it. */
  levelOn(on: Day): Level | null {
    let level = this.#levels.get(on);
    if (level === undefined) {
      level = this.#levelOn(on);
      this.#levels.set(on, level);
    }
    return level;
  }

  #levelOn(on: Day): Level | null {
    const fact = this.#fact(on);
    if (fact !== undefined) return fact.level;
    const row = this.#delegationRow(on);
    if (row !== null) return this.#level(row, 'level');
    return this.#levelByCover(on) ?? levelByDate(on);
  }

  /** First day of the delegation in force on a day, as the delegation table, the facts or the Cover state it. */
  delegatedSince(on: Day): Day | null {
    const fact = this.#fact(on);
    if (fact !== undefined) return fact.level === 'Delegated commissioning' ? fact.from : null;
    const row = this.#delegationRow(on);
    if (row !== null) {
      const delegated = this.#level(row, 'level') === 'Delegated commissioning';
      return delegated ? (row.table.valueOrNull(row.index, 'from') as Day | null) : null;
    }
    return this.levelOn(on) === 'Delegated commissioning'
      ? (this.#cover('delegation_start') as Day | null)
      : null;
  }

  /** The cell that states the level in force on a day: of the delegation table, else of the Cover. */
  placeOfLevel(on: Day): Place | null {
    if (this.#fact(on) !== undefined) return null;
    const row = this.#delegationRow(on);
    if (row !== null) return row.at('level');
    return this.#levelByCover(on) === null ? null : this.#coverWithLevel!.at('co_commissioning_level');
  }

  /**
   * See `Context.isThisCcg`. Stops the judgement where no column names the commissioner, and where the Cover would
   * have to say which CCG this is and does not.
   */
  isThisCcg(record: EngineRecord): boolean {
    const { table, index } = record;
    const org = this.table('org');
    let own = OWN_RECORDS.get(table);
    if (own?.org !== org) {
      own = { org, answers: new Uint8Array(table.count) };
      OWN_RECORDS.set(table, own);
    }
    if (own.answers[index] === Answer.Unknown)
      own.answers[index] = this.#isOwn(record) ? Answer.Yes : Answer.No;
    return own.answers[index] === Answer.Yes;
  }

  #isOwn(record: EngineRecord): boolean {
    const { table, index } = record;
    const hasType = record.state('commissioner_type') !== 'absent';
    if (!hasType && record.state('commissioner_org') === 'absent')
      throw new CannotJudge('column-missing', `${table.schema.title}: no column for the commissioner`, [
        table.place,
      ]);
    const type = hasType ? table.value(index, 'commissioner_type') : null;
    if (type !== null && type !== 'CCG') return false;
    const org = table.valueIfThere(index, 'commissioner_org') as string | null;
    if (org === null) return type === 'CCG';
    let isOwn = this.#bodies.get(org);
    if (isOwn === undefined) {
      isOwn = this.#isOwnBody(org, record);
      this.#bodies.set(org, isOwn);
    }
    return isOwn;
  }

  #isOwnBody(org: string, record: EngineRecord): boolean {
    // "CCG" and no name: the register's own.
    if (bodyName(org) === '' && /ccg|clinical commissioning group/i.test(org)) return true;
    const ods = this.#cover('ccg_ods') as string | null;
    const name = this.#cover('ccg_name') as string | null;
    if (ods === null && name === null)
      throw new CannotJudge(
        this.cover === null ? 'table-missing' : 'blank',
        'no Cover says which CCG this is',
        [record.at('commissioner_org')],
      );
    return (
      (ods !== null && org.trim().toUpperCase() === ods.toUpperCase()) ||
      (name !== null && bodyName(org) === bodyName(name))
    );
  }

  /** What the Cover says; what it leaves blank, the Cover of another workbook may say. */
  #cover(field: string): unknown {
    let stated = this.#stated.get(field);
    if (stated === undefined) {
      stated = this.#ofCovers(field);
      this.#stated.set(field, stated);
    }
    return stated;
  }

  #ofCovers(field: string): unknown {
    for (const cover of this.table('org')?.records ?? []) {
      const value = cover.table.valueOrNull(cover.index, field);
      if (value !== null) return value;
    }
    return null;
  }

  #fact(on: Day): NonNullable<Facts['levels']>[number] | undefined {
    return this.facts.levels?.find(({ from, to }) => from <= on && (to === null || to >= on));
  }

  #delegationRow(on: Day): EngineRecord | null {
    for (const row of this.table('delegation')?.records ?? []) {
      const from = row.table.valueOrNull(row.index, 'from') as Day | null;
      if (from === null || from > on) continue;
      const to = row.table.valueOrNull(row.index, 'to') as Day | null;
      if (to === null ? row.state('to') === 'blank' || row.state('to') === 'absent' : to >= on) return row;
    }
    return null;
  }

  /**
   * The Cover states the level at its period end. Levels changed on 1 April only, so it is taken for the
   * financial year that holds the period end; a stated start of delegation reaches back to that day.
   */
  #levelByCover(on: Day): Level | null {
    const cover = this.#coverWithLevel;
    if (cover === null) return null;
    const level = this.#level(cover, 'co_commissioning_level')!;
    const start = this.#cover('delegation_start') as Day | null;
    if (level === 'Delegated commissioning' && start !== null) return on >= start ? level : null;
    const end = (this.#cover('period_end') as Day | null) ?? this.judgementDate;
    return end !== null && financialYearOf(on) === financialYearOf(end) ? level : null;
  }

  get #coverWithLevel(): EngineRecord | null {
    const covers = this.table('org')?.records ?? [];
    return covers.find((cover) => this.#level(cover, 'co_commissioning_level') !== null) ?? null;
  }

  #level(record: EngineRecord, field: string): Level | null {
    if (record.table.isOffList(record.index, field)) return null;
    return record.table.valueOrNull(record.index, field) as Level | null;
  }
}

/** The level that the law alone settles: none could be held before the first day, all were delegated from the last. */
export function levelByDate(on: Day): Level | null {
  if (on < day(firstDelegation.values[0]!.value)) return 'None';
  return on >= day(allDelegated.values[0]!.value) ? 'Delegated commissioning' : null;
}

/** An organisation's name without case, punctuation, "NHS", "CCG" and "Clinical Commissioning Group". */
export function bodyName(name: string): string {
  return name
    .toLowerCase()
    .replace(/clinical commissioning group|\bnhs\b|\bccg\b/g, ' ')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
