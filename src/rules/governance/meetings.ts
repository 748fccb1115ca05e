import type { NotJudgedReason, Place, RuleRecord, TableView } from '../../rulekit/index.js';
import type { Day } from '../../workbook/index.js';
import { isLost } from '../left-out.js';
import { isInOffice } from './primary-care-committee.js';

/** What both limbs about meetings read. */
export const meetingFields = {
  needs: {
    meetings: ['meeting_id', 'committee_id', 'date'],
    attendance: ['meeting_id', 'person_id', 'present'],
    committees: ['committee_id', 'type'],
    committeeMembers: ['committee_id', 'person_id', 'member_type', 'voting'],
  },
  uses: {
    meetings: ['decisions_taken'],
    attendance: ['voted'],
    committeeMembers: ['from', 'to'],
  },
} as const;

type Meeting = RuleRecord<'meetings', 'meeting_id' | 'committee_id' | 'date' | 'decisions_taken'>;
type Attendance = TableView<'attendance', 'meeting_id' | 'person_id' | 'present' | 'voted'>;
type Member = RuleRecord<
  'committeeMembers',
  'committee_id' | 'person_id' | 'member_type' | 'voting' | 'from' | 'to'
>;
type Members = TableView<
  'committeeMembers',
  keyof Member & ('committee_id' | 'person_id' | 'member_type' | 'voting' | 'from' | 'to')
>;

interface Stopping {
  cannotJudge(reason: NotJudgedReason, detail: string, places?: readonly Place[]): never;
}

/** Attendance and membership, joined by person. */
export interface Attendees {
  readonly attendance: Attendance;
  readonly membersOf: ReadonlyMap<string, readonly Member[]>;
  /** Nobody is marked absent: a blank is then an absence, as in a sheet of ticks. */
  readonly isTicked: boolean;
}

/** A voting member who was present. */
export interface Voter {
  readonly member: Member;
  readonly voted: 'Yes' | 'No' | null;
}

/** Whether a meeting is one of a primary care commissioning committee, and not said to have decided nothing. */
export function isOfPrimaryCareCommittee(
  meeting: Meeting,
  context: { readonly tables: { readonly committees: TableView<'committees', 'committee_id' | 'type'> } },
): boolean {
  if (meeting.committee_id === null || meeting.decisions_taken === 'No') return false;
  const committee = context.tables.committees.find('committee_id', meeting.committee_id);
  return committee?.type === 'Primary care commissioning committee';
}

/** Joins attendance and members once for all meetings. */
export function attendees(attendance: Attendance, members: Members): Attendees {
  const membersOf = new Map<string, Member[]>();
  for (const member of members.records) {
    if (member.state('committee_id') !== 'value' || member.state('person_id') !== 'value') continue;
    const key = keyOf(member.committee_id!, member.person_id!);
    const known = membersOf.get(key);
    if (known === undefined) membersOf.set(key, [member]);
    else known.push(member);
  }
  const isTicked = attendance.records.every(
    (row) => row.state('present') !== 'value' || row.present === 'Yes',
  );
  return { attendance, membersOf, isTicked };
}

/** The voting members who were present at a meeting; stops where that is not known of one of them. */
export function attendedBy(meeting: Meeting, known: Attendees, context: Stopping): Voter[] {
  const rows = meeting.meeting_id === null ? [] : known.attendance.where('meeting_id', meeting.meeting_id);
  if (rows.length === 0)
    context.cannotJudge('reference-missing', 'no attendance is listed for the meeting', [
      meeting.at('meeting_id'),
    ]);
  const voters: Voter[] = [];
  const seen = new Set<Member>();
  for (const row of rows) {
    if (row.person_id === null)
      return context.cannotJudge('blank', 'who attended is blank', [row.at('person_id')]);
    const member = memberOn(known, meeting.committee_id!, row.person_id, meeting.date!);
    if (member === undefined || seen.has(member)) continue;
    seen.add(member);
    if (member.voting === null)
      return context.cannotJudge('blank', 'whether a member votes is blank', [member.at('voting')]);
    if (member.voting === 'No') continue;
    if (row.present === null && !known.isTicked && row.voted !== 'Yes')
      context.cannotJudge('blank', 'whether a member was present is blank', [row.at('present')]);
    if (row.present === 'Yes' || row.voted === 'Yes') voters.push({ member, voted: row.voted });
  }
  return voters;
}

/** Whether a meeting took decisions: it says so, or somebody voted. Stops where neither is known. */
export function hasDecided(meeting: Meeting, present: readonly Voter[], context: Stopping): boolean {
  if (meeting.decisions_taken === 'Yes' || present.some(({ voted }) => voted === 'Yes')) return true;
  return context.cannotJudge('blank', 'it is not said whether the meeting took decisions', [
    meeting.at('decisions_taken'),
  ]);
}

function memberOn(known: Attendees, committee: string, person: string, on: Day): Member | undefined {
  return known.membersOf
    .get(keyOf(committee, person))
    ?.find(
      (member) => !isLost(member.state('from')) && !isLost(member.state('to')) && isInOffice(member, on),
    );
}

function keyOf(committee: string, person: string): string {
  return `${committee.trim().toLowerCase()}|${person.trim().toLowerCase()}`;
}
