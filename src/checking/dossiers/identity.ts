import { tableByName } from '../../schema/index.js';
import { financialYearOf, monthOfYear, type Day, type FinancialYear } from '../../workbook/index.js';
import { MergedTable } from '../engine/merged-table.js';
import type { HeldWorkbook } from '../held-workbook.js';
import { isFindingsList } from '../marks/signature.js';
import { isMonthly } from '../monthly.js';
import { periodOf } from '../period.js';
import { sketchOf, type TableSketch } from './sketch.js';

/** Names of sheets that are kept. */
const MOST_SHEETS = 50;

/** Whose a workbook is and of when, as far as it says so itself. Plain data, and little of it. */
export interface WorkbookIdentity {
  /** What the Cover says; null where it says nothing. */
  readonly ccgCode: string | null;
  readonly ccgName: string | null;
  readonly financialYear: FinancialYear | null;
  readonly periodEnd: Day | null;
  /** Month of the financial year, 0 for a plan; null where only the year is known. */
  readonly month: number | null;
  readonly sheets: readonly string[];
  /** When it was last saved, as the file says. */
  readonly modified: string | null;
  /** Its tables, the Cover left out. */
  readonly tables: readonly TableSketch[];
  /** Whether it is a report of one month, not a register of the year. */
  readonly isMonthly: boolean;
}

/** The identity of a workbook that was read. */
export function identityOf({ path, workbook, tables: data }: HeldWorkbook): WorkbookIdentity {
  const counted = data.filter(({ located }) => (located.repeatOf?.length ?? 0) === 0);
  const names = [...new Set(counted.map(({ located }) => located.table))];
  const merged = new Map(
    names.map((name) => {
      const parts = counted
        .filter(({ located }) => located.table === name)
        .map((held) => ({ data: held, workbook, workbookIndex: 0 }));
      return [name, new MergedTable(tableByName(name)!, parts)];
    }),
  );
  const org = merged.get('org') ?? null;
  const cover = (field: string): unknown => (org === null ? null : org.valueOrNull(0, field));
  const stated = {
    year: cover('financial_year') as FinancialYear | null,
    end: cover('period_end') as Day | null,
    month: cover('month_no') as number | null,
  };
  // Of a Cover with nothing but a year, the end of the period is not known: the register of a year.
  const isYearOnly = stated.year !== null && stated.end === null;
  const period = periodOf([{ path, tables: data }], (name) => merged.get(name) ?? null, null);
  const periodEnd = isYearOnly ? null : period.periodEnd;
  return {
    ccgCode: (cover('ccg_ods') as string | null)?.trim().toUpperCase() ?? null,
    ccgName: cover('ccg_name') as string | null,
    financialYear: stated.year ?? (periodEnd === null ? null : financialYearOf(periodEnd)),
    periodEnd,
    month: stated.month === 0 ? 0 : periodEnd === null ? stated.month : monthOfYear(periodEnd),
    sheets: workbook.sheets
      .filter((sheet) => !isFindingsList(sheet))
      .slice(0, MOST_SHEETS)
      .map(({ name }) => name),
    modified: workbook.modified ?? null,
    tables: [...merged.values()].filter(({ schema }) => schema.name !== 'org').map(sketchOf),
    isMonthly: names.some(isMonthly),
  };
}
