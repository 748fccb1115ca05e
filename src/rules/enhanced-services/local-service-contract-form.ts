import { localServiceFirstYear, localServiceForms } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import type { ContractForm } from '../../schema/index.js';
import { cite, lmcCommissioningGuidance, pulseCoCommissioning2014 } from '../../sources/index.js';

/** Forms in which a delegated CCG buys services of practices. */
const FORMS_OF_DELEGATED: ReadonlySet<ContractForm> = new Set(['GMS', 'PMS', 'APMS']);

export default defineRule({
  id: 'EN-02',
  slug: 'local-service-contract-form',
  title: 'The CCG buys former local enhanced services under the NHS Standard Contract',
  basis: 'national-guidance',
  sources: [
    cite(
      lmcCommissioningGuidance,
      'These services will no longer be called ‘Local Enhanced Services’ and will be commissioned using the NHS Standard Contract.',
    ),
    cite(
      pulseCoCommissioning2014,
      'Newly designed enhanced services (‘local enhanced services’ and ‘directed enhanced services’);',
    ),
  ],
  why: 'Local services became the CCGs’ in 2013, with the contract that CCGs use. GP contract forms come into question only for a delegated CCG.',
  messages: {
    notStandardContract: {
      severity: 'error',
      text: 'This local service of the CCG is under a contract of the form {contract_form} on {on}. Since 1 April 2013 such services are bought under the NHS Standard Contract, full or shorter form; a delegated CCG may also use GMS, PMS and APMS contracts.',
      remedy: 'Correct the form, or move the service to the NHS Standard Contract when it is next agreed.',
    },
    notStandardContractFirstYear: {
      severity: 'warning',
      text: 'This local service of the CCG is under a contract of the form {contract_form} on {on}. Since 1 April 2013 such services are bought under the NHS Standard Contract; in 2013/14 some from the primary care trust were still rolled forward.',
      remedy: 'Correct the form, or check that the NHS Standard Contract followed by 1 April 2014.',
    },
    grant: {
      severity: 'warning',
      text: 'This local service of the CCG is paid for by a grant on {on}. Since 1 April 2013 such services are bought under the NHS Standard Contract; a grant may suit a voluntary body.',
      remedy: 'Correct the form, or check that a grant is right for this provider.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'enhancedServices',
      needs: { enhancedServices: ['type', 'commissioner_type', 'contract_form'] },
      applies: {
        from: '2013-04-01',
        to: '2022-06-30',
        by: (service, context) => context.rowDate(service),
      },
      where: (service, context) =>
        service.type === 'Local service (former LES)' && context.isThisCcg(service),
      check(service, context) {
        const { contract_form: form } = service;
        if (form === null)
          return context.cannotJudge('blank', 'Contract form is blank', [service.at('contract_form')]);
        const on = context.rowDate(service)!;
        if (context.value(localServiceForms, on).includes(form)) return;
        const options = { at: 'contract_form', values: { on: show.date(on) } } as const;
        if (form === 'Grant') {
          context.report('grant', options);
          return;
        }
        if (FORMS_OF_DELEGATED.has(form) && context.knownLevelOn(on) === 'Delegated commissioning') return;
        const isFirstYear = context.lookUp(localServiceFirstYear, on) !== null;
        context.report(isFirstYear ? 'notStandardContractFirstYear' : 'notStandardContract', options);
      },
    }),
  ],
});
