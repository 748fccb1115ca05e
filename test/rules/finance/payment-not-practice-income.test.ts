import { ruleTester, type Case, type ExpectedFinding, type Row } from '../../../src/testing/index.js';
import rule from '../../../src/rules/finance/payment-not-practice-income.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2015-09-30',
  month_no: 6,
  units: 'GBP',
};
const payment = {
  practice_ods: 'Y99001',
  period: 'September 2015',
  payment_type: 'Local service',
  amount: 1_250,
  contract_ref: 'LS-01',
};
const unreferenced = { ...payment, contract_ref: null };
const premium = { ...payment, payment_type: 'Quality premium' };

const at = 'practicePayments[0].contract_ref';
const noReference: ExpectedFinding = { at, message: 'noReference', severity: 'error' };
const otherPayment: ExpectedFinding = { at, message: 'otherPayment', severity: 'info' };
const atType = 'practicePayments[0].payment_type';
const premiumPaid: ExpectedFinding = {
  at: atType,
  message: 'qualityPremiumToPractice',
  severity: 'warning',
};
const surplus: ExpectedFinding = { at: atType, message: 'shareOfSurplus', severity: 'info' };

const given = (
  name: string,
  practicePayments: Row[],
  findings: readonly ExpectedFinding[] = [],
  as: Row = {},
): Case => ({ name, cover: { ...cover, ...as }, tables: { practicePayments }, findings });

const practices = [
  { practice_ods: 'Y99001', practice_name: 'Anytown Surgery', ccg_ods: '99X', joined: '2013-04-01' },
  { practice_ods: 'Y99002', practice_name: 'Mill Lane Practice', ccg_ods: '99X', joined: '2013-04-01' },
];
const spending = {
  date: '2015-09-30',
  expense_type: 'GMS LES',
  expense_area: 'Primary care',
  supplier: 'Anytown Surgery',
  transaction_number: '1001',
  amount: 30_000,
};
const spent = (
  name: string,
  rows: Row[],
  findings: readonly ExpectedFinding[] = [],
  memberPractices: Row[] = practices,
): Case => ({ name, cover, tables: { memberPractices, spend25k: rows }, findings });

