import rule from '../../../src/rules/scope/practice-in-one-ccg.js';
import { ruleTester } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2016/17',
  period_end: '2016-09-30',
  units: 'GBP',
};

const mill = {
  practice_ods: 'Y99001',
  practice_name: 'Mill Lane Surgery',
  ccg_ods: '99X',
  joined: '2013-04-01',
  left: null,
};
const park = { ...mill, practice_ods: 'Y99002', practice_name: 'Park Surgery' };
const contractOfMill = {
  practice_ods: 'Y99001',
  practice_name: 'Mill Lane Surgery',
  contract_form: 'GMS',
  list_size: 8000,
  weighted_list: 8200,
  contract_start: '2004-04-01',
  contract_end: null,
};
const registered = {
  contract_ref: 'C-001',
  title: 'General medical services',
  commissioner_org: 'NHS Anytown CCG',
  commissioner_type: 'CCG',
  provider_name: 'Mill Lane Surgery',
  provider_ods: 'Y99001',
  contract_form: 'GMS',
  start_date: '2004-04-01',
  end_date: null,
};

const ofNhsEngland = { commissioner_org: 'NHS England', commissioner_type: 'NHS England' };
const until = (contract_end: string, contract_start = '2004-04-01') => ({
  ...contractOfMill,
  contract_start,
  contract_end,
});
const shadow = (left: string) => [
  { ...mill, joined: '2012-04-01', left },
  { ...mill, joined: '2012-10-01', left },
];
const atOther = (ccg_ods: string, joined: string) => ({ ...mill, ccg_ods, joined });

const twice = (row: number, related: number) =>
  ({
    at: `memberPractices[${row}].practice_ods`,
    message: 'listedTwice',
    severity: 'error',
    related: [`memberPractices[${related}].practice_ods`],
  }) as const;
const inTwo = (row: number) =>
  ({ at: `memberPractices[${row}].practice_ods`, message: 'inTwoCcgs', severity: 'error' }) as const;
const nonMember = (at: string) => ({ at, message: 'contractOfNonMember', severity: 'warning' }) as const;

type Row = Record<string, string | number | null | { text: string }>;
const members = (...memberPractices: Row[]) => ({ cover, tables: { memberPractices } });
const contracted = (memberPractices: Row[], practiceContracts: Row[]) => ({
  cover,
  tables: { memberPractices, practiceContracts },
});
const inRegister = (memberPractices: Row[], contracts: Row[]) => ({
  cover,
  tables: { memberPractices, contracts },
});

/** The row without some of its columns. */
const without = (row: Row, ...columns: string[]): Row =>
  Object.fromEntries(Object.entries(row).filter(([column]) => !columns.includes(column)));

