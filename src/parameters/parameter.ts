import { day, parseIsoDay, type Day } from '../workbook/index.js';
import type { Citation } from '../sources/index.js';

/**
 * How sure a value is: `seed` stands in one of the source documents; `confirmed` was seen in a published text;
 * `unconfirmed` was not: a finding that used it is at most a warning. `chosen` is set by no text but by this
 * project, such as a tolerance: it says so, and lowers nothing. `local` is stated in a configuration.
 */
export type ParameterStatus = 'seed' | 'confirmed' | 'unconfirmed' | 'chosen' | 'local';

/** For whom or what a value holds, where it is not the same for all. */
export interface Circumstance {
  readonly authorityClass?: 'sub-central' | 'central';
  /** Level of co-commissioning, as the schema writes it. */
  readonly level?: string;
  /** Service category, as the schema writes it. */
  readonly serviceCategory?: string;
}

/** One value with the dates between which it holds, both ends inclusive; `to` null: until further notice. */
export interface DatedValue<V> {
  readonly from: string;
  readonly to: string | null;
  readonly value: V;
  readonly when?: Circumstance;
  /** Whether the value counts VAT: compare it with an amount of the same kind. Absent where VAT plays no part. */
  readonly vat?: 'excluded' | 'included';
  readonly status: ParameterStatus;
  readonly source: Citation;
  /** Day on which somebody last compared the value with its source; null where none was found or needed. */
  readonly confirmedOn: string | null;
  /** What a reader should know: a basis (without VAT), an exception, a contradiction between sources. */
  readonly note?: string;
}

export interface Parameter<V = unknown> {
  /** Dotted path, such as `procurement.goods-and-services-threshold`. */
  readonly id: string;
  readonly title: string;
  /** What the value is: pence, a share of one (0.005 is 0.5 %), days, a date written YYYY-MM-DD, a list. */
  readonly unit:
    'pence' | 'price' | 'share' | 'days' | 'months' | 'count' | 'date' | 'list' | 'characters' | 'text';
  /** Why there are days without a value between the first and the last; without it a gap is a fault. */
  readonly gaps?: string;
  readonly values: readonly DatedValue<V>[];
}

/** A value that was looked up: what a finding shows of it. */
export interface LookedUp<V = unknown> {
  readonly parameter: Parameter<V>;
  readonly entry: DatedValue<V>;
  /** The day that selected it; null where it is the value of all days. */
  readonly on: Day | null;
}

/** Declares a parameter. Overlaps and gaps are refused by `faultsOf`, which the build runs over all of them. */
export function defineParameter<V>(parameter: Parameter<V>): Parameter<V> {
  return parameter;
}

/** The value that held on a day in a circumstance; null where none did: never a neighbour's. */
export function lookUp<V>(
  parameter: Parameter<V>,
  on: Day,
  circumstance: Circumstance = {},
): LookedUp<V> | null {
  const periods = periodsOf(parameter);
  const index = parameter.values.findIndex((entry, i) => {
    const [from, to] = periods[i]!;
    return on >= from && on <= to && holdsFor(entry.when, circumstance);
  });
  return index === -1 ? null : { parameter, entry: parameter.values[index]!, on };
}

// A value is looked up for every record of a table: its dates are read once.
const periodsByParameter = new WeakMap<Parameter, readonly (readonly [from: Day, to: Day])[]>();

function periodsOf(parameter: Parameter): readonly (readonly [from: Day, to: Day])[] {
  const known = periodsByParameter.get(parameter);
  if (known !== undefined) return known;
  const periods = parameter.values.map(
    ({ from, to }) => [day(from), to === null ? Number.POSITIVE_INFINITY : day(to)] as const,
  );
  periodsByParameter.set(parameter, periods);
  return periods;
}

/** What is wrong with a parameter's dates: overlaps, gaps, reversed or impossible dates. Empty where nothing is. */
export function faultsOf(parameter: Parameter): string[] {
  const faults: string[] = [];
  const circumstances = new Map<string, DatedValue<unknown>[]>();
  for (const entry of parameter.values) {
    const impossible = [entry.from, entry.to, entry.confirmedOn].find(
      (date) => date !== null && parseIsoDay(date) === null,
    );
    if (impossible !== undefined) {
      faults.push(`${parameter.id}: ${impossible} is not a date`);
      continue;
    }
    const name = nameOf(entry.when);
    circumstances.set(name, [...(circumstances.get(name) ?? []), entry]);
    if (entry.to !== null && day(entry.to) < day(entry.from))
      faults.push(`${parameter.id}: ${entry.from} to ${entry.to} is reversed`);
  }
  if (parameter.values.length === 0) faults.push(`${parameter.id}: no values`);
  if (circumstances.has('all') && circumstances.size > 1)
    faults.push(`${parameter.id}: values for all stand beside values for a circumstance`);
  for (const [name, entries] of circumstances) faults.push(...succession(parameter, name, entries));
  return faults;
}

function succession(parameter: Parameter, name: string, entries: readonly DatedValue<unknown>[]): string[] {
  const faults: string[] = [];
  const sorted = [...entries].sort((a, b) => day(a.from) - day(b.from));
  sorted.slice(1).forEach((entry, i) => {
    const before = sorted[i]!;
    const expected = before.to === null ? null : day(before.to) + 1;
    if (expected === null || day(entry.from) < expected)
      faults.push(`${parameter.id} (${name}): ${entry.from} overlaps the value before it`);
    else if (day(entry.from) > expected && parameter.gaps === undefined)
      faults.push(`${parameter.id} (${name}): no value between ${before.to} and ${entry.from}`);
  });
  return faults;
}

function nameOf(when: Circumstance | undefined): string {
  const parts = [when?.authorityClass, when?.level, when?.serviceCategory].filter(
    (part) => part !== undefined,
  );
  return parts.length === 0 ? 'all' : parts.join(', ');
}

function holdsFor(when: Circumstance | undefined, circumstance: Circumstance): boolean {
  if (when === undefined) return true;
  const { authorityClass, level, serviceCategory } = when;
  if (authorityClass !== undefined && authorityClass !== (circumstance.authorityClass ?? 'sub-central'))
    return false;
  if (level !== undefined && level !== circumstance.level) return false;
  return serviceCategory === undefined || serviceCategory === circumstance.serviceCategory;
}

/** Pence of pounds, for writing values down: `gbp(589_148)`. */
export function gbp(pounds: number): number {
  return Math.round(pounds * 100);
}

/** A price in ten-thousandths of pounds, for writing values down: `price(88.96)`. */
export function price(pounds: number): number {
  return Math.round(pounds * 10_000);
}
