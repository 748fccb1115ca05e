import {
  civil,
  dayOf,
  daysInMonth,
  financialYearOf,
  monthEnd,
  monthName,
  parseFinancialYear,
  type Day,
  type FinancialYear,
} from '../workbook/index.js';
import type { MergedTable } from './engine/merged-table.js';
import { CellState, type TableData } from './table-data.js';

/** Which body and period a dossier is of, and what said so. */
export interface Period {
  readonly ccg: string | null;
  readonly ccgName: string | null;
  readonly financialYear: FinancialYear | null;
  readonly periodEnd: Day | null;
  readonly from: 'cover' | 'title' | 'rows' | 'file-name' | 'as-of' | null;
}

/** Share of the rows' dates that one month must hold to be the file's month. */
const MONTH_SHARE = 0.9;

/**
 * The period of a dossier: as stated by the user; else by the Cover; else by a table's title; else by the
 * dates of its rows, where one month holds nearly all of them; else by a file's name.
 */
export function periodOf(
  workbooks: readonly { readonly path: string; readonly tables: readonly TableData[] }[],
  table: (name: string) => MergedTable | null,
  asOf: Day | null,
): Period {
  const org = table('org');
  const cover = (field: string): unknown => valueOnCovers(org, field);
  const ccgName = cover('ccg_name') as string | null;
  const ccg = (cover('ccg_ods') as string | null) ?? ccgName;
  const year = cover('financial_year') as FinancialYear | null;
  const at = (periodEnd: Day, from: Period['from']): Period => ({
    ccg,
    ccgName,
    financialYear: year ?? financialYearOf(periodEnd),
    periodEnd,
    from,
  });
  if (asOf !== null) return at(asOf, 'as-of');
  const end = cover('period_end') as Day | null;
  if (end !== null) return at(end, 'cover');
  if (year !== null)
    return { ccg, ccgName, financialYear: year, periodEnd: dayOf(year + 1, 3, 31), from: 'cover' };
  const titles = workbooks.flatMap(({ tables }) => tables.flatMap(({ located }) => located.titles));
  const titled = firstOf(titles, monthIn);
  if (titled !== null) return at(titled, 'title');
  const spend = table('spend25k');
  const byRows = spend === null ? null : monthOfRows(spend);
  if (byRows !== null) return at(byRows, 'rows');
  const named = firstOf(
    workbooks.map(({ path }) => path),
    monthIn,
  );
  return named === null
    ? { ccg, ccgName, financialYear: null, periodEnd: null, from: null }
    : at(named, 'file-name');
}

/** What the first Cover says that says anything. */
function valueOnCovers(org: MergedTable | null, field: string): unknown {
  for (let cover = 0; cover < (org?.count ?? 0); cover++) {
    const value = org!.valueOrNull(cover, field);
    if (value !== null) return value;
  }
  return null;
}

/** Last day of the month that at least nine in ten of a spend table's dates lie in; null where none does. */
export function monthOfRows(spend: MergedTable): Day | null {
  const days = new Map<Day, number>();
  let dated = 0;
  for (const { data } of spend.parts) {
    const column = data.columns.get('date');
    if (column === undefined) continue;
    const { states, values } = column;
    for (let record = 0; record < states.length; record++) {
      if (states[record] !== CellState.Value) continue;
      const on = values[record]!;
      days.set(on, (days.get(on) ?? 0) + 1);
      dated++;
    }
  }
  const months = new Map<Day, number>();
  for (const [on, count] of days) {
    const { year, month } = civil(on);
    const end = endOfMonth(year, month);
    months.set(end, (months.get(end) ?? 0) + count);
  }
  for (const [end, count] of months) if (count >= MONTH_SHARE * dated) return end;
  return null;
}

/**
 * Last day of a month named in a text together with its year: `September 2015`, `2015-09`, `Month 6 2015/16`
 * or `2015-16 m06`. Null where the text does not settle it.
 */
export function monthIn(text: string): Day | null {
  const names = Array.from({ length: 12 }, (_, i) =>
    monthName(i + 1)
      .slice(0, 3)
      .toLowerCase(),
  ).join('|');
  const named = new RegExp(`\\b(${names})[a-z]*[\\s_-]+(\\d{4})\\b`, 'i').exec(text);
  if (named) {
    const month = names.split('|').indexOf(named[1]!.toLowerCase()) + 1;
    return endOfMonth(Number(named[2]), month);
  }
  const label = /(\d{4})\s*[/-]\s*(\d{2}(?:\d{2})?)(?!\d)/.exec(text);
  const year = label === null ? null : parseFinancialYear(`${label[1]}/${label[2]}`);
  const number = /\b(?:month|m)[\s_-]*(\d{1,2})\b/i.exec(text);
  if (year !== null && number) {
    const month = Number(number[1]);
    if (month >= 1 && month <= 12) return monthEnd(year, month);
  }
  return null;
}

function endOfMonth(year: number, month: number): Day {
  return dayOf(year, month, daysInMonth(year, month));
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}
