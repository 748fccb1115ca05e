import type { FieldState } from '../../rulekit/index.js';

/** Columns of budgets that say how much money stands against a line. */
export const FIGURES = ['annual_budget', 'forecast_outturn'] as const;

type Figure = (typeof FIGURES)[number];
type Line = Readonly<Record<Figure, number | null>> & { state(field: Figure): FieldState };

/** Whether no money stands against the line: all of its figures that are there are nil. */
export function isNil(line: Line): boolean {
  const shown = FIGURES.filter((figure) => line.state(figure) !== 'blank' && line.state(figure) !== 'absent');
  return shown.length > 0 && shown.every((figure) => line.state(figure) === 'value' && line[figure] === 0);
}
