import { defineRule, show, type RuleRecord } from '../../rulekit/index.js';
import { projectChoice, refer } from '../../sources/index.js';
import type { Day } from '../../workbook/index.js';

type Contract = RuleRecord<'contracts', 'extension_end' | 'end_date' | 'origin'>;

export default defineRule({
  id: 'PR-22',
  slug: 'extension-within-terms',
  title: 'A contract is not extended beyond the last day stated at its award',
  basis: 'local',
  sources: [refer(projectChoice)],
  why: 'Suppliers competed for the contract with the extensions that were stated. A longer one is a new award, which needs a procurement of its own.',
  messages: {
    beyondTerms: {
      severity: 'warning',
      text: 'Contract {contract_ref} is extended to {extended}. At its award the last day with all extensions was {max_extension_date}.',
      remedy: 'Correct the date that is wrong. If both are right, treat the time beyond as a new award.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'contracts',
      needs: { contracts: ['max_extension_date'] },
      uses: {
        contracts: [
          'contract_ref',
          'extension_end',
          'end_date',
          'origin',
          'commissioner_org',
          'commissioner_type',
        ],
      },
      where: (contract, context) => extendedTo(contract) !== null && context.isThisCcg(contract),
      applies: { from: '2013-04-01', by: extendedTo, dated: 'the last day of the extension' },
      check(contract, context) {
        const { max_extension_date: last } = contract;
        if (last === null)
          return context.cannotJudge('blank', 'the last day stated at the award is blank', [
            contract.at('max_extension_date'),
          ]);
        const extended = extendedTo(contract)!;
        if (extended > last)
          context.report('beyondTerms', {
            at: contract.extension_end === null ? 'end_date' : 'extension_end',
            values: { extended: show.date(extended) },
            related: [contract.at('max_extension_date')],
          });
      },
    }),
  ],
});

/** Last day of an extension: its own column, or the end of a row that is one; null where nothing was extended. */
function extendedTo(contract: Contract): Day | null {
  if (contract.extension_end !== null) return contract.extension_end;
  return contract.origin === 'Extension' ? contract.end_date : null;
}
