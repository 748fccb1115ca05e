import type { Case, ExpectedFinding, Row, RuleCases } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2016-03-31',
  month_no: 12,
  units: 'GBP',
};
const row = { target: 300_000_000, performance: 300_000_000, met: 'Yes', note: null };
const over = { performance: 300_000_000.01 };
/** The Cover of a month. */
const month = (financial_year: string, period_end: string, month_no: number): Row => ({
  financial_year,
  period_end,
  month_no,
});

const at = 'statutoryDuties[0].performance';
const related = ['statutoryDuties[0].target'];
export const atYearEnd: ExpectedFinding = { at, message: 'aboveAtYearEnd', severity: 'error', related };
const inYear: ExpectedFinding = { at, message: 'aboveInYear', severity: 'warning' };
const beforeTopUp: ExpectedFinding = { at, message: 'aboveBeforeTopUp', severity: 'info' };

/** A case of one row of the statement of duties. */
export const duty = (
  duty_id: string,
  name: string,
  given: Row,
  findings: readonly ExpectedFinding[] = [],
  as: Row = {},
): Case => ({
  name,
  cover: { ...cover, ...as },
  tables: { statutoryDuties: [{ duty_id, ...row, ...given }] },
  findings,
});

/** The cases that every duty of spending has, and those that are its own. */
export function dutyCases(
  id: string,
  isToppedUp: boolean,
  own: { readonly valid?: readonly Case[]; readonly invalid?: readonly Case[] } = {},
): RuleCases {
  const other = id === 'SD-01' ? 'SD-02' : 'SD-01';
  const given = (name: string, values: Row, findings: readonly ExpectedFinding[] = [], as: Row = {}): Case =>
    duty(id, name, values, findings, as);
  const toppedUp = isToppedUp ? beforeTopUp : inYear;
  return {
    valid: [
      given('exactly the limit', {}),
      given('a penny below the limit', { performance: 299_999_999.99 }),
      given('nothing spent', { performance: 0 }),
      given('income above spending', { performance: -1 }),
      {
        name: 'another duty is above its limit',
        cover,
        tables: {
          statutoryDuties: [
            { duty_id: other, ...row, ...over },
            { duty_id: id, ...row },
          ],
        },
        judged: 1,
      },
      ...(own.valid ?? []),
    ],
    invalid: [
      given('a penny above the limit', over, [
        { ...atYearEnd, says: ['£300,000,000.01', '£0.01', '£300,000,000', '2015/16', '1 April 2013'] },
      ]),
      given(
        'above the limit in thousands',
        { target: 300_000, performance: 300_001 },
        [{ ...atYearEnd, says: ['£300,001,000', '£1,000'] }],
        { units: 'GBP000' },
      ),
      given('the row says that the duty was met', { ...over, met: 'Yes', note: 'Within the limit' }, [
        atYearEnd,
      ]),
      ...(own.invalid ?? []),
    ],
    dates: [
      given('the last year before CCGs', over, [], month('2012/13', '2013-03-31', 12)),
      given('the first year of CCGs', over, [atYearEnd], month('2013/14', '2014-03-31', 12)),
      given('the plan', over, [inYear], month('2015/16', '2015-04-30', 0)),
      given('month 11', over, [{ ...inYear, says: '£300,000,000.01' }], month('2015/16', '2016-02-29', 11)),
      given('month 11 of 2019/20', over, [inYear], month('2019/20', '2020-02-29', 11)),
      given('the first month of 2020/21', over, [toppedUp], month('2020/21', '2020-04-30', 1)),
      given('month 12 of 2020/21', over, [atYearEnd], month('2020/21', '2021-03-31', 12)),
      given('month 11 of 2021/22', over, [toppedUp], month('2021/22', '2022-02-28', 11)),
      given('month 12 of 2021/22', over, [atYearEnd], month('2021/22', '2022-03-31', 12)),
      given('the last month of CCGs', over, [inYear], month('2022/23', '2022-06-30', 3)),
      given('the year after CCGs', over, [], month('2023/24', '2023-06-30', 3)),
    ],
    notEvaluated: [
      { name: 'no statement of duties', cover, reason: 'table-missing' },
      {
        name: 'no column for the target',
        cover,
        tables: { statutoryDuties: [{ duty_id: id, performance: 1, met: 'Yes', note: null }] },
        reason: 'column-missing',
      },
      {
        name: 'no row of this duty',
        cover,
        tables: { statutoryDuties: [{ duty_id: other, ...row }] },
        reason: 'not-applicable',
      },
      { ...given('no target', { ...over, target: null }), reason: 'blank' },
      { ...given('no performance', { performance: null }), reason: 'blank' },
      {
        ...given('a performance that cannot be read', { performance: { text: 'see note 4' } }),
        reason: 'unreadable',
      },
      {
        ...given('a formula without a result', { performance: { notCalculated: 'C2' } }),
        reason: 'not-calculated',
      },
      {
        name: 'a Cover without year and without dates',
        cover: { ccg_ods: '99X', ccg_name: 'NHS Anytown CCG', month_no: 12 },
        tables: { statutoryDuties: [{ duty_id: id, ...row, ...over }] },
        reason: 'date-unknown',
      },
    ],
  };
}
