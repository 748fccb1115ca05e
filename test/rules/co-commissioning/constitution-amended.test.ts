import rule from '../../../src/rules/co-commissioning/constitution-amended.js';
import { ruleTester } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2015-09-30',
  units: 'GBP',
};
const delegated = { level: 'Delegated commissioning', from: '2015-04-01', to: null };
const first = {
  version: '1',
  submitted_on: '2012-10-01',
  nhse_approved_on: '2013-01-22',
  in_force_from: '2013-04-01',
  change_reason: 'Establishment of the CCG',
};
const amended = {
  version: '2',
  submitted_on: '2015-01-08',
  nhse_approved_on: '2015-03-19',
  in_force_from: '2015-04-01',
  change_reason: 'Co-commissioning of primary care',
};
type Cell = string | null | { text: string } | { error: '#REF!' };
type Row = Record<string, Cell>;
const rows = (...constitution: Row[]) => ({ cover, tables: { delegation: [delegated], constitution } });
const from = (start: string, ...constitution: Row[]) => ({
  cover,
  tables: { delegation: [{ ...delegated, from: start }], constitution },
});
const notAmended = { at: 'delegation[0].from', message: 'notAmended', severity: 'warning' } as const;
const submittedLate = (index: number) => ({
  at: `constitution[${index}].submitted_on`,
  message: 'submittedLate',
  severity: 'info' as const,
});

ruleTester(rule, {
  valid: [
    { name: 'amended for co-commissioning in time', ...rows(first, amended), judged: 1 },
    {
      name: 'the reason is primary care commissioning',
      ...rows(first, { ...amended, change_reason: 'New committee: PRIMARY CARE COMMISSIONING' }),
    },
    {
      name: 'the reason is delegation',
      ...rows(first, { ...amended, change_reason: 'Delegated functions of NHS England' }),
    },
    { name: 'written in one word', ...rows({ ...amended, change_reason: 'Cocommissioning' }) },
    {
      name: 'the day of the submission is not given',
      ...rows(first, { ...amended, submitted_on: null }),
    },
    {
      name: 'one change in time and a second one late',
      ...rows(amended, {
        ...amended,
        version: '3',
        submitted_on: '2015-02-20',
        nhse_approved_on: '2015-03-30',
      }),
    },
    {
      name: 'a joint period in the same year is not judged',
      cover,
      tables: {
        delegation: [
          { ...delegated, level: 'Joint commissioning', to: '2015-09-30' },
          { ...delegated, from: '2015-10-01' },
        ],
        constitution: [first, amended],
      },
      judged: 1,
    },
    {
      name: 'a version that cannot be read does not matter where another is in time',
      ...rows({ ...amended, version: '2a', change_reason: { error: '#REF!' } }, amended),
    },
  ],

  invalid: [
    {
      name: 'never amended',
      ...rows(first),
      findings: [{ ...notAmended, says: ['1 April 2015', '2015/16'], related: ['constitution'] }],
    },
    {
      name: 'amended for something else',
      ...rows(first, { ...amended, change_reason: 'New lay members; change of address' }),
      findings: [notAmended],
    },
    {
      name: 'approved after delegation began',
      ...rows(first, { ...amended, nhse_approved_on: '2015-07-02' }),
      findings: [notAmended],
    },
    {
      name: 'a version with neither reason nor approval by then does not help',
      ...rows(first, { ...amended, change_reason: null, nhse_approved_on: '2015-07-02' }),
      findings: [notAmended],
    },
    {
      name: 'submitted late, approved in time',
      ...rows(first, { ...amended, submitted_on: '2015-02-20' }),
      findings: [
        {
          ...submittedLate(1),
          says: ['20 February 2015', '9 January 2015'],
          related: ['delegation[0].from'],
        },
      ],
    },
    {
      name: 'two changes, both late',
      ...rows(
        { ...amended, submitted_on: '2015-01-20' },
        { ...amended, version: '3', submitted_on: '2015-02-20' },
      ),
      findings: [submittedLate(0)],
    },
  ],

  dates: [
    {
      name: 'approved on the day delegation began',
      ...rows({ ...amended, nhse_approved_on: '2015-04-01' }),
    },
    {
      name: 'approved the day after',
      ...rows({ ...amended, nhse_approved_on: '2015-04-02' }),
      findings: [notAmended],
    },
    { name: 'approved the day before', ...rows({ ...amended, nhse_approved_on: '2015-03-31' }) },
    { name: 'submitted on the last day', ...rows({ ...amended, submitted_on: '2015-01-09' }) },
    {
      name: 'submitted the day after the last day',
      ...rows({ ...amended, submitted_on: '2015-01-10' }),
      findings: [submittedLate(0)],
    },
    { name: 'delegated the day before the round', ...from('2015-03-31', first), outsideDates: 1 },
    {
      name: 'delegated on the last day of the year of the round',
      ...from('2016-03-31', first),
      findings: [notAmended],
    },
    { name: 'delegated in the next round', ...from('2016-04-01', first), outsideDates: 1 },
  ],

  notEvaluated: [
    { name: 'no constitution', cover, tables: { delegation: [delegated] }, reason: 'table-missing' },
    {
      name: 'no column for the reason',
      cover,
      tables: {
        delegation: [delegated],
        constitution: [{ version: '1', nhse_approved_on: '2013-01-22', in_force_from: '2013-04-01' }],
      },
      reason: 'column-missing',
    },
    {
      name: 'no delegated period',
      cover,
      tables: { delegation: [{ ...delegated, level: 'Joint commissioning' }], constitution: [first] },
      reason: 'not-applicable',
    },
    {
      name: 'the approval of the change is blank',
      ...rows(first, { ...amended, nhse_approved_on: null }),
      reason: 'blank',
    },
    {
      name: 'the reason of an approved version is blank',
      ...rows({ ...first, change_reason: null }),
      reason: 'blank',
    },
    {
      name: 'the day of the submission cannot be read',
      ...rows({ ...amended, submitted_on: { text: 'January' } }),
      reason: 'unreadable',
    },
    {
      name: 'the start of delegation is blank',
      cover,
      tables: {
        delegation: [{ ...delegated, from: null }],
        constitution: [first],
      },
      reason: 'date-unknown',
    },
    {
      name: 'a list of versions without a row',
      cover,
      tables: { delegation: [delegated] },
      columns: { constitution: ['version', 'change_reason', 'nhse_approved_on', 'in_force_from'] },
      reason: 'not-applicable',
    },
  ],
});
