import { defineRule, show } from '../../rulekit/index.js';
import { hsjBusinessRules2013, refer } from '../../sources/index.js';
import { allocationOfYear, yearStart } from '../finance/year-tables.js';
import { BUSINESS_RULES } from './planning.js';

export default defineRule({
  id: 'BR-06',
  slug: 'underlying-position',
  title: 'The underlying position is stated',
  basis: 'national-guidance',
  sources: [refer(hsjBusinessRules2013)],
  why: 'A surplus made of money that does not recur hides a deficit of the years to come.',
  messages: {
    underlyingNotStated: {
      severity: 'info',
      text: 'The underlying position for {year}, without what does not recur, is not stated. Planning guidance has asked for it since 1 April 2013.',
      remedy: 'Enter the surplus or deficit that is left when everything non-recurrent is taken out.',
    },
  },
  limbs: (limb) => [
    limb.dossier({
      needs: { allocation: ['underlying_position'] },
      uses: { allocation: ['financial_year'], budget: ['description'] },
      applies: { ...BUSINESS_RULES, by: yearStart },
      check(context) {
        const { allocation, budget } = context.tables;
        const limits = allocationOfYear(allocation, context);
        if (limits.underlying_position !== null) return;
        // Reports often state it beneath the budget lines.
        if (budget?.all.some((line) => /\bunderlying\b/i.test(line.raw('description'))) === true) return;
        context.report('underlyingNotStated', {
          at: limits.at('underlying_position'),
          values: { year: show.financialYear(context.financialYear!) },
        });
      },
    }),
  ],
});
