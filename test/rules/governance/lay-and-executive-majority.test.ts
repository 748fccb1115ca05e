import rule from '../../../src/rules/governance/lay-and-executive-majority.js';
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
const jointCommittee = {
  ...committee,
  committee_id: 'JC1',
  name: 'Joint committee',
  type: 'Joint committee',
};
type Member = Record<string, string | null>;
const member = (member_type: string | null, person_id: string): Member => ({
  committee_id: 'PC1',
  person_id,
  role: 'Member',
  member_type,
  voting: 'Yes',
  from: '2015-01-15',
  to: null,
});
/** Voting members: so many of each kind, lay first, then executives, GPs, other clinicians. */
const voting = (lay: number, executive: number, gp: number, clinical = 0) =>
  [
    ...Array<string>(lay).fill('Lay'),
    ...Array<string>(executive).fill('Executive'),
    ...Array<string>(gp).fill('GP'),
    ...Array<string>(clinical).fill('Clinical other'),
  ].map((kind, i) => member(kind, `P${i + 1}`));
const only = (...committeeMembers: Member[]) => ({ committees: [committee], committeeMembers });
const noMajority = { at: 'committees[0].name', message: 'noMajority', severity: 'error' as const };
const withClinicians = {
  at: 'committees[0].name',
  message: 'majorityOnlyWithClinicians',
  severity: 'warning' as const,
};

