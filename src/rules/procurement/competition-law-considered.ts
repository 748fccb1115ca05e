import { lmcCompetitionLawFigure } from '../../parameters/index.js';
import { defineRule } from '../../rulekit/index.js';
import { cite, lmcCommissioningGuidance } from '../../sources/index.js';
import type { ServiceNature } from '../../schema/index.js';
import { commencedOrJudged } from './dates.js';
import { valueOver } from './whole-life-value.js';

const APPLIES = { from: '2013-04-01', to: '2022-06-30', by: commencedOrJudged } as const;
const USES = {
  procurement: ['procurement_ref', 'est_value', 'service_nature', 'advert_date', 'award_date'],
  contracts: ['procurement_ref', 'total_value'],
} as const;

/** A procurement that does not say what it buys is treated as health care. */
const isHealth = (nature: ServiceNature | null): boolean => nature === null || nature === 'Health';

export default defineRule({
  id: 'PR-03',
  slug: 'competition-law-considered',
  title: 'Competition law is considered for larger health contracts',
  basis: 'national-guidance',
  sources: [
    cite(
      lmcCommissioningGuidance,
      'Although competition law applies, as currently, this will only be relevant where contracts are worth over £100,000.',
    ),
  ],
  why: 'The figure is that of guidance for local medical committees, not of any statute: above it a CCG should be able to show that it looked at competition law, and why only one provider was asked.',
  messages: {
    competitionLawNotConsidered: {
      severity: 'warning',
      text: 'Procurement {procurement_ref} is worth {value}, and competition law is not shown as considered. From 1 April 2013, according to LMC guidance, competition law is relevant to contracts over {limit}.{note}',
      remedy: 'Record that competition law was considered, or have it considered.',
    },
    noOnlyProviderEvidence: {
      severity: 'warning',
      text: 'Procurement {procurement_ref} is worth {value} and went to a single tender, without evidence that only this provider could provide the service. From 1 April 2013, according to LMC guidance, competition law is relevant to contracts over {limit}.{note}',
      remedy: 'Record where it is shown that only this provider is capable of providing the service.',
    },
  },
  limbs: (limb) => [
    limb.record({
      name: 'a',
      of: 'procurement',
      needs: { procurement: ['competition_law_considered'] },
      uses: USES,
      where: (row, context) => isHealth(context.nature(row)),
      applies: APPLIES,
      check(row, context) {
        const limit = context.value(lmcCompetitionLawFigure, commencedOrJudged(row, context)!);
        const values = valueOver(row, limit, context);
        if (values !== null && row.competition_law_considered !== 'Yes')
          context.report('competitionLawNotConsidered', {
            at: 'competition_law_considered',
            values,
          });
      },
    }),
    limb.record({
      name: 'b',
      of: 'procurement',
      needs: { procurement: ['route', 'only_capable_provider_evidence'] },
      uses: USES,
      where: (row, context) => isHealth(context.nature(row)),
      applies: APPLIES,
      check(row, context) {
        const limit = context.value(lmcCompetitionLawFigure, commencedOrJudged(row, context)!);
        const values = valueOver(row, limit, context);
        if (values !== null && row.route === 'Single tender' && row.only_capable_provider_evidence === null)
          context.report('noOnlyProviderEvidence', {
            at: 'only_capable_provider_evidence',
            values,
          });
      },
    }),
  ],
});
