import { serviceCategory } from '../common-fields.js';
import { choice, money, text } from '../field.js';
import { defineTable } from '../table.js';

export const poolSpend = defineTable({
  name: 'poolSpend',
  template: 'pooled-funds',
  sheet: 'Pool spending',
  sheetSynonyms: [
    'Pool spend',
    'Pooled fund expenditure',
    'Pool expenditure',
    'Expenditure plan',
    'BCF schemes',
  ],
  record: 'scheme',
  title: 'Spending from pooled funds',
  help: 'One row for each scheme that a pool pays for.',
  totals: { label: 'scheme' },
  recognisedBy: { needs: ['pool_ref', 'scheme', 'planned'], atLeast: 4 },
  fields: {
    pool_ref: text({
      heading: 'Pool reference',
      synonyms: ['Pool ref', 'Pool', 'Pool ID', 'Pooled fund reference'],
      help: 'Reference of the pool on the Pools sheet.',
      required: true,
      references: 'pools.pool_ref',
    }),
    scheme: text({
      heading: 'Scheme',
      synonyms: ['Scheme name', 'Name of scheme', 'Scheme title'],
      help: 'What the money is spent on.',
      required: true,
      not: ['Scheme type', 'Scheme ID'],
    }),
    service_category: serviceCategory({ required: true }),
    planned: money({
      heading: 'Planned',
      synonyms: ['Planned spend', 'Plan', 'Planned expenditure', 'Budget'],
      help: 'Spending planned for the financial year, in the units of the Cover.',
      required: true,
    }),
    actual: money({
      heading: 'Actual',
      synonyms: ['Actual spend', 'Actual expenditure', 'Spend to date'],
      help: 'Spending from 1 April to the period end.',
    }),
    forecast: money({
      heading: 'Forecast',
      synonyms: ['Forecast spend', 'Forecast outturn', 'Forecast expenditure'],
      help: 'Spending expected for the whole year.',
    }),
    risk_bearer: choice({
      heading: 'Risk bearer',
      synonyms: ['Risk borne by', 'Bearer of risk', 'Risk share', 'Host', 'Lead commissioner'],
      help: 'Which body bears the risk of overspending on the scheme.',
      values: ['CCG', 'NHS England', 'Local authority', 'Shared'],
      valueSynonyms: {
        nhse: 'NHS England',
        'area team': 'NHS England',
        council: 'Local authority',
        la: 'Local authority',
        joint: 'Shared',
        'shared 50:50': 'Shared',
        '50:50': 'Shared',
      },
    }),
  },
});