ruleTester(rule, {
  valid: [
    { name: 'three of five are lay or executive', cover, tables: only(...voting(2, 1, 2)) },
    { name: 'two of three, the fewest that are judged', cover, tables: only(...voting(1, 1, 1)) },
    { name: 'executives alone make the majority', cover, tables: only(...voting(0, 3, 2)) },
    { name: 'one more than half of twelve', cover, tables: only(...voting(4, 3, 5)) },
    {
      name: 'GPs and others who attend without a vote are not counted',
      cover,
      tables: only(
        ...voting(1, 1, 1),
        { ...member('GP', 'P11'), voting: 'No' },
        { ...member('GP', 'P12'), voting: 'No' },
        { ...member('Other', 'P13'), voting: 'No', role: 'Attendee' },
      ),
    },
    {
      name: 'members of other committees are not counted',
      cover,
      tables: {
        committees: [committee, jointCommittee],
        committeeMembers: [
          ...voting(1, 1, 1),
          ...voting(0, 0, 5).map((gp) => ({ ...gp, committee_id: 'JC1' })),
        ],
      },
    },
    {
      name: 'a blank of a member who has left does not matter',
      cover,
      tables: only(...voting(1, 1, 1), { ...member(null, 'P11'), voting: null, to: '2015-09-29' }),
    },
    {
      name: 'members without dates are in office',
      cover,
      tables: only(...voting(1, 1, 1).map((one) => ({ ...one, from: null }))),
    },
  ],

  invalid: [
    {
      name: 'exactly half of four',
      cover,
      tables: only(...voting(1, 1, 2)),
      findings: [noMajority],
    },
    {
      name: 'exactly half of twelve',
      cover,
      tables: only(...voting(3, 3, 6)),
      findings: [{ ...noMajority, says: ['6', '12'] }],
    },
    { name: 'one of three', cover, tables: only(...voting(1, 0, 2)), findings: [noMajority] },
    {
      name: 'half of four, and a majority with the nurse',
      cover,
      tables: only(...voting(1, 1, 1, 1)),
      findings: [withClinicians],
    },
    {
      name: 'two of five, and a majority with the secondary care doctor',
      cover,
      tables: only(...voting(1, 1, 2, 1)),
      findings: [withClinicians],
    },
    {
      name: 'half of six even with the nurse',
      cover,
      tables: only(...voting(1, 1, 3, 1)),
      findings: [noMajority],
    },
    {
      name: 'members of another kind vote and are neither lay nor executive',
      cover,
      tables: only(...voting(1, 1, 0), member('Other', 'P11'), member('Other', 'P12')),
      findings: [noMajority],
    },
    {
      name: 'lay members without a vote do not help',
      cover,
      tables: only(...voting(1, 1, 2), { ...member('Lay', 'P11'), voting: 'No' }),
      findings: [noMajority],
    },
    {
      name: 'a GP who is the accountable officer counts as a GP',
      cover,
      tables: {
        ...only(...voting(1, 1, 2)),
        governingBody: [
          {
            person_id: 'P3',
            name: 'Member 3',
            role: 'Accountable Officer',
            member_type: 'GP',
            from: '2013-04-01',
          },
        ],
      },
      findings: [noMajority],
    },
    {
      name: 'each of two committees is judged by its own members',
      cover,
      tables: {
        committees: [
          committee,
          { ...committee, committee_id: 'PC2', name: 'Primary Care Committee (North)' },
        ],
        committeeMembers: [
          ...voting(2, 1, 1),
          ...voting(1, 1, 2).map((one) => ({ ...one, committee_id: 'PC2' })),
        ],
      },
      findings: [{ ...noMajority, at: 'committees[1].name' }],
    },
    {
      name: 'the committee has no name: the finding stands at its first member',
      cover,
      tables: {
        committees: [{ committee_id: 'PC1', type: committee.type, established: '2015-01-15' }],
        committeeMembers: [{ ...member('Lay', 'P10'), committee_id: 'AU1' }, ...voting(1, 0, 2)],
      },
      findings: [{ ...noMajority, at: 'committeeMembers[1].committee_id' }],
    },
  ],

  dates: [
    {
      name: 'the first day of the rule',
      cover: march2015,
      asOf: '2015-04-01',
      tables: only(...voting(1, 0, 2)),
      findings: [noMajority],
    },
    {
      name: 'an executive’s last day still counts',
      cover,
      tables: only(...voting(2, 0, 2), { ...member('Executive', 'P11'), to: '2015-09-30' }),
    },
    {
      name: 'an executive who left the day before does not count',
      cover,
      tables: only(...voting(2, 0, 2), { ...member('Executive', 'P11'), to: '2015-09-29' }),
      findings: [{ ...noMajority, says: ['2', '4'] }],
    },
    {
      name: 'an executive’s first day counts',
      cover,
      tables: only(...voting(2, 0, 2), { ...member('Executive', 'P11'), from: '2015-09-30' }),
    },
    {
      name: 'an executive who comes the day after does not count',
      cover,
      tables: only(...voting(2, 0, 2), { ...member('Executive', 'P11'), from: '2015-10-01' }),
      findings: [noMajority],
    },
    {
      name: 'the last day of a committee',
      cover,
      tables: {
        committees: [{ ...committee, dissolved: '2015-09-30' }],
        committeeMembers: voting(1, 0, 3),
      },
      findings: [noMajority],
    },
  ],

  notEvaluated: [
    {
      name: 'the day before the rule began',
      cover: march2015,
      tables: only(...voting(1, 0, 2)),
      reason: 'outside-dates',
    },
    { name: 'two voting members', cover, tables: only(...voting(0, 0, 2)), reason: 'not-applicable' },
    {
      name: 'two voting members on the day, because the third left the day before',
      cover,
      tables: only(...voting(0, 0, 2), { ...member('GP', 'P11'), to: '2015-09-29' }),
      reason: 'not-applicable',
    },
    {
      name: 'whether a member votes is blank',
      cover,
      tables: only(...voting(1, 0, 3), { ...member('GP', 'P11'), voting: null }),
      reason: 'blank',
    },
    {
      name: 'the kind of a member is blank',
      cover,
      tables: only(...voting(1, 0, 3), member(null, 'P11')),
      reason: 'blank',
    },
    {
      name: 'only a joint committee',
      cover,
      tables: {
        committees: [jointCommittee],
        committeeMembers: voting(0, 0, 4).map((gp) => ({ ...gp, committee_id: 'JC1' })),
      },
      reason: 'not-applicable',
    },
    {
      name: 'the committee was dissolved the day before',
      cover,
      tables: { committees: [{ ...committee, dissolved: '2015-09-29' }], committeeMembers: voting(1, 0, 3) },
      reason: 'not-applicable',
    },
    { name: 'no table of members', cover, tables: { committees: [committee] }, reason: 'table-missing' },
    {
      name: 'no column that says who votes',
      cover,
      tables: {
        committees: [committee],
        committeeMembers: ['P1', 'P2', 'P3'].map((person_id) => ({
          committee_id: 'PC1',
          person_id,
          role: 'Member',
          member_type: 'GP',
        })),
      },
      reason: 'column-missing',
    },
    {
      name: 'the Cover has no date',
      cover: { ccg_ods: '99X', ccg_name: 'NHS Anytown CCG', units: 'GBP' },
      tables: only(...voting(1, 0, 2)),
      reason: 'date-unknown',
    },
  ],
});
