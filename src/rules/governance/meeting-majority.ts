import { committeeFewestVoting, committeeMajority } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { attendedBy, attendees, hasDecided, isOfPrimaryCareCommittee, meetingFields } from './meetings.js';
import { committeeDates, committeeStatement } from './primary-care-committee.js';

export default defineRule({
  id: 'GV-03',
  slug: 'meeting-majority',
  title: 'A meeting of the primary care commissioning committee that decides has the majority and the quorum',
  basis: 'national-guidance',
  sources: [committeeStatement],
  why: 'The majority is to hold where decisions are taken, not on the list of members alone.',
  messages: {
    noMajority: {
      severity: 'warning',
      text: 'At the meeting of {date} {count} of the {voting} voting members present were lay members or executives. Since 1 April 2015 more than half of them must be when the committee decides.',
      remedy: 'Correct the attendance, or show that the GPs with an interest took no part in the vote.',
    },
    majorityOnlyWithClinicians: {
      severity: 'info',
      text: 'At the meeting of {date} {count} of the {voting} voting members present were lay members or executives, and {clinical} other clinicians. Lay members and executives were the majority only if those are counted with them.',
      remedy: 'Check whether your constitution counts the nurse or the doctor as an executive.',
    },
    noQuorum: {
      severity: 'warning',
      text: '{present} voting members were present at the meeting of {date}, which took decisions. The quorum of the committee is {quorum}.',
      remedy:
        'Correct the attendance or the quorum, or have the decisions confirmed by a meeting with a quorum.',
    },
  },
  limbs: (limb) => [
    limb.record({
      name: 'a',
      of: 'meetings',
      ...meetingFields,
      where: isOfPrimaryCareCommittee,
      applies: { ...committeeDates, by: (meeting) => meeting.date },
      prepare: ({ tables }) => attendees(tables.attendance, tables.committeeMembers),
      check(meeting, context, known) {
        const present = attendedBy(meeting, known, context);
        if (!hasDecided(meeting, present, context)) return;
        // Whoever is shown as not voting, while others voted, had withdrawn.
        const someVoted = present.some(({ voted }) => voted === 'Yes');
        const voters = present.filter(({ voted }) => !someVoted || voted !== 'No');
        const untyped = voters.filter(({ member }) => member.member_type === null);
        if (untyped.length > 0)
          context.cannotJudge(
            'blank',
            'the kind of a member is blank',
            untyped.map(({ member }) => member.at('member_type')),
          );
        if (voters.length < context.constant(committeeFewestVoting))
          context.cannotJudge('not-applicable', 'too few voting members were present to judge a majority');
        const ofKind = (kind: string): number =>
          voters.filter(({ member }) => member.member_type === kind).length;
        const count = ofKind('Lay') + ofKind('Executive');
        const clinical = ofKind('Clinical other');
        const enough = context.value(committeeMajority, meeting.date!) * voters.length;
        if (count > enough) return;
        context.report(count + clinical > enough ? 'majorityOnlyWithClinicians' : 'noMajority', {
          at: 'meeting_id',
          values: {
            count: show.number(count),
            voting: show.number(voters.length),
            clinical: show.number(clinical),
          },
        });
      },
    }),
    limb.record({
      name: 'b',
      of: 'meetings',
      needs: { ...meetingFields.needs, committees: ['committee_id', 'type', 'quorum'] },
      uses: meetingFields.uses,
      where: isOfPrimaryCareCommittee,
      applies: { ...committeeDates, by: (meeting) => meeting.date },
      prepare: ({ tables }) => attendees(tables.attendance, tables.committeeMembers),
      check(meeting, context, known) {
        const committee = context.tables.committees.find('committee_id', meeting.committee_id)!;
        const { quorum } = committee;
        if (quorum === null) return context.cannotJudge('blank', 'Quorum is blank', [committee.at('quorum')]);
        const present = attendedBy(meeting, known, context);
        if (!hasDecided(meeting, present, context) || present.length >= quorum) return;
        context.report('noQuorum', {
          at: 'meeting_id',
          values: {
            present: show.number(present.length),
            quorum: show.number(quorum, committee.at('quorum')),
          },
          related: [committee.at('quorum')],
        });
      },
    }),
  ],
});
