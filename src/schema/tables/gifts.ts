import { choice, date, money, text, yesNo } from '../field.js';
import { defineTable } from '../table.js';

export const gifts = defineTable({
  name: 'gifts',
  template: 'governance',
  sheet: 'Gifts and hospitality',
  sheetSynonyms: ['Gifts', 'Gifts & hospitality', 'Register of gifts and hospitality', 'Gifts register'],
  record: 'gift or offer',
  title: 'Register of gifts and hospitality',
  help: 'One row for each gift, hospitality or sponsorship that was offered.',
  recognisedBy: { needs: ['donor', 'value', 'accepted'], atLeast: 5 },
  fields: {
    person_id: text({
      heading: 'Person reference',
      synonyms: ['Person ID', 'Person ref', 'Name', 'Name of recipient', 'Recipient'],
      help: 'Your reference of the person who was offered it, or their name.',
      required: true,
    }),
    date_offered: date({
      heading: 'Date offered',
      synonyms: ['Date of offer', 'Offered on'],
      help: 'The day of the offer, as day/month/year.',
      required: true,
    }),
    date_declared: date({
      heading: 'Date declared',
      synonyms: ['Declared on', 'Date of declaration'],
      help: 'The day it was declared, as day/month/year.',
      required: true,
    }),
    donor: text({
      heading: 'Donor',
      synonyms: ['Offered by', 'Supplier/offeror', 'Name of donor', 'From whom'],
      help: 'Name of the person or body that offered it.',
      required: true,
    }),
    donor_is_supplier: yesNo({
      heading: 'Donor is a supplier',
      synonyms: ['Supplier or contractor', 'Is the donor a supplier'],
      help: 'Whether the donor supplies the CCG or may want to.',
    }),
    kind: choice({
      heading: 'Kind',
      synonyms: ['Type', 'Gift or hospitality', 'Type of offer'],
      help: 'Gift, hospitality or sponsorship.',
      values: ['Gift', 'Hospitality', 'Sponsorship'],
      valueSynonyms: { gifts: 'Gift', 'sponsored event': 'Sponsorship' },
    }),
    description: text({
      heading: 'Description',
      synonyms: ['Details', 'Details of gift / hospitality', 'Details of gift or hospitality'],
      help: 'What was offered, in a sentence.',
      required: true,
    }),
    value: money({
      heading: 'Value',
      synonyms: ['Estimated value', 'Approximate value'],
      help: 'Value of the offer in pounds.',
      required: true,
    }),
    accepted: choice({
      heading: 'Accepted or declined',
      synonyms: ['Accepted', 'Declined or accepted', 'Outcome'],
      help: 'What the person did with the offer.',
      required: true,
      values: ['Accepted', 'Declined'],
      valueSynonyms: { yes: 'Accepted', no: 'Declined', refused: 'Declined', returned: 'Declined' },
    }),
    approved_by: text({
      heading: 'Approved by',
      synonyms: ['Approver', 'Details of the officer reviewing'],
      help: 'Name or post of the officer who approved it.',
    }),
  },
});
