import { choice, date, money, text, yesNo } from '../field.js';
import { defineTable } from '../table.js';

export const incentiveSchemes = defineTable({
  name: 'incentiveSchemes',
  template: 'delegated-primary-care',
  sheet: 'Incentive schemes',
  sheetSynonyms: ['Local incentive schemes', 'Schemes alternative to QOF'],
  record: 'incentive scheme',
  title: 'Local incentive schemes',
  help: 'One row for each scheme that practices are offered.',
  key: ['scheme_id'],
  periods: [['start', 'end']],
  recognisedBy: { needs: ['scheme_id', 'title', 'voluntary'], atLeast: 5 },
  fields: {
    scheme_id: text({
      heading: 'Scheme reference',
      synonyms: ['Scheme ID', 'Scheme number', 'Scheme ref'],
      help: 'Your reference of the scheme, different on every row.',
      required: true,
    }),
    title: text({
      heading: 'Title',
      synonyms: ['Scheme', 'Scheme title', 'Scheme name', 'Name of scheme'],
      help: 'What the scheme is called.',
      required: true,
    }),
    alternative_to: choice({
      heading: 'Alternative to',
      synonyms: ['In place of', 'Replaces'],
      help: 'The national scheme that practices may leave for this one.',
      values: ['QOF', 'DES', 'Other'],
      valueSynonyms: {
        'quality and outcomes framework': 'QOF',
        'directed enhanced service': 'DES',
        'directed enhanced services': 'DES',
      },
    }),
    voluntary: yesNo({
      heading: 'Voluntary',
      synonyms: ['Voluntary for practices', 'Optional'],
      help: 'Whether practices are free to decline.',
      required: true,
    }),
    lmc_consulted_date: date({
      heading: 'LMC consulted on',
      synonyms: ['LMC consulted date', 'Date LMC consulted', 'LMC consultation date'],
      help: 'The day the Local Medical Committee was consulted, as day/month/year.',
    }),
    start: date({
      heading: 'Start',
      synonyms: ['Start date', 'From'],
      help: 'First day of the scheme, as day/month/year.',
      required: true,
    }),
    end: date({
      heading: 'End',
      synonyms: ['End date', 'To'],
      help: 'Last day of the scheme, as day/month/year.',
    }),
    value: money({
      heading: 'Value',
      synonyms: ['Scheme value', 'Annual value', 'Budget'],
      help: 'What the scheme may cost in a year, in the units of the Cover.',
    }),
  },
});
