import { choice, date, yesNo } from '../field.js';
import { LEVELS, LEVEL_SYNONYMS } from '../lists.js';
import { defineTable } from '../table.js';

export const delegation = defineTable({
  name: 'delegation',
  template: 'delegated-primary-care',
  sheet: 'Delegation',
  sheetSynonyms: ['Co-commissioning', 'Level of delegation', 'Delegation agreement'],
  record: 'period of delegation',
  title: 'Level of co-commissioning',
  help: 'One row for each period at one level. Periods must not overlap.',
  shapes: ['list', 'form'],
  periods: [['from', 'to']],
  recognisedBy: { needs: ['level', 'from', 'nhse_signoff_date'], atLeast: 4 },
  fields: {
    level: choice({
      heading: 'Level',
      synonyms: ['Level of co-commissioning', 'Co-commissioning level', 'Delegation level'],
      help: 'Level of primary care co-commissioning in the period.',
      required: true,
      values: LEVELS,
      valueSynonyms: LEVEL_SYNONYMS,
      open: true,
    }),
    from: date({
      heading: 'From',
      synonyms: ['Date from', 'Start date', 'Start', 'Effective from'],
      help: 'First day at this level, as day/month/year.',
      required: true,
    }),
    to: date({
      heading: 'To',
      synonyms: ['Date to', 'End date', 'End', 'Effective to'],
      help: 'Last day at this level, as day/month/year; blank while it lasts.',
    }),
    nhse_signoff_date: date({
      heading: 'NHS England sign-off date',
      synonyms: ['Sign-off date', 'NHS England sign-off', 'Date signed off', 'NHSE sign-off date'],
      help: 'The day NHS England signed off the arrangement, as day/month/year.',
    }),
    accountable_body: choice({
      heading: 'Accountable body',
      synonyms: ['Body accountable', 'Accountable organisation'],
      help: 'The body that stays accountable for the delegated functions: NHS England.',
      values: ['NHS England'],
      valueSynonyms: { nhse: 'NHS England', 'nhs commissioning board': 'NHS England' },
      open: true,
    }),
    special_measures: yesNo({
      heading: 'Special measures',
      synonyms: ['In special measures'],
      help: 'Whether the CCG was in special measures in the period.',
    }),
    serious_governance_issues: yesNo({
      heading: 'Serious governance issues',
      synonyms: ['Governance issues'],
      help: 'Whether NHS England had found serious governance issues in the period.',
    }),
  },
});
