import { civil, day, financialYearLabel, monthEnd, monthName, type Day } from '../../workbook/index.js';
import { CannotJudge, type AnyLimb, type ReportOptions, type Rule } from '../../rulekit/index.js';
import type { ParameterBook } from '../../parameters/index.js';
import { earlierName, type EarlierPeriod } from '../earlier.js';
import type { Circumstances } from './circumstances.js';
import { Counts } from './counts.js';
import { EveryTable } from './every-table.js';
import { groupsOf } from './groups.js';
import { LimbContext } from './limb-context.js';
import type { MergedTable } from './merged-table.js';
import type { RawFinding } from './raw-finding.js';
import type { EngineRecord } from './records.js';
import type { Trace } from './trace.js';

/** What a limb gave. `stopped`: it could not be begun at all, and why. */
export interface LimbOutcome {
  readonly limb: AnyLimb;
  readonly counts: Counts;
  readonly findings: readonly RawFinding[];
  readonly stopped: CannotJudge | null;
}

/** The dossier as a limb sees it. */
export interface LimbInput {
  readonly table: (name: string) => MergedTable | null;
  readonly allTables: readonly MergedTable[];
  readonly circumstances: Circumstances;
  readonly parameters: ParameterBook;
  readonly trace: Trace | null;
  /** What to say of a table that is not there: which template usually has it. */
  readonly whereIs: (name: string) => string;
}

/** Runs one limb over the dossier: the engine owns the loop and counts what became of each record. */
export function runLimb(rule: Rule, limb: AnyLimb, input: LimbInput): LimbOutcome {
  const counts = new Counts();
  // Judged when all findings are known.
  if (limb.grain === 'acceptance') return { limb, counts, findings: [], stopped: null };
  const missing = missingInput(limb, input);
  if (missing !== null) return { limb, counts, findings: [], stopped: missing };
  const tables: Record<string, MergedTable | null> = {};
  for (const name of [...Object.keys(limb.needs), ...Object.keys(limb.uses)])
    tables[name] = input.table(name);
  const earlier: Record<string, MergedTable | null> = {};
  for (const name of Object.keys(limb.earlier?.needs ?? {}))
    earlier[name] = input.table(earlierName(name, limb.earlier!.period));
  const context = new LimbContext(rule, limb, { tables, earlier }, input);
  const stopped = attempt(() => runGrain(limb, input, context, counts));
  return { limb, counts, findings: context.findings, stopped };
}

function runGrain(limb: AnyLimb, input: LimbInput, context: LimbContext, counts: Counts): void {
  input.trace?.begin();
  if (limb.grain === 'every-table') return runEveryTable(limb, input, context, counts);
  const judge = new Judge(limb, context, counts, input.trace);
  if (limb.grain === 'dossier') return judge.judge(null, undefined);
  const table = input.table(limb.of!)!;
  const prepared = limb.prepare?.(context);
  context.prepared();
  const rows = rowsOf(table, limb);
  if (limb.grain === 'record') {
    for (const row of rows) {
      context.about(table, row.index);
      judge.judge(row, prepared);
    }
  } else {
    for (const group of groupsOf(rows, table, limb, context, counts, prepared)) {
      context.about(table, group[0]!.index);
      judge.judge(group, prepared);
    }
  }
  context.about(null);
  input.trace?.begin();
  limb.conclude?.(context, prepared);
}

/** Judges the subjects of a limb one by one, and counts what became of them. */
class Judge {
  readonly #from: Day;
  readonly #to: Day;

  constructor(
    private readonly limb: AnyLimb,
    private readonly context: LimbContext,
    private readonly counts: Counts,
    private readonly trace: Trace | null,
  ) {
    const { from, to } = limb.applies ?? {};
    this.#from = from === undefined ? Number.NEGATIVE_INFINITY : day(from);
    this.#to = to === undefined ? Number.POSITIVE_INFINITY : day(to);
  }

