import {
  pctLegacyYear,
  primaryMedicalForms,
  standardContractCategories,
  standardContractForms,
} from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { refer, standardContractPrimaryMedical2022 } from '../../sources/index.js';
import { commissionerColumn } from '../scope/commissioner-column.js';

const FORM = 'Contract {contract_ref} ({service_category}) is of the form {contract_form} on {on}.';
const ASKED =
  'Since 1 April 2013 NHS services other than primary medical care are bought under the NHS Standard Contract, full or shorter form.';

export default defineRule({
  id: 'PR-23',
  slug: 'contract-form',
  title: 'Health services are bought under the form of contract that is prescribed for them',
  basis: 'national-guidance',
  sources: [refer(standardContractPrimaryMedical2022)],
  why: 'The NHS Standard Contract carries the terms that every NHS provider works to; primary medical care has forms of its own.',
  messages: {
    notStandardContract: {
      severity: 'error',
      text: `${FORM} ${ASKED}`,
      remedy: 'Correct the form or the category, or move the service to the NHS Standard Contract.',
    },
    notStandardContractFromPct: {
      severity: 'warning',
      text: `${FORM} ${ASKED} This one came from the primary care trust and may have run on in 2013/14.`,
      remedy: 'Check that the NHS Standard Contract followed.',
    },
    grant: {
      severity: 'warning',
      text: `${FORM} ${ASKED} A grant may suit a voluntary body.`,
      remedy: 'Correct the form, or check that a grant is right for this provider.',
    },
    notPrimaryMedicalForm: {
      severity: 'error',
      text: `${FORM} Since 1 April 2013 primary medical care is provided under GMS, PMS or APMS.`,
      remedy: 'Correct the form or the category.',
    },
    mixedPackage: {
      severity: 'info',
      text: `${FORM} Primary medical care is provided under GMS, PMS or APMS, or as part of a mixed package under an NHS Standard Contract with Schedule 2L.`,
      remedy: 'Check that the contract has Schedule 2L, or correct the form or the category.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'contracts',
      needs: { contracts: ['service_category', 'contract_form'] },
      uses: {
        contracts: [
          'contract_ref',
          'service_nature',
          'commissioner_org',
          'commissioner_type',
          'origin',
          'partnership_ref',
          'start_date',
          'end_date',
        ],
        enhancedServices: ['contract_ref'],
      },
      prepare(context) {
        commissionerColumn(context, 'commissioner_org');
        return new Set(context.constant(standardContractCategories));
      },
      // Enhanced services are for EN-02; under a partnership the other body's form may hold.
      where: (contract, context) =>
        context.isThisCcg(contract) &&
        context.nature(contract) === 'Health' &&
        contract.partnership_ref === null &&
        (context.tables.enhancedServices?.find('contract_ref', contract.contract_ref) ?? null) === null,
      applies: {
        from: '2013-04-01',
        to: '2022-06-30',
        by: (contract, context) => context.rowDate(contract),
      },
      check(contract, context, standardCategories) {
        const { service_category: category, contract_form: form } = contract;
        if (category === null)
          return context.cannotJudge('blank', 'Service category is blank', [contract.at('service_category')]);
        const isCore = category === 'Core primary medical';
        if (!isCore && !standardCategories.has(category))
          return context.cannotJudge('not-applicable', 'a service that is not the CCG’s to buy', [
            contract.at('service_category'),
          ]);
        if (form === null)
          return context.cannotJudge('blank', 'Contract form is blank', [contract.at('contract_form')]);
        const on = context.rowDate(contract)!;
        const isStandard = context.value(standardContractForms, on).includes(form);
        const isPrimaryMedical = context.value(primaryMedicalForms, on).includes(form);
        const options = { at: 'contract_form', values: { on: show.date(on) } } as const;
        if (isCore) {
          if (isStandard) context.report('mixedPackage', options);
          else if (!isPrimaryMedical) context.report('notPrimaryMedicalForm', options);
          return;
        }
        // APMS is also used for mixed packages, out-of-hours, 111 and walk-in services.
        if (isStandard || form === 'APMS') return;
        const isOfPractice = category === 'Local primary care service' && isPrimaryMedical;
        if (isOfPractice && context.knownLevelOn(on) === 'Delegated commissioning') return;
        if (form === 'Grant') {
          context.report('grant', options);
          return;
        }
        const isLegacy =
          contract.origin === 'Transferred from PCT' && context.lookUp(pctLegacyYear, on) !== null;
        context.report(isLegacy ? 'notStandardContractFromPct' : 'notStandardContract', options);
      },
    }),
  ],
});
