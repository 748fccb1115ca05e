import type { TemplateRecord } from '../../../src/writing/index.js';
import { cover, HOSPITALS, PARTNERSHIP, YEAR } from '../ccg.js';
import { onTemplate, row, without, type BreachFile } from '../plant.js';

/** A line of the budget at month 12, in thousands of pounds. */
function line(
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

const total = (
  line_id: string,
  programme_area: string,
  description: string,
  budget: number,
  outturn: number,
) => without(line(line_id, programme_area, description, budget, outturn, { is_total: 'Yes' }), 'recurrent');

/**
 * Our finance template in thousands of pounds, month 12. Lines: 156,600 of budget and 160,950 of outturn, against
 * a limit of 158,000 with a planned surplus of 1,500. Running costs: 3,750 against an allowance of 3,600, which is
 * more than 150,000 people at £22.07 and 3 per cent (3,410).
 */
export const financeReport: BreachFile = onTemplate('finance-report-2015-16-m12.xlsx', 'finance', {
  org: [row(cover({ units: 'GBP000', variance_sign: 'actual-minus-budget' }))],
  allocation: [
    row(
      {
        financial_year: YEAR,
        revenue_resource_limit: 158_000,
        programme_allocation: 154_400,
        running_cost_allowance: 3_600,
        planned_surplus: 1_500,
        population: 150_000,
        recurrent_allocation: 155_200,
        source_ref: 'Allocation schedule, month 12 of 2015/16',
      },
      ['FI-02', 'allowanceAbovePerHead', 'running_cost_allowance'],
    ),
  ],
  budget: [
    row(line('A01', 'Acute', HOSPITALS.name, 100_000, 103_500)),
    row(without(line('A02', 'Acute', 'Other acute activity', 8_000, 8_200), 'recurrent'), [
      'DA-03',
      'requiredBlank',
      'recurrent',
    ]),
    // 103,500 and 8,200 are 111,700, and the variance of the total is 700 short with it.
    row(
      { ...total('T1', 'Acute', 'Total acute', 108_000, 111_700), forecast_outturn: 111_000 },
      ['IN-02', 'totalDoesNotAdd', 'forecast_outturn'],
      ['IN-02', 'totalDoesNotAdd', 'forecast_variance'],
    ),
    row(line('K01', 'Running Costs', 'Pay', 2_600, 2_700, { committed_to_date: 'ledger not closed' }), [
      'DA-02',
      'unreadable',
      'committed_to_date',
    ]),
    row(
      line('K02', 'Running Costs', 'Offices and support', 1_000, 1_050, {
        committed_to_date: { error: '#N/A' },
      }),
      ['DA-01', 'errorValue', 'committed_to_date'],
    ),
    row(total('T2', 'Running Costs', 'Total running costs', 3_600, 3_750), [
      'FI-02',
      'overAllowanceOutturn',
      'forecast_outturn',
    ]),
    // 20,100 less 20,000 is 100, and 25,400 less 25,000 is 400; together they are right, so that the total adds up.
    row(line('M01', 'Mental Health', PARTNERSHIP.name, 20_000, 20_100, { ytd_variance: 150 }), [
      'IN-01',
      'wrongVariance',
      'ytd_variance',
    ]),
    row(line('P01', 'Prescribing', 'Primary care prescribing', 25_000, 25_400, { ytd_variance: 350 }), [
      'IN-01',
      'wrongVariance',
      'ytd_variance',
    ]),
    row(
      total('T3', '', 'Grand total', 156_600, 160_950),
      ['FI-01', 'overLimitOutturn', 'forecast_outturn'],
      ['IN-05', 'planDoesNotBalance', 'annual_budget'],
    ),
  ],
});
