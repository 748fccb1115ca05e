import { standardContractForms } from '../../parameters/index.js';
import { defineRule, show, type RecordMethods } from '../../rulekit/index.js';
import { cite, lmcCommissioningGuidance } from '../../sources/index.js';
import { companyKey } from '../company-name.js';
import { isLost } from '../left-out.js';

const ASKED = 'Since 1 April 2013 AQP providers are bound by the normal contract for NHS services.';

export default defineRule({
  id: 'AQ-08',
  slug: 'standard-contract',
  title: 'A qualified AQP provider holds an NHS Standard Contract',
  basis: 'national-guidance',
  sources: [
    cite(
      lmcCommissioningGuidance,
      'who meet NHS service quality requirements, prices and normal contractual obligations',
    ),
  ],
  why: 'Qualification lets a provider in. What binds it to NHS quality and prices is the contract.',
  messages: {
    noContract: {
      severity: 'warning',
      text:
        '{provider_name} has offered {aqp_service} since {contract_start}, and the contract register has no contract with this provider. ' +
        ASKED,
      remedy: 'Enter the contract in the register, or correct the name or code of the provider.',
    },
    otherForm: {
      severity: 'warning',
      text:
        '{provider_name} has offered {aqp_service} since {contract_start}, and the contract register has no NHS Standard Contract with this provider, only: {forms}. ' +
        ASKED,
      remedy: 'Enter the contract under which the provider offers the service, or correct its form.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'aqpProviders',
      needs: {
        aqpProviders: ['status', 'contract_start'],
        contracts: ['contract_form'],
      },
      uses: {
        aqpProviders: ['aqp_service', 'provider_ods', 'provider_name'],
        contracts: ['provider_ods', 'provider_name'],
      },
      where: ({ status, contract_start: start }) => status === 'Qualified' && start !== null,
      applies: { from: '2013-04-01', to: '2022-06-30', by: ({ contract_start: start }) => start },
      // A provider of several services is reported once.
      prepare: ({ tables: { contracts } }) => ({
        reported: new Set<string>(),
        byName: byProvider(contracts.records),
      }),
      check(provider, context, { reported, byName }) {
        const { contracts } = context.tables;
        const { provider_ods: code, provider_name: name } = provider;
        if (code === null && name === null)
          return context.cannotJudge('blank', 'neither the name nor the code of the provider is given', [
            provider.place,
          ]);
        const named = byName.get(companyKey(name ?? '')) ?? [];
        const held = [...new Set([...contracts.where('provider_ods', code), ...named])];
        const forms = context.value(standardContractForms, provider.contract_start!);
        const isStandard = (form: string | null): boolean => form !== null && forms.includes(form);
        const readable = held.filter((contract) => contract.state('contract_form') === 'value');
        if (readable.some(({ contract_form: form }) => isStandard(form))) return;
        const open = held.find((contract) => contract.state('contract_form') !== 'value');
        if (open !== undefined)
          return context.cannotJudge(
            isLost(open.state('contract_form')) ? 'unreadable' : 'blank',
            'the form of a contract with the provider is not known',
            [open.at('contract_form')],
          );
        const key = (code ?? name!).trim().toLowerCase();
        if (reported.has(key)) return;
        reported.add(key);
        const at = provider.at(name === null ? 'provider_ods' : 'provider_name');
        if (held.length === 0) {
          context.report('noContract', { at, subject: [key] });
          return;
        }
        context.report('otherForm', {
          at,
          subject: [key],
          values: { forms: show.text([...new Set(readable.map((row) => row.contract_form))].join(', ')) },
          related: readable.map((contract) => contract.at('contract_form')),
        });
      },
    }),
  ],
});

/** Contracts by the name of their provider, as registers spell it otherwise than lists of providers. */
function byProvider<C extends RecordMethods<'provider_name'>>(
  contracts: readonly C[],
): ReadonlyMap<string, readonly C[]> {
  const found = new Map<string, C[]>();
  for (const contract of contracts) {
    const key = companyKey(contract.raw('provider_name'));
    const others = found.get(key);
    if (others !== undefined) others.push(contract);
    else if (key !== '') found.set(key, [contract]);
  }
  return found;
}
