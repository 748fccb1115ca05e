import { defineRule } from '../../rulekit/index.js';
import { procurementRegulations2013Duties, refer } from '../../sources/index.js';
import { AWARD_FIELDS, awardDay, isAwardedHealthContract } from './awarded-contract.js';
import { reportBlanks, type Blanks } from './blanks.js';

const ASKED =
  'Since 1 April 2013 a CCG keeps a record, for each contract that it awards for health care, of how the award meets its duties on effectiveness, quality and integration.';

export default defineRule({
  id: 'PR-15',
  slug: 'record-of-duties',
  title: 'A health contract says where it is recorded how the award meets the CCG’s duties',
  basis: 'law',
  sources: [refer(procurementRegulations2013Duties)],
  why: 'The regulations ask for a record. Registers seldom have a column for it, so a blank one is only mentioned.',
  messages: {
    noRecord: {
      severity: 'info',
      text: `Contract {contract_ref} does not give {element}. ${ASKED}`,
      remedy: 'Enter the reference of the paper that holds the record.',
    },
    noRecords: {
      severity: 'info',
      text: `None of {count} contracts for health care gives {element}. ${ASKED}`,
      remedy: 'Enter the references of the papers that hold the records.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'contracts',
      needs: { contracts: ['contract_ref', 'duty_record_ref'] },
      uses: { contracts: AWARD_FIELDS },
      where: isAwardedHealthContract,
      applies: {
        from: '2013-04-01',
        to: '2022-06-30',
        by: awardDay,
      },
      prepare: (): Blanks => ({ count: 0, blanks: [] }),
      check(contract, _, found) {
        found.count++;
        if (contract.duty_record_ref === null) found.blanks.push(contract);
      },
      conclude(context, found) {
        const heading = context.tables.contracts.heading('duty_record_ref');
        const column = {
          field: 'duty_record_ref',
          heading,
          element: 'the reference of its record of duties',
        };
        reportBlanks(found, column, ['noRecord', 'noRecords'], context);
      },
    }),
  ],
});
