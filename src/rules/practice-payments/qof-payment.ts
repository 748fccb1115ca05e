import { paymentTolerance, qofPointValue } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { bmaPayments2016, contractPayments2019, refer } from '../../sources/index.js';
import { cannotSum } from '../left-out.js';
import { amountOf, byPayment, LIFE_OF_CCGS, periodOf } from './payments.js';
import { periodPaid } from './period-paid.js';

/** Ten-thousandths of a pound in a penny. */
const PRICE_OF_A_PENNY = 100;

export default defineRule({
  id: 'GM-03',
  slug: 'qof-payment',
  title: 'A QOF payment is the points times their value times the list size adjustment',
  basis: 'national-guidance',
  sources: [refer(bmaPayments2016), refer(contractPayments2019)],
  why: 'The value of a point is national. A payment that differs has been adjusted for prevalence too, or is wrong.',
  messages: {
    paymentDiffers: {
      severity: 'info',
      text: 'The QOF achievement of practice {practice_ods} for {period} is paid with {amount}. {points} points × {value} × {list_adjustment} = {product}, a difference of {difference}. The value of a point is national and has held since {since}.',
      remedy:
        'Check the points and the list size adjustment. Prevalence, or aspiration paid before, may explain the rest.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'practicePayments',
      needs: {
        practicePayments: ['practice_ods', 'payment_type', 'period', 'points', 'amount', 'list_adjustment'],
      },
      where: (payment) => payment.payment_type === 'QOF achievement',
      applies: { ...LIFE_OF_CCGS, ...byPayment },
      check(payment, context) {
        const { points, list_adjustment: adjustment } = payment;
        const amount = amountOf(payment, context);
        if (points === null || adjustment === null)
          return context.cannotJudge('blank', 'the points or the list size adjustment is blank', [
            payment.at(points === null ? 'points' : 'list_adjustment'),
          ]);
        const { from, year } = periodOf(payment, context);
        const value = context.value(qofPointValue, from);
        const product = Math.round((points * value * adjustment) / PRICE_OF_A_PENNY);
        const tolerance = Math.max(context.constant(paymentTolerance), context.unit);
        if (Math.abs(amount - product) <= tolerance) return;
        // What was paid in the year as aspiration is taken off the achievement.
        const { practicePayments } = context.tables;
        const aspiration = practicePayments.sum(
          'amount',
          practicePayments
            .where('practice_ods', payment.practice_ods)
            .filter(
              (other) =>
                other.payment_type === 'QOF aspiration' &&
                periodPaid(other.period, context.financialYear)?.year === year,
            ),
        );
        if (aspiration.leftOut.length > 0) return cannotSum(aspiration.leftOut, practicePayments, context);
        if (Math.abs(amount + aspiration.total - product) <= tolerance) return;
        context.report('paymentDiffers', {
          at: 'amount',
          values: {
            points: show.number(points),
            list_adjustment: show.number(adjustment),
            value: show.price(value),
            product: show.money(product),
            difference: show.money(Math.abs(amount - product)),
            since: show.date(from),
          },
          related: [payment.at('points')],
        });
      },
    }),
  ],
});
