import { ruleTester, type Case, type Row } from '../../../src/testing/index.js';
import rule from '../../../src/rules/procurement/contract-splitting.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2014/15',
  period_end: '2015-03-31',
};
const health = {
  contract_ref: 'C-001',
  title: 'Community podiatry',
  service_category: 'Community',
  service_nature: 'Health',
  commissioner_org: '99X',
  commissioner_type: 'CCG',
  provider_name: 'Anytown Feet Ltd',
  provider_ods: '8ZZ01',
  contract_form: 'NHS Standard Contract',
  start_date: '2014-04-01',
  end_date: '2015-03-31',
  total_value: 60_000,
  vat_rate: 0,
  origin: 'New',
  procurement_ref: 'P-001',
};
const goods = { ...health, service_category: 'Non-health goods/services', service_nature: 'Non-health' };
const legal = { ...goods, title: 'Legal advice', service_nature: 'Other light-touch' };
const procurement = { procurement_ref: 'P-001', title: 'Podiatry', route: 'Single tender', notice_ref: null };
/** A small contract of another provider: something that is judged beside what is left out. */
const small = {
  provider_name: 'Anytown Trust',
  provider_ods: 'RX9',
  total_value: 10_000,
  procurement_ref: null,
};

const on = (start_date: string, total_value = 60_000) => ({ start_date, total_value });
const sooner = on('2014-06-01');
const later = on('2014-10-01');
/** Rows like the base, numbered, each with its own differences. */
const rows = (base: Row, ...others: Row[]): Row[] =>
  others.map((other, i) => ({ ...base, contract_ref: `C-00${i + 1}`, ...other }));
const without = (row: Row, ...fields: string[]): Row =>
  Object.fromEntries(Object.entries(row).filter(([field]) => !fields.includes(field)));

const guidance = (latest: number, ...others: number[]) => ({
  at: `contracts[${latest}].total_value`,
  message: 'splitUnderGuidance',
  severity: 'warning' as const,
  related: others.map((i) => `contracts[${i}].total_value`),
});
const statutory = (latest: number, ...others: number[]) => ({
  ...guidance(latest, ...others),
  message: 'splitUnderThreshold',
});
/** A case under the Cover above. */
const given = (name: string, contracts: Row[], findings: Case['findings'] = []): Case => ({
  name,
  cover,
  tables: { contracts },
  findings,
});
/** The same with a procurement register of one row. */
const procured = (name: string, by: Row, findings: Case['findings'] = []): Case => ({
  ...given(name, [], findings),
  tables: { contracts: rows(health, {}, later, small, small), procurement: [{ ...procurement, ...by }] },
});

const central = { ...cover, authority_class: 'central' };
/** Who buys what, the first contract (so large that 100,000 has no say), the first day of a period, its figure. */
const PERIODS: [string, Row, Row, number, string, number][] = [
  ['sub-central, goods', cover, goods, 110_000, '2013-04-01', 173_934],
  ['sub-central, goods', cover, goods, 110_000, '2014-01-01', 172_514],
  ['sub-central, goods', cover, goods, 110_000, '2016-01-01', 164_176],
  ['sub-central, goods', cover, goods, 110_000, '2018-01-01', 181_302],
  ['sub-central, goods', cover, goods, 110_000, '2020-01-01', 189_330],
  ['sub-central, goods', cover, goods, 110_000, '2022-01-01', 213_477],
  ['central, goods', central, goods, 101_000, '2013-04-01', 113_057],
  ['central, goods', central, goods, 101_000, '2014-01-01', 111_676],
  ['central, goods', central, goods, 101_000, '2016-01-01', 106_047],
  ['central, goods', central, goods, 101_000, '2018-01-01', 118_133],
  ['central, goods', central, goods, 101_000, '2020-01-01', 122_976],
  ['central, goods', central, goods, 101_000, '2022-01-01', 138_760],
  ['health', cover, health, 400_000, '2016-04-18', 589_148],
  ['health', cover, health, 400_000, '2018-01-01', 615_278],
  ['health', cover, health, 400_000, '2020-01-01', 663_540],
  ['health', cover, health, 400_000, '2022-01-01', 663_540],
  ['legal advice', cover, legal, 400_000, '2015-02-26', 625_050],
];
/** Two contracts of one month that make the sum together, in pence so that no noise comes in. */
const pair = (base: Row, from: string, first: number, sum: number) =>
  rows(base, on(from, first), on(`${from.slice(0, 8)}28`, Math.round((sum - first) * 100) / 100));
const pounds = (figure: number) => `£${figure}`.replace(/(\d{3})$/, ',$1');

