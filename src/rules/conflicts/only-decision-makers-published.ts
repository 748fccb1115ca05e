import { decisionMakersOnlyFrom } from '../../parameters/index.js';
import { defineRule } from '../../rulekit/index.js';
import { conflictsSouthReading2017, refer } from '../../sources/index.js';
import { day } from '../../workbook/index.js';
import { guidance, judgedOn, since2017 } from './guidance.js';

export default defineRule({
  id: 'CI-15',
  slug: 'only-decision-makers-published',
  title: 'The published register of interests holds staff who take decisions',
  basis: 'statutory-guidance',
  sources: [refer(conflictsSouthReading2017), guidance],
  why: 'Entries of other staff are personal data that need not be public.',
  messages: {
    otherStaff: {
      severity: 'info',
      text: 'This person is not one of the decision-making staff, and the entry is on the public register until {published_to}. Since 16 June 2017 the published register need hold decision-making staff only.',
      remedy:
        'Keep the entry in the CCG’s own register, and take it off the public one if the CCG so decides.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'interests',
      needs: { interests: ['decision_making_staff', 'published_to'] },
      where: ({ decision_making_staff: decides }) => decides !== 'Yes',
      applies: { ...since2017, by: judgedOn },
      check(interest, context) {
        const { decision_making_staff: decides, published_to: until } = interest;
        if (decides === null)
          context.cannotJudge('blank', 'it is not said whether the person takes decisions', [
            interest.at('decision_making_staff'),
          ]);
        const from = day(context.constant(decisionMakersOnlyFrom));
        // Without a last day nothing shows that the entry is on the public register at all.
        if (until !== null && until >= from) context.report('otherStaff', { at: 'published_to' });
      },
    }),
  ],
});
