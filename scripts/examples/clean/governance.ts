import type { TemplateContent, TemplateRecord } from '../../../src/writing/index.js';
import { CCG, CCG_CODE, cover, PRACTICES } from '../ccg.js';
import { decisions } from './decisions.js';

/** Reference, name, post on the governing body, member type; some have two posts. Nobody of these exists. */
const PEOPLE = [
  ['PE01', 'Dr Pat Example', 'Chair', 'GP'],
  ['PE02', 'Robin Example', 'Accountable Officer', 'Executive'],
  ['PE03', 'Sam Specimen', 'Chief Finance Officer', 'Executive'],
  ['PE04', 'Jo Sample', 'Registered nurse', 'Clinical other'],
  ['PE05', 'Dr Lee Pattern', 'Secondary care specialist', 'Clinical other'],
  ['PE06', 'Chris Model', 'Lay - audit', 'Lay'],
  ['PE07', 'Alex Instance', 'Lay - PPI', 'Lay'],
  ['PE08', 'Dr Kim Mockup', 'GP member', 'GP'],
  ['PE06', 'Chris Model', 'Deputy chair', 'Lay'],
  ['PE01', 'Dr Pat Example', 'Health and Wellbeing Board representative', 'GP'],
] as const;

const nameOf = (id: string): string => PEOPLE.find(([person]) => person === id)![1];

/** Members of the primary care committee: four of six voting members are lay or executive. */
const PRIMARY_CARE = [
  ['PE07', 'Chair', 'Lay', 'Yes'],
  ['PE06', 'Vice chair', 'Lay', 'Yes'],
  ['PE02', 'Member', 'Executive', 'Yes'],
  ['PE03', 'Member', 'Executive', 'Yes'],
  ['PE04', 'Member', 'Clinical other', 'Yes'],
  ['PE08', 'Member', 'GP', 'Yes'],
  ['PE01', 'Attendee', 'GP', 'No'],
] as const;

/** Members of the audit committee, one of whom is not on the governing body. */
const AUDIT = [
  ['PE06', 'Chair'],
  ['PE07', 'Member'],
  ['PE09', 'Member'],
] as const;

const MEETINGS = [
  ['MT-01', '2015-06-10'],
  ['MT-02', '2015-11-11'],
  ['MT-03', '2016-03-09'],
] as const;

function committee(
  committee_id: string,
  name: string,
  type: string,
  established: string,
  own: TemplateRecord = {},
): TemplateRecord {
  return {
    committee_id,
    name,
    type,
    established,
    quorum: 4,
    purpose: 'Other',
    decision_powers: 'Yes',
    ...own,
  };
}

function nil(id: string): TemplateRecord {
  return interest(id, 'Nil', 'No interest to declare');
}

function interest(
  id: string,
  interest_type: string,
  nature: string,
  own: TemplateRecord = {},
): TemplateRecord {
  return {
    person_id: id,
    name: nameOf(id),
    position: 'Governing body member',
    interest_type,
    nature,
    declared_on: '2015-04-20',
    last_confirmed: '2016-01-18',
    published_to: '2017-03-31',
    decision_making_staff: 'Yes',
    ...own,
  };
}

const practiceInterest = (id: string, ods: string, practice: string): TemplateRecord =>
  interest(id, 'Financial', `Partner in ${practice}`, {
    direct: 'Direct',
    organisation: practice,
    organisation_ods: ods,
    arose_on: '2013-04-01',
    declared_on: '2013-04-15',
    interest_from: '2013-04-01',
    mitigation: 'Leaves the meeting for decisions on contracts of the practice',
  });

