import { choice, choices, date, integer, text, yesNo } from '../field.js';
import { defineTable } from '../table.js';

export const committees = defineTable({
  name: 'committees',
  template: 'governance',
  sheet: 'Committees',
  sheetSynonyms: ['Committee list', 'Committees in place'],
  record: 'committee',
  title: 'Committees',
  help: 'One row for each committee of the CCG or shared by it.',
  key: ['committee_id'],
  periods: [['established', 'dissolved']],
  recognisedBy: { needs: ['committee_id', 'name', 'type'], atLeast: 4 },
  fields: {
    committee_id: text({
      heading: 'Committee reference',
      synonyms: ['Committee ID', 'Committee ref'],
      help: 'Your reference of the committee, different on every row.',
      required: true,
    }),
    name: text({
      heading: 'Committee',
      synonyms: ['Name', 'Committee name', 'Name of committee'],
      help: 'What the committee is called.',
      required: true,
    }),
    type: choice({
      heading: 'Committee type',
      synonyms: ['Type', 'Type of committee'],
      help: 'What kind of committee it is.',
      required: true,
      values: [
        'Governing body',
        'Audit',
        'Remuneration',
        'Primary care commissioning committee',
        'Joint committee',
        'Committees in common',
        'Other',
      ],
      valueSynonyms: {
        'audit committee': 'Audit',
        'audit and governance committee': 'Audit',
        'remuneration committee': 'Remuneration',
        pccc: 'Primary care commissioning committee',
        'primary care committee': 'Primary care commissioning committee',
        'joint primary care committee': 'Joint committee',
        'committee in common': 'Committees in common',
      },
    }),
    established: date({
      heading: 'Established',
      synonyms: ['Date established', 'Established on', 'Start date'],
      help: 'The day the committee was set up, as day/month/year.',
      required: true,
    }),
    dissolved: date({
      heading: 'Dissolved',
      synonyms: ['Date dissolved', 'Dissolved on', 'End date'],
      help: 'Last day of the committee, as day/month/year; blank while it sits.',
    }),
    quorum: integer({
      heading: 'Quorum',
      synonyms: ['Quorum (members)', 'Number for a quorum'],
      help: 'How many members must be present.',
    }),
    joint_with: choices({
      heading: 'Joint with',
      synonyms: ['Shared with', 'Other parties'],
      help: 'For a joint committee: with what kind of body it is shared. Separate several with commas.',
      values: ['CCG', 'NHS England', 'Local authority'],
      valueSynonyms: {
        ccgs: 'CCG',
        'other ccgs': 'CCG',
        nhse: 'NHS England',
        'area team': 'NHS England',
        council: 'Local authority',
        la: 'Local authority',
      },
    }),
    purpose: choice({
      heading: 'Purpose',
      synonyms: ['Purpose of committee', 'Remit'],
      help: 'Whether the committee is for primary care or for something else.',
      values: ['Primary care', 'Other'],
      valueSynonyms: {
        'primary care commissioning': 'Primary care',
        'primary care co-commissioning': 'Primary care',
      },
    }),
    decision_powers: yesNo({
      heading: 'Decision powers',
      synonyms: ['Has decision powers', 'Decision-making', 'Delegated decision powers'],
      help: 'Whether the committee may decide, or only advise.',
    }),
  },
});
