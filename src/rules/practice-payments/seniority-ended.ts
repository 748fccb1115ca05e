import { seniorityEnded } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { medeconomics2015, refer } from '../../sources/index.js';
import { day } from '../../workbook/index.js';
import { amountOf, byPayment, LIFE_OF_CCGS, paidFrom } from './payments.js';

export default defineRule({
  id: 'GM-05',
  slug: 'seniority-ended',
  title: 'No seniority is paid for days after it ended',
  basis: 'national-guidance',
  sources: [refer(medeconomics2015)],
  why: 'Seniority payments were phased out up to March 2020; the money went into the global sum.',
  messages: {
    seniorityPaid: {
      severity: 'warning',
      text: 'Seniority of {amount} is paid to practice {practice_ods} for {period}. There are no seniority payments for days from {ended} on.',
      remedy: 'Stop the payment. If it settles an earlier year, enter that year as its period.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'practicePayments',
      needs: { practicePayments: ['payment_type', 'period', 'amount'] },
      uses: { practicePayments: ['practice_ods'] },
      where: (payment) => payment.payment_type === 'Seniority',
      applies: { ...LIFE_OF_CCGS, ...byPayment },
      check(payment, context) {
        const amount = amountOf(payment, context);
        const ended = day(context.constant(seniorityEnded));
        // A negative amount takes back what was paid before.
        if (paidFrom(payment, context)! < ended || amount <= 0) return;
        context.report('seniorityPaid', { at: 'amount', values: { ended: show.date(ended) } });
      },
    }),
  ],
});
