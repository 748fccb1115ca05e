import rule from '../../../src/rules/aqp/fewest-services.js';
import { ruleTester } from '../../../src/testing/index.js';

/** Cover of a financial year, by the year in which it ends. */
const coverOf = (end: number) => ({
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: `${end - 1}/${end - 2000}`,
  period_end: `${end}-03-31`,
});
const legacy = coverOf(2013);
const cover = coverOf(2015);
const podiatry = {
  aqp_service: 'Podiatry',
  area: 'Anytown',
  price: 42.5,
  live_from: '2012-09-01',
  live_to: null,
};
const hearing = { ...podiatry, aqp_service: 'Adult hearing' };
const continence = { ...podiatry, aqp_service: 'Continence' };
const finding = (message: 'tooFewServices' | 'fewServices') => ({
  at: 'aqpServices.aqp_service',
  message,
  severity: message === 'fewServices' ? ('info' as const) : ('error' as const),
});

ruleTester(rule, {
  valid: [
    {
      name: 'three services in the last year of the primary care trusts',
      cover: legacy,
      tables: { aqpServices: [podiatry, hearing, continence] },
      judged: 1,
    },
    {
      name: 'three services, one with two prices and one that has ended since',
      cover,
      tables: {
        aqpServices: [
          podiatry,
          { ...podiatry, price: 30 },
          { ...hearing, live_to: '2014-04-01' },
          continence,
        ],
      },
    },
    {
      name: 'three services with dates, and one without',
      cover,
      tables: {
        aqpServices: [
          podiatry,
          hearing,
          continence,
          { ...podiatry, aqp_service: 'Wheelchairs', live_from: null },
        ],
      },
    },
  ],
  invalid: [
    {
      name: 'two services in the last year of the primary care trusts',
      cover: legacy,
      tables: { aqpServices: [podiatry, hearing] },
      findings: [{ ...finding('tooFewServices'), says: ['is 2', '2012/13', 'at least 3'] }],
    },
    {
      name: 'two services of a CCG',
      cover,
      tables: { aqpServices: [podiatry, hearing] },
      findings: [{ ...finding('fewServices'), says: ['is 2', '2014/15'] }],
    },
    {
      name: 'one service under three spellings is one',
      cover,
      tables: {
        aqpServices: [
          podiatry,
          { ...podiatry, aqp_service: 'PODIATRY' },
          { ...podiatry, aqp_service: ' podiatry  ' },
        ],
      },
      findings: [{ ...finding('fewServices'), says: 'is 1' }],
    },
    {
      name: 'a doubtful service would not make three',
      cover,
      tables: { aqpServices: [podiatry, { ...hearing, live_from: null }] },
      findings: [finding('fewServices')],
    },
  ],
  dates: [
    {
      name: 'the year before AQP began',
      cover: coverOf(2012),
      tables: { aqpServices: [podiatry] },
      outsideDates: 1,
    },
    {
      name: 'the first year of CCGs',
      cover: coverOf(2014),
      tables: { aqpServices: [podiatry, hearing] },
      findings: [finding('fewServices')],
    },
    {
      name: 'the third begins on the last day of the year and another ended on its first',
      cover,
      tables: {
        aqpServices: [
          podiatry,
          { ...hearing, live_to: '2014-04-01' },
          { ...continence, live_from: '2015-03-31' },
        ],
      },
    },
    {
      name: 'the third begins on the day after the year',
      cover,
      tables: { aqpServices: [podiatry, hearing, { ...continence, live_from: '2015-04-01' }] },
      findings: [finding('fewServices')],
    },
    {
      name: 'the third ended on the day before the year',
      cover,
      tables: { aqpServices: [podiatry, hearing, { ...continence, live_to: '2014-03-31' }] },
      findings: [finding('fewServices')],
    },
  ],
  notEvaluated: [
    { name: 'no list of services', cover, tables: {}, reason: 'table-missing' },
    {
      name: 'no column for the first day of a service',
      cover,
      tables: {
        aqpServices: [{ aqp_service: 'Podiatry', area: 'Anytown', price: 42.5, price_basis: 'Local price' }],
      },
      reason: 'column-missing',
    },
    {
      name: 'no service is listed',
      cover,
      columns: { aqpServices: ['aqp_service', 'area', 'live_from'] },
      reason: 'not-applicable',
    },
    {
      name: 'the third has no first day',
      cover,
      tables: { aqpServices: [podiatry, hearing, { ...continence, live_from: null }] },
      reason: 'blank',
    },
    {
      name: 'the last day of the third cannot be read',
      cover,
      tables: { aqpServices: [podiatry, hearing, { ...continence, live_to: { text: 'spring' } }] },
      reason: 'blank',
    },
    {
      name: 'no year',
      tables: { aqpServices: [podiatry, hearing] },
      reason: 'date-unknown',
    },
  ],
});
