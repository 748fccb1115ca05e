import { defineRule } from '../../rulekit/index.js';
import { cite, lmcCommissioningGuidance } from '../../sources/index.js';

export default defineRule({
  id: 'EN-05',
  slug: 'lmc-involved',
  title: 'The Local Medical Committee was consulted on new local services',
  basis: 'national-guidance',
  sources: [
    cite(
      lmcCommissioningGuidance,
      'LMCs should ensure that they are involved in the decisions about the commissioning of such services',
    ),
  ],
  why: 'Local Medical Committees are advised to take part in decisions on local services, as they did with primary care trusts. The day on which they were consulted is the record of it.',
  messages: {
    notConsulted: {
      severity: 'info',
      text: 'No day is given on which the Local Medical Committee was consulted on this service of the CCG, which started on {start}. The guidance for the CCGs that began on 1 April 2013 has Local Medical Committees involved in decisions on such services.',
      remedy: 'Enter the day on which the Local Medical Committee was consulted, if it was.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'enhancedServices',
      needs: { enhancedServices: ['type', 'commissioner_type', 'start', 'lmc_consulted_on'] },
      // Older services were decided on by primary care trusts.
      applies: { from: '2013-04-01', to: '2022-06-30', by: ({ start }) => start },
      where: (service, context) =>
        (service.type === 'Local service (former LES)' ||
          service.type === 'Newly designed enhanced service') &&
        context.isThisCcg(service),
      check(service, context) {
        if (service.lmc_consulted_on === null) context.report('notConsulted', { at: 'lmc_consulted_on' });
      },
    }),
  ],
});
