import rule from '../../../src/rules/cross-workbook/payments-to-declared-interests.js';
import { ruleTester, type Case, type Row } from '../../../src/testing/index.js';

const cover: Row = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2015-09-30',
  units: 'GBP',
};
const payment = (own: Row = {}): Row => ({
  entity: 'NHS Anytown CCG',
  date: '2015-09-14',
  expense_type: 'Contract Value',
  expense_area: 'COMMUNITY SERVICES',
  supplier: 'Anytown Care Limited',
  transaction_number: '5001',
  amount: 30_000,
  ...own,
});
const interest = (own: Row = {}): Row => ({
  person_id: 'PE01',
  name: 'Dr Pat Example',
  position: 'Chair',
  interest_type: 'Financial',
  organisation: 'Anytown Care Ltd',
  nature: 'Director',
  arose_on: '2013-04-01',
  declared_on: '2013-04-20',
  interest_from: null,
  interest_to: null,
  ...own,
});
/** The list of payments in one workbook, the registers in another. */
const books = (
  spend25k: readonly Row[],
  interests: readonly Row[],
): Pick<Case, 'cover' | 'tables' | 'besides'> => ({
  cover,
  tables: { spend25k },
  besides: [{ cover, tables: { interests } }],
});
const found = { at: 'spend25k[0].supplier', message: 'paidWhereInterested', severity: 'info' as const };

ruleTester(rule, {
  valid: [
    {
      name: 'nobody declares an interest in the supplier',
      ...books([payment()], [interest({ organisation: 'Othertown Care Ltd' })]),
      judged: 1,
    },
    {
      name: 'a nil return, and an interest without an organisation',
      ...books([payment()], [interest({ interest_type: 'Nil' }), interest({ organisation: null })]),
    },
    {
      name: 'an interest that ended before the payment',
      ...books([payment()], [interest({ interest_to: '2015-09-13' })]),
    },
    {
      name: 'an interest that began after it',
      ...books([payment()], [interest({ interest_from: '2015-09-15' })]),
    },
    {
      name: 'a GP’s own practice, which is paid under its contract',
      ...books(
        [payment({ supplier: 'High Street Surgery', expense_type: 'GMS Global Sum' })],
        [interest({ organisation: 'High Street Surgery', organisation_ods: 'Y99908' })],
      ),
    },
    {
      name: 'a name that holds the other is another body',
      ...books([payment()], [interest({ organisation: 'Anytown Care Homes Ltd' })]),
    },
  ],
  invalid: [
    {
      name: 'a payment to a company in which the chair has an interest',
      ...books([payment()], [interest()]),
      findings: [
        {
          ...found,
          says: ['Anytown Care Limited', '£30,000', '1 payment', '14 September 2015', '1 person'],
          related: ['interests[0].organisation'],
        },
      ],
    },
    {
      name: 'a company with a provider’s code',
      ...books([payment()], [interest({ organisation_ods: 'NZ9' })]),
      findings: [found],
    },
    {
      name: 'several payments and people are one finding',
      ...books(
        [
          payment(),
          payment({ date: '2015-09-28', amount: 45_000, transaction_number: '5002' }),
          payment({ supplier: 'Foot Care Ltd' }),
        ],
        [interest(), interest({ person_id: 'PE02', name: 'Jo Sample' }), interest({ nature: 'Shares' })],
      ),
      findings: [
        {
          ...found,
          says: ['£75,000', '2 payments', 'from 14 September 2015 to 28 September 2015', '2 people'],
          related: ['interests[0].organisation', 'interests[1].organisation', 'interests[2].organisation'],
        },
      ],
    },
    {
      name: 'an amount that cannot be read is left out, and that is said',
      ...books([payment(), payment({ amount: { text: 'n/k' } })], [interest()]),
      findings: [{ ...found, says: ['£30,000', 'A cell could not be read and is left out.'] }],
    },
    {
      name: 'an interest that ends on the day of the payment',
      ...books([payment()], [interest({ interest_to: '2015-09-14' })]),
      findings: [found],
    },
    {
      name: 'an interest that begins on the day of the payment',
      ...books([payment()], [interest({ interest_from: '2015-09-14' })]),
      findings: [found],
    },
    {
      name: 'the payment before the interest began is not counted',
      ...books(
        [payment({ date: '2015-09-01', amount: 99_000 }), payment()],
        [interest({ interest_from: '2015-09-14' })],
      ),
      findings: [{ ...found, at: 'spend25k[1].supplier', says: ['£30,000', '1 payment'] }],
    },
  ],
  dates: [
    {
      name: 'the day before CCGs',
      ...books([payment({ date: '2013-03-31' })], [interest({ arose_on: null })]),
      outsideDates: 1,
    },
    {
      name: 'the first day of CCGs',
      ...books([payment({ date: '2013-04-01' })], [interest({ arose_on: null })]),
      findings: [found],
    },
    {
      name: 'the last day of CCGs',
      ...books([payment({ date: '2022-06-30' })], [interest()]),
      findings: [found],
    },
    {
      name: 'the day after CCGs',
      ...books([payment({ date: '2022-07-01' })], [interest()]),
      outsideDates: 1,
    },
  ],
  notEvaluated: [
    { name: 'no register of interests', cover, tables: { spend25k: [payment()] }, reason: 'table-missing' },
    { name: 'no list of payments', cover, tables: { interests: [interest()] }, reason: 'table-missing' },
    {
      name: 'a register that names no organisations',
      cover,
      tables: {
        spend25k: [payment()],
        interests: [
          {
            person_id: 'PE01',
            name: 'Dr Pat Example',
            position: 'Chair',
            interest_type: 'Financial',
            nature: 'Director',
            declared_on: '2013-04-20',
          },
        ],
      },
      reason: 'column-missing',
    },
    {
      name: 'no payment has a date',
      ...books([payment({ date: null })], [interest()]),
      reason: 'date-unknown',
    },
    {
      name: 'a date that cannot be read',
      ...books([payment({ date: { text: 'mid month' } })], [interest()]),
      reason: 'unreadable',
    },
    { name: 'no supplier', ...books([payment({ supplier: null })], [interest()]), reason: 'blank' },
  ],
});
