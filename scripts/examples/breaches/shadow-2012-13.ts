import { THIRD, THIRD_CODE } from '../ccg.js';
import { foreignWorkbook, frontSheet } from '../foreign.js';

/**
 * A workbook of the year before CCGs began, by the proposals of 2010: its rules are off unless asked for, with
 * `--pack historic-2010-proposals`.
 */
export const shadow2012 = foreignWorkbook(
  'Shadow budget 2012-13.xlsx',
  [
    frontSheet('Shadow budget', '2012/13', '2013-03-31', [], [THIRD, THIRD_CODE]),
    {
      name: 'Budget',
      rows: [
        ['Shadow budget 2012/13, £'],
        ['Line ref', 'Description', 'Full year budget', 'Forecast outturn', 'Budget status', 'Budget holder'],
        ['1', 'Acute contracts', 31_000_000, 31_200_000, 'Indicative', 'Head of contracts'],
        ['2', 'Prescribing', 7_400_000, 7_350_000, 'Real', 'Head of prescribing'],
        ['3', 'Northern locality', 260_000, 255_000, 'Indicative', null],
      ],
      bold: [1, 2],
    },
    {
      name: 'Contract register',
      rows: [
        ['Contracts'],
        [
          'Ref',
          'Contract title',
          'Category of service',
          'Commissioning body',
          'Type of commissioner',
          'Supplier',
          'Type of contract',
          'Contract start date',
          'Contract end date',
          'Contract value',
        ],
        [
          '1',
          'Midwifery unit',
          'Maternity',
          THIRD,
          'CCG',
          'Farfield General Hospital',
          'Other',
          '2010-10-01',
          '2010-12-31',
          400_000,
        ],
      ],
      bold: [1, 2],
    },
    {
      name: 'AQP services',
      rows: [
        ['Services open to any qualified provider'],
        [
          'AQP service',
          'Area',
          'Price basis',
          'Price set by',
          'Price',
          'Unit',
          'Price from',
          'Advertised on',
          'Advert date',
          'Live from',
        ],
        [
          'Podiatry',
          'Farfield',
          'Local price',
          'Farfield cluster',
          41,
          'Appointment',
          '2012-10-01',
          'Supply2Health',
          '2012-06-04',
          '2012-10-01',
        ],
        [
          'Continence',
          'Farfield',
          'Local price',
          'Farfield cluster',
          58,
          'Assessment',
          '2012-10-01',
          'Supply2Health',
          '2012-06-04',
          '2012-10-01',
        ],
      ],
      bold: [1, 2],
    },
  ],
  [
    ['IN-11', 'noCcgs', 'Front sheet', 'B6'],
    ['HI-01', 'notMarkedIndicative', 'Budget', 'E4'],
    ['HI-02', 'noBudgetHolder', 'Budget', 'F5'],
    ['SC-11', 'maternity', 'Contract register', 'C3'],
    ['AQ-03', 'tooFewServices', 'AQP services', 'A2'],
  ],
);
