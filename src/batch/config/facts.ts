import * as z from 'zod';
import { tables, type Facts } from '../../index.js';
import { parseIsoDay } from '../../workbook/index.js';
import { isInOrder, isoDay, overlap } from './dates.js';

const level = z
  .strictObject({
    level: z.enum(tables.org.fields.co_commissioning_level.values),
    from: isoDay,
    to: isoDay.nullable().optional(),
  })
  .refine(isInOrder, 'ends before it starts');

/** The key `facts`: what stands above what the workbooks say. */
export const factsSchema = z.strictObject({
  levels: z
    .array(level)
    .refine(
      (levels) => levels.every((a, i) => levels.slice(i + 1).every((b) => !overlap(a, b))),
      'two levels hold on the same day',
    )
    .optional(),
  authorityClass: z.enum(['sub-central', 'central']).optional(),
});

/** The facts with their days as numbers. */
export function factsOf({ authorityClass, levels }: z.infer<typeof factsSchema>): Facts {
  return {
    ...(authorityClass && { authorityClass }),
    ...(levels && {
      levels: levels.map(({ level: held, from, to }) => ({
        level: held,
        from: parseIsoDay(from)!,
        to: to === undefined || to === null ? null : parseIsoDay(to),
      })),
    }),
  };
}
