import { defineRule, show, type RuleRecord } from '../../rulekit/index.js';
import { cite, lmcCommissioningGuidance, nhsEnglandCcgArrangements, refer } from '../../sources/index.js';
import { commissionerColumn } from './commissioner-column.js';

export default defineRule({
  id: 'SC-01',
  slug: 'core-contract-held-by-ccg',
  title: 'Only a delegated CCG holds contracts for core GP services',
  basis: 'law',
  sources: [
    cite(
      lmcCommissioningGuidance,
      'CCGs will not hold practices’ contracts, have any contractual sanctions to or be able to oblige practices to perform out-with their contract.',
    ),
    refer(nhsEnglandCcgArrangements),
  ],
  why: 'GMS, PMS and APMS contracts for core services are NHS England’s. A CCG holds them only from the day on which NHS England delegates them to it.',
  messages: {
    coreContract: {
      severity: 'error',
      text: 'The CCG is shown as commissioner of this {contract_form} contract for core GP services on {on}, when its level of co-commissioning was: {level}. Since 1 April 2013 NHS England holds these contracts; a CCG holds them only while it has delegated commissioning.',
      remedy:
        'Name NHS England as the commissioner. If the CCG was delegated on that day, put the level and its first day on the Cover or the Delegation sheet. If the contract is not for core services, correct its service category.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'contracts',
      needs: { contracts: ['contract_form'] },
      uses: { contracts: ['service_category', 'commissioner_org', 'commissioner_type'] },
      applies: {
        from: '2013-04-01',
        to: '2022-06-30',
        by: (contract, context) => context.rowDate(contract),
      },
      prepare: (context) => commissionerColumn(context, 'commissioner_org'),
      where: (contract, context) => context.isThisCcg(contract),
      check(contract, context, commissioner) {
        if (!isCore(contract)) return;
        const on = context.rowDate(contract)!;
        const level = context.knownLevelOn(on);
        if (level === 'Delegated commissioning') return;
        context.report('coreContract', {
          at: commissioner,
          values: { on: show.date(on), level: show.text(level) },
        });
      },
    }),
  ],
});

/** APMS is also used for out-of-hours, 111 and walk-in services: it is core only where its category says so. */
function isCore(contract: RuleRecord<'contracts', 'contract_form' | 'service_category'>): boolean {
  const { contract_form: form } = contract;
  if (form !== 'GMS' && form !== 'PMS' && form !== 'APMS') return false;
  const category = contract.state('service_category') === 'absent' ? null : contract.service_category;
  return category === 'Core primary medical' || (category === null && form !== 'APMS');
}
