import { defineRule, show } from '../../rulekit/index.js';
import { cite, lmcCommissioningGuidance } from '../../sources/index.js';

export default defineRule({
  id: 'EN-07',
  slug: 'local-service-route',
  title: 'A local service refers to its procurement or its contract',
  basis: 'national-guidance',
  sources: [
    cite(
      lmcCommissioningGuidance,
      'The procurement processes will remain the same as currently applicable for LESs.',
    ),
  ],
  why: 'Local services are bought like others. With the reference of the procurement or the contract a reader can see how this one was.',
  messages: {
    noReference: {
      severity: 'info',
      text: 'This local service of the CCG, which started on {start}, has no reference of a procurement or a contract. Procurement processes apply to the CCGs’ local services, as they did to local enhanced services before 1 April 2013.',
      remedy: 'Enter the reference of the procurement or of the contract under which the service is bought.',
    },
    notFound: {
      severity: 'info',
      text: 'This local service of the CCG, which started on {start}, refers to {reference}, which is not found in the registers. Procurement processes apply to the CCGs’ local services, as they did to local enhanced services before 1 April 2013.',
      remedy: 'Correct the reference, or add the procurement or the contract to its register.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'enhancedServices',
      needs: { enhancedServices: ['type', 'commissioner_type', 'start'] },
      uses: {
        enhancedServices: ['procurement_ref', 'contract_ref'],
        procurement: ['procurement_ref'],
        contracts: ['contract_ref'],
      },
      applies: { from: '2013-04-01', to: '2022-06-30', by: ({ start }) => start },
      prepare(context) {
        const { enhancedServices } = context.tables;
        if (!enhancedServices.has('procurement_ref') && !enhancedServices.has('contract_ref'))
          context.cannotJudge(
            'column-missing',
            'Enhanced and local services: no column for the procurement or the contract',
            [enhancedServices.place],
          );
      },
      where: (service, context) =>
        service.type === 'Local service (former LES)' && context.isThisCcg(service),
      check(service, context) {
        const { procurement, contracts, enhancedServices } = context.tables;
        const { procurement_ref: procurementRef, contract_ref: contractRef } = service;
        if (procurementRef === null && contractRef === null) {
          const at = enhancedServices.has('procurement_ref') ? 'procurement_ref' : 'contract_ref';
          context.report('noReference', { at });
          return;
        }
        // Null where the register is not held.
        const found = [
          procurementRef === null
            ? false
            : procurement && procurement.find('procurement_ref', procurementRef) !== null,
          contractRef === null ? false : contracts && contracts.find('contract_ref', contractRef) !== null,
        ];
        if (found.includes(true)) return;
        const at = procurementRef === null ? 'contract_ref' : 'procurement_ref';
        if (found.includes(null))
          context.cannotJudge('reference-missing', 'the register that the reference is to is not held', [
            service.at(at),
          ]);
        context.report('notFound', {
          at,
          values: { reference: show.text((procurementRef ?? contractRef)!) },
          yieldsTo: 'DA-06',
        });
      },
    }),
  ],
});
