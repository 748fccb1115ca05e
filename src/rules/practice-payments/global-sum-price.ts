import { globalSumPrice, globalSumPriceAlsoAccepted } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { bmaPayments2016, cite, refer, southernDerbyshireHwb2015 } from '../../sources/index.js';
import { day, formatPrice } from '../../workbook/index.js';
import { byPayment, LIFE_OF_CCGS, paidFrom } from './payments.js';

export default defineRule({
  id: 'GM-01',
  slug: 'global-sum-price',
  title: 'The global sum is paid at the national price',
  basis: 'law',
  sources: [
    cite(
      southernDerbyshireHwb2015,
      'the terms of GMS contracts – and any nationally determined elements of PMS and APMS contracts – will continue to be set out in the respective regulations and direction and cannot be varied by CCGs or joint committees',
    ),
    refer(bmaPayments2016),
  ],
  why: 'The price for each weighted patient is a national term of GMS contracts: practices of one year are all paid by the same.',
  messages: {
    otherPrice: {
      severity: 'error',
      text: 'The global sum of practice {practice_ods} for {period} is paid at {global_sum_price} a weighted patient. The national price from {since} is {prices}; a CCG cannot vary it.',
      remedy:
        'Correct the price, or the period it is for. Enter the price of a whole year, before deductions.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'practicePayments',
      needs: { practicePayments: ['payment_type', 'period', 'global_sum_price'] },
      uses: { practicePayments: ['practice_ods'] },
      where: (payment) => payment.payment_type === 'Global sum',
      applies: { ...LIFE_OF_CCGS, ...byPayment },
      check(payment, context) {
        const { global_sum_price: price } = payment;
        if (price === null)
          return context.cannotJudge('blank', 'the global sum price is blank', [
            payment.at('global_sum_price'),
          ]);
        const on = paidFrom(payment, context)!;
        const final = context.value(globalSumPrice, on);
        const second = context.lookUp(globalSumPriceAlsoAccepted, on);
        if (price === final || price === second?.entry.value) return;
        const since = context.lookUp(globalSumPrice, on)!.entry.from;
        const also = second === null ? '' : ` (${formatPrice(second.entry.value)} is accepted too)`;
        context.report('otherPrice', {
          at: 'global_sum_price',
          values: {
            since: show.date(day(since)),
            prices: show.text(`${formatPrice(final)}${also}`),
          },
        });
      },
    }),
  ],
});
