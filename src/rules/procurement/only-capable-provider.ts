import { defineRule } from '../../rulekit/index.js';
import { lexologySingleTender, procurementRegulations2013, refer } from '../../sources/index.js';
import { commencedOrJudged } from './dates.js';
import { knownNature } from './nature.js';

export default defineRule({
  id: 'PR-16',
  slug: 'only-capable-provider',
  title: 'A single tender for health care shows that only that provider is capable of it',
  basis: 'law',
  sources: [refer(procurementRegulations2013), refer(lexologySingleTender)],
  why: 'A CCG may leave out competition for health care where only one provider is capable of the service, and must be able to show how it found that out.',
  messages: {
    notShown: {
      severity: 'warning',
      text: 'Procurement {procurement_ref} for health care went to a single tender, without evidence that only this provider is capable of the service. Since 1 April 2013 a contract may be awarded without competition only where that is shown.',
      remedy: 'Record where it is shown, or the waiver that says so.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'procurement',
      needs: { procurement: ['route', 'only_capable_provider_evidence'] },
      uses: {
        procurement: ['procurement_ref', 'service_nature', 'advert_date', 'award_date'],
        waivers: ['procurement_ref', 'reason_code', 'reason_text'],
      },
      where: (row, context) => row.route === 'Single tender' && knownNature(row, context) === 'Health',
      applies: { from: '2013-04-01', to: '2022-06-30', by: commencedOrJudged },
      check(row, context) {
        if (row.only_capable_provider_evidence !== null) return;
        const waivers = context.tables.waivers?.where('procurement_ref', row.procurement_ref) ?? [];
        if (waivers.some((waiver) => waiver.reason_text !== null || waiver.reason_code === 'Only supplier'))
          return;
        context.report('notShown', { at: 'only_capable_provider_evidence', yieldsTo: 'PR-03' });
      },
    }),
  ],
});
