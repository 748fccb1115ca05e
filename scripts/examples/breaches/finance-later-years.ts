import { row, type PlantedRecord } from '../plant.js';
import { line } from './budget-lines.js';
import { DUTIES_KEPT, smallReport } from './small-report.js';

const UNCOMMITTED = { recurrent: 'Non-recurrent', line_type: 'Reserve-uncommitted' };

/** Lines of a year, in which nothing is to be found. */
const lines = (acute: number): PlantedRecord[] => [
  row(line('A01', 'Acute', 'Acute contracts', acute, acute)),
  row(line('M01', 'Mental Health', 'Mental health contracts', 9_800, 9_800)),
  row(line('C01', 'Community', 'Community contracts', 6_300, 6_300)),
  row(line('P01', 'Prescribing', 'Prescribing', 8_300, 8_300)),
  row(line('K01', 'Running Costs', 'Pay and offices', 1_310, 1_310)),
  row(line('R01', 'Reserves', 'Contingency', 400, 0, { line_type: 'Reserve-contingency' })),
];

const TRANSFORMATION = { per_head_scheme: 'GPFV transformation', recurrent: 'Non-recurrent' };

/** A plan that does not break even, and the first part of the support for practices. */
export const finance2017 = smallReport({
  name: 'finance-report-2017-18-m12.xlsx',
  cover: { financial_year: '2017/18', period_end: '2018-03-31' },
  limits: {
    financial_year: '2017/18',
    running_cost_allowance: 1_320,
    surplus_brought_forward: 600,
    planned_surplus: -250,
    prior_year_outturn: 600,
    recurrent_allocation: 67_000,
  },
  plants: [['BR-02', 'notBreakingEven', 'planned_surplus']],
  lines: [
    ...lines(40_800),
    row(line('L01', 'Primary Care (CCG)', 'Support for practices', 60, 60, TRANSFORMATION)),
    row(line('R02', 'Reserves', 'System risk reserve', 700, 700, UNCOMMITTED)),
  ],
  others: { statutoryDuties: DUTIES_KEPT },
});

/** Both parts of the support for practices are 120; £3 for each of 60,000 people would be 180. */
export const finance2018 = smallReport({
  name: 'finance-report-2018-19-m12.xlsx',
  cover: { financial_year: '2018/19', period_end: '2019-03-31' },
  limits: {
    financial_year: '2018/19',
    running_cost_allowance: 1_320,
    surplus_brought_forward: 120,
    planned_surplus: 100,
    prior_year_outturn: 120,
    control_total: 300,
    quality_premium: 400,
    recurrent_allocation: 69_000,
  },
  // £5 for each of 60,000 people would be 300.
  plants: [
    ['BR-02', 'belowControlTotal', 'planned_surplus'],
    ['FI-04', 'aboveRate', 'quality_premium'],
  ],
  lines: [
    ...lines(42_100),
    row(line('L01', 'Primary Care (CCG)', 'Support for practices', 60, 60, TRANSFORMATION), [
      'PH-02',
      'belowRate',
      'annual_budget',
      'heading',
    ]),
  ],
  others: {
    statutoryDuties: DUTIES_KEPT,
    // 9,500 and 3.1 per cent of growth are 9,794.5.
    mhis: [
      row({ financial_year: '2017/18', mh_spend: 9_500, allocation_growth_pct: 0.02, source_ref: 'MHIS' }),
      row({ financial_year: '2018/19', mh_spend: 9_700, allocation_growth_pct: 0.031, source_ref: 'MHIS' }, [
        'MH-01',
        'belowStandard',
        'mh_spend',
      ]),
    ],
  },
});

/** A year whose limits were adjusted afterwards. £1.50 for each of 60,000 people would be 90. */
export const finance2020 = smallReport({
  name: 'finance-report-2020-21-m10.xlsx',
  cover: { financial_year: '2020/21', month_no: 10, period_end: '2021-01-31' },
  limits: {
    financial_year: '2020/21',
    running_cost_allowance: 1_320,
    planned_surplus: 0,
    recurrent_allocation: 73_000,
  },
  lines: [
    ...lines(45_000),
    row(line('O01', 'Other Programme', 'Hospital discharge programme', 900, 1_500)),
    row(line('L01', 'Primary Care (CCG)', 'Payment to networks', 60, 60, { per_head_scheme: 'PCN core' }), [
      'PH-03',
      'belowRate',
      'annual_budget',
      'heading',
    ]),
  ],
  total: [['FI-01', 'overLimitToppedUp', 'forecast_outturn']],
  others: {
    statutoryDuties: [
      row(
        {
          duty_id: 'SD-01 Expenditure not to exceed income',
          target: 72_100,
          performance: 72_300,
          met: 'No',
        },
        ['SD-01', 'aboveBeforeTopUp', 'performance'],
      ),
    ],
  },
});
