import rule from '../../../src/rules/conflicts/confirmed-each-year.js';
import { ruleTester, type Row } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2018/19',
  period_end: '2018-09-30',
};
const interest = {
  person_id: 'P01',
  name: 'A Example',
  interest_type: 'Financial',
  nature: 'Director',
  declared_on: '2016-04-01',
  interest_from: '2014-05-01',
  interest_to: null,
  last_confirmed: '2017-09-30',
};
const only = (row: Row) => ({ interests: [{ ...interest, ...row }] });
const outOfDate = {
  at: 'interests[0].last_confirmed',
  message: 'outOfDate',
  severity: 'warning' as const,
};

ruleTester(rule, {
  valid: [
    { name: 'confirmed twelve months ago to the day', cover, tables: only({}), judged: 1 },
    { name: 'confirmed last month', cover, tables: only({ last_confirmed: '2018-08-15' }) },
    {
      name: 'declared this year, and not confirmed yet',
      cover,
      tables: only({ declared_on: '2018-05-01', last_confirmed: null }),
    },
    {
      name: 'declared again after it was last confirmed',
      cover,
      tables: only({ declared_on: '2018-05-01', last_confirmed: '2016-09-01' }),
    },
    {
      name: 'an interest that ended is not confirmed any more',
      cover,
      tables: {
        interests: [interest, { ...interest, last_confirmed: '2015-01-01', interest_to: '2018-09-29' }],
      },
      judged: 1,
    },
    {
      name: 'a nil return that was confirmed',
      cover,
      tables: only({ interest_type: 'Nil', nature: null, last_confirmed: '2018-04-01' }),
    },
  ],

  invalid: [
    {
      name: 'a day more than twelve months ago',
      cover,
      tables: only({ last_confirmed: '2017-09-29' }),
      findings: [
        {
          ...outOfDate,
          says: ['29 September 2017', '29 September 2018', '30 September 2018', '16 June 2017', '12 months'],
        },
      ],
    },
    {
      name: 'a nil return of years ago',
      cover,
      tables: only({ interest_type: 'Nil', nature: null, last_confirmed: '2014-04-01' }),
      findings: [outOfDate],
    },
    {
      name: 'declared again, and that too is more than twelve months ago',
      cover,
      tables: only({ declared_on: '2017-08-01', last_confirmed: '2016-09-01' }),
      findings: [{ ...outOfDate, says: '1 August 2017' }],
    },
    {
      name: 'an interest that ends on the day',
      cover,
      tables: only({ last_confirmed: '2016-09-30', interest_to: '2018-09-30' }),
      findings: [outOfDate],
    },
  ],

  dates: [
    {
      name: 'the day before the guidance of 2017',
      asOf: '2017-06-15',
      tables: only({ last_confirmed: '2014-01-01' }),
      outsideDates: 1,
    },
    {
      name: 'the first day of the guidance of 2017',
      asOf: '2017-06-16',
      tables: only({ last_confirmed: '2016-06-15' }),
      findings: [outOfDate],
    },
    {
      name: 'the first day of the guidance of 2017, confirmed a year before',
      asOf: '2017-06-16',
      tables: only({ last_confirmed: '2016-06-16' }),
    },
    {
      name: 'the last day of CCGs',
      asOf: '2022-06-30',
      tables: only({ last_confirmed: '2021-06-29' }),
      findings: [outOfDate],
    },
    {
      name: 'the day after CCGs ended',
      asOf: '2022-07-01',
      tables: only({ last_confirmed: '2014-01-01' }),
      outsideDates: 1,
    },
    {
      name: 'confirmed on 29 February, good to 28 February',
      asOf: '2021-02-28',
      tables: only({ last_confirmed: '2020-02-29' }),
    },
    {
      name: 'confirmed on 29 February, out of date on 1 March',
      asOf: '2021-03-01',
      tables: only({ last_confirmed: '2020-02-29' }),
      findings: [outOfDate],
    },
  ],

  notEvaluated: [
    { name: 'no register', cover, reason: 'table-missing' },
    {
      name: 'ordinary registers have no column for it',
      cover,
      tables: { interests: [{ person_id: 'P01', name: 'A Example', declared_on: '2014-01-01' }] },
      reason: 'column-missing',
    },
    {
      name: 'blank, and declared years ago',
      cover,
      tables: only({ last_confirmed: null }),
      reason: 'blank',
    },
    {
      name: 'it cannot be read',
      cover,
      tables: only({ last_confirmed: { text: 'last spring' } }),
      reason: 'unreadable',
    },
    { name: 'no date at all', tables: only({ last_confirmed: '2014-01-01' }), reason: 'date-unknown' },
  ],
});
