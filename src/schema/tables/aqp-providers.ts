import { PROVIDER_CODE } from '../codes.js';
import { choice, code, date, money, price, text } from '../field.js';
import { defineTable } from '../table.js';

export const aqpProviders = defineTable({
  name: 'aqpProviders',
  excelName: 'tblAQPProviders',
  template: 'contracts',
  sheet: 'AQP providers',
  sheetSynonyms: ['Any Qualified Provider providers', 'AQP contracts', 'AQP register'],
  record: 'AQP provider',
  title: 'Any Qualified Provider providers',
  help: 'One row for each provider of each service and price.',
  periods: [['contract_start', 'contract_end']],
  recognisedBy: { needs: ['aqp_service', 'provider_name', 'status'], atLeast: 5 },
  fields: {
    aqp_service: text({
      heading: 'AQP service',
      synonyms: ['Any Qualified Provider service', 'Service', 'Service name'],
      help: 'Name of the service, as on the AQP services sheet.',
      required: true,
      references: 'aqpServices.aqp_service',
    }),
    area: text({
      heading: 'Area',
      synonyms: ['Locality', 'Geographical area', 'CCG area'],
      help: 'The area in which the provider offers the service.',
      required: true,
    }),
    price_line: text({
      heading: 'Price line',
      synonyms: ['Currency', 'Pathway', 'Price description'],
      help: 'What the price is for, where a service has more than one.',
    }),
    provider_name: text({
      heading: 'Provider',
      synonyms: ['Provider name', 'Name of provider', 'Supplier', 'Supplier name'],
      help: 'Name of the provider.',
      required: true,
    }),
    provider_ods: code({
      heading: 'Provider code',
      synonyms: ['Provider ODS code', 'Provider ODS', 'ODS code'],
      help: 'The provider’s code in the lists of the Organisation Data Service.',
      pattern: PROVIDER_CODE,
    }),
    qualified_on: date({
      heading: 'Qualified on',
      synonyms: ['Date qualified', 'Qualification date', 'Accredited on', 'Date accredited'],
      help: 'The day the provider was qualified, as day/month/year; needed once a contract has begun.',
    }),
    status: choice({
      heading: 'Status',
      synonyms: ['Qualification status', 'Provider status'],
      help: 'Where the provider stands in qualification.',
      required: true,
      values: ['Applied', 'Qualified', 'Rejected', 'Suspended', 'Withdrawn'],
      valueSynonyms: {
        'in application': 'Applied',
        accredited: 'Qualified',
        approved: 'Qualified',
        failed: 'Rejected',
        'not qualified': 'Rejected',
      },
    }),
    contract_start: date({
      heading: 'Contract start',
      synonyms: ['Contract start date', 'Start date'],
      help: 'First day of the provider’s contract for the service, as day/month/year.',
    }),
    contract_end: date({
      heading: 'Contract end',
      synonyms: ['Contract end date', 'End date'],
      help: 'Last day of that contract, as day/month/year.',
    }),
    unit_price: price({
      heading: 'Unit price',
      synonyms: ['Price', 'Price per unit', 'Price paid'],
      help: 'Price of one unit paid to the provider in pounds, before the market forces factor.',
    }),
    unit: text({
      heading: 'Unit',
      synonyms: ['Unit of activity', 'Per'],
      help: 'What the price buys one of, such as attendance or hearing aid.',
    }),
    guaranteed_value: money({
      heading: 'Guaranteed value',
      synonyms: ['Guaranteed income', 'Minimum guaranteed value'],
      help: 'Income promised to the provider; there should be none.',
    }),
  },
});
