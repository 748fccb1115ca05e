import { decisionRegisterFrom } from '../../parameters/index.js';
import { defineRule } from '../../rulekit/index.js';
import {
  AWARDED,
  awardedOn,
  CONTRACT_FIELDS,
  DECISION_FIELDS,
  hasDecision,
  isForOnePatient,
  isOfMember,
  openDecisions,
  PROCUREMENT_FIELDS,
} from './decision-of-contract.js';
import { guidance } from './guidance.js';

export default defineRule({
  id: 'CI-22',
  slug: 'award-has-decision',
  title: 'Every contract awarded has an entry in the register of procurement decisions',
  basis: 'statutory-guidance',
  sources: [guidance],
  why: 'An award that is missing from the register cannot be seen to have been free of conflicts of interest.',
  messages: {
    noDecision: {
      severity: 'error',
      text: 'Contract {contract_ref} with {provider_name} is shown as awarded ({origin}), and the register of procurement decisions has no entry for it. Since 1 January 2015 each award has to have one.',
      remedy:
        'Add the decision to the register, or put the reference of this contract in its entry. If the contract was extended or taken over and not awarded, correct its origin.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'contracts',
      needs: { contracts: ['contract_ref', 'origin'], procurementDecisions: [] },
      uses: {
        contracts: CONTRACT_FIELDS,
        procurementDecisions: DECISION_FIELDS,
        procurement: PROCUREMENT_FIELDS,
        memberPractices: ['practice_ods'],
      },
      prepare: openDecisions,
      where: (contract, context) =>
        (contract.origin === 'New' || contract.origin === 'Renewal') &&
        !isForOnePatient(contract) &&
        !isOfMember(contract, context.tables.memberPractices) &&
        context.isThisCcg(contract),
      applies: {
        from: '2015-01-01',
        to: '2022-06-30',
        by: (contract, { tables }) => awardedOn(contract, tables.procurement),
        dated: AWARDED,
      },
      check(contract, context, open) {
        if (hasDecision(contract, context, open)) return;
        context.constant(decisionRegisterFrom);
        context.report('noDecision', {
          at: 'contract_ref',
          related: [context.tables.procurementDecisions.place],
        });
      },
    }),
  ],
});
