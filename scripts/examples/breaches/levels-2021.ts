import { foreignWorkbook, neighbourFrontSheet } from '../foreign.js';

/**
 * A history of levels that does not say that all CCGs were delegated from 1 April 2021, and payments to practices that
 * had ended by then.
 */
export const levels2021 = foreignWorkbook(
  'Delegation history June 2021.xlsx',
  [
    neighbourFrontSheet('Co-commissioning', '2021/22', '2021-06-30'),
    {
      name: 'Delegation',
      rows: [
        ['Primary care co-commissioning: history of levels'],
        ['As at 30 June 2021'],
        ['Level of co-commissioning', 'Date from', 'Date to', 'Date signed off', 'Accountable organisation'],
        ['Greater involvement', '2015-04-01', '2016-03-31', '2015-02-18', 'NHS England'],
        ['Joint commissioning', '2016-04-01', '2021-04-01', '2016-02-10', 'NHS England'],
        ['Delegated commissioning', '2021-04-02', null, '2021-03-02', 'Anyshire Health Partnership'],
      ],
      bold: [1, 3],
      widths: [28, 14, 14, 16, 24],
    },
    {
      name: 'Contracts with practices',
      rows: [
        [
          'Practice code',
          'Practice name',
          'Contract type',
          'List size',
          'Weighted list',
          'PMS review completed',
        ],
        ['Y99811', 'Quay Street Surgery', 'GMS', 9_720, 9_915, null],
        ['Y99813', 'Willow Bank Practice', 'PMS', 8_140, 8_390, null],
      ],
      bold: [1],
    },
    {
      name: 'Payments to practices',
      rows: [
        ['Payments to practices, £'],
        ['Practice code', 'Period', 'Payment type', 'Amount', 'Contract reference'],
        ['Y99811', 'April 2021', 'Seniority', 840, 'GP-11'],
        ['Y99813', 'April 2021', 'MPIG correction factor', 1_150, 'GP-13'],
      ],
      bold: [1, 2],
    },
  ],
  [
    ['CO-01', 'notDelegated', 'Delegation', 'A5'],
    // Delegated a day late, and so not from a 1 April.
    ['CO-11', 'notFirstOfApril', 'Delegation', 'B6'],
    ['CO-15', 'otherBody', 'Delegation', 'E6'],
    ['PM-01', 'reviewNotRecorded', 'Contracts with practices', 'F3'],
    ['GM-05', 'seniorityPaid', 'Payments to practices', 'D3'],
    ['GM-04', 'factorAfterEnd', 'Payments to practices', 'D4'],
  ],
);
