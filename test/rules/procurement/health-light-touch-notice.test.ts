import { ruleTester, type Case, type Row } from '../../../src/testing/index.js';
import rule from '../../../src/rules/procurement/health-light-touch-notice.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2016/17',
  period_end: '2016-12-31',
};
/** At the threshold of its day; advertised, awarded and announced as the regulations ask. */
const row = {
  procurement_ref: 'P-001',
  title: 'Community podiatry',
  service_nature: 'Health',
  est_value: 589_148,
  vat_rate: 0,
  route: 'Open',
  exemption_ground: null,
  advert_date: '2016-05-03',
  notice_ref: '2016/S 88-156789',
  award_date: '2016-08-01',
  award_notice_ref: '2016/S 170-300001',
  award_notice_date: '2016-08-20',
};
const noNotice = { ...row, notice_ref: null };
const noAwardNotice = { ...row, award_notice_ref: null, award_notice_date: null };
/** No notice at all, and not awarded yet: only the contract notice can be judged. */
const open = { ...noAwardNotice, notice_ref: null, award_date: null };
const neverAdvertised = { ...noNotice, advert_date: null };
const legal = { ...open, title: 'Legal advice', service_nature: 'Other light-touch' };
const contract = { contract_ref: 'C-001', procurement_ref: 'P-001', title: 'Community podiatry' };

/** Nature of the service, first and last day of a period, its figure: rulebook 2.1. */
const PERIODS: [Row, string, string, number][] = [
  [legal, '2015-02-26', '2015-12-31', 625_050],
  [legal, '2016-01-01', '2017-12-31', 589_148],
  [open, '2016-04-18', '2017-12-31', 589_148],
  [open, '2018-01-01', '2019-12-31', 615_278],
  [open, '2020-01-01', '2021-12-31', 663_540],
  [open, '2022-01-01', '2022-06-30', 663_540],
];
/** Award, last lawful day (end of its calendar quarter and 30 days), the day after that. */
const AWARDS: [string, string, string][] = [
  ['2016-05-10', '2016-07-30', '2016-07-31'],
  ['2016-06-30', '2016-07-30', '2016-07-31'],
  ['2016-07-01', '2016-10-30', '2016-10-31'],
  ['2016-11-15', '2017-01-30', '2017-01-31'],
  ['2017-02-28', '2017-04-30', '2017-05-01'],
];
const pounds = (figure: number) => `£${figure}`.replace(/(\d{3})$/, ',$1');
const onBothDays = (base: Row, from: string, to: string, est_value: number): Row[] =>
  [from, to].map((advert_date) => ({ ...base, advert_date, est_value }));

const limbA = (message = 'noNotice', i = 0) => ({
  at: `procurement[${i}].notice_ref`,
  message,
  severity: message === 'noNotice' ? ('error' as const) : ('warning' as const),
});
const missing = {
  at: 'procurement[0].award_notice_ref',
  message: 'noAwardNotice',
  severity: 'warning' as const,
};
const late = {
  at: 'procurement[0].award_notice_date',
  message: 'lateAwardNotice',
  severity: 'warning' as const,
};
/** A case under the Cover above. */
const given = (name: string, procurement: Row[], findings: Case['findings'] = []): Case => ({
  name,
  cover,
  tables: { procurement },
  findings,
});
/** The same with the one contract of the procurement. */
const awardedTo = (name: string, provider_type: string, findings: Case['findings'] = []): Case => ({
  ...given(name, [], findings),
  tables: { procurement: [noNotice], contracts: [{ ...contract, provider_type }] },
});
const without = (from: Row, ...fields: string[]): Row =>
  Object.fromEntries(Object.entries(from).filter(([field]) => !fields.includes(field)));

