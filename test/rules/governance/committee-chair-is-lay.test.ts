import rule from '../../../src/rules/governance/committee-chair-is-lay.js';
import { ruleTester } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2015-09-30',
  units: 'GBP',
};
const march2015 = { ...cover, financial_year: '2014/15', period_end: '2015-03-31' };

const committee = {
  committee_id: 'PC1',
  name: 'Primary Care Commissioning Committee',
  type: 'Primary care commissioning committee',
  established: '2015-01-15',
  dissolved: null,
};
const secondCommittee = { ...committee, committee_id: 'PC2', name: 'Primary Care Committee (North)' };
const jointCommittee = {
  ...committee,
  committee_id: 'JC1',
  name: 'Joint committee',
  type: 'Joint committee',
};

const layChair = {
  committee_id: 'PC1',
  person_id: 'P01',
  role: 'Chair',
  member_type: 'Lay',
  voting: 'Yes',
  from: '2015-01-15',
  to: null,
};
const gpChair = { ...layChair, person_id: 'P02', member_type: 'GP' };
const member = { ...layChair, person_id: 'P03', role: 'Member', member_type: 'GP' };
const notLay = (row: number) => ({
  at: `committeeMembers[${row}].member_type`,
  message: 'chairNotLay',
  severity: 'error' as const,
});
const noChair = (row: number) => ({
  at: `committees[${row}].name`,
  message: 'noChair',
  severity: 'warning' as const,
});

