import { PRACTICE_CODE } from '../codes.js';
import { choice, code, date, text, yesNo } from '../field.js';
import { defineTable } from '../table.js';

export const contractVariations = defineTable({
  name: 'contractVariations',
  template: 'delegated-primary-care',
  sheet: 'Contract variations',
  sheetSynonyms: ['Variations', 'Variation notices'],
  record: 'variation',
  title: 'Variations of GP contracts',
  help: 'One row for each variation of a practice’s contract.',
  key: ['variation_id'],
  recognisedBy: { needs: ['variation_id', 'practice_ods', 'approved_on'], atLeast: 4 },
  fields: {
    variation_id: text({
      heading: 'Variation reference',
      synonyms: ['Variation ID', 'Variation number', 'Variation notice number', 'Variation ref'],
      help: 'Your reference of the variation, different on every row.',
      required: true,
    }),
    practice_ods: code({
      heading: 'Practice code',
      synonyms: ['Practice ODS code', 'Practice ODS', 'GP practice code', 'ODS code'],
      help: 'Code of the practice on the Practice contracts sheet.',
      required: true,
      pattern: PRACTICE_CODE,
      references: 'practiceContracts.practice_ods',
    }),
    description: text({
      heading: 'Description',
      synonyms: ['Description of variation', 'Details', 'Variation'],
      help: 'What is varied, in a sentence.',
      required: true,
    }),
    variation_origin: choice({
      heading: 'Origin of variation',
      synonyms: ['Variation origin', 'National or local', 'Origin'],
      help: 'National for the yearly variation notice, local for anything else.',
      values: ['National', 'Local'],
      valueSynonyms: { 'national variation notice': 'National', 'local variation': 'Local' },
    }),
    affects_national_element: yesNo({
      heading: 'Affects a national element',
      synonyms: ['Affects national element', 'National element affected'],
      help: 'Whether the variation changes a term that is determined nationally.',
    }),
    approved_on: date({
      heading: 'Approved on',
      synonyms: ['Date approved', 'Approval date'],
      help: 'The day the variation was approved, as day/month/year.',
    }),
    approved_by: text({
      heading: 'Approved by',
      synonyms: ['Approver', 'Approving committee'],
      help: 'The committee or officer that approved it.',
    }),
  },
});