ruleTester(rule, {
  valid: [
    { name: 'each practice once', ...members(mill, park), judged: 2 },
    {
      name: 'a practice that moved to another CCG and one that came back',
      ...members(
        { ...mill, left: '2015-03-31' },
        atOther('98X', '2015-04-01'),
        { ...park, left: '2014-03-31' },
        { ...park, joined: '2016-04-01' },
      ),
      judged: 2,
    },
    {
      name: 'the rows of a practice in any order, an end known and a beginning not',
      ...members(
        { ...mill, joined: '2015-04-01' },
        { ...mill, ccg_ods: '98X', joined: null, left: '2015-03-31' },
      ),
    },
    {
      name: 'every practice with a contract is a member',
      ...contracted([mill, park], [contractOfMill, { ...contractOfMill, practice_ods: 'Y99002' }]),
      judged: 4,
    },
    {
      name: 'a practice that closed: its contract and its membership ended on the same day',
      ...contracted([park, { ...mill, left: '2015-06-30' }], [until('2015-06-30')]),
    },
    {
      name: 'a list of today’s members, without days',
      ...contracted([without(mill, 'joined', 'left')], [contractOfMill]),
    },
    {
      name: 'a member of another CCG in a list that shows both',
      ...contracted([{ ...mill, ccg_ods: '98X' }], [contractOfMill]),
    },
    {
      name: 'contracts of other kinds and of others need no member practice',
      ...inRegister(
        [mill],
        [
          registered,
          { ...registered, contract_form: 'NHS Standard Contract', provider_ods: 'Y99009' },
          { ...registered, contract_form: 'APMS', provider_ods: 'Y99009' },
          { ...registered, contract_form: 'PMS', provider_ods: '8ZZ01' },
          { ...registered, ...ofNhsEngland, provider_ods: 'Y99009' },
        ],
      ),
      judged: 3,
    },
  ],

  invalid: [
    {
      name: 'the same practice twice, in other case and padding',
      ...members(mill, park, { ...mill, practice_ods: ' y99001 ' }),
      findings: [{ ...twice(2, 0), says: ['Y99001', '1 April 2013'] }],
    },
    {
      name: 'three times: each but the first',
      ...members(mill, { ...mill, joined: '2014-04-01' }, { ...mill, joined: '2015-04-01' }),
      findings: [twice(1, 0), twice(2, 0)],
    },
    {
      name: 'members of today listed twice, without days',
      ...members(without(mill, 'joined', 'left'), without(mill, 'joined', 'left')),
      findings: [twice(1, 0)],
    },
    {
      name: 'the CCG of one row is blank',
      ...members(mill, { ...mill, ccg_ods: null }),
      findings: [twice(1, 0)],
    },
    {
      name: 'in two CCGs for three months, both with an end',
      ...members(
        { ...mill, left: '2015-06-30' },
        { ...mill, ccg_ods: '98X', joined: '2015-04-01', left: '2016-03-31' },
      ),
      findings: [{ ...inTwo(1), says: ['99X', '98X', '1 April 2015', '30 June 2015'] }],
    },
    {
      name: 'in two CCGs, the later membership in the earlier row',
      ...members(atOther('98X', '2015-04-01'), mill),
      findings: [{ ...inTwo(1), says: '1 April 2015' }],
    },
    {
      name: 'a short membership within a long one, and a third after the short one',
      ...members(
        mill,
        { ...mill, ccg_ods: '98X', joined: '2014-04-01', left: '2014-06-30' },
        atOther('97X', '2015-04-01'),
      ),
      findings: [inTwo(1), inTwo(2)],
    },
    {
      name: 'a practice with a contract is not on the list',
      ...contracted([park], [contractOfMill]),
      findings: [{ ...nonMember('practiceContracts[0].practice_ods'), says: ['Y99001', 'GMS'] }],
    },
    {
      name: 'a practice with a contract in the register is not on the list',
      ...inRegister([park], [registered, { ...registered, contract_form: 'PMS' }]),
      findings: [
        { ...nonMember('contracts[0].provider_ods'), says: '30 September 2016' },
        { ...nonMember('contracts[1].provider_ods'), says: 'PMS' },
      ],
    },
  ],

  dates: [
    {
      name: 'left the day before the next began, on the day itself, and the day after',
      ...members(
        { ...mill, left: '2015-03-31' },
        { ...mill, joined: '2015-04-01', left: '2016-04-01' },
        { ...mill, joined: '2016-04-01' },
        { ...park, left: '2015-04-02' },
        { ...park, joined: '2015-04-01' },
      ),
      judged: 2,
      findings: [{ ...twice(4, 3), says: ['1 April 2015', '2 April 2015'] }],
    },
    { name: 'twice in the shadow year only', ...members(...shadow('2013-03-31')), judged: 1 },
    {
      name: 'twice in the shadow year and on the first day of CCGs',
      ...members(...shadow('2013-04-01')),
      findings: [twice(1, 0)],
    },
    {
      name: 'twice from the last day of CCGs',
      ...members(mill, { ...mill, joined: '2022-06-30' }),
      findings: [twice(1, 0)],
    },
    { name: 'twice after CCGs had ended', ...members(mill, { ...mill, joined: '2022-07-01' }), judged: 1 },
    {
      name: 'the last day of membership and the day after',
      ...contracted(
        [park, { ...mill, left: '2015-06-30' }],
        [until('2015-06-30'), until('2015-07-01', '2010-04-01')],
      ),
      findings: [{ ...nonMember('practiceContracts[1].practice_ods'), says: '1 July 2015' }],
    },
    {
      name: 'a new practice: its first day as a member and the day before',
      ...contracted(
        [park, { ...mill, joined: '2016-11-01' }],
        [
          { ...contractOfMill, contract_start: '2016-11-01' },
          { ...contractOfMill, contract_start: '2016-10-31' },
        ],
      ),
      findings: [{ ...nonMember('practiceContracts[1].practice_ods'), says: '31 October 2016' }],
    },
    {
      name: 'a contract of days to which the list does not reach back',
      ...contracted(
        [{ ...park, joined: '2016-04-01' }],
        [until('2016-03-31'), until('2016-04-01', '2012-04-01')],
      ),
      notJudged: { 'reference-missing': 1 },
      findings: [nonMember('practiceContracts[1].practice_ods')],
    },
    {
      name: 'a contract that ended the day before CCGs began',
      ...contracted([park], [until('2013-03-31')]),
      outsideDates: 1,
    },
    {
      name: 'a contract that ended on the first day of CCGs',
      ...contracted([park], [until('2013-04-01')]),
      findings: [nonMember('practiceContracts[0].practice_ods')],
    },
    {
      name: 'a contract in the register on the first day of CCGs, and one the day before',
      ...inRegister(
        [park],
        [
          { ...registered, end_date: '2013-03-31' },
          { ...registered, end_date: '2013-04-01' },
        ],
      ),
      outsideDates: 1,
      findings: [nonMember('contracts[1].provider_ods')],
    },
    {
      name: 'the last day of CCGs and the day after',
      ...inRegister([park], [registered, { ...registered, start_date: '2022-07-01' }]),
      asOf: '2022-06-30',
      outsideDates: 1,
      findings: [nonMember('contracts[0].provider_ods')],
    },
  ],

  notEvaluated: [
    { name: 'no list of member practices', cover, tables: {}, reason: 'table-missing' },
    {
      name: 'no column for the practice code',
      ...members(without(mill, 'practice_ods')),
      reason: 'column-missing',
    },
    {
      name: 'the practice codes are blank',
      ...members({ ...mill, practice_ods: null }, { ...park, practice_ods: null }),
      reason: 'blank',
      notJudged: { blank: 2 },
    },
    {
      name: 'in two CCGs, and whether one after the other cannot be told',
      ...members({ ...mill, joined: null, left: '2015-03-31' }, atOther('98X', '2014-04-01')),
      reason: 'blank',
    },
    {
      name: 'a day of leaving cannot be read',
      ...members({ ...mill, left: { text: 'last summer' } }, atOther('98X', '2015-04-01')),
      reason: 'unreadable',
    },
  ],
});
