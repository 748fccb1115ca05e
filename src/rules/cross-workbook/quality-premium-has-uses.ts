import { defineRule, show } from '../../rulekit/index.js';
import { cite, essexLmcsBriefing2010, qualityPremiumRegulations, refer } from '../../sources/index.js';
import { premiumShown } from '../finance/premium-shown.js';
import { yearStart } from '../finance/year-tables.js';

const TEXT =
  'A quality premium of {premium} is shown for {year}, and the list of its uses has none for a premium earned in {earned} or {year}. Since 1 April 2013 the premium has had to be used for the quality of services, for outcomes or against inequalities.';

export default defineRule({
  id: 'XW-06',
  slug: 'quality-premium-has-uses',
  title: 'A quality premium that is received has uses',
  basis: 'law',
  sources: [
    cite(
      essexLmcsBriefing2010,
      'The “Quality Premium” will be paid to the consortium who will be free to decide “how best to apportion it between member practices”.',
    ),
    refer(qualityPremiumRegulations),
  ],
  why: 'The premium is paid for what a CCG does with it. A premium without uses cannot be seen to have been spent as the regulations ask.',
  messages: {
    noUseAtYearEnd: {
      severity: 'warning',
      text: TEXT,
      remedy: 'List what the premium was spent on, with the purpose of each use.',
    },
    noUseYet: {
      severity: 'info',
      text: TEXT,
      remedy: 'List what the premium is to be spent on before the end of the year.',
    },
  },
  limbs: (limb) => [
    limb.dossier({
      needs: { allocation: ['quality_premium'], qpUse: ['year_earned'] },
      uses: {
        allocation: ['financial_year'],
        budget: ['per_head_scheme', 'line_type', 'annual_budget'],
      },
      // The premium of a year is paid in the next: the first was earned in 2013/14.
      applies: { from: '2014-04-01', to: '2022-06-30', by: yearStart },
      check(context) {
        const year = context.financialYear!;
        const premium = premiumShown(context, 0);
        if (premium.amount <= 0)
          return context.cannotJudge('not-applicable', 'no quality premium is shown', [premium.at]);
        const { qpUse } = context.tables;
        const isOfIt = (earned: number | null): boolean =>
          earned === null || earned === year || earned === year - 1;
        if (qpUse.records.some((use) => isOfIt(use.year_earned))) return;
        context.report(context.month === 12 ? 'noUseAtYearEnd' : 'noUseYet', {
          at: premium.at,
          values: {
            premium: show.money(premium.amount, premium.at),
            year: show.financialYear(year),
            earned: show.financialYear(year - 1),
          },
          related: [qpUse.place],
        });
      },
    }),
  ],
});
