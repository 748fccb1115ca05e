import * as z from 'zod';
import type { Statement } from '../../index.js';
import { parseFinancialYear } from '../../workbook/index.js';

const dossier = z.strictObject({
  ccg: z.string().trim().min(1),
  financialYear: z
    .string()
    .refine((text) => parseFinancialYear(text) !== null, 'should be a financial year such as 2015/16'),
  files: z.array(z.string().min(1)).min(1),
});

/** The key `dossiers`: whose workbooks are that do not say it themselves. */
export const dossiersSchema = z.array(dossier);

/** The same with years as numbers. */
export function statementsOf(dossiers: z.infer<typeof dossiersSchema>): Statement[] {
  return dossiers.map(({ ccg, financialYear, files }) => ({
    ccg,
    financialYear: parseFinancialYear(financialYear)!,
    files,
  }));
}
