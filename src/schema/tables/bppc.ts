import { choice, number, percentage } from '../field.js';
import { defineTable } from '../table.js';

export const bppc = defineTable({
  name: 'bppc',
  excelName: 'tblBPPC',
  template: 'finance',
  sheet: 'BPPC',
  sheetSynonyms: ['Better Payment Practice Code', 'Better payment practice', 'Payment practice'],
  record: 'payment measure',
  title: 'Better Payment Practice Code',
  help: 'Four rows: NHS and non-NHS invoices, each by number and by value.',
  key: ['category', 'measure'],
  checkList: ['category', 'measure'],
  recognisedBy: { needs: ['category', 'measure', 'paid_on_time'], atLeast: 4 },
  fields: {
    category: choice({
      heading: 'Payables',
      synonyms: ['Category', 'Creditors', 'NHS or non-NHS', 'Type of payable'],
      help: 'Invoices of NHS bodies or of others.',
      required: true,
      values: ['NHS', 'Non-NHS'],
      valueSynonyms: {
        'nhs payables': 'NHS',
        'nhs creditors': 'NHS',
        'non nhs': 'Non-NHS',
        'non-nhs payables': 'Non-NHS',
        'non-nhs creditors': 'Non-NHS',
      },
    }),
    measure: choice({
      heading: 'Measure',
      synonyms: ['Number or value', 'By number or value', 'Measured by'],
      help: 'By number of invoices or by their value.',
      required: true,
      values: ['Number', 'Value'],
      valueSynonyms: {
        'by number': 'Number',
        volume: 'Number',
        no: 'Number',
        'by value': 'Value',
        '£000': 'Value',
      },
    }),
    total: number({
      heading: 'Total paid',
      synonyms: [
        'Total',
        'Total invoices',
        'Total invoices paid',
        'Total bills paid',
        'Total paid in the year',
      ],
      help: 'All invoices paid: how many, or their value in the units of the Cover.',
      required: true,
      not: ['Total paid within target'],
    }),
    paid_on_time: number({
      heading: 'Paid on time',
      synonyms: ['Paid within target', 'Total paid within target', 'Paid within 30 days', 'Paid in time'],
      help: 'Invoices paid within 30 days or the agreed terms: how many, or their value.',
      required: true,
    }),
    pct: percentage({
      heading: 'Percentage paid on time',
      synonyms: [
        '% paid on time',
        '% paid within target',
        'Percentage paid within target',
        'Percentage',
        'Performance',
      ],
      help: 'Paid on time as a share of the total, such as 95.2%.',
      required: true,
      derived: { rule: 'ratio', of: 'paid_on_time', to: 'total' },
    }),
  },
});
