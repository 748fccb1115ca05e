import type { Place, RuleRecord, StatedVarianceSign } from '../../rulekit/index.js';
import type { Pence } from '../../workbook/index.js';
import { isLost } from '../left-out.js';

/** The variances of a finance report, each with the figures that it is worked out from. */
export const VARIANCES = [
  { name: 'year to date variance', variance: 'ytd_variance', budget: 'ytd_budget', actual: 'ytd_actual' },
  {
    name: 'forecast variance',
    variance: 'forecast_variance',
    budget: 'annual_budget',
    actual: 'forecast_outturn',
  },
] as const;

export const FIGURE_FIELDS = VARIANCES.flatMap(({ variance, budget, actual }) => [variance, budget, actual]);

export type Variance = (typeof VARIANCES)[number];
export type FigureField = (typeof FIGURE_FIELDS)[number];
export type Sign = StatedVarianceSign['sign'];
/** A row of a finance report, of the CCG or of primary care. */
export type FigureRow = RuleRecord<'budget', FigureField>;

export interface Figures {
  readonly budget: Pence;
  readonly actual: Pence;
  readonly variance: Pence;
}

/** Why a variance of a row cannot be worked out again. `unused`: the row has none of its figures, or no column for one. */
export interface NoFigures {
  readonly reason: 'unused' | 'blank' | 'unreadable' | 'not-calculated';
  readonly places: readonly Place[];
}

/** The figures of one variance of a row. */
export function figuresOf(row: FigureRow, of: Variance): Figures | NoFigures {
  const fields = [of.variance, of.budget, of.actual];
  const placesOf = (wanted: (field: FigureField) => boolean): Place[] =>
    fields.filter(wanted).map((field) => row.at(field));
  const lost = placesOf((field) => isLost(row.state(field)));
  if (lost.length > 0) {
    const isFormula = fields.some((field) => row.state(field) === 'not-calculated');
    return { reason: isFormula ? 'not-calculated' : 'unreadable', places: lost };
  }
  // A place without the column, beside one that has it, holds no figure of it.
  const figure = (field: FigureField): Pence | null => (row.state(field) === 'absent' ? null : row[field]);
  const [variance, budget, actual] = [figure(of.variance), figure(of.budget), figure(of.actual)];
  if (variance !== null && budget !== null && actual !== null) return { variance, budget, actual };
  const blank = placesOf((field) => figure(field) === null);
  return { reason: blank.length === fields.length ? 'unused' : 'blank', places: blank };
}

/** A variance as it is worked out under a sign convention. */
export function recomputed({ budget, actual }: Figures, sign: Sign): Pence {
  return sign === 'actual-minus-budget' ? actual - budget : budget - actual;
}

export function opposite(sign: Sign): Sign {
  return sign === 'actual-minus-budget' ? 'budget-minus-actual' : 'actual-minus-budget';
}

/** How many variances other than nil a table has, and how many agree to the penny with each convention. */
export class Agreement {
  count = 0;
  readonly #agreeing = { 'actual-minus-budget': 0, 'budget-minus-actual': 0 };

  /** Variances that agree with a convention. */
  with(sign: Sign): number {
    return this.#agreeing[sign];
  }

  /** Whether at least a share of the variances agrees with a convention. */
  isFor(sign: Sign, share: number): boolean {
    return this.count > 0 && this.#agreeing[sign] / this.count >= share;
  }

  add(figures: Figures): void {
    if (figures.variance === 0) return;
    this.count++;
    for (const sign of ['actual-minus-budget', 'budget-minus-actual'] as const)
      if (figures.variance === recomputed(figures, sign)) this.#agreeing[sign]++;
  }
}
