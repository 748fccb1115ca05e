import { defineRule, show } from '../../rulekit/index.js';
import { procurementRegulations2013Record, refer } from '../../sources/index.js';
import { AWARD_FIELDS, awardDay, isAwardedHealthContract } from './awarded-contract.js';
import { reportBlanks, type Blanks } from './blanks.js';

const APPLIES = { from: '2013-04-01', to: '2022-06-30' } as const;
const ASKED =
  'Since 1 April 2013 the published record of a contract for NHS health care gives the provider and its address, what the provider does, what is paid, the dates, and how the provider was selected.';

export default defineRule({
  id: 'PR-14',
  slug: 'record-of-award',
  title: 'The record of a health contract gives provider, service, amount, dates and selection',
  basis: 'law',
  sources: [refer(procurementRegulations2013Record)],
  why: 'The regulations list what anybody may read about a contract that a CCG awards for health care.',
  messages: {
    missing: {
      severity: 'error',
      text: `The record of contract {contract_ref} does not give {element}. ${ASKED}`,
      remedy: 'Fill in the cell.',
    },
    noAddress: {
      severity: 'warning',
      text: `The record of contract {contract_ref} does not give the address of the provider. ${ASKED}`,
      remedy: 'Enter the provider’s registered office or principal place of business.',
    },
    noAddresses: {
      severity: 'warning',
      text: `None of the records of {count} contracts for health care gives the address of the provider. ${ASKED}`,
      remedy: 'Enter each provider’s registered office or principal place of business.',
    },
  },
  limbs: (limb) => {
    const gives = (
      name: string,
      field:
        | 'provider_name'
        | 'service_description'
        | 'total_value'
        | 'start_date'
        | 'end_date'
        | 'selection_process',
      element: string,
    ) =>
      limb.record({
        name,
        of: 'contracts',
        needs: { contracts: [field] },
        uses: {
          contracts: [...AWARD_FIELDS, 'annual_value', 'procurement_ref'],
          procurement: ['procurement_ref', 'route'],
        },
        where: isAwardedHealthContract,
        applies: { ...APPLIES, by: awardDay },
        check(contract, context) {
          if (contract[field] !== null) return;
          if (field === 'total_value' && contract.annual_value !== null) return;
          if (field === 'selection_process') {
            const { procurement } = context.tables;
            if ((procurement?.find('procurement_ref', contract.procurement_ref)?.route ?? null) !== null)
              return;
          }
          context.report('missing', { at: field, values: { element: show.text(element) } });
        },
      });
    return [
      gives('provider', 'provider_name', 'the name of the provider'),
      gives('description', 'service_description', 'what the provider does'),
      gives('amount', 'total_value', 'what is paid'),
      gives('start', 'start_date', 'its first day'),
      gives('end', 'end_date', 'its last day'),
      gives('selection', 'selection_process', 'how the provider was selected'),
      limb.group({
        name: 'address',
        of: 'contracts',
        by: ['contract_ref'],
        blankKeys: ['contract_ref'],
        needs: { contracts: ['contract_ref', 'provider_address'] },
        uses: { contracts: AWARD_FIELDS },
        where: isAwardedHealthContract,
        applies: { ...APPLIES, by: ([first], context) => awardDay(first!, context) },
        prepare: (): Blanks => ({ count: 0, blanks: [] }),
        check(contracts, _, found) {
          for (const contract of contracts) {
            found.count++;
            if (contract.provider_address === null) found.blanks.push(contract);
          }
        },
        conclude(context, found) {
          const heading = context.tables.contracts.heading('provider_address');
          reportBlanks(found, 'provider_address', heading, ['noAddress', 'noAddresses'], context);
        },
      }),
    ];
  },
});
