import { defineRule, show } from '../../rulekit/index.js';
import { cite, lmcCommissioningGuidance } from '../../sources/index.js';
import { suggestsPublicHealth } from '../scope/public-health-fault.js';

export default defineRule({
  id: 'EN-06',
  slug: 'local-service-of-ccg',
  title: 'Former local enhanced services are commissioned by the CCG',
  basis: 'national-guidance',
  sources: [
    cite(
      lmcCommissioningGuidance,
      'NHS England will delegate to CCGs authority to commission services currently commissioned as Local Enhanced Services (LES)',
    ),
  ],
  why: 'In 2013 the money for local enhanced services went to the CCGs, save those that were public health, which went to the councils. NHS England commissions the directed enhanced services.',
  messages: {
    byNhsEngland: {
      severity: 'info',
      text: 'NHS England is shown as commissioner of this local service on {on}. CCGs have commissioned the former local enhanced services since 1 April 2013.',
      remedy: 'Check the commissioner, and whether this is a directed enhanced service.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'enhancedServices',
      needs: { enhancedServices: ['type', 'commissioner_type'] },
      uses: { enhancedServices: ['title'] },
      applies: {
        from: '2013-04-01',
        to: '2022-06-30',
        by: (service, context) => context.rowDate(service),
      },
      where: ({ type }) => type === 'Local service (former LES)',
      check(service, context) {
        const at = 'commissioner_type';
        if (service.commissioner_type === null)
          return context.cannotJudge('blank', 'Commissioner type is blank', [service.at(at)]);
        // Services of councils by their title are a matter of SC-04.
        if (service.commissioner_type !== 'NHS England' || suggestsPublicHealth(service.title, context))
          return;
        context.report('byNhsEngland', {
          at,
          values: { on: show.date(context.rowDate(service)!) },
          parameters: [],
        });
      },
    }),
  ],
});