ruleTester(rule, {
  valid: [
    {
      name: 'a lay chair',
      cover,
      tables: { committees: [committee], committeeMembers: [member, layChair] },
    },
    {
      name: 'a vice chair who is a GP is not judged',
      cover,
      tables: { committees: [committee], committeeMembers: [layChair, { ...gpChair, role: 'Vice chair' }] },
    },
    {
      name: 'the chairs of other committees need not be lay',
      cover,
      tables: {
        committees: [
          committee,
          jointCommittee,
          { ...committee, committee_id: 'GB1', name: 'Governing Body', type: 'Governing body' },
        ],
        committeeMembers: [
          layChair,
          { ...gpChair, committee_id: 'JC1' },
          { ...gpChair, committee_id: 'GB1' },
        ],
      },
    },
    {
      name: 'a chair without dates is in office',
      cover,
      tables: { committees: [committee], committeeMembers: [{ ...layChair, from: null, to: null }] },
    },
    {
      name: 'a committee dissolved before the period end beside one that lives',
      cover,
      tables: {
        committees: [committee, { ...secondCommittee, dissolved: '2015-09-29' }],
        committeeMembers: [layChair, { ...gpChair, committee_id: 'PC2' }],
      },
    },
  ],

  invalid: [
    {
      name: 'a chair who is a GP',
      cover,
      tables: { committees: [committee], committeeMembers: [member, gpChair] },
      findings: [notLay(1)],
    },
    {
      name: 'a chair who is an executive',
      cover,
      tables: { committees: [committee], committeeMembers: [{ ...layChair, member_type: 'Executive' }] },
      findings: [notLay(0)],
    },
    {
      name: 'a chair who is a nurse or secondary care doctor',
      cover,
      tables: { committees: [committee], committeeMembers: [{ ...layChair, member_type: 'Clinical other' }] },
      findings: [notLay(0)],
    },
    {
      name: 'a chair of another kind',
      cover,
      tables: { committees: [committee], committeeMembers: [{ ...layChair, member_type: 'Other' }] },
      findings: [notLay(0)],
    },
    {
      name: 'no member is the chair',
      cover,
      tables: { committees: [jointCommittee, committee], committeeMembers: [member] },
      findings: [noChair(1)],
    },
    {
      name: 'a lay vice chair does not stand for the chair',
      cover,
      tables: { committees: [committee], committeeMembers: [{ ...layChair, role: 'Vice chair' }] },
      findings: [noChair(0)],
    },
    {
      name: 'the chair of another committee is not the chair of this one',
      cover,
      tables: {
        committees: [committee, jointCommittee],
        committeeMembers: [member, { ...layChair, committee_id: 'JC1' }],
      },
      findings: [noChair(0)],
    },
    {
      name: 'each of two committees is judged',
      cover,
      tables: {
        committees: [committee, secondCommittee],
        committeeMembers: [gpChair, { ...member, committee_id: 'PC2' }],
      },
      findings: [notLay(0), noChair(1)],
    },
  ],

  dates: [
    {
      name: 'the day before the rule began',
      cover: march2015,
      tables: { committees: [committee], committeeMembers: [gpChair] },
      outsideDates: 1,
    },
    {
      name: 'the first day of the rule',
      cover: march2015,
      asOf: '2015-04-01',
      tables: { committees: [committee], committeeMembers: [gpChair] },
      findings: [{ ...notLay(0), says: '1 April 2015' }],
    },
    {
      name: 'the GP chair leaves and the lay chair comes on the day that is judged: the GP is still chair',
      cover,
      tables: {
        committees: [committee],
        committeeMembers: [
          { ...gpChair, to: '2015-09-30' },
          { ...layChair, from: '2015-09-30' },
        ],
      },
      findings: [notLay(0)],
    },
    {
      name: 'the GP chair left the day before, and the lay chair comes on the day',
      cover,
      tables: {
        committees: [committee],
        committeeMembers: [
          { ...gpChair, to: '2015-09-29' },
          { ...layChair, from: '2015-09-30' },
        ],
      },
    },
    {
      name: 'the lay chair’s last day',
      cover,
      tables: {
        committees: [committee],
        committeeMembers: [
          { ...layChair, to: '2015-09-30' },
          { ...gpChair, from: '2015-10-01' },
        ],
      },
    },
    {
      name: 'one chair left the day before and the next comes the day after',
      cover,
      tables: {
        committees: [committee],
        committeeMembers: [
          { ...gpChair, to: '2015-09-29' },
          { ...layChair, from: '2015-10-01' },
        ],
      },
      findings: [noChair(0)],
    },
    {
      name: 'the first day of a committee',
      cover,
      tables: {
        committees: [{ ...committee, established: '2015-09-30' }],
        committeeMembers: [{ ...gpChair, from: null }],
      },
      findings: [notLay(0)],
    },
    {
      name: 'the last day of a committee',
      cover,
      tables: { committees: [{ ...committee, dissolved: '2015-09-30' }], committeeMembers: [gpChair] },
      findings: [notLay(0)],
    },
    {
      name: 'without a period end the last day of the financial year is judged',
      cover: { ...cover, period_end: null },
      tables: {
        committees: [committee],
        committeeMembers: [
          { ...layChair, to: '2016-03-30' },
          { ...gpChair, from: '2016-03-31' },
        ],
      },
      findings: [notLay(1)],
    },
  ],

  notEvaluated: [
    {
      name: 'no table of committees',
      cover,
      tables: { committeeMembers: [gpChair] },
      reason: 'table-missing',
    },
    { name: 'no table of members', cover, tables: { committees: [committee] }, reason: 'table-missing' },
    {
      name: 'only a joint committee',
      cover,
      tables: { committees: [jointCommittee], committeeMembers: [{ ...gpChair, committee_id: 'JC1' }] },
      reason: 'not-applicable',
    },
    {
      name: 'the committee begins the day after the period end',
      cover,
      tables: { committees: [{ ...committee, established: '2015-10-01' }], committeeMembers: [gpChair] },
      reason: 'not-applicable',
    },
    {
      name: 'no column for the role',
      cover,
      tables: {
        committees: [committee],
        committeeMembers: [{ committee_id: 'PC1', person_id: 'P02', member_type: 'GP', voting: 'Yes' }],
      },
      reason: 'column-missing',
    },
    {
      name: 'no column for the kind of member',
      cover,
      tables: {
        committees: [committee],
        committeeMembers: [{ committee_id: 'PC1', person_id: 'P02', role: 'Chair', voting: 'Yes' }],
      },
      reason: 'column-missing',
    },
    {
      name: 'the chair’s kind of member is blank',
      cover,
      tables: { committees: [committee], committeeMembers: [{ ...layChair, member_type: null }] },
      reason: 'blank',
    },
    {
      name: 'the role of the only member is an error value',
      cover,
      tables: {
        committees: [committee],
        committeeMembers: [{ ...layChair, role: { error: '#N/A' as const } }],
      },
      reason: 'unreadable',
    },
    {
      name: 'the Cover has no date',
      cover: { ccg_ods: '99X', ccg_name: 'NHS Anytown CCG', units: 'GBP' },
      tables: { committees: [committee], committeeMembers: [gpChair] },
      reason: 'date-unknown',
    },
  ],
});
