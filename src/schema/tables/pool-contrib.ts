import { serviceCategory } from '../common-fields.js';
import { choice, money, text, yesNo } from '../field.js';
import { defineTable } from '../table.js';

export const poolContrib = defineTable({
  name: 'poolContrib',
  template: 'pooled-funds',
  sheet: 'Pool contributions',
  sheetSynonyms: ['Contributions', 'Pooled fund contributions'],
  record: 'contribution',
  title: 'Contributions to pooled funds',
  help: 'One row for each amount that a body puts into a pool.',
  recognisedBy: { needs: ['pool_ref', 'contributor', 'amount'], atLeast: 4 },
  fields: {
    pool_ref: text({
      heading: 'Pool reference',
      synonyms: ['Pool ref', 'Pool', 'Pool ID', 'Pooled fund reference'],
      help: 'Reference of the pool on the Pools sheet.',
      required: true,
      references: 'pools.pool_ref',
    }),
    contributor: text({
      heading: 'Contributor',
      synonyms: ['Contributing body', 'Partner', 'Organisation'],
      help: 'Name of the body that pays in.',
      required: true,
    }),
    contributor_type: choice({
      heading: 'Contributor type',
      synonyms: ['Type of contributor', 'Partner type'],
      help: 'What kind of body pays in.',
      required: true,
      values: ['CCG', 'NHS England', 'Local authority'],
      valueSynonyms: { nhse: 'NHS England', council: 'Local authority', la: 'Local authority' },
    }),
    function_funded: choice({
      heading: 'Function funded',
      synonyms: ['Function', 'Function paid for'],
      help: 'The function that the money pays for.',
      required: true,
      values: [
        'Core primary medical services',
        'Enhanced or local services',
        'Premises improvement',
        'GP IT',
        'Community services',
        'Prescribing',
        'Social care',
        'Other',
      ],
    }),
    own_function_ref: text({
      heading: 'Own function reference',
      synonyms: ['Scheme name', 'Budget code'],
      help: 'The contributor’s own function, scheme or budget code that the money pays for.',
    }),
    service_category: serviceCategory({ required: true }),
    amount: money({
      heading: 'Amount',
      synonyms: ['Contribution', 'Annual contribution', 'Contribution amount', 'Value'],
      help: 'Amount contributed for the financial year, in the units of the Cover.',
      required: true,
    }),
    mandatory_minimum: yesNo({
      heading: 'Part of mandatory minimum',
      synonyms: ['Mandatory minimum', 'Minimum contribution'],
      help: 'Whether the amount counts towards the Better Care Fund minimum.',
    }),
  },
});
