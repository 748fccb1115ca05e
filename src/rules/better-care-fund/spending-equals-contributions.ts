import { defineRule, show } from '../../rulekit/index.js';
import { betterCareFundRequirements2017, refer } from '../../sources/index.js';
import { yearStart } from '../finance/year-tables.js';
import { cannotSum } from '../left-out.js';
import { sumInWords } from '../sum-in-words.js';
import { blanks, moneyOf, ofNoPool } from './pools-of-area.js';

export default defineRule({
  id: 'BC-03',
  slug: 'spending-equals-contributions',
  title: 'Planned spending of the Better Care Fund equals the contributions to it',
  basis: 'national-guidance',
  sources: [refer(betterCareFundRequirements2017)],
  why: 'Money that is paid into the fund and not planned, or planned and not paid in, shows that the plan is not agreed to the pound. The national template makes the same test.',
  messages: {
    plannedDiffers: {
      severity: 'error',
      text: 'Planned spending of the Better Care Fund of {hwb} is {planned}. That is {difference} {direction} the contributions to its pools, {contributed}. Since 1 April 2015 the two must be equal for each Health and Wellbeing Board area.',
      remedy:
        'Add the scheme or the contribution that is missing. Show an underspend carried forward as a contribution.',
    },
  },
  limbs: (limb) => [
    limb.group({
      of: 'pools',
      by: ['hwb'],
      needs: {
        pools: ['pool_ref', 'hwb'],
        poolContrib: ['pool_ref', 'amount'],
        poolSpend: ['pool_ref', 'planned'],
      },
      // A pool of no area is no pool of the Better Care Fund.
      where: (pool) => pool.hwb !== null,
      applies: { from: '2015-04-01', to: '2022-06-30', by: yearStart },
      check(pools, context) {
        const { poolContrib, poolSpend } = context.tables;
        const paidIn = moneyOf(pools, poolContrib);
        const lines = moneyOf(pools, poolSpend);
        const [first] = pools;
        if (paidIn.length === 0 || lines.length === 0)
          return context.cannotJudge(
            'reference-missing',
            `no ${paidIn.length === 0 ? 'contribution to' : 'spending of'} the pools of ${first!.hwb}`,
            [first!.place],
          );
        const contributed = poolContrib.sum('amount', paidIn);
        const planned = poolSpend.sum('planned', lines);
        if (contributed.leftOut.length > 0) return cannotSum(contributed.leftOut, poolContrib, context);
        if (planned.leftOut.length > 0) return cannotSum(planned.leftOut, poolSpend, context);
        const difference = Math.abs(planned.total - contributed.total);
        if (difference <= context.sumTolerance(planned.count + contributed.count)) return;
        const gaps = [
          ...blanks(paidIn, 'amount'),
          ...blanks(lines, 'planned'),
          ...ofNoPool(poolContrib.records),
          ...ofNoPool(poolSpend.records),
        ];
        if (gaps.length > 0)
          return context.cannotJudge('blank', 'rows of money lack their amount or pool', gaps);
        context.report('plannedDiffers', {
          at: 'pool_ref',
          values: {
            planned: sumInWords(lines.flatMap((line) => line.planned ?? [])),
            contributed: sumInWords(paidIn.flatMap(({ amount }) => amount ?? [])),
            difference: show.money(difference),
            direction: show.text(planned.total > contributed.total ? 'above' : 'below'),
          },
          related: [...paidIn.map((paid) => paid.at('amount')), ...lines.map((line) => line.at('planned'))],
        });
      },
    }),
  ],
});
