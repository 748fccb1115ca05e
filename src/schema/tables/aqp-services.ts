import { choice, date, price, text, yesNo } from '../field.js';
import { ADVERT_SITES, ADVERT_SITE_SYNONYMS } from '../lists.js';
import { defineTable } from '../table.js';

export const aqpServices = defineTable({
  name: 'aqpServices',
  excelName: 'tblAQPServices',
  template: 'contracts',
  sheet: 'AQP services',
  sheetSynonyms: ['Any Qualified Provider services', 'AQP prices', 'AQP price list'],
  record: 'AQP service price',
  title: 'Any Qualified Provider services',
  help: 'One row for each price of each service that any qualified provider may offer.',
  key: ['aqp_service', 'area', 'price_line', 'price_from'],
  periods: [
    ['price_from', 'price_to'],
    ['live_from', 'live_to'],
  ],
  recognisedBy: { needs: ['aqp_service', 'price_basis', 'price'], atLeast: 5 },
  fields: {
    aqp_service: text({
      heading: 'AQP service',
      synonyms: ['Any Qualified Provider service', 'Service', 'Service name'],
      help: 'Name of the service.',
      required: true,
    }),
    area: text({
      heading: 'Area',
      synonyms: ['Locality', 'Geographical area', 'CCG area'],
      help: 'The area in which the price holds.',
      required: true,
    }),
    price_line: text({
      heading: 'Price line',
      synonyms: ['Currency', 'Pathway', 'Price description'],
      help: 'What the price is for, where a service has more than one: first attendance, follow-up.',
    }),
    on_national_list: yesNo({
      heading: 'On the national list',
      synonyms: ['National list', 'National service'],
      help: 'Whether it is one of the eight services of the national list.',
    }),
    local_justification: text({
      heading: 'Local justification',
      synonyms: ['Justification', 'Reason for local choice'],
      help: 'For a service that is not on the national list: why it was chosen.',
    }),
    price_basis: choice({
      heading: 'Price basis',
      synonyms: ['Basis of price', 'Tariff or local price'],
      help: 'Whether the price is the national tariff or set locally.',
      required: true,
      values: ['National tariff', 'Local price'],
      valueSynonyms: {
        tariff: 'National tariff',
        national: 'National tariff',
        local: 'Local price',
        'local tariff': 'Local price',
      },
      blankOwner: 'AQ-02',
    }),
    price_set_by: text({
      heading: 'Price set by',
      synonyms: ['Price setting commissioner', 'Set by'],
      help: 'For a local price: the commissioner that set it.',
    }),
    price: price({
      heading: 'Price',
      synonyms: ['Price per unit', 'Tariff', 'Unit price'],
      help: 'Price of one unit in pounds, before the market forces factor.',
      required: true,
      blankOwner: 'AQ-09',
    }),
    unit: text({
      heading: 'Unit',
      synonyms: ['Unit of activity', 'Per'],
      help: 'What the price buys one of, such as attendance or hearing aid.',
      required: true,
    }),
    price_from: date({
      heading: 'Price from',
      synonyms: ['Price valid from', 'Price start date'],
      help: 'First day of the price, as day/month/year.',
      required: true,
    }),
    price_to: date({
      heading: 'Price to',
      synonyms: ['Price valid to', 'Price end date'],
      help: 'Last day of the price, as day/month/year; blank while it lasts.',
    }),
    advert_site: choice({
      heading: 'Advertised on',
      synonyms: ['Advert site', 'Advertised in', 'Where advertised'],
      help: 'Where the service was advertised to providers.',
      required: true,
      values: ADVERT_SITES,
      valueSynonyms: ADVERT_SITE_SYNONYMS,
      blankOwner: 'AQ-05',
    }),
    advert_date: date({
      heading: 'Advert date',
      synonyms: ['Date advertised', 'Date of advert'],
      help: 'The day it was advertised, as day/month/year.',
      required: true,
      blankOwner: 'AQ-05',
    }),
    live_from: date({
      heading: 'Live from',
      synonyms: ['Service live from', 'Service start date', 'Go-live date'],
      help: 'First day on which patients could choose the service, as day/month/year.',
      required: true,
    }),
    live_to: date({
      heading: 'Live to',
      synonyms: ['Service live to', 'Service end date'],
      help: 'Last day of the service, as day/month/year; blank while it lasts.',
    }),
  },
});