ruleTester(rule, {
  valid: [
    given('a local service with the reference of its contract', [payment]),
    given('a global sum under a contract', [
      { ...payment, payment_type: 'Global sum', contract_ref: 'Y99001' },
    ]),
    given('nothing was paid', [{ ...unreferenced, amount: 0 }]),
    given('room hire with what was agreed', [
      { ...payment, payment_type: 'Room hire', contract_ref: 'Letter of 1 April 2015' },
    ]),
    given('no quality premium was paid', [{ ...premium, amount: 0 }]),
    given('a gain share of a prescribing scheme', [{ ...payment, payment_type: 'Prescribing gain share' }]),
    given('a total at the foot', [
      payment,
      { ...unreferenced, practice_ods: null, payment_type: 'Total', amount: 1_250 },
    ]),
    spent('a practice is paid for its local service', [spending]),
    spent('a surplus is shared with another CCG, not with a practice', [
      { ...spending, supplier: 'NHS Othertown CCG', expense_type: 'Share of surplus' },
    ]),
    spent(
      'a practice without a name',
      [{ ...spending, expense_type: 'Share of surplus' }],
      [],
      [{ ...practices[0]!, practice_name: null }],
    ),
  ],
  invalid: [
    given(
      'a local service without reference',
      [unreferenced],
      [{ ...noReference, says: ['£1,250', 'Y99001', 'Local service', '1 April 2013'] }],
    ),
    given(
      'a penny without reference',
      [{ ...unreferenced, amount: 0.01 }],
      [{ ...noReference, says: '£0.01' }],
    ),
    given('a penny taken back without reference', [{ ...unreferenced, amount: -0.01 }], [noReference]),
    given('a reference that is only a dash', [{ ...payment, contract_ref: '-' }], [noReference]),
    given(
      'an incentive scheme in thousands',
      [{ ...unreferenced, payment_type: 'Incentive scheme', amount: 2 }],
      [{ ...noReference, says: '£2,000' }],
      { units: 'GBP000' },
    ),
    given(
      'only the second practice has no reference',
      [payment, { ...unreferenced, practice_ods: 'Y99002' }],
      [{ ...noReference, at: 'practicePayments[1].contract_ref', says: 'Y99002' }],
    ),
    given(
      'a column without any reference is one finding: few lists of payments hold them',
      [
        { ...unreferenced, payment_type: 'Global sum' },
        { ...unreferenced, practice_ods: 'Y99002', payment_type: 'QOF aspiration' },
        { ...unreferenced, payment_type: 'Seniority', amount: 0 },
      ],
      [
        {
          at: 'practicePayments.contract_ref',
          message: 'noReferences',
          severity: 'warning',
          says: 'None of the 2 payments',
        },
      ],
    ),
    given(
      'room hire without reference is for notice only',
      [{ ...unreferenced, payment_type: 'Room hire' }],
      [{ ...otherPayment, says: ['Room hire', '£1,250'] }],
    ),
    given(
      'sessions of clinical leads without reference',
      [{ ...unreferenced, payment_type: 'Clinical lead sessions' }],
      [otherPayment],
    ),
    given(
      'training backfill without reference',
      [{ ...unreferenced, payment_type: 'Training backfill' }],
      [otherPayment],
    ),
    given(
      'quality premium paid under a reference',
      [premium],
      [{ ...premiumPaid, says: ['£1,250', 'Y99001'] }],
    ),
    given('a penny of quality premium', [{ ...premium, amount: 0.01 }], [premiumPaid]),
    given(
      'quality premium without reference: two faults in two cells',
      [{ ...premium, contract_ref: null }],
      [noReference, premiumPaid],
    ),
    given(
      'a share of the surplus, even under a reference',
      [{ ...payment, payment_type: 'Share of commissioning surplus 2014/15' }],
      [{ ...surplus, says: 'Share of commissioning surplus 2014/15' }],
    ),
    given(
      'a share of the underspend without reference: one finding',
      [{ ...unreferenced, payment_type: 'Share of underspend' }],
      [surplus],
    ),
    spent(
      'a practice among the suppliers is paid a share of the surplus',
      [spending, { ...spending, expense_type: 'Share of surplus', transaction_number: '1002' }],
      [
        {
          at: 'spend25k[1].expense_type',
          message: 'shareOfSurplus',
          severity: 'info',
          says: 'Anytown Surgery',
        },
      ],
    ),
    spent(
      'the area says so, the supplier in capitals',
      [{ ...spending, supplier: 'ANYTOWN SURGERY', expense_area: 'Freed-up resources' }],
      [{ at: 'spend25k[0].expense_area', message: 'shareOfSurplus', severity: 'info' }],
    ),
    spent(
      'two practices of one name: the payment is found once',
      [{ ...spending, expense_type: 'Surplus share' }],
      [{ at: 'spend25k[0].expense_type', message: 'shareOfSurplus', severity: 'info' }],
      [practices[0]!, { ...practices[1]!, practice_name: 'Anytown Surgery' }],
    ),
  ],
  dates: [
    given('a blank reference is a fault in any year', [unreferenced], [noReference], {
      financial_year: '2012/13',
      period_end: '2013-03-31',
    }),
    given('quality premium the day before the regulations', [premium], [], {
      financial_year: '2012/13',
      period_end: '2013-03-31',
      month_no: 12,
    }),
    { ...given('quality premium on their first day', [premium], [premiumPaid]), asOf: '2013-04-01' },
    { ...given('quality premium on the last day of CCGs', [premium], [premiumPaid]), asOf: '2022-06-30' },
    { ...given('quality premium the day after', [premium]), asOf: '2022-07-01' },
  ],
  notEvaluated: [
    { name: 'no payments', cover, reason: 'table-missing' },
    {
      name: 'no column for the type',
      cover,
      tables: {
        practicePayments: [{ practice_ods: 'Y99001', period: '2015/16', amount: 1, contract_ref: null }],
      },
      reason: 'column-missing',
    },
    { ...given('the type is blank', [{ ...unreferenced, payment_type: null }]), reason: 'blank' },
    { ...given('the amount is blank', [{ ...unreferenced, amount: null }]), reason: 'blank' },
    {
      ...given('the amount cannot be read', [{ ...unreferenced, amount: { text: 'see list' } }]),
      reason: 'unreadable',
    },
    {
      ...given('a row without a practice', [{ ...unreferenced, practice_ods: null }]),
      reason: 'not-applicable',
    },
  ],
});
