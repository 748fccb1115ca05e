import * as z from 'zod';
import { tables } from '../../index.js';
import { tableByName } from '../../schema/index.js';

/** One of the key `mappings`: which table a sheet holds, and which column is which field. */
export const mappingSchema = z
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
