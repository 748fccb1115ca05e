import { defineRule, show } from '../../rulekit/index.js';
import { procurementRegulations2013Record, refer } from '../../sources/index.js';
import { AWARD_FIELDS, awardDay, isAwardedHealthContract } from './awarded-contract.js';
import { reportBlanks, type Blanks } from './blanks.js';

const LIFE_OF_CCGS = { from: '2013-04-01', to: '2022-06-30' } as const;
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
    columnBlank: {
      severity: 'warning',
      text: `None of the records of {count} contracts for health care gives {element}. ${ASKED}`,
      remedy: 'Fill in the column, unless the published record is kept elsewhere.',
    },
    noAddress: {
      severity: 'warning',
      text: `The record of contract {contract_ref} does not give {element}. ${ASKED}`,
      remedy: 'Enter the provider’s registered office or principal place of business.',
    },
  },
  limbs: (limb) => {
    const required = (
      name: string,
      field: 'provider_name' | 'total_value' | 'start_date' | 'end_date',
      element: string,
    ) =>
      limb.record({
        name,
        of: 'contracts',
        needs: { contracts: [field] },
        uses: { contracts: [...AWARD_FIELDS, 'annual_value'] },
        where: isAwardedHealthContract,
        applies: { ...LIFE_OF_CCGS, by: awardDay },
        check(contract, context) {
          if (contract[field] !== null) return;
          if (field === 'total_value' && contract.annual_value !== null) return;
          context.report('missing', { at: field, values: { element: show.text(element) } });
        },
      });
    // Few registers hold these columns: one that is blank from top to bottom is one finding.
    const seldomHeld = (
      name: string,
      field: 'service_description' | 'selection_process' | 'provider_address',
      element: string,
    ) =>
      limb.record({
        name,
        of: 'contracts',
        needs: { contracts: ['contract_ref', field] },
        uses: {
          contracts: [...AWARD_FIELDS, 'procurement_ref'],
          procurement: ['procurement_ref', 'route'],
        },
        where: isAwardedHealthContract,
        applies: { ...LIFE_OF_CCGS, by: awardDay },
        prepare: (): Blanks => ({ count: 0, blanks: [] }),
        check(contract, context, found) {
          found.count++;
          if (contract[field] !== null) return;
          const { procurement } = context.tables;
          const isGivenThere =
            field === 'selection_process' &&
            (procurement?.find('procurement_ref', contract.procurement_ref)?.route ?? null) !== null;
          if (!isGivenThere) found.blanks.push(contract);
        },
        conclude(context, found) {
          const heading = context.tables.contracts.heading(field);
          const one = field === 'provider_address' ? 'noAddress' : 'missing';
          reportBlanks(found, { field, heading, element }, [one, 'columnBlank'], context);
        },
      });
    return [
      required('provider', 'provider_name', 'the name of the provider'),
      seldomHeld('address', 'provider_address', 'the address of the provider'),
      seldomHeld('description', 'service_description', 'what the provider does'),
      required('amount', 'total_value', 'what is paid'),
      required('start', 'start_date', 'its first day'),
      required('end', 'end_date', 'its last day'),
      seldomHeld('selection', 'selection_process', 'how the provider was selected'),
    ];
  },
});