ruleTester(rule, {
  valid: [
    given('advertised, awarded and announced in time', [row]),
    given('AQP and framework need no notice of their own', [
      row,
      { ...noAwardNotice, notice_ref: null, route: 'AQP' },
      { ...noAwardNotice, notice_ref: null, route: 'Framework' },
    ]),
    given('direct awards with a ground for exemption', [
      { ...noNotice, route: 'Single tender', exemption_ground: 'reg 32(2)(b)' },
      { ...noNotice, route: 'Negotiated without notice', exemption_ground: 'reg 32(2)(c)' },
    ]),
    given('changes of a contract and agreements of public bodies, with their ground', [
      row,
      { ...noAwardNotice, notice_ref: null, route: 'Variation or extension', exemption_ground: 'reg 72' },
      { ...noAwardNotice, notice_ref: null, route: 'Public body arrangement', exemption_ground: 'reg 12' },
    ]),
    given('goods and land beside health care', [
      row,
      { ...open, service_nature: 'Non-health' },
      { ...open, service_nature: 'Excluded' },
    ]),
    given('advertised and not awarded yet', [{ ...open, notice_ref: '2016/S 88-156789' }]),
    given('an award notice without its date', [{ ...row, award_notice_date: null }]),
    ...AWARDS.map(([award_date, lastDay]) =>
      given(`awarded ${award_date}, announced on the last lawful day`, [
        { ...row, award_date, award_notice_date: lastDay },
      ]),
    ),
    ...AWARDS.map(([award_date, lastDay]) => ({
      name: `awarded ${award_date}, judged on the last lawful day`,
      cover,
      asOf: lastDay,
      tables: { procurement: [{ ...noAwardNotice, award_date }] },
    })),
    {
      name: 'no day of judgement: a missing award notice may still come',
      tables: { procurement: [noAwardNotice] },
    },
    ...PERIODS.map(([base, from, to, figure]) =>
      given(
        `${base.service_nature as string} from ${from} to ${to}: a penny below`,
        onBothDays(base, from, to, Math.round(figure * 100 - 1) / 100),
      ),
    ),
    given('legal advice of 2022, with VAT a penny below the figure', [
      { ...legal, advert_date: '2022-02-01', est_value: 552_949.99, vat_rate: 0.2 },
    ]),
    {
      name: 'a register in thousands below the figure',
      cover: { ...cover, units: 'GBP000' },
      tables: { procurement: [{ ...open, est_value: 589.147 }] },
    },
  ],
  invalid: [
    given('no contract notice', [noNotice], [{ ...limbA(), says: '£589,148' }]),
    given('tbc is no notice', [{ ...row, notice_ref: 'tbc' }], [limbA()]),
    given(
      'direct awards and changes of contracts without a ground for exemption',
      [
        { ...noNotice, route: 'Single tender' },
        { ...noNotice, route: 'Negotiated without notice', exemption_ground: 'n/a' },
        { ...noNotice, route: 'Variation or extension' },
      ],
      [0, 1, 2].map((i) => limbA('noNotice', i)),
    ),
    given(
      'a ground for exemption does not stand for the notice of a competition',
      [{ ...noNotice, exemption_ground: 'reg 32(2)(b)' }],
      [limbA()],
    ),
    awardedTo('no notice, an NHS trust provides', 'NHS trust', [limbA('noNoticeNhsProvider')]),
    awardedTo('no notice, a foundation trust provides', 'FT', [limbA('noNoticeNhsProvider')]),
    awardedTo('no notice, a GP federation provides', 'GP federation', [limbA()]),
    awardedTo('no notice, an independent body provides', 'Independent', [limbA()]),
    ...AWARDS.map(([award_date, , tooLate]) =>
      given(
        `awarded ${award_date}, announced the day after the last lawful day`,
        [{ ...row, award_date, award_notice_date: tooLate }],
        [late],
      ),
    ),
    ...AWARDS.map(([award_date, , tooLate]) => ({
      name: `awarded ${award_date}, judged the day after the last lawful day`,
      cover,
      asOf: tooLate,
      tables: { procurement: [{ ...noAwardNotice, award_date }] },
      findings: [missing],
    })),
    given(
      'no award notice by the end of the period',
      [noAwardNotice],
      [{ ...missing, says: '30 October 2016' }],
    ),
    given(
      'a late award notice',
      [{ ...row, award_notice_date: '2016-11-07' }],
      [{ ...late, says: ['7 November 2016', '30 October 2016'] }],
    ),
    {
      name: 'a late award notice needs no day of judgement',
      tables: { procurement: [{ ...row, award_notice_date: '2016-10-31' }] },
      findings: [late],
    },
    given(
      'neither notice: one finding for each',
      [{ ...noAwardNotice, notice_ref: null }],
      [limbA(), missing],
    ),
    given(
      'a lawful direct award is still to be announced',
      [{ ...noAwardNotice, notice_ref: null, route: 'Single tender', exemption_ground: 'reg 32(2)(b)' }],
      [missing],
    ),
    {
      name: 'no nature in the row, the linked contract is for a community service',
      cover,
      tables: {
        procurement: [{ ...noNotice, service_nature: null }],
        contracts: [{ ...contract, service_category: 'Community' }],
      },
      findings: [limbA()],
    },
    ...PERIODS.map(([base, from, to, figure]) =>
      given(
        `${base.service_nature as string} from ${from} to ${to}: exactly the figure`,
        onBothDays(base, from, to, figure),
        [{ ...limbA(), says: pounds(figure) }, limbA('noNotice', 1)],
      ),
    ),
    given(
      'legal advice of 2022, with VAT exactly the figure',
      [{ ...legal, advert_date: '2022-02-01', est_value: 552_950, vat_rate: 0.2 }],
      [limbA()],
    ),
    given(
      'health of 2022, VAT not known, at the figure without it',
      [{ ...open, advert_date: '2022-02-01', est_value: 663_540, vat_rate: null }],
      [limbA()],
    ),
    {
      name: 'a register in thousands at the figure',
      cover: { ...cover, units: 'GBP000' },
      tables: { procurement: [{ ...open, est_value: 589.148 }] },
      findings: [limbA()],
    },
  ],
  dates: [
    given('health advertised on the last day of Part B', [{ ...open, advert_date: '2016-04-17' }]),
    given(
      'health advertised on the first day of the light touch',
      [{ ...open, advert_date: '2016-04-18' }],
      [limbA()],
    ),
    {
      ...given('no Cover: whether the last day for the award notice has gone by is not known', [
        noAwardNotice,
      ]),
      cover: {},
      judged: 1,
      notJudged: { 'date-unknown': 1 },
    },
    given('health advertised under Part B and awarded under the light touch', [
      { ...noNotice, advert_date: '2016-04-17' },
    ]),
    given('health never advertised, awarded on the last day of Part B', [
      { ...neverAdvertised, award_date: '2016-04-17' },
    ]),
    ...['2016-04-18', '2017-04-17'].map((award_date) =>
      given(
        `health never advertised, awarded ${award_date}, within the first year of the light touch`,
        [{ ...neverAdvertised, award_date, award_notice_date: null }],
        [limbA('noNoticeFirstYear')],
      ),
    ),
    given(
      'health never advertised, awarded on the first day after that year',
      [{ ...neverAdvertised, award_date: '2017-04-18', award_notice_date: null }],
      [limbA()],
    ),
    given('legal advice advertised the day before the regulations of 2015', [
      { ...legal, advert_date: '2015-02-25', est_value: 900_000 },
    ]),
    given(
      'legal advice advertised on the first day of the regulations of 2015',
      [{ ...legal, advert_date: '2015-02-26', est_value: 900_000 }],
      [limbA()],
    ),
    given('health advertised the day after CCGs ended', [
      { ...open, advert_date: '2022-07-01', est_value: 900_000 },
    ]),
  ],
  notEvaluated: [
    { name: 'no procurement table', cover, tables: { contracts: [contract] }, reason: 'table-missing' },
    { ...given('no column for the value', [without(noNotice, 'est_value')]), reason: 'column-missing' },
    {
      ...given('no column for either notice', [
        without(row, 'notice_ref', 'award_notice_ref', 'award_notice_date'),
      ]),
      reason: 'column-missing',
    },
    { ...given('no value', [{ ...noNotice, est_value: null }]), reason: 'blank' },
    {
      ...given('a value that cannot be read', [{ ...noNotice, est_value: { text: 'c. 1m' } }]),
      reason: 'unreadable',
    },
    {
      ...given('neither date: the Cover does not stand for them', [{ ...open, advert_date: null }]),
      reason: 'date-unknown',
    },
    {
      ...given('no nature in the row and no linked contract', [{ ...noNotice, service_nature: null }]),
      reason: 'blank',
    },
    { ...given('only goods', [{ ...noNotice, service_nature: 'Non-health' }]), reason: 'not-applicable' },
  ],
});
