import rule from '../../../src/rules/section-75/host-and-manager.js';
import { ruleTester, type Case, type Row } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2016/17',
  period_end: '2016-09-30',
};
const pool = {
  pool_ref: 'S75A',
  name: 'Community equipment',
  arrangement: 'Section 75',
  host: 'Anyshire Council',
  pool_manager: 'Head of joint commissioning',
  start: '2016-04-01',
  end: '2019-03-31',
};
const without = (field: keyof typeof pool): Row =>
  Object.fromEntries(Object.entries(pool).filter(([name]) => name !== field));
const noHost = { at: 'pools[0].host', message: 'noHost', severity: 'error' as const };
const noManager = { at: 'pools[0].pool_manager', message: 'noPoolManager', severity: 'error' as const };
const blank = { ...pool, host: null, pool_manager: null };
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
    given('host and manager are named', pool),
    given('the CCG is the host, and the manager is named by post', { ...pool, host: 'NHS Anytown CCG' }),
    {
      name: 'a transfer under section 256 has neither',
      cover,
      tables: { pools: [pool, { ...blank, pool_ref: 'S256', arrangement: 'Section 256' }] },
      judged: 2,
    },
    {
      name: 'nor has a pool of joint commissioning',
      cover,
      tables: { pools: [pool, { ...blank, pool_ref: 'J1', arrangement: 'Joint commissioning (NHSE+CCG)' }] },
      judged: 2,
    },
    { ...given('no column for the manager: the host alone is judged', without('pool_manager')), judged: 1 },
  ],
  invalid: [
    given('no host', { ...pool, host: null }, [{ ...noHost, says: ['S75A', '1 April 2013'] }]),
    given('no manager', { ...pool, pool_manager: null }, [{ ...noManager, says: ['S75A', '1 April 2013'] }]),
    given('neither', blank, [noHost, noManager]),
    given('the manager is still to be named', { ...pool, pool_manager: 'TBC' }, [noManager]),
    {
      name: 'the better care pool is one of section 75',
      cover,
      tables: { pools: [pool, { ...pool, pool_ref: 'BCF1', arrangement: 'Better Care Fund', host: null }] },
      findings: [{ ...noHost, at: 'pools[1].host', says: 'BCF1' }],
    },
  ],
  dates: [
    {
      ...given('the pool ended the day before CCGs began', {
        ...blank,
        start: '2012-04-01',
        end: '2013-03-31',
      }),
      outsideDates: 2,
    },
    given('it ended on their first day', { ...blank, start: '2012-04-01', end: '2013-04-01' }, [
      noHost,
      noManager,
    ]),
    given('judged on the last day of CCGs', { ...blank, end: null }, [noHost, noManager], '2022-06-30'),
    { ...given('judged the day after', { ...blank, end: null }, [], '2022-07-01'), outsideDates: 2 },
  ],
  notEvaluated: [
    { name: 'no pools', cover, reason: 'table-missing' },
    {
      name: 'no columns for host and manager',
      cover,
      tables: { pools: [{ pool_ref: 'S75A', name: 'Community equipment', arrangement: 'Section 75' }] },
      reason: 'column-missing',
    },
    {
      name: 'the arrangement is blank',
      cover,
      tables: { pools: [{ ...without('host'), arrangement: null, pool_manager: null }] },
      reason: 'blank',
    },
    {
      name: 'no date is known',
      tables: { pools: [{ ...blank, start: null, end: null }] },
      reason: 'date-unknown',
    },
  ],
});
