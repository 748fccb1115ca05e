import * as z from 'zod';
import { rulesCalled, tables, type Facts, type RuleChoice, type TableMapping } from '../index.js';
import { tableByName } from '../schema/index.js';
import { parseIsoDay } from '../workbook/index.js';

/** What a configuration file says. */
export interface Config {
  readonly facts?: Facts;
  readonly mappings?: readonly TableMapping[];
  readonly rules?: RuleChoice;
}

/** A configuration that cannot be used: `faults` says where and why, a line each. */
export class ConfigProblem extends Error {
  override readonly name = 'ConfigProblem';

  constructor(
    readonly file: string,
    readonly faults: readonly string[],
  ) {
    super(`${file} cannot be used:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  }
}

const isoDay = z.string().refine((text) => parseIsoDay(text) !== null, 'should be a date written YYYY-MM-DD');
const orderedDates = ({ from, to }: { from: string; to?: string | null | undefined }): boolean =>
  to === undefined || to === null || from <= to;

const level = z
  .strictObject({
    level: z.enum(tables.org.fields.co_commissioning_level.values),
    from: isoDay,
    to: isoDay.nullable().optional(),
  })
  .refine(orderedDates, 'ends before it starts');

const facts = z.strictObject({
  levels: z
    .array(level)
    .refine(
      (levels) => levels.every((a, i) => levels.slice(i + 1).every((b) => !overlap(a, b))),
      'two levels hold on the same day',
    )
    .optional(),
  authorityClass: z.enum(['sub-central', 'central']).optional(),
});

const mapping = z
  .strictObject({
    workbook: z.string().min(1).optional(),
    sheet: z.string().min(1),
    table: z.string().refine((name) => tableByName(name) !== null, {
      error: ({ input }) =>
        `there is no table "${String(input)}"; tables are ${Object.keys(tables).join(', ')}`,
    }),
    headerRow: z.int().min(1).optional(),
    columns: z.record(z.string(), z.string().nullable()).optional(),
    units: z.enum(['GBP', 'GBP000', 'GBPm']).optional(),
    varianceSign: z.enum(['actual-minus-budget', 'budget-minus-actual']).optional(),
    ignore: z.boolean().optional(),
  })
  .superRefine(({ table, columns }, context) => {
    const fields = tableByName(table)?.fields;
    if (fields === undefined) return;
    for (const [column, field] of Object.entries(columns ?? {}))
      if (field !== null && !Object.hasOwn(fields, field))
        context.addIssue({
          code: 'custom',
          path: ['columns', column],
          message: `the table ${table} has no field "${field}"; fields are ${Object.keys(fields).join(', ')}`,
        });
  });

const rule = z.string().refine((id) => rulesCalled(id).length > 0, 'there is no rule with this id');

/** The configuration file: JSON of this shape, and no other keys. */
export const configSchema = z.strictObject({
  facts: facts.optional(),
  mappings: z.array(mapping).optional(),
  rules: z.record(rule, z.enum(['on', 'off'])).optional(),
});

/** The content of a configuration file, as it stands. */
export type ConfigFile = z.infer<typeof configSchema>;

/** Reads a configuration from the text of its file. Throws `ConfigProblem`. */
export function parseConfig(text: string, file: string): { config: Config; content: ConfigFile } {
  const parsed = configSchema.safeParse(parseJson(text, file));
  if (!parsed.success) throw new ConfigProblem(file, parsed.error.issues.map(describe));
  return { config: configOf(parsed.data), content: parsed.data };
}

function configOf({ facts: stated, mappings, rules }: ConfigFile): Config {
  const ids = Object.entries(rules ?? {});
  return {
    ...(stated && {
      facts: {
        ...(stated.authorityClass && { authorityClass: stated.authorityClass }),
        ...(stated.levels && {
          levels: stated.levels.map((held) => ({
            level: held.level,
            from: parseIsoDay(held.from)!,
            to: held.to === undefined || held.to === null ? null : parseIsoDay(held.to),
          })),
        }),
      },
    }),
    ...(mappings && { mappings: mappings as readonly TableMapping[] }),
    ...(rules && {
      rules: {
        on: ids.filter(([, state]) => state === 'on').map(([id]) => id),
        off: ids.filter(([, state]) => state === 'off').map(([id]) => id),
      },
    }),
  };
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new ConfigProblem(file, [
      `It is not JSON: ${error instanceof Error ? error.message : String(error)}.`,
    ]);
  }
}

/** A fault in words, after the path to it: `facts.levels[0].from: should be a date written YYYY-MM-DD`. */
function describe(issue: z.core.$ZodIssue): string {
  const path = issue.path
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i > 0 ? '.' : ''}${String(key)}`))
    .join('');
  return path === '' ? inWords(issue) : `${path}: ${inWords(issue)}`;
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text in quotation marks',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'an object in { }',
  record: 'an object in { }',
};

function inWords(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `unknown: ${issue.keys.join(', ')}`;
    case 'invalid_type':
      return `should be ${KINDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `should be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
    case 'too_small':
      return issue.origin === 'string' ? 'should not be empty' : `should be at least ${issue.minimum}`;
    case 'invalid_key':
      return issue.issues.map(inWords).join('; ');
    default:
      return issue.message;
  }
}

function overlap(
  a: { readonly from: string; readonly to?: string | null | undefined },
  b: { readonly from: string; readonly to?: string | null | undefined },
): boolean {
  return (
    (b.to === undefined || b.to === null || a.from <= b.to) &&
    (a.to === undefined || a.to === null || b.from <= a.to)
  );
}
