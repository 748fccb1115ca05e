import rule from '../../../src/rules/aqp/advertised.js';
import { ruleTester } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2015-12-31',
};
const service = {
  aqp_service: 'Podiatry',
  area: 'Anytown',
  price: 42.5,
  price_from: '2013-10-01',
  advert_site: 'Supply2Health',
  advert_date: '2013-05-01',
  live_from: '2013-10-01',
};
const noSite = { ...service, advert_site: null };
const noDate = { ...service, advert_date: null };
const on = (advert_site: string, advert_date: string) => ({ ...service, advert_site, advert_date });
const finding = (message: string, field: string, row = 0) => ({
  at: `aqpServices[${row}].${field}`,
  message,
  severity: message === 'otherSite' ? ('warning' as const) : ('error' as const),
});
const notAdvertised = finding('notAdvertised', 'advert_site');
const otherSite = finding('otherSite', 'advert_site');

ruleTester(rule, {
  valid: [
    { name: 'advertised on Supply2Health in 2013', cover, tables: { aqpServices: [service] }, judged: 2 },
    {
      name: 'accredited again without a new advert: the advert is years older than the service',
      cover,
      tables: {
        aqpServices: [
          { ...on('Supply2Health', '2010-02-01'), price_from: '2015-04-01', live_from: '2015-04-01' },
        ],
      },
    },
    {
      name: 'the everyday name of the site',
      cover,
      tables: { aqpServices: [{ ...service, advert_site: 'NHS Supply2Health' }] },
    },
    {
      name: 'a service that is only planned, beside one that is live',
      cover,
      tables: {
        aqpServices: [
          service,
          { ...noSite, advert_date: null, price_from: '2016-01-01', live_from: '2016-01-01' },
        ],
      },
      judged: 2,
    },
    {
      name: 'a list without a column for the date',
      cover,
      tables: {
        aqpServices: [
          { aqp_service: 'Podiatry', area: 'Anytown', advert_site: 'Portal', live_from: '2013-10-01' },
        ],
      },
      judged: 1,
    },
  ],
  invalid: [
    {
      name: 'no site',
      cover,
      tables: { aqpServices: [service, noSite] },
      findings: [{ ...finding('notAdvertised', 'advert_site', 1), says: 'Podiatry' }],
    },
    {
      name: 'the list says that it was not advertised',
      cover,
      tables: { aqpServices: [{ ...service, advert_site: 'None' }] },
      findings: [notAdvertised],
    },
    {
      name: 'neither site nor date: one finding',
      cover,
      tables: { aqpServices: [{ ...noSite, advert_date: null }] },
      findings: [notAdvertised],
    },
    {
      name: 'no date',
      cover,
      tables: { aqpServices: [noDate] },
      findings: [{ ...finding('noAdvertDate', 'advert_date'), says: 'Podiatry' }],
    },
    {
      name: 'a list without a column for the site and a blank date',
      cover,
      tables: { aqpServices: [{ aqp_service: 'Podiatry', advert_date: null, live_from: '2013-10-01' }] },
      findings: [finding('noAdvertDate', 'advert_date')],
    },
    {
      name: 'advertised on the portal of the CCG',
      cover,
      tables: { aqpServices: [on('Portal', '2013-05-01')] },
      findings: [{ ...otherSite, says: ['1 May 2013', 'Portal', 'Supply2Health'] }],
    },
    {
      name: 'no site, and the service begins on the judgement date',
      cover,
      tables: { aqpServices: [{ ...noSite, live_from: '2015-12-31' }] },
      findings: [notAdvertised],
    },
  ],
  dates: [
    {
      name: 'a service from the day before AQP began',
      cover,
      tables: { aqpServices: [{ ...noSite, live_from: '2012-03-31' }] },
      outsideDates: 1,
    },
    {
      name: 'a service from the day on which AQP began',
      cover,
      tables: { aqpServices: [{ ...noSite, live_from: '2012-04-01' }] },
      findings: [notAdvertised],
    },
    {
      name: 'no first day of the service: that of its price',
      cover,
      tables: { aqpServices: [{ ...noSite, live_from: null, price_from: '2012-03-31' }] },
      outsideDates: 1,
    },
    {
      name: 'the day before there was a site',
      cover,
      tables: { aqpServices: [on('Supply2Health', '2008-09-30')] },
      notJudged: { 'no-parameter': 1 },
    },
    {
      name: 'Supply2Health on its first day',
      cover,
      tables: { aqpServices: [on('Supply2Health', '2008-10-01')] },
    },
    {
      name: 'Contracts Finder on the day before it was the site',
      cover,
      tables: { aqpServices: [on('Contracts Finder', '2015-03-31')] },
      findings: [{ ...otherSite, says: ['31 March 2015', '1 October 2008'] }],
    },
    {
      name: 'either site in the months of the change',
      cover,
      tables: {
        aqpServices: [
          on('Contracts Finder', '2015-04-01'),
          on('Supply2Health', '2015-04-01'),
          on('Contracts Finder', '2015-07-31'),
          on('Supply2Health', '2015-07-31'),
        ],
      },
    },
    {
      name: 'Supply2Health on the day after those months',
      cover,
      tables: { aqpServices: [on('Supply2Health', '2015-08-01'), on('Contracts Finder', '2015-08-01')] },
      findings: [{ ...otherSite, says: ['1 August 2015', 'Contracts Finder'] }],
    },
    {
      name: 'Contracts Finder on the last day of CCGs',
      cover,
      tables: { aqpServices: [on('Contracts Finder', '2022-06-30')] },
    },
    {
      name: 'a service that is planned on the judgement date and live on the next day',
      cover,
      asOf: '2013-09-30',
      tables: { aqpServices: [service, { ...noSite, live_from: '2013-09-30' }] },
      findings: [finding('notAdvertised', 'advert_site', 1)],
      judged: 1,
    },
  ],
  notEvaluated: [
    { name: 'no list of services', cover, tables: {}, reason: 'table-missing' },
    {
      name: 'neither a column for the site nor for the date',
      cover,
      tables: { aqpServices: [{ aqp_service: 'Podiatry', price: 42.5, live_from: '2013-10-01' }] },
      reason: 'column-missing',
    },
    {
      name: 'services that are only planned',
      cover,
      tables: { aqpServices: [{ ...noSite, live_from: '2016-01-01' }] },
      reason: 'not-applicable',
    },
    {
      name: 'the day of the advert cannot be read',
      cover,
      tables: { aqpServices: [{ ...service, advert_date: { text: 'spring' } }] },
      reason: 'unreadable',
    },
    {
      name: 'no date in the row, no Cover and no as-of date',
      tables: { aqpServices: [{ ...noSite, price_from: null, live_from: null }] },
      reason: 'date-unknown',
    },
  ],
});
