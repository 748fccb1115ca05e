import { ruleTester } from '../../../src/testing/index.js';
import rule from '../../../src/rules/procurement/part-b-award-notice.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2016/17',
  period_end: '2016-12-31',
};
/** At the threshold of its day, awarded and announced. */
const row = {
  procurement_ref: 'P-001',
  title: 'Community podiatry',
  service_nature: 'Health',
  est_value: 172_514,
  route: 'Single tender',
  advert_date: null,
  award_date: '2014-09-01',
  award_notice_ref: '2014/S 180-300001',
};
const silent = { ...row, award_notice_ref: null };
const begun = (advert_date: string, est_value: number) => ({
  ...silent,
  route: 'Competitive procurement',
  advert_date,
  award_date: '2016-05-02',
  est_value,
});
const finding = (i = 0) => ({
  at: `procurement[${i}].award_notice_ref`,
  message: 'noAwardNotice',
  severity: 'warning' as const,
});

ruleTester(rule, {
  valid: [
    { name: 'the award is announced', cover, tables: { procurement: [row] }, judged: 1 },
    {
      name: 'a penny below the threshold',
      cover,
      tables: { procurement: [{ ...silent, est_value: 172_513.99 }] },
      judged: 1,
    },
    {
      name: 'the date of the notice is recorded, and not its number',
      cover,
      tables: { procurement: [{ ...silent, award_notice_date: '2014-09-20' }] },
    },
    {
      name: 'AQP, a framework, an extension and a grant, beside a single tender',
      cover,
      tables: {
        procurement: [
          row,
          ...['AQP', 'Framework', 'Variation or extension', 'Grant'].map((route) => ({ ...silent, route })),
        ],
      },
      judged: 1,
    },
    {
      name: 'what is not health care belongs to other rules',
      cover,
      tables: {
        procurement: [
          row,
          { ...silent, service_nature: 'Non-health' },
          { ...silent, service_nature: 'Other light-touch' },
        ],
      },
      judged: 1,
    },
    {
      name: 'the lower figure of central authorities does not count for Part B',
      cover,
      facts: { authorityClass: 'central' },
      tables: { procurement: [{ ...silent, est_value: 150_000 }] },
      judged: 1,
    },
  ],
  invalid: [
    {
      name: 'at the threshold, and no notice',
      cover,
      tables: { procurement: [row, silent] },
      findings: [{ ...finding(1), says: ['£172,514', '1 September 2014', '1 January 2014'] }],
    },
    {
      name: 'a penny above the threshold',
      cover,
      tables: { procurement: [{ ...silent, est_value: 172_514.01 }] },
      findings: [finding()],
    },
    {
      name: 'a competition that nobody announced',
      cover,
      tables: { procurement: [{ ...silent, route: 'Open', advert_date: '2014-03-03' }] },
      findings: [finding()],
    },
    {
      name: 'a central authority at the one figure',
      cover,
      facts: { authorityClass: 'central' },
      tables: { procurement: [silent] },
      findings: [finding()],
    },
    {
      name: 'what is bought stands in the contract',
      cover,
      tables: {
        procurement: [{ ...silent, service_nature: null }],
        contracts: [{ contract_ref: 'C-001', procurement_ref: 'P-001', service_category: 'Community' }],
      },
      findings: [finding()],
    },
  ],
  dates: [
    {
      name: 'begun the day before CCGs',
      cover,
      tables: { procurement: [begun('2013-03-31', 500_000)] },
      outsideDates: 1,
    },
    {
      name: 'begun on the first day of CCGs, at the figure of 2013 and a penny below',
      cover,
      tables: { procurement: [begun('2013-04-01', 173_934), begun('2013-04-01', 173_933.99)] },
      findings: [finding()],
    },
    {
      name: 'the last day of the figure of 2013',
      cover,
      tables: { procurement: [begun('2013-12-31', 172_514)] },
    },
    {
      name: 'the first and the last day of the figure of 2014',
      cover,
      tables: { procurement: [begun('2014-01-01', 172_514), begun('2015-12-31', 172_514)] },
      findings: [finding(0), finding(1)],
    },
    {
      name: 'the last day of 2015, below its figure and at that of 2016',
      cover,
      tables: { procurement: [begun('2015-12-31', 164_176)] },
    },
    {
      name: 'from the figure of 2016 to the last day of Part B',
      cover,
      tables: { procurement: [begun('2016-01-01', 164_176), begun('2016-04-17', 164_176)] },
      findings: [finding(0), finding(1)],
    },
    {
      name: 'begun on the first day of the light-touch regime',
      cover,
      tables: { procurement: [begun('2016-04-18', 164_176)] },
      outsideDates: 1,
    },
    {
      name: 'judged forty-eight days after the award',
      cover,
      asOf: '2014-10-19',
      tables: { procurement: [silent] },
    },
    {
      name: 'judged forty-nine days after the award',
      cover,
      asOf: '2014-10-20',
      tables: { procurement: [silent] },
      findings: [finding()],
    },
  ],
  notEvaluated: [
    { name: 'no procurement table', cover, tables: {}, reason: 'table-missing' },
    {
      name: 'no column for the award notice',
      cover,
      tables: {
        procurement: [
          { procurement_ref: 'P-001', est_value: 200_000, route: 'Open', award_date: '2014-09-01' },
        ],
      },
      reason: 'column-missing',
    },
    {
      name: 'the value is blank',
      cover,
      tables: { procurement: [{ ...silent, est_value: null }] },
      reason: 'blank',
    },
    {
      name: 'the value cannot be read',
      cover,
      tables: { procurement: [{ ...silent, est_value: { text: 'about 200k' } }] },
      reason: 'unreadable',
    },
    {
      name: 'nothing says what is bought',
      cover,
      tables: { procurement: [{ ...silent, service_nature: null }] },
      reason: 'blank',
    },
    {
      name: 'advertised, and the day of the award is blank',
      cover,
      tables: { procurement: [{ ...silent, advert_date: '2014-03-03', award_date: null }] },
      reason: 'date-unknown',
    },
    {
      name: 'no day on which to judge',
      tables: { procurement: [silent] },
      reason: 'date-unknown',
    },
  ],
});
