import { correctionFactorLeft, paymentTolerance } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { medeconomics2015, refer } from '../../sources/index.js';
import { amountOf, byPayment, periodOf } from './payments.js';

const MONTHS_OF_A_YEAR = 12;

export default defineRule({
  id: 'GM-04',
  slug: 'correction-factor',
  title: 'The MPIG correction factor falls by a seventh each year',
  basis: 'national-guidance',
  sources: [refer(medeconomics2015)],
  why: 'The correction factor is taken out over seven years from 2014/15, so that practices come to be paid by the same price.',
  messages: {
    factorDiffers: {
      severity: 'warning',
      text: 'The correction factor of practice {practice_ods} for {period} is {amount}. From {mpig_2013_14} in 2013/14, {left} is left: {expected} for {months}, a difference of {difference}. Since 1 April 2014 a seventh of the factor goes each year.',
      remedy: 'Check the factor of 2013/14 and the period. A merger of practices may explain a difference.',
    },
    factorAfterEnd: {
      severity: 'warning',
      text: 'A correction factor of {amount} is paid to practice {practice_ods} for {period}. The last of it went before 1 April 2021.',
      remedy: 'Stop the payment, or correct its type or period.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'practicePayments',
      needs: { practicePayments: ['payment_type', 'period', 'amount'] },
      uses: { practicePayments: ['practice_ods', 'mpig_2013_14'] },
      where: (payment) => payment.payment_type === 'MPIG correction factor',
      applies: { from: '2014-04-01', to: '2022-06-30', ...byPayment },
      check(payment, context) {
        const amount = amountOf(payment, context);
        const { from, months } = periodOf(payment, context);
        const left = context.value(correctionFactorLeft, from);
        const tolerance = Math.max(context.constant(paymentTolerance), context.unit);
        if (left === 0) {
          if (amount > tolerance) context.report('factorAfterEnd', { at: 'amount' });
          return;
        }
        const base = payment.mpig_2013_14;
        if (base === null)
          return context.cannotJudge('blank', 'the correction factor of 2013/14 is not given', [
            payment.at('mpig_2013_14'),
          ]);
        const expected = Math.round((base * left * months) / MONTHS_OF_A_YEAR);
        if (Math.abs(amount - expected) <= tolerance) return;
        context.report('factorDiffers', {
          at: 'amount',
          values: {
            left: show.percentage(left),
            expected: show.money(expected),
            months: show.text(months === 1 ? 'a month' : `${months} months`),
            difference: show.money(Math.abs(amount - expected)),
          },
          related: [payment.at('mpig_2013_14')],
        });
      },
    }),
  ],
});
