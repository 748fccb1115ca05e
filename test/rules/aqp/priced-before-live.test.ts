import rule from '../../../src/rules/aqp/priced-before-live.js';
import { ruleTester } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2014/15',
  period_end: '2014-09-30',
};
const service = {
  aqp_service: 'Podiatry',
  area: 'Anytown',
  price_line: 'First attendance',
  price: 42.5,
  price_from: '2013-10-01',
  advert_date: '2013-05-01',
  live_from: '2013-10-01',
};
const noPrice = { ...service, price: null };
const pricedLate = { ...service, price_from: '2013-10-02' };
const finding = (field: string, message: string, row = 0) => ({
  at: `aqpServices[${row}].${field}`,
  message,
  severity: 'warning' as const,
});
const late = finding('price_from', 'pricedLate');

ruleTester(rule, {
  valid: [
    {
      name: 'advertised, priced and live in that order',
      cover,
      tables: { aqpServices: [{ ...service, price_from: '2013-04-01' }] },
      judged: 3,
    },
    {
      name: 'a price that was changed a year later',
      cover,
      tables: { aqpServices: [service, { ...service, price: 44, price_from: '2014-04-01' }] },
    },
    {
      name: 'advertised again a year later, for more providers',
      cover,
      tables: {
        aqpServices: [
          service,
          { ...service, price: 44, price_from: '2014-04-01', advert_date: '2014-02-01' },
        ],
      },
    },
    {
      name: 'accredited again without a new advert',
      cover,
      tables: { aqpServices: [{ ...service, advert_date: '2010-02-01' }] },
    },
    {
      name: 'a planned service without a price, beside a live one',
      cover,
      tables: {
        aqpServices: [
          service,
          { ...noPrice, aqp_service: 'Wound care', price_from: '2014-10-01', live_from: '2014-10-01' },
        ],
      },
      judged: 5,
    },
    {
      name: 'a price of nothing is a price',
      cover,
      tables: { aqpServices: [{ ...service, price: 0 }] },
    },
  ],
  invalid: [
    {
      name: 'live without a price',
      cover,
      tables: { aqpServices: [service, { ...noPrice, price_line: 'Follow-up' }] },
      findings: [{ ...finding('price', 'noPrice', 1), says: ['Podiatry', '1 October 2013'] }],
    },
    {
      name: 'a price to be confirmed is blank',
      cover,
      tables: { aqpServices: [{ ...service, price: { text: 'TBC' } }] },
      findings: [finding('price', 'noPrice')],
    },
    {
      name: 'one line of the service was priced late',
      cover,
      tables: {
        aqpServices: [service, { ...pricedLate, price_line: 'Follow-up', price_from: '2014-01-01' }],
      },
      findings: [
        {
          ...finding('price_from', 'pricedLate', 1),
          says: ['1 January 2014', '1 October 2013'],
          related: ['aqpServices[1].live_from'],
        },
      ],
    },
    {
      name: 'advertised months after it went live',
      cover,
      tables: { aqpServices: [{ ...service, advert_date: '2014-02-01' }] },
      findings: [
        { ...finding('advert_date', 'advertisedLate'), says: ['1 February 2014', '1 October 2013'] },
      ],
    },
    {
      name: 'the earliest of two late prices is reported',
      cover,
      tables: { aqpServices: [{ ...pricedLate, price_from: '2014-04-01' }, pricedLate] },
      findings: [finding('price_from', 'pricedLate', 1)],
    },
  ],
  dates: [
    {
      name: 'priced on the day before the service went live',
      cover,
      tables: { aqpServices: [{ ...service, price_from: '2013-09-30' }] },
    },
    {
      name: 'priced and advertised on the day on which the service went live',
      cover,
      tables: { aqpServices: [{ ...service, advert_date: '2013-10-01' }] },
    },
    { name: 'priced on the day after', cover, tables: { aqpServices: [pricedLate] }, findings: [late] },
    {
      name: 'advertised on the day after',
      cover,
      tables: { aqpServices: [{ ...service, advert_date: '2013-10-02' }] },
      findings: [finding('advert_date', 'advertisedLate')],
    },
    {
      name: 'live from the day before CCGs began',
      cover,
      tables: { aqpServices: [{ ...noPrice, live_from: '2013-03-31' }] },
      outsideDates: 3,
    },
    {
      name: 'live from the day on which CCGs began',
      cover,
      tables: { aqpServices: [{ ...service, live_from: '2013-04-01', advert_date: '2013-01-01' }] },
      findings: [late],
    },
    {
      name: 'live on the judgement date, without a price',
      cover,
      asOf: '2013-10-01',
      tables: { aqpServices: [noPrice] },
      findings: [finding('price', 'noPrice')],
    },
  ],
  notEvaluated: [
    { name: 'no list of services', cover, tables: {}, reason: 'table-missing' },
    {
      name: 'no column for the first day of the service',
      cover,
      tables: {
        aqpServices: [{ aqp_service: 'Podiatry', area: 'Anytown', price: 42.5, price_from: '2013-10-01' }],
      },
      reason: 'column-missing',
    },
    {
      name: 'the first day of the service is blank',
      cover,
      tables: { aqpServices: [{ ...service, live_from: null }] },
      reason: 'date-unknown',
    },
    {
      name: 'the first day of the service cannot be read',
      cover,
      tables: { aqpServices: [{ ...service, live_from: { text: 'spring' } }] },
      reason: 'unreadable',
    },
    {
      name: 'only the dates of the price and the advert are asked for, and both are blank',
      cover,
      tables: {
        aqpServices: [
          {
            aqp_service: 'Podiatry',
            area: 'Anytown',
            price_from: null,
            advert_date: null,
            live_from: '2013-10-01',
          },
        ],
      },
      reason: 'blank',
    },
  ],
});
