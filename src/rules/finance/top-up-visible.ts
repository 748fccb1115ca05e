import { defineRule, show } from '../../rulekit/index.js';
import { cite, hsjTopUp, refer, southernDerbyshireHwb2015 } from '../../sources/index.js';
import { cannotSum, isLost, leftOutNote } from '../left-out.js';
import { mustBeDelegatedAllYear } from './delegated-year.js';
import { allocationOfYear, yearStart } from './year-tables.js';

const NEEDS = {
  budget: ['programme_area', 'annual_budget'],
  primaryCareBudget: ['funding_source', 'annual_budget'],
} as const;
const SINCE_CO_COMMISSIONING = { from: '2015-04-01', to: '2022-06-30', by: yearStart };

export default defineRule({
  id: 'FI-06',
  slug: 'top-up-visible',
  title:
    'The CCG’s own money for primary medical services has a line of its own and stands in the CCG’s plan',
  basis: 'national-guidance',
  sources: [
    cite(
      southernDerbyshireHwb2015,
      'there is a general risk that future investment into primary medical services could put pressure on other CCG commissioned responsibilities',
    ),
    refer(hsjTopUp),
  ],
  why: 'A CCG may add to the delegated allocation from its own programme. What it adds is missing elsewhere, so it must be seen in both budgets.',
  messages: {
    topUpNotShown: {
      severity: 'warning',
      text: 'Delegated primary medical services are budgeted at {lines} in the CCG’s budget for {year}, {excess} above the delegated allocation of {allocation}. The primary care budget shows {topUp} of CCG programme money beside it, which leaves {hidden} without a line.{note} Since 1 April 2015 what a CCG adds has been expected to stand as a line of its own.',
      remedy:
        'Add a line funded from the CCG’s programme to the primary care budget, or correct the delegated lines.',
    },
    topUpNotInProgramme: {
      severity: 'warning',
      text: 'The primary care budget for {year} has {topUp} of CCG programme money, but the CCG’s own budget has only {carried} for primary care.{note} Since 1 April 2015 what a CCG adds to primary medical services has been expected to be part of its programme plan, which must still balance.',
      remedy: 'Put the money into the CCG’s budget under Primary Care (CCG), or correct the funding source.',
    },
  },
  limbs: (limb) => [
    limb.dossier({
      name: 'a',
      needs: { ...NEEDS, allocation: ['delegated_primary_medical'] },
      uses: { allocation: ['financial_year'] },
      applies: SINCE_CO_COMMISSIONING,
      check(context) {
        const { budget, primaryCareBudget: primaryCare, allocation: allocations } = context.tables;
        mustBeDelegatedAllYear(context);
        const limits = allocationOfYear(allocations, context);
        const atAllocation = limits.at('delegated_primary_medical');
        const allocation = limits.delegated_primary_medical;
        if (allocation === null)
          return context.cannotJudge('blank', 'the delegated allocation is blank', [atAllocation]);
        const lines = budget.where('programme_area', 'Delegated Primary Medical');
        if (lines.length === 0)
          return context.cannotJudge('not-applicable', 'no line of delegated primary medical services');
        const own = primaryCare.sum(
          'annual_budget',
          primaryCare.where('funding_source', 'Delegated allocation'),
        );
        // Lines above the allocation in the primary care budget itself are the finding of FI-05.
        if (own.total - allocation > context.sumTolerance(own.count)) return;
        const sum = budget.sum('annual_budget', lines);
        const topUp = primaryCare.sum('annual_budget', primaryCare.where('funding_source', 'CCG programme'));
        const excess = sum.total - allocation;
        const tolerance = context.sumTolerance(sum.count + topUp.count);
        // A line taken back hides nothing.
        const hidden = excess - Math.max(0, topUp.total);
        const isHidden = hidden > tolerance;
        const unknownSource = primaryCare.records
          .filter((row) => isLost(row.state('funding_source')))
          .map((row) => row.at('funding_source'));
        // What could not be read decides: a top-up that would explain the excess, or lines that would bring one about.
        if (isHidden && topUp.leftOut.length + unknownSource.length > 0)
          return cannotSum([...topUp.leftOut, ...unknownSource], primaryCare, context);
        if (!isHidden && sum.leftOut.length > 0) return cannotSum(sum.leftOut, budget, context);
        if (!isHidden) return;
        context.report('topUpNotShown', {
          at: atAllocation,
          values: {
            lines: show.money(sum.total),
            excess: show.money(excess),
            allocation: show.money(allocation, atAllocation),
            topUp: show.money(topUp.total),
            hidden: show.money(hidden),
            year: show.financialYear(context.financialYear!),
            note: leftOutNote(sum.leftOut.length),
          },
          related: lines.map((line) => line.at('annual_budget')),
        });
      },
    }),
    limb.dossier({
      name: 'b',
      needs: NEEDS,
      applies: SINCE_CO_COMMISSIONING,
      check(context) {
        const { budget, primaryCareBudget: primaryCare } = context.tables;
        const added = primaryCare.where('funding_source', 'CCG programme');
        const carrying = budget.where('programme_area', 'Primary Care (CCG)');
        if (added.length === 0 || carrying.length === 0)
          return context.cannotJudge(
            'not-applicable',
            added.length === 0
              ? 'no line is paid for from the CCG’s programme'
              : 'the CCG’s budget has no line for primary care',
          );
        const topUp = primaryCare.sum('annual_budget', added);
        const shown = budget.sum('annual_budget', carrying);
        const delegated = budget.sum(
          'annual_budget',
          budget.where('programme_area', 'Delegated Primary Medical'),
        );
        const own = primaryCare.sum(
          'annual_budget',
          primaryCare.where('funding_source', 'Delegated allocation'),
        );
        // Some CCGs carry it among the delegated lines, which then are above those of the primary care budget.
        const carried = shown.total + Math.max(0, delegated.total - own.total);
        const isMissing = topUp.total - carried > context.sumTolerance(topUp.count + shown.count);
        const unknownArea = budget.records
          .filter((row) => isLost(row.state('programme_area')))
          .map((row) => row.at('programme_area'));
        const uncounted = [...shown.leftOut, ...delegated.leftOut, ...unknownArea];
        if (isMissing && uncounted.length > 0) return cannotSum(uncounted, budget, context);
        if (isMissing && own.leftOut.length > 0) return cannotSum(own.leftOut, primaryCare, context);
        if (!isMissing && topUp.leftOut.length > 0) return cannotSum(topUp.leftOut, primaryCare, context);
        if (!isMissing) return;
        context.report('topUpNotInProgramme', {
          at: primaryCare.heading('annual_budget'),
          values: {
            topUp: show.money(topUp.total),
            carried: show.money(carried),
            year: show.financialYear(context.financialYear!),
            note: leftOutNote(topUp.leftOut.length),
          },
          related: [...added, ...carrying].map((line) => line.at('annual_budget')),
        });
      },
    }),
  ],
});
