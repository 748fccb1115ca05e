import { ruleTester, type Case, type CaseCell, type Row } from '../../../src/testing/index.js';
import rule from '../../../src/rules/procurement/non-health-regulated-procedure.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2016/17',
  period_end: '2016-09-30',
};
const central = { ...cover, authority_class: 'central' };
/** Exactly at the sub-central threshold of its day, bought without a procedure. */
const direct = {
  procurement_ref: 'P-001',
  title: 'Records storage',
  service_nature: 'Non-health',
  est_value: 164_176,
  vat_rate: 0.2,
  route: 'Single tender',
  route_justification: null,
  exemption_ground: null,
  advert_date: '2016-05-03',
  notice_ref: null,
  award_date: '2016-08-01',
};
const open = { ...direct, route: 'Open', notice_ref: '2016/S 88-156789' };
const year2022 = { ...direct, advert_date: '2022-01-10', award_date: '2022-03-01' };
const contract = { contract_ref: 'C-001', procurement_ref: 'P-001', title: 'Records storage' };

const COMPETITIVE = ['Competitive procurement', 'Open', 'Restricted', 'CPN', 'Competitive dialogue'];
const UNREGULATED = ['Single tender', 'AQP', 'Quotations', 'Grant'];
const NEEDS_GROUND = ['Negotiated without notice', 'Public body arrangement', 'Variation or extension'];

/** First and last day of a period, its figure for each class of authority: rulebook 2.1. */
const PERIODS: [string, string, number, number][] = [
  ['2013-04-01', '2013-12-31', 173_934, 113_057],
  ['2014-01-01', '2015-12-31', 172_514, 111_676],
  ['2016-01-01', '2017-12-31', 164_176, 106_047],
  ['2018-01-01', '2019-12-31', 181_302, 118_133],
  ['2020-01-01', '2021-12-31', 189_330, 122_976],
  ['2022-01-01', '2022-06-30', 213_477, 138_760],
];
const pounds = (figure: number) => `£${figure}`.replace(/(\d{3})$/, ',$1');
const aPennyBelow = (figure: number) => Math.round(figure * 100 - 1) / 100;
/** One row on each of the two days; zero-rated, so that the value is the same with VAT and without. */
const onBothDays = (from: string, to: string, est_value: number): Row[] =>
  [from, to].map((advert_date) => ({ ...direct, advert_date, award_date: null, est_value, vat_rate: 0 }));

const wrongRoute = (i = 0) => ({
  at: `procurement[${i}].route`,
  message: 'unregulatedRoute',
  severity: 'error' as const,
});
const atNotice = (message: string, i = 0) => ({
  at: `procurement[${i}].notice_ref`,
  message,
  severity: 'error' as const,
});
/** Why a value is not known, and the cell. */
const UNKNOWN_VALUES: [NonNullable<Case['reason']>, CaseCell][] = [
  ['blank', null],
  ['unreadable', { text: 'c. 200k' }],
  ['not-calculated', { notCalculated: 'B2*4' }],
];
/** A case under the Cover above. */
const given = (name: string, procurement: Row[], findings: Case['findings'] = []): Case => ({
  name,
  cover,
  tables: { procurement },
  findings,
});
const without = (row: Row, field: string): Row =>
  Object.fromEntries(Object.entries(row).filter(([name]) => name !== field));

