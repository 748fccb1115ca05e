import { ruleTester, type Case, type ExpectedFinding, type Row } from '../../../src/testing/index.js';
import rule from '../../../src/rules/mental-health/investment-standard.js';

const cover = { ccg_ods: '99X', ccg_name: 'NHS Anytown CCG', financial_year: '2018/19', units: 'GBP' };
const year = (financial_year: string, mh_spend: Row[string], values: Row = {}): Row => ({
  financial_year,
  mh_spend,
  allocation_growth_pct: 0.025,
  additional_increment_pct: null,
  source_ref: 'MHIS return, all but learning disability and dementia',
  ...values,
});
const below: ExpectedFinding = { at: 'mhis[1].mh_spend', message: 'belowStandard', severity: 'error' };
const belowNational: ExpectedFinding = { ...below, message: 'belowNationalStandard', severity: 'info' };

const given = (name: string, mhis: Row[], findings: readonly ExpectedFinding[] = [], as: Row = {}): Case => ({
  name,
  cover: { ...cover, ...as },
  tables: { mhis },
  findings,
});
/** Spending of 2018/19 after 100,000,000 in 2017/18: growth of 2.5 per cent asks for 102,500,000. */
const grown = (
  name: string,
  mh_spend: Row[string],
  findings: readonly ExpectedFinding[] = [],
  values: Row = {},
): Case => given(name, [year('2017/18', 100_000_000), year('2018/19', mh_spend, values)], findings);
/** The same in another year, with a further increment. */
const grownIn = (
  name: string,
  [before, after]: [string, string],
  mh_spend: number,
  findings: readonly ExpectedFinding[] = [],
  additional_increment_pct: Row[string] = null,
): Case =>
  given(name, [year(before, 100_000_000), year(after, mh_spend, { additional_increment_pct })], findings);

ruleTester(rule, {
  valid: [
    { ...grown('exactly the growth of the allocation', 102_500_000), notJudged: { 'reference-missing': 1 } },
    grown('a penny more', 102_500_000.01),
    grown('a pound short is within the tolerance', 102_499_999),
    grown('the row says that it was not met', 102_500_000, [], { met: 'No' }),
    given('a unit short in thousands', [year('2017/18', 100_000), year('2018/19', 102_499)], [], {
      units: 'GBP000',
    }),
    given('an increment plays no part before 2019/20', [
      year('2017/18', 100_000_000),
      year('2018/19', 102_500_000, { additional_increment_pct: 0.007 }),
    ]),
    grownIn('2019/20: growth and increment', ['2018/19', '2019/20'], 103_200_000, [], 0.007),
    grownIn('2019/20: an increment of nil', ['2018/19', '2019/20'], 102_500_000, [], 0),
    given('the allocation shrinks and spending with it', [
      year('2017/18', 100_000_000),
      year('2018/19', 99_000_000, { allocation_growth_pct: -0.01 }),
    ]),
    given('the later year stands first', [year('2018/19', 102_500_000), year('2017/18', 100_000_000)]),
    given('the definition in other capitals', [
      year('2017/18', 100_000_000, { source_ref: 'MHIS RETURN ' }),
      year('2018/19', 102_500_000, { source_ref: 'mhis return' }),
    ]),
  ],
  invalid: [
    grown('a penny beyond the tolerance', 102_499_998.99, [
      {
        ...below,
        related: ['mhis[0].mh_spend', 'mhis[1].allocation_growth_pct'],
        says: ['£102,499,998.99', '2018/19', '£1.01', '£102,500,000', '£100,000,000', '2017/18', '2.5%'],
      },
    ]),
    grown('no growth, although the row says that the standard was met', 100_000_000, [below], { met: 'Yes' }),
    given(
      'two units short in thousands',
      [year('2017/18', 100_000), year('2018/19', 102_498)],
      [{ ...below, says: '£2,000' }],
      { units: 'GBP000' },
    ),
    grownIn(
      '2019/20: growth without the increment',
      ['2018/19', '2019/20'],
      103_199_998.99,
      [{ ...below, says: ['3.2%', '£103,200,000'] }],
      0.007,
    ),
    grownIn('2019/20: below the growth alone, the increment blank', ['2018/19', '2019/20'], 102_000_000, [
      { ...below, says: '2.5%' },
    ]),
    given(
      'two years in a row',
      [year('2016/17', 100_000_000), year('2017/18', 100_000_000), year('2018/19', 100_000_000)],
      [belowNational, { ...below, at: 'mhis[2].mh_spend' }],
    ),
  ],
  dates: [
    grownIn('the year before the standard', ['2013/14', '2014/15'], 90_000_000),
    grownIn('its first year, for England as a whole', ['2014/15', '2015/16'], 90_000_000, [
      { ...belowNational, says: ['£12,500,000', '1 April 2018'] },
    ]),
    grownIn('the last year for England as a whole', ['2016/17', '2017/18'], 90_000_000, [belowNational]),
    grownIn('the first year for every CCG', ['2017/18', '2018/19'], 90_000_000, [below]),
    grownIn('the last full year of CCGs', ['2020/21', '2021/22'], 90_000_000, [below], 0.01),
    grownIn('the year in which CCGs ended', ['2021/22', '2022/23'], 20_000_000),
  ],
  notEvaluated: [
    { name: 'no table of mental health spending', cover, reason: 'table-missing' },
    { ...given('only one year', [year('2018/19', 90_000_000)]), reason: 'reference-missing' },
    {
      ...given('the definition changed', [
        year('2017/18', 100_000_000, { source_ref: 'Programme budgeting' }),
        year('2018/19', 90_000_000),
      ]),
      // The reason is that of the first year, which has none before it.
      reason: 'reference-missing',
      notJudged: { 'not-applicable': 1, 'reference-missing': 1 },
    },
    {
      ...given('the definition of the year before is blank', [
        year('2017/18', 100_000_000, { source_ref: null }),
        year('2018/19', 90_000_000),
      ]),
      reason: 'blank',
    },
    { ...grown('the spending is blank', null), reason: 'blank' },
    { ...grown('the growth is blank', 90_000_000, [], { allocation_growth_pct: null }), reason: 'blank' },
    {
      ...grownIn('2019/20: enough for the growth, the increment blank', ['2018/19', '2019/20'], 103_000_000),
      reason: 'blank',
    },
    { ...grown('the spending cannot be read', { text: 'to follow' }), reason: 'unreadable' },
    {
      ...given('the spending of the year before cannot be read', [
        year('2017/18', { error: '#REF!' }),
        year('2018/19', 90_000_000),
      ]),
      reason: 'unreadable',
    },
    {
      ...given('nothing was spent the year before', [year('2017/18', 0), year('2018/19', 0)]),
      reason: 'reference-missing',
    },
    {
      ...given('no year', [year('2017/18', 1), { ...year('2018/19', 1), financial_year: null }]),
      reason: 'reference-missing',
    },
    {
      name: 'no column for the definition',
      cover,
      tables: { mhis: [{ financial_year: '2018/19', mh_spend: 1, allocation_growth_pct: 0.01, met: null }] },
      reason: 'column-missing',
    },
  ],
});
