import { ccgNamePattern } from '../../parameters/index.js';
import { defineRule } from '../../rulekit/index.js';
import { bevanBrittanGovernance2012, refer } from '../../sources/index.js';
import { governingBodyDates } from './posts.js';

export default defineRule({
  id: 'GB-07',
  slug: 'name-of-ccg',
  title: 'The name of a CCG begins with NHS and ends with Clinical Commissioning Group',
  basis: 'law',
  sources: [refer(bevanBrittanGovernance2012)],
  why: 'The name shows everybody that the body is part of the NHS, and which kind of body it is.',
  messages: {
    otherName: {
      severity: 'warning',
      text: 'The name of the CCG is given as {ccg_name}. Since 1 April 2013 such a name begins with “NHS” and ends with “Clinical Commissioning Group”, for which “CCG” is accepted.',
      remedy: 'Enter the name in full, such as NHS Anytown Clinical Commissioning Group.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'org',
      needs: { org: ['ccg_name'] },
      applies: { ...governingBodyDates, by: (_, { judgementDate }) => judgementDate },
      check(cover, context) {
        const { ccg_name: name } = cover;
        if (name === null) return context.cannotJudge('blank', 'CCG name is blank', [cover.at('ccg_name')]);
        const pattern = new RegExp(context.value(ccgNamePattern, context.judgementDate!), 'i');
        if (!pattern.test(name.trim().replace(/\s+/g, ' '))) context.report('otherName', { at: 'ccg_name' });
      },
    }),
  ],
});
