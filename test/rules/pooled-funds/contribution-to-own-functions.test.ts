import rule from '../../../src/rules/pooled-funds/contribution-to-own-functions.js';
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
const june2022 = { ...cover, financial_year: '2022/23', period_end: '2022-06-30' };

const joint = {
  pool_ref: 'JP1',
  name: 'Primary care joint pool',
  arrangement: 'Joint commissioning (NHSE+CCG)',
  start: '2015-04-01',
  end: '2016-03-31',
};
const undated = { ...joint, start: null, end: null };

/** Rows without the key of the reference, for a sheet that has no such column. */
const ownNoColumn = {
  pool_ref: 'JP1',
  contributor: 'NHS Anytown CCG',
  contributor_type: 'CCG',
  function_funded: 'Community services',
  service_category: 'Community',
  amount: 250_000,
};
const dentalNoColumn = {
  ...ownNoColumn,
  function_funded: 'Other',
  service_category: 'Primary dental',
  amount: 84_500,
};
const own = { ...ownNoColumn, own_function_ref: 'Community nursing, 610234' };
const dental = { ...dentalNoColumn, own_function_ref: 'Dental access scheme' };
const core = {
  ...own,
  function_funded: 'Core primary medical services',
  service_category: 'Core primary medical',
  amount: 612_000,
};
/** Filed as an enhanced service, so PF-01 passes it over, but its category is core primary medical. */
const misfiled = { ...core, function_funded: 'Enhanced or local services' };

const ownCategories = [
  'Acute',
  'Mental health',
  'Community',
  'Ambulance',
  'NHS111/OOH',
  'Maternity',
  'Continuing care',
  'Individual placement',
  'Local primary care service',
  'Local pharmacy service',
  'Local optical service',
  'Urgent dental advice (111)',
];
const excludedCategories = [
  'Core primary medical',
  'Primary dental',
  'Primary ophthalmic',
  'Community pharmacy (national contract)',
  'Specialised',
  'Prison/detained',
  'Armed forces',
  'Screening/immunisation',
  'Children 0-5 public health',
  'LA public health',
];
const jointThenDelegated = [
  { level: 'Joint commissioning', from: '2015-04-01', to: '2016-03-31' },
  { level: 'Delegated commissioning', from: '2016-04-01', to: null },
];
const stillJoint = [{ level: 'Joint commissioning', from: '2015-04-01', to: null }];
const excluded = (row: number) => ({
  at: `poolContrib[${row}].service_category`,
  message: 'excludedCategory',
  severity: 'error' as const,
});
const noRef = (row: number) => ({
  at: `poolContrib[${row}].own_function_ref`,
  message: 'noFunctionRef',
  severity: 'warning' as const,
});