export const governance: TemplateContent = {
  org: [cover({ coi_audit_on: '2016-02-10', coi_training_pct: 0.97 })],
  memberPractices: PRACTICES.map(([practice_ods, practice_name]) => ({
    practice_ods,
    practice_name,
    ccg_ods: CCG_CODE,
    joined: '2013-04-01',
  })),
  governingBody: PEOPLE.map(([person_id, name, role, member_type]) => ({
    person_id,
    name,
    role,
    member_type,
    ...(role === 'Chief Finance Officer' && { accountancy_qualified: 'Yes' }),
    employed_by_ccg: member_type === 'Executive' ? 'Yes' : 'No',
    from: '2013-04-01',
    ...(member_type === 'Clinical other' && { employer: 'Northshire University Hospitals NHS Trust' }),
  })),
  committees: [
    committee('CM-1', 'Governing body', 'Governing body', '2013-04-01'),
    committee('CM-2', 'Audit committee', 'Audit', '2013-04-01'),
    committee('CM-3', 'Remuneration committee', 'Remuneration', '2013-04-01'),
    committee(
      'CM-4',
      'Primary care commissioning committee',
      'Primary care commissioning committee',
      '2015-04-01',
      {
        purpose: 'Primary care',
      },
    ),
    committee('CM-5', 'Anyshire CCGs joint committee', 'Joint committee', '2014-11-03', {
      joint_with: 'CCG',
    }),
  ],
  committeeMembers: [
    ...PRIMARY_CARE.map(([person_id, role, member_type, voting]) => ({
      committee_id: 'CM-4',
      person_id,
      role,
      member_type,
      voting,
      from: '2015-04-01',
    })),
    ...AUDIT.map(([person_id, role]) => ({
      committee_id: 'CM-2',
      person_id,
      role,
      member_type: 'Lay',
      voting: 'Yes',
      from: '2013-04-01',
    })),
  ],
  meetings: MEETINGS.map(([meeting_id, date]) => ({
    meeting_id,
    committee_id: 'CM-4',
    date,
    decisions_taken: 'Yes',
  })),
  attendance: MEETINGS.flatMap(([meeting_id]) =>
    PRIMARY_CARE.map(([person_id, role]) => ({
      meeting_id,
      person_id,
      present: 'Yes',
      voted: role === 'Attendee' ? 'No' : 'Yes',
      declared_interest: 'No',
    })),
  ),
  interests: [
    practiceInterest('PE01', 'Y99903', 'Castle Hill Practice'),
    nil('PE02'),
    nil('PE03'),
    interest('PE04', 'Non-financial professional', 'Member of a royal college', {
      direct: 'Direct',
      organisation: 'College of nursing',
      arose_on: '2001-09-01',
      interest_from: '2001-09-01',
      mitigation: 'None needed',
    }),
    nil('PE05'),
    nil('PE06'),
    nil('PE07'),
    practiceInterest('PE08', 'Y99908', 'High Street Surgery'),
    { ...nil('PE06'), person_id: 'PE09', name: 'Fran Standard', position: 'Member of the audit committee' },
  ],
  gifts: [
    {
      person_id: 'PE02',
      date_offered: '2015-12-10',
      date_declared: '2015-12-14',
      donor: 'Northshire Conference Centre',
      donor_is_supplier: 'No',
      kind: 'Hospitality',
      description: 'Lunch at a regional conference',
      value: 18,
      accepted: 'Accepted',
      approved_by: 'Chair of audit',
    },
  ],
  procurementDecisions: decisions,
  breaches: [
    {
      breach_ref: 'B-2015-01',
      date: '2015-07-02',
      summary: 'An interest was declared six weeks late',
      action: `${CCG} reminded all members of the 28 days`,
      published_on: '2015-08-03',
    },
  ],
  constitution: [
    {
      version: '3.1',
      submitted_on: '2015-01-09',
      nhse_approved_on: '2015-03-19',
      in_force_from: '2015-04-01',
      change_reason: 'Delegated commissioning',
      covers_conflicts: 'Yes',
      covers_member_practice_commissioning: 'Yes',
      obliges_beyond_contract: 'No',
    },
  ],
};
