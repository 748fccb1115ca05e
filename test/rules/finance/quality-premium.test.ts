import { ruleTester, type Case, type ExpectedFinding, type Row } from '../../../src/testing/index.js';
import rule from '../../../src/rules/finance/quality-premium.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2016-03-31',
  month_no: 12,
  units: 'GBP',
};
const year = (financial_year: string, period_end: string): Row => ({ financial_year, period_end });

/** Of 200,000 people: £5 a head is £1,000,000, and 2 per cent above it £1,020,000. */
const before = (
  financial_year = '2014/15',
  population: Row[string] = 200_000,
): NonNullable<Case['earlier']> => ({
  year: {
    cover: { ...cover, financial_year, period_end: null },
    tables: { allocation: [{ financial_year, running_cost_allowance: 4_400_000, population }] },
  },
});
const aboveRate: ExpectedFinding = {
  at: 'allocation[0].quality_premium',
  message: 'aboveRate',
  severity: 'warning',
  related: ['allocation@year[0].population'],
};
/** The premium of 2015/16 beside the population of 2014/15. */
const received = (
  name: string,
  quality_premium: Row[string],
  findings: readonly ExpectedFinding[] = [],
  others: Partial<Case> = {},
): Case => ({
  name,
  cover,
  tables: { allocation: [{ financial_year: null, running_cost_allowance: 4_400_000, quality_premium }] },
  earlier: before(),
  findings,
  ...others,
});
/** The same in a year between two others. */
const receivedIn = (
  name: string,
  [financial_year, period_end]: [string, string],
  earned: string,
  findings: readonly ExpectedFinding[] = [],
): Case =>
  received(name, 1_100_000, findings, {
    cover: { ...cover, ...year(financial_year, period_end) },
    earlier: before(earned),
  });

const line = {
  line_id: 'QP1',
  description: 'Dementia nurses',
  line_type: 'Provider contract',
  per_head_scheme: 'Quality premium',
  annual_budget: 700_000,
};
const second = { ...line, line_id: 'QP2', description: 'Falls service', annual_budget: 320_000 };
const income = { ...line, line_id: 'QP3', line_type: 'Income', annual_budget: -1_020_000 };
/** Without a figure in the allocation: the lines of the scheme. */
const inLines = (name: string, budget: Row[], findings: readonly ExpectedFinding[] = []): Case => ({
  name,
  cover,
  tables: {
    allocation: [{ financial_year: '2015/16', running_cost_allowance: 4_400_000, quality_premium: null }],
    budget,
  },
  earlier: before(),
  findings,
});

const overspent: ExpectedFinding = {
  at: 'allocation[0].quality_premium',
  message: 'paidAfterOverspend',
  severity: 'error',
  related: ['allocation[0].prior_year_outturn'],
};
/** The premium beside the outturn of the year before; no earlier workbook, so that the rate is not judged. */
const after = (
  name: string,
  quality_premium: Row[string],
  prior_year_outturn: Row[string],
  findings: readonly ExpectedFinding[] = [],
  as: Row = {},
): Case => ({
  name,
  cover: { ...cover, ...as },
  tables: { allocation: [{ financial_year: null, quality_premium, prior_year_outturn }] },
  findings,
});

const use = {
  year_earned: '2014/15',
  description: 'Health checks in two wards',
  purpose: 'Inequalities',
  amount: 40_000,
  recipient: 'Anytown Community Trust',
  recipient_type: 'NHS trust',
};
const used = (name: string, values: Row, findings: readonly ExpectedFinding[] = [], as: Row = {}): Case => ({
  name,
  cover: { ...cover, ...as },
  tables: { qpUse: [{ ...use, ...values }] },
  findings,
});
const noPurpose: ExpectedFinding = { at: 'qpUse[0].purpose', message: 'noPurpose', severity: 'warning' };
const otherPurpose: ExpectedFinding = { ...noPurpose, message: 'otherPurpose' };
const passedOn: ExpectedFinding = {
  at: 'qpUse[0].recipient_type',
  message: 'passedOnToPractice',
  severity: 'warning',
};

