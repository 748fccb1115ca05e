import { layLeads } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { ccgRegulations2012, refer } from '../../sources/index.js';
import { governingBodyDates, lostIn, POST_FIELDS, postsOn } from './posts.js';

const LEADS: Readonly<Record<string, string>> = {
  'Lay - audit': 'audit and governance',
  'Lay - PPI': 'patient and public involvement',
};

export default defineRule({
  id: 'GB-06',
  slug: 'lay-leads',
  title: 'One lay member leads on audit, and one on patient and public involvement',
  basis: 'law',
  sources: [refer(ccgRegulations2012)],
  why: 'The lay members watch over the CCG’s accounts and speak for its patients.',
  messages: {
    noLead: {
      severity: 'warning',
      text: 'No lay member of the governing body on {on} is listed as leading on {lead}. Since 1 April 2013 one is to do so.',
      remedy: 'Give the lay member who leads on it that role.',
    },
  },
  limbs: (limb) => [
    limb.dossier({
      needs: { governingBody: ['role'] },
      uses: { governingBody: ['member_type', ...POST_FIELDS] },
      applies: { ...governingBodyDates, by: (_, { judgementDate }) => judgementDate },
      check(context) {
        const on = context.judgementDate!;
        const { governingBody } = context.tables;
        const { held, vacant, doubtful } = postsOn(governingBody.records, on);
        const roles = new Set<string>(
          // A vacant post is one that the governing body has.
          [...held, ...vacant].flatMap((post) => (post.state('role') === 'value' ? (post.role ?? []) : [])),
        );
        const missing = context.value(layLeads, on).filter((role) => !roles.has(role));
        if (missing.length === 0) return;
        const unread = [...doubtful, ...lostIn(held, 'role')];
        if (unread.length > 0)
          context.cannotJudge('unreadable', 'the role or the dates of a post could not be read', unread);
        const plain = held.filter((post) => /^lay (?:member|person)$/i.test(post.raw('role').trim()));
        if (plain.length > 0)
          context.cannotJudge(
            'blank',
            'it is not said what a lay member leads on',
            plain.map((post) => post.at('role')),
          );
        const isLay =
          roles.has('Lay - other') ||
          held.some((post) => post.state('member_type') === 'value' && post.member_type === 'Lay');
        // That there are too few lay members is for the rule of the members who must be there.
        if (!isLay && missing.length === context.value(layLeads, on).length)
          context.cannotJudge('not-applicable', 'no lay member is listed');
        for (const role of missing)
          context.report('noLead', {
            at: governingBody.place,
            values: { on: show.date(on), lead: show.text(LEADS[role] ?? role) },
            discriminator: role,
          });
      },
    }),
  ],
});
