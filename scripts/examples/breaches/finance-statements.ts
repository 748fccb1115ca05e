import type { TemplateRecord } from '../../../src/writing/index.js';
import { YEAR } from '../ccg.js';
import { row, type PlantedRecord } from '../plant.js';

const scheme = (
  scheme_id: string,
  title: string,
  plan: number,
  forecast: number,
  own: TemplateRecord = {},
) => ({
  scheme_id,
  title,
  programme_area: 'Acute',
  plan_annual: plan,
  plan_ytd: plan,
  actual_ytd: forecast,
  forecast,
  status: 'Identified',
  rag: 'Amber',
  ...own,
});

/** Savings in thousands of pounds: the schemes are 2,300, and the total says 2,500. */
export const SAVINGS: readonly PlantedRecord[] = [
  row(scheme('Q01', 'Fewer follow-up appointments', 1_200, 1_200)),
  row(scheme('Q02', 'Medicines optimisation', 700, 520), ['BR-05', 'shortfallUnexplained', 'explanation']),
  row(scheme('Q03', 'Savings to be identified', 400, 400), ['BR-05', 'unidentifiedNotShown', 'status']),
  row({ scheme_id: 'QT', title: 'Total', plan_annual: 2_500, forecast: 2_120 }, [
    'BR-05',
    'planIsNotTheSum',
    'plan_annual',
  ]),
];

const duty = (duty_id: string, target: number, performance: number, own: TemplateRecord = {}) => ({
  duty_id,
  target,
  performance,
  met: performance > target ? 'No' : 'Yes',
  ...own,
});

/** The statement of duties of a year that was overspent; it has no row for SD-04. */
export const DUTIES: readonly PlantedRecord[] = [
  row(
    duty('SD-01 Expenditure not to exceed income', 168_900, 173_000),
    ['SD-01', 'aboveAtYearEnd', 'performance'],
    ['FI-10', 'dutiesMissing', 'duty_id', 'heading'],
  ),
  row(duty('SD-02 Capital resource use does not exceed the amount specified in Directions', 0, 45), [
    'SD-02',
    'aboveAtYearEnd',
    'performance',
  ]),
  // The budget lines show the same breach, FI-01, and the statement says that there was none.
  row(
    duty('SD-03 Revenue resource use does not exceed the amount specified in Directions', 168_000, 172_000, {
      met: 'Yes',
    }),
    ['IN-10', 'notMet', 'met'],
  ),
  row(
    duty(
      'SD-05 Revenue resource use on specified matter(s) does not exceed the amount specified in Directions',
      500,
      530,
    ),
    ['SD-05', 'aboveAtYearEnd', 'performance'],
  ),
  row(
    duty(
      'SD-06 Revenue administration resource use does not exceed the amount specified in Directions',
      3_900,
      3_810,
      { met: 'No' },
    ),
    ['IN-10', 'met', 'met'],
  ),
  // One and a quarter per cent of 13,600 is 170.
  row(
    duty('SD-07 Cash drawn down and closing balance are within the limits', 166_000, 166_900, {
      drawdown: 13_600,
      closing_cash: 240,
    }),
    ['SD-07', 'drawdownAboveAtYearEnd', 'performance'],
    ['SD-07', 'balanceAbove', 'closing_cash'],
  ),
];

/** Invoices paid on time: 94.1 and 93.7 per cent of those of others than NHS bodies. */
export const INVOICES: readonly PlantedRecord[] = [
  row({ category: 'NHS', measure: 'Number', total: 1_204, paid_on_time: 1_181 }),
  row({ category: 'NHS', measure: 'Value', total: 98_000, paid_on_time: 97_600 }),
  row({ category: 'Non-NHS', measure: 'Number', total: 6_410, paid_on_time: 6_032 }, [
    'PP-01',
    'belowTarget',
    'pct',
  ]),
  row({ category: 'Non-NHS', measure: 'Value', total: 41_200, paid_on_time: 38_604 }, [
    'PP-01',
    'belowTarget',
    'pct',
  ]),
];

/** 19,700 and 3.2 per cent of growth are 20,330. */
export const MENTAL_HEALTH: readonly PlantedRecord[] = [
  row({
    financial_year: '2014/15',
    mh_spend: 19_700,
    allocation_growth_pct: 0.021,
    met: 'Yes',
    source_ref: 'Planning guidance',
  }),
  row(
    {
      financial_year: YEAR,
      mh_spend: 20_100,
      allocation_growth_pct: 0.032,
      met: 'Yes',
      source_ref: 'Planning guidance',
    },
    ['MH-01', 'belowNationalStandard', 'mh_spend'],
  ),
];
