import { NEIGHBOUR_CODE } from '../ccg.js';
import { foreignWorkbook, frontSheet } from '../foreign.js';

/**
 * Registers of the neighbour in another layout, for the year in which it was delegated: no register of procurement
 * decisions is among them, and its practices are not those of its list of contracts.
 */
export const othertonGovernance = foreignWorkbook(
  'Governance registers Otherton 2015-16.xlsx',
  [
    frontSheet('Governance registers', '2015/16', '2016-03-31', [], ['Otherton CCG', NEIGHBOUR_CODE]),
    {
      name: 'Member practices',
      rows: [
        ['Practices of the CCG'],
        ['Practice code', 'Practice name', 'CCG code', 'Date joined'],
        ['Y99811', 'Quay Street Surgery', NEIGHBOUR_CODE, '2013-04-01'],
        ['Y99813', 'Willow Bank Practice', NEIGHBOUR_CODE, '2013-04-01'],
        ['Y99814', 'Harbour Practice', NEIGHBOUR_CODE, '2013-04-01'],
      ],
      bold: [1, 2],
    },
    {
      name: 'Constitution',
      rows: [
        ['Versions of the constitution'],
        ['Version', 'Date submitted', 'Date approved by NHS England', 'In force from', 'Reason for change'],
        ['1.0', '2012-10-01', '2013-01-15', '2013-04-01', 'Authorisation'],
        ['1.1', '2014-06-02', '2014-07-21', '2014-08-01', 'Lay members'],
      ],
      bold: [1, 2],
    },
  ],
  [
    ['GB-07', 'otherName', 'Front sheet', 'B3'],
    ['XW-05', 'memberWithoutContract', 'Member practices', 'A5'],
    ['GV-07', 'noRegister', 'Member practices', 'A2'],
  ],
);
