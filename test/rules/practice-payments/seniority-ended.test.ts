import rule from '../../../src/rules/practice-payments/seniority-ended.js';
import { ruleTester, type Case, type Row } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2020/21',
  period_end: '2020-09-30',
  units: 'GBP',
};
const paid = (amount: Row[string], period: string | null = 'Q1', payment_type = 'Seniority') => ({
  practice_ods: 'Y99999',
  period,
  payment_type,
  amount,
});
const ended = { at: 'practicePayments[0].amount', message: 'seniorityPaid', severity: 'warning' as const };
type Findings = NonNullable<Case['findings']>;
const given = (name: string, row: Row, findings: Findings = []): Case => ({
  name,
  cover,
  tables: { practicePayments: [row] },
  findings,
});

ruleTester(rule, {
  valid: [
    given('nothing', paid(0)),
    given('a recovery', paid(-1_200.5)),
    given('seniority of the last year, settled later', paid(3_000, '2019/20')),
    given('seniority in 2015/16', paid(3_000, 'Q1 2015/16')),
    {
      name: 'other payments are passed over',
      cover,
      tables: { practicePayments: [paid(0), paid(3_000, 'Q1', 'Premises')] },
      judged: 1,
    },
  ],
  invalid: [
    given('a penny', paid(0.01), [{ ...ended, says: ['£0.01', 'Y99999', '1 April 2020'] }]),
    given('a quarter of it', paid(3_000), [{ ...ended, says: '£3,000' }]),
    given('the whole year', paid(12_000, '2020/21'), [ended]),
    given('a year later', paid(3_000, '2021/22'), [ended]),
  ],
  dates: [
    given('March 2020', paid(3_000, 'March 2020')),
    given('April 2020', paid(3_000, 'April 2020'), [ended]),
    given('June 2022', paid(3_000, 'June 2022'), [ended]),
    { ...given('July 2022', paid(3_000, 'July 2022')), outsideDates: 1 },
    given('April 2013', paid(3_000, 'April 2013')),
    { ...given('March 2013', paid(3_000, 'March 2013')), outsideDates: 1 },
  ],
  notEvaluated: [
    { name: 'no payments', cover, reason: 'table-missing' },
    {
      name: 'no column for the period',
      cover,
      tables: { practicePayments: [{ practice_ods: 'Y99999', payment_type: 'Seniority', amount: 3_000 }] },
      reason: 'column-missing',
    },
    { ...given('the amount is blank', paid(null)), reason: 'blank' },
    { ...given('the amount cannot be read', paid({ text: 'see ledger' })), reason: 'unreadable' },
    { ...given('the period does not say when', paid(3_000, 'arrears')), reason: 'date-unknown' },
    { ...given('no seniority', paid(3_000, 'Q2', 'Premises')), reason: 'not-applicable' },
  ],
});
