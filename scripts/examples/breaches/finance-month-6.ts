import type { WrittenValue } from '../../../src/writing/index.js';
import { NEIGHBOUR } from '../ccg.js';
import { foreignWorkbook, neighbourFrontSheet } from '../foreign.js';

/** Budget and actual to date, budget and forecast of the year; variances are actual less budget. */
const line = (
  area: string,
  name: string,
  ytd: number,
  actual: number,
  annual: number,
  forecast: number,
): WrittenValue[] => [area, name, ytd, actual, actual - ytd, annual, forecast, forecast - annual];

/**
 * A finance report of another layout, in pounds: a two-level header, totals beneath, limits as a list of labels on
 * another sheet, and a heading that states the opposite sign of what the variances have. The population was typed as
 * half of what it is.
 */
export const financeMonth6 = foreignWorkbook(
  'Finance report month 6 2015-16.xlsx',
  [
    neighbourFrontSheet('Finance report', '2015/16', '2015-09-30', [
      ['Month', 6],
      ['Figures in', '£'],
      ['Level of co-commissioning', 'Delegated'],
      ['Delegated from', '2015-04-01'],
    ]),
    {
      name: 'Limits',
      rows: [
        ['Notified limits'],
        [],
        ['Financial year', '2015/16'],
        ['Total revenue resource limit', 67_200_000],
        ['Core allocation', 57_900_000],
        ['Running costs allowance', 1_300_000],
        ['Delegated primary care', 8_000_000],
        ['Planned surplus/(deficit)', 700_000],
        ['Registered population', 30_000],
        ['Total recurrent allocation', 66_200_000],
        ['Quality premium', 110_000],
      ],
      widths: [32, 18],
    },
    {
      name: 'Financial position',
      rows: [
        [`${NEIGHBOUR}: financial position at month 6`],
        [],
        [null, null, 'Year to date', null, null, 'Full year', null, null],
        [
          'Programme area',
          'Budget line',
          'Budget',
          'Actual',
          'Variance (over)/under',
          'Plan',
          'Forecast outturn',
          'Variance (over)/under',
        ],
        line('Acute', 'Anytown Hospitals', 17_000_000, 17_450_000, 34_000_000, 35_100_000),
        line('Mental Health', 'Anyshire Partnership', 4_500_000, 4_480_000, 9_000_000, 8_950_000),
        line('Prescribing', 'Prescribing', 4_000_000, 4_100_000, 8_000_000, 8_200_000),
        line(
          'Delegated Primary Medical',
          'Delegated primary care',
          4_000_000,
          4_010_000,
          8_000_000,
          8_020_000,
        ),
        line('Running Costs', 'Pay and non-pay', 650_000, 690_000, 1_300_000, 1_380_000),
        line('Community', 'Community services', 3_000_000, 3_400_000, 6_000_000, 6_000_000),
        line('Primary Care (CCG)', 'Local schemes', 50_000, 50_000, 100_000, 100_000),
        line('', 'Total', 33_200_000, 34_180_000, 66_400_000, 67_750_000),
      ],
      bold: [1, 3, 4, 12],
      merges: ['C3:E3', 'F3:H3'],
      widths: [24, 26, 15, 15, 15, 15, 15, 15],
    },
    {
      name: 'Primary care',
      rows: [
        ['Delegated primary care budget'],
        ['Budget heading', 'Funded by', 'Full year budget', 'Year end forecast'],
        ['GMS', 'Delegated allocation', 5_900_000, 5_905_000],
        ['QOF', 'Delegated allocation', 1_150_000, 1_160_000],
        ['Premises', 'Delegated allocation', 1_090_000, 1_075_000],
        ['Local incentive scheme', 'CCG programme', 350_000, 350_000],
        ['Total', null, 8_760_000, 8_490_000],
      ],
      bold: [1, 2, 7],
      widths: [28, 22, 18, 18],
    },
    {
      name: 'Financial duties',
      rows: [
        ['Statutory financial duties, forecast'],
        ['Duty', 'Target', 'Performance', 'Duty met?'],
        ['SD-01', 67_900_000, 68_400_000, 'No'],
        ['SD-02', 0, 20_000, 'No'],
        ['SD-03', 67_200_000, 67_750_000, 'No'],
        ['SD-04', 100_000, 130_000, 'No'],
        ['SD-05', 250_000, 240_000, 'Yes'],
        ['SD-06', 1_300_000, 1_380_000, 'No'],
        ['SD-07', 33_600_000, 34_000_000, 'No'],
      ],
      bold: [1, 2],
    },
    {
      name: 'Quality premium',
      rows: [
        ['What the quality premium was used for'],
        ['Year earned', 'Description', 'Purpose', 'Amount'],
        ['2012/13', 'Pilot of the premium', 'Outcomes', 40_000],
      ],
      bold: [1, 2],
      widths: [16, 30, 22, 14],
    },
  ],
  [
    // 67,750,000 of forecast against 67,200,000; 66,400,000 and 700,000 of plan are 100,000 short of the limit. The
    // statement of duties shows the same breach.
    ['FI-01', 'overLimitForecast', 'Financial position', 'G12'],
    ['IN-05', 'planDoesNotBalanceInYear', 'Financial position', 'F12'],
    // 1,380,000 against 1,300,000; there is no subtotal of running costs. 30,000 people at £22.07 make 662,100.
    ['FI-02', 'overAllowanceForecast', 'Limits', 'B6'],
    ['FI-02', 'allowanceAbovePerHead', 'Limits', 'B6'],
    ['IN-01', 'oppositeSign', 'Financial position', 'E4'],
    // 400,000 over to date, and the forecast is the budget.
    ['IN-06', 'unchanged', 'Financial position', 'G10'],
    // The lines are 8,140,000, above the 8,000,000 that were delegated, with none for contingency.
    ['FI-05', 'linesExceed', 'Primary care', 'C7'],
    ['FI-05', 'noContingency', 'Primary care', 'C7'],
    ['IN-02', 'totalDoesNotAdd', 'Primary care', 'C7'],
    ['XW-02', 'budgetsDiffer', 'Financial position', 'F8'],
    // 350,000 of the CCG's own money, of which its budget has 100,000.
    ['FI-06', 'topUpNotInProgramme', 'Primary care', 'C2'],
    // £271 for each of 30,000 people.
    ['FI-09', 'aboveScale', 'Primary care', 'C7'],
    ['SD-01', 'aboveInYear', 'Financial duties', 'C3'],
    ['SD-02', 'aboveInYear', 'Financial duties', 'C4'],
    ['SD-04', 'aboveInYear', 'Financial duties', 'C6'],
    ['SD-07', 'drawdownAboveInYear', 'Financial duties', 'C9'],
    ['XW-06', 'noUseYet', 'Limits', 'B11'],
  ],
);
