import type { LookedUp } from '../../parameters/index.js';
import { placeholdersOf } from '../../rulekit/index.js';
import type { AnyLimb, Operand, OwnMessages, Place, ReportOptions, Rule } from '../../rulekit/index.js';
import type { Day } from '../../workbook/index.js';
import type { MergedTable } from './merged-table.js';
import type { TracedStep } from './trace.js';

/** Which part of which rule judged, and the date by which it applies; null where it has no dates. */
export interface Origin {
  readonly rule: Rule;
  readonly limb: AnyLimb;
  readonly appliesOn: Day | null;
  /** What was read on the way, where that is kept. */
  readonly steps?: readonly TracedStep[];
}

/** A finding as a rule reported it: places are tables and records, not yet addresses. */
export interface RawFinding extends Origin {
  readonly messageId: string;
  readonly place: Place;
  readonly operands: ReadonlyMap<string, Operand>;
  readonly related: readonly Place[];
  readonly parameters: readonly LookedUp[];
  readonly discriminator: string;
  /** See `ReportOptions.subject`; null where it is the record that the finding stands at. */
  readonly subject: readonly string[] | null;
  /** See `ReportOptions.yieldsTo`. */
  readonly yieldsTo: string | OwnMessages | null;
}

/** The record that a report is about, where there is one. */
export interface ReportSubject {
  readonly table: MergedTable;
  readonly index: number;
}

/** Makes a finding of a report; throws (a fault of the rule) on an unknown message or an unfilled placeholder. */
export function rawFinding(
  origin: Origin,
  messageId: string,
  options: ReportOptions,
  subject: ReportSubject | null,
  lookedUp: readonly LookedUp[],
): RawFinding {
  const { rule } = origin;
  const message = rule.messages[messageId];
  if (message === undefined) throw new RangeError(`${rule.id} has no message ${messageId}`);
  const place = typeof options.at === 'string' ? placeOf(options.at, subject, rule) : options.at;
  const operands = new Map<string, Operand>();
  for (const name of placeholdersOf(`${message.text} ${message.remedy}`)) {
    const given = options.values?.[name];
    if (given !== undefined) operands.set(name, given);
    else if (subject?.table.schema.fields[name] !== undefined)
      operands.set(name, subject.table.operand(subject.index, name));
    else throw new RangeError(`${rule.id}: nothing fills {${name}} of ${messageId}`);
  }
  for (const [name, operand] of Object.entries(options.values ?? {})) operands.set(name, operand);
  return {
    ...origin,
    messageId,
    place,
    operands,
    related: options.related ?? [],
    parameters: [...(options.parameters ?? lookedUp)],
    discriminator: options.discriminator ?? '',
    subject: options.subject ?? null,
    yieldsTo: options.yieldsTo ?? null,
  };
}

function placeOf(field: string, subject: ReportSubject | null, rule: Rule): Place {
  if (subject === null) throw new RangeError(`${rule.id} names a field without a record: ${field}`);
  return subject.table.at(subject.index, field);
}
