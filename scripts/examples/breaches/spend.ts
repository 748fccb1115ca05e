import { CCG, NEIGHBOUR } from '../ccg.js';
import { csvFile } from '../foreign.js';

const SEPTEMBER = 'Spend over 25k September 2015';

const paid = (
  date: string,
  type: string,
  area: string,
  supplier: string,
  number: string,
  amount: string,
): string[] => [CCG, date, type, area, supplier, number, amount];

/** A published list as a text file: no department family, one line below £25,000, one of October, one repeated. */
export const spendSeptember = csvFile(
  `${SEPTEMBER}.csv`,
  [
    ['Entity', 'Date', 'Expense Type', 'Expense Area', 'Supplier', 'Transaction Number', 'AP Amount (£)'],
    paid(
      '01/09/2015',
      'Contract baseline',
      'Acute Commissioning',
      'Anytown Hospitals NHS Foundation Trust',
      '6104401',
      '9,866,666.67',
    ),
    paid(
      '01/09/2015',
      'Contract baseline',
      'MH Contracts',
      'Anyshire Partnership NHS Trust',
      '6104402',
      '2,025,000.00',
    ),
    paid(
      '01/09/2015',
      'Contract baseline',
      'Ambulance Services',
      'Anyshire Ambulance Service NHS Trust',
      '6104403',
      '620,833.33',
    ),
    paid(
      '03/09/2015',
      'Voluntary sector',
      'Community Services',
      'Anytown Community Health CIC',
      '6104410',
      '1,800,000.00',
    ),
    paid(
      '07/09/2015',
      'Independent sector',
      'Out of Hours',
      'Anyshire Urgent Care Limited',
      '6104418',
      '325,000.00',
    ),
    paid(
      '07/09/2015',
      'Independent sector',
      'Community Services',
      'Clear Hearing (Anytown) Limited',
      '6104421',
      '28,520.80',
    ),
    paid(
      '09/09/2015',
      'Prescribing',
      'Prescribing',
      'Anyshire Commissioning Support Unit',
      '6104427',
      '24,999.99',
    ),
    paid(
      '10/09/2015',
      'GMS Global Sum',
      'Delegated Primary Care',
      'High Street Surgery',
      '6104430',
      '143,500.20',
    ),
    paid(
      '10/09/2015',
      'PMS Baseline',
      'Delegated Primary Care',
      'Green Park Medical Practice',
      '6104431',
      '138,666.00',
    ),
    paid(
      '14/09/2015',
      'Local authorities',
      'Better Care Fund',
      'Anyshire County Council',
      '6104444',
      '1,033,333.33',
    ),
    paid(
      '14/09/2015',
      'Local authorities',
      'Better Care Fund',
      'Anyshire County Council',
      '6104444',
      '1,033,333.33',
    ),
    paid(
      '18/09/2015',
      'Computer software',
      'GP IT',
      'Sample Clinical Systems plc',
      '6104450',
      'see credit note',
    ),
    paid(
      '22/09/2015',
      'Legal services',
      'Corporate Costs',
      'Example and Partners LLP',
      '6104458',
      '27,410.50',
    ),
    paid(
      '25/09/2015',
      'Charges from CSU',
      'Commissioning Support',
      'Anyshire Commissioning Support Unit',
      '6104463',
      '138,666.67',
    ),
    paid(
      '02/10/2015',
      'Continuing care',
      'Continuing Care',
      'Northshire Care Homes Limited',
      '6104470',
      '41,250.00',
    ),
  ],
  [
    ['DA-08', 'spendFieldOftenLeftOut', SEPTEMBER, 'A1'],
    ['TR-02', 'belowThreshold', SEPTEMBER, 'G8'],
    ['TR-05', 'repeatedRow', SEPTEMBER, 'F12'],
    ['DA-02', 'unreadable', SEPTEMBER, 'G13'],
    ['TR-05', 'otherMonth', SEPTEMBER, 'B16'],
  ],
);

const OCTOBER = 'Payments over 25k October 2015';
const also = (date: string, type: string, supplier: string, number: string, amount: number) => [
  'Department of Health',
  CCG,
  date,
  type,
  supplier,
  number,
  String(amount),
];

/** Another month in other words: no expense area, an amount beyond the penny, and so many small lines that they are said once. */
export const spendOctober = csvFile(
  `${OCTOBER}.csv`,
  [
    [
      'Department family',
      'Body name',
      'Payment date',
      'Expenditure type',
      'Vendor',
      'Trans no',
      'Net amount',
    ],
    also(
      '01/10/2015',
      'Contract baseline',
      'Anytown Hospitals NHS Foundation Trust',
      '6105501',
      9_866_666.667,
    ),
    also('05/10/2015', 'Independent sector', 'Clear Hearing (Anytown) Limited', '6105507', 4_815.2),
    also('13/10/2015', 'GMS Global Sum', 'High Street Surgery', '6105519', 143_500.2),
    also('20/10/2015', 'Stationery', 'Anytown Print House Limited', '6105530', 612.45),
    also('28/10/2015', 'Local authorities', 'Anyshire County Council', '6105544', 1_033_333.33),
  ],
  [
    ['DA-08', 'spendFieldMissing', OCTOBER, 'A1'],
    ['TR-02', 'manyBelowThreshold', OCTOBER, 'A1'],
    ['DA-09', 'subPenny', OCTOBER, 'G2'],
  ],
);

const JUNE = 'Spend over 25k June 2020';

/** A month in which NHS bodies aimed to pay within seven days of the invoice. */
export const spendJune2020 = csvFile(
  `${JUNE}.csv`,
  [
    [
      'Department family',
      'Entity',
      'Date',
      'Expense type',
      'Expense area',
      'Supplier',
      'Transaction number',
      'Amount',
      'Invoice date',
    ],
    [
      'Department of Health and Social Care',
      NEIGHBOUR,
      '18/06/2020',
      'Independent sector',
      'Community',
      'Homeward Limited',
      '8101200',
      '48000.00',
      '12/06/2020',
    ],
    [
      'Department of Health and Social Care',
      NEIGHBOUR,
      '26/06/2020',
      'Independent sector',
      'Community',
      'Rolling Along Limited',
      '8101219',
      '31250.00',
      '04/06/2020',
    ],
  ],
  [['PP-02', 'laterThanAim', JUNE, 'I1']],
);
