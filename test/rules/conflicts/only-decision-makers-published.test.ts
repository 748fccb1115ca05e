import rule from '../../../src/rules/conflicts/only-decision-makers-published.js';
import { ruleTester, type Row } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2017/18',
  period_end: '2017-09-30',
};
const interest = {
  person_id: 'P50',
  name: 'A Example',
  interest_type: 'Financial',
  nature: 'Director',
  declared_on: '2017-04-01',
  decision_making_staff: 'No',
  published_to: '2018-03-31',
};
const only = (row: Row) => ({ interests: [{ ...interest, ...row }] });
const otherStaff = {
  at: 'interests[0].published_to',
  message: 'otherStaff',
  severity: 'info' as const,
};

ruleTester(rule, {
  valid: [
    { name: 'other staff who are not published', cover, tables: only({ published_to: null }), judged: 1 },
    {
      name: 'decision-making staff are published',
      cover,
      tables: {
        interests: [
          { ...interest, published_to: null },
          { ...interest, decision_making_staff: 'Yes' },
        ],
      },
      judged: 1,
    },
  ],

  invalid: [
    {
      name: 'other staff on the public register',
      cover,
      tables: only({}),
      findings: [{ ...otherStaff, says: ['31 March 2018', '16 June 2017'] }],
    },
  ],

  dates: [
    { name: 'the day before the guidance of 2017', asOf: '2017-06-15', tables: only({}), outsideDates: 1 },
    {
      name: 'the first day of the guidance of 2017',
      asOf: '2017-06-16',
      tables: only({}),
      findings: [otherStaff],
    },
    { name: 'the last day of CCGs', asOf: '2022-06-30', tables: only({}), findings: [otherStaff] },
    { name: 'the day after CCGs ended', asOf: '2022-07-01', tables: only({}), outsideDates: 1 },
    {
      name: 'off the public register the day before the guidance of 2017',
      cover,
      tables: only({ published_to: '2017-06-15' }),
    },
    {
      name: 'on the public register on the first day of the guidance of 2017',
      cover,
      tables: only({ published_to: '2017-06-16' }),
      findings: [otherStaff],
    },
  ],

  notEvaluated: [
    { name: 'no register', cover, reason: 'table-missing' },
    {
      name: 'no column for who takes decisions',
      cover,
      tables: { interests: [{ person_id: 'P50', name: 'A Example', published_to: '2018-03-31' }] },
      reason: 'column-missing',
    },
    {
      name: 'no column for what is published',
      cover,
      tables: { interests: [{ person_id: 'P50', name: 'A Example', decision_making_staff: 'No' }] },
      reason: 'column-missing',
    },
    {
      name: 'all take decisions',
      cover,
      tables: only({ decision_making_staff: 'Yes' }),
      reason: 'not-applicable',
    },
    {
      name: 'whether the person takes decisions is blank',
      cover,
      tables: only({ decision_making_staff: null }),
      reason: 'blank',
    },
    { name: 'no date at all', tables: only({}), reason: 'date-unknown' },
  ],
});
