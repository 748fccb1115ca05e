import { committeeChair } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { isLost } from '../left-out.js';
import { committeeDates, committeeStatement, isInOffice, sits } from './primary-care-committee.js';

export default defineRule({
  id: 'GV-01',
  slug: 'committee-chair-is-lay',
  title: 'A lay member chairs the primary care commissioning committee',
  basis: 'national-guidance',
  sources: [committeeStatement],
  why: 'The committee spends money on GP practices, so somebody without a practice or a post in the CCG must lead it.',
  messages: {
    chairNotLay: {
      severity: 'error',
      text: 'The chair of the primary care commissioning committee on {on} is of the kind {kind}. Since 1 April 2015 the chair must be a lay member.',
      remedy: 'Appoint a lay member as chair, or correct the role or the kind of member if it is wrong.',
    },
    noChair: {
      severity: 'warning',
      text: 'No member of the primary care commissioning committee has the role of chair on {on}. Since 1 April 2015 a lay member must chair it.',
      remedy: 'Give the lay member who chairs the committee the role of chair, with the dates of it.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'committees',
      needs: {
        committees: ['committee_id', 'type'],
        committeeMembers: ['committee_id', 'role', 'member_type'],
      },
      uses: { committees: ['name', 'established', 'dissolved'], committeeMembers: ['from', 'to'] },
      where: sits,
      applies: { ...committeeDates, by: (_, context) => context.judgementDate },
      check(committee, context) {
        const on = context.judgementDate!;
        const values = { on: show.date(on) };
        const { committee_id: id } = committee;
        if (id === null)
          return context.cannotJudge('blank', 'Committee reference is blank', [committee.at('committee_id')]);
        const members = context.tables.committeeMembers.where('committee_id', id);
        const isChair = (member: (typeof members)[number]): boolean =>
          member.state('role') === 'value' && member.role === 'Chair';
        const chairs = members.filter((member) => isChair(member) && isInOffice(member, on));
        const kind = context.value(committeeChair, on);
        for (const chair of chairs)
          if (chair.member_type !== null && chair.member_type !== kind)
            context.report('chairNotLay', {
              at: chair.at('member_type'),
              values: { ...values, kind: show.text(chair.member_type, chair.at('member_type')) },
            });
        const unknown = chairs.filter((chair) => chair.member_type === null);
        if (unknown.length > 0)
          context.cannotJudge(
            'blank',
            'the kind of member of the chair is blank',
            unknown.map((chair) => chair.at('member_type')),
          );
        if (chairs.length > 0) return;
        const unreadable = members.filter((member) => isLost(member.state('role')));
        if (unreadable.length > 0)
          context.cannotJudge(
            'unreadable',
            'no chair is found, and the role of a member could not be read',
            unreadable.map((member) => member.at('role')),
          );
        context.report('noChair', { at: 'name', values });
      },
    }),
  ],
});
