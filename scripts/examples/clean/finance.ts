import type { TemplateContent, TemplateRecord } from '../../../src/writing/index.js';
import { AMBULANCE, cover, HOSPITALS, PARTNERSHIP, COMMUNITY, YEAR } from '../ccg.js';
import { withTotals } from '../totals.js';

/** Budget of the year and outturn at month 12, in thousands of pounds. */
function line(
  line_id: string,
  programme_area: string,
  description: string,
  annual: number,
  outturn: number,
  own: TemplateRecord = {},
): TemplateRecord {
  return {
    line_id,
    programme_area,
    description,
    recurrent: 'Recurrent',
    annual_budget: annual,
    ytd_budget: annual,
    ytd_actual: outturn,
    forecast_outturn: outturn,
    ...own,
  };
}

const contract = (provider_ods: string): TemplateRecord => ({ line_type: 'Provider contract', provider_ods });

/** 293,774 of budget and a planned surplus of 2,967 make up the limit of 296,741; the outturn is 292,535. */
const BUDGET = withTotals(
  'budget',
  [
    line('A01', 'Acute', HOSPITALS.name, 118_400, 119_210, {
      ...contract(HOSPITALS.ods),
      service_category: 'Acute',
    }),
    line('A02', 'Acute', 'Northshire University Hospitals NHS Trust', 14_250, 14_105, {
      ...contract('R9D'),
      service_category: 'Acute',
    }),
    line('A03', 'Acute', 'Other acute and non-contract activity', 6_860, 7_020, {
      service_category: 'Acute',
    }),
    line('A04', 'Acute', AMBULANCE.name, 7_450, 7_450, {
      ...contract(AMBULANCE.ods),
      service_category: 'Ambulance',
    }),
    { total: 'since', fields: { line_id: 'T1', programme_area: 'Acute', description: 'Total acute' } },
    line('M01', 'Mental Health', PARTNERSHIP.name, 24_300, 24_300, {
      ...contract(PARTNERSHIP.ods),
      mh_standard_eligible: 'Yes',
      service_category: 'Mental health',
    }),
    line('M02', 'Mental Health', 'Mental health placements', 2_200, 2_310, {
      line_type: 'Placement/individual',
      mh_standard_eligible: 'Yes',
      service_category: 'Individual placement',
    }),
    {
      total: 'since',
      fields: { line_id: 'T2', programme_area: 'Mental Health', description: 'Total mental health' },
    },
    line('C01', 'Community', COMMUNITY.name, 21_600, 21_560, {
      ...contract(COMMUNITY.ods),
      service_category: 'Community',
    }),
    line('H01', 'Continuing Care', 'Continuing healthcare placements', 13_100, 12_890, {
      line_type: 'Placement/individual',
      service_category: 'Continuing care',
    }),
    line('P01', 'Prescribing', 'Primary care prescribing', 30_800, 30_655),
    line('L01', 'Primary Care (CCG)', 'Local services from GP practices', 2_950, 2_910, {
      service_category: 'Local primary care service',
    }),
    line('L02', 'Primary Care (CCG)', 'GP IT', 760, 755),
    line('D01', 'Delegated Primary Medical', 'Delegated primary medical services', 26_000, 25_940, {
      service_category: 'Core primary medical',
    }),
    line('B01', 'Better Care Fund', 'Better Care Fund contribution', 12_400, 12_400),
    line('O01', 'Other Programme', 'NHS 111 and out-of-hours', 3_900, 3_880, {
      service_category: 'NHS111/OOH',
    }),
    line('R01', 'Reserves', 'Contingency', 1_490, 0, { line_type: 'Reserve-contingency' }),
    line('R02', 'Reserves', 'Non-recurrent headroom', 2_900, 2_900, {
      recurrent: 'Non-recurrent',
      line_type: 'Reserve-non-recurrent',
    }),
    { total: 'all', fields: { line_id: 'T3', description: 'Total programme' } },
    line('K01', 'Running Costs', 'Pay and offices', 2_750, 2_640),
    line('K02', 'Running Costs', 'Commissioning support', 1_664, 1_610, {
      service_category: 'Commissioning support',
    }),
    {
      total: 'since',
      fields: { line_id: 'T4', programme_area: 'Running Costs', description: 'Total running costs' },
    },
    { total: 'all', fields: { line_id: 'T5', description: 'Grand total' } },
  ],
  ['annual_budget', 'ytd_budget', 'ytd_actual', 'forecast_outturn'],
);