  /** Whether the limb is about it, then its dates, then the rule itself. */
  judge(subject: unknown, prepared: unknown): void {
    const { limb, counts, trace } = this;
    trace?.begin();
    try {
      if (!this.#isWanted(subject, prepared)) counts.passedOver++;
      else if (!this.#isWithinDates(subject)) counts.outsideDates++;
      else {
        trace?.step('check');
        limb.check(subject, this.context, prepared);
        counts.judged++;
      }
    } catch (error) {
      counts.addCaught(error);
    }
  }

  /** Of records; the rows of a group are chosen before they are grouped. */
  #isWanted(subject: unknown, prepared: unknown): boolean {
    const { limb } = this;
    if (limb.grain !== 'record' || limb.where === undefined) return true;
    this.trace?.step('where');
    return limb.where(subject as EngineRecord, this.context, prepared);
  }

  #isWithinDates(subject: unknown): boolean {
    const { applies } = this.limb;
    if (applies === undefined) return true;
    this.trace?.step('applies');
    const date = applies.by(subject, this.context);
    if (date === null) throw new CannotJudge('date-unknown', 'the date that decides is not known');
    this.context.appliesOn = date;
    return date >= this.#from && date <= this.#to;
  }
}

function rowsOf(table: MergedTable, limb: AnyLimb): readonly EngineRecord[] {
  if (limb.rows === 'all') return table.all;
  return limb.rows === 'totals' ? table.totals : table.records;
}

function runEveryTable(limb: AnyLimb, input: LimbInput, context: LimbContext, counts: Counts): void {
  for (const table of input.allTables) {
    const view = new EveryTable(table);
    counts.judged += limb.check(view, {
      judgementDate: context.judgementDate,
      table: (name: string) => everyTableOrNull(input.table(name)),
      report: (messageId: string, options: ReportOptions<never> & { readonly record?: number }) => {
        context.about(options.record === undefined ? null : table, options.record);
        context.report(messageId, options);
      },
    }) as number;
  }
}

function everyTableOrNull(table: MergedTable | null): EveryTable | null {
  return table === null ? null : new EveryTable(table);
}

function missingInput(limb: AnyLimb, input: LimbInput): CannotJudge | null {
  for (const [name, fields] of Object.entries(limb.needs)) {
    const missing = missingOf(input.table(name), fields, () => input.whereIs(name));
    if (missing !== null) return missing;
  }
  if (limb.earlier === undefined) return null;
  const { period, needs } = limb.earlier;
  const before = periodBefore(period, input.circumstances);
  if (before instanceof CannotJudge) return before;
  for (const [name, fields] of Object.entries(needs)) {
    const table = input.table(earlierName(name, period));
    const missing = missingOf(table, fields, () => `${input.whereIs(name)} of ${before}`);
    if (missing !== null) return missing;
  }
  return null;
}

function missingOf(
  table: MergedTable | null,
  fields: readonly string[],
  whereIs: () => string,
): CannotJudge | null {
  if (table === null) return new CannotJudge('table-missing', whereIs());
  const missing = fields.filter((field) => !table.has(field)).map((field) => table.field(field).heading);
  if (missing.length === 0) return null;
  const detail = `${table.schema.title}: no column for ${missing.join(', ')}`;
  return new CannotJudge('column-missing', detail, [table.place]);
}

/** What the period is called that a limb compares with, or why there is none. */
function periodBefore(period: EarlierPeriod, circumstances: Circumstances): string | CannotJudge {
  const { financialYear: year, month } = circumstances;
  if (year === null || (period === 'month' && month === null))
    return new CannotJudge('date-unknown', 'the period of the figures is not known, nor the one before it');
  if (period === 'year') return financialYearLabel(year - 1);
  if (month === 0) return new CannotJudge('not-applicable', 'a plan has no month before it');
  if (month === 1) return `the plan for ${financialYearLabel(year)} (month 0)`;
  const { year: calendarYear, month: calendarMonth } = civil(monthEnd(year, month! - 1));
  return `${monthName(calendarMonth)} ${calendarYear} (month ${month! - 1})`;
}

/** Runs something that may stop with `CannotJudge`, and gives it back; other exceptions go on: they are faults. */
function attempt(run: () => void): CannotJudge | null {
  try {
    run();
    return null;
  } catch (error) {
    if (error instanceof CannotJudge) return error;
    throw error;
  }
}
