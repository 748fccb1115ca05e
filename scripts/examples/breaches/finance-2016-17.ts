import type { TemplateRecord } from '../../../src/writing/index.js';
import { row, type PlantedRecord } from '../plant.js';
import { line } from './budget-lines.js';
import { smallReport } from './small-report.js';

/** Cover of a month of 2016/17. */
const month = (month_no: number, period_end: string): TemplateRecord => ({
  financial_year: '2016/17',
  month_no,
  period_end,
});

/** One per cent of 65,000 is 650. */
const LIMITS: TemplateRecord = {
  financial_year: '2016/17',
  running_cost_allowance: 1_320,
  planned_surplus: 680,
  recurrent_allocation: 65_000,
};

/** A line with its budget of the year; budget to date and actual are those of so many months. */
const spread = (
  months: number,
  id: string,
  area: string,
  words: string,
  annual: number,
  own: TemplateRecord = {},
): TemplateRecord => {
  const ytd = (annual / 12) * months;
  return line(id, area, words, annual, annual, { ytd_budget: ytd, ytd_actual: ytd, ...own });
};

const UNCOMMITTED = { recurrent: 'Non-recurrent', line_type: 'Reserve-uncommitted' };

const common = (months: number): PlantedRecord[] => [
  row(spread(months, 'M01', 'Mental Health', 'Mental health contracts', 9_600)),
  row(spread(months, 'P01', 'Prescribing', 'Prescribing', 8_400)),
  row(spread(months, 'K01', 'Running Costs', 'Pay and offices', 1_320)),
  row(spread(months, 'R01', 'Reserves', 'Contingency', 360, { line_type: 'Reserve-contingency' })),
];

/** The month before, with nothing to be found. */
export const financeMonth8 = smallReport({
  name: 'finance-report-2016-17-m08.xlsx',
  cover: month(8, '2016-11-30'),
  limits: LIMITS,
  lines: [
    row(spread(8, 'A01', 'Acute', 'Acute contracts', 39_600)),
    row(spread(8, 'C01', 'Community', 'Community contracts', 6_000)),
    row(spread(8, 'C02', 'Community', 'Wheelchairs', 480)),
    ...common(8),
    row(spread(8, 'R02', 'Reserves', 'Risk reserve', 660, { ...UNCOMMITTED, committed_to_date: 0 })),
  ],
});

/** Budgets have moved since, of which one virement tells; a part of the risk reserve is committed. */
export const financeMonth9 = smallReport({
  name: 'finance-report-2016-17-m09.xlsx',
  cover: month(9, '2016-12-31'),
  limits: LIMITS,
  lines: [
    row(
      spread(9, 'A01', 'Acute', 'Acute contracts', 40_080),
      ['IN-07', 'moved', 'annual_budget'],
      ['IN-07', 'gone', 'line_id', 'heading'],
    ),
    // 450 more than the budget to date, and the forecast is the budget.
    row(spread(9, 'C01', 'Community', 'Community contracts', 6_000, { ytd_actual: 4_950 }), [
      'IN-06',
      'unchanged',
      'forecast_outturn',
    ]),
    ...common(9),
    row(
      spread(9, 'R02', 'Reserves', 'Risk reserve', 540, { ...UNCOMMITTED, committed_to_date: 150 }),
      ['BR-03', 'uncommittedBelowShare', 'annual_budget'],
      ['BR-03', 'committedEarly', 'committed_to_date'],
    ),
    row(
      spread(9, 'R03', 'Reserves', 'Winter', 120, {
        recurrent: 'Non-recurrent',
        line_type: 'Reserve-non-recurrent',
      }),
    ),
  ],
  others: {
    virements: [
      row({
        virement_ref: 'V-12',
        date: '2016-12-09',
        from_line: 'R02',
        to_line: 'R03',
        amount: 120,
        reason: 'Winter plan',
        approved_by: 'Chief finance officer',
      }),
    ],
  },
});
