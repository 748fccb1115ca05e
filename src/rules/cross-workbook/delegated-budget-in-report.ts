import { defineRule, show } from '../../rulekit/index.js';
import { northHampshireDelegated2016, projectChoice, refer } from '../../sources/index.js';
import { blanks } from '../better-care-fund/pools-of-area.js';
import { mustBeDelegatedAllYear } from '../finance/delegated-year.js';
import { yearStart } from '../finance/year-tables.js';
import { cannotSum } from '../left-out.js';
import { sumInWords } from '../sum-in-words.js';

export default defineRule({
  id: 'XW-02',
  slug: 'delegated-budget-in-report',
  title: 'The delegated primary care budget is the one in the finance report',
  basis: 'data',
  sources: [refer(projectChoice), refer(northHampshireDelegated2016)],
  why: 'The primary care committee decides on one workbook and the governing body on the other. Both should see the same budget.',
  messages: {
    budgetsDiffer: {
      severity: 'warning',
      text: 'The lines of delegated primary medical services in the finance report are budgeted at {report} for {year}. The lines of the delegated budget come to {delegated}, {difference} {direction}. Since 1 April 2015 the two have been one allocation.',
      remedy:
        'Check whether both are of the same month, and look for a line that is missing or coded to another programme area.',
    },
  },
  limbs: (limb) => [
    limb.dossier({
      needs: { budget: ['programme_area', 'annual_budget'], primaryCareBudget: ['annual_budget'] },
      uses: { primaryCareBudget: ['funding_source'] },
      applies: { from: '2015-04-01', to: '2022-06-30', by: yearStart },
      check(context) {
        const { budget, primaryCareBudget: primaryCare } = context.tables;
        mustBeDelegatedAllYear(context);
        const inReport = budget.records.filter((line) => line.programme_area === 'Delegated Primary Medical');
        const isListed = primaryCare.has('funding_source');
        const delegated = primaryCare.records.filter(
          (line) => !isListed || line.funding_source === 'Delegated allocation',
        );
        if (inReport.length === 0 || delegated.length === 0)
          return context.cannotJudge(
            'not-applicable',
            inReport.length === 0
              ? 'no budget line is of delegated primary medical services'
              : 'no line is paid for from the delegated allocation',
            [inReport.length === 0 ? budget.heading('programme_area') : primaryCare.place],
          );
        const report = budget.sum('annual_budget', inReport);
        const own = primaryCare.sum('annual_budget', delegated);
        if (report.leftOut.length > 0) return cannotSum(report.leftOut, budget, context);
        if (own.leftOut.length > 0) return cannotSum(own.leftOut, primaryCare, context);
        const difference = own.total - report.total;
        if (Math.abs(difference) <= context.sumTolerance(report.count + own.count)) return;
        const gaps = [
          ...blanks(inReport, 'annual_budget'),
          ...blanks(delegated, 'annual_budget'),
          ...blanks(budget.records, 'programme_area'),
          ...(isListed ? blanks(primaryCare.records, 'funding_source') : []),
        ];
        if (gaps.length > 0)
          return context.cannotJudge('blank', 'lines lack their budget, area or source of money', gaps);
        context.report('budgetsDiffer', {
          at: inReport[0]!.at('annual_budget'),
          subject: [],
          values: {
            year: show.financialYear(context.financialYear!),
            report: sumInWords(inReport.flatMap((line) => line.annual_budget ?? [])),
            delegated: sumInWords(delegated.flatMap((line) => line.annual_budget ?? [])),
            difference: show.money(Math.abs(difference)),
            direction: show.text(difference > 0 ? 'more' : 'less'),
          },
          related: [...inReport.slice(1), ...delegated].map((line) => line.at('annual_budget')),
        });
      },
    }),
  ],
});
