import { decisionToContractShare } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { projectChoice, refer } from '../../sources/index.js';
import { companyKey } from '../company-name.js';
import { guidance } from '../conflicts/guidance.js';
import {
  CONTRACT_FIELDS,
  contractOf,
  DECISION_FIELDS,
  isOfOneContract,
  REGISTER,
} from './decided-contract.js';

const DIFFERS =
  'The decision on contract {contract_ref} of {on} states a value of {contract_value}. The contract register has it at {total_value}, {difference} {direction}. The two may differ by {share}; the register of decisions has been published since 1 January 2015.';

export default defineRule({
  id: 'XW-07',
  slug: 'decisions-match-contracts',
  title: 'A contract is what the register of procurement decisions says was decided',
  basis: 'data',
  sources: [refer(projectChoice), guidance],
  why: 'The register shows the public who was awarded what. Where the contract says something else, the register is wrong or the award was not decided on.',
  messages: {
    otherProvider: {
      severity: 'warning',
      text: 'The decision on contract {contract_ref} of {on} names {award_to}. The contract register has it with {provider_name}. Since 1 January 2015 the register of decisions has had to say to whom a contract is awarded.',
      remedy:
        'Correct the name or the contract reference. If the contract was transferred, record the decision on that.',
    },
    valueAbove: {
      severity: 'warning',
      text: DIFFERS,
      remedy: 'Correct the value that is wrong, or record the decision on the higher one.',
    },
    valueBelow: {
      severity: 'info',
      text: DIFFERS,
      remedy: 'Correct the value that is wrong, or note why the contract is smaller than what was decided.',
    },
  },
  limbs: (limb) => [
    limb.record({
      name: 'a',
      of: 'procurementDecisions',
      needs: {
        procurementDecisions: ['contract_ref', 'award_to'],
        contracts: ['contract_ref', 'provider_name'],
      },
      uses: { procurementDecisions: DECISION_FIELDS },
      applies: REGISTER,
      where: (decision, { tables }) => isOfOneContract(decision, tables.procurementDecisions),
      check(decision, context) {
        const contract = contractOf(decision, context.tables.contracts, context);
        const { award_to: awarded } = decision;
        const { provider_name: provider } = contract;
        if (awarded === null || provider === null)
          return context.cannotJudge('blank', 'the provider is blank in one of the registers', [
            awarded === null ? decision.at('award_to') : contract.at('provider_name'),
          ]);
        if (isSameName(awarded, provider)) return;
        context.report('otherProvider', {
          at: 'award_to',
          values: {
            on: show.date(decision.date!),
            provider_name: show.text(provider, contract.at('provider_name')),
          },
          related: [contract.at('provider_name')],
        });
      },
    }),
    limb.record({
      name: 'b',
      of: 'procurementDecisions',
      needs: {
        procurementDecisions: ['contract_ref', 'contract_value'],
        contracts: ['contract_ref', 'total_value'],
      },
      uses: { procurementDecisions: DECISION_FIELDS, contracts: CONTRACT_FIELDS },
      applies: REGISTER,
      // A decision on a contract that exists may be on an extension, whose value is its own.
      where: (decision, { tables }) =>
        decision.existing_or_new !== 'Existing' && isOfOneContract(decision, tables.procurementDecisions),
      check(decision, context) {
        const contract = contractOf(decision, context.tables.contracts, context);
        const { contract_value: decided } = decision;
        const { total_value: value, vat_rate: vat } = contract;
        if (decided === null || value === null)
          return context.cannotJudge('blank', 'the value is blank in one of the registers', [
            decided === null ? decision.at('contract_value') : contract.at('total_value'),
          ]);
        const share = context.constant(decisionToContractShare);
        const difference = Math.abs(value - decided);
        const within = Math.max(share * Math.abs(decided), context.sumTolerance(2));
        // Some registers state what is paid, with VAT.
        if (difference <= within || Math.abs(Math.round(value * (1 + (vat ?? 0))) - decided) <= within)
          return;
        context.report(value > decided ? 'valueAbove' : 'valueBelow', {
          at: 'contract_value',
          values: {
            on: show.date(decision.date!),
            total_value: show.money(value, contract.at('total_value')),
            difference: show.money(difference),
            direction: show.text(value > decided ? 'more' : 'less'),
            share: show.percentage(share),
          },
          related: [contract.at('total_value')],
        });
      },
    }),
  ],
});

/** Whether two lists mean the same provider, one of them perhaps with words more: a trading name, "and others". */
function isSameName(a: string, b: string): boolean {
  const [one, other] = [` ${companyKey(a)} `, ` ${companyKey(b)} `];
  if (one.trim() === '' || other.trim() === '') return a.trim().toLowerCase() === b.trim().toLowerCase();
  return one.includes(other) || other.includes(one);
}
