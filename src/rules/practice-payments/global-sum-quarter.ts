import { paymentTolerance } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { bmaPayments2016, contractPayments2019, refer } from '../../sources/index.js';
import { cannotSum } from '../left-out.js';
import { fullQuarter, optedOutQuarter } from './out-of-hours.js';
import { byPayment, LIFE_OF_CCGS, paidFrom } from './payments.js';
import { periodPaid } from './period-paid.js';

export default defineRule({
  id: 'GM-02',
  slug: 'global-sum-quarter',
  title: 'A quarter’s global sum is the weighted list times the price, divided by four',
  basis: 'national-guidance',
  sources: [refer(bmaPayments2016), refer(contractPayments2019)],
  why: 'A payment that cannot be worked out again from the list and the price may rest on an old list.',
  messages: {
    paymentDiffers: {
      severity: 'warning',
      text: 'The global sum of practice {practice_ods} for {period} is {paid}. Worked out again it is {working}, a difference of {difference}. Since 1 April 2013 CCGs can expect the two to agree to the pound.',
      remedy:
        'Check the weighted list of the quarter, the price, and whether the practice opted out of out-of-hours care.',
    },
  },
  limbs: (limb) => [
    limb.group({
      of: 'practicePayments',
      by: ['practice_ods', 'period'],
      needs: {
        practicePayments: ['practice_ods', 'payment_type', 'period', 'global_sum_price', 'amount'],
        practiceContracts: ['practice_ods', 'weighted_list'],
      },
      uses: { practiceContracts: ['ooh_opt_out'] },
      // The workbook holds the weighted list of its own quarter only.
      where(payment, context) {
        if (payment.payment_type !== 'Global sum') return false;
        const today =
          context.judgementDate ??
          context.cannotJudge('date-unknown', 'the date of the workbook is not known');
        const period = periodPaid(payment.period, context.financialYear);
        return period?.months === 3 && period.from <= today && today <= period.to;
      },
      applies: {
        ...LIFE_OF_CCGS,
        ...byPayment,
        by: ([payment], context) => paidFrom(payment!, context),
      },
      check(group, context) {
        const { practicePayments, practiceContracts } = context.tables;
        const [payment] = group;
        const [contract, ...others] = practiceContracts.where('practice_ods', payment!.practice_ods);
        if (contract === undefined || others.length > 0)
          return context.cannotJudge(
            contract === undefined ? 'reference-missing' : 'not-applicable',
            `${payment!.practice_ods} has ${contract === undefined ? 'no contract' : 'several contracts'} in the table`,
            [payment!.at('practice_ods')],
          );
        const sum = practicePayments.sum('amount', group);
        if (sum.leftOut.length > 0) return cannotSum(sum.leftOut, practicePayments, context);
        const prices = new Set(group.flatMap(({ global_sum_price: price }) => price ?? []));
        const [price] = prices;
        const { weighted_list: list } = contract;
        if (price === undefined || list === null || sum.count < group.length)
          return context.cannotJudge('blank', 'the amount, the price or the weighted list is blank', [
            price === undefined
              ? payment!.at('global_sum_price')
              : list === null
                ? contract.at('weighted_list')
                : payment!.at('amount'),
          ]);
        if (prices.size > 1)
          return context.cannotJudge('not-applicable', 'the payment is made at several prices', [
            payment!.at('global_sum_price'),
          ]);
        const tolerance = Math.max(context.constant(paymentTolerance), context.unit);
        const { ooh_opt_out: optOut } = contract;
        const full = fullQuarter(list, price);
        const isPaid = (amount: number): boolean => Math.abs(sum.total - amount) <= tolerance;
        if (optOut !== 'Yes' && isPaid(full.amount)) return;
        const net =
          optOut === 'No' ? full : optedOutQuarter(list, price, paidFrom(payment!, context)!, context);
        if (net === null)
          return context.cannotJudge('no-parameter', 'the out-of-hours deduction of the year is not held');
        if (isPaid(net.amount)) return;
        const nearest = optOut === 'Yes' ? net : full;
        context.report('paymentDiffers', {
          at: 'amount',
          subject: [payment!.practice_ods!, payment!.period!],
          values: {
            paid: show.money(sum.total),
            working: show.text(nearest.working),
            difference: show.money(Math.abs(sum.total - nearest.amount)),
          },
          related: [contract.at('weighted_list'), payment!.at('global_sum_price')],
        });
      },
    }),
  ],
});
