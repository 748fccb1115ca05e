import { contingencyShare } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { cite, northHampshireDelegated2016, refer, southernDerbyshireHwb2015 } from '../../sources/index.js';
import { cannotSum, isLost, leftOutNote } from '../left-out.js';
import { mustBeDelegatedAllYear } from './delegated-year.js';
import { allocationOfYear, grandTotal, yearStart } from './year-tables.js';

export default defineRule({
  id: 'FI-05',
  slug: 'delegated-budget-ties-out',
  title: 'The lines of the delegated primary care budget make up the delegated allocation',
  basis: 'national-guidance',
  sources: [
    cite(
      southernDerbyshireHwb2015,
      'The CCG will fully assess the budgetary implications once information on allocations is received.',
    ),
    refer(northHampshireDelegated2016),
  ],
  why: 'Delegated primary medical services are paid for from an allocation of their own. Lines above it have no money behind them; lines below it leave some of it unplanned.',
  messages: {
    linesExceed: {
      severity: 'error',
      text: 'The lines paid for from the delegated allocation are budgeted at {lines}, which is {difference} above the allocation of {allocation} for {year}.{note} From the start of delegation the lines must add up to the allocation.',
      remedy:
        'Correct the lines or the allocation, or show what the CCG adds as a line of CCG programme money.',
    },
    linesShort: {
      severity: 'warning',
      text: 'The lines paid for from the delegated allocation are budgeted at {lines}, which is {difference} below the allocation of {allocation} for {year}. From the start of delegation the lines must add up to the allocation.',
      remedy: 'Put the rest of the allocation into lines, also where it is held as a reserve.',
    },
    noContingency: {
      severity: 'info',
      text: 'The delegated primary care budget for {year} has no line for contingency. Up to 2019/20 CCGs planned for a contingency, usually of {share}.',
      remedy: 'Show the contingency as a line, or note where it is held.',
    },
  },
  limbs: (limb) => [
    limb.dossier({
      needs: {
        primaryCareBudget: ['annual_budget'],
        allocation: ['delegated_primary_medical'],
      },
      uses: { primaryCareBudget: ['line', 'funding_source'], allocation: ['financial_year'] },
      applies: { from: '2015-04-01', to: '2022-06-30', by: yearStart },
      check(context) {
        const { primaryCareBudget: budget, allocation: allocations } = context.tables;
        mustBeDelegatedAllYear(context);
        const limits = allocationOfYear(allocations, context);
        const atAllocation = limits.at('delegated_primary_medical');
        const allocation = limits.delegated_primary_medical;
        if (allocation === null)
          return context.cannotJudge('blank', 'the delegated allocation is blank', [atAllocation]);
        if (allocation === 0)
          return context.cannotJudge('not-applicable', 'the delegated allocation is nil', [atAllocation]);
        const isListed = budget.has('funding_source');
        const lines = budget.records.filter(
          (row) =>
            !isListed ||
            (!isLost(row.state('funding_source')) && row.funding_source === 'Delegated allocation'),
        );
        const funding = budget.records.filter((row) => isListed && isLost(row.state('funding_source')));
        if (lines.length === 0 && funding.length === 0)
          return context.cannotJudge('not-applicable', 'no line is paid for from the delegated allocation', [
            budget.heading('funding_source'),
          ]);
        const total = grandTotal(budget, (row) => row.raw('line'));
        const at = total?.at('annual_budget') ?? atAllocation;
        const related = total === null ? [] : [atAllocation];
        const year = show.financialYear(context.financialYear!);
        const contingency = budget.has('line')
          ? context.lookUp(contingencyShare, yearStart(null, context)!)
          : null;
        if (contingency !== null && !budget.records.some((row) => /contingency/i.test(row.raw('line'))))
          context.report('noContingency', {
            at,
            values: { year, share: show.percentage(contingency.entry.value) },
            related,
            parameters: [contingency],
          });
        const sum = budget.sum('annual_budget', lines);
        const leftOut = [...sum.leftOut, ...funding.map((row) => row.at('funding_source'))];
        const difference = sum.total - allocation;
        const tolerance = context.sumTolerance(sum.count);
        if (difference <= tolerance && leftOut.length > 0) return cannotSum(leftOut, budget, context);
        if (sum.count === 0)
          return context.cannotJudge('blank', 'no line has a budget', [budget.heading('annual_budget')]);
        if (Math.abs(difference) <= tolerance) return;
        context.report(difference > 0 ? 'linesExceed' : 'linesShort', {
          at,
          values: {
            lines: show.money(sum.total),
            difference: show.money(Math.abs(difference)),
            allocation: show.money(allocation, atAllocation),
            year,
            note: leftOutNote(leftOut.length),
          },
          related,
          parameters: [],
        });
      },
    }),
  ],
});
