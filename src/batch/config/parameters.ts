import * as z from 'zod';
import { parameters, type LocalValue, type LocalValues, type Parameter } from '../../index.js';
import { faultsOfLocal, misfitOf } from '../../parameters/index.js';
import { LEVELS, SERVICE_CATEGORIES } from '../../schema/index.js';
import { isInOrder, isoDay } from './dates.js';
import { issueInWords } from './problem.js';

const entrySchema = z
  .strictObject({
    value: z.unknown(),
    from: isoDay.optional(),
    to: isoDay.nullable().optional(),
    when: z
      .strictObject({
        authorityClass: z.enum(['sub-central', 'central']).optional(),
        level: z.enum(LEVELS).optional(),
        serviceCategory: z.enum(SERVICE_CATEGORIES).optional(),
      })
      .optional(),
    vat: z.enum(['excluded', 'included']).optional(),
    note: z.string().min(1).optional(),
  })
  .refine(({ from, to }) => from === undefined || isInOrder({ from, to }), 'ends before it starts');

/**
 * The key `parameters`: the id of each to a value, to a value with its dates, or to a list of such. Money and prices
 * are in pounds here.
 */
export const parametersSchema = z.record(z.string(), z.unknown()).superRefine((given, context) => {
  for (const [id, value] of Object.entries(given))
    for (const { path, message } of faultsIn(id, value))
      context.addIssue({ code: 'custom', path: [id, ...path], message });
});

/** The values in the units of their parameters: pence, ten-thousandths of a pound. */
export function localValuesOf(given: Readonly<Record<string, unknown>>): LocalValues {
  return Object.fromEntries(
    Object.entries(given).map(([id, value]) => {
      const parameter = parameters.find((known) => known.id === id)!;
      return [id, entriesOf(value).map(({ entry }) => inUnit(entry as LocalValue, parameter))];
    }),
  );
}

interface Fault {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

function faultsIn(id: string, given: unknown): Fault[] {
  const parameter = parameters.find((known) => known.id === id);
  if (parameter === undefined)
    return [{ path: [], message: 'there is no parameter with this id: `ccg-check parameters` lists them' }];
  const entries = entriesOf(given);
  const faults = entries.flatMap(({ path, valuePath, entry }): Fault[] => {
    const parsed = entrySchema.safeParse(entry);
    if (!parsed.success)
      return parsed.error.issues.map((issue) => ({
        path: [...path, ...issue.path],
        message: issueInWords(issue),
      }));
    const misfit = misfitOf(parameter, inUnit(entry as LocalValue, parameter).value);
    return misfit === null ? [] : [{ path: valuePath, message: inPounds(misfit, parameter) }];
  });
  if (faults.length > 0) return faults;
  const values = entries.map(({ entry }) => inUnit(entry as LocalValue, parameter));
  return faultsOfLocal(parameter, values).map((fault) => ({
    path: [],
    message: fault.replace(/^[^:]*: /, ''),
  }));
}

interface Entry {
  readonly path: readonly PropertyKey[];
  readonly valuePath: readonly PropertyKey[];
  readonly entry: unknown;
}

/** Each value with its dates, and the paths to it. */
function entriesOf(given: unknown): Entry[] {
  const isEntry = (value: unknown): boolean =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  if (Array.isArray(given) && given.some(isEntry))
    return given.map((entry: unknown, i) => ({ path: [i], valuePath: [i, 'value'], entry }));
  if (isEntry(given)) return [{ path: [], valuePath: ['value'], entry: given }];
  return [{ path: [], valuePath: [], entry: { value: given } }];
}

/** A value written in pounds as the parameter holds it; one that is no such amount becomes none that fits. */
function inUnit(entry: LocalValue, { unit }: Parameter): LocalValue {
  const { value } = entry;
  if (unit !== 'pence' && unit !== 'price') return entry;
  if (typeof value !== 'number') return { ...entry, value: Number.NaN };
  const factor = unit === 'pence' ? 100 : 10_000;
  const whole = Math.round(value * factor);
  const exact = Math.abs(value * factor - whole) < 1e-6 * Math.max(1, Math.abs(whole));
  return { ...entry, value: exact ? whole : Number.NaN };
}

function inPounds(fault: string, { unit }: Parameter): string {
  if (unit === 'pence')
    return 'should be an amount in pounds, such as 15000 or 88.96, without quotation marks';
  return unit === 'price' ? 'should be a price in pounds, such as 88.96, without quotation marks' : fault;
}
