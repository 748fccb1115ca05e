import rule from '../../../src/rules/pooled-funds/pooled-core-primary-medical.js';
import { ruleTester } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2015-09-30',
  units: 'GBP',
  co_commissioning_level: 'Joint commissioning',
};
const before = { financial_year: '2014/15', period_end: '2015-03-31', co_commissioning_level: 'None' };
const march2015 = { ...cover, ...before };
const september2016 = { ...cover, financial_year: '2016/17', period_end: '2016-09-30' };
const june2022 = { ...cover, financial_year: '2022/23', period_end: '2022-06-30' };

const joint = {
  pool_ref: 'JP1',
  name: 'Primary care joint pool',
  arrangement: 'Joint commissioning (NHSE+CCG)',
  start: '2015-04-01',
  end: '2016-03-31',
};
const undated = { ...joint, start: null, end: null };
const section75 = { ...joint, pool_ref: 'S75A', name: 'Better care pool', arrangement: 'Section 75' };

const core = {
  pool_ref: 'JP1',
  contributor: 'NHS Anytown CCG',
  contributor_type: 'CCG',
  function_funded: 'Core primary medical services',
  own_function_ref: 'Scheme 1',
  amount: 612_000,
};
const own = { ...core, function_funded: 'Community services', amount: 250_000 };
const nhsEngland = { ...core, contributor: 'NHS England', contributor_type: 'NHS England' };

const jointThenDelegated = [
  { level: 'Joint commissioning', from: '2015-04-01', to: '2016-03-31' },
  { level: 'Delegated commissioning', from: '2016-04-01', to: null },
];
const stillJoint = [{ level: 'Joint commissioning', from: '2015-04-01', to: null }];

