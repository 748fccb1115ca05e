import { interestReviewMonths } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { conflictsSouthReading2017, refer } from '../../sources/index.js';
import { addMonths } from '../../workbook/index.js';
import { guidance, judgedOn, since2017 } from './guidance.js';

export default defineRule({
  id: 'CI-13',
  slug: 'confirmed-each-year',
  title: 'Each entry in the register of interests is confirmed every year',
  basis: 'statutory-guidance',
  sources: [refer(conflictsSouthReading2017), guidance],
  why: 'An entry that nobody has confirmed for years may leave out what the person has taken on since.',
  messages: {
    outOfDate: {
      severity: 'warning',
      text: 'This entry was last confirmed on {last}, which was good to {due}. On {on} it is out of date: since 16 June 2017 declarations have to be confirmed at least every {months} months.',
      remedy: 'Ask the person to confirm or change the entry, and give the day.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'interests',
      needs: { interests: ['last_confirmed'] },
      uses: { interests: ['declared_on', 'interest_to'] },
      where: ({ interest_to: ended }, { judgementDate: on }) => ended === null || on === null || ended >= on,
      applies: { ...since2017, by: judgedOn },
      check(interest, context) {
        const { last_confirmed: confirmed, declared_on: declared } = interest;
        const on = context.judgementDate!;
        const months = context.value(interestReviewMonths, on);
        const isDeclaration = confirmed === null || (declared !== null && declared > confirmed);
        const last = isDeclaration ? declared : confirmed;
        const due = last === null ? null : addMonths(last, months);
        if (due !== null && due >= on) return;
        // A blank may mean that only the list of confirmations is kept elsewhere.
        if (confirmed === null || due === null)
          return context.cannotJudge('blank', 'the day of the last confirmation is blank', [
            interest.at('last_confirmed'),
          ]);
        context.report('outOfDate', {
          at: 'last_confirmed',
          values: {
            last: show.date(last!, interest.at(isDeclaration ? 'declared_on' : 'last_confirmed')),
            due: show.date(due),
            on: show.date(on),
            months: show.number(months),
          },
        });
      },
    }),
  ],
});
