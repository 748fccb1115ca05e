import { perHeadTolerance, qualityPremiumPerHead } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { tables } from '../../schema/index.js';
import {
  cite,
  essexLmcsBriefing2010,
  pulseQualityPremium,
  qualityPremiumRegulations,
  refer,
} from '../../sources/index.js';
import { financialYearStart } from '../../workbook/index.js';
import { premiumShown } from './premium-shown.js';
import { allocationOfYear, yearStart } from './year-tables.js';

const PURPOSES: readonly string[] = tables.qpUse.fields.purpose.values;
/** The premium of a year is paid in the next: the first was earned in 2013/14. */
const PAID = { from: '2014-04-01', to: '2022-06-30', by: yearStart };
/** Of its uses, the year in which it was earned decides. */
const EARNED = {
  from: '2013-04-01',
  to: '2022-06-30',
  by: ({ year_earned: year }: { readonly year_earned: number | null }) =>
    year === null ? null : financialYearStart(year),
};

export default defineRule({
  id: 'FI-04',
  slug: 'quality-premium',
  title: 'The quality premium is within its limit, not paid after overspending, and used as the law allows',
  basis: 'law',
  sources: [
    cite(
      essexLmcsBriefing2010,
      'The “Quality Premium” will be paid to the consortium who will be free to decide “how best to apportion it between member practices”.',
    ),
    refer(qualityPremiumRegulations),
    refer(pulseQualityPremium),
  ],
  // PH-04 is the same figure for each head, of which 2.5 says "up to".
  aliases: ['PH-04'],
  why: 'The premium rewards the quality of what a CCG commissions. In 2010 it was proposed as income of practices; the regulations of 2013 made it money for quality, outcomes and inequalities.',
  messages: {
    aboveRate: {
      severity: 'warning',
      text: 'The quality premium of {premium} is above {rate} for each of the {population} people of {earned}, the year in which it was earned ({product}), by more than {tolerance}. Since 2013/14 a CCG has been paid {rate} a head at most.',
      remedy: 'Check the premium and the population of the year before; other money belongs in other lines.',
    },
    paidAfterOverspend: {
      severity: 'error',
      text: 'A quality premium of {premium} is shown for {year}, although {earned}, the year in which it would have been earned, ended with a deficit of {deficit}. Since 2013/14 no premium has been paid to a CCG that overspent.',
      remedy: 'Check the outturn of the year before; where it is right, take the premium out.',
    },
    otherPurpose: {
      severity: 'warning',
      text: 'The use of the quality premium for “{description}” has the purpose {purpose}. Since 1 April 2013 the premium may be used for the quality of services, for outcomes and against inequalities only.',
      remedy: 'Say which of the three purposes the use serves, or pay for it from other money.',
    },
    noPurpose: {
      severity: 'warning',
      text: 'The use of the quality premium for “{description}” has no purpose. Since 1 April 2013 the premium may be used for the quality of services, for outcomes and against inequalities only.',
      remedy: 'Say which of the three purposes the use serves.',
    },
    passedOnToPractice: {
      severity: 'warning',
      text: '{amount} of the quality premium of {year_earned} went to a GP practice. Since 1 April 2013 the premium has not been income of practices; a practice may be paid from it for a service that serves quality, outcomes or equality.',
      remedy: 'Describe the service that the practice gives for the money, with its contract reference.',
    },
  },
  limbs: (limb) => [
    limb.dossier({
      name: 'a',
      needs: { allocation: ['quality_premium'] },
      uses: { allocation: ['financial_year'], budget: ['per_head_scheme', 'line_type', 'annual_budget'] },
      earlier: { period: 'year', needs: { allocation: ['financial_year', 'population'] } },
      applies: PAID,
      check(context) {
        const earned = context.financialYear! - 1;
        const before = allocationOfYear(context.earlier.allocation, context, earned);
        const { population } = before;
        if (population === null)
          return context.cannotJudge('blank', 'the population of the year before is blank', [
            before.at('population'),
          ]);
        const rate = context.value(qualityPremiumPerHead, financialYearStart(earned));
        const tolerance = context.constant(perHeadTolerance);
        const most = Math.round(rate * population * (1 + tolerance));
        const premium = premiumShown(context, most);
        if (premium.amount <= most) return;
        context.report('aboveRate', {
          at: premium.at,
          values: {
            premium: show.money(premium.amount, premium.at),
            rate: show.money(rate),
            population: show.number(population, before.at('population')),
            earned: show.financialYear(earned),
            product: show.money(rate * population),
            tolerance: show.percentage(tolerance),
          },
          related: [before.at('population')],
        });
      },
    }),
    limb.dossier({
      name: 'b',
      needs: { allocation: ['quality_premium', 'prior_year_outturn'] },
      uses: { allocation: ['financial_year'] },
      applies: PAID,
      check(context) {
        const row = allocationOfYear(context.tables.allocation, context);
        const { quality_premium: premium, prior_year_outturn: outturn } = row;
        if (premium === null || outturn === null)
          return context.cannotJudge('blank', 'the premium or the outturn of the year before is blank', [
            row.at(premium === null ? 'quality_premium' : 'prior_year_outturn'),
          ]);
        if (premium <= 0 || outturn >= 0) return;
        context.report('paidAfterOverspend', {
          at: row.at('quality_premium'),
          values: {
            premium: show.money(premium, row.at('quality_premium')),
            deficit: show.money(-outturn, row.at('prior_year_outturn')),
            year: show.financialYear(context.financialYear!),
            earned: show.financialYear(context.financialYear! - 1),
          },
          related: [row.at('prior_year_outturn')],
        });
      },
    }),
    limb.record({
      name: 'c',
      of: 'qpUse',
      needs: { qpUse: ['year_earned', 'purpose'] },
      uses: { qpUse: ['description'] },
      applies: EARNED,
      check({ purpose }, context) {
        if (purpose === null) context.report('noPurpose', { at: 'purpose' });
        else if (!PURPOSES.includes(purpose)) context.report('otherPurpose', { at: 'purpose' });
      },
    }),
    limb.record({
      name: 'd',
      of: 'qpUse',
      needs: { qpUse: ['year_earned', 'recipient_type', 'amount'] },
      applies: EARNED,
      check(use, context) {
        if (use.recipient_type !== 'GP practice' || use.amount === 0) return;
        if (use.amount === null) return context.cannotJudge('blank', 'Amount is blank', [use.at('amount')]);
        context.report('passedOnToPractice', { at: 'recipient_type' });
      },
    }),
  ],
});
