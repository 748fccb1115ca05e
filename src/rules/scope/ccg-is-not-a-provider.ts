import { defineRule } from '../../rulekit/index.js';
import { cite, essexLmcsBriefing2010 } from '../../sources/index.js';
import { day } from '../../workbook/index.js';

const FIRST_DAY = '2013-04-01';

export default defineRule({
  id: 'SC-06',
  slug: 'ccg-is-not-a-provider',
  title: 'The CCG is not the provider of health services under its own contracts',
  basis: 'law',
  sources: [
    cite(
      essexLmcsBriefing2010,
      'Consortia will be commissioning organisations and therefore unable to provide services in their own right.',
    ),
  ],
  why: 'A CCG commissions health services and does not provide them. Where its own code or name stands as the provider, the row is usually filled in wrongly.',
  messages: {
    ownCode: {
      severity: 'error',
      text: 'The provider’s code is {provider_ods}, which is the CCG’s own. Since 1 April 2013 CCGs commission health services and cannot provide them.',
      remedy:
        'Give the code of the body that provides the service. If the contract is not for health services, such as a hosted team, say so under service nature.',
    },
    ownName: {
      severity: 'warning',
      text: 'The provider is named {provider_name}, which is the CCG’s own name. Since 1 April 2013 CCGs commission health services and cannot provide them.',
      remedy:
        'Name the body that provides the service. If the contract is not for health services, such as a hosted team, say so under service nature.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'contracts',
      needs: { contracts: [] },
      uses: { contracts: ['provider_ods', 'provider_name', 'end_date'] },
      applies: {
        from: FIRST_DAY,
        // Without a date of judgement an open contract counts as one that runs.
        by: (contract, context) => context.rowDate(contract) ?? contract.end_date ?? day(FIRST_DAY),
        dated:
          'the contract’s own date (its first day where that lies ahead, else the earlier of its last day and the workbook’s date); one without dates counts as running',
      },
      prepare(context) {
        const { contracts } = context.tables;
        if (!contracts.has('provider_ods') && !contracts.has('provider_name'))
          context.cannotJudge('column-missing', 'Contract register: no column for the provider', [
            contracts.place,
          ]);
        const code = context.cover?.ccg_ods ?? null;
        const name = context.cover?.ccg_name ?? null;
        if (code === null && name === null)
          context.cannotJudge('column-missing', 'no Cover says which CCG this is');
        return { code, name };
      },
      where: (contract, context) => (context.nature(contract) ?? 'Health') === 'Health',
      check(contract, context, { code, name }) {
        const { provider_ods: providerCode } = contract;
        if (providerCode !== null) {
          if (code === null)
            context.cannotJudge('blank', 'the Cover does not say the code of the CCG', [
              context.cover!.at('ccg_ods'),
            ]);
          if (providerCode === code) context.report('ownCode', { at: 'provider_ods' });
        } else if (contract.provider_name === null) {
          context.cannotJudge('blank', 'Provider is blank', [contract.at('provider_name')]);
        } else if (name === null) {
          context.cannotJudge('blank', 'the Cover does not say the name of the CCG', [
            context.cover!.at('ccg_name'),
          ]);
        } else if (context.sameBody(contract.provider_name, name)) {
          context.report('ownName', { at: 'provider_name' });
        }
      },
    }),
  ],
});
