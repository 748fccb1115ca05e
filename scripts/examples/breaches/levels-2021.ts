import { foreignWorkbook, frontSheet } from '../foreign.js';

/** A history of levels that does not say that all CCGs were delegated from 1 April 2021. */
export const levels2021 = foreignWorkbook(
  'Delegation history June 2021.xlsx',
  [
    frontSheet('Co-commissioning', '2021/22', '2021-06-30'),
    {
      name: 'Delegation',
      rows: [
        ['Primary care co-commissioning: history of levels'],
        ['As at 30 June 2021'],
        ['Level of co-commissioning', 'Date from', 'Date to', 'Date signed off', 'Accountable organisation'],
        ['Greater involvement', '2015-04-01', '2016-03-31', '2015-02-18', 'NHS England'],
        ['Joint commissioning', '2016-04-01', '2021-04-01', '2016-02-10', 'NHS England'],
        ['Delegated commissioning', '2021-04-02', null, '2021-03-02', 'NHS England'],
      ],
      bold: [1, 3],
      widths: [28, 14, 14, 16, 24],
    },
  ],
  [
    ['CO-01', 'notDelegated', 'Delegation', 'A5'],
    // Delegated a day late, and so not from a 1 April.
    ['CO-11', 'notFirstOfApril', 'Delegation', 'B6'],
  ],
);
