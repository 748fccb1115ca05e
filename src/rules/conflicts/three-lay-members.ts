import { layMembersFewest, layMembersRecommended } from '../../parameters/index.js';
import { defineRule, show, type RuleRecord } from '../../rulekit/index.js';
import { hempsonsConflicts2016, refer } from '../../sources/index.js';
import { personOf, POST_FIELDS, postsOn } from '../governing-body/posts.js';
import { isLost } from '../left-out.js';
import { guidance, judgedOn, since2016 } from './guidance.js';

type Post = RuleRecord<'governingBody', 'member_type' | 'role' | 'person_id' | 'name'>;

export default defineRule({
  id: 'CI-16',
  slug: 'three-lay-members',
  title: 'The governing body has three lay members',
  basis: 'statutory-guidance',
  sources: [refer(hempsonsConflicts2016), guidance],
  why: 'Lay members lead on conflicts of interest, and are needed to decide where the clinicians are conflicted.',
  messages: {
    tooFew: {
      severity: 'warning',
      text: 'The governing body has {count} on {on}. Since 28 June 2016 the guidance on conflicts of interest recommends at least {fewest}; the law asks for two.',
      remedy: 'Appoint another lay member, or correct the kind of member if one is shown as another kind.',
    },
  },
  limbs: (limb) => [
    limb.dossier({
      needs: { governingBody: ['member_type'] },
      uses: { governingBody: ['role', ...POST_FIELDS] },
      applies: { ...since2016, by: judgedOn },
      check(context) {
        const { governingBody } = context.tables;
        const on = context.judgementDate!;
        const { held, doubtful } = postsOn(governingBody.records, on);
        if (held.length === 0 && doubtful.length === 0)
          context.cannotJudge('not-applicable', 'nobody is on the governing body on that day', [
            governingBody.place,
          ]);
        const fewest = context.value(layMembersRecommended, on);
        const count = new Set(held.filter(isLay).map((post) => personOf(post) ?? post.index)).size;
        if (count >= fewest) return;
        if (doubtful.length > 0)
          context.cannotJudge('unreadable', 'the dates of a post could not be read', doubtful);
        const unknown = held.filter((post) => !isLay(post) && post.state('member_type') !== 'value');
        if (unknown.length > 0)
          context.cannotJudge(
            unknown.some((post) => isLost(post.state('member_type'))) ? 'unreadable' : 'blank',
            'the kind of a member is not known',
            unknown.map((post) => post.at('member_type')),
          );
        context.report('tooFew', {
          at: governingBody.place,
          values: {
            count: show.text(
              count === 0 ? 'no lay members' : count === 1 ? '1 lay member' : `${count} lay members`,
            ),
            on: show.date(on),
            fewest: show.number(fewest),
          },
          // Fewer than the law asks for is one breach, of the law.
          yieldsTo: count < context.value(layMembersFewest, on) ? 'GB-02' : undefined,
        });
      },
    }),
  ],
});

function isLay(post: Post): boolean {
  if (post.state('member_type') === 'value') return post.member_type === 'Lay';
  return post.state('role') === 'value' && post.role?.startsWith('Lay') === true;
}
