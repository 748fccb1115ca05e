import rule from '../../../src/rules/cross-workbook/practice-lists-agree.js';
import { ruleTester, type Case, type Row } from '../../../src/testing/index.js';

const cover = (own: Row = {}): Row => ({
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2016-03-31',
  units: 'GBP',
  ...own,
});
const contract = (practice_ods: string | null | { text: string }, own: Row = {}): Row => ({
  practice_ods,
  practice_name: 'A surgery',
  contract_form: 'GMS',
  list_size: 9_870,
  contract_start: '2004-04-01',
  contract_end: null,
  ...own,
});
const member = (practice_ods: string | null, own: Row = {}): Row => ({
  practice_ods,
  practice_name: 'A surgery',
  ccg_ods: '99X',
  joined: '2013-04-01',
  left: null,
  ...own,
});
/** The practices’ contracts in one workbook, the list of members in another. */
const books = (
  practiceContracts: readonly Row[],
  memberPractices: readonly Row[],
  own: Row = {},
): Pick<Case, 'cover' | 'tables' | 'besides'> => ({
  cover: cover(own),
  tables: { practiceContracts },
  besides: [{ cover: cover(own), tables: { memberPractices } }],
});
const nonMember = {
  at: 'practiceContracts[0].practice_ods',
  message: 'contractOfNonMember',
  severity: 'warning' as const,
};
const withoutContract = {
  at: 'memberPractices[0].practice_ods',
  message: 'memberWithoutContract',
  severity: 'warning' as const,
};
const [A, B] = ['Y99901', 'Y99902'];
const on = (period_end: string): Row => ({ financial_year: null, period_end });

ruleTester(rule, {
  valid: [
    {
      name: 'the same practices in both, in another order',
      ...books([contract(A), contract(B)], [member(B), member(A)]),
      judged: 4,
    },
    { name: 'codes in another case', ...books([contract(A)], [member('y99901')]) },
    {
      name: 'a walk-in centre without a list is no member',
      ...books([contract(A), contract(B, { contract_form: 'APMS', list_size: 0 })], [member(A)]),
    },
    {
      name: 'a contract that has ended, and one that is to begin',
      ...books(
        [
          contract(A),
          contract(B, { contract_end: '2016-03-30' }),
          contract('Y99903', { contract_start: '2016-04-01' }),
        ],
        [member(A)],
      ),
    },
    {
      name: 'a member that has left, one that is to join, and one of another CCG',
      ...books(
        [contract(A)],
        [
          member(A),
          member(B, { left: '2016-03-30' }),
          member('Y99903', { joined: '2016-04-01' }),
          member('Y99904', { ccg_ods: '99Y' }),
        ],
      ),
    },
    {
      name: 'contract and membership that begin or end on the day itself',
      ...books(
        [contract(A, { contract_end: '2016-03-31' }), contract(B, { contract_start: '2016-03-31' })],
        [member(A, { left: '2016-03-31' }), member(B, { joined: '2016-03-31' })],
      ),
    },
    {
      name: 'a contract that ended and its successor',
      ...books(
        [
          contract(A, { contract_end: '2015-09-30' }),
          contract(A, { contract_form: 'APMS', contract_start: '2015-10-01' }),
        ],
        [member(A)],
      ),
    },
    {
      name: 'lists without columns for days and CCGs',
      cover: cover(),
      tables: {
        practiceContracts: [
          { practice_ods: A, practice_name: 'A surgery', contract_form: 'PMS', list_size: 1 },
        ],
        memberPractices: [{ practice_ods: A, practice_name: 'A surgery' }],
      },
    },
  ],
  invalid: [
    {
      name: 'a practice with a contract that is no member',
      ...books([contract(B), contract(A)], [member(A)]),
      findings: [{ ...nonMember, says: ['Y99902', 'GMS', '31 March 2016'] }],
    },
    {
      name: 'a practice with a contract whose membership has ended',
      ...books([contract(A)], [member(A, { left: '2016-03-30' })]),
      findings: [{ ...nonMember, related: ['memberPractices[0].practice_ods'] }],
    },
    {
      name: 'a practice with a contract that is a member of another CCG',
      ...books([contract(A)], [member(A, { ccg_ods: '99Y' })]),
      findings: [nonMember],
    },
    {
      name: 'an APMS practice with a list that is no member',
      ...books([contract(A, { contract_form: 'APMS', list_size: 1 }), contract(B)], [member(B)]),
      findings: [nonMember],
    },
    {
      name: 'a member without a contract',
      ...books([contract(A)], [member(B), member(A)]),
      findings: [{ ...withoutContract, says: ['Y99902', '31 March 2016'] }],
    },
    {
      name: 'a member whose contract has ended',
      ...books([contract(A, { contract_end: '2016-03-30' }), contract(B)], [member(A), member(B)]),
      findings: [{ ...withoutContract, related: ['practiceContracts[0].practice_ods'] }],
    },
  ],
  dates: [
    {
      name: 'the day before CCGs',
      ...books([contract(B)], [member(A, { joined: null })], on('2013-03-31')),
      outsideDates: 2,
    },
    {
      name: 'the first day of CCGs',
      ...books([contract(B)], [member(A)], on('2013-04-01')),
      findings: [nonMember, withoutContract],
    },
    {
      name: 'the last day of CCGs',
      ...books([contract(B)], [member(A)], on('2022-06-30')),
      findings: [nonMember, withoutContract],
    },
    { name: 'the day after CCGs', ...books([contract(B)], [member(A)], on('2022-07-01')), outsideDates: 2 },
  ],
  notEvaluated: [
    {
      name: 'no list of members',
      cover: cover(),
      tables: { practiceContracts: [contract(A)] },
      reason: 'table-missing',
    },
    {
      name: 'no list of contracts',
      cover: cover(),
      tables: { memberPractices: [member(A)] },
      reason: 'table-missing',
    },
    {
      name: 'a list of contracts without codes',
      cover: cover(),
      tables: {
        practiceContracts: [
          { practice_name: 'A surgery', contract_form: 'GMS', list_size: 1, weighted_list: 2 },
        ],
        memberPractices: [member(A)],
      },
      reason: 'column-missing',
    },
    { name: 'no codes', ...books([contract(null)], [member(null)]), reason: 'blank' },
    {
      name: 'no day to judge by',
      ...books([contract(B)], [member(A)], { financial_year: null, period_end: null }),
      reason: 'date-unknown',
    },
  ],
});
