import { date, text } from '../field.js';
import { defineTable } from '../table.js';

export const breaches = defineTable({
  name: 'breaches',
  template: 'governance',
  sheet: 'Breaches',
  sheetSynonyms: ['Breach log', 'Conflicts of interest breaches', 'Register of breaches'],
  record: 'breach',
  title: 'Breaches of the conflicts of interest policy',
  help: 'One row for each breach, without names.',
  key: ['breach_ref'],
  recognisedBy: { needs: ['breach_ref', 'summary', 'action'], atLeast: 4 },
  fields: {
    breach_ref: text({
      heading: 'Breach reference',
      synonyms: ['Breach ref', 'Breach number', 'Breach ID'],
      help: 'Your reference of the breach, different on every row.',
      required: true,
    }),
    date: date({
      heading: 'Date of breach',
      synonyms: ['Date', 'Breach date'],
      help: 'The day of the breach, as day/month/year.',
    }),
    summary: text({
      heading: 'Summary',
      synonyms: ['Summary of breach', 'Description of breach', 'Nature of breach'],
      help: 'What happened, without names.',
      required: true,
    }),
    action: text({
      heading: 'Action',
      synonyms: ['Action taken', 'Actions taken', 'Outcome'],
      help: 'What was done about it.',
      required: true,
    }),
    published_on: date({
      heading: 'Published on',
      synonyms: ['Date published', 'Publication date'],
      help: 'The day it was published, as day/month/year.',
    }),
  },
});
