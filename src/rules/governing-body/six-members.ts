import { governingBodyFewest } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { ccgRegulations2012, refer } from '../../sources/index.js';
import { longDay } from '../../workbook/index.js';
import { governingBodyDates, personOf, personsIn, POST_FIELDS, postsOn } from './posts.js';

export default defineRule({
  id: 'GB-01',
  slug: 'six-members',
  title: 'A governing body has at least six members',
  basis: 'law',
  sources: [refer(ccgRegulations2012)],
  why: 'The regulations name six members at the least, with the chair and the deputy chair among them.',
  messages: {
    tooFew: {
      severity: 'error',
      text: '{count} persons are listed as members of the governing body on {on}. Since 1 April 2013 it must have at least {fewest}.',
      remedy: 'List every member with the dates of the post, or appoint the members that are missing.',
    },
    tooFewWithVacancies: {
      severity: 'warning',
      text: '{count} persons are listed as members of the governing body on {on}, and {vacant} posts as vacant. Since 1 April 2013 it must have at least {fewest} members.',
      remedy: 'Fill the vacant posts, and enter who holds them and from when.',
    },
  },
  limbs: (limb) => [
    limb.dossier({
      needs: { governingBody: ['name'] },
      uses: { governingBody: POST_FIELDS },
      applies: { ...governingBodyDates, by: (_, { judgementDate }) => judgementDate },
      check(context) {
        const on = context.judgementDate!;
        const { governingBody } = context.tables;
        const { held, vacant, doubtful } = postsOn(governingBody.records, on);
        const count = personsIn(held);
        const fewest = context.value(governingBodyFewest, on);
        if (count >= fewest) return;
        const nameless = held.filter((post) => personOf(post) === null).map((post) => post.at('name'));
        if (doubtful.length > 0)
          context.cannotJudge('unreadable', 'the dates of a post could not be read', doubtful);
        if (nameless.length > 0) context.cannotJudge('blank', 'who holds a post is not known', nameless);
        if (count === 0)
          context.cannotJudge(
            'not-applicable',
            `no member of the governing body is listed on ${longDay(on)}`,
          );
        const isVacancy = count + vacant.length >= fewest;
        context.report(isVacancy ? 'tooFewWithVacancies' : 'tooFew', {
          at: governingBody.place,
          values: {
            count: show.number(count),
            on: show.date(on),
            fewest: show.number(fewest),
            vacant: show.number(vacant.length),
          },
        });
      },
    }),
  ],
});
