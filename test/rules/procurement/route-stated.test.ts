import { ruleTester } from '../../../src/testing/index.js';
import rule from '../../../src/rules/procurement/route-stated.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2016/17',
  period_end: '2016-09-30',
};
const row = {
  procurement_ref: 'P-001',
  title: 'Community podiatry',
  route: 'Single tender',
  advert_date: '2016-05-03',
  award_date: '2016-08-01',
};
/** Only the route and what names the row: the date comes from the Cover or the as-of option. */
const undated = { procurement_ref: 'P-001', title: 'Community podiatry' };

const listed = [
  'Competitive procurement',
  'AQP',
  'Single tender',
  'Framework',
  'Open',
  'Restricted',
  'CPN',
  'Competitive dialogue',
  'Negotiated without notice',
  'Quotations',
  'Variation or extension',
  'Public body arrangement',
  'Grant',
];
const synonyms = [
  'Direct award',
  'Mini-competition',
  'Call-off',
  'RFQ',
  'Three quotes',
  'Any willing provider',
];
const blanks = [null, '   ', '-', 'n/a', 'NA', 'None', 'nil', 'TBC', 'tba', 'Not known', '?'];

ruleTester(rule, {
  valid: [
    {
      name: 'every route of the list',
      cover,
      tables: { procurement: listed.map((route) => ({ ...row, route })) },
      judged: 13,
    },
    {
      name: 'everyday names of listed routes',
      cover,
      tables: { procurement: synonyms.map((route) => ({ ...row, route })) },
      judged: 6,
    },
    {
      name: 'a listed route in other capitals and with spaces around it',
      cover,
      tables: { procurement: [{ ...row, route: '  single TENDER ' }] },
    },
    {
      name: 'a register without date columns, dated by its Cover',
      cover,
      tables: { procurement: [{ ...undated, route: 'Open' }] },
      judged: 1,
    },
    {
      name: 'a register without Cover whose rows carry their own dates',
      tables: { procurement: [{ ...row, route: 'AQP' }] },
    },
  ],
  invalid: [
    {
      name: 'the second of three rows has no route',
      cover,
      tables: { procurement: [row, { ...row, route: null }, { ...row, route: 'AQP' }] },
      findings: [{ at: 'procurement[1].route', message: 'routeBlank', severity: 'error' }],
      judged: 3,
    },
    {
      name: 'the words and signs that people write for nothing',
      cover,
      tables: { procurement: blanks.map((route) => ({ ...row, route })) },
      findings: blanks.map((_, i) => ({
        at: `procurement[${i}].route`,
        message: 'routeBlank',
        severity: 'error' as const,
      })),
    },
    {
      name: 'a route that is on no list',
      cover,
      tables: { procurement: [{ ...row, route: 'Beauty parade' }] },
      findings: [{ at: 'procurement[0].route', message: 'routeNotListed', severity: 'warning' }],
    },
    {
      name: 'blank, unknown and listed routes side by side',
      cover,
      tables: {
        procurement: [
          { ...row, route: null },
          { ...row, route: 'Recommended by a colleague' },
          { ...row, route: 'Framework' },
        ],
      },
      findings: [
        { at: 'procurement[0].route', message: 'routeBlank', severity: 'error' },
        { at: 'procurement[1].route', message: 'routeNotListed', severity: 'warning' },
      ],
    },
    {
      name: 'a blank route in a register dated by its Cover only',
      cover,
      tables: { procurement: [{ ...undated, route: null }] },
      findings: [{ at: 'procurement[0].route', message: 'routeBlank', severity: 'error' }],
    },
    {
      name: 'a row whose route was not calculated does not hide the next one',
      cover,
      tables: {
        procurement: [
          { ...row, route: { notCalculated: 'Lists!A1' } },
          { ...row, route: null },
        ],
      },
      findings: [{ at: 'procurement[1].route', message: 'routeBlank', severity: 'error' }],
      judged: 1,
      notJudged: { 'not-calculated': 1 },
    },
  ],
  dates: [
    {
      name: 'advertised the day before CCGs began',
      cover,
      tables: { procurement: [{ ...row, route: null, advert_date: '2013-03-31' }] },
      outsideDates: 1,
    },
    {
      name: 'advertised on the day CCGs began',
      cover,
      tables: { procurement: [{ ...row, route: null, advert_date: '2013-04-01' }] },
      findings: [{ at: 'procurement[0].route', message: 'routeBlank', severity: 'error' }],
      outsideDates: 0,
    },
    {
      name: 'advertised before CCGs began and awarded after: the advert goes first',
      cover,
      tables: { procurement: [{ ...row, route: null, advert_date: '2013-03-31', award_date: '2013-04-01' }] },
      outsideDates: 1,
    },
    {
      name: 'never advertised, awarded the day before CCGs began',
      cover,
      tables: { procurement: [{ ...row, route: null, advert_date: null, award_date: '2013-03-31' }] },
      outsideDates: 1,
    },
    {
      name: 'never advertised, awarded on the day CCGs began',
      cover,
      tables: { procurement: [{ ...row, route: null, advert_date: null, award_date: '2013-04-01' }] },
      findings: [{ at: 'procurement[0].route', message: 'routeBlank', severity: 'error' }],
    },
    {
      name: 'no date in the row, judged as of the day before CCGs began',
      cover,
      asOf: '2013-03-31',
      tables: { procurement: [{ ...undated, route: null }] },
      outsideDates: 1,
    },
    {
      name: 'no date in the row, judged as of the day CCGs began',
      cover,
      asOf: '2013-04-01',
      tables: { procurement: [{ ...undated, route: null }] },
      findings: [{ at: 'procurement[0].route', message: 'routeBlank', severity: 'error' }],
    },
    {
      name: 'advertised on the last day of CCGs',
      cover,
      tables: { procurement: [{ ...row, route: null, advert_date: '2022-06-30' }] },
      findings: [{ at: 'procurement[0].route', message: 'routeBlank', severity: 'error' }],
    },
    {
      name: 'CPN the day before the regulations of 2015',
      cover,
      tables: { procurement: [{ ...row, route: 'CPN', advert_date: '2015-02-25' }] },
      findings: [
        {
          at: 'procurement[0].route',
          message: 'routeTooEarly',
          severity: 'warning',
          says: ['26 February 2015'],
        },
      ],
    },
    {
      name: 'CPN on the first day of the regulations of 2015',
      cover,
      tables: { procurement: [{ ...row, route: 'CPN', advert_date: '2015-02-26' }] },
    },
    {
      name: 'CPN without advert date, awarded the day before the regulations of 2015',
      cover,
      tables: { procurement: [{ ...row, route: 'CPN', advert_date: null, award_date: '2015-02-25' }] },
      findings: [{ at: 'procurement[0].route', message: 'routeTooEarly', severity: 'warning' }],
    },
    {
      name: 'CPN in an undated row of 2013/14, judged on 31 March 2014',
      cover: { ...cover, financial_year: '2013/14', period_end: null },
      tables: { procurement: [{ ...undated, route: 'CPN' }] },
      findings: [{ at: 'procurement[0].route', message: 'routeTooEarly', severity: 'warning' }],
    },
    {
      name: 'CPN in an undated row of 2014/15, judged on 31 March 2015',
      cover: { ...cover, financial_year: '2014/15', period_end: null },
      tables: { procurement: [{ ...undated, route: 'CPN' }] },
    },
    {
      name: 'CPN in an undated row: the as-of date goes before the Cover',
      cover,
      asOf: '2015-02-25',
      tables: { procurement: [{ ...undated, route: 'CPN' }] },
      findings: [{ at: 'procurement[0].route', message: 'routeTooEarly', severity: 'warning' }],
    },
    {
      name: 'the other routes were open from the first day',
      cover,
      tables: {
        procurement: listed
          .filter((route) => route !== 'CPN')
          .map((route) => ({ ...row, route, advert_date: '2013-04-01' })),
      },
      judged: 12,
    },
  ],
  notEvaluated: [
    {
      name: 'no procurement table',
      cover,
      tables: { contracts: [{ contract_ref: 'C-001', title: 'Community podiatry' }] },
      reason: 'table-missing',
    },
    {
      name: 'no route column',
      cover,
      tables: { procurement: [{ ...undated, advert_date: '2016-05-03' }] },
      reason: 'column-missing',
    },
    {
      name: 'no date in the row, no Cover and no as-of date',
      tables: { procurement: [{ ...undated, route: null, advert_date: null, award_date: null }] },
      reason: 'date-unknown',
    },
    {
      name: 'the only route is an error value',
      cover,
      tables: { procurement: [{ ...row, route: { error: '#REF!' } }] },
      notJudged: { unreadable: 1 },
      reason: 'unreadable',
    },
  ],
});
