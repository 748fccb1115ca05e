import { ruleTester, type Case, type ExpectedFinding, type Row } from '../../../src/testing/index.js';
import rule from '../../../src/rules/duties/cash-within-limit.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2018/19',
  period_end: '2019-03-31',
  month_no: 12,
  units: 'GBP',
};
const month = (financial_year: string, period_end: string, month_no: number): Row => ({
  financial_year,
  period_end,
  month_no,
});
/** 1.25 per cent of a drawdown of 25,000,000 is 312,500. */
const row = {
  duty_id: 'SD-07',
  target: 290_000_000,
  performance: 290_000_000,
  drawdown: 25_000_000,
  closing_cash: 312_500,
};
const drawnOver = { performance: 290_000_000.01 };
const heldOver = { closing_cash: 312_500.01 };

const atYearEnd: ExpectedFinding = {
  at: 'statutoryDuties[0].performance',
  message: 'drawdownAboveAtYearEnd',
  severity: 'error',
  related: ['statutoryDuties[0].target'],
};
const inYear: ExpectedFinding = { ...atYearEnd, message: 'drawdownAboveInYear', severity: 'warning' };
const balance: ExpectedFinding = {
  at: 'statutoryDuties[0].closing_cash',
  message: 'balanceAbove',
  severity: 'warning',
  related: ['statutoryDuties[0].drawdown'],
};

const given = (name: string, values: Row, findings: readonly ExpectedFinding[] = [], as: Row = {}): Case => ({
  name,
  cover: { ...cover, ...as },
  tables: { statutoryDuties: [{ ...row, ...values }] },
  findings,
});

ruleTester(rule, {
  valid: [
    given('exactly what may be drawn, and exactly 1.25 per cent of the month held', {}),
    given('a penny less drawn and held', { performance: 289_999_999.99, closing_cash: 312_499.99 }),
    given('an overdrawn balance', { closing_cash: -5 }),
    {
      name: 'no columns for the balance: the drawdown is still judged',
      cover,
      tables: { statutoryDuties: [{ duty_id: 'SD-07', target: 290_000_000, performance: 1, met: null }] },
      judged: 1,
    },
    given('no drawdown in the month: only the year is judged', { drawdown: 0, ...heldOver }),
    {
      name: 'the row of another duty',
      cover,
      tables: { statutoryDuties: [{ ...row, ...drawnOver, ...heldOver, duty_id: 'SD-03' }, row] },
      judged: 2,
    },
  ],
  invalid: [
    given('a penny more drawn than may be', drawnOver, [
      { ...atYearEnd, says: ['£290,000,000.01', '£0.01', '£290,000,000', '2018/19'] },
    ]),
    given('a penny more held than 1.25 per cent', heldOver, [
      { ...balance, says: ['£312,500.01', '1.25%', '£25,000,000', '£312,500'] },
    ]),
    given('both', { ...drawnOver, ...heldOver }, [atYearEnd, balance]),
    given(
      'both in thousands',
      { target: 290_000, performance: 290_001, drawdown: 25_000, closing_cash: 313 },
      [
        { ...atYearEnd, says: '£1,000' },
        { ...balance, says: '£313,000' },
      ],
      { units: 'GBP000' },
    ),
    given('the limit blank: the balance is still judged', { target: null, ...heldOver }, [balance]),
    given(
      'the balance cannot be read: the drawdown is still judged',
      {
        ...drawnOver,
        closing_cash: { text: 'see bank' },
      },
      [atYearEnd],
    ),
  ],
  dates: [
    given('the last year before CCGs', { ...drawnOver, ...heldOver }, [], month('2012/13', '2013-03-31', 12)),
    given(
      'the first month of CCGs',
      { ...drawnOver, ...heldOver },
      [inYear, balance],
      month('2013/14', '2013-04-30', 1),
    ),
    given('month 11', drawnOver, [inYear], month('2018/19', '2019-02-28', 11)),
    given(
      'month 11 of 2020/21 is a warning like any other',
      drawnOver,
      [inYear],
      month('2020/21', '2021-02-28', 11),
    ),
    given(
      'the last month of CCGs',
      { ...drawnOver, ...heldOver },
      [inYear, balance],
      month('2022/23', '2022-06-30', 3),
    ),
    given('the year after CCGs', { ...drawnOver, ...heldOver }, [], month('2023/24', '2023-06-30', 3)),
  ],
  notEvaluated: [
    { name: 'no statement of duties', cover, reason: 'table-missing' },
    {
      name: 'no row for cash',
      cover,
      tables: { statutoryDuties: [{ ...row, ...drawnOver, duty_id: 'SD-01' }] },
      reason: 'not-applicable',
    },
    {
      ...given('nothing filled in', { target: null, performance: null, drawdown: null, closing_cash: null }),
      reason: 'blank',
    },
    {
      ...given('figures that cannot be read', {
        performance: { error: '#REF!' },
        drawdown: { text: 'see bank' },
      }),
      reason: 'unreadable',
    },
    {
      name: 'a Cover without year and without dates',
      cover: { ccg_ods: '99X', ccg_name: 'NHS Anytown CCG', month_no: 12 },
      tables: { statutoryDuties: [{ ...row, ...drawnOver }] },
      reason: 'date-unknown',
    },
  ],
});
