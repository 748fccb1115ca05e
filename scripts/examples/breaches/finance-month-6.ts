import type { WrittenValue } from '../../../src/writing/index.js';
import { CCG } from '../ccg.js';
import { foreignWorkbook, frontSheet } from '../foreign.js';

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
 * another sheet, and a heading that states the opposite sign of what the variances have.
 */
export const financeMonth6 = foreignWorkbook(
  'Finance report month 6 2015-16.xlsx',
  [
    frontSheet('Finance report', '2015/16', '2015-09-30', [
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
        ['Total revenue resource limit', 61_000_000],
        ['Core allocation', 51_700_000],
        ['Running costs allowance', 1_300_000],
        ['Delegated primary care', 8_000_000],
        ['Planned surplus/(deficit)', 600_000],
        ['Registered population', 60_000],
        ['Total recurrent allocation', 60_200_000],
      ],
      widths: [32, 18],
    },
    {
      name: 'Financial position',
      rows: [
        [`${CCG}: financial position at month 6`],
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
        line('', 'Total', 30_150_000, 30_730_000, 60_300_000, 61_650_000),
      ],
      bold: [1, 3, 4, 10],
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
        ['Total', null, 8_410_000, 8_140_000],
      ],
      bold: [1, 2, 6],
      widths: [28, 22, 18, 18],
    },
  ],
  [
    // 61,650,000 of forecast against 61,000,000; 60,300,000 and 600,000 of plan are 100,000 short of the limit.
    ['FI-01', 'overLimitForecast', 'Financial position', 'G10'],
    ['IN-05', 'planDoesNotBalanceInYear', 'Financial position', 'F10'],
    // 1,380,000 against 1,300,000; there is no subtotal of running costs. 60,000 people at £22.07 make 1,324,200.
    ['FI-02', 'overAllowanceForecast', 'Limits', 'B6'],
    ['IN-01', 'oppositeSign', 'Financial position', 'E4'],
    // The lines are 8,140,000, above the 8,000,000 that were delegated, with none for contingency.
    ['FI-05', 'linesExceed', 'Primary care', 'C6'],
    ['FI-05', 'noContingency', 'Primary care', 'C6'],
    ['IN-02', 'totalDoesNotAdd', 'Primary care', 'C6'],
  ],
);
