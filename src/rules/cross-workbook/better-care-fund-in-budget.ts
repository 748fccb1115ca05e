import { defineRule, show } from '../../rulekit/index.js';
import { betterCareFundRequirements2017, projectChoice, refer } from '../../sources/index.js';
import { isOwnContribution } from '../better-care-fund/own-contribution.js';
import { blanks, moneyOf, ofNoPool } from '../better-care-fund/pools-of-area.js';
import { yearStart } from '../finance/year-tables.js';
import { cannotSum } from '../left-out.js';
import { sumInWords } from '../sum-in-words.js';

export default defineRule({
  id: 'XW-01',
  slug: 'better-care-fund-in-budget',
  title: 'What the CCG pays into the Better Care Fund stands in its budget',
  basis: 'data',
  sources: [refer(projectChoice), refer(betterCareFundRequirements2017)],
  why: 'The pooled fund and the finance report show the same money. Where they differ, one of them is not the agreed plan.',
  messages: {
    contributionsDiffer: {
      severity: 'warning',
      text: 'The budget lines of the Better Care Fund for {year} come to {budget}. The CCG’s contributions to the pools of the fund come to {contributions}, {difference} {direction}. The two have shown the same money since 1 April 2015.',
      remedy:
        'Compare both with the agreed plan: look for a contribution or line that is missing, and for one that is coded to another programme area.',
    },
  },
  limbs: (limb) => [
    limb.dossier({
      needs: {
        budget: ['programme_area', 'annual_budget'],
        pools: ['pool_ref', 'hwb'],
        poolContrib: ['pool_ref', 'contributor_type', 'amount'],
      },
      uses: { poolContrib: ['contributor'] },
      // Of 2022/23 a CCG saw one quarter: its contributions of the year are not in its budget.
      applies: { from: '2015-04-01', to: '2022-03-31', by: yearStart },
      check(context) {
        const { budget, pools, poolContrib } = context.tables;
        const lines = budget.records.filter((line) => line.programme_area === 'Better Care Fund');
        if (lines.length === 0)
          return context.cannotJudge('not-applicable', 'no budget line is of the Better Care Fund', [
            budget.heading('programme_area'),
          ]);
        const funds = pools.records.filter((pool) => pool.hwb !== null);
        const paid = moneyOf(funds, poolContrib).filter(
          (row) => row.contributor_type === 'CCG' && isOwnContribution(row, context),
        );
        if (paid.length === 0)
          return context.cannotJudge(
            'not-applicable',
            'the CCG pays into no pool of a Health and Wellbeing Board',
            [pools.heading('hwb')],
          );
        const planned = budget.sum('annual_budget', lines);
        const contributed = poolContrib.sum('amount', paid);
        if (planned.leftOut.length > 0) return cannotSum(planned.leftOut, budget, context);
        if (contributed.leftOut.length > 0) return cannotSum(contributed.leftOut, poolContrib, context);
        const difference = contributed.total - planned.total;
        if (Math.abs(difference) <= context.sumTolerance(planned.count + contributed.count)) return;
        const gaps = [
          ...blanks(lines, 'annual_budget'),
          ...blanks(budget.records, 'programme_area'),
          ...blanks(paid, 'amount'),
          ...blanks(moneyOf(funds, poolContrib), 'contributor_type'),
          ...ofNoPool(poolContrib.records),
        ];
        if (gaps.length > 0)
          return context.cannotJudge(
            'blank',
            'lines or contributions lack their amount, area, pool or contributor',
            gaps,
          );
        context.report('contributionsDiffer', {
          at: lines[0]!.at('annual_budget'),
          subject: [],
          values: {
            year: show.financialYear(context.financialYear!),
            budget: sumInWords(lines.flatMap((line) => line.annual_budget ?? [])),
            contributions: sumInWords(paid.flatMap(({ amount }) => amount ?? [])),
            difference: show.money(Math.abs(difference)),
            direction: show.text(difference > 0 ? 'more' : 'less'),
          },
          related: [
            ...lines.slice(1).map((line) => line.at('annual_budget')),
            ...paid.map((row) => row.at('amount')),
          ],
        });
      },
    }),
  ],
});