ruleTester(rule, {
  valid: [
    given(
      'every competitive route with its notice',
      COMPETITIVE.map((route) => ({ ...open, route })),
    ),
    given('a framework with its notice', [{ ...open, route: 'Framework' }]),
    given('a framework that the justification names', [
      { ...direct, route: 'Framework', route_justification: 'Call-off under NHS SBS framework SBS/15/DR/ZX' },
    ]),
    given(
      'routes with a ground for exemption',
      NEEDS_GROUND.map((route) => ({ ...direct, route, exemption_ground: 'reg 32(2)(b)' })),
    ),
    given('land, legal services and health care beside goods', [
      open,
      { ...direct, service_nature: 'Excluded' },
      { ...direct, service_nature: 'Other light-touch' },
      { ...direct, service_nature: 'Health' },
    ]),
    {
      name: 'no nature in the row, the linked contract is for a community service',
      cover,
      tables: {
        procurement: [
          { ...direct, service_nature: null },
          { ...open, procurement_ref: 'P-002' },
        ],
        contracts: [{ ...contract, service_category: 'Community' }],
      },
    },
    ...PERIODS.flatMap(([from, to, subCentral, centralFigure]): Case[] => [
      given(
        `sub-central from ${from} to ${to}: a penny below`,
        onBothDays(from, to, aPennyBelow(subCentral)),
      ),
      {
        name: `central from ${from} to ${to}: a penny below`,
        cover: central,
        tables: { procurement: onBothDays(from, to, aPennyBelow(centralFigure)) },
      },
    ]),
    given('2016: VAT does not count, although it would reach the figure', [
      { ...direct, est_value: 150_000 },
    ]),
    given('2022: with VAT a penny below the figure', [{ ...year2022, est_value: 177_897.49 }]),
    given('2022: VAT not known, below the figure even with VAT', [
      { ...year2022, est_value: 177_897.49, vat_rate: null },
    ]),
    {
      name: 'a register in thousands below the figure',
      cover: { ...cover, units: 'GBP000' },
      tables: { procurement: [{ ...direct, est_value: 164.175 }] },
    },
    {
      name: 'the central figure does not hold for a sub-central authority that says so',
      cover: { ...cover, authority_class: 'sub-central' },
      tables: { procurement: [{ ...direct, est_value: 106_047 }] },
    },
  ],
  invalid: [
    given(
      'routes that are no regulated procedure',
      UNREGULATED.map((route) => ({ ...direct, route })),
      [{ ...wrongRoute(0), says: '£164,176' }, wrongRoute(1), wrongRoute(2), wrongRoute(3)],
    ),
    given('a direct award under its everyday name', [{ ...direct, route: 'Direct award' }], [wrongRoute()]),
    given('no route', [{ ...direct, route: null }], [{ ...wrongRoute(), says: 'the route is blank' }]),
    given('a notice does not mend a single tender', [{ ...open, route: 'Single tender' }], [wrongRoute()]),
    given(
      'competitive routes without notice',
      COMPETITIVE.map((route) => ({ ...open, route, notice_ref: null })),
      COMPETITIVE.map((_, i) => atNotice('noNotice', i)),
    ),
    given(
      'tbc is no notice',
      [{ ...open, notice_ref: 'tbc' }],
      [{ ...atNotice('noNotice'), says: '£164,176' }],
    ),
    given(
      'a ground for exemption does not stand for the notice of a competition',
      [{ ...open, notice_ref: null, exemption_ground: 'reg 32(2)(b)' }],
      [atNotice('noNotice')],
    ),
    given(
      'a framework that nothing names',
      [{ ...direct, route: 'Framework' }],
      [atNotice('frameworkNotNamed')],
    ),
    given(
      'a framework with n/a for a justification',
      [{ ...direct, route: 'Mini-competition', route_justification: 'n/a' }],
      [atNotice('frameworkNotNamed')],
    ),
    given(
      'routes that need a ground for exemption and have none',
      NEEDS_GROUND.map((route) => ({ ...direct, route })),
      NEEDS_GROUND.map((_, i) => atNotice('noExemptionGround', i)),
    ),
    given('only the second of two rows', [open, direct], [wrongRoute(1)]),
    {
      name: 'no nature in the row, the linked contract is for goods',
      cover,
      tables: {
        procurement: [{ ...direct, service_nature: null }],
        contracts: [{ ...contract, service_category: 'Non-health goods/services' }],
      },
      findings: [wrongRoute()],
    },
    {
      name: 'no nature in the row, the linked contract is for commissioning support',
      cover,
      tables: {
        procurement: [{ ...direct, service_nature: null }],
        contracts: [{ ...contract, service_category: 'Commissioning support' }],
      },
      findings: [wrongRoute()],
    },
    ...PERIODS.flatMap(([from, to, subCentral, centralFigure]): Case[] => [
      given(`sub-central from ${from} to ${to}: exactly the figure`, onBothDays(from, to, subCentral), [
        { ...wrongRoute(0), says: pounds(subCentral) },
        wrongRoute(1),
      ]),
      {
        name: `central from ${from} to ${to}: exactly the figure`,
        cover: central,
        tables: { procurement: onBothDays(from, to, centralFigure) },
        findings: [{ ...wrongRoute(0), says: pounds(centralFigure) }, wrongRoute(1)],
      },
    ]),
    {
      name: 'a central authority by configuration',
      cover,
      facts: { authorityClass: 'central' },
      tables: { procurement: [{ ...direct, est_value: 106_047 }] },
      findings: [wrongRoute()],
    },
    given(
      '2022: with VAT exactly the figure',
      [{ ...year2022, est_value: 177_897.5 }],
      [{ ...wrongRoute(), says: '£213,477' }],
    ),
    given(
      '2022: VAT not known, at the figure without it',
      [{ ...year2022, est_value: 213_477, vat_rate: null }],
      [wrongRoute()],
    ),
    {
      name: 'a register in thousands at the figure',
      cover: { ...cover, units: 'GBP000' },
      tables: { procurement: [{ ...direct, est_value: 164.176 }] },
      findings: [{ ...wrongRoute(), says: '£164,176' }],
    },
  ],
  dates: [
    {
      ...given('advertised the day before CCGs began', [
        { ...direct, advert_date: '2013-03-31', est_value: 900_000 },
      ]),
      outsideDates: 1,
    },
    {
      ...given('advertised the day after CCGs ended', [
        { ...direct, advert_date: '2022-07-01', award_date: '2022-09-01', est_value: 900_000 },
      ]),
      outsideDates: 1,
    },
    given('advertised under the higher figure of 2013, awarded under that of 2014', [
      { ...direct, est_value: 172_514, advert_date: '2013-12-31', award_date: '2014-01-01' },
    ]),
    given(
      'never advertised, awarded on the first day of the figure of 2014',
      [{ ...direct, est_value: 172_514, advert_date: null, award_date: '2014-01-01' }],
      [wrongRoute()],
    ),
    given('never advertised, awarded on the last day of the figure of 2013', [
      { ...direct, est_value: 172_514, advert_date: null, award_date: '2013-12-31' },
    ]),
    given('the last day on which VAT does not count', [
      { ...direct, est_value: 180_000, advert_date: '2021-12-31', award_date: '2022-02-01' },
    ]),
    given(
      'no column notice_ref: a route that is wrong whatever was published',
      [without(direct, 'notice_ref')],
      [wrongRoute()],
    ),
    given(
      'the first day on which VAT counts',
      [{ ...direct, est_value: 180_000, advert_date: '2022-01-01', award_date: '2022-02-01' }],
      [{ ...wrongRoute(), says: '£213,477' }],
    ),
  ],
  notEvaluated: [
    { name: 'no procurement table', cover, tables: { contracts: [contract] }, reason: 'table-missing' },
    ...['est_value', 'route'].map((field): Case => ({
      ...given(`no column ${field}`, [without(direct, field)]),
      reason: 'column-missing',
    })),
    { ...given('no column notice_ref', [without(open, 'notice_ref')]), reason: 'column-missing' },
    {
      ...given('no column notice_ref, and a framework that is not named', [
        without({ ...direct, route: 'Framework' }, 'notice_ref'),
      ]),
      reason: 'column-missing',
    },
    ...UNKNOWN_VALUES.map(([reason, est_value]): Case => ({
      ...given(`value ${reason}`, [{ ...direct, est_value }]),
      notJudged: { [reason]: 1 },
      reason,
    })),
    {
      ...given('neither date: the Cover does not stand for them', [
        { ...direct, advert_date: null, award_date: null },
      ]),
      reason: 'date-unknown',
    },
    {
      ...given('2022: VAT not known and decisive, exactly the figure with it', [
        { ...year2022, est_value: 177_897.5, vat_rate: null },
      ]),
      notJudged: { blank: 1 },
      reason: 'blank',
    },
    {
      ...given('2022: VAT not known and decisive, a penny below the figure without it', [
        { ...year2022, est_value: 213_476.99, vat_rate: null },
      ]),
      notJudged: { blank: 1 },
      reason: 'blank',
    },
    {
      ...given('no nature in the row and no linked contract', [{ ...direct, service_nature: null }]),
      notJudged: { blank: 1 },
      reason: 'blank',
    },
    { ...given('only health care', [{ ...direct, service_nature: 'Health' }]), reason: 'not-applicable' },
  ],
});
