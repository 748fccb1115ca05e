import type { TemplateRecord } from '../../../src/writing/index.js';
import type { PlantedRecord } from '../plant.js';

/** A line of a budget at month 12: its budget of the year, and the outturn as actual and as forecast. */
export function line(
  line_id: string,
  programme_area: string,
  description: string,
  annual_budget: number,
  outturn: number,
  own: TemplateRecord = {},
): TemplateRecord {
  return {
    line_id,
    programme_area,
    description,
    recurrent: 'Recurrent',
    is_total: 'No',
    annual_budget,
    ytd_budget: annual_budget,
    ytd_actual: outturn,
    forecast_outturn: outturn,
    ...own,
  };
}

const FIGURES = ['annual_budget', 'ytd_budget', 'ytd_actual', 'forecast_outturn'];

/** A row that adds up rows; `own` says what it is called, and what of it is wrong. */
export function totalOf(rows: readonly PlantedRecord[], own: TemplateRecord): TemplateRecord {
  const sums = FIGURES.map((field): [string, number] => [
    field,
    rows.reduce((sum, { values }) => sum + Number(values[field] ?? 0), 0),
  ]);
  return { is_total: 'Yes', ...Object.fromEntries(sums), ...own };
}
