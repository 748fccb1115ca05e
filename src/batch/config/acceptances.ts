import * as z from 'zod';
import { rulesCalled, tableCalled, type Acceptance, type Rule } from '../../index.js';
import { parseIsoDay } from '../../workbook/index.js';
import { isoDay } from './dates.js';

const words = z.string().trim().min(1);
const keyPart = z.union([words, z.number()], 'should be a text or a number');

const where = z
  .strictObject({
    ccg: words.optional(),
    table: words
      .refine((name) => tableCalled(name) !== null, {
        error: ({ input }) => `there is no table or sheet "${String(input)}"`,
      })
      .optional(),
    key: z
      .union(
        [keyPart, z.array(keyPart).min(1), z.record(z.string(), keyPart)],
        'should be a reference such as "C-014", a list of its parts, or an object of fields',
      )
      .optional(),
  })
  .superRefine(({ table, key }, context) => {
    if (typeof key !== 'object' || Array.isArray(key)) return;
    const schema = table === undefined ? null : tableCalled(table);
    const message =
      schema === null
        ? 'fields can be named only together with a table'
        : Object.keys(key).sort().join() === [...schema.key].sort().join()
          ? null
          : schema.key.length === 0
            ? `a row of ${schema.name} has no reference of its own: give the fingerprint of the finding`
            : `the reference of ${schema.name} is ${schema.key.join(', ')}`;
    if (message !== null) context.addIssue({ code: 'custom', path: ['key'], message });
  });

const figure = z.number('should be a number, such as 125000');

/** One of the key `acceptances`. Money is in pounds. */
const acceptance = z
  .strictObject({
    rule: words,
    where: where.optional(),
    reason: words,
    owner: words,
    approver: words,
    from: isoDay,
    until: isoDay,
    figures: z
      .union([figure, z.record(z.string(), figure)], 'should be an amount in pounds, or an object of them')
      .optional(),
  })
  .refine(({ from, until }) => from <= until, 'ends before it starts');

/** The key `acceptances`: findings that are answered. */
export function acceptancesSchema(among: readonly Rule[]): z.ZodType<z.infer<typeof acceptance>[]> {
  return z.array(acceptance).superRefine((list, context) => {
    list.forEach(({ rule }, i) => {
      const [id = '', message] = rule.split('/');
      const called = rulesCalled(id, among);
      const isThere =
        called.length > 0 &&
        (message === undefined || called.some(({ messages }) => Object.hasOwn(messages, message)));
      if (!isThere)
        context.addIssue({
          code: 'custom',
          path: [i, 'rule'],
          message: called.length === 0 ? 'there is no rule with this id' : 'the rule has no such message',
        });
    });
  });
}

/** Acceptances with their days as numbers and their keys in the order of the table's. */
export function acceptancesOf(list: readonly z.infer<typeof acceptance>[]): Acceptance[] {
  return list.map(({ rule, where: at, reason, owner, approver, from, until, figures }) => ({
    rule,
    ...(at && { where: placeOf(at) }),
    reason,
    owner,
    approver,
    from: parseIsoDay(from)!,
    until: parseIsoDay(until)!,
    ...(figures !== undefined && { figures }),
  }));
}

function placeOf({ ccg, table, key }: z.infer<typeof where>): NonNullable<Acceptance['where']> {
  const schema = table === undefined ? null : tableCalled(table);
  return {
    ...(ccg !== undefined && { ccg }),
    ...(schema !== null && { table: schema.name }),
    ...(key !== undefined && { key: keyOf(key, schema?.key ?? []) }),
  };
}

function keyOf(
  key: NonNullable<z.infer<typeof where>['key']>,
  fields: readonly string[],
): string | readonly string[] {
  if (typeof key !== 'object') return String(key);
  return Array.isArray(key) ? key.map(String) : fields.map((field) => String(key[field]));
}
