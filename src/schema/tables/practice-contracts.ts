import { PRACTICE_CODE } from '../codes.js';
import { choice, code, date, number, text, yesNo } from '../field.js';
import { defineTable } from '../table.js';

/* Synonyms are the headings of NHS Payments to General Practice, 2014/15 and 2019/20, among others. */
export const practiceContracts = defineTable({
  name: 'practiceContracts',
  template: 'delegated-primary-care',
  sheet: 'Practice contracts',
  sheetSynonyms: ['GP contracts', 'Practices', 'Primary medical contracts'],
  record: 'practice contract',
  title: 'Contracts of GP practices',
  help: 'One row for each GMS, PMS or APMS contract.',
  key: ['practice_ods', 'contract_start'],
  periods: [['contract_start', 'contract_end']],
  recognisedBy: { needs: ['practice_ods', 'contract_form', 'list_size'], atLeast: 5 },
  fields: {
    practice_ods: code({
      heading: 'Practice code',
      synonyms: ['Practice ODS code', 'Practice ODS', 'GP practice code', 'ODS code'],
      help: 'The practice’s code in the lists of the Organisation Data Service, such as Y03660.',
      required: true,
      pattern: PRACTICE_CODE,
    }),
    practice_name: text({
      heading: 'Practice name',
      synonyms: ['Practice', 'Name of practice', 'GP practice'],
      help: 'Name of the practice.',
      required: true,
      not: ['Practice address', 'Practice type', 'Practice postcode'],
    }),
    contract_form: choice({
      heading: 'Contract type',
      synonyms: ['Contract form', 'Form of contract', 'Type of contract'],
      help: 'GMS, PMS or APMS.',
      required: true,
      values: ['GMS', 'PMS', 'APMS'],
      valueSynonyms: {
        'general medical services': 'GMS',
        'personal medical services': 'PMS',
        'alternative provider medical services': 'APMS',
      },
      not: ['Practice type'],
    }),
    list_size: number({
      heading: 'List size',
      synonyms: [
        'Registered patients',
        'Number of registered patients',
        'Number of registered patients (last known figure)',
        'Registered list',
        'Raw list size',
      ],
      help: 'Number of registered patients; an average over the year may have decimals.',
      required: true,
      not: ['Average payments per registered patient'],
    }),
    weighted_list: number({
      heading: 'Weighted list',
      synonyms: [
        'Weighted patients',
        'Number of weighted patients',
        'Number of weighted patients (last known figure)',
        'Weighted list size',
      ],
      help: 'Number of patients weighted by the Carr-Hill formula.',
      required: true,
      not: ['Average payments per weighted patient'],
    }),
    contract_start: date({
      heading: 'Contract start',
      synonyms: ['Contract start date', 'Start date'],
      help: 'First day of the contract, as day/month/year.',
      not: ['Practice open date'],
    }),
    contract_end: date({
      heading: 'Contract end',
      synonyms: ['Contract end date', 'End date', 'Expiry date'],
      help: 'Last day of the contract, as day/month/year; every APMS contract has one.',
      not: ['Practice close date'],
    }),
    ooh_opt_out: yesNo({
      heading: 'Opted out of out-of-hours',
      synonyms: ['OOH opt-out', 'Out-of-hours opt-out', 'Opted out of OOH'],
      help: 'Whether the practice has opted out of providing out-of-hours care.',
    }),
    pms_review_completed: date({
      heading: 'PMS review completed',
      synonyms: ['PMS review date', 'Date of PMS review'],
      help: 'The day the review of a PMS contract was completed, as day/month/year.',
    }),
  },
});
