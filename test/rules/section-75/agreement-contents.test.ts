import rule from '../../../src/rules/section-75/agreement-contents.js';
import { ruleTester, type Case, type Row } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2016/17',
  period_end: '2016-09-30',
};
const fields = {
  aims_outcomes: 'Yes',
  contributions_variation: 'Yes',
  functions_covered: 'Yes',
  persons_services: 'Yes',
  resources: 'Yes',
  review_termination: 'Yes',
  fund_management: 'Yes',
};
const bare = {
  pool_ref: 'S75A',
  name: 'Community equipment',
  arrangement: 'Section 75',
  agreement_signed_on: '2016-03-24',
  start: '2016-04-01',
  end: '2019-03-31',
};
const pool = { ...bare, ...fields };
const missing = (field: string, row = 0) => ({
  at: `pools[${row}].${field}`,
  message: 'contentMissing',
  severity: 'error' as const,
});
type Findings = NonNullable<Case['findings']>;
const given = (name: string, row: Row, findings: Findings = [], asOf?: string): Case => ({
  name,
  cover,
  tables: { pools: [row] },
  findings,
  ...(asOf === undefined ? {} : { asOf }),
});
const noAims = { ...pool, aims_outcomes: 'No' };

ruleTester(rule, {
  valid: [
    given('all seven contents are there', pool),
    {
      name: 'a pool by section 256 needs no such agreement',
      cover,
      tables: { pools: [pool, { ...noAims, pool_ref: 'S256', arrangement: 'Section 256' }] },
      judged: 1,
    },
    {
      name: 'a pool of joint commissioning needs none either',
      cover,
      tables: { pools: [pool, { ...noAims, pool_ref: 'J1', arrangement: 'Joint commissioning (NHSE+CCG)' }] },
      judged: 1,
    },
  ],
  invalid: [
    given('no aims and outcomes', noAims, [
      { ...missing('aims_outcomes'), says: ['aims and outcomes', 'S75A', '1 April 2013'] },
    ]),
    given('not how contributions may vary', { ...pool, contributions_variation: 'No' }, [
      { ...missing('contributions_variation'), says: 'contributions and how they may be varied' },
    ]),
    given('not the functions', { ...pool, functions_covered: 'No' }, [
      { ...missing('functions_covered'), says: 'NHS functions and health-related functions' },
    ]),
    given('not the persons and services', { ...pool, persons_services: 'No' }, [
      { ...missing('persons_services'), says: 'persons and services' },
    ]),
    given('not the resources', { ...pool, resources: 'No' }, [
      { ...missing('resources'), says: 'staff, goods and accommodation' },
    ]),
    given('not how it is reviewed and ended', { ...pool, review_termination: 'No' }, [
      { ...missing('review_termination'), says: 'duration, review, variation and termination' },
    ]),
    given('not how the fund is managed', { ...pool, fund_management: 'No' }, [
      { ...missing('fund_management'), says: 'how the fund is managed' },
    ]),
    given('two contents are missing', { ...noAims, resources: 'No' }, [
      missing('aims_outcomes'),
      missing('resources'),
    ]),
    {
      ...given('one is missing and one is not answered', { ...noAims, resources: null }, [
        missing('aims_outcomes'),
      ]),
      notJudged: { blank: 1 },
    },
    {
      name: 'a sheet with two of the seven columns, of which one says No',
      cover,
      tables: { pools: [{ ...bare, aims_outcomes: 'No', resources: 'Yes' }] },
      findings: [missing('aims_outcomes')],
    },
    {
      name: 'the second of two pools',
      cover,
      tables: { pools: [pool, { ...noAims, pool_ref: 'S75B' }] },
      findings: [{ ...missing('aims_outcomes', 1), says: 'S75B' }],
    },
  ],
  dates: [
    {
      ...given('the pool ended the day before CCGs began', {
        ...noAims,
        start: '2012-04-01',
        end: '2013-03-31',
      }),
      outsideDates: 1,
    },
    given('it ended on their first day', { ...noAims, start: '2012-04-01', end: '2013-04-01' }, [
      missing('aims_outcomes'),
    ]),
    given(
      'judged on the last day of CCGs',
      { ...noAims, end: null },
      [missing('aims_outcomes')],
      '2022-06-30',
    ),
    { ...given('judged the day after', { ...noAims, end: null }, [], '2022-07-01'), outsideDates: 1 },
  ],
  notEvaluated: [
    { name: 'no pools', cover, reason: 'table-missing' },
    { ...given('none of the seven columns', bare), reason: 'column-missing' },
    {
      ...given('the check-list is not filled in', {
        ...bare,
        ...Object.fromEntries(Object.keys(fields).map((field) => [field, null])),
      }),
      reason: 'blank',
    },
    { ...given('the arrangement is blank', { ...noAims, arrangement: null }), reason: 'blank' },
    {
      ...given('an answer that is neither Yes nor No', { ...pool, resources: 'Schedule 3' }),
      reason: 'unreadable',
    },
    {
      name: 'no date is known',
      tables: { pools: [{ ...noAims, start: null, end: null }] },
      reason: 'date-unknown',
    },
  ],
});
