import rule from '../../../src/rules/aqp/national-list.js';
import { ruleTester } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2014/15',
  period_end: '2014-09-30',
};
const podiatry = {
  aqp_service: 'Podiatry',
  area: 'Anytown',
  on_national_list: 'Yes',
  local_justification: null,
  price: 42.5,
  price_from: '2013-10-01',
  live_from: '2013-10-01',
};
const dermatology = { ...podiatry, aqp_service: 'Community dermatology', on_national_list: 'No' };
const unmarked = { ...podiatry, on_national_list: null };
const named = (aqp_service: string) => ({ ...unmarked, aqp_service });
const finding = (row = 0) => ({
  at: `aqpServices[${row}].local_justification`,
  message: 'notJustified',
  severity: 'info' as const,
});

ruleTester(rule, {
  valid: [
    { name: 'marked as on the national list', cover, tables: { aqpServices: [podiatry] }, judged: 1 },
    {
      name: 'a local service with its reason',
      cover,
      tables: {
        aqpServices: [{ ...dermatology, local_justification: 'Waits of six months at the only provider' }],
      },
    },
    {
      name: 'two prices of a local service, the second row with the reason',
      cover,
      tables: {
        aqpServices: [dermatology, { ...dermatology, price: 20, local_justification: 'Waits of six months' }],
      },
      judged: 1,
    },
    {
      name: 'the eight names, unmarked',
      cover,
      tables: {
        aqpServices: [
          'Musculo-skeletal back and neck pain',
          'Adult hearing in the community',
          'Continence',
          'Diagnostics closer to home',
          'Wheelchair services (children)',
          'Podiatry',
          'Venous leg ulcer and wound healing',
          'Primary care psychological therapies (adults)',
        ].map(named),
      },
      judged: 8,
    },
    {
      name: 'the words that registers use for them, unmarked',
      cover,
      tables: { aqpServices: ['MSK physiotherapy', 'Audiology (adults)', 'IAPT', 'Wound care'].map(named) },
    },
    {
      name: 'a name of the list, marked as local by mistake',
      cover,
      tables: { aqpServices: [{ ...podiatry, on_national_list: 'No' }] },
    },
  ],
  invalid: [
    {
      name: 'a local service without a reason',
      cover,
      tables: { aqpServices: [podiatry, dermatology] },
      findings: [{ ...finding(1), says: 'Community dermatology' }],
    },
    {
      name: 'an unmarked service that is like none of the list',
      cover,
      tables: { aqpServices: [named('Vasectomy')] },
      findings: [finding()],
    },
    {
      name: 'no column that marks the national list',
      cover,
      tables: {
        aqpServices: [
          {
            aqp_service: 'Vasectomy',
            area: 'Anytown',
            local_justification: null,
            price: 300,
            live_from: '2013-10-01',
          },
        ],
      },
      findings: [finding()],
    },
    {
      name: 'a service like those of the list that is said to be local',
      cover,
      tables: { aqpServices: [{ ...dermatology, aqp_service: 'Community diagnostic ultrasound' }] },
      findings: [finding()],
    },
    {
      name: 'two prices of one service: one finding',
      cover,
      tables: { aqpServices: [dermatology, { ...dermatology, price: 20 }] },
      findings: [finding()],
    },
  ],
  dates: [
    {
      name: 'live from the day before AQP began',
      cover,
      tables: { aqpServices: [{ ...dermatology, live_from: '2012-03-31' }] },
      outsideDates: 1,
    },
    {
      name: 'live from the day on which AQP began',
      cover,
      tables: { aqpServices: [{ ...dermatology, live_from: '2012-04-01' }] },
      findings: [finding()],
    },
    {
      name: 'no first day of the service: that of its price, the day before AQP began',
      cover,
      tables: { aqpServices: [{ ...dermatology, live_from: null, price_from: '2012-03-31' }] },
      outsideDates: 1,
    },
    {
      name: 'no dates: the period end of the Cover',
      cover,
      tables: { aqpServices: [{ ...dermatology, live_from: null, price_from: null }] },
      findings: [finding()],
    },
  ],
  notEvaluated: [
    { name: 'no list of services', cover, tables: {}, reason: 'table-missing' },
    {
      name: 'no column for a local reason',
      cover,
      tables: {
        aqpServices: [{ aqp_service: 'Vasectomy', area: 'Anytown', price: 300, live_from: '2013-10-01' }],
      },
      reason: 'column-missing',
    },
    {
      name: 'no name of a service',
      cover,
      tables: { aqpServices: [{ ...dermatology, aqp_service: null }] },
      reason: 'blank',
    },
    {
      name: 'no dates, no Cover and no as-of date',
      tables: { aqpServices: [{ ...dermatology, live_from: null, price_from: null }] },
      reason: 'date-unknown',
    },
    {
      name: 'the first day cannot be read',
      cover,
      tables: { aqpServices: [{ ...dermatology, live_from: { text: 'spring' } }] },
      reason: 'unreadable',
    },
  ],
});