ruleTester(rule, {
  valid: [
    {
      name: 'NHS England pays for core services and the CCG for community services',
      cover,
      tables: { pools: [joint], poolContrib: [nhsEngland, own] },
    },
    {
      name: 'every other function is the CCG’s own to pay for',
      cover,
      tables: {
        pools: [joint],
        poolContrib: [
          { ...own, function_funded: 'Enhanced or local services' },
          { ...own, function_funded: 'Premises improvement' },
          { ...own, function_funded: 'GP IT' },
          { ...own, function_funded: 'Community services' },
          { ...own, function_funded: 'Prescribing' },
          { ...own, function_funded: 'Social care' },
          { ...own, function_funded: 'Other' },
        ],
      },
      judged: 7,
    },
    {
      name: 'a core line in a section 75 pool is not in a joint commissioning pool',
      cover,
      tables: { pools: [joint, section75], poolContrib: [own, { ...core, pool_ref: 'S75A' }] },
    },
    {
      name: 'a core line of nought',
      cover,
      tables: { pools: [joint], poolContrib: [{ ...core, amount: 0 }] },
    },
    {
      name: 'a core line whose amount is blank',
      cover,
      tables: { pools: [joint], poolContrib: [{ ...core, amount: null }] },
    },
    {
      name: 'the service category alone does not make the function core (PF-02 judges it)',
      cover,
      tables: { pools: [joint], poolContrib: [{ ...own, service_category: 'Core primary medical' }] },
    },
    {
      name: 'a delegated CCG spends its delegated allocation, beside a joint pool that has ended',
      cover: { ...september2016, co_commissioning_level: 'Delegated commissioning' },
      tables: {
        delegation: jointThenDelegated,
        pools: [joint, { ...joint, pool_ref: 'JP2', start: '2016-04-01', end: '2017-03-31' }],
        poolContrib: [own, { ...core, pool_ref: 'JP2' }],
      },
    },
  ],

  invalid: [
    {
      name: 'the CCG pays for core services in a joint pool',
      cover,
      tables: { pools: [section75, joint], poolContrib: [nhsEngland, own, core] },
      findings: [
        {
          at: 'poolContrib[2].function_funded',
          message: 'corePrimaryMedical',
          severity: 'error',
          related: ['pools[1].arrangement'],
          says: '£612,000',
        },
      ],
    },
    {
      name: 'a penny is a contribution',
      cover,
      tables: { pools: [joint], poolContrib: [{ ...core, amount: 0.01 }] },
      findings: [
        {
          at: 'poolContrib[0].function_funded',
          message: 'corePrimaryMedical',
          severity: 'error',
          says: '£0.01',
        },
      ],
    },
    {
      name: 'a reversal, shown as a negative amount, stands against core services too',
      cover,
      tables: { pools: [joint], poolContrib: [{ ...core, amount: -612_000 }] },
      findings: [{ at: 'poolContrib[0].function_funded', message: 'corePrimaryMedical', severity: 'error' }],
    },
    {
      name: 'the level is greater involvement',
      cover: { ...cover, co_commissioning_level: null },
      facts: { levels: [{ level: 'Greater involvement', from: '2015-04-01', to: '2016-03-31' }] },
      tables: { pools: [joint], poolContrib: [core] },
      findings: [{ at: 'poolContrib[0].function_funded', message: 'corePrimaryMedical', severity: 'error' }],
    },
    {
      name: 'the level is known from nothing but the pool, which says joint',
      cover: { ...cover, co_commissioning_level: null },
      tables: { pools: [joint], poolContrib: [core] },
      findings: [{ at: 'poolContrib[0].function_funded', message: 'corePrimaryMedical', severity: 'error' }],
    },
    {
      name: 'one finding for each line, each with its own pool',
      cover,
      tables: {
        pools: [joint, { ...joint, pool_ref: 'JP2' }],
        poolContrib: [{ ...core, pool_ref: 'JP2' }, own, core],
      },
      findings: [
        {
          at: 'poolContrib[0].function_funded',
          message: 'corePrimaryMedical',
          severity: 'error',
          related: ['pools[1].arrangement'],
        },
        {
          at: 'poolContrib[2].function_funded',
          message: 'corePrimaryMedical',
          severity: 'error',
          related: ['pools[0].arrangement'],
        },
      ],
      judged: 3,
    },
    {
      name: 'a pool without start and end is judged on the period end',
      cover,
      tables: { pools: [undated], poolContrib: [core] },
      findings: [{ at: 'poolContrib[0].function_funded', message: 'corePrimaryMedical', severity: 'error' }],
    },
  ],

  dates: [
    {
      name: 'the period and the pool both end the day before joint commissioning began',
      cover: march2015,
      tables: { pools: [{ ...joint, start: '2015-03-31' }], poolContrib: [core] },
      outsideDates: 1,
    },
    {
      name: 'the pool starts on the first day, one day after the period end',
      cover: march2015,
      tables: { pools: [joint], poolContrib: [core] },
      findings: [{ at: 'poolContrib[0].function_funded', message: 'corePrimaryMedical', severity: 'error' }],
    },
    {
      name: 'a pool that ended the day before joint commissioning began',
      cover,
      tables: { pools: [{ ...joint, start: '2014-04-01', end: '2015-03-31' }], poolContrib: [core] },
      outsideDates: 1,
    },
    {
      name: 'a pool that ended on the first day of joint commissioning',
      cover,
      tables: { pools: [{ ...joint, start: '2014-04-01', end: '2015-04-01' }], poolContrib: [core] },
      findings: [{ at: 'poolContrib[0].function_funded', message: 'corePrimaryMedical', severity: 'error' }],
    },
    {
      name: 'the as-of date stands before the period end of the Cover',
      cover: march2015,
      asOf: '2015-04-01',
      tables: { pools: [undated], poolContrib: [core] },
      findings: [{ at: 'poolContrib[0].function_funded', message: 'corePrimaryMedical', severity: 'error' }],
    },
    {
      name: 'without a period end the last day of the financial year is taken',
      cover: { ...march2015, period_end: null },
      tables: { pools: [undated], poolContrib: [core] },
      outsideDates: 1,
    },
    {
      name: 'the last day of the joint level fails, the first day of delegation passes',
      cover: { ...september2016, co_commissioning_level: 'Delegated commissioning' },
      tables: {
        delegation: jointThenDelegated,
        pools: [joint, { ...joint, pool_ref: 'JP2', end: '2016-04-01' }],
        poolContrib: [core, { ...core, pool_ref: 'JP2' }],
      },
      findings: [{ at: 'poolContrib[0].function_funded', message: 'corePrimaryMedical', severity: 'error' }],
    },
    {
      name: 'the last day of CCGs',
      cover: june2022,
      tables: { delegation: stillJoint, pools: [undated], poolContrib: [core] },
      findings: [{ at: 'poolContrib[0].function_funded', message: 'corePrimaryMedical', severity: 'error' }],
    },
    {
      name: 'the day after the last day of CCGs',
      cover: june2022,
      asOf: '2022-07-01',
      tables: { delegation: stillJoint, pools: [undated], poolContrib: [core] },
      outsideDates: 1,
    },
  ],

  notEvaluated: [
    { name: 'no table of pools', cover, tables: { poolContrib: [core] }, reason: 'table-missing' },
    { name: 'no table of contributions', cover, tables: { pools: [joint] }, reason: 'table-missing' },
    {
      name: 'no column for the function funded',
      cover,
      tables: {
        pools: [joint],
        poolContrib: [
          { pool_ref: 'JP1', contributor: 'NHS Anytown CCG', contributor_type: 'CCG', amount: 1 },
        ],
      },
      reason: 'column-missing',
    },
    {
      name: 'the contribution names a pool that is not in the table of pools',
      cover,
      tables: { pools: [joint], poolContrib: [{ ...core, pool_ref: 'JP9' }] },
      reason: 'reference-missing',
      notJudged: { 'reference-missing': 1 },
    },
    {
      name: 'no joint commissioning pool',
      cover,
      tables: { pools: [section75], poolContrib: [{ ...core, pool_ref: 'S75A' }] },
      reason: 'not-applicable',
    },
    {
      name: 'the function funded is not yet known',
      cover,
      tables: { pools: [joint], poolContrib: [{ ...core, function_funded: 'TBC' }] },
      reason: 'blank',
    },
    {
      name: 'the amount cannot be read',
      cover,
      tables: { pools: [joint], poolContrib: [{ ...core, amount: { text: 'see note 4' } }] },
      reason: 'unreadable',
    },
    {
      name: 'the amount is a formula without a stored result',
      cover,
      tables: { pools: [joint], poolContrib: [{ ...core, amount: { notCalculated: 'B2*12' } }] },
      reason: 'not-calculated',
    },
    {
      name: 'neither the pool nor the Cover has a date',
      cover: { ccg_ods: '99X', ccg_name: 'NHS Anytown CCG', units: 'GBP' },
      tables: { pools: [undated], poolContrib: [core] },
      reason: 'date-unknown',
    },
  ],
});
