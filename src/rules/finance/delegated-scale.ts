import { delegatedPerHeadLeast, delegatedPerHeadMost } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { cite, securingExcellence2012, southernDerbyshireHwb2015 } from '../../sources/index.js';
import { cannotSum, isLost, leftOutNote } from '../left-out.js';
import { mustBeDelegatedAllYear } from './delegated-year.js';
import { allocationOfYear, grandTotal, yearStart } from './year-tables.js';

const A_HEAD = '{lines} for {population} people is {perHead} a head';

export default defineRule({
  id: 'FI-09',
  slug: 'delegated-scale',
  title: 'The delegated primary care budget is of a likely size for the population',
  basis: 'local',
  sources: [
    cite(securingExcellence2012, 'the £12.6bn the NHS spends on commissioning primary care'),
    cite(
      southernDerbyshireHwb2015,
      'in the current year the area team spend was approximately £64m on practices in our CCG area',
    ),
  ],
  why: 'A figure far from what others spend a head is usually in the wrong unit, lacks lines or belongs to another population.',
  messages: {
    belowScale: {
      severity: 'info',
      text: `The delegated primary care budget for {year} looks small: ${A_HEAD}, below {bound}. Since delegation began on 1 April 2015 budgets have been well above that.`,
      remedy: 'Check the units of the figures, the lines and the population.',
    },
    aboveScale: {
      severity: 'info',
      text: `The delegated primary care budget for {year} looks large: ${A_HEAD}, above {bound}.{note} Since delegation began on 1 April 2015 budgets have been well below that.`,
      remedy: 'Check the units of the figures, the lines and the population.',
    },
  },
  limbs: (limb) => [
    limb.dossier({
      needs: { primaryCareBudget: ['annual_budget'], allocation: ['population'] },
      uses: { primaryCareBudget: ['line', 'funding_source'], allocation: ['financial_year'] },
      applies: { from: '2015-04-01', to: '2022-06-30', by: yearStart },
      check(context) {
        const { primaryCareBudget: budget, allocation } = context.tables;
        mustBeDelegatedAllYear(context);
        const row = allocationOfYear(allocation, context);
        const { population } = row;
        const atPopulation = row.at('population');
        if (population === null || population <= 0)
          return context.cannotJudge('blank', 'the population is blank or nil', [atPopulation]);
        const lines = budget.has('funding_source')
          ? budget.where('funding_source', 'Delegated allocation')
          : budget.records;
        const sum = budget.sum('annual_budget', lines);
        const leftOut = [
          ...sum.leftOut,
          ...budget.records
            .filter((line) => isLost(line.state('funding_source')))
            .map((line) => line.at('funding_source')),
        ];
        const on = yearStart(null, context)!;
        const least = context.value(delegatedPerHeadLeast, on);
        const most = context.value(delegatedPerHeadMost, on);
        const isAbove = sum.total > most * population;
        if (!isAbove && leftOut.length > 0) return cannotSum(leftOut, budget, context);
        if (sum.count === 0)
          return context.cannotJudge('blank', 'no delegated line has a budget', [
            budget.heading('annual_budget'),
          ]);
        if (!isAbove && sum.total >= least * population) return;
        const total = grandTotal(budget, (line) => line.raw('line'));
        context.report(isAbove ? 'aboveScale' : 'belowScale', {
          at: total?.at('annual_budget') ?? budget.heading('annual_budget'),
          values: {
            lines: show.money(sum.total),
            population: show.number(population, atPopulation),
            perHead: show.money(Math.round(sum.total / population)),
            bound: show.money(isAbove ? most : least),
            year: show.financialYear(context.financialYear!),
            note: leftOutNote(leftOut.length),
          },
          related: [atPopulation],
        });
      },
    }),
  ],
});