ruleTester(rule, {
  valid: [
    {
      name: 'every category that is the CCG’s own to commission',
      cover,
      tables: {
        pools: [joint],
        poolContrib: ownCategories.map((service_category) => ({ ...own, service_category })),
      },
    },
    {
      name: 'NHS England pays for dental services and gives no reference, beside a CCG line',
      cover,
      tables: {
        pools: [joint],
        poolContrib: [
          { ...dental, contributor: 'NHS England', contributor_type: 'NHS England', own_function_ref: null },
          own,
        ],
      },
    },
    {
      name: 'public health and no reference in pools under section 75, 256 and 76 and the Better Care Fund',
      cover,
      tables: {
        pools: [
          joint,
          { ...joint, pool_ref: 'P75', arrangement: 'Section 75' },
          { ...joint, pool_ref: 'P256', arrangement: 'Section 256' },
          { ...joint, pool_ref: 'P76', arrangement: 'Section 76' },
          { ...joint, pool_ref: 'BCF', name: 'Better Care Fund', arrangement: 'Other' },
        ],
        poolContrib: [
          own,
          ...['P75', 'P256', 'P76', 'BCF'].map((pool_ref) => ({
            ...own,
            pool_ref,
            function_funded: 'Social care',
            service_category: 'LA public health',
            own_function_ref: null,
          })),
        ],
      },
    },
    {
      name: 'a line that PF-01 reports is not reported again, neither its category nor its reference',
      cover,
      tables: { pools: [joint], poolContrib: [own, { ...core, own_function_ref: null }] },
    },
    {
      name: 'no column for the reference: only the category is judged',
      cover,
      tables: { pools: [joint], poolContrib: [ownNoColumn] },
    },
  ],

  invalid: [
    {
      name: 'every category that table 1.1a excludes',
      cover,
      tables: {
        pools: [joint],
        poolContrib: excludedCategories.map((service_category) => ({ ...dental, service_category })),
      },
      findings: excludedCategories.map((_, row) => excluded(row)),
    },
    {
      name: 'an excluded category among others shows its amount',
      cover,
      tables: { pools: [joint], poolContrib: [own, dental] },
      findings: [{ ...excluded(1), says: '£84,500' }],
    },
    {
      name: 'the reference is blank',
      cover,
      tables: { pools: [joint], poolContrib: [own, { ...own, own_function_ref: null }] },
      findings: [{ ...noRef(1), says: '£250,000' }],
    },
    {
      name: 'a reference to be confirmed is a blank reference',
      cover,
      tables: { pools: [joint], poolContrib: [{ ...own, own_function_ref: 'tbc' }] },
      findings: [noRef(0)],
    },
    {
      name: 'an excluded category with a blank reference is wrong in both',
      cover,
      tables: { pools: [joint], poolContrib: [{ ...dental, own_function_ref: null }] },
      findings: [excluded(0), noRef(0)],
    },
    {
      name: 'no column for the reference: the excluded category is still reported',
      cover,
      tables: { pools: [joint], poolContrib: [dentalNoColumn] },
      findings: [excluded(0)],
    },
    {
      name: 'core primary medical as a category, filed under another function so that PF-01 passes it',
      cover,
      tables: { pools: [joint], poolContrib: [misfiled] },
      findings: [excluded(0)],
    },
  ],

  dates: [
    {
      name: 'the day before joint commissioning began',
      cover: march2015,
      tables: { pools: [{ ...joint, start: '2015-03-31' }], poolContrib: [dentalNoColumn] },
      outsideDates: 1,
    },
    {
      name: 'the first day of joint commissioning',
      cover: march2015,
      tables: { pools: [joint], poolContrib: [dental] },
      findings: [excluded(0)],
    },
    {
      name: 'a pool without a reference that ended the day before joint commissioning began',
      cover,
      tables: {
        pools: [{ ...joint, start: '2014-04-01', end: '2015-03-31' }],
        poolContrib: [{ ...own, own_function_ref: null }],
      },
    },
    {
      name: 'a pool without a reference that ended on the first day of joint commissioning',
      cover,
      tables: {
        pools: [{ ...joint, start: '2014-04-01', end: '2015-04-01' }],
        poolContrib: [{ ...own, own_function_ref: null }],
      },
      findings: [noRef(0)],
    },
    {
      name: 'core primary medical is excluded to the last day before delegation and not on its first',
      cover: { ...cover, financial_year: '2016/17', period_end: '2016-09-30' },
      tables: {
        delegation: jointThenDelegated,
        pools: [joint, { ...joint, pool_ref: 'JP2', end: '2016-04-01' }],
        poolContrib: [misfiled, { ...misfiled, pool_ref: 'JP2' }],
      },
      findings: [excluded(0)],
    },
    {
      name: 'the last day on which table 1.1a excludes dental services',
      cover: june2022,
      tables: { delegation: stillJoint, pools: [undated], poolContrib: [dental] },
      findings: [excluded(0)],
    },
    {
      name: 'the day after the last day of table 1.1a',
      cover: june2022,
      asOf: '2022-07-01',
      tables: { delegation: stillJoint, pools: [undated], poolContrib: [dentalNoColumn] },
      outsideDates: 1,
    },
  ],

  notEvaluated: [
    { name: 'no table of pools', cover, tables: { poolContrib: [dental] }, reason: 'table-missing' },
    { name: 'no table of contributions', cover, tables: { pools: [joint] }, reason: 'table-missing' },
    {
      name: 'no column for the function funded',
      cover,
      tables: {
        pools: [joint],
        poolContrib: [
          {
            pool_ref: 'JP1',
            contributor: 'NHS Anytown CCG',
            contributor_type: 'CCG',
            own_function_ref: null,
            service_category: 'Primary dental',
            amount: 84_500,
          },
        ],
      },
      reason: 'column-missing',
    },
    {
      name: 'the contribution names a pool that is not in the table of pools',
      cover,
      tables: { pools: [joint], poolContrib: [{ ...dentalNoColumn, pool_ref: 'JP9' }] },
      reason: 'reference-missing',
      notJudged: { 'reference-missing': 1 },
    },
    {
      name: 'only a section 75 pool',
      cover,
      tables: { pools: [{ ...joint, arrangement: 'Section 75' }], poolContrib: [dental] },
      reason: 'not-applicable',
    },
    {
      name: 'neither the pool nor the Cover has a date',
      cover: { ccg_ods: '99X', ccg_name: 'NHS Anytown CCG', units: 'GBP' },
      tables: { pools: [undated], poolContrib: [dental] },
      reason: 'date-unknown',
    },
  ],
});