const leftOut = [
  { service_category: 'Continuing care' },
  { service_category: 'Individual placement' },
  { service_category: 'Core primary medical', contract_form: 'GMS' },
  { service_category: 'Core primary medical', contract_form: 'PMS' },
  { service_category: 'Core primary medical', contract_form: 'APMS' },
  { origin: 'Transferred from PCT' },
  { origin: 'Extension' },
];
const competitive = ['Competitive procurement', 'Open', 'Restricted', 'CPN', 'Competitive dialogue'];

ruleTester(rule, {
  valid: [
    given('exactly 100,000 together', rows(health, {}, on('2014-10-01', 40_000))),
    given('one is a penny above 100,000 by itself', rows(health, on('2014-04-01', 100_000.01), later)),
    given('the second begins exactly twelve months after', rows(health, {}, on('2015-04-01'))),
    given(
      'the second belongs to the window of the first, the third begins after it',
      rows(health, on('2014-04-01', 30_000), on('2014-10-01', 50_000), on('2015-04-02')),
    ),
    given('one name, two provider codes', rows(health, {}, { ...later, provider_ods: '8ZZ02' })),
    given(
      'no provider code, two names',
      rows({ ...health, provider_ods: null }, {}, { ...later, provider_name: 'Anytown Legs Ltd' }),
    ),
    given('two categories of service', rows(health, {}, { ...later, service_category: 'Mental health' })),
    given(
      'one of the two belongs to NHS England',
      rows(health, {}, { ...later, commissioner_type: 'NHS England', commissioner_org: 'NHS England' }),
    ),
    given('one of the two belongs to another CCG', rows(health, {}, { ...later, commissioner_org: '98X' })),
    ...leftOut.map((why) =>
      given(
        `left out: ${Object.values(why).join(', ')}`,
        rows(health, why, { ...later, ...why }, small, small),
      ),
    ),
    ...['AQP', 'Framework', ...competitive].map((route) =>
      procured(`left out: bought by ${route}`, { route }),
    ),
    procured('left out: bought with a notice', {
      route: 'Negotiated without notice',
      notice_ref: '2014/S 77-134567',
    }),
    given('goods: one is at the threshold by itself', rows(goods, on('2014-04-01', 172_514), later)),
    given(
      'goods of a sub-central authority at the central figure',
      pair(goods, '2014-01-01', 101_000, 111_676),
    ),
    {
      name: 'exactly 100 together in a register in thousands',
      cover: { ...cover, units: 'GBP000' },
      tables: { contracts: rows(health, on('2014-04-01', 60), on('2014-10-01', 40)) },
    },
    ...PERIODS.map(([who, cover, base, first, from, figure]) => ({
      name: `${who} from ${from}: a penny below the threshold`,
      cover,
      tables: { contracts: pair(base, from, first, figure - 0.01) },
    })),
  ],
  invalid: [
    given('a penny above 100,000 together', rows(health, {}, on('2014-10-01', 40_000.01)), [
      { ...guidance(1, 0), says: ['£100,000.01', '£100,000'] },
    ]),
    given(
      'one of exactly 100,000 and one of a penny',
      rows(health, on('2014-04-01', 100_000), on('2014-10-01', 0.01)),
      [guidance(1, 0)],
    ),
    given('the latest start stands first', rows(health, on('2015-01-01'), {}), [guidance(0, 1)]),
    given(
      'three contracts: the others are named as related',
      rows(health, on('2014-04-01', 35_000), on('2014-06-01', 35_000), on('2014-09-01', 35_000)),
      [{ ...guidance(2, 0, 1), says: '£105,000' }],
    ),
    given('the second begins a day within twelve months', rows(health, {}, on('2015-03-31')), [
      guidance(1, 0),
    ]),
    given(
      'the first stands alone, the second and the third make a group',
      rows(health, {}, on('2015-04-01'), on('2015-05-01')),
      [guidance(2, 1)],
    ),
    given(
      'one provider code, two spellings of the name',
      rows(health, {}, { ...later, provider_name: 'Anytown Feet Limited' }),
      [guidance(1, 0)],
    ),
    given('no provider code, one name', rows({ ...health, provider_ods: null }, {}, later), [guidance(1, 0)]),
    given('no column of codes, one name', rows(without(health, 'provider_ods'), {}, later), [guidance(1, 0)]),
    given(
      'this CCG by name, by bare name and by no entry',
      rows(
        { ...health, total_value: 35_000 },
        { commissioner_org: 'NHS Anytown CCG' },
        { commissioner_org: 'anytown', start_date: '2014-06-01' },
        { commissioner_org: null, start_date: '2014-09-01' },
      ),
      [guidance(2, 0, 1)],
    ),
    given(
      'two groups in one register',
      [...rows(health, {}, later), ...rows({ ...health, provider_ods: 'RX9' }, sooner, later)],
      [guidance(1, 0), guidance(3, 2)],
    ),
    procured('single tenders with n/a for a notice', { notice_ref: 'n/a' }, [guidance(1, 0)]),
    procured('quotations leave nothing out', { route: 'Quotations' }, [guidance(1, 0)]),
    {
      name: 'one of three came from a framework, the other two make a group',
      cover,
      tables: {
        contracts: rows(health, {}, { ...sooner, procurement_ref: 'P-002' }, later),
        procurement: [procurement, { ...procurement, procurement_ref: 'P-002', route: 'Framework' }],
      },
      findings: [guidance(2, 0)],
    },
    given(
      'a value that cannot be read is left out and the rest is enough',
      rows(health, {}, later, { ...sooner, total_value: { text: 'see schedule' } }),
      [{ at: 'contracts[1].total_value', message: 'splitUnderGuidance', severity: 'warning' }],
    ),
    given(
      'small health contracts that reach the light-touch threshold: the highest figure, once',
      rows(health, ...['05', '06', '07', '08', '09', '10'].map((month) => on(`2016-${month}-01`, 98_192))),
      [{ ...statutory(5, 0, 1, 2, 3, 4), says: '£589,148' }],
    ),
    given(
      'goods in small contracts that reach the threshold: the statutory figure, once',
      rows({ ...goods, total_value: 90_000 }, {}, { start_date: '2014-10-01' }),
      [{ ...statutory(1, 0), says: ['£180,000', '£172,514'] }],
    ),
    {
      name: 'goods of a central authority by configuration',
      cover,
      facts: { authorityClass: 'central' },
      tables: { contracts: pair(goods, '2014-01-01', 101_000, 111_676) },
      findings: [statutory(1, 0)],
    },
    {
      name: 'a register in thousands',
      cover: { ...cover, units: 'GBP000' },
      tables: { contracts: rows(health, on('2014-04-01', 60), on('2014-10-01', 41)) },
      findings: [{ ...guidance(1, 0), says: '£101,000' }],
    },
    ...PERIODS.map(([who, cover, base, first, from, figure]) => ({
      name: `${who} from ${from}: exactly the threshold`,
      cover,
      tables: { contracts: pair(base, from, first, figure) },
      findings: [{ ...statutory(1, 0), says: pounds(figure) }],
    })),
  ],
  dates: [
    given('the first began the day before CCGs did', rows(health, on('2013-03-31'), on('2013-06-01'))),
    given('the first began with CCGs', rows(health, on('2013-04-01'), on('2013-06-01')), [guidance(1, 0)]),
    given(
      'goods: the last day of the figure of 2012',
      rows(goods, on('2013-12-31', 110_000), on('2014-02-01', 63_934)),
      [{ ...statutory(1, 0), says: '£173,934' }],
    ),
    given(
      'goods: the second begins under a lower figure, the first decides',
      rows(goods, on('2015-12-31', 110_000), on('2016-01-01', 54_176)),
    ),
    given(
      'goods: the second begins under a higher figure, the first decides',
      rows(goods, on('2017-12-31', 110_000), on('2018-01-01', 54_176)),
      [{ ...statutory(1, 0), says: '£164,176' }],
    ),
    given('health: the day before the light-touch regime', pair(health, '2016-04-17', 400_000, 589_148)),
    given(
      'legal advice: the day before the regulations of 2015',
      pair(legal, '2015-02-25', 400_000, 625_050),
    ),
  ],
  notEvaluated: [
    { name: 'no contracts table', cover, tables: { procurement: [procurement] }, reason: 'table-missing' },
    ...[
      ['start_date'],
      ['total_value'],
      ['provider_ods', 'provider_name'],
      ['commissioner_org', 'commissioner_type'],
    ].map((fields): Case => ({
      ...given(`no column ${fields.join(', no column ')}`, [without(health, ...fields)]),
      reason: 'column-missing',
    })),
    {
      ...given('only continuing care', rows({ ...health, service_category: 'Continuing care' }, {}, later)),
      reason: 'not-applicable',
    },
    {
      ...given(
        'only contracts of NHS England',
        rows({ ...health, commissioner_type: 'NHS England' }, {}, later),
      ),
      reason: 'not-applicable',
    },
    {
      ...given(
        'a value that cannot be read and the rest is not enough',
        rows(health, {}, on('2014-06-01', 30_000), { ...later, total_value: { error: '#REF!' } }),
      ),
      reason: 'unreadable',
    },
  ],
});
