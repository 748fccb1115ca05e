import type { TemplateContent, TemplateRecord } from '../../../src/writing/index.js';
import { CCG, COUNCIL, cover, YEAR } from '../ccg.js';

const SCHEDULES = {
  aims_outcomes: 'Yes',
  contributions_variation: 'Yes',
  functions_covered: 'Yes',
  persons_services: 'Yes',
  resources: 'Yes',
  review_termination: 'Yes',
  fund_management: 'Yes',
};

function contribution(
  pool_ref: string,
  contributor: string,
  contributor_type: string,
  function_funded: string,
  service_category: string,
  amount: number,
  own: TemplateRecord = {},
): TemplateRecord {
  return { pool_ref, contributor, contributor_type, function_funded, service_category, amount, ...own };
}

function spend(
  pool_ref: string,
  scheme: string,
  service_category: string,
  planned: number,
  actual: number,
  risk_bearer: string,
): TemplateRecord {
  return { pool_ref, scheme, service_category, planned, actual, forecast: actual, risk_bearer };
}

export const pools: TemplateContent = {
  org: [cover()],
  pools: [
    {
      pool_ref: 'POOL-1',
      name: 'Anyshire Better Care Fund',
      arrangement: 'Section 75',
      legal_basis: 's.75',
      partners: `${CCG}; ${COUNCIL}`,
      host: COUNCIL,
      pool_manager: 'Head of integration',
      agreement_signed_on: '2015-03-26',
      start: '2015-04-01',
      end: '2018-03-31',
      ...SCHEDULES,
      report_q1: '2015-08-28',
      report_q2: '2015-11-27',
      report_q3: '2016-02-26',
      report_q4: '2016-05-27',
      annual_report: '2016-05-27',
      hwb: 'Anyshire',
    },
    {
      pool_ref: 'POOL-2',
      name: 'Primary care improvement',
      arrangement: 'Joint commissioning (NHSE+CCG)',
      legal_basis: 's.13V',
      partners: `${CCG}; NHS England`,
      host: CCG,
      pool_manager: 'Head of primary care',
      agreement_signed_on: '2015-05-20',
      start: '2015-06-01',
      end: '2016-03-31',
      ...SCHEDULES,
      report_q1: '2015-07-30',
      report_q2: '2015-10-29',
      report_q3: '2016-01-28',
      report_q4: '2016-04-28',
      annual_report: '2016-06-16',
    },
  ],
  poolContrib: [
    contribution('POOL-1', CCG, 'CCG', 'Community services', 'Community', 8_150_000, {
      own_function_ref: 'BCF scheme 1',
      mandatory_minimum: 'Yes',
    }),
    contribution('POOL-1', CCG, 'CCG', 'Social care', 'Community', 4_250_000, {
      own_function_ref: 'BCF scheme 2, section 256',
      mandatory_minimum: 'Yes',
    }),
    contribution('POOL-1', COUNCIL, 'Local authority', 'Social care', 'Community', 1_380_000),
    contribution('POOL-2', CCG, 'CCG', 'Enhanced or local services', 'Local primary care service', 310_000, {
      own_function_ref: 'Budget line L01',
    }),
    contribution(
      'POOL-2',
      'NHS England',
      'NHS England',
      'Premises improvement',
      'Core primary medical',
      450_000,
    ),
  ],
  poolSpend: [
    spend('POOL-1', 'Community nursing and rapid response', 'Community', 8_150_000, 8_090_000, 'CCG'),
    spend('POOL-1', 'Reablement and home care', 'Community', 4_250_000, 4_250_000, 'Local authority'),
    spend('POOL-1', 'Disabled Facilities Grant', 'Community', 1_380_000, 1_340_000, 'Local authority'),
    spend('POOL-2', 'Care home visiting scheme', 'Local primary care service', 310_000, 298_500, 'CCG'),
    spend('POOL-2', 'Surgery extensions', 'Core primary medical', 450_000, 450_000, 'NHS England'),
  ],
  bcf: [
    {
      hwb: 'Anyshire',
      financial_year: YEAR,
      minimum_contribution: 12_400_000,
      dfg: 1_380_000,
      social_care_from_ccg: 4_250_000,
      nhse_condition_met: 'Yes',
      plan_approved_on: '2015-02-06',
      local_authority_code: 'E10000099',
    },
  ],
};
