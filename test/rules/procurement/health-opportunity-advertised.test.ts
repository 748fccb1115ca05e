import { ruleTester } from '../../../src/testing/index.js';
import rule from '../../../src/rules/procurement/health-opportunity-advertised.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2016/17',
  period_end: '2016-12-31',
};
const row = {
  procurement_ref: 'P-001',
  title: 'Community podiatry',
  service_nature: 'Health',
  est_value: 90_000,
  route: 'Competitive procurement',
  advert_site: 'Contracts Finder',
  advert_date: '2016-05-03',
  award_date: '2016-08-01',
  contracts_finder_ref: null,
};
const on = (advert_site: string | null, advert_date: string | null) => ({ ...row, advert_site, advert_date });
const finding = (message: 'notAdvertised' | 'otherSite' | 'officialSiteOnly', i = 0) => ({
  at: `procurement[${i}].advert_site`,
  message,
  severity: message === 'officialSiteOnly' ? ('info' as const) : ('warning' as const),
});

ruleTester(rule, {
  valid: [
    { name: 'advertised on Contracts Finder', cover, tables: { procurement: [row] }, judged: 1 },
    {
      name: 'advertised on Supply2Health in 2014',
      cover,
      tables: { procurement: [on('Supply2Health', '2014-06-02')] },
    },
    {
      name: 'the portal of the CCG, and a notice on Contracts Finder',
      cover,
      tables: { procurement: [{ ...on('Portal', '2016-05-03'), contracts_finder_ref: 'CF-4471' }] },
    },
    {
      name: 'no site named, and a notice on Contracts Finder',
      cover,
      tables: { procurement: [{ ...on(null, '2016-05-03'), contracts_finder_ref: 'CF-4471' }] },
    },
    {
      name: 'routes that nobody advertises, and AQP, beside a competition',
      cover,
      tables: {
        procurement: [
          row,
          ...['Single tender', 'AQP', 'Framework', 'Quotations', 'Variation or extension', 'Grant'].map(
            (route) => ({
              ...on(null, null),
              route,
            }),
          ),
          { ...on(null, null), route: null },
        ],
      },
      judged: 1,
    },
    {
      name: 'what is not health care belongs to other rules',
      cover,
      tables: { procurement: [row, { ...on('Portal', '2016-05-03'), service_nature: 'Non-health' }] },
      judged: 1,
    },
  ],
  invalid: [
    {
      name: 'a competition that says nothing of its advert',
      cover,
      tables: { procurement: [row, on(null, '2016-05-03')] },
      findings: [{ ...finding('notAdvertised', 1), says: ['P-001', '3 May 2016', 'Contracts Finder'] }],
    },
    {
      name: 'a competition that was not advertised',
      cover,
      tables: { procurement: [{ ...on('None', null), route: 'Restricted' }] },
      findings: [{ ...finding('notAdvertised'), says: '1 August 2016' }],
    },
    {
      name: 'the portal of the CCG alone',
      cover,
      tables: { procurement: [on('Portal', '2016-05-03')] },
      findings: [{ ...finding('otherSite'), says: ['Portal', 'Contracts Finder'] }],
    },
    {
      name: 'the Official Journal alone',
      cover,
      tables: { procurement: [on('OJEU/TED', '2016-05-03'), on('FTS', '2021-05-03')] },
      findings: [{ ...finding('officialSiteOnly'), says: 'OJEU/TED' }, finding('officialSiteOnly', 1)],
    },
    {
      name: 'a notice on Contracts Finder before that was the site',
      cover,
      tables: { procurement: [{ ...on('Portal', '2014-06-02'), contracts_finder_ref: 'CF-0012' }] },
      findings: [{ ...finding('otherSite'), says: 'Supply2Health' }],
    },
    {
      name: 'what is bought stands in the contract',
      cover,
      tables: {
        procurement: [{ ...on(null, '2016-05-03'), service_nature: null }],
        contracts: [{ contract_ref: 'C-001', procurement_ref: 'P-001', service_category: 'Community' }],
      },
      findings: [finding('notAdvertised')],
    },
  ],
  dates: [
    {
      name: 'advertised the day before CCGs began',
      cover,
      tables: { procurement: [on('Portal', '2013-03-31')] },
      outsideDates: 1,
    },
    {
      name: 'advertised on the day on which CCGs began',
      cover,
      tables: { procurement: [on('Portal', '2013-04-01')] },
      findings: [finding('otherSite')],
    },
    {
      name: 'Contracts Finder on the day before it was the site',
      cover,
      tables: { procurement: [on('Contracts Finder', '2015-03-31'), on('Supply2Health', '2015-03-31')] },
      findings: [finding('otherSite')],
    },
    {
      name: 'either site in the months of the change',
      cover,
      tables: {
        procurement: ['2015-04-01', '2015-07-31'].flatMap((date) => [
          on('Contracts Finder', date),
          on('Supply2Health', date),
        ]),
      },
      judged: 4,
    },
    {
      name: 'Supply2Health on the day after those months',
      cover,
      tables: { procurement: [on('Contracts Finder', '2015-08-01'), on('Supply2Health', '2015-08-01')] },
      findings: [{ ...finding('otherSite', 1), says: ['1 August 2015', 'Supply2Health'] }],
    },
    {
      name: 'advertised on the last day of CCGs',
      cover,
      tables: { procurement: [on('Portal', '2022-06-30')] },
      findings: [finding('otherSite')],
    },
    {
      name: 'advertised on the day after CCGs ended',
      cover,
      tables: { procurement: [on('Portal', '2022-07-01')] },
      outsideDates: 1,
    },
  ],
  notEvaluated: [
    { name: 'no procurement table', cover, tables: {}, reason: 'table-missing' },
    {
      name: 'no column for the site',
      cover,
      tables: {
        procurement: [
          { procurement_ref: 'P-001', est_value: 90_000, route: 'Open', advert_date: '2016-05-03' },
        ],
      },
      reason: 'column-missing',
    },
    {
      name: 'awarded after the change of sites, and advertised nobody knows when',
      cover,
      tables: { procurement: [on('Supply2Health', null)] },
      reason: 'date-unknown',
    },
    {
      name: 'neither advert nor award is dated',
      cover,
      tables: { procurement: [{ ...on('Portal', null), award_date: null }] },
      reason: 'date-unknown',
    },
    {
      name: 'nothing says what is bought',
      cover,
      tables: { procurement: [{ ...on('Portal', '2016-05-03'), service_nature: null }] },
      reason: 'blank',
    },
    {
      name: 'the site is not on the list',
      cover,
      tables: { procurement: [on('Noticeboard', '2016-05-03')] },
      reason: 'unreadable',
    },
    {
      name: 'no competition among the procurements',
      cover,
      tables: { procurement: [{ ...on('Portal', '2016-05-03'), route: 'AQP' }] },
      reason: 'not-applicable',
    },
  ],
});
