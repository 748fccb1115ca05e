import type { Case, ExpectedFinding, Row } from '../../../src/testing/index.js';

const cover = { ccg_ods: '99X', ccg_name: 'NHS Anytown CCG', units: 'GBP' };

/** A budget line of a scheme. */
export const line = (per_head_scheme: Row[string], annual_budget: Row[string]): Row => ({
  line_id: 'L1',
  description: 'Support of practices',
  per_head_scheme,
  annual_budget,
  is_total: null,
});

/** A budget of a year of a CCG with 200,000 people. */
export const budgetOf = (
  name: string,
  financial_year: string,
  budget: readonly Row[],
  findings: readonly ExpectedFinding[] = [],
  as: Row = {},
  population: Row[string] = 200_000,
): Case => ({
  name,
  cover: { ...cover, financial_year, ...as },
  tables: { budget, allocation: [{ financial_year: null, running_cost_allowance: 1, population }] },
  findings,
});

export const belowRate: ExpectedFinding = {
  at: 'budget.annual_budget',
  message: 'belowRate',
  severity: 'warning',
  related: ['allocation[0].population', 'budget[0].annual_budget'],
};
