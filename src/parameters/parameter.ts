import { day, type Day } from '../workbook/index.js';
import type { Citation } from '../sources/index.js';

/**
 * How sure a value is: `seed` stands in one of the source documents; `confirmed` was seen in a published text;
 * `unconfirmed` was not. A finding that used an unconfirmed value is at most a warning.
 */
export type ParameterStatus = 'seed' | 'confirmed' | 'unconfirmed';

/** For whom a value holds, where it is not the same for all. */
export interface Circumstance {
  readonly authorityClass?: 'sub-central' | 'central';
}

/** One value with the dates between which it holds, both ends inclusive; `to` null: until further notice. */
export interface DatedValue<V> {
  readonly from: string;
  readonly to: string | null;
  readonly value: V;
  readonly when?: Circumstance;
  readonly status: ParameterStatus;
  readonly source: Citation;
  /** Day on which somebody last compared the value with its source. */
  readonly confirmedOn: string | null;
  /** What a reader should know: a basis (without VAT), an exception, a contradiction between sources. */
  readonly note?: string;
}

export interface Parameter<V = unknown> {
  /** Dotted path, such as `procurement.goods-and-services-threshold`. */
  readonly id: string;
  readonly title: string;
  /** What the value is: pence, a share of one, days, a list. */
  readonly unit: 'pence' | 'price' | 'share' | 'days' | 'months' | 'count' | 'date' | 'list' | 'characters';
  readonly values: readonly DatedValue<V>[];
}

/** A value that was looked up: what a finding shows of it. */
export interface LookedUp<V = unknown> {
  readonly parameter: Parameter<V>;
  readonly entry: DatedValue<V>;
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
  for (const entry of parameter.values) {
    if (on < day(entry.from) || (entry.to !== null && on > day(entry.to))) continue;
    if (holdsFor(entry.when, circumstance)) return { parameter, entry };
  }
  return null;
}

/** What is wrong with a parameter's dates: overlaps, gaps, reversed or impossible dates. Empty where nothing is. */
export function faultsOf(parameter: Parameter): string[] {
  const faults: string[] = [];
  const classes = new Map<string, DatedValue<unknown>[]>();
  for (const entry of parameter.values) {
    const name = entry.when?.authorityClass ?? 'all';
    classes.set(name, [...(classes.get(name) ?? []), entry]);
    if (entry.to !== null && day(entry.to) < day(entry.from))
      faults.push(`${parameter.id}: ${entry.from} to ${entry.to} is reversed`);
  }
  if (classes.has('all') && classes.size > 1)
    faults.push(`${parameter.id}: values for all stand beside values for an authority class`);
  for (const [name, entries] of classes) {
    const sorted = [...entries].sort((a, b) => day(a.from) - day(b.from));
    sorted.slice(1).forEach((entry, i) => {
      const before = sorted[i]!;
      const expected = before.to === null ? null : day(before.to) + 1;
      if (expected === null || day(entry.from) < expected)
        faults.push(`${parameter.id} (${name}): ${entry.from} overlaps the value before it`);
      else if (day(entry.from) > expected)
        faults.push(`${parameter.id} (${name}): no value between ${before.to} and ${entry.from}`);
    });
  }
  return faults;
}

function holdsFor(when: Circumstance | undefined, circumstance: Circumstance): boolean {
  if (when?.authorityClass === undefined) return true;
  return when.authorityClass === (circumstance.authorityClass ?? 'sub-central');
}

/** Pence of pounds, for writing values down: `gbp(589_148)`. */
export function gbp(pounds: number): number {
  return Math.round(pounds * 100);
}
