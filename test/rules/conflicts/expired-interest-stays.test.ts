import rule from '../../../src/rules/conflicts/expired-interest-stays.js';
import { ruleTester, type Row } from '../../../src/testing/index.js';

const interest = {
  person_id: 'P01',
  name: 'A Example',
  interest_type: 'Financial',
  nature: 'Director',
  declared_on: '2016-04-01',
  interest_to: '2017-03-10',
  published_to: '2017-09-10',
};
const only = (row: Row) => ({ interests: [{ ...interest, ...row }] });
const early = {
  at: 'interests[0].published_to',
  message: 'removedEarly',
  severity: 'warning' as const,
};

ruleTester(rule, {
  valid: [
    { name: 'six months to the day', tables: only({}), judged: 1 },
    { name: 'still on the register', tables: only({ published_to: null }) },
    { name: 'a year', tables: only({ published_to: '2018-03-10' }) },
    {
      name: 'an interest that lasts, and a nil return',
      tables: {
        interests: [
          interest,
          { ...interest, interest_to: null, published_to: '2016-12-31' },
          { ...interest, interest_type: 'Nil', published_to: '2017-03-11' },
        ],
      },
      judged: 1,
    },
    {
      name: 'six months from the last day of August end with February',
      tables: only({ interest_to: '2016-08-31', published_to: '2017-02-28' }),
    },
  ],

  invalid: [
    {
      name: 'a day short of six months',
      tables: only({ published_to: '2017-09-09' }),
      findings: [
        {
          ...early,
          says: ['10 March 2017', '9 September 2017', '10 September 2017', '6 months', '28 June 2016'],
          related: ['interests[0].interest_to'],
        },
      ],
    },
    {
      name: 'removed on the day on which it ended',
      tables: only({ published_to: '2017-03-10' }),
      findings: [early],
    },
    {
      name: 'a day short of the end of February',
      tables: only({ interest_to: '2016-08-31', published_to: '2017-02-27' }),
      findings: [early],
    },
  ],

  dates: [
    {
      name: 'it ended the day before the guidance of 2016',
      tables: only({ interest_to: '2016-06-27', published_to: '2016-06-27' }),
      outsideDates: 1,
    },
    {
      name: 'it ended on the first day of the guidance of 2016',
      tables: only({ interest_to: '2016-06-28', published_to: '2016-12-27' }),
      findings: [early],
    },
    {
      name: 'it ended on the last day of CCGs',
      tables: only({ interest_to: '2022-06-30', published_to: '2022-12-29' }),
      findings: [early],
    },
    {
      name: 'it ended the day after CCGs ended',
      tables: only({ interest_to: '2022-07-01', published_to: '2022-07-01' }),
      outsideDates: 1,
    },
  ],

  notEvaluated: [
    { name: 'no register', cover: { ccg_ods: '99X', financial_year: '2016/17' }, reason: 'table-missing' },
    {
      name: 'no column for how long it is published',
      tables: { interests: [{ person_id: 'P01', name: 'A Example', interest_to: '2017-03-10' }] },
      reason: 'column-missing',
    },
    { name: 'no interest has ended', tables: only({ interest_to: null }), reason: 'not-applicable' },
    {
      name: 'how long it is published cannot be read',
      tables: only({ published_to: { text: 'next edition' } }),
      reason: 'unreadable',
    },
    {
      name: 'the end cannot be read',
      tables: only({ interest_to: { text: 'when sold' } }),
      reason: 'unreadable',
    },
  ],
});
