import { committeeFewestVoting, committeeMajority } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { committeeDates, committeeStatement, isInOffice, sits } from './primary-care-committee.js';

export default defineRule({
  id: 'GV-02',
  slug: 'lay-and-executive-majority',
  title: 'Lay and executive members are the majority of the primary care commissioning committee',
  basis: 'national-guidance',
  sources: [committeeStatement],
  why: 'GPs on the committee have an interest in what practices are paid, so they must not be able to outvote the others.',
  messages: {
    noMajority: {
      severity: 'error',
      text: 'On {on} {count} of the {voting} voting members are lay members or executives. Since 1 April 2015 more than half of them must be. A GP counts as a GP whatever post they hold.',
      remedy: 'Appoint more lay members or executives, or let fewer of the other members vote.',
    },
    majorityOnlyWithClinicians: {
      severity: 'warning',
      text: 'On {on} {count} of the {voting} voting members are lay members or executives. Since 1 April 2015 more than half of them must be. They are the majority only if other clinicians ({clinical}), such as the nurse and the secondary care doctor, are counted with them.',
      remedy:
        'Check whether your constitution counts the nurse or the doctor as an executive, and if so show them as one. If not, appoint more lay members or executives.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'committees',
      needs: {
        committees: ['committee_id', 'type'],
        committeeMembers: ['committee_id', 'member_type', 'voting'],
      },
      uses: { committees: ['name', 'established', 'dissolved'], committeeMembers: ['from', 'to'] },
      where: sits,
      applies: { ...committeeDates, by: (_, context) => context.judgementDate },
      check(committee, context) {
        const on = context.judgementDate!;
        const { committee_id: id } = committee;
        if (id === null)
          return context.cannotJudge('blank', 'Committee reference is blank', [committee.at('committee_id')]);
        const members = context.tables.committeeMembers
          .where('committee_id', id)
          .filter((member) => isInOffice(member, on));
        const blanks = members.flatMap((member) =>
          (['voting', 'member_type'] as const)
            .filter((field) => member[field] === null)
            .map((field) => member.at(field)),
        );
        if (blanks.length > 0)
          context.cannotJudge('blank', 'who votes, or the kind of a member, is blank', blanks);
        const voting = members.filter((member) => member.voting === 'Yes');
        if (voting.length < context.constant(committeeFewestVoting))
          context.cannotJudge('not-applicable', 'the committee has too few voting members to judge');
        const ofKind = (kind: string): number =>
          voting.filter((member) => member.member_type === kind).length;
        const count = ofKind('Lay') + ofKind('Executive');
        const clinical = ofKind('Clinical other');
        const enough = context.value(committeeMajority, on) * voting.length;
        if (count > enough) return;
        context.report(count + clinical > enough ? 'majorityOnlyWithClinicians' : 'noMajority', {
          at: committee.state('name') === 'value' ? 'name' : members[0]!.at('committee_id'),
          subject: [id],
          values: {
            on: show.date(on),
            count: show.number(count),
            voting: show.number(voting.length),
            clinical: show.number(clinical),
          },
        });
      },
    }),
  ],
});
