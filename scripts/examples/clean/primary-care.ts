import type { TemplateContent, TemplateRecord } from '../../../src/writing/index.js';
import { cover, PRACTICES, YEAR } from '../ccg.js';
import { withTotals } from '../totals.js';

/** A line paid for from the delegated allocation, in thousands of pounds. */
function line(name: string, annual: number, outturn: number, description: string): TemplateRecord {
  return {
    line: name,
    funding_source: 'Delegated allocation',
    commissioning_body: 'NHS Anytown CCG',
    annual_budget: annual,
    ytd_budget: annual,
    ytd_actual: outturn,
    forecast_outturn: outturn,
    description,
  };
}

/** 26,000 of budget, which is the delegated allocation, with an outturn of 25,940; and a scheme of the CCG’s own. */
const BUDGET = withTotals(
  'primaryCareBudget',
  [
    line('GMS', 14_100, 14_085, 'Global sum and correction factor'),
    line('PMS', 3_600, 3_590, 'PMS baselines'),
    line('PMS premium released', -180, -180, 'Released by the reviews of 2015'),
    line('PMS premium reinvestment', 180, 180, 'Care of housebound patients'),
    line('APMS', 1_150, 1_160, 'Lower Town Walk-in Practice'),
    line('QOF', 2_600, 2_655, 'Aspiration and achievement'),
    line('Enhanced services (DES)', 1_420, 1_405, 'Directed enhanced services'),
    line('Premises', 2_250, 2_240, 'Rent, rates and water'),
    line(
      'Other GP services (PCO: locum, maternity, seniority, retainer)',
      520,
      505,
      'Locum cover and seniority',
    ),
    line('Contingency', 130, 70, 'Half a per cent of the allocation'),
    line('Headroom/non-recurrent', 230, 230, 'Non-recurrent schemes'),
    {
      ...line('Local incentive scheme', 180, 176, 'Care planning for frail patients'),
      funding_source: 'CCG programme',
    },
    { total: 'all', fields: { line: 'Total' } },
  ],
  ['annual_budget', 'ytd_budget', 'ytd_actual', 'forecast_outturn'],
);

const FUNCTIONS: readonly (readonly [code: string, takenOn: 'Yes' | 'No'])[] = [
  ['F1 GMS/PMS/APMS contracts', 'Yes'],
  ['F2 Newly designed enhanced services', 'Yes'],
  ['F3 Local incentive schemes (QOF alternative)', 'Yes'],
  ['F4 Establish new practices', 'Yes'],
  ['F5 Approve mergers', 'Yes'],
  ['F6 Discretionary payments', 'Yes'],
  ['R1 Payment administration', 'No'],
  ['R2 List management', 'No'],
  ['R3 Individual performance management', 'No'],
  ['R4 Performers list', 'No'],
  ['R5 Revalidation', 'No'],
  ['X1 Dental', 'No'],
  ['X2 Eye health', 'No'],
  ['X3 Community pharmacy', 'No'],
];

const START: Readonly<Record<string, string>> = { GMS: '2004-04-01', PMS: '2006-04-01', APMS: '2013-10-01' };

