import { choice, date, text, yesNo } from '../field.js';
import { defineTable } from '../table.js';

/** Columns of what a section 75 agreement must state: SI 2000/617, regulation 7(3). */
const agreement = {
  aims_outcomes: yesNo({
    heading: 'Aims and outcomes',
    synonyms: ['Aims and outcomes stated', 'Agreement states aims and outcomes'],
    help: 'Whether the agreement states its aims and outcomes.',
  }),
  contributions_variation: yesNo({
    heading: 'Contributions and how they vary',
    synonyms: ['Contributions variation', 'Contributions and variation'],
    help: 'Whether the agreement states the contributions and how they may be varied.',
  }),
  functions_covered: yesNo({
    heading: 'Functions covered',
    synonyms: ['Functions', 'NHS and health-related functions'],
    help: 'Whether the agreement states the NHS and health-related functions it covers.',
  }),
  persons_services: yesNo({
    heading: 'Persons and services',
    synonyms: ['Persons and kinds of services', 'Client groups and services'],
    help: 'Whether the agreement states for whom and for which services it is made.',
  }),
  resources: yesNo({
    heading: 'Staff, goods and accommodation',
    synonyms: ['Resources', 'Staff, goods, services and accommodation'],
    help: 'Whether the agreement states the staff, goods, services and accommodation provided.',
  }),
  review_termination: yesNo({
    heading: 'Duration, review and termination',
    synonyms: ['Review and termination', 'Duration and review'],
    help: 'Whether the agreement states how long it lasts and how it is reviewed, varied and ended.',
  }),
  fund_management: yesNo({
    heading: 'Management of the fund',
    synonyms: ['Fund management', 'How the fund is managed'],
    help: 'Whether the agreement states how the pooled fund is managed and by whom.',
  }),
};

const reports = {
  report_q1: date({
    heading: 'Quarter 1 report',
    synonyms: ['Report Q1', 'Q1 report'],
    help: 'The day of the pool’s report for quarter 1, as day/month/year.',
  }),
  report_q2: date({
    heading: 'Quarter 2 report',
    synonyms: ['Report Q2', 'Q2 report'],
    help: 'The day of the pool’s report for quarter 2.',
  }),
  report_q3: date({
    heading: 'Quarter 3 report',
    synonyms: ['Report Q3', 'Q3 report'],
    help: 'The day of the pool’s report for quarter 3.',
  }),
  report_q4: date({
    heading: 'Quarter 4 report',
    synonyms: ['Report Q4', 'Q4 report'],
    help: 'The day of the pool’s report for quarter 4.',
  }),
  annual_report: date({
    heading: 'Annual report',
    synonyms: ['Annual return', 'Annual report date'],
    help: 'The day of the pool’s report for the year.',
  }),
};

export const pools = defineTable({
  name: 'pools',
  template: 'pooled-funds',
  sheet: 'Pools',
  sheetSynonyms: ['Pooled funds', 'Pooled fund agreements', 'Section 75 agreements'],
  record: 'pool',
  title: 'Pooled funds',
  help: 'One row, or one form, for each pooled fund or joint arrangement.',
  shapes: ['list', 'form'],
  key: ['pool_ref'],
  periods: [['start', 'end']],
  recognisedBy: { needs: ['pool_ref', 'arrangement', 'host'], atLeast: 5 },
  fields: {
    pool_ref: text({
      heading: 'Pool reference',
      synonyms: ['Pool ref', 'Pool ID', 'Pooled fund reference'],
      help: 'Your reference of the pool, different on every row.',
      required: true,
    }),
    name: text({
      heading: 'Pool name',
      synonyms: ['Name of pool', 'Pooled fund', 'Name of pooled fund', 'Pool'],
      help: 'What the pool is called.',
      required: true,
    }),
    arrangement: choice({
      heading: 'Arrangement',
      synonyms: ['Type of arrangement', 'Arrangement type', 'Kind of pool'],
      help: 'Under which arrangement the money is pooled.',
      required: true,
      values: ['Section 75', 'Joint commissioning (NHSE+CCG)', 'Section 256', 'Section 76', 'Other'],
      valueSynonyms: {
        's.75': 'Section 75',
        s75: 'Section 75',
        's.256': 'Section 256',
        s256: 'Section 256',
        's.76': 'Section 76',
        s76: 'Section 76',
        'better care fund': 'Section 75',
        bcf: 'Section 75',
        'joint commissioning': 'Joint commissioning (NHSE+CCG)',
        'joint commissioning (nhs england and ccg)': 'Joint commissioning (NHSE+CCG)',
      },
    }),
    legal_basis: choice({
      heading: 'Legal basis',
      synonyms: ['Statutory basis', 'Legal power'],
      help: 'The section of the NHS Act 2006 that the arrangement rests on.',
      required: true,
      values: ['s.75', 's.13V', 's.256', 's.76'],
      valueSynonyms: {
        s75: 's.75',
        'section 75': 's.75',
        s13v: 's.13V',
        'section 13v': 's.13V',
        s256: 's.256',
        'section 256': 's.256',
        s76: 's.76',
        'section 76': 's.76',
      },
      open: true,
    }),
    partners: text({
      heading: 'Partners',
      synonyms: ['Partner organisations', 'Parties', 'Parties to the agreement'],
      help: 'Names of the bodies that pool, separated by commas.',
      required: true,
    }),
    host: text({
      heading: 'Host',
      synonyms: ['Host organisation', 'Host body', 'Host partner', 'Lead commissioner'],
      help: 'Name of the body that hosts the pool.',
      required: true,
      blankOwner: 'S75-02',
    }),
    pool_manager: text({
      heading: 'Pool manager',
      synonyms: ['Pooled fund manager', 'Fund manager'],
      help: 'Name or post of the officer who manages the pool.',
      required: true,
      blankOwner: 'S75-02',
    }),
    agreement_signed_on: date({
      heading: 'Agreement signed on',
      synonyms: ['Date signed', 'Date agreement signed', 'Signed'],
      help: 'The day the agreement was signed, as day/month/year.',
      required: true,
      blankOwner: 'BC-02',
    }),
    start: date({
      heading: 'Start',
      synonyms: ['Start date', 'Pool start date', 'From'],
      help: 'First day of the arrangement, as day/month/year.',
      required: true,
    }),
    end: date({
      heading: 'End',
      synonyms: ['End date', 'Pool end date', 'To'],
      help: 'Last day of the arrangement, as day/month/year.',
      required: true,
    }),
    ...agreement,
    ...reports,
    hwb: text({
      heading: 'Health and Wellbeing Board',
      synonyms: ['HWB', 'Health and Wellbeing Board area', 'HWB area'],
      help: 'For a Better Care Fund pool: the Health and Wellbeing Board it belongs to.',
      references: 'bcf.hwb',
    }),
  },
});
