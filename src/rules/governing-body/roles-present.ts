import { governingBodyRoles, layMembersFewest } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { ccgRegulations2012, cite, essexLmcsBriefing2010, refer } from '../../sources/index.js';
import { longDay } from '../../workbook/index.js';
import { governingBodyDates, lostIn, personOf, personsIn, POST_FIELDS, postsOn } from './posts.js';

const LAY_ROLES: readonly string[] = ['Lay - audit', 'Lay - PPI', 'Lay - other'];

export default defineRule({
  id: 'GB-02',
  slug: 'roles-present',
  title: 'A governing body has the members that the regulations name',
  basis: 'law',
  aliases: ['FI-07'],
  sources: [
    refer(ccgRegulations2012),
    cite(
      essexLmcsBriefing2010,
      'Each consortium will have both an Accountable and Chief Financial Officer, (although the latter role could be discharged for more than one consortium).',
    ),
  ],
  why: 'The regulations name the members who must sit on a governing body, two lay persons among them.',
  messages: {
    roleMissing: {
      severity: 'error',
      text: 'Nobody is listed as {role} of the governing body on {on}. Since 1 April 2013 a governing body must have one.',
      remedy:
        'List the person with a row for this post, from its first day. A person with two posts has two rows, and an officer shared with other CCGs counts.',
    },
    roleVacant: {
      severity: 'warning',
      text: 'The post of {role} of the governing body is listed as vacant on {on}. Since 1 April 2013 a governing body must have one.',
      remedy: 'Fill the post, and enter who holds it and from when.',
    },
    tooFewLay: {
      severity: 'error',
      text: '{count} lay members of the governing body are listed on {on}. Since 1 April 2013 it must have at least {fewest}.',
      remedy: 'List each lay member, or appoint those who are missing.',
    },
    tooFewLayWithVacancies: {
      severity: 'warning',
      text: '{count} lay members of the governing body are listed on {on}, and a lay post as vacant. Since 1 April 2013 it must have at least {fewest} lay members.',
      remedy: 'Fill the vacant post, and enter who holds it and from when.',
    },
  },
  limbs: (limb) => [
    limb.dossier({
      name: 'a',
      needs: { governingBody: ['role'] },
      uses: { governingBody: POST_FIELDS },
      applies: { ...governingBodyDates, by: (_, { judgementDate }) => judgementDate },
      check(context) {
        const on = context.judgementDate!;
        const { governingBody } = context.tables;
        const { held, vacant, doubtful } = postsOn(governingBody.records, on);
        const isIn =
          (role: string) =>
          (post: (typeof held)[number]): boolean =>
            post.state('role') === 'value' && post.role === role;
        const missing = context.value(governingBodyRoles, on).filter((role) => !held.some(isIn(role)));
        if (missing.length === 0) return;
        const unread = [...doubtful, ...lostIn(held, 'role')];
        if (unread.length > 0)
          context.cannotJudge('unreadable', 'the role or the dates of a post could not be read', unread);
        if (held.length === 0)
          context.cannotJudge(
            'not-applicable',
            `no member of the governing body is listed on ${longDay(on)}`,
          );
        for (const role of missing) {
          const post = vacant.find(isIn(role));
          context.report(post === undefined ? 'roleMissing' : 'roleVacant', {
            at: post?.at('role') ?? governingBody.place,
            values: { role: show.text(role), on: show.date(on) },
            discriminator: role,
          });
        }
      },
    }),
    limb.dossier({
      name: 'b',
      needs: { governingBody: ['role'] },
      uses: { governingBody: ['member_type', ...POST_FIELDS] },
      applies: { ...governingBodyDates, by: (_, { judgementDate }) => judgementDate },
      check(context) {
        const on = context.judgementDate!;
        const { governingBody } = context.tables;
        const { held, vacant, doubtful } = postsOn(governingBody.records, on);
        const isLay = (post: (typeof held)[number]): boolean =>
          (post.state('member_type') === 'value' && post.member_type === 'Lay') ||
          (post.state('role') === 'value' && LAY_ROLES.includes(post.role!));
        const count = personsIn(held.filter(isLay));
        const fewest = context.value(layMembersFewest, on);
        if (count >= fewest) return;
        const others = held.filter((post) => !isLay(post));
        const unread = [...doubtful, ...lostIn(others, 'role'), ...lostIn(others, 'member_type')];
        if (unread.length > 0)
          context.cannotJudge('unreadable', 'the role, kind or dates of a post could not be read', unread);
        const nameless = held.filter((post) => isLay(post) && personOf(post) === null);
        if (nameless.length > 0)
          context.cannotJudge(
            'blank',
            'who holds a lay post is not known',
            nameless.map((post) => post.place),
          );
        if (held.length === 0)
          context.cannotJudge(
            'not-applicable',
            `no member of the governing body is listed on ${longDay(on)}`,
          );
        const isVacancy = count + vacant.filter(isLay).length >= fewest;
        context.report(isVacancy ? 'tooFewLayWithVacancies' : 'tooFewLay', {
          at: governingBody.place,
          values: { count: show.number(count), on: show.date(on), fewest: show.number(fewest) },
        });
      },
    }),
  ],
});
