import { row } from '../plant.js';
import { line } from './budget-lines.js';
import { smallReport } from './small-report.js';

const duty = (duty_id: string, target: number, performance: number) => ({
  duty_id,
  target,
  performance,
  met: performance > target ? 'No' : 'Yes',
});

/** The year before co-commissioning. The statement of duties has other figures than the lines. */
export const finance2014 = smallReport({
  name: 'finance-report-2014-15-m12.xlsx',
  cover: {
    financial_year: '2014/15',
    period_end: '2015-03-31',
    co_commissioning_level: 'None',
    delegation_start: null,
  },
  limits: {
    financial_year: '2014/15',
    running_cost_allowance: 1_480,
    surplus_brought_forward: 540,
    planned_surplus: 660,
    prior_year_outturn: 540,
    recurrent_allocation: 63_000,
  },
  // 1,600 is budgeted for running costs, of which 1,450 is needed.
  plants: [['RC-02', 'budgetAboveAllowance', 'running_cost_allowance']],
  lines: [
    row(line('A01', 'Acute', 'Acute contracts', 38_000, 38_100)),
    row(line('M01', 'Mental Health', 'Mental health contracts', 9_000, 8_950)),
    row(line('C01', 'Community', 'Community contracts', 6_200, 6_210)),
    row(line('P01', 'Prescribing', 'Prescribing', 7_900, 7_850)),
    // £5 for each of 60,000 people would be 300.
    row(
      line('L01', 'Primary Care (CCG)', 'Named GPs for older patients', 120, 120, {
        per_head_scheme: 'Over-75 support',
      }),
      ['PH-01', 'belowRate', 'annual_budget', 'heading'],
    ),
    row(line('K01', 'Running Costs', 'Pay and offices', 1_600, 1_450)),
    row(line('R01', 'Reserves', 'Contingency', 340, 0, { line_type: 'Reserve-contingency' })),
    row(
      line('R02', 'Reserves', 'Call to action', 1_600, 1_600, {
        recurrent: 'Non-recurrent',
        line_type: 'Reserve-non-recurrent',
      }),
    ),
  ],
  others: {
    statutoryDuties: [
      row(duty('SD-01 Expenditure not to exceed income', 66_000, 65_180)),
      row(duty('SD-02 Capital resource use does not exceed the amount specified in Directions', 0, 0)),
      row(
        duty('SD-03 Revenue resource use does not exceed the amount specified in Directions', 65_400, 65_900),
        ['SD-03', 'aboveAtYearEnd', 'performance'],
      ),
      row(
        duty(
          'SD-04 Capital resource use on specified matter(s) does not exceed the amount specified in Directions',
          80,
          95,
        ),
        ['SD-04', 'aboveAtYearEnd', 'performance'],
      ),
      row(
        duty(
          'SD-05 Revenue resource use on specified matter(s) does not exceed the amount specified in Directions',
          0,
          0,
        ),
      ),
      row(
        duty(
          'SD-06 Revenue administration resource use does not exceed the amount specified in Directions',
          1_480,
          1_510,
        ),
        ['SD-06', 'aboveAtYearEnd', 'performance'],
      ),
    ],
  },
});
