import { ruleTester } from '../../../src/testing/index.js';
import rule from '../../../src/rules/procurement/contracts-finder.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2016/17',
  period_end: '2016-12-31',
};
/** At the threshold, advertised on a portal and on Contracts Finder. */
const row = {
  procurement_ref: 'P-001',
  title: 'Office furniture',
  service_nature: 'Non-health',
  est_value: 25_000,
  route: 'Quotations',
  advert_site: 'Portal',
  advert_date: '2016-05-03',
  award_date: '2016-08-01',
  contracts_finder_ref: 'CF-4471',
};
const missing = { ...row, contracts_finder_ref: null };
/** Nobody was asked but the one supplier; the award alone is published. */
const direct = { ...missing, route: 'Single tender', advert_site: null, advert_date: null };
const finding = (message: 'notOnContractsFinder' | 'noticeNotNumbered' | 'awardNotPublished', i = 0) => ({
  at: `procurement[${i}].contracts_finder_ref`,
  message,
  severity: message === 'noticeNotNumbered' ? ('warning' as const) : ('error' as const),
});
const contract = { contract_ref: 'C-001', procurement_ref: 'P-001', title: 'Office furniture' };

ruleTester(rule, {
  valid: [
    { name: 'advertised on Contracts Finder too', cover, tables: { procurement: [row] }, judged: 1 },
    {
      name: 'a penny below the threshold',
      cover,
      tables: {
        procurement: [
          { ...missing, est_value: 24_999.99 },
          { ...direct, est_value: 24_999.99 },
        ],
      },
      judged: 2,
    },
    {
      name: 'from the procurement threshold on, PR-10 asks for more',
      cover,
      tables: { procurement: [{ ...missing, est_value: 164_176 }] },
      judged: 1,
    },
    {
      name: 'with its VAT at the procurement threshold of 2022',
      cover,
      tables: {
        procurement: [{ ...missing, advert_date: '2022-02-01', est_value: 177_897.5, vat_rate: 0.2 }],
      },
    },
    {
      name: 'health care and other light-touch services are left out',
      cover,
      tables: {
        procurement: [
          row,
          { ...missing, service_nature: 'Health' },
          { ...missing, service_nature: 'Other light-touch' },
        ],
      },
      judged: 1,
    },
    {
      name: 'a single tender whose award is published, in each way of showing it',
      cover,
      tables: {
        procurement: [
          { ...direct, contracts_finder_ref: 'CF-4472' },
          { ...direct, award_notice_ref: '2016/S 170-300001' },
          { ...direct, award_notice_date: '2016-08-20' },
        ],
      },
      judged: 3,
    },
    {
      name: 'a single tender whose contract was published',
      cover,
      tables: { procurement: [direct], contracts: [{ ...contract, published_on: '2016-08-20' }] },
    },
    {
      name: 'call-offs, extensions and grants that were not advertised, beside a competition that was',
      cover,
      tables: {
        procurement: [
          row,
          ...['Framework', 'Variation or extension', 'Grant', 'Public body arrangement'].map((route) => ({
            ...direct,
            route,
          })),
          { ...missing, route: 'Framework' },
        ],
      },
      judged: 1,
    },
    {
      name: 'a single tender that is not awarded yet',
      cover,
      tables: { procurement: [row, { ...direct, award_date: null }] },
      judged: 1,
    },
  ],
  invalid: [
    {
      name: 'advertised, and no notice on Contracts Finder',
      cover,
      tables: { procurement: [row, missing] },
      findings: [{ ...finding('notOnContractsFinder', 1), says: ['P-001', '£25,000', '1 April 2015'] }],
    },
    {
      name: 'advertised on a site, nobody knows when',
      cover,
      tables: { procurement: [{ ...missing, advert_date: null }] },
      findings: [finding('notOnContractsFinder')],
    },
    {
      name: 'advertised on a day, nobody knows where',
      cover,
      tables: { procurement: [{ ...missing, route: 'Open', advert_site: null }] },
      findings: [finding('notOnContractsFinder')],
    },
    {
      name: 'chosen suppliers were asked for quotations on a day: no advert, but an award to publish',
      cover,
      tables: {
        procurement: [
          { ...missing, advert_site: null },
          { ...missing, advert_site: 'None' },
        ],
      },
      findings: [finding('awardNotPublished'), finding('awardNotPublished', 1)],
    },
    {
      name: 'a penny above the threshold',
      cover,
      tables: { procurement: [{ ...missing, est_value: 25_000.01 }] },
      findings: [{ ...finding('notOnContractsFinder'), says: '£25,000.01' }],
    },
    {
      name: 'a penny below the procurement threshold',
      cover,
      tables: { procurement: [{ ...missing, est_value: 164_175.99 }] },
      findings: [{ ...finding('notOnContractsFinder'), says: ['£164,175.99', '£164,176'] }],
    },
    {
      name: 'said to be on Contracts Finder, without a number',
      cover,
      tables: { procurement: [{ ...missing, advert_site: 'Contracts Finder' }] },
      findings: [finding('noticeNotNumbered')],
    },
    {
      name: 'a single tender whose award nobody published',
      cover,
      tables: { procurement: [direct] },
      findings: [{ ...finding('awardNotPublished'), says: ['£25,000', '1 August 2016'] }],
    },
    {
      name: 'a single tender whose contract was not published either',
      cover,
      tables: {
        procurement: [{ ...direct, advert_site: 'None' }],
        contracts: [{ ...contract, published_on: null }],
      },
      findings: [finding('awardNotPublished')],
    },
    {
      name: 'what is bought stands in the contract',
      cover,
      tables: {
        procurement: [{ ...missing, service_nature: null }],
        contracts: [{ ...contract, service_category: 'Non-health goods/services' }],
      },
      findings: [finding('notOnContractsFinder')],
    },
  ],
  dates: [
    {
      name: 'advertised the day before the regulations',
      cover,
      tables: { procurement: [{ ...missing, advert_date: '2015-03-31' }] },
      outsideDates: 1,
    },
    {
      name: 'advertised on their first day',
      cover,
      tables: { procurement: [{ ...missing, advert_date: '2015-04-01' }] },
      findings: [finding('notOnContractsFinder')],
    },
    {
      name: 'advertised on the last day of CCGs',
      cover,
      tables: { procurement: [{ ...missing, advert_date: '2022-06-30' }] },
      findings: [finding('notOnContractsFinder')],
    },
    {
      name: 'advertised on the day after CCGs ended',
      cover,
      tables: { procurement: [{ ...missing, advert_date: '2022-07-01' }] },
      outsideDates: 1,
    },
    {
      name: 'awarded without an advert the day before the regulations',
      cover,
      tables: { procurement: [{ ...direct, award_date: '2015-03-31' }] },
      outsideDates: 1,
    },
    ...[
      ['2015-04-01', '2015-12-31', 172_514] as const,
      ['2016-01-01', '2017-12-31', 164_176] as const,
      ['2018-01-01', '2019-12-31', 181_302] as const,
      ['2020-01-01', '2021-12-31', 189_330] as const,
      ['2022-01-01', '2022-06-30', 213_477] as const,
    ].map(([first, last, figure]) => ({
      name: `the procurement threshold from ${first} to ${last}, and a penny below`,
      cover,
      tables: {
        procurement: [first, last].flatMap((advert_date) => [
          { ...missing, advert_date, est_value: figure, vat_rate: 0 },
          { ...missing, advert_date, est_value: figure - 0.01, vat_rate: 0 },
        ]),
      },
      findings: [finding('notOnContractsFinder', 1), finding('notOnContractsFinder', 3)],
    })),
    {
      name: 'judged ninety days after the award',
      cover,
      asOf: '2016-10-30',
      tables: { procurement: [direct] },
    },
    {
      name: 'judged ninety-one days after the award',
      cover,
      asOf: '2016-10-31',
      tables: { procurement: [direct] },
      findings: [finding('awardNotPublished')],
    },
  ],
  notEvaluated: [
    { name: 'no procurement table', cover, tables: {}, reason: 'table-missing' },
    {
      name: 'no column for Contracts Finder',
      cover,
      tables: {
        procurement: [
          {
            procurement_ref: 'P-001',
            est_value: 30_000,
            route: 'Open',
            advert_date: '2016-05-03',
            service_nature: 'Non-health',
          },
        ],
      },
      reason: 'column-missing',
    },
    {
      name: 'the value is blank',
      cover,
      tables: { procurement: [{ ...missing, est_value: null }] },
      reason: 'blank',
    },
    {
      name: 'the value cannot be read',
      cover,
      tables: { procurement: [{ ...missing, est_value: { text: 'about 30k' } }] },
      reason: 'unreadable',
    },
    {
      name: 'nothing says what is bought',
      cover,
      tables: { procurement: [{ ...missing, service_nature: null }] },
      reason: 'blank',
    },
    {
      name: 'no day on which to judge an award',
      tables: { procurement: [direct] },
      reason: 'date-unknown',
    },
  ],
});
