import { tableByName } from '../schema/index.js';

/**
 * Whether a table is of one month, as reports are; a register is of the whole year. Of the workbook on primary care
 * only the budget is.
 */
export function isMonthly(table: string): boolean {
  if (table === 'primaryCareBudget') return true;
  const template = tableByName(table)?.template;
  return template === 'finance' || template === 'spend-over-25000';
}
