import { defineRule, show } from '../../rulekit/index.js';
import { cite, lmcCommissioningGuidance, pulseCoCommissioning2014 } from '../../sources/index.js';

export default defineRule({
  id: 'EN-01',
  slug: 'des-commissioner',
  title: 'Directed enhanced services are commissioned by NHS England or under powers that it gave',
  basis: 'law',
  sources: [
    cite(
      lmcCommissioningGuidance,
      'NHS England will commission enhanced services currently commissioned as Directed Enhanced Services (DESs).',
    ),
    cite(
      pulseCoCommissioning2014,
      'Newly designed enhanced services (‘local enhanced services’ and ‘directed enhanced services’);',
    ),
  ],
  why: 'Directed enhanced services are NHS England’s to commission. A CCG does so only once it is delegated, and with NHS England once it commissions jointly.',
  messages: {
    ccgWithoutDelegation: {
      severity: 'error',
      text: 'The CCG is shown as commissioner of this directed enhanced service on {on}, when its level of co-commissioning was: {level}. Since 1 April 2013 NHS England commissions these services; a CCG does so only while it has delegated commissioning.',
      remedy:
        'Name NHS England as the commissioner, or put the level and its first day on the Cover or the Delegation sheet.',
    },
    jointWithoutCoCommissioning: {
      severity: 'error',
      text: 'This directed enhanced service is shown as commissioned jointly on {on}, when the level of co-commissioning was: {level}. Since 1 April 2013 NHS England commissions these services; a CCG joins in only while it has joint or delegated commissioning.',
      remedy:
        'Name NHS England as the commissioner, or put the level and its first day on the Cover or the Delegation sheet.',
    },
    localAuthority: {
      severity: 'error',
      text: 'A local authority is shown as commissioner of this directed enhanced service. Since 1 April 2013 NHS England commissions these services, or a CCG to which it has delegated them.',
      remedy:
        'Correct the commissioner. If the service is public health of the local authority, correct the type of service.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'enhancedServices',
      needs: { enhancedServices: ['type', 'commissioner_type'] },
      applies: {
        from: '2013-04-01',
        to: '2022-06-30',
        by: (service, context) => context.rowDate(service),
      },
      where: ({ type }) => type === 'DES',
      check(service, context) {
        const { commissioner_type: commissioner } = service;
        if (commissioner === null)
          return context.cannotJudge('blank', 'Commissioner type is blank', [
            service.at('commissioner_type'),
          ]);
        const at = 'commissioner_type';
        if (commissioner === 'NHS England') return;
        if (commissioner === 'Local authority') {
          context.report('localAuthority', { at });
          return;
        }
        const on = context.rowDate(service)!;
        const level = context.knownLevelOn(on);
        if (level === 'Delegated commissioning') return;
        if (level === 'Joint commissioning' && commissioner === 'Joint') return;
        context.report(commissioner === 'CCG' ? 'ccgWithoutDelegation' : 'jointWithoutCoCommissioning', {
          at,
          values: { on: show.date(on), level: show.text(level) },
        });
      },
    }),
  ],
});
