import { foreignWorkbook, frontSheet } from '../foreign.js';

const PCCC = 'Primary care commissioning committee';

/** A year under greater involvement, which gives a CCG no money for practices and no decisions on their contracts. */
export const primaryCare2016 = foreignWorkbook(
  'Primary care report 2016-17.xlsx',
  [
    frontSheet('Primary care', '2016/17', '2017-03-31', [
      ['Level of co-commissioning', 'Greater involvement'],
    ]),
    {
      name: 'Committees',
      rows: [
        ['Committees'],
        ['Committee reference', 'Committee name', 'Committee type', 'Date established', 'Decision powers'],
        ['CM-1', 'Audit committee', 'Audit', '2013-04-01', 'Yes'],
        ['CM-2', 'Remuneration committee', 'Remuneration', '2013-04-01', 'Yes'],
        ['CM-3', 'Primary care committee', PCCC, '2016-04-01', 'Yes'],
      ],
      bold: [1, 2],
    },
    {
      name: 'Primary care budget',
      rows: [
        ['Primary care budget, £'],
        ['Budget heading', 'Funded by', 'Full year budget', 'Year end forecast'],
        ['GMS', 'Delegated allocation', 4_100_000, 4_100_000],
        ['Premises', 'CCG programme', 240_000, 240_000],
        ['Local incentive scheme', 'CCG programme', 180_000, 180_000],
      ],
      bold: [1, 2],
    },
    {
      name: 'Enhanced services',
      rows: [
        ['Enhanced and local services'],
        [
          'Service ID',
          'Service name',
          'Type of enhanced service',
          'Type of commissioner',
          'Form of contract',
          'Practice name',
          'Start date',
          'End date',
          'Value per year',
        ],
        [
          'N1',
          'Urgent appointments',
          'Newly designed enhanced service',
          'CCG',
          'NHS Standard Contract',
          'Castle Hill Practice',
          '2016-04-01',
          '2017-03-31',
          26_000,
        ],
      ],
      bold: [1, 2],
    },
  ],
  [
    ['CO-02', 'delegatedMoney', 'Primary care budget', 'B3'],
    ['CO-17', 'committeeDecides', 'Committees', 'E5'],
    ['EN-04', 'withoutCoCommissioning', 'Enhanced services', 'C3'],
    ['SC-10', 'paidByCcg', 'Primary care budget', 'A4'],
  ],
);
