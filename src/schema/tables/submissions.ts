import { choice, date, financialYear, text } from '../field.js';
import { LEVELS, LEVEL_SYNONYMS } from '../lists.js';
import { defineTable } from '../table.js';

export const submissions = defineTable({
  name: 'submissions',
  template: 'delegated-primary-care',
  sheet: 'Submissions',
  sheetSynonyms: ['Applications', 'Co-commissioning submissions', 'Delegation applications'],
  record: 'submission',
  title: 'Submissions to NHS England',
  help: 'One row for each application for a level of co-commissioning.',
  shapes: ['list', 'form'],
  key: ['round', 'level'],
  recognisedBy: { needs: ['round', 'level', 'submitted_on'], atLeast: 4 },
  fields: {
    round: financialYear({
      heading: 'Round',
      synonyms: ['Application round', 'Submission round', 'For financial year'],
      help: 'The financial year from which the level was to apply, such as 2015/16.',
      required: true,
    }),
    level: choice({
      heading: 'Level applied for',
      synonyms: ['Level', 'Level of co-commissioning', 'Co-commissioning level'],
      help: 'Level of primary care co-commissioning that was applied for.',
      required: true,
      values: LEVELS,
      valueSynonyms: LEVEL_SYNONYMS,
    }),
    submitted_on: date({
      heading: 'Submitted on',
      synonyms: ['Date submitted', 'Submission date', 'Date of submission'],
      help: 'The day the application was sent, as day/month/year.',
    }),
    member_practices_consulted_on: date({
      heading: 'Member practices consulted on',
      synonyms: ['Members consulted on', 'Member practices agreed on'],
      help: 'The day the member practices saw and agreed to the arrangements, as day/month/year.',
    }),
    region_reviewed_on: date({
      heading: 'Reviewed by regional team on',
      synonyms: ['Region reviewed on', 'Regional review date'],
      help: 'The day NHS England’s regional team reviewed it, as day/month/year.',
    }),
    outcome: text({
      heading: 'Outcome',
      synonyms: ['Decision', 'Result'],
      help: 'What NHS England decided.',
    }),
  },
});
