import { day } from '../../workbook/index.js';
import { CannotJudge, type AnyLimb, type ReportOptions, type Rule } from '../../rulekit/index.js';
import { groupIds } from '../columns/keys.js';
import type { Circumstances } from './circumstances.js';
import { Counts } from './counts.js';
import { EveryTable } from './every-table.js';
import { LimbContext } from './limb-context.js';
import type { MergedTable } from './merged-table.js';
import type { RawFinding } from './raw-finding.js';
import type { EngineRecord } from './records.js';

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
  /** What to say of a table that is not there: which template usually has it. */
  readonly whereIs: (name: string) => string;
}

/** Runs one limb over the dossier: the engine owns the loop and counts what became of each record. */
export function runLimb(rule: Rule, limb: AnyLimb, input: LimbInput): LimbOutcome {
  const counts = new Counts();
  const missing = missingInput(limb, input);
  if (missing !== null) return { limb, counts, findings: [], stopped: missing };
  const tables: Record<string, MergedTable | null> = {};
  for (const name of [...Object.keys(limb.needs), ...Object.keys(limb.uses)])
    tables[name] = input.table(name);
  const context = new LimbContext(rule, tables, input.circumstances, input.table);
  const stopped = attempt(() => runGrain(limb, input, context, counts));
  return { limb, counts, findings: context.findings, stopped };
}

function runGrain(limb: AnyLimb, input: LimbInput, context: LimbContext, counts: Counts): void {
  if (limb.grain === 'every-table') return runEveryTable(limb, input, context, counts);
  if (limb.grain === 'dossier') {
    judge(limb, null, context, counts, () => limb.check(null, context));
    return;
  }
  const table = input.table(limb.of!)!;
  const prepared = limb.prepare?.(context);
  if (limb.grain === 'record') {
    for (const record of rowsOf(table, limb)) {
      context.about({ table, index: record.index });
      judge(limb, record, context, counts, () => limb.check(record, context, prepared), record);
    }
    return;
  }
  for (const group of groupsOf(table, limb, context, counts)) {
    context.about({ table, index: group[0]!.index });
    judge(limb, group, context, counts, () => limb.check(group, context, prepared));
  }
  context.about(null);
  limb.conclude?.(context, prepared);
}

/** Judges one subject: its dates first, then whether the limb is about it, then the rule itself. */
function judge(
  limb: AnyLimb,
  subject: unknown,
  context: LimbContext,
  counts: Counts,
  check: () => void,
  record?: EngineRecord,
): void {
  const stopped = attempt(() => {
    if (record !== undefined && limb.where !== undefined && !limb.where(record, context)) {
      counts.passedOver++;
      return;
    }
    if (!isWithinDates(limb, subject, context)) {
      counts.outsideDates++;
      return;
    }
    check();
    counts.judged++;
  });
  if (stopped !== null) counts.add(stopped);
}

function isWithinDates(limb: AnyLimb, subject: unknown, context: LimbContext): boolean {
  const { applies } = limb;
  if (applies === undefined) return true;
  const date = applies.by(subject, context);
  if (date === null) throw new CannotJudge('date-unknown', 'the date that decides is not known');
  return (
    (applies.from === undefined || date >= day(applies.from)) &&
    (applies.to === undefined || date <= day(applies.to))
  );
}

function rowsOf(table: MergedTable, limb: AnyLimb): readonly EngineRecord[] {
  if (limb.rows === 'all') return table.all;
  return limb.rows === 'totals' ? table.totals : table.records;
}

function* groupsOf(
  table: MergedTable,
  limb: AnyLimb,
  context: LimbContext,
  counts: Counts,
): Generator<readonly EngineRecord[]> {
  const fields = limb.by!;
  const blankKeys = new Set(limb.blankKeys ?? []);
  const keys = fields.map((field) => table.keys(field));
  const { ids } = groupIds(keys, table.count);
  const groups = new Map<number, EngineRecord[]>();
  for (const record of rowsOf(table, limb)) {
    const stopped = attempt(() => {
      if (limb.where !== undefined && !limb.where(record, context)) {
        counts.passedOver++;
        return;
      }
      fields.forEach((field, i) => {
        if (keys[i]![record.index]! >= 0) return;
        const state = record.state(field);
        if (state === 'blank' || state === 'absent') {
          if (blankKeys.has(field)) return;
          const heading = table.field(field).heading;
          throw new CannotJudge('blank', `${heading} is blank`, [record.at(field)]);
        }
        table.value(record.index, field);
      });
      const id = ids[record.index]!;
      const group = groups.get(id);
      if (group === undefined) groups.set(id, [record]);
      else group.push(record);
    });
    if (stopped !== null) counts.add(stopped);
  }
  yield* groups.values();
}

function runEveryTable(limb: AnyLimb, input: LimbInput, context: LimbContext, counts: Counts): void {
  for (const table of input.allTables) {
    const view = new EveryTable(table);
    limb.check(view, {
      judgementDate: context.judgementDate,
      table: (name: string) => everyTableOrNull(input.table(name)),
      report: (messageId: string, options: ReportOptions<never> & { readonly record?: number }) => {
        context.about(options.record === undefined ? null : { table, index: options.record });
        context.report(messageId, options);
      },
    });
    counts.judged += table.count;
  }
}

function everyTableOrNull(table: MergedTable | null): EveryTable | null {
  return table === null ? null : new EveryTable(table);
}

function missingInput(limb: AnyLimb, input: LimbInput): CannotJudge | null {
  for (const [name, fields] of Object.entries(limb.needs)) {
    const table = input.table(name);
    if (table === null) return new CannotJudge('table-missing', input.whereIs(name));
    const missing = fields.filter((field) => !table.has(field)).map((field) => table.field(field).heading);
    if (missing.length > 0)
      return new CannotJudge('column-missing', `${table.schema.title}: no column for ${missing.join(', ')}`, [
        table.place,
      ]);
  }
  return null;
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
