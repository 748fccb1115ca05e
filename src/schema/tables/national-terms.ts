import { choice, date, text, yesNo } from '../field.js';
import { defineTable } from '../table.js';

export const nationalTerms = defineTable({
  name: 'nationalTerms',
  template: 'delegated-primary-care',
  sheet: 'National terms',
  sheetSynonyms: ['Nationally determined terms', 'Contract terms'],
  record: 'term',
  title: 'Terms set nationally',
  help: 'One row for each term of GMS, PMS and APMS contracts, as set nationally and as applied locally.',
  recognisedBy: { needs: ['term', 'national_value', 'local_value'], atLeast: 4 },
  fields: {
    term: text({
      heading: 'Term',
      synonyms: ['Contract term', 'Element', 'Contract element'],
      help: 'The term, such as global sum price, value of a QOF point or core hours.',
      required: true,
    }),
    national_value: text({
      heading: 'National value',
      synonyms: ['Value set nationally', 'National'],
      help: 'What the regulations or directions set: a figure or words.',
      required: true,
    }),
    local_value: text({
      heading: 'Local value',
      synonyms: ['Value applied locally', 'Local'],
      help: 'What the CCG’s contracts say: a figure or words.',
      required: true,
    }),
    contract_form: choice({
      heading: 'Contract form',
      synonyms: ['Contract type', 'Form of contract'],
      help: 'GMS, PMS or APMS.',
      required: true,
      values: ['GMS', 'PMS', 'APMS'],
    }),
    nationally_determined: yesNo({
      heading: 'Nationally determined',
      synonyms: ['Set nationally'],
      help: 'For PMS and APMS: whether the term is one that is determined nationally.',
    }),
    as_of: date({
      heading: 'As of',
      synonyms: ['As at', 'Date', 'Effective date'],
      help: 'The day for which the values are stated, as day/month/year.',
      required: true,
    }),
  },
});
