import rule from '../../../src/rules/scope/contract-before-authority.js';
import { ruleTester } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2014/15',
  period_end: '2014-09-30',
  units: 'GBP',
};
const contract = {
  contract_ref: 'C-001',
  title: 'Hearing aids',
  commissioner_org: 'NHS Anytown CCG',
  commissioner_type: 'CCG',
  provider_name: 'Anytown Community Care',
  start_date: '2009-07-01',
  end_date: '2019-06-30',
  origin: 'Transferred from PCT',
};
const made = { ...contract, origin: 'New' };

type Row = Record<string, string | null | { error: '#N/A' } | { text: string }>;
const held = (...contracts: Row[]) => ({ cover, tables: { contracts } });
const notFromPct = (row: number) =>
  ({
    at: `contracts[${row}].origin`,
    message: 'notFromPct',
    severity: 'warning',
    related: [`contracts[${row}].start_date`],
  }) as const;
const notGiven = (row: number) =>
  ({ at: `contracts[${row}].origin`, message: 'originNotGiven', severity: 'info' }) as const;

/** The row without some of its columns. */
const without = (row: Row, ...columns: string[]): Row =>
  Object.fromEntries(Object.entries(row).filter(([column]) => !columns.includes(column)));

ruleTester(rule, {
  valid: [
    { name: 'an old contract that came from the primary care trust', ...held(contract), judged: 1 },
    {
      name: 'contracts of the CCG’s own time, of any origin',
      ...held(
        { ...made, start_date: '2013-07-01' },
        { ...made, origin: 'Renewal', start_date: '2014-04-01' },
        { ...made, origin: null, start_date: '2014-04-01' },
      ),
      judged: 3,
    },
    {
      name: 'old contracts of NHS England, of the council and of another CCG',
      ...held(
        contract,
        { ...made, commissioner_org: 'NHS England', commissioner_type: 'NHS England' },
        { ...made, commissioner_org: 'Anytown Council', commissioner_type: 'Local authority' },
        { ...made, commissioner_org: 'NHS Othertown CCG' },
      ),
      judged: 1,
    },
  ],

  invalid: [
    {
      name: 'an old contract of each other origin',
      ...held(made, { ...made, origin: 'Renewal' }, { ...made, origin: 'Extension' }),
      findings: [
        { ...notFromPct(0), says: ['1 July 2009', 'New', '1 April 2013'] },
        notFromPct(1),
        { ...notFromPct(2), says: 'Extension' },
      ],
    },
    {
      name: 'a legacy contract of 2009 whose origin is blank, beside one that says it',
      ...held(contract, { ...contract, origin: null }),
      findings: [{ ...notGiven(1), says: '1 July 2009' }],
    },
  ],

  dates: [
    {
      name: 'started the day before CCGs began, on the day, and the day after',
      ...held(
        { ...made, start_date: '2013-03-31' },
        { ...made, start_date: '2013-04-01' },
        { ...made, start_date: '2013-04-02' },
      ),
      judged: 3,
      findings: [{ ...notFromPct(0), says: '31 March 2013' }],
    },
    {
      name: 'ended the day before CCGs began, and on their first day',
      ...held({ ...made, end_date: '2013-03-31' }, { ...made, end_date: '2013-04-01' }),
      judged: 1,
      outsideDates: 1,
      findings: [notFromPct(1)],
    },
    {
      name: 'a legacy contract on the last day of CCGs',
      ...held({ ...made, end_date: null }),
      cover: { ...cover, financial_year: '2022/23', period_end: '2022-06-30' },
      findings: [notFromPct(0)],
    },
    {
      name: 'a legacy contract on the day after CCGs',
      ...held({ ...made, end_date: null }),
      asOf: '2022-07-01',
      outsideDates: 1,
    },
  ],

  notEvaluated: [
    { name: 'no contract register', cover, tables: {}, reason: 'table-missing' },
    {
      name: 'a hosted lease of 2009 in a register without a column for the origin',
      ...held(without({ ...contract, title: 'Lease of offices' }, 'origin')),
      reason: 'column-missing',
    },
    {
      name: 'no column for the commissioner',
      ...held(without(made, 'commissioner_org', 'commissioner_type')),
      reason: 'column-missing',
    },
    { name: 'the start is blank', ...held({ ...made, start_date: null }), reason: 'blank' },
    {
      name: 'the start cannot be read',
      ...held({ ...made, start_date: { text: 'about 2009' } }),
      reason: 'unreadable',
    },
    {
      name: 'the origin is an error value',
      ...held({ ...made, origin: { error: '#N/A' } }),
      reason: 'unreadable',
    },
    {
      name: 'no date at all',
      cover: { ccg_ods: '99X', ccg_name: 'NHS Anytown CCG', units: 'GBP' },
      tables: { contracts: [made] },
      reason: 'date-unknown',
    },
  ],
});
