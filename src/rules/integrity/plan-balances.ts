import { defineRule, show } from '../../rulekit/index.js';
import { projectChoice, refer } from '../../sources/index.js';
import { cannotSum } from '../left-out.js';
import { allocationOfYear, grandTotal, yearStart } from '../finance/year-tables.js';

const DIFFERENCE =
  'The budgets of the year and the planned surplus add up to {plan}. That is {difference} {direction} the revenue resource limit of {limit}.';
const CHECK =
  'Check for a line that is missing or there twice, a total that is not marked as one, and the limit last notified.';

export default defineRule({
  id: 'IN-05',
  slug: 'plan-balances',
  title: 'Budgets and planned surplus are the whole resource limit',
  basis: 'data',
  sources: [refer(projectChoice)],
  why: 'Money that is in the limit and in no budget, or in a budget and not in the limit, shows that the plan and the allocation are not of one date.',
  messages: {
    planDoesNotBalance: {
      severity: 'error',
      text: `${DIFFERENCE} In the plan and at the year end the two are equal, in every year since 2013/14.`,
      remedy: CHECK,
    },
    planDoesNotBalanceInYear: {
      severity: 'warning',
      text: `${DIFFERENCE} The two are equal in every year since 2013/14, though in the year a late allocation may not be in the budgets yet.`,
      remedy: CHECK,
    },
  },
  limbs: (limb) => [
    limb.dossier({
      needs: { budget: ['annual_budget'], allocation: ['revenue_resource_limit'] },
      uses: { budget: ['description'], allocation: ['planned_surplus', 'financial_year'] },
      applies: { from: '2013-04-01', to: '2022-06-30', by: yearStart },
      check(context) {
        const { budget, allocation } = context.tables;
        const limits = allocationOfYear(allocation, context);
        const at = limits.at('revenue_resource_limit');
        const { revenue_resource_limit: limit, planned_surplus: surplus } = limits;
        if (limit === null) return context.cannotJudge('blank', 'the revenue resource limit is blank', [at]);
        const isSurplus = (line: (typeof budget.records)[number]): boolean =>
          /\bsurplus\b|\bcontrol total\b/i.test(line.raw('description'));
        if (surplus === null && !budget.records.some(isSurplus))
          return context.cannotJudge('blank', 'no planned surplus is given, nor a budget line for it', [
            limits.at('planned_surplus'),
          ]);
        // A line for the surplus is the same money as the surplus of the allocation.
        const lines = surplus === null ? budget.records : budget.records.filter((line) => !isSurplus(line));
        const { total, count, leftOut } = budget.sum('annual_budget', lines);
        if (leftOut.length > 0) return cannotSum(leftOut, budget, context);
        if (count === 0)
          return context.cannotJudge('blank', 'no line has a budget', [budget.heading('annual_budget')]);
        const plan = total + (surplus ?? 0);
        const difference = Math.abs(plan - limit);
        if (difference <= context.sumTolerance(count + (surplus === null ? 0 : 1))) return;
        const isEnd = context.month === 0 || context.month === 12;
        const totalRow = grandTotal(budget, (row) => row.raw('description'));
        context.report(isEnd ? 'planDoesNotBalance' : 'planDoesNotBalanceInYear', {
          at: totalRow?.at('annual_budget') ?? at,
          values: {
            plan: show.money(plan),
            difference: show.money(difference),
            direction: show.text(plan > limit ? 'above' : 'below'),
            limit: show.money(limit, at),
          },
          related: totalRow === null ? [] : [at],
        });
      },
    }),
  ],
});
