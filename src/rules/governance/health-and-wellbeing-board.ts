import { healthAndWellbeingBoardNames } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { cite, essexLmcsBriefing2010 } from '../../sources/index.js';
import { longDay } from '../../workbook/index.js';
import { isLost } from '../left-out.js';
import { POST_FIELDS, postsOn } from '../governing-body/posts.js';
import { isInOffice } from './primary-care-committee.js';

const ROLE = 'Health and Wellbeing Board representative';
/** In a post that is written in other words, such as "Clinical lead and HWB member". */
const ROLE_WORDS = /\bwell-?being\b|\bhwb\b/i;

export default defineRule({
  id: 'GV-04',
  slug: 'health-and-wellbeing-board',
  title: 'The CCG has a named representative on the Health and Wellbeing Board',
  basis: 'law',
  sources: [
    cite(
      essexLmcsBriefing2010,
      'GP commissioners will have a statutory obligation to participate as members of new Local Health and Wellbeing Boards.',
    ),
  ],
  why: 'Each CCG is a member of the Health and Wellbeing Board of its area, and somebody has to sit there for it.',
  messages: {
    noRepresentative: {
      severity: 'warning',
      text: 'Nobody on the governing body is listed as the CCG’s representative on the Health and Wellbeing Board on {on}. Since 1 April 2013 each CCG has had to take part in the board of its area.',
      remedy:
        'Add a row for the person who represents the CCG there, with that role. A person with two posts has two rows.',
    },
  },
  limbs: (limb) => [
    limb.dossier({
      needs: { governingBody: ['role'] },
      uses: {
        governingBody: POST_FIELDS,
        committees: ['committee_id', 'name'],
        committeeMembers: ['committee_id', 'from', 'to'],
      },
      applies: { from: '2013-04-01', to: '2022-06-30', by: (_, { judgementDate }) => judgementDate },
      check(context) {
        const on = context.judgementDate!;
        const { governingBody, committees, committeeMembers } = context.tables;
        const { held, doubtful } = postsOn(governingBody.records, on);
        const isNamed = held.some(
          (post) =>
            (post.state('role') === 'value' && post.role === ROLE) || ROLE_WORDS.test(post.raw('role')),
        );
        if (isNamed) return;
        const names = context.constant(healthAndWellbeingBoardNames);
        const boards = (committees?.records ?? []).filter((committee) => {
          const name = committee.raw('name').toLowerCase().replace(/\s+/g, ' ');
          return committee.state('committee_id') === 'value' && names.some((each) => name.includes(each));
        });
        const sits = boards.some(({ committee_id: id }) =>
          committeeMembers?.where('committee_id', id).some((member) => isInOffice(member, on)),
        );
        if (sits) return;
        const lost = held.filter((post) => ['error', 'not-calculated'].includes(post.state('role')));
        const unread = [...doubtful, ...lost.map((post) => post.at('role'))];
        if (unread.length > 0)
          context.cannotJudge('unreadable', 'the role or the dates of a post could not be read', unread);
        if (held.every((post) => isLost(post.state('role')) || post.state('role') === 'blank'))
          context.cannotJudge('not-applicable', `no post of the governing body is listed on ${longDay(on)}`);
        context.report('noRepresentative', {
          at: governingBody.place,
          values: { on: show.date(on) },
          parameters: [],
        });
      },
    }),
  ],
});
