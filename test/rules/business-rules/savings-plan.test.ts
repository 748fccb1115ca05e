import rule from '../../../src/rules/business-rules/savings-plan.js';
import { ruleTester, type Case, type Row } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2015-09-30',
  units: 'GBP',
};
const scheme = (
  plan_annual: Row[string],
  forecast: Row[string] = plan_annual,
  title = 'Medicines optimisation',
  status: string | null = 'Identified',
  explanation: string | null = null,
): Row => ({ scheme_id: title, title, plan_annual, forecast, status, explanation });
const total = (plan_annual: Row[string]): Row => ({
  ...scheme(plan_annual, null, 'Total', null),
  scheme_id: null,
});
const three = [scheme(100_000), scheme(200_000, 200_000, 'Pathways'), scheme(300_000, 300_000, 'Estates')];

const sum = (row: number) => ({
  at: `qipp[${row}].plan_annual`,
  message: 'planIsNotTheSum',
  severity: 'warning' as const,
});
const hidden = { at: 'qipp[0].status', message: 'unidentifiedNotShown', severity: 'info' as const };
const short = { at: 'qipp[0].explanation', message: 'shortfallUnexplained', severity: 'warning' as const };
type Findings = NonNullable<Case['findings']>;
const given = (name: string, qipp: Row[], findings: Findings = [], as: Row = cover): Case => ({
  name,
  cover: as,
  tables: { qipp },
  findings,
});
const inYear = (financial_year: string, findings: Findings): Case =>
  given(
    `a wrong total, an unexplained shortfall and a hidden gap in ${financial_year}`,
    [scheme(100_000, 50_000, 'Unidentified QIPP'), total(200_000)],
    findings,
    { ...cover, financial_year, period_end: null },
  );

ruleTester(rule, {
  valid: [
    given('the total is the sum of the schemes', [...three, total(600_000)]),
    given('£1.50 apart with three schemes', [...three, total(600_001.5)]),
    given('subtotals and a total of them', [
      scheme(100_000),
      { ...total(100_000), title: 'Total medicines' },
      scheme(200_000, 200_000, 'Pathways'),
      { ...total(200_000), title: 'Total pathways' },
      total(300_000),
    ]),
    given('no total', three),
    given('savings without a scheme that are shown as such', [
      scheme(400_000, 400_000, 'Unidentified QIPP', 'Unidentified'),
    ]),
    given('an unidentified line of nothing', [scheme(0, 0, 'Unidentified QIPP')]),
    given('a word that only looks alike', [scheme(1_000, 1_000, 'Identified with the trust')]),
    given('a shortfall that is explained', [
      scheme(100_000, 40_000, 'Pathways', 'Identified', 'Started in July; mitigated by estates'),
    ]),
    given('a shortfall of £1', [scheme(100_000, 99_999)]),
    given('more is saved than planned', [scheme(100_000, 150_000)]),
    given('in thousands of pounds, 1 short', [scheme(100, 99)], [], { ...cover, units: 'GBP000' }),
  ],
  invalid: [
    given(
      'a penny more than £1.50 with three schemes',
      [...three, total(600_001.51)],
      [{ ...sum(3), says: ['£600,001.51', '£600,000', '3 schemes', '1 April 2013'] }],
    ),
    given('a penny more than £1.50 below', [...three, total(599_998.49)], [sum(3)]),
    given(
      'a gap between plan and schemes',
      [...three, total(1_000_000)],
      [{ ...sum(3), says: '£1,000,000' }],
    ),
    given(
      'unidentified by its name, identified by its status',
      [scheme(400_000, 400_000, 'Unidentified QIPP')],
      [{ ...hidden, says: ['Unidentified QIPP', '£400,000', 'Identified'], related: ['qipp[0].title'] }],
    ),
    given(
      'to be identified by its name, delivered by its status',
      [scheme(400_000, 400_000, 'Schemes to be identified', 'Delivered')],
      [hidden],
    ),
    given('a penny of it', [scheme(0.01, 0.01, 'Unidentified QIPP')], [hidden]),
    given(
      'a shortfall of £1.01',
      [scheme(100_000, 99_998.99)],
      [
        {
          ...short,
          says: ['£99,998.99', '£100,000', '£1.01', '1 April 2013'],
          related: ['qipp[0].forecast'],
        },
      ],
    ),
    given('nothing is saved', [scheme(100_000, 0)], [{ ...short, says: '£100,000' }]),
    given('a reason of a dash is none', [scheme(100_000, 0, 'Pathways', 'Identified', '-')], [short]),
    given('in thousands of pounds, 2 short', [scheme(100, 98)], [short], { ...cover, units: 'GBP000' }),
  ],
  dates: [
    { ...inYear('2012/13', []), outsideDates: 3 },
    inYear('2013/14', [sum(1), hidden, short]),
    inYear('2019/20', [sum(1), hidden, short]),
    { ...inYear('2020/21', []), outsideDates: 3 },
  ],
  notEvaluated: [
    { name: 'no savings plan', cover, reason: 'table-missing' },
    {
      name: 'no columns for plan, status and reason',
      cover,
      tables: { qipp: [{ scheme_id: 'Q1', title: 'Pathways', forecast: 1 }] },
      reason: 'column-missing',
    },
    {
      name: 'the plan of a scheme is blank, and it has no status',
      cover,
      tables: {
        qipp: [{ scheme_id: 'Q1', title: 'Pathways', plan_annual: null, forecast: 1, explanation: null }],
      },
      reason: 'blank',
    },
    {
      name: 'an unidentified line without a status',
      cover,
      tables: { qipp: [{ scheme_id: 'Q1', title: 'Unidentified QIPP', plan_annual: 1, status: null }] },
      reason: 'blank',
    },
    {
      name: 'a plan that cannot be read beneath a total',
      cover,
      tables: {
        qipp: [
          { scheme_id: 'Q1', title: 'Pathways', plan_annual: { text: 'see PMO' } },
          { scheme_id: null, title: 'Total', plan_annual: 100_000 },
        ],
      },
      reason: 'unreadable',
    },
    {
      name: 'a total with nothing above it',
      cover,
      tables: { qipp: [{ scheme_id: null, title: 'Total', plan_annual: 100_000 }] },
      reason: 'not-applicable',
    },
    {
      name: 'a total without a figure',
      cover,
      tables: {
        qipp: [
          { scheme_id: 'Q1', title: 'Pathways', plan_annual: 1 },
          { scheme_id: null, title: 'Total', plan_annual: null },
        ],
      },
      reason: 'blank',
    },
  ],
});
