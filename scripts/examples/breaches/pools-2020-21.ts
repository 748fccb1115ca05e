import type { TemplateRecord } from '../../../src/writing/index.js';
import { COUNCIL, cover, THIRD, THIRD_CODE } from '../ccg.js';
import { onTemplate, row, without, type BreachFile } from '../plant.js';

const POOL: TemplateRecord = {
  pool_ref: 'BCF',
  name: 'Better Care Fund',
  arrangement: 'Section 75',
  legal_basis: 's.75',
  partners: `${THIRD}; ${COUNCIL}`,
  host: COUNCIL,
  pool_manager: 'Head of integration',
  start: '2020-04-01',
  end: '2021-03-31',
  aims_outcomes: 'Yes',
  contributions_variation: 'Yes',
  functions_covered: 'Yes',
  persons_services: 'Yes',
  resources: 'Yes',
  review_termination: 'Yes',
  fund_management: 'Yes',
  hwb: 'Farfield',
};

const fund = (financial_year: string, minimum_contribution: number, social_care_from_ccg: number) => ({
  hwb: 'Farfield',
  financial_year,
  minimum_contribution,
  social_care_from_ccg,
});

/** The Better Care Fund of 2020/21, for which no plan was asked for. */
export const pools2020: BreachFile = onTemplate('pooled-funds-2020-21.xlsx', 'pooled-funds', {
  org: [
    row(
      without(
        cover({
          ccg_ods: THIRD_CODE,
          ccg_name: THIRD,
          financial_year: '2020/21',
          period_end: '2021-03-31',
          co_commissioning_level: 'Joint commissioning',
        }),
        'delegation_start',
      ),
    ),
  ],
  pools: [row(POOL, ['BC-04', 'notInWriting', 'agreement_signed_on'])],
  poolContrib: [
    row({
      pool_ref: 'BCF',
      contributor: THIRD,
      contributor_type: 'CCG',
      function_funded: 'Social care',
      service_category: 'Community',
      amount: 5_300_000,
    }),
  ],
  poolSpend: [
    row({
      pool_ref: 'BCF',
      scheme: 'Home care and reablement',
      service_category: 'Community',
      planned: 5_300_000,
      risk_bearer: 'Shared',
    }),
  ],
  bcf: [
    row(fund('2019/20', 5_000_000, 2_100_000)),
    row(fund('2020/21', 5_300_000, 2_000_000), ['BC-05', 'belowYearBefore', 'social_care_from_ccg']),
  ],
});
