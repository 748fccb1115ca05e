import { defineRule, show } from '../../rulekit/index.js';
import { cite, pulseCoCommissioning2014 } from '../../sources/index.js';

export default defineRule({
  id: 'EN-04',
  slug: 'newly-designed-needs-level',
  title: 'Only a CCG with delegated or joint commissioning buys newly designed enhanced services',
  basis: 'national-guidance',
  sources: [
    cite(
      pulseCoCommissioning2014,
      'Newly designed enhanced services (‘local enhanced services’ and ‘directed enhanced services’);',
    ),
  ],
  why: 'Designing enhanced services anew is one of the functions that NHS England delegates, or shares with a CCG that commissions jointly. Without that it stays with NHS England.',
  messages: {
    withoutCoCommissioning: {
      severity: 'error',
      text: 'The CCG is shown as commissioner of this newly designed enhanced service on {on}, when its level of co-commissioning was: {level}. Since 1 April 2015 a CCG has had this function only with delegated or joint commissioning.',
      remedy:
        'Correct the type of service or its commissioner, or put the level and its first day on the Cover or the Delegation sheet.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'enhancedServices',
      needs: { enhancedServices: ['type', 'commissioner_type'] },
      applies: {
        from: '2015-04-01',
        to: '2022-06-30',
        by: (service, context) => context.rowDate(service),
      },
      where: ({ type }) => type === 'Newly designed enhanced service',
      check(service, context) {
        const { commissioner_type: commissioner } = service;
        if (commissioner === null)
          return context.cannotJudge('blank', 'Commissioner type is blank', [
            service.at('commissioner_type'),
          ]);
        if (commissioner !== 'CCG' && commissioner !== 'Joint') return;
        const on = context.rowDate(service)!;
        const level = context.knownLevelOn(on);
        if (level === 'Delegated commissioning' || level === 'Joint commissioning') return;
        context.report('withoutCoCommissioning', {
          at: 'type',
          values: { on: show.date(on), level: show.text(level) },
        });
      },
    }),
  ],
});
