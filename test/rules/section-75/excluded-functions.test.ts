import rule from '../../../src/rules/section-75/excluded-functions.js';
import { ruleTester, type Case, type Row } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2016/17',
  period_end: '2016-09-30',
  units: 'GBP',
};
const pool = {
  pool_ref: 'S75A',
  name: 'Better care pool',
  arrangement: 'Section 75' as string | null,
  start: '2016-04-01',
  end: '2019-03-31' as string | null,
};
const spend = (scheme: string | null, service_category: string | null, planned: Row[string] = 200_000) => ({
  pool_ref: 'S75A' as string | null,
  scheme,
  service_category,
  planned,
});
const ambulance = spend('999 crews', 'Ambulance');
const category = {
  at: 'poolSpend[0].service_category',
  message: 'excludedCategory',
  severity: 'warning' as const,
};
const byName = { at: 'poolSpend[0].scheme', message: 'excludedByName', severity: 'info' as const };
type Findings = NonNullable<Case['findings']>;
const given = (name: string, row: Row, findings: Findings = [], as: Row = pool, asOf?: string): Case => ({
  name,
  cover,
  tables: { pools: [as], poolSpend: [row] },
  findings,
  ...(asOf === undefined ? {} : { asOf }),
});

ruleTester(rule, {
  valid: [
    given('reablement', spend('Reablement', 'Community')),
    given('hospital services that may be pooled', spend('Integrated discharge team', 'Acute')),
    given('transport of patients', spend('Patient transport service', 'Ambulance')),
    given('ambulances that are not for emergencies', spend('Non-emergency ambulance', 'Ambulance')),
    given(
      'a GP surgery is not surgery',
      spend('Extended hours at Anytown Surgery', 'Local primary care service'),
    ),
    given('care after an operation', spend('Home care after day surgery', 'Community')),
    given('a scheme that keeps people out of hospital', spend('Avoiding elective surgery', 'Community')),
    given('words within other words', spend('Endoscopylike equipment', 'Community')),
    given('a line without money', spend('999 crews', 'Ambulance', 0)),
    given('no name of the scheme', spend(null, 'Community')),
    {
      name: 'a pool of joint commissioning is passed over',
      cover,
      tables: {
        pools: [pool, { ...pool, pool_ref: 'J1', arrangement: 'Joint commissioning (NHSE+CCG)' }],
        poolSpend: [spend('Reablement', 'Community'), { ...ambulance, pool_ref: 'J1' }],
      },
      judged: 1,
    },
  ],
  invalid: [
    given('an ambulance service', ambulance, [
      {
        ...category,
        says: ['£200,000', 'emergency ambulance', '1 April 2013'],
        related: ['pools[0].arrangement'],
      },
    ]),
    given('a penny of it', spend('999 crews', 'Ambulance', 0.01), [category]),
    given('without a plan', spend('999 crews', 'Ambulance', null), [category]),
    given('without a name', spend(null, 'Ambulance'), [category]),
    given(
      'an ambulance service called so as well is one finding',
      spend('Emergency ambulance', 'Ambulance'),
      [category],
    ),
    given('elective surgery by its name', spend('Elective surgery backlog', 'Acute'), [
      { ...byName, says: ['Elective surgery backlog', '£200,000'] },
    ]),
    given('endoscopy by its name', spend('Endoscopy', 'Acute'), [byName]),
    given('radiotherapy by its name, in capitals', spend('RADIOTHERAPY SESSIONS', 'Acute'), [byName]),
    given('termination of pregnancy, whose category is blank', spend('Termination of pregnancy', null), [
      byName,
    ]),
    {
      name: 'the second scheme',
      cover,
      tables: { pools: [pool], poolSpend: [spend('Reablement', 'Community'), ambulance] },
      findings: [{ ...category, at: 'poolSpend[1].service_category' }],
    },
  ],
  dates: [
    {
      ...given('the pool ended the day before CCGs began', ambulance, [], {
        ...pool,
        start: '2012-04-01',
        end: '2013-03-31',
      }),
      outsideDates: 1,
    },
    given('it ended on their first day', ambulance, [category], {
      ...pool,
      start: '2012-04-01',
      end: '2013-04-01',
    }),
    given('judged on the last day of CCGs', ambulance, [category], { ...pool, end: null }, '2022-06-30'),
    {
      ...given('judged the day after', ambulance, [], { ...pool, end: null }, '2022-07-01'),
      outsideDates: 1,
    },
  ],
  notEvaluated: [
    { name: 'no pools', cover, tables: { poolSpend: [ambulance] }, reason: 'table-missing' },
    {
      name: 'no column for the category',
      cover,
      tables: { pools: [pool], poolSpend: [{ pool_ref: 'S75A', scheme: 'Endoscopy', planned: 1 }] },
      reason: 'column-missing',
    },
    { ...given('the category is blank', spend('Reablement', null)), reason: 'blank' },
    { ...given('a category that is on no list', spend('Endoscopy', 'Day care')), reason: 'unreadable' },
    { ...given('no such pool', { ...ambulance, pool_ref: 'S75Z' }), reason: 'reference-missing' },
    { ...given('no pool is named', { ...ambulance, pool_ref: null }), reason: 'blank' },
    { ...given('the arrangement is blank', ambulance, [], { ...pool, arrangement: null }), reason: 'blank' },
  ],
});
