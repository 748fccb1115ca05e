import { programmeArea } from '../common-fields.js';
import { choice, money, text } from '../field.js';
import { defineTable } from '../table.js';

export const qipp = defineTable({
  name: 'qipp',
  excelName: 'tblQIPP',
  template: 'finance',
  sheet: 'QIPP',
  sheetSynonyms: ['QIPP schemes', 'QIPP plan', 'Savings', 'Savings plan', 'Cost improvement'],
  record: 'savings scheme',
  title: 'Savings schemes (QIPP)',
  help: 'One row for each savings scheme of the quality, innovation, productivity and prevention plan.',
  key: ['scheme_id'],
  totals: { label: 'title' },
  recognisedBy: { needs: ['scheme_id', 'title', 'plan_annual', 'forecast'], atLeast: 5 },
  fields: {
    scheme_id: text({
      heading: 'Scheme reference',
      synonyms: ['Scheme ID', 'Scheme number', 'QIPP ref', 'QIPP reference', 'Scheme no'],
      help: 'Your reference of the scheme, different on every row.',
      required: true,
    }),
    title: text({
      heading: 'Scheme',
      synonyms: ['Scheme title', 'Scheme name', 'QIPP scheme', 'Title', 'Description'],
      help: 'What the scheme is called.',
      required: true,
    }),
    programme_area: programmeArea({ required: false }),
    plan_annual: money({
      heading: 'Annual plan',
      synonyms: ['Plan', 'Full year plan', 'Full year / Plan', 'Annual target', 'Planned savings'],
      help: 'Savings planned for the whole year, in the units of the Cover.',
      required: true,
    }),
    plan_ytd: money({
      heading: 'Year to date plan',
      synonyms: ['YTD plan', 'Plan to date', 'Year to date / Plan', 'YTD / Plan'],
      help: 'Savings planned from 1 April to the period end.',
    }),
    actual_ytd: money({
      heading: 'Year to date actual',
      synonyms: ['YTD actual', 'Actual to date', 'Year to date / Actual', 'YTD / Actual', 'Actual'],
      help: 'Savings made from 1 April to the period end.',
    }),
    forecast: money({
      heading: 'Forecast',
      synonyms: ['Forecast outturn', 'FOT', 'Forecast savings', 'Full year / Forecast', 'Full year forecast'],
      help: 'Savings expected for the whole year.',
      required: true,
    }),
    status: choice({
      heading: 'Status',
      synonyms: ['Scheme status'],
      help: 'Whether the savings are identified, unidentified or delivered.',
      values: ['Identified', 'Unidentified', 'Delivered'],
      valueSynonyms: { 'not identified': 'Unidentified', complete: 'Delivered' },
    }),
    rag: choice({
      heading: 'RAG',
      synonyms: ['RAG rating', 'RAG status', 'Risk rating'],
      help: 'Red, amber or green rating of delivery.',
      values: ['Red', 'Amber', 'Green'],
      valueSynonyms: { r: 'Red', a: 'Amber', g: 'Green' },
      open: true,
    }),
    explanation: text({
      heading: 'Reason for shortfall',
      synonyms: ['Explanation', 'Reason for variance', 'Explanation of variance', 'Commentary', 'Comments'],
      help: 'Why the forecast is below the plan, where it is.',
    }),
  },
});
