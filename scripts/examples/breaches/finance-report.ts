import { cover, HOSPITALS, PARTNERSHIP, YEAR } from '../ccg.js';
import { onTemplate, row, without, type BreachFile, type PlantedRecord } from '../plant.js';
import { line, totalOf } from './budget-lines.js';
import { DUTIES, INVOICES, MENTAL_HEALTH, SAVINGS } from './finance-statements.js';

const ACUTE: readonly PlantedRecord[] = [
  row(line('A01', 'Acute', HOSPITALS.name, 100_000, 103_500)),
  row(without(line('A02', 'Acute', 'Other acute activity', 8_000, 8_200), 'recurrent'), [
    'DA-03',
    'requiredBlank',
    'recurrent',
  ]),
];

const RUNNING_COSTS: readonly PlantedRecord[] = [
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
  row(line('K03', 'Running Costs', 'Co-commissioning team', 60, 60), [
    'CO-08',
    'namedLikeAddition',
    'description',
  ]),
];

const OTHER = 'Other Programme';

/** Lines that are not a CCG's to pay for, or read as if they were not. */
const NOT_OURS: readonly PlantedRecord[] = [
  row(line('O01', OTHER, 'Renal dialysis unit', 300, 300, { service_category: 'Specialised' }), [
    'SC-02',
    'excludedCategory',
    'service_category',
  ]),
  row(line('O02', OTHER, 'Shingles catch-up', 90, 90, { service_category: 'Screening/immunisation' }), [
    'SC-05',
    'publicHealth',
    'service_category',
  ]),
  row(line('O03', OTHER, 'N3 network of the practices', 80, 80), ['SC-09', 'nationalService', 'description']),
  row(line('O04', OTHER, 'Locum cover for GP practices', 120, 120), [
    'SC-10',
    'describedLikePayment',
    'description',
  ]),
  row(line('O05', OTHER, 'Performers list administration', 40, 40), [
    'SC-13',
    'individualPerformance',
    'description',
  ]),
  row(line('O06', OTHER, 'Contract monitoring of GP practices', 60, 60), [
    'SC-13',
    'contractCompliance',
    'description',
  ]),
  row(line('O07', OTHER, 'Pharmacy contractors', 210, 210), ['SC-15', 'contractorPayment', 'description']),
  row(line('O08', OTHER, 'Corporate communications', 140, 140), [
    'RC-03',
    'readsLikeAdministration',
    'description',
  ]),
];

/** Of 158,000 half a per cent is 790, and of 155,200 one per cent is 1,552. */
const RESERVES: readonly PlantedRecord[] = [
  row(line('R01', 'Reserves', 'Contingency', 500, 0, { line_type: 'Reserve-contingency' }), [
    'BR-01',
    'contingencyBelowShare',
    'annual_budget',
  ]),
  row(
    line('R02', 'Reserves', 'Headroom', 900, 900, { line_type: 'Reserve-non-recurrent' }),
    ['BR-03', 'reserveBelowShare', 'annual_budget'],
    ['BR-04', 'recurrentOnReserve', 'recurrent'],
  ),
  row(
    line('R03', 'Reserves', 'Risk pool of the CCGs of Anyshire', 250, 250, {
      line_type: 'Provider contract',
    }),
    ['FI-08', 'poolInContract', 'line_type'],
  ),
];

const SERVICES: readonly PlantedRecord[] = [
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
  // 30 less 30 is nil: the typed figure is right today.
  row(line('P02', 'Prescribing', 'Oxygen at home', 600, 630, { ytd_variance: 30 }), [
    'IN-09',
    'typedInColumn',
    'ytd_variance',
  ]),
  row(line('C01', 'Community', 'Community beds', 3_000, 3_040, { ytd_budget: 3_100 }), [
    'IN-03',
    'aboveYear',
    'ytd_budget',
  ]),
  row(line('C02', 'Community', 'Wheelchairs', 900, 960, { forecast_outturn: 900 }), [
    'IN-04',
    'notTheOutturn',
    'forecast_outturn',
  ]),
  // The register of contracts has £250,000 a year with this provider.
  row(line('C03', 'Community', 'Best Foot Forward Limited', 310, 310, { line_type: 'Provider contract' }), [
    'XW-03',
    'budgetDiffers',
    'annual_budget',
  ]),
  // The pools of the fund have 4,000,000 of the CCG's.
  row(line('B01', 'Better Care Fund', 'Better Care Fund', 3_700, 3_700), [
    'XW-01',
    'contributionsDiffer',
    'annual_budget',
  ]),
];

/**
 * Our finance template in thousands of pounds, month 12, of a CCG with joint commissioning. Running costs: 3,810
 * against an allowance of 3,600, which is more than 150,000 people at £22.07 and 3 per cent (3,410).
 */
export const financeReport: BreachFile = onTemplate('finance-report-2015-16-m12.xlsx', 'finance', {
  org: [
    row(
      without(
        cover({
          units: 'GBP000',
          variance_sign: 'actual-minus-budget',
        }),
        'co_commissioning_level',
        'delegation_start',
      ),
    ),
  ],
  allocation: [
    row(
      {
        financial_year: YEAR,
        revenue_resource_limit: 168_000,
        programme_allocation: 164_400,
        running_cost_allowance: 3_600,
        surplus_brought_forward: 1_400,
        planned_surplus: 1_500,
        prior_year_outturn: -400,
        population: 150_000,
        recurrent_allocation: 165_200,
        quality_premium: 200,
        source_ref: 'Allocation schedule, month 12 of 2015/16',
      },
      ['FI-02', 'allowanceAbovePerHead', 'running_cost_allowance'],
      ['FI-04', 'paidAfterOverspend', 'quality_premium'],
      ['BR-02', 'surplusBelowShare', 'planned_surplus'],
      ['BR-06', 'underlyingNotStated', 'underlying_position'],
      ['BR-07', 'openingDiffers', 'surplus_brought_forward'],
    ),
  ],
  budget: [
    ...ACUTE,
    // 103,500 and 8,200 are 111,700, and the variance of the total is 700 short with it.
    row(
      totalOf(ACUTE, {
        line_id: 'T1',
        programme_area: 'Acute',
        description: 'Total acute',
        forecast_outturn: 111_000,
      }),
      ['IN-02', 'totalDoesNotAdd', 'forecast_outturn'],
      ['IN-02', 'totalDoesNotAdd', 'forecast_variance'],
    ),
    ...RUNNING_COSTS,
    row(
      totalOf(RUNNING_COSTS, {
        line_id: 'T2',
        programme_area: 'Running Costs',
        description: 'Total running costs',
      }),
      ['FI-02', 'overAllowanceOutturn', 'forecast_outturn'],
    ),
    ...SERVICES,
    ...NOT_OURS,
    ...RESERVES,
    row(
      totalOf([...ACUTE, ...RUNNING_COSTS, ...SERVICES, ...NOT_OURS, ...RESERVES], {
        line_id: 'T3',
        description: 'Grand total',
      }),
      ['FI-01', 'overLimitOutturn', 'forecast_outturn'],
      ['IN-05', 'planDoesNotBalance', 'annual_budget'],
    ),
  ],
  qipp: SAVINGS,
  statutoryDuties: DUTIES,
  bppc: INVOICES,
  mhis: MENTAL_HEALTH,
});
