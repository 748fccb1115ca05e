import rule from '../../../src/rules/governance/meeting-majority.js';
import { ruleTester } from '../../../src/testing/index.js';

import {
  cover,
  committee,
  L1,
  L2,
  E1,
  G1,
  G2,
  G3,
  MEMBERS,
  meeting,
  at,
  met,
  people,
  FEW,
  HALF,
} from './meeting-parts.js';

const finding = (message: string, severity: 'warning' | 'info' = 'warning') => ({
  at: 'meetings[0].meeting_id',
  message,
  severity,
});

ruleTester(rule, {
  valid: [
    {
      name: 'three of five present are lay or executive',
      ...met(people('L1', 'L2', 'E1', 'G1', 'G2')),
      judged: 2,
    },
    { name: 'exactly the quorum', ...met(people('L1', 'L2', 'E1', 'G1')) },
    {
      name: 'GPs who withdrew from the vote do not count for the majority',
      ...met([
        ...['L1', 'L2', 'E1'].map((name) => at(name, { voted: 'Yes' })),
        ...['G1', 'G2', 'G3'].map((name) => at(name, { voted: 'No' })),
      ]),
    },
    {
      name: 'those without a vote and those who are no members do not count',
      ...met([...people('L1', 'L2', 'E1', 'G1', 'A1'), at('X1')]),
    },
    {
      name: 'a meeting that decided nothing is passed over',
      cover,
      tables: {
        committees: [committee],
        committeeMembers: MEMBERS,
        meetings: [meeting, { ...meeting, meeting_id: 'M2', decisions_taken: 'No' }],
        attendance: [
          ...people('L1', 'L2', 'E1', 'G1'),
          ...people('G1', 'G2', 'G3').map((row) => ({ ...row, meeting_id: 'M2' })),
        ],
      },
      judged: 2,
    },
    {
      name: 'another committee’s meeting is passed over',
      cover,
      tables: {
        committees: [committee, { ...committee, committee_id: 'AU1', type: 'Audit' }],
        committeeMembers: MEMBERS,
        meetings: [meeting, { ...meeting, meeting_id: 'M2', committee_id: 'AU1' }],
        attendance: [
          ...people('L1', 'L2', 'E1', 'G1'),
          ...people('G1', 'G2', 'G3').map((row) => ({ ...row, meeting_id: 'M2' })),
        ],
      },
      judged: 2,
    },
    {
      name: 'ticks: a blank is an absence',
      cover,
      tables: {
        committees: [committee],
        committeeMembers: MEMBERS,
        meetings: [meeting],
        attendance: [
          ...people('L1', 'L2', 'E1', 'G1'),
          ...people('G2', 'G3').map((row) => ({ ...row, present: null })),
        ],
      },
    },
    {
      name: 'no quorum is given: only the majority is judged',
      ...met(people('L1', 'L2', 'E1'), { of: { ...committee, quorum: null } }),
      judged: 1,
      notJudged: { blank: 1 },
    },
    {
      name: 'two voting members present: no majority to judge, and the quorum is two',
      ...met(people('G1', 'G2'), { of: { ...committee, quorum: 2 } }),
      judged: 1,
    },
  ],

  invalid: [
    {
      name: 'exactly half of four present',
      ...met(HALF),
      findings: [{ ...finding('noMajority'), says: ['10 June 2015', '2 of the 4'] }],
    },
    {
      name: 'two of five present',
      ...met(people('L1', 'E1', 'G1', 'G2', 'G3')),
      findings: [finding('noMajority')],
    },
    {
      name: 'a majority only with the nurse',
      ...met(people('L1', 'L2', 'N1', 'G1', 'G2')),
      findings: [{ ...finding('majorityOnlyWithClinicians', 'info'), says: ['2 of the 5', '1 other'] }],
    },
    {
      name: 'half even with the nurse',
      ...met(people('L1', 'N1', 'G1', 'G2')),
      findings: [finding('noMajority')],
    },
    {
      name: 'one fewer than the quorum',
      ...met(people('L1', 'L2', 'E1')),
      findings: [
        { ...finding('noQuorum'), says: ['3', '4', '10 June 2015'], related: ['committees[0].quorum'] },
      ],
    },
    {
      name: 'neither majority nor quorum',
      ...met(FEW),
      findings: [finding('noMajority'), finding('noQuorum')],
    },
    {
      name: 'it is not said whether it decided, and somebody voted',
      ...met(
        ['L1', 'L2', 'G1', 'G2'].map((name) => at(name, { voted: 'Yes' })),
        { held: { ...meeting, decisions_taken: null } },
      ),
      findings: [finding('noMajority')],
    },
    {
      name: 'nobody is shown as voting: all who were present count',
      ...met(['L1', 'L2', 'G1', 'G2'].map((name) => at(name, { voted: 'No' }))),
      findings: [finding('noMajority')],
    },
    {
      name: 'a member listed twice counts once',
      ...met([...people('L1', 'L2', 'G1', 'G2'), at('l1')]),
      findings: [finding('noMajority')],
    },
  ],

  dates: [
    {
      name: 'the first day of the rule',
      ...met(HALF, { held: { ...meeting, date: '2015-04-01' } }),
      findings: [finding('noMajority')],
    },
    {
      name: 'the last day of CCGs',
      ...met(HALF, { held: { ...meeting, date: '2022-06-30' } }),
      findings: [finding('noMajority')],
    },
    {
      name: 'an executive’s last day',
      ...met(people('L1', 'L2', 'E1', 'G1'), {
        members: [L1, L2, { ...E1, to: '2015-06-10' }, G1, G2, G3],
      }),
    },
    {
      name: 'an executive who had left the day before',
      ...met(people('L1', 'E1', 'G1', 'L2', 'G2', 'G3'), {
        members: [L1, L2, { ...E1, to: '2015-06-09' }, G1, G2, G3],
      }),
      findings: [{ ...finding('noMajority'), says: '2 of the 5' }],
    },
    {
      name: 'an executive who came the day after',
      ...met(people('L1', 'L2', 'E1', 'G1', 'G2'), {
        members: [L1, L2, { ...E1, from: '2015-06-11' }, G1, G2, G3],
      }),
      findings: [{ ...finding('noMajority'), says: '2 of the 4' }],
    },
  ],

  notEvaluated: [
    {
      name: 'the day before the rule began',
      ...met(FEW, { held: { ...meeting, date: '2015-03-31' } }),
      reason: 'outside-dates',
    },
    {
      name: 'the day after CCGs',
      ...met(FEW, { held: { ...meeting, date: '2022-07-01' } }),
      reason: 'outside-dates',
    },
    {
      name: 'no attendance',
      cover,
      tables: { committees: [committee], committeeMembers: MEMBERS, meetings: [meeting] },
      reason: 'table-missing',
    },
    {
      name: 'attendance of another meeting only',
      ...met(FEW, { held: { ...meeting, meeting_id: 'M7' } }),
      reason: 'reference-missing',
    },
    {
      name: 'no column for presence',
      cover,
      tables: {
        committees: [committee],
        committeeMembers: MEMBERS,
        meetings: [meeting],
        attendance: [{ meeting_id: 'M1', person_id: 'L1', voted: 'Yes', declared_interest: 'No' }],
      },
      reason: 'column-missing',
    },
    {
      name: 'it is not said whether it decided, and nobody is shown as voting',
      ...met(FEW, { held: { ...meeting, decisions_taken: null } }),
      reason: 'blank',
    },
    {
      name: 'whether a member was present is blank, and others are marked absent',
      ...met([...FEW, at('E1', { present: null })]),
      reason: 'blank',
    },
    {
      name: 'whether a member votes is blank',
      ...met(FEW, { members: [{ ...L1, voting: null }, G1, G2] }),
      reason: 'blank',
    },
    {
      name: 'who attended is blank',
      ...met([...FEW, { ...at('E1'), person_id: null }]),
      reason: 'blank',
    },
    {
      name: 'the kind of a member is blank, and no quorum is given',
      ...met(FEW, {
        of: { ...committee, quorum: null },
        members: [{ ...L1, member_type: null }, G1, G2],
      }),
      reason: 'blank',
    },
    {
      name: 'presence cannot be read',
      ...met([...FEW, at('E1', { present: { error: '#REF!' } })]),
      reason: 'unreadable',
    },
    {
      name: 'only another committee’s meeting',
      ...met(FEW, { of: { ...committee, type: 'Joint committee' } }),
      reason: 'not-applicable',
    },
    {
      name: 'the date of the meeting is blank',
      ...met(FEW, { held: { ...meeting, date: null } }),
      reason: 'date-unknown',
    },
  ],
});
