import { contingencyShare, planningDenominators } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { hsjBusinessRules2013, northHampshireDelegated2016, refer } from '../../sources/index.js';
import { allocationOfYear, yearStart } from '../finance/year-tables.js';
import { sumInWords } from '../sum-in-words.js';
import { delegatedContingency } from './delegated-contingency.js';
import { BUSINESS_RULES, leastOf, mustHaveBudgets, placesOf, reserveOf } from './planning.js';

export default defineRule({
  id: 'BR-01',
  slug: 'contingency',
  title: 'The plan holds the contingency that planning guidance asks for',
  basis: 'national-guidance',
  sources: [refer(hsjBusinessRules2013), refer(northHampshireDelegated2016)],
  why: 'A plan without a contingency has nothing for what cannot be foreseen, such as a dear winter.',
  messages: {
    contingencyBelowShare: {
      severity: 'warning',
      text: 'The contingency for {year} is {held}. {share} of the revenue resource limit of {limit} would be {asked}. Planning guidance has asked for this share since {since}.',
      remedy:
        'Check that every line of contingency is marked as one. If some of it has been used, or NHS England agreed to less, note that.',
    },
  },
  limbs: (limb) => [
    limb.dossier({
      needs: { budget: ['line_type', 'annual_budget'], allocation: ['revenue_resource_limit'] },
      uses: {
        budget: ['description', 'programme_area'],
        allocation: ['financial_year'],
        primaryCareBudget: ['line', 'funding_source', 'annual_budget'],
      },
      applies: { ...BUSINESS_RULES, by: yearStart },
      check(context) {
        const { budget, allocation } = context.tables;
        const start = yearStart(null, context)!;
        const limits = allocationOfYear(allocation, context);
        const at = limits.at('revenue_resource_limit');
        const limit = limits.revenue_resource_limit;
        if (limit === null) return context.cannotJudge('blank', 'the revenue resource limit is blank', [at]);
        const share = context.value(contingencyShare, start);
        context.lookUp(planningDenominators, start);
        const reserve = reserveOf(budget, ['Reserve-contingency'], /\bcontingency\b/i, context);
        const lines = [
          ...reserve.lines,
          ...delegatedContingency(reserve, context.tables.primaryCareBudget, context),
        ];
        const figures = lines.flatMap((line) => line.annual_budget ?? []);
        if (figures.reduce((sum, figure) => sum + figure, 0) >= leastOf(limit, share, context)) return;
        mustHaveBudgets(lines, context);
        context.report('contingencyBelowShare', {
          ...placesOf(reserve, budget, at),
          values: {
            year: show.financialYear(context.financialYear!),
            held: sumInWords(figures),
            share: show.percentage(share),
            limit: show.money(limit, at),
            asked: show.money(Math.round(limit * share)),
            since: show.date(start),
          },
        });
      },
    }),
  ],
});
