import { choice, financialYear, money, text } from '../field.js';
import { PROVIDER_TYPES, PROVIDER_TYPE_SYNONYMS } from '../lists.js';
import { defineTable } from '../table.js';

export const qpUse = defineTable({
  name: 'qpUse',
  excelName: 'tblQPUse',
  template: 'delegated-primary-care',
  sheet: 'Quality premium',
  sheetSynonyms: ['Quality premium use', 'Use of quality premium', 'Quality premium spending'],
  record: 'use of quality premium',
  title: 'Use of the quality premium',
  help: 'One row for each use that the quality premium was put to.',
  totals: { label: 'description' },
  recognisedBy: { needs: ['year_earned', 'purpose', 'amount'], atLeast: 4 },
  fields: {
    year_earned: financialYear({
      heading: 'Year earned',
      synonyms: ['Financial year earned', 'Premium earned in', 'Quality premium year'],
      help: 'The financial year whose results earned the premium, such as 2014/15; it is paid in the next.',
      required: true,
    }),
    description: text({
      heading: 'Description',
      synonyms: ['Use', 'Scheme', 'Scheme name'],
      help: 'What the money was used for, in a sentence.',
      required: true,
    }),
    purpose: choice({
      heading: 'Purpose',
      synonyms: ['Purpose of use', 'Category of use'],
      help: 'Which of the three lawful purposes the use serves.',
      required: true,
      values: ['Quality improvement', 'Outcomes', 'Inequalities'],
      valueSynonyms: {
        quality: 'Quality improvement',
        'quality of services': 'Quality improvement',
        'health outcomes': 'Outcomes',
        'health inequalities': 'Inequalities',
      },
      open: true,
      blankOwner: 'FI-04',
    }),
    amount: money({
      heading: 'Amount',
      synonyms: ['Value', 'Spend', 'Amount used'],
      help: 'Amount used, in the units of the Cover.',
      required: true,
    }),
    recipient: text({
      heading: 'Recipient',
      synonyms: ['Paid to', 'Recipient organisation'],
      help: 'Name of the body that received the money.',
    }),
    recipient_type: choice({
      heading: 'Recipient type',
      synonyms: ['Type of recipient'],
      help: 'What kind of body received the money.',
      values: PROVIDER_TYPES,
      valueSynonyms: PROVIDER_TYPE_SYNONYMS,
    }),
  },
});
