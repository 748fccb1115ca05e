import type { ProgrammeFigures } from '../result.js';
import type { MergedTable } from './merged-table.js';

const SUMS = {
  annualBudget: 'annual_budget',
  ytdBudget: 'ytd_budget',
  ytdActual: 'ytd_actual',
  forecastOutturn: 'forecast_outturn',
} as const;
const AREA = 'programme_area';

/**
 * Budget, actual and forecast of the year by programme area, in pence: the sums of the lines of the finance report.
 * Null where its lines have no programme area, or stand in several tables, which may be the same lines month by month.
 */
export function programmeFigures(
  table: MergedTable | null,
  workbooks: readonly { readonly path: string }[],
): ProgrammeFigures | null {
  if (table?.parts.length !== 1 || !table.has(AREA) || !table.has(SUMS.annualBudget)) return null;
  const { workbook, workbookIndex, data } = table.parts[0]!;
  const areas = new Map<string | null, number[]>();
  for (const { index } of table.records) {
    const area = table.valueOrNull(index, AREA) as string | null;
    const held = areas.get(area);
    if (held === undefined) areas.set(area, [index]);
    else held.push(index);
  }
  const programmes = [...areas].map(([programmeArea, rows]) => ({ programmeArea, ...sumsOf(table, rows) }));
  if (programmes.every(({ annualBudget }) => annualBudget === null)) return null;
  return {
    workbook: workbooks[workbookIndex]!.path,
    sheet: workbook.sheets[data.located.sheet]!.name,
    programmes,
  };
}

type Sums = Omit<ProgrammeFigures['programmes'][number], 'programmeArea'>;

/** Cells that cannot be read are in no sum, and counted; blank ones add nothing. */
function sumsOf(table: MergedTable, rows: readonly number[]): Sums {
  let leftOut = 0;
  const sum = (field: string): number | null => {
    let total: number | null = null;
    for (const index of rows) {
      const value = table.valueOrNull(index, field);
      if (typeof value === 'number') total = (total ?? 0) + value;
      else if (table.has(field) && table.state(index, field) !== 'blank') leftOut++;
    }
    return total;
  };
  const sums = {
    annualBudget: sum(SUMS.annualBudget),
    ytdBudget: sum(SUMS.ytdBudget),
    ytdActual: sum(SUMS.ytdActual),
    forecastOutturn: sum(SUMS.forecastOutturn),
  };
  return { ...sums, leftOut };
}