export const primaryCare: TemplateContent = {
  org: [cover({ units: 'GBP000', variance_sign: 'actual-minus-budget' })],
  delegation: [
    { level: 'None', from: '2013-04-01', to: '2015-03-31', accountable_body: 'NHS England' },
    {
      level: 'Delegated commissioning',
      from: '2015-04-01',
      nhse_signoff_date: '2015-02-18',
      accountable_body: 'NHS England',
      special_measures: 'No',
      serious_governance_issues: 'No',
    },
  ],
  delegatedFunctions: FUNCTIONS.map(([function_code, taken_on]) => ({
    function_code,
    taken_on,
    ...(taken_on === 'Yes' && { from: '2015-04-01' }),
  })),
  primaryCareBudget: BUDGET,
  practiceContracts: PRACTICES.map(
    ([practice_ods, practice_name, list_size, weighted_list, contract_form]) => ({
      practice_ods,
      practice_name,
      contract_form,
      list_size,
      weighted_list,
      contract_start: START[contract_form]!,
      ...(contract_form === 'APMS' && { contract_end: '2018-09-30' }),
      ooh_opt_out: 'Yes',
      ...(contract_form === 'PMS' && { pms_review_completed: '2015-12-15' }),
    }),
  ),
  practicePayments: [
    payment('Y99901', 'Global sum', 1_357, { global_sum_price: 75.77 }),
    // 17,905.5 at £76.51, less 5.39 per cent, are £324,027 for a quarter.
    payment('Y99901', 'Global sum', 324, { global_sum_price: 76.51, period: 'Q4 2015/16' }),
    // 541 at £160.15, for a list 2.031 times the average, are £175,967.
    payment('Y99901', 'QOF achievement', 176, { points: 541, list_adjustment: 2.031 }),
    payment('Y99903', 'Global sum', 1_552, { global_sum_price: 75.77 }),
    // Five sevenths of 21.
    payment('Y99904', 'MPIG correction factor', 15, { mpig_2013_14: 21 }),
    payment('Y99906', 'Seniority', 18),
    payment('Y99907', 'PMS baseline', 1_664),
    payment('Y99908', 'Premises', 238),
    payment('Y99912', 'DES', 31),
  ],
  nationalTerms: [
    term('Price of the global sum for each weighted patient', '£75.77', 'GMS'),
    term('Value of a QOF point', '£160.15', 'GMS'),
    { ...term('Core hours', '8.00am to 6.30pm, Monday to Friday', 'PMS'), nationally_determined: 'Yes' },
  ],
  contractVariations: [
    {
      variation_id: 'V2015-01',
      practice_ods: 'Y99901',
      description: 'National variation notice for 2015/16',
      variation_origin: 'National',
      affects_national_element: 'Yes',
      approved_on: '2015-06-10',
      approved_by: 'Primary care commissioning committee',
    },
    {
      variation_id: 'V2015-02',
      practice_ods: 'Y99907',
      description: 'Change of partners',
      variation_origin: 'Local',
      affects_national_element: 'No',
      approved_on: '2015-11-11',
      approved_by: 'Primary care commissioning committee',
    },
  ],
  incentiveSchemes: [
    {
      scheme_id: 'LIS-1',
      title: 'Care planning for frail patients',
      alternative_to: 'Other',
      voluntary: 'Yes',
      lmc_consulted_date: '2015-05-14',
      start: '2015-07-01',
      end: '2016-03-31',
      value: 180,
    },
    {
      scheme_id: 'LIS-2',
      title: 'Long-term conditions',
      alternative_to: 'QOF',
      voluntary: 'Yes',
      lmc_consulted_date: '2015-05-14',
      start: '2015-07-01',
      end: '2016-03-31',
      value: 60,
    },
  ],
  submissions: [
    {
      round: YEAR,
      level: 'Delegated commissioning',
      submitted_on: '2015-01-08',
      member_practices_consulted_on: '2014-12-10',
      region_reviewed_on: '2015-01-26',
      outcome: 'Approved from 1 April 2015',
    },
  ],
  qpUse: [
    {
      year_earned: '2014/15',
      description: 'Falls prevention in care homes',
      purpose: 'Quality improvement',
      amount: 260,
      recipient: 'Anytown Community Health CIC',
      recipient_type: 'Voluntary',
    },
    {
      year_earned: '2014/15',
      description: 'Health checks for people with learning disabilities',
      purpose: 'Inequalities',
      amount: 150,
    },
  ],
};

function payment(
  practice_ods: string,
  payment_type: string,
  amount: number,
  own: TemplateRecord = {},
): TemplateRecord {
  return {
    practice_ods,
    period: YEAR,
    payment_type,
    amount,
    contract_ref: `GP-${practice_ods.slice(-2)}`,
    ...own,
  };
}

function term(name: string, value: string, contract_form: string): TemplateRecord {
  return { term: name, national_value: value, local_value: value, contract_form, as_of: '2015-04-01' };
}
