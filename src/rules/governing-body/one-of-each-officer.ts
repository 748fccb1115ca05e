import { defineRule, show, type Place, type RuleRecord } from '../../rulekit/index.js';
import { ccgRegulations2012, cite, essexLmcsBriefing2010, refer } from '../../sources/index.js';
import type { Day } from '../../workbook/index.js';
import { isLost } from '../left-out.js';
import { governingBodyDates, personOf, POST_FIELDS, postsOn } from './posts.js';

const CFO = 'Chief Finance Officer';
const OFFICERS = [
  { name: 'a', role: CFO, message: 'twoFinanceOfficers' },
  { name: 'b', role: 'Accountable Officer', message: 'twoAccountableOfficers' },
] as const;

type Post = RuleRecord<'governingBody', 'role' | (typeof POST_FIELDS)[number]>;

export default defineRule({
  id: 'GB-03',
  slug: 'one-of-each-officer',
  title: 'A CCG has one chief finance officer and one accountable officer at a time',
  basis: 'law',
  sources: [
    refer(ccgRegulations2012),
    cite(
      essexLmcsBriefing2010,
      'Each consortium will have both an Accountable and Chief Financial Officer, (although the latter role could be discharged for more than one consortium).',
    ),
  ],
  why: 'One person answers for the CCG’s money, and one for the CCG.',
  messages: {
    twoFinanceOfficers: {
      severity: 'error',
      text: '{count} persons are listed as chief finance officer on {on}. Since 1 April 2013 a CCG has exactly one, who may be shared with other CCGs.',
      remedy: 'Enter the last day of the officer who has left, or correct the role.',
    },
    twoAccountableOfficers: {
      severity: 'error',
      text: '{count} persons are listed as accountable officer on {on}. Since 1 April 2013 a CCG has exactly one, who may be shared with other CCGs.',
      remedy: 'Enter the last day of the officer who has left, or correct the role.',
    },
    notQualified: {
      severity: 'warning',
      text: 'The chief finance officer on {on} is shown without an accountancy qualification. Since 1 April 2013 the officer must have one.',
      remedy: 'Correct the entry, or keep with it how the requirement is met.',
    },
    notEmployed: {
      severity: 'warning',
      text: 'The chief finance officer on {on} is shown as not employed by the CCG. Since 1 April 2013 the officer must be an employee of the CCG, alone or jointly with other CCGs.',
      remedy:
        'Enter Yes if the officer is employed jointly, or keep with the entry how the requirement is met.',
    },
  },
  limbs: (limb) => [
    ...OFFICERS.map(({ name, role, message }) =>
      limb.dossier({
        name,
        needs: { governingBody: ['role'] },
        uses: { governingBody: POST_FIELDS },
        applies: { ...governingBodyDates, by: (_, { judgementDate }) => judgementDate },
        check(context) {
          const on = context.judgementDate!;
          const posts = inRole(context.tables.governingBody.records, role);
          const { officers, doubtful } = officersOn(posts, on);
          const [first, ...others] = officers;
          if (others.length > 0)
            context.report(message, {
              at: others.at(-1)!.at('role'),
              subject: [],
              values: { count: show.number(officers.length), on: show.date(on) },
              related: [first!.at('role'), ...others.slice(0, -1).map((post) => post.at('role'))],
            });
          else if (doubtful.length > 0)
            context.cannotJudge('unreadable', `who is ${role} is not known`, doubtful);
          // That there is none is for the rule of the members who must be there.
          else if (first === undefined) context.cannotJudge('not-applicable', `no ${role} is listed`);
        },
      }),
    ),
    limb.record({
      name: 'c',
      of: 'governingBody',
      needs: { governingBody: ['role', 'accountancy_qualified'] },
      uses: { governingBody: POST_FIELDS },
      where: isFinanceOfficer,
      applies: { ...governingBodyDates, by: (_, { judgementDate }) => judgementDate },
      check(post, context) {
        const on = context.judgementDate!;
        const at = 'accountancy_qualified';
        const isQualified = post.accountancy_qualified;
        if (isQualified === null)
          context.cannotJudge('blank', 'Accountancy qualification is blank', [post.at(at)]);
        if (isQualified === 'No') context.report('notQualified', { at, values: { on: show.date(on) } });
      },
    }),
    limb.record({
      name: 'd',
      of: 'governingBody',
      needs: { governingBody: ['role', 'employed_by_ccg'] },
      uses: { governingBody: POST_FIELDS },
      where: isFinanceOfficer,
      applies: { ...governingBodyDates, by: (_, { judgementDate }) => judgementDate },
      check(post, context) {
        const on = context.judgementDate!;
        const at = 'employed_by_ccg';
        const isEmployed = post.employed_by_ccg;
        if (isEmployed === null) context.cannotJudge('blank', 'Employed by the CCG is blank', [post.at(at)]);
        if (isEmployed === 'No') context.report('notEmployed', { at, values: { on: show.date(on) } });
      },
    }),
  ],
});

/** Whether a post is that of the finance officer on the day; where that day is not known any such post is. */
function isFinanceOfficer(
  post: Post,
  { judgementDate: on }: { readonly judgementDate: Day | null },
): boolean {
  return post.role === CFO && (on === null || postsOn([post], on).held.length > 0);
}

function inRole(posts: readonly Post[], role: string): Post[] {
  return posts.filter((post) => post.state('role') === 'value' && post.role === role);
}

/** The first post of each person in a role on a day, by their first days; the cells that leave it open who it is. */
function officersOn(posts: readonly Post[], on: Day): { officers: Post[]; doubtful: readonly Place[] } {
  const { held, doubtful } = postsOn(posts, on);
  const officers = new Map<string, Post>();
  const unnamed: Place[] = [];
  for (const post of held) {
    const person = personOf(post);
    if (person === null) unnamed.push(post.at(isLost(post.state('name')) ? 'name' : 'person_id'));
    else if (!officers.has(person)) officers.set(person, post);
  }
  const startOf = (post: Post): Day =>
    post.state('from') === 'value' ? post.from! : Number.NEGATIVE_INFINITY;
  return {
    officers: [...officers.values()].sort((a, b) => compare(startOf(a), startOf(b)) || a.index - b.index),
    doubtful: officers.size + unnamed.length > 1 ? [...doubtful, ...unnamed] : doubtful,
  };
}

/** Two open starts are equal; their difference would be no number. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
