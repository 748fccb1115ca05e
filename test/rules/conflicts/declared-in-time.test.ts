import rule from '../../../src/rules/conflicts/declared-in-time.js';
import { ruleTester, type Row } from '../../../src/testing/index.js';

/** 1 June and 28 days is 29 June. */
const interest = {
  person_id: 'P01',
  name: 'A Example',
  position: 'Governing body member',
  interest_type: 'Financial',
  organisation: 'Anytown Diagnostics',
  nature: 'Director',
  arose_on: '2016-06-01',
  declared_on: '2016-06-29',
};
const late = { at: 'interests[0].declared_on', message: 'late', severity: 'error' as const };
const only = (row: Row) => ({ interests: [{ ...interest, ...row }] });

ruleTester(rule, {
  valid: [
    { name: 'the 28th day is in time', tables: only({}), judged: 1 },
    { name: 'declared on the day', tables: only({ declared_on: '2016-06-01' }) },
    { name: 'declared before it arose', tables: only({ declared_on: '2016-05-20' }) },
    {
      name: 'a nil return has nothing to declare',
      tables: {
        interests: [interest, { ...interest, interest_type: 'Nil', declared_on: '2017-01-01' }],
      },
      judged: 1,
    },
    {
      name: 'a row without the day on which it arose is left out',
      tables: { interests: [interest, { ...interest, arose_on: null, declared_on: '2017-01-01' }] },
      judged: 1,
      notJudged: { 'date-unknown': 1 },
    },
    {
      name: 'the day of appointment is no substitute',
      tables: {
        interests: [
          interest,
          { ...interest, arose_on: null, interest_from: '2013-04-01', declared_on: '2017-01-01' },
        ],
      },
      judged: 1,
    },
  ],

  invalid: [
    {
      name: 'the 29th day is late',
      tables: only({ declared_on: '2016-06-30' }),
      findings: [
        {
          ...late,
          says: ['1 June 2016', '30 June 2016', '29 days', '28 days'],
          related: ['interests[0].arose_on'],
        },
      ],
    },
    {
      name: 'a year late',
      tables: only({ declared_on: '2017-06-01' }),
      findings: [{ ...late, says: '365 days' }],
    },
    {
      name: 'an indirect interest',
      tables: only({ interest_type: 'Indirect', declared_on: '2016-07-15' }),
      findings: [late],
    },
    {
      name: 'an interest whose type is blank',
      tables: only({ interest_type: null, declared_on: '2016-07-15' }),
      findings: [late],
    },
    {
      name: 'an interest whose type cannot be read',
      tables: only({ interest_type: 'Shares', declared_on: '2016-07-15' }),
      findings: [late],
    },
  ],

  dates: [
    {
      name: 'it arose the day before CCGs began',
      tables: only({ arose_on: '2013-03-31', declared_on: '2013-09-01' }),
      outsideDates: 1,
    },
    {
      name: 'it arose on the first day of CCGs',
      tables: only({ arose_on: '2013-04-01', declared_on: '2013-09-01' }),
      findings: [late],
    },
    {
      name: 'it arose on the last day of CCGs',
      tables: only({ arose_on: '2022-06-30', declared_on: '2022-07-29' }),
      findings: [{ ...late, says: '29 days' }],
    },
    {
      name: 'it arose the day after CCGs ended',
      tables: only({ arose_on: '2022-07-01', declared_on: '2022-09-01' }),
      outsideDates: 1,
    },
  ],

  notEvaluated: [
    { name: 'no register', cover: { ccg_ods: '99X', financial_year: '2016/17' }, reason: 'table-missing' },
    {
      name: 'no column for the day on which it arose',
      tables: { interests: [{ person_id: 'P01', name: 'A Example', declared_on: '2016-06-29' }] },
      reason: 'column-missing',
    },
    {
      name: 'no column for the declaration',
      tables: { interests: [{ person_id: 'P01', name: 'A Example', arose_on: '2016-06-01' }] },
      reason: 'column-missing',
    },
    {
      name: 'the day on which it arose is blank',
      tables: only({ arose_on: null }),
      reason: 'date-unknown',
    },
    { name: 'the day of the declaration is blank', tables: only({ declared_on: null }), reason: 'blank' },
    {
      name: 'the day of the declaration cannot be read',
      tables: only({ declared_on: { text: 'before the meeting' } }),
      reason: 'unreadable',
    },
    { name: 'only a nil return', tables: only({ interest_type: 'Nil' }), reason: 'not-applicable' },
  ],
});
