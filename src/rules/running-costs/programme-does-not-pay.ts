import { defineRule, show } from '../../rulekit/index.js';
import { notSeenInPrint, refer, runningCostAllowance2012 } from '../../sources/index.js';
import { allocationOfYear, yearStart } from '../finance/year-tables.js';
import { cannotSum, isLost, leftOutNote } from '../left-out.js';

export default defineRule({
  id: 'RC-02',
  slug: 'programme-does-not-pay',
  title: 'Money for services is not planned for running costs',
  basis: 'national-guidance',
  sources: [refer(runningCostAllowance2012), refer(notSeenInPrint)],
  why: 'What a CCG saves on running itself it may spend on services; money for services may not be spent on running it.',
  messages: {
    budgetAboveAllowance: {
      severity: 'warning',
      text: 'Running costs are budgeted at {budget} for {year}, {excess} above the running cost allowance of {allowance}, although the forecast is within it.{note} Since 1 April 2013 only the allowance has been for running costs: the rest of the budget would come from money for services.',
      remedy: 'Bring the budget within the allowance, and show what is over as a budget for services.',
    },
  },
  limbs: (limb) => [
    limb.dossier({
      needs: { budget: ['programme_area', 'annual_budget'], allocation: ['running_cost_allowance'] },
      uses: { budget: ['forecast_outturn'], allocation: ['financial_year'] },
      applies: { from: '2013-04-01', to: '2022-06-30', by: yearStart },
      check(context) {
        const { budget, allocation } = context.tables;
        const limits = allocationOfYear(allocation, context);
        const at = limits.at('running_cost_allowance');
        const allowance = limits.running_cost_allowance;
        if (allowance === null)
          return context.cannotJudge('blank', 'the running cost allowance is blank', [at]);
        const lines = budget.where('programme_area', 'Running Costs');
        if (lines.length === 0) return context.cannotJudge('not-applicable', 'no line of running costs');
        // A forecast above the allowance is the finding of FI-02.
        const isForecastAbove =
          budget.has('forecast_outturn') && budget.sum('forecast_outturn', lines).total > allowance;
        const sum = budget.sum('annual_budget', lines);
        const excess = sum.total - allowance;
        const isAbove = excess > context.sumTolerance(sum.count);
        const leftOut = [
          ...sum.leftOut,
          ...budget.records
            .filter((row) => isLost(row.state('programme_area')))
            .map((row) => row.at('programme_area')),
        ];
        if (!isAbove && leftOut.length > 0) return cannotSum(leftOut, budget, context);
        if (sum.count === 0)
          return context.cannotJudge('blank', 'no line of running costs has a budget', [
            budget.heading('annual_budget'),
          ]);
        if (!isAbove || isForecastAbove) return;
        context.report('budgetAboveAllowance', {
          at,
          values: {
            budget: show.money(sum.total),
            excess: show.money(excess),
            allowance: show.money(allowance, at),
            year: show.financialYear(context.financialYear!),
            note: leftOutNote(leftOut.length),
          },
          related: lines.map((line) => line.at('annual_budget')),
        });
      },
    }),
  ],
});
