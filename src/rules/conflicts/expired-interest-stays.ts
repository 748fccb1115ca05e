import { expiredInterestMonths } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { conflictsEasternCheshire, refer } from '../../sources/index.js';
import { addMonths } from '../../workbook/index.js';
import { guidance, since2016 } from './guidance.js';
import { isNil } from './nil-return.js';

export default defineRule({
  id: 'CI-14',
  slug: 'expired-interest-stays',
  title: 'An interest that ended stays on the public register for six months',
  basis: 'statutory-guidance',
  sources: [refer(conflictsEasternCheshire), guidance],
  why: 'Decisions of the last months may still have been touched by it.',
  messages: {
    removedEarly: {
      severity: 'warning',
      text: 'The interest ended on {interest_to} and is on the public register until {published_to}. Since 28 June 2016 it has to stay there for {months} months after it ended, here until {due}.',
      remedy:
        'Keep the entry on the public register for the whole time. The CCG’s own record of it is kept for at least six years.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'interests',
      needs: { interests: ['interest_to', 'published_to'] },
      uses: { interests: ['interest_type'] },
      where: (interest) => interest.interest_to !== null && !isNil(interest),
      applies: { ...since2016, by: ({ interest_to: ended }) => ended },
      check(interest, context) {
        const { interest_to: ended, published_to: until } = interest;
        const months = context.value(expiredInterestMonths, ended!);
        const due = addMonths(ended!, months);
        // Without a last day the entry is still on the register.
        if (until === null || until >= due) return;
        context.report('removedEarly', {
          at: 'published_to',
          values: { months: show.number(months), due: show.date(due) },
          related: [interest.at('interest_to')],
        });
      },
    }),
  ],
});
