import rule from '../../../src/rules/section-75/quarterly-reports.js';
import { ruleTester, type Case, type Row } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2016/17',
  period_end: '2017-03-31',
};
const bare = {
  pool_ref: 'S75A',
  name: 'Community equipment',
  arrangement: 'Section 75',
  start: '2016-04-01',
  end: '2019-03-31',
};
const reports = (
  q1: string | null,
  q2: string | null,
  q3: string | null = null,
  q4: string | null = null,
) => ({
  ...bare,
  report_q1: q1,
  report_q2: q2,
  report_q3: q3,
  report_q4: q4,
});
const apart = (quarter: number) => ({
  at: `pools[0].report_q${quarter}`,
  message: 'reportsApart',
  severity: 'warning' as const,
});
const late = reports('2016-07-20', '2016-11-01');
type Findings = NonNullable<Case['findings']>;
const given = (name: string, row: Row, findings: Findings = [], asOf?: string): Case => ({
  name,
  cover,
  tables: { pools: [row] },
  findings,
  ...(asOf === undefined ? {} : { asOf }),
});

ruleTester(rule, {
  valid: [
    given(
      'four reports, three months apart',
      reports('2016-07-20', '2016-10-20', '2017-01-20', '2017-04-20'),
    ),
    given('two reports so far, less than three months apart', reports('2016-07-20', '2016-10-19')),
    given('the last Friday of a month, and of the third after it', reports('2016-07-29', '2016-10-28')),
    given('on the last day of the third month after', reports('2016-07-01', '2016-10-31')),
    given('from the end of a long month to the end of a short one', reports('2016-11-30', '2017-02-28')),
    given('dates in another order, within three months', reports('2016-10-20', '2016-07-20')),
    {
      name: 'a pool of joint commissioning is passed over',
      cover,
      tables: {
        pools: [
          reports('2016-07-20', '2016-10-20'),
          { ...late, pool_ref: 'J1', arrangement: 'Joint commissioning (NHSE+CCG)' },
        ],
      },
      judged: 1,
    },
  ],
  invalid: [
    given('on the first day of the fourth month after', late, [
      {
        ...apart(2),
        says: ['20 July 2016', '1 November 2016', '3 months'],
        related: ['pools[0].report_q1'],
      },
    ]),
    given('the last report is late', reports('2016-07-20', '2016-10-20', '2017-01-20', '2017-05-02'), [
      apart(4),
    ]),
    given('the report between was late', reports('2016-07-20', '2016-11-20', '2017-01-20', '2017-04-20'), [
      apart(2),
    ]),
    given('two late ones', reports('2016-07-20', '2016-11-20', '2017-03-20', '2017-04-20'), [
      apart(2),
      apart(3),
    ]),
    given('dates in another order, more than three months apart', reports('2016-11-01', '2016-07-20'), [
      apart(2),
    ]),
    {
      ...given('a late report after one without a date', reports(null, '2016-10-20', '2017-02-20'), [
        apart(3),
      ]),
      notJudged: { blank: 1 },
    },
    {
      name: 'a sheet with two of the four columns',
      cover,
      tables: { pools: [{ ...bare, report_q1: '2016-07-20', report_q2: '2016-12-01' }] },
      findings: [apart(2)],
    },
  ],
  dates: [
    {
      ...given('the pool ended the day before CCGs began', {
        ...late,
        start: '2012-04-01',
        end: '2013-03-31',
      }),
      outsideDates: 1,
    },
    given('it ended on their first day', { ...late, start: '2012-04-01', end: '2013-04-01' }, [apart(2)]),
    given('judged on the last day of CCGs', { ...late, end: null }, [apart(2)], '2022-06-30'),
    { ...given('judged the day after', { ...late, end: null }, [], '2022-07-01'), outsideDates: 1 },
  ],
  notEvaluated: [
    { name: 'no pools', cover, reason: 'table-missing' },
    { ...given('no columns for reports', bare), reason: 'column-missing' },
    {
      ...given('a column for one quarter only', { ...bare, report_q1: '2016-07-20' }),
      reason: 'column-missing',
    },
    { ...given('one report so far', reports('2016-07-20', null)), reason: 'not-applicable' },
    { ...given('no report so far', reports(null, null)), reason: 'not-applicable' },
    {
      ...given('a report between two has no date', reports('2016-07-20', null, '2017-01-20')),
      reason: 'blank',
    },
    { ...given('a date that cannot be read', reports('2016-07-20', 'autumn meeting')), reason: 'unreadable' },
    { ...given('the arrangement is blank', { ...late, arrangement: null }), reason: 'blank' },
  ],
});
