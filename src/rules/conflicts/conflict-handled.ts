import { defineRule } from '../../rulekit/index.js';
import { cite, lmcCommissioningGuidance, procurementRegulations2013, refer } from '../../sources/index.js';
import { decidedOn, guidance, since2013 } from './guidance.js';

export default defineRule({
  id: 'CI-01',
  slug: 'conflict-handled',
  title: 'A decision with a conflict of interest records how it was managed',
  basis: 'statutory-guidance',
  sources: [
    cite(
      lmcCommissioningGuidance,
      'Such mechanisms could include the establishment of a CCG scrutiny committee to oversee CCG decision-making, seeking advice from the Health and Wellbeing Board as an independent party or seeking advice from the LAT.',
    ),
    guidance,
    // Regulation 6: no award where a conflict affects or appears to affect its integrity.
    refer(procurementRegulations2013),
  ],
  why: 'A conflict that is noted and not managed, or not shown to be, leaves the decision open to challenge.',
  aliases: ['PR-17'],
  messages: {
    notManaged: {
      severity: 'error',
      text: 'A conflict of interest is recorded for this decision, and nothing says how it was managed. Since 1 April 2013 a CCG has to manage each conflict and keep a record of how.',
      remedy:
        'Say what was done: who withdrew or did not vote, which committee decided instead, or whose advice was asked.',
    },
    onlyOther: {
      severity: 'warning',
      text: 'A conflict of interest is recorded for this decision, and how it was managed is only called “{how_managed}”. Since 1 April 2013 a CCG has to keep a record of how each conflict was managed.',
      remedy: 'Say in words what was done.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'procurementDecisions',
      needs: { procurementDecisions: ['conflict', 'how_managed'] },
      uses: { procurementDecisions: ['date'] },
      where: ({ conflict }) => conflict !== 'No',
      applies: { ...since2013, by: decidedOn },
      check(decision, context) {
        const { conflict, how_managed: how } = decision;
        if (conflict === null)
          context.cannotJudge('blank', 'it is not said whether there was a conflict of interest', [
            decision.at('conflict'),
          ]);
        if (how === null) context.report('notManaged', { at: 'how_managed' });
        else if (/^others?\W*$/i.test(how)) context.report('onlyOther', { at: 'how_managed' });
      },
    }),
  ],
});