ruleTester(rule, {
  valid: [
    received('exactly £5 a head and 2 per cent of the year before', 1_020_000),
    received('£5 a head', 1_000_000),
    received('no premium', 0),
    received('exactly the most in thousands', 1_020, [], { cover: { ...cover, units: 'GBP000' } }),
    // Earned by 200,000 people and paid when there are 150,000: the year earned counts.
    received('the population has fallen since the year in which it was earned', 1_000_000, [], {
      tables: {
        allocation: [
          {
            financial_year: '2015/16',
            running_cost_allowance: 1,
            quality_premium: 1_000_000,
            population: 150_000,
          },
        ],
      },
    }),
    inLines('lines of the scheme that come to exactly the most', [line, second]),
    inLines('income is no use of the premium', [line, second, income]),
    inLines('lines of other schemes do not count', [
      line,
      { ...second, per_head_scheme: 'PCN core', annual_budget: 9_000_000 },
    ]),
    after('a premium after breaking even', 500_000, 0),
    after('a premium after a surplus', 500_000, 3_000_000),
    after('no premium after a deficit', 0, -2_000_000),
    after('a premium taken back after a deficit', -500_000, -2_000_000),
    used('against inequalities, by a trust', {}),
    used('the purpose in other words', { purpose: 'Health outcomes' }),
    used('a federation is no practice', { recipient_type: 'GP federation' }),
    used('who received it is blank', { recipient_type: null }),
    used('nothing went to a practice', { recipient_type: 'GP practice', amount: 0 }),
    {
      name: 'a total beneath the uses',
      cover,
      tables: { qpUse: [use, { ...use, description: 'Total', purpose: null, recipient_type: null }] },
    },
  ],
  invalid: [
    received('a penny above £5 a head and 2 per cent', 1_020_000.01, [
      {
        ...aboveRate,
        says: ['£1,020,000.01', '£5', '200,000', '2014/15', '£1,000,000', '2%', '2013/14'],
      },
    ]),
    received('above in thousands', 1_021, [{ ...aboveRate, says: '£1,021,000' }], {
      cover: { ...cover, units: 'GBP000' },
    }),
    received('the population of this year would have sufficed', 1_100_000, [aboveRate], {
      tables: {
        allocation: [
          {
            financial_year: '2015/16',
            running_cost_allowance: 1,
            quality_premium: 1_100_000,
            population: 250_000,
          },
        ],
      },
    }),
    inLines(
      'lines of the scheme a penny above',
      [line, { ...second, annual_budget: 320_000.01 }, income],
      [{ ...aboveRate, at: 'budget.annual_budget', says: '£1,020,000.01' }],
    ),
    inLines(
      'a line that cannot be read and the rest is above',
      [
        { ...line, annual_budget: { text: 'tbd' } },
        { ...second, annual_budget: 1_020_000.01 },
      ],
      [{ ...aboveRate, at: 'budget.annual_budget' }],
    ),
    after('a penny of premium after a penny of deficit', 0.01, -0.01, [
      { ...overspent, says: ['£0.01', '2015/16', '2014/15', '2013/14'] },
    ]),
    after(
      'a premium after a deficit in thousands',
      410,
      -2_000,
      [{ ...overspent, says: ['£410,000', '£2,000,000'] }],
      { units: 'GBP000' },
    ),
    used('no purpose', { purpose: null }, [{ ...noPurpose, says: 'Health checks in two wards' }]),
    used('a purpose that is none of the three', { purpose: 'Practice income' }, [
      { ...otherPurpose, says: ['Practice income', '1 April 2013'] },
    ]),
    used(
      'the purpose is still judged where the amount cannot be read',
      { purpose: null, amount: { text: 'tbd' } },
      [noPurpose],
    ),
    used('a penny went to a practice', { recipient_type: 'GP practice', amount: 0.01 }, [
      { ...passedOn, says: ['£0.01', '2014/15'] },
    ]),
    used('went to a practice for no purpose', { recipient_type: 'GP practice', purpose: null }, [
      noPurpose,
      passedOn,
    ]),
  ],
  dates: [
    receivedIn('the year before the first premium was paid', ['2013/14', '2014-03-31'], '2012/13'),
    receivedIn('the first year in which it was paid', ['2014/15', '2015-03-31'], '2013/14', [aboveRate]),
    receivedIn('earned in the last year whose rate is confirmed', ['2018/19', '2019-03-31'], '2017/18', [
      aboveRate,
    ]),
    receivedIn('earned in the last year of the rate', ['2019/20', '2020-03-31'], '2018/19', [aboveRate]),
    receivedIn('earned in the year after', ['2020/21', '2021-03-31'], '2019/20'),
    after('a deficit of the year before CCGs', 500_000, -1, [], year('2013/14', '2014-03-31')),
    after('a deficit of the first year of CCGs', 500_000, -1, [overspent], year('2014/15', '2015-03-31')),
    after('a deficit in the plan', 500_000, -1, [overspent], {
      ...year('2015/16', '2015-04-30'),
      month_no: 0,
    }),
    after('the last year of CCGs', 500_000, -1, [overspent], year('2022/23', '2022-06-30')),
    after('the year after CCGs', 500_000, -1, [], year('2023/24', '2024-03-31')),
    used('earned the year before the regulations', {
      year_earned: '2012/13',
      purpose: null,
      recipient_type: 'GP practice',
    }),
    used('earned in their first year', { year_earned: '2013/14', purpose: null }, [noPurpose]),
    used('earned in the last year of CCGs', { year_earned: '2022/23', recipient_type: 'GP practice' }, [
      passedOn,
    ]),
    used('earned after CCGs', { year_earned: '2023/24', recipient_type: 'GP practice' }),
  ],
  notEvaluated: [
    { name: 'neither allocation nor uses', cover, reason: 'table-missing' },
    // The reason given is that of the limb that got furthest: the one about the outturn, which has no column.
    received('no workbook of the year before', 9_000_000, [], { earlier: {}, reason: 'column-missing' }),
    received('the workbook before is of another year', 9_000_000, [], {
      earlier: before('2013/14'),
      reason: 'reference-missing',
    }),
    received('the population of the year before is blank', 9_000_000, [], {
      earlier: before('2014/15', null),
      reason: 'blank',
    }),
    received('the population of the year before cannot be read', 9_000_000, [], {
      earlier: before('2014/15', { text: 'see list' }),
      reason: 'unreadable',
    }),
    received('the premium is blank and no line shows it', null, [], { reason: 'blank' }),
    { ...inLines('no line of the scheme has a budget', [{ ...line, annual_budget: null }]), reason: 'blank' },
    {
      ...inLines('a line that cannot be read and the rest is within the most', [
        line,
        { ...second, annual_budget: { error: '#REF!' } },
      ]),
      reason: 'unreadable',
    },
    {
      ...inLines('a line whose formula has no result', [
        line,
        { ...second, annual_budget: { notCalculated: 'F9' } },
      ]),
      reason: 'not-calculated',
    },
    { ...after('the outturn of the year before is blank', 500_000, null), reason: 'blank' },
    {
      ...after('the outturn of the year before cannot be read', 500_000, { text: 'surplus' }),
      reason: 'unreadable',
    },
    { ...used('the year earned is blank', { year_earned: null, purpose: null }), reason: 'date-unknown' },
    {
      name: 'an amount to a practice that is blank',
      cover,
      tables: {
        qpUse: [{ year_earned: '2014/15', amount: null, recipient_type: 'GP practice', recipient: 'X' }],
      },
      reason: 'blank',
    },
  ],
});
