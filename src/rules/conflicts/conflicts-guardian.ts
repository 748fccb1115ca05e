import { conflictsGuardianNotChairOf } from '../../parameters/index.js';
import { defineRule, show, type RuleRecord } from '../../rulekit/index.js';
import { hempsonsConflicts2016, refer } from '../../sources/index.js';
import type { Day } from '../../workbook/index.js';
import { isInOffice } from '../governance/primary-care-committee.js';
import { lostIn, POST_FIELDS, postsOn } from '../governing-body/posts.js';
import { guidance, judgedOn, since2016 } from './guidance.js';
import { keysOf } from './people.js';

type Post = RuleRecord<'governingBody', 'role' | (typeof POST_FIELDS)[number]>;

export default defineRule({
  id: 'CI-17',
  slug: 'conflicts-guardian',
  title: 'A conflicts of interest guardian is named, and does not chair the primary care committee',
  basis: 'statutory-guidance',
  sources: [refer(hempsonsConflicts2016), guidance],
  why: 'Staff and the public need somebody outside the decisions to whom they can take a concern about a conflict.',
  messages: {
    noGuardian: {
      severity: 'warning',
      text: 'Nobody on the governing body has the role of conflicts of interest guardian on {on}. Since 28 June 2016 each CCG has to have one.',
      remedy:
        'Give the person a second row with the role of conflicts guardian: usually the chair of the audit committee.',
    },
    chairsPrimaryCare: {
      severity: 'warning',
      text: '{who} is the conflicts of interest guardian and chairs the primary care commissioning committee on {on}. Since 28 June 2016 the guardian is not to chair that committee.',
      remedy: 'Name another guardian or another chair.',
    },
    notAuditChair: {
      severity: 'info',
      text: '{who} is the conflicts of interest guardian on {on}, and another lay member leads on audit. Since 28 June 2016 the guardian is expected to be the chair of the audit committee.',
      remedy: 'Check whether the audit chair could take on the role.',
    },
  },
  limbs: (limb) => [
    limb.dossier({
      name: 'a',
      needs: { governingBody: ['role'] },
      uses: { governingBody: POST_FIELDS },
      applies: { ...since2016, by: judgedOn },
      check(context) {
        const { governingBody } = context.tables;
        const on = context.judgementDate!;
        const guardians = inRole(governingBody.records, 'Conflicts guardian', on);
        const values = { on: show.date(on) };
        if (guardians.length === 0) {
          const { held, vacant, doubtful } = postsOn(governingBody.records, on);
          const lost = [...doubtful, ...lostIn(held, 'role')];
          if (lost.length > 0)
            context.cannotJudge('unreadable', 'the role or the dates of a post could not be read', lost);
          if (held.length + vacant.length === 0)
            context.cannotJudge('not-applicable', 'nobody is on the governing body on that day', [
              governingBody.place,
            ]);
          context.report('noGuardian', { at: governingBody.place, values });
        }
        const auditors = inRole(governingBody.records, 'Lay - audit', on);
        const leads = new Set(auditors.flatMap(keysOf));
        if (leads.size === 0) return;
        for (const guardian of guardians)
          if (keysOf(guardian).length > 0 && !keysOf(guardian).some((key) => leads.has(key)))
            context.report('notAuditChair', {
              at: guardian.at('role'),
              values: { ...values, who: show.text(nameOf(guardian)) },
              related: auditors.map((post) => post.at('role')),
            });
      },
    }),
    limb.record({
      name: 'b',
      of: 'committees',
      needs: {
        committees: ['committee_id', 'type'],
        committeeMembers: ['committee_id', 'person_id', 'role'],
        governingBody: ['role'],
      },
      uses: {
        committees: ['established', 'dissolved'],
        committeeMembers: ['from', 'to'],
        governingBody: POST_FIELDS,
      },
      prepare({ tables, judgementDate: on }) {
        const guardians = on === null ? [] : inRole(tables.governingBody.records, 'Conflicts guardian', on);
        return new Map(guardians.flatMap((post) => keysOf(post).map((key) => [key, post])));
      },
      where: ({ type }) => type === conflictsGuardianNotChairOf.values[0]!.value,
      applies: { ...since2016, by: judgedOn },
      check(committee, context, guardians) {
        const on = context.judgementDate!;
        if (guardians.size === 0)
          context.cannotJudge('not-applicable', 'no conflicts of interest guardian is named');
        const { committee_id: id } = committee;
        if (id === null)
          return context.cannotJudge('blank', 'Committee reference is blank', [committee.at('committee_id')]);
        if (!isInOffice({ from: committee.established, to: committee.dissolved }, on)) return;
        context.value(conflictsGuardianNotChairOf, on);
        for (const member of context.tables.committeeMembers.where('committee_id', id)) {
          if (member.role !== 'Chair' || !isInOffice(member, on)) continue;
          const guardian = keysOf(member)
            .map((key) => guardians.get(key))
            .find((post) => post !== undefined);
          if (guardian !== undefined)
            context.report('chairsPrimaryCare', {
              at: member.at('role'),
              values: { on: show.date(on), who: show.text(nameOf(guardian)) },
              related: [guardian.at('role')],
            });
        }
      },
    }),
  ],
});

/** Posts of a role that are held on a day; those whose role cannot be read are none. */
function inRole(posts: readonly Post[], role: Post['role'], on: Day): readonly Post[] {
  return postsOn(posts, on).held.filter((post) => post.state('role') === 'value' && post.role === role);
}

function nameOf(post: Post): string {
  return post.name ?? post.person_id ?? 'A member';
}