export const finance: TemplateContent = {
  org: [cover({ units: 'GBP000', variance_sign: 'actual-minus-budget' })],
  allocation: [
    {
      financial_year: YEAR,
      revenue_resource_limit: 296_741,
      capital_resource_limit: 0,
      programme_allocation: 263_677,
      // 200,000 people at £22.07.
      running_cost_allowance: 4_414,
      delegated_primary_medical: 26_000,
      surplus_brought_forward: 2_650,
      planned_surplus: 2_967,
      prior_year_outturn: 2_650,
      control_total: 2_967,
      cash_limit: 293_100,
      population: 200_000,
      recurrent_allocation: 290_900,
      quality_premium: 410,
      underlying_position: 3_050,
      source_ref: 'Allocation schedule, month 12 of 2015/16',
    },
  ],
  budget: BUDGET,
  qipp: [
    scheme('Q01', 'Community respiratory service', 'Acute', 900, 880, 'Delivered', 'Green', {
      explanation: 'The second clinic opened two weeks late.',
    }),
    scheme('Q02', 'Medicines optimisation', 'Prescribing', 1_200, 1_245, 'Delivered', 'Green'),
    scheme('Q03', 'Continuing healthcare reviews', 'Continuing Care', 450, 410, 'Delivered', 'Amber', {
      explanation: 'Fewer packages ended than had been expected.',
    }),
    scheme('Q04', 'Referral support', 'Acute', 600, 560, 'Delivered', 'Amber', {
      explanation: 'Two practices joined in the second half of the year.',
    }),
    {
      scheme_id: 'QT',
      title: 'Total',
      plan_annual: 3_150,
      plan_ytd: 3_150,
      actual_ytd: 3_095,
      forecast: 3_095,
    },
  ],
  statutoryDuties: [
    duty('SD-01 Expenditure not to exceed income', 297_941, 293_735),
    duty('SD-02 Capital resource use does not exceed the amount specified in Directions', 0, 0),
    duty('SD-03 Revenue resource use does not exceed the amount specified in Directions', 296_741, 292_535),
    duty(
      'SD-04 Capital resource use on specified matter(s) does not exceed the amount specified in Directions',
      0,
      0,
    ),
    duty(
      'SD-05 Revenue resource use on specified matter(s) does not exceed the amount specified in Directions',
      0,
      0,
    ),
    duty(
      'SD-06 Revenue administration resource use does not exceed the amount specified in Directions',
      4_414,
      4_250,
    ),
    {
      ...duty('SD-07 Cash drawn down and closing balance are within the limits', 293_100, 292_900),
      drawdown: 24_300,
      closing_cash: 41,
    },
  ],
  bppc: [
    { category: 'NHS', measure: 'Number', total: 3_102, paid_on_time: 3_050 },
    { category: 'NHS', measure: 'Value', total: 176_000, paid_on_time: 175_200 },
    { category: 'Non-NHS', measure: 'Number', total: 11_840, paid_on_time: 11_520 },
    { category: 'Non-NHS', measure: 'Value', total: 71_900, paid_on_time: 70_650 },
  ],
  mhis: [
    {
      financial_year: '2014/15',
      mh_spend: 27_700,
      allocation_growth_pct: 0.021,
      met: 'Yes',
      source_ref: 'Planning guidance 2015/16',
    },
    {
      financial_year: YEAR,
      mh_spend: 28_760,
      allocation_growth_pct: 0.032,
      met: 'Yes',
      source_ref: 'Planning guidance 2015/16',
    },
  ],
};

function scheme(
  scheme_id: string,
  title: string,
  programme_area: string,
  plan: number,
  actual: number,
  status: string,
  rag: string,
  own: TemplateRecord = {},
): TemplateRecord {
  return {
    scheme_id,
    title,
    programme_area,
    plan_annual: plan,
    plan_ytd: plan,
    actual_ytd: actual,
    forecast: actual,
    status,
    rag,
    ...own,
  };
}

function duty(duty_id: string, target: number, performance: number): TemplateRecord {
  return { duty_id, target, performance, met: 'Yes' };
}
