import { THIRD, THIRD_CODE } from '../ccg.js';
import { foreignWorkbook, frontSheet } from '../foreign.js';

const JOINT = 'Joint commissioning (NHSE+CCG)';

/** Joint pools in another layout, in thousands of pounds. */
export const jointPools = foreignWorkbook(
  'Joint pools 2015-16 (thousands).xlsx',
  [
    frontSheet('Joint commissioning', '2015/16', '2016-03-31', [], [THIRD, THIRD_CODE]),
    {
      name: 'Joint pools',
      rows: [
        ['Joint commissioning with NHS England 2015/16'],
        ['All figures in £000'],
        [],
        [
          'Pool ref',
          'Name of pool',
          'Type of arrangement',
          'Statutory basis',
          'Lead commissioner',
          'Start date',
          'End date',
        ],
        ['A', 'Primary care fund', JOINT, 's.13V', THIRD, '2015-04-01', '2016-03-31'],
        ['B', 'Estates fund', JOINT, 's.13V', 'NHS England', '2015-10-01', '2017-03-31'],
      ],
      bold: [1, 4],
    },
    {
      name: 'Contributions',
      rows: [
        ['Contributions (£000)'],
        [],
        [
          'Pool ref',
          'Contributing body',
          'Type of contributor',
          'Function',
          'Scheme name',
          'Category',
          'Annual contribution',
        ],
        [
          'A',
          THIRD,
          'CCG',
          'Core primary medical services',
          'Practice baselines',
          'Core primary medical',
          350,
        ],
        ['A', THIRD, 'CCG', 'Enhanced or local services', null, 'Local primary care service', 120],
        [
          'A',
          'NHS England',
          'NHS England',
          'Core primary medical services',
          'Practice baselines',
          'Core primary medical',
          2_100,
        ],
        ['B', THIRD, 'CCG', 'Premises improvement', 'Estates', 'Community pharmacy (national contract)', 60],
        ['B', 'NHS England', 'NHS England', 'Premises improvement', 'Estates', 'Core primary medical', 500],
        [null, 'Total', null, null, null, null, 3_130],
      ],
      bold: [1, 3, 9],
    },
    {
      name: 'Pool expenditure',
      rows: [
        ['Expenditure plan (£000)'],
        [],
        ['Pool ref', 'Name of scheme', 'Category', 'Planned spend', 'Risk borne by'],
        ['A', 'Practice baselines', 'Core primary medical', 2_100, 'NHS England'],
        ['A', 'Frailty nurses', 'Local primary care service', 120, 'Shared'],
        ['B', 'Surgery extension', 'Core primary medical', 530, 'NHS England'],
        [null, 'Total', null, 2_750, null],
      ],
      bold: [1, 3, 7],
    },
  ],
  [
    ['PF-01', 'corePrimaryMedical', 'Contributions', 'D4'],
    ['PF-02', 'noFunctionRef', 'Contributions', 'E5'],
    ['PF-02', 'excludedCategory', 'Contributions', 'F7'],
    ['PF-03', 'sharedRisk', 'Pool expenditure', 'E5'],
    // 530 at the risk of NHS England, which pays in 500.
    ['PF-03', 'plannedAboveContribution', 'Joint pools', 'A6'],
  ],
);
