import { chosen, years } from './dated.js';
import { defineParameter, gbp } from './parameter.js';

export const figureTolerance = defineParameter({
  id: 'integrity.figure-tolerance',
  title: 'Units of the workbook by which one recomputed figure may differ',
  unit: 'count',
  values: [
    chosen(1, 'One unit is £1, or £1,000 where figures are in thousands. A difference must be greater.'),
  ],
});

export const sumTolerancePerFigure = defineParameter({
  id: 'integrity.sum-tolerance-per-figure',
  title: 'Units of the workbook by which a sum may differ for each figure in it',
  unit: 'count',
  values: [
    chosen(0.5, 'Published tables in thousands do not add to the unit. Never less than one unit in all.'),
  ],
});

export const signAgreementShare = defineParameter({
  id: 'integrity.sign-agreement-share',
  title: 'Share of variances that settles which sign a table uses',
  unit: 'share',
  values: [chosen(0.8, 'Exactly this share is enough.')],
});

export const signAgreementRows = defineParameter({
  id: 'integrity.sign-agreement-rows',
  title: 'Fewest variances other than nil from which the sign is inferred',
  unit: 'count',
  values: [chosen(3, 'With fewer, the sign convention is not inferred.')],
});

export const unchangedForecastShare = defineParameter({
  id: 'integrity.unchanged-forecast-share',
  title: 'Variance as a share of the budget above which an unchanged forecast is asked about',
  unit: 'share',
  values: [chosen(0.05, 'Together with the least amount.')],
});

export const unchangedForecastLeast = defineParameter({
  id: 'integrity.unchanged-forecast-least',
  title: 'Variance above which an unchanged forecast is asked about',
  unit: 'pence',
  values: [chosen(gbp(100_000), 'Together with the share of the budget.')],
});

export const unchangedForecastMonth = defineParameter({
  id: 'integrity.unchanged-forecast-month',
  title: 'Month of the financial year from which an unchanged forecast is asked about',
  unit: 'count',
  values: [chosen(6, 'September: half of the year is known.')],
});

export const registerToBudgetShare = defineParameter({
  id: 'integrity.register-to-budget-share',
  title: 'Share by which contract values may differ from provider budgets',
  unit: 'share',
  values: [chosen(0.02, 'Contracts vary in the year.')],
});

/** In these years the question is not asked: `lookUp` finds a value. */
export const blockPaymentYears = defineParameter({
  id: 'integrity.block-payment-years',
  title: 'Years of block payments, in which a variance to date says little about the year',
  unit: 'text',
  values: [
    { ...chosen('2020/21', 'Providers were paid fixed sums during the pandemic.'), ...span(2020) },
    { ...chosen('2021/22', 'Providers were paid fixed sums in each half of the year.'), ...span(2021) },
  ],
});

function span(year: number): { readonly from: string; readonly to: string } {
  const [from, to] = years(year);
  return { from, to };
}

export const formulaShare = defineParameter({
  id: 'integrity.formula-share',
  title: 'Share of formulas from which a column, or the totals of a table, are taken to be worked out',
  unit: 'share',
  values: [chosen(0.8, 'Exactly this share is enough. What is typed in between them stands out.')],
});

export const fewestFormulas = defineParameter({
  id: 'integrity.fewest-formulas',
  title: 'Fewest formulas from which a column, or the totals of a table, are taken to be worked out',
  unit: 'count',
  values: [chosen(3, 'With fewer, a formula may be the exception.')],
});

export const decisionToContractShare = defineParameter({
  id: 'integrity.decision-to-contract-share',
  title: 'Share by which the value of a contract may differ from that of the decision on it',
  unit: 'share',
  values: [chosen(0.02, 'Decisions are often recorded in round figures.')],
});

export const linesInCommonShare = defineParameter({
  id: 'integrity.lines-in-common-share',
  title: 'Share of the lines of two months that must have their references in common to be compared',
  unit: 'share',
  values: [chosen(0.5, 'With fewer in common, the lines were numbered anew. Exactly this share is enough.')],
});
