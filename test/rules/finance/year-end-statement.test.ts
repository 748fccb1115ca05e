import { ruleTester, type Case, type ExpectedFinding, type Row } from '../../../src/testing/index.js';
import rule from '../../../src/rules/finance/year-end-statement.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2016-03-31',
  month_no: 12,
  units: 'GBP',
};
const month = (financial_year: string, period_end: string, month_no: number | null): Row => ({
  financial_year,
  period_end,
  month_no,
});
const duty = (number: number, values: Row = {}): Row => ({
  duty_id: `SD-0${number}`,
  target: 1_000,
  performance: 900,
  met: null,
  note: null,
  ...values,
});
const nothing = { target: null, performance: null };
const all = [1, 2, 3, 4, 5, 6].map((number) => duty(number));
const without = (number: number): Row[] => all.filter((_, i) => i !== number - 1);

const missing: ExpectedFinding = {
  at: 'statutoryDuties.duty_id',
  message: 'dutiesMissing',
  severity: 'warning',
};
const given = (
  name: string,
  statutoryDuties: Row[],
  findings: readonly ExpectedFinding[] = [],
  as: Row = {},
): Case => ({ name, cover: { ...cover, ...as }, tables: { statutoryDuties }, findings });

ruleTester(rule, {
  valid: [
    given('all six duties', all),
    given('all six and cash', [...all, duty(7)]),
    given('in another order', [...all].reverse()),
    given('a duty that does not arise says so', [
      ...without(4),
      duty(4, { target: 'n/a', performance: 'n/a' }),
    ]),
    given('a duty of nil', [...without(2), duty(2, { target: 0, performance: 0 })]),
    given('the duties in the words of the accounts', [
      ...without(3),
      duty(3, { duty_id: 'Revenue resource use does not exceed the amount specified in Directions' }),
    ]),
    given('only that a duty was met', [...without(5), duty(5, { ...nothing, met: 'Yes' })]),
  ],
  invalid: [
    given('one duty is not there', without(6), [{ ...missing, says: ['SD-06', '2015/16', '1 April 2013'] }]),
    given('two duties are not there', without(4).slice(1), [{ ...missing, says: 'SD-01, SD-04' }]),
    given('only cash', [duty(7)], [{ ...missing, says: 'SD-01, SD-02, SD-03, SD-04, SD-05, SD-06' }]),
    given(
      'a row that nothing was entered in',
      [...without(2), duty(2, nothing)],
      [{ ...missing, says: 'SD-02' }],
    ),
  ],
  dates: [
    given('month 11', without(6), [], month('2015/16', '2016-02-29', 11)),
    given('month 12 by its period end alone', without(6), [missing], month('2015/16', '2016-03-31', null)),
    given('the plan', without(6), [], month('2015/16', '2015-04-30', 0)),
    given('the last year before CCGs', without(6), [], month('2012/13', '2013-03-31', 12)),
    given('the first year of CCGs', without(6), [missing], month('2013/14', '2014-03-31', 12)),
    given('the last full year of CCGs', without(6), [missing], month('2021/22', '2022-03-31', 12)),
    given('the year after CCGs', without(6), [], month('2023/24', '2024-03-31', 12)),
  ],
  notEvaluated: [
    { name: 'no statement of duties', cover, reason: 'table-missing' },
    { ...given('month 6', all, [], month('2015/16', '2015-09-30', 6)), reason: 'not-applicable' },
    {
      ...given('a Cover without month and dates', all, [], { period_end: null, month_no: null }),
      reason: 'date-unknown',
    },
    {
      ...given('a duty that is not on the list', [...without(6), duty(6, { duty_id: 'Admin' })]),
      reason: 'unreadable',
    },
  ],
});
