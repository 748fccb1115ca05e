import { pctLegacyYear } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { cite, lmcCommissioningGuidance, northEastCouncilsPublicHealth, refer } from '../../sources/index.js';
import { commissionerColumn } from './commissioner-column.js';
import { agreementOf, publicHealthFault, suggestsPublicHealth } from './public-health-fault.js';

const LIFE_OF_CCGS = { from: '2013-04-01', to: '2022-06-30' };

export default defineRule({
  id: 'SC-04',
  slug: 'public-health-belongs-to-councils',
  title: 'Public health services of local authorities are not commissioned by the CCG',
  basis: 'law',
  sources: [
    cite(
      lmcCommissioningGuidance,
      'Local authorities will have new public health responsibilities and will be able to commission services currently commissioned as public health related LESs, for example smoking cessation, substance abuse and sexual health services.',
    ),
    refer(northEastCouncilsPublicHealth),
  ],
  why: 'Smoking, drug and alcohol, and sexual health services became the councils’ in 2013, with the money for them. A CCG pays for them only under an agreement with the council.',
  messages: {
    publicHealth: {
      severity: 'error',
      text: 'The CCG is shown as commissioner of public health services on {on}, with no partnership agreement. Since 1 April 2013 local authorities commission them.',
      remedy:
        'Name the local authority as the commissioner, or give the section 75 or section 256 agreement under which the CCG pays.',
    },
    publicHealthFromPct: {
      severity: 'warning',
      text: 'The CCG is shown as commissioner of public health services on {on}, under a contract that came from the primary care trust. Since 1 April 2013 local authorities commission them; contracts taken over in 2013/14 may have run on.',
      remedy: 'Check that the contract has gone to the local authority or has ended.',
    },
    publicHealthReferenceNotHeld: {
      severity: 'warning',
      text: 'The CCG is shown as commissioner of public health services on {on}. Since 1 April 2013 local authorities commission them. The sheet does not say whether the CCG pays under a partnership agreement.',
      remedy:
        'Name the local authority as the commissioner, or add a column with the section 75 or section 256 agreement.',
    },
    publicHealthUnderPartnership: {
      severity: 'info',
      text: 'The CCG commissions public health services on {on} under the agreement {partnership_ref}. Since 1 April 2013 they are the local authority’s; the agreement makes this lawful.',
      remedy: 'Nothing, if the agreement covers these services.',
    },
    publicHealthByTitle: {
      severity: 'warning',
      text: 'The title, {title}, suggests public health services, with the CCG as commissioner on {on}. Since 1 April 2013 local authorities commission smoking, drug and alcohol, and sexual health services.',
      remedy:
        'If these are public health services, name the local authority as the commissioner or give the partnership agreement. If not, no change is needed.',
    },
  },
  limbs: (limb) => [
    limb.record({
      name: 'a',
      of: 'contracts',
      needs: { contracts: [] },
      uses: {
        contracts: [
          'service_category',
          'title',
          'origin',
          'partnership_ref',
          'commissioner_org',
          'commissioner_type',
        ],
      },
      applies: { ...LIFE_OF_CCGS, by: (contract, context) => context.rowDate(contract) },
      prepare: (context) => commissionerColumn(context, 'commissioner_type'),
      where: (contract, context) => context.isThisCcg(contract),
      check(contract, context, at) {
        const on = context.rowDate(contract)!;
        const values = { on: show.date(on) };
        const { service_category: category } = contract;
        const agreement = agreementOf(contract);
        if (category === 'LA public health') {
          const isPctLegacy =
            contract.origin === 'Transferred from PCT' && context.lookUp(pctLegacyYear, on) !== null;
          context.report(publicHealthFault(agreement, isPctLegacy), { at, values });
        } else if (suggestsPublicHealth(contract.title, context)) {
          if (agreement.reference === null) context.report('publicHealthByTitle', { at, values });
        } else if (category === null) {
          context.cannotJudge('blank', 'Service category is blank', [contract.at('service_category')]);
        }
      },
    }),
    limb.record({
      name: 'b',
      of: 'enhancedServices',
      needs: { enhancedServices: ['commissioner_type'] },
      uses: { enhancedServices: ['type', 'title', 'partnership_ref'] },
      applies: { ...LIFE_OF_CCGS, by: (service, context) => context.rowDate(service) },
      where: (service, context) => context.isThisCcg(service),
      check(service, context) {
        const on = context.rowDate(service)!;
        const at = 'commissioner_type';
        const values = { on: show.date(on) };
        const { type } = service;
        const agreement = agreementOf(service);
        if (type === 'LA public health') {
          context.report(publicHealthFault(agreement, false), { at, values });
        } else if (suggestsPublicHealth(service.title, context)) {
          if (agreement.reference === null) context.report('publicHealthByTitle', { at, values });
        } else if (type === null) {
          context.cannotJudge('blank', 'Type of service is blank', [service.at('type')]);
        }
      },
    }),
  ],
});
