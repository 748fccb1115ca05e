import { defineRule, show } from '../../rulekit/index.js';
import { northHampshireDelegated2016, refer } from '../../sources/index.js';
import { yearStart } from '../finance/year-tables.js';
import { cannotSum } from '../left-out.js';
import { sumInWords } from '../sum-in-words.js';
import { LIFE_OF_CCGS } from './payments.js';

export default defineRule({
  id: 'PM-02',
  slug: 'pms-premium',
  title: 'PMS premium that is released is reinvested in primary medical services',
  basis: 'national-guidance',
  sources: [refer(northHampshireDelegated2016)],
  why: 'Money that the reviews take from PMS contracts stays with general practice in the area.',
  messages: {
    notReinvested: {
      severity: 'warning',
      text: 'For {year} the PMS premium released is {released}, and {reinvested} is reinvested. That leaves {shortfall}. Since 1 April 2013 CCGs are asked to reinvest what is released in primary medical services.',
      remedy:
        'Show where the rest is spent on primary medical services as a line of PMS premium reinvestment.',
    },
  },
  limbs: (limb) => [
    limb.dossier({
      needs: { primaryCareBudget: ['line', 'annual_budget'] },
      applies: { ...LIFE_OF_CCGS, by: yearStart },
      check(context) {
        const { primaryCareBudget: budget } = context.tables;
        const releases = budget.where('line', 'PMS premium released');
        const reinvestments = budget.where('line', 'PMS premium reinvestment');
        if (releases.length === 0)
          return context.cannotJudge('not-applicable', 'no line of PMS premium released', [
            budget.heading('line'),
          ]);
        const released = budget.sum('annual_budget', releases);
        const reinvested = budget.sum('annual_budget', reinvestments);
        const leftOut = [...released.leftOut, ...reinvested.leftOut];
        if (leftOut.length > 0) return cannotSum(leftOut, budget, context);
        const blank = [...releases, ...reinvestments].find((line) => line.annual_budget === null);
        // Taken out of the PMS line, a release is negative.
        const shortfall = Math.abs(released.total) - reinvested.total;
        if (blank !== undefined && (released.count === 0 || shortfall > 0))
          return context.cannotJudge('blank', 'a line has no budget', [blank.at('annual_budget')]);
        if (shortfall <= context.sumTolerance(released.count + reinvested.count)) return;
        const [at, ...related] = [...reinvestments, ...releases].map((line) => line.at('annual_budget'));
        context.report('notReinvested', {
          at: at!,
          subject: [],
          values: {
            year: show.financialYear(context.financialYear!),
            released: show.money(Math.abs(released.total)),
            reinvested: sumInWords(reinvestments.flatMap((line) => line.annual_budget ?? [])),
            shortfall: show.money(shortfall),
          },
          related,
        });
      },
    }),
  ],
});
