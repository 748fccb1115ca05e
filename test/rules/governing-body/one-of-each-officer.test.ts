import rule from '../../../src/rules/governing-body/one-of-each-officer.js';
import { ruleTester } from '../../../src/testing/index.js';
import { body, BODY, CHAIR, cover, coverOf, FINANCE, GP, OFFICER, type Post } from './people.js';

const second = (own: Post = {}): Post => ({
  ...FINANCE,
  person_id: 'P9',
  name: 'Member P9',
  from: '2015-09-14',
  ...own,
});
const two = (at: number, related: number) => ({
  at: `governingBody[${at}].role`,
  message: 'twoFinanceOfficers',
  severity: 'error' as const,
  related: [`governingBody[${related}].role`],
});
const cfo = (own: Post) =>
  body(OFFICER, { ...FINANCE, accountancy_qualified: 'Yes', employed_by_ccg: 'Yes', ...own });

ruleTester(rule, {
  valid: [
    { name: 'one of each', ...body(...BODY), judged: 2 },
    {
      name: 'interim and substantive officers overlapped for a week before the day',
      ...body(OFFICER, { ...FINANCE, to: '2015-06-07' }, second({ from: '2015-06-01' })),
    },
    {
      name: 'an accountable officer of four CCGs',
      ...body(FINANCE, { ...OFFICER, employer: 'NHS Othertown CCG' }),
    },
    {
      name: 'one person listed twice in the post',
      ...body(OFFICER, FINANCE, { ...FINANCE, from: '2014-04-01' }),
    },
    { name: 'a vacant second post', ...body(OFFICER, FINANCE, second({ person_id: null, name: 'Vacant' })) },
    { name: 'qualified and employed', ...cfo({}), judged: 4 },
    {
      name: 'nothing said on qualification and employment',
      ...cfo({ accountancy_qualified: null, employed_by_ccg: null }),
      judged: 2,
      notJudged: { blank: 2 },
    },
    {
      name: 'an officer who has left was not qualified',
      ...body(
        OFFICER,
        { ...FINANCE, accountancy_qualified: 'No', employed_by_ccg: 'No', to: '2015-03-31' },
        second({ accountancy_qualified: 'Yes', employed_by_ccg: 'Yes' }),
      ),
    },
    {
      name: 'others need no such qualification',
      ...body(
        { ...OFFICER, accountancy_qualified: 'No', employed_by_ccg: 'No' },
        { ...FINANCE, accountancy_qualified: 'Yes', employed_by_ccg: 'Yes' },
      ),
    },
  ],

  invalid: [
    {
      name: 'two chief finance officers',
      ...body(OFFICER, FINANCE, second()),
      findings: [{ ...two(2, 1), says: ['2', '30 September 2015'] }],
    },
    {
      name: 'the later one stands first in the sheet',
      ...body(second(), OFFICER, FINANCE),
      findings: [two(0, 2)],
    },
    {
      name: 'three are one finding',
      ...body(
        OFFICER,
        FINANCE,
        second(),
        second({ person_id: 'P10', name: 'Member P10', from: '2015-09-20' }),
      ),
      findings: [{ ...two(3, 1), says: '3', related: ['governingBody[1].role', 'governingBody[2].role'] }],
    },
    {
      name: 'two accountable officers',
      ...body(FINANCE, OFFICER, { ...OFFICER, person_id: 'P9', name: 'Member P9', from: null }),
      findings: [
        {
          at: 'governingBody[1].role',
          message: 'twoAccountableOfficers',
          severity: 'error',
          says: ['2', '30 September 2015'],
          related: ['governingBody[2].role'],
        },
      ],
    },
    {
      name: 'without references, told apart by their names',
      ...body(OFFICER, { ...FINANCE, person_id: null }, second({ person_id: null })),
      findings: [two(2, 1)],
    },
    {
      name: 'no accountancy qualification',
      ...cfo({ accountancy_qualified: 'No' }),
      findings: [
        { at: 'governingBody[1].accountancy_qualified', message: 'notQualified', severity: 'warning' },
      ],
    },
    {
      name: 'not employed by the CCG',
      ...cfo({ employed_by_ccg: 'No' }),
      findings: [{ at: 'governingBody[1].employed_by_ccg', message: 'notEmployed', severity: 'warning' }],
    },
  ],

  dates: [
    {
      name: 'the first officer’s last day is the day',
      ...body(OFFICER, { ...FINANCE, to: '2015-09-30' }, second()),
      findings: [two(2, 1)],
    },
    {
      name: 'the first officer left the day before',
      ...body(OFFICER, { ...FINANCE, to: '2015-09-29' }, second()),
    },
    {
      name: 'the second officer’s first day is the day',
      ...body(OFFICER, FINANCE, second({ from: '2015-09-30' })),
      findings: [two(2, 1)],
    },
    {
      name: 'the second officer comes the day after',
      ...body(OFFICER, FINANCE, second({ from: '2015-10-01' })),
    },
    {
      name: 'the first day of CCGs',
      ...body(OFFICER, FINANCE, second({ from: '2013-04-01' })),
      cover: coverOf('2013/14', '2013-04-01'),
      findings: [two(2, 1)],
    },
    {
      name: 'the last day of CCGs',
      ...body(OFFICER, FINANCE, second()),
      cover: coverOf('2022/23', '2022-06-30'),
      findings: [two(2, 1)],
    },
  ],

  notEvaluated: [
    {
      name: 'the day before CCGs',
      ...body(OFFICER, FINANCE, second({ from: null })),
      asOf: '2013-03-31',
      reason: 'outside-dates',
    },
    {
      name: 'the day after CCGs',
      ...body(OFFICER, FINANCE, second()),
      asOf: '2022-07-01',
      reason: 'outside-dates',
    },
    { name: 'no governing body', cover, tables: {}, reason: 'table-missing' },
    {
      name: 'no column for the post',
      cover,
      tables: {
        governingBody: [{ person_id: 'P3', name: 'Member P3', member_type: 'Executive', from: null }],
      },
      reason: 'column-missing',
    },
    {
      name: 'neither officer is listed: another rule’s finding',
      ...body(CHAIR, GP),
      reason: 'not-applicable',
    },
    {
      name: 'when the officers left cannot be read',
      ...body({ ...OFFICER, to: { text: 'spring' } }, { ...FINANCE, to: { error: '#REF!' } }),
      reason: 'unreadable',
    },
    {
      name: 'the Cover has no date',
      cover: { ccg_ods: '99X', ccg_name: 'NHS Anytown CCG', units: 'GBP' },
      tables: { governingBody: [OFFICER, FINANCE, second()] },
      reason: 'date-unknown',
    },
  ],
});
