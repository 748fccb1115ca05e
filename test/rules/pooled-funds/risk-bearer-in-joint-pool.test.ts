import rule from '../../../src/rules/pooled-funds/risk-bearer-in-joint-pool.js';
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

const joint = {
  pool_ref: 'JP1',
  name: 'Primary care joint pool',
  arrangement: 'Joint commissioning (NHSE+CCG)',
  start: '2015-04-01',
  end: '2016-03-31',
};
const otherJoint = { ...joint, pool_ref: 'JP2' };
const section75 = { ...joint, pool_ref: 'S75A', name: 'Better care pool', arrangement: 'Section 75' };

const spend = {
  pool_ref: 'JP1',
  scheme: 'Extended hours',
  service_category: 'Local primary care service',
  planned: 100_000,
  risk_bearer: 'CCG',
};
const ccg = { contributor: 'NHS Anytown CCG', contributor_type: 'CCG' };
const contribution = { pool_ref: 'JP1', ...ccg, amount: 100_000 };
const fromNhsEngland = { ...contribution, contributor: 'NHS England', contributor_type: 'NHS England' };
const bearer = (row: number, message: string) => ({
  at: `poolSpend[${row}].risk_bearer`,
  message,
  severity: 'warning' as const,
});
const overspent = (pool: number) => ({
  at: `pools[${pool}].pool_ref`,
  message: 'plannedAboveContribution',
  severity: 'warning' as const,
});
/** Two contributions and four planned lines of the CCG, which differ in total by `excess`. */
const fourLines = (excess: number) => ({
  pools: [joint],
  poolContrib: [contribution, contribution],
  poolSpend: [
    { ...spend, planned: 50_000 },
    { ...spend, planned: 50_000 },
    { ...spend, planned: 50_000 },
    { ...spend, planned: 50_000 + excess },
  ],
});

ruleTester(rule, {
  valid: [
    {
      name: 'each body bears what it pays for, to the penny',
      cover,
      tables: {
        pools: [joint],
        poolContrib: [contribution, { ...fromNhsEngland, amount: 400_000.5 }],
        poolSpend: [
          spend,
          { ...spend, scheme: 'GMS contracts', planned: 400_000.5, risk_bearer: 'NHS England' },
        ],
      },
    },
    {
      name: 'the CCG plans less than it pays in',
      cover,
      tables: { pools: [joint], poolContrib: [contribution], poolSpend: [{ ...spend, planned: 60_000 }] },
    },
    {
      name: 'the plan exceeds the contribution by the tolerance of £1 exactly',
      cover,
      tables: { pools: [joint], poolContrib: [contribution], poolSpend: [{ ...spend, planned: 100_001 }] },
    },
    { name: 'six figures that differ by £2 in total', cover, tables: fourLines(2) },
    {
      name: 'in thousands of pounds the tolerance is £1,000',
      cover: { ...cover, units: 'GBP000' },
      tables: {
        pools: [joint],
        poolContrib: [{ ...contribution, amount: 100 }],
        poolSpend: [{ ...spend, planned: 101 }],
      },
    },
    {
      name: 'two contributions of CCGs together cover the plan',
      cover,
      tables: {
        pools: [joint],
        poolContrib: [
          { ...contribution, amount: 60_000 },
          { ...contribution, contributor: 'NHS Othertown CCG', amount: 40_000 },
        ],
        poolSpend: [spend],
      },
    },
    {
      name: 'a section 75 pool may share the risk and spend more than the CCG pays in',
      cover,
      tables: {
        pools: [joint, section75],
        poolContrib: [contribution, { ...contribution, pool_ref: 'S75A' }],
        poolSpend: [
          spend,
          { ...spend, pool_ref: 'S75A', risk_bearer: 'Shared' },
          { ...spend, pool_ref: 'S75A', risk_bearer: 'Local authority' },
          { ...spend, pool_ref: 'S75A', risk_bearer: null },
          { ...spend, pool_ref: 'S75A', planned: 900_000 },
        ],
      },
    },
    {
      name: 'no table of contributions: only the bearers are judged',
      cover,
      tables: { pools: [joint], poolSpend: [spend, { ...spend, risk_bearer: 'NHS England' }] },
    },
    {
      name: 'a contribution that cannot be read may cover the plan',
      cover,
      tables: {
        pools: [joint],
        poolContrib: [contribution, { ...contribution, amount: { text: 'see letter' } }],
        poolSpend: [{ ...spend, planned: 150_000 }],
      },
    },
  ],

  invalid: [
    {
      name: 'the bearer of the risk is blank',
      cover,
      tables: { pools: [joint], poolSpend: [spend, { ...spend, risk_bearer: null }] },
      findings: [{ ...bearer(1, 'noRiskBearer'), says: '£100,000' }],
    },
    {
      name: 'the risk is shared',
      cover,
      tables: { pools: [joint], poolSpend: [{ ...spend, risk_bearer: 'Shared' }, spend] },
      findings: [{ ...bearer(0, 'sharedRisk'), says: '£100,000' }],
    },
    {
      name: 'a percentage share is a shared risk',
      cover,
      tables: { pools: [joint], poolSpend: [{ ...spend, risk_bearer: 'Shared 50:50' }] },
      findings: [bearer(0, 'sharedRisk')],
    },
    {
      name: 'a local authority bears the risk of a pool of NHS England and the CCG',
      cover,
      tables: { pools: [joint], poolSpend: [{ ...spend, risk_bearer: 'Local authority' }] },
      findings: [bearer(0, 'localAuthorityRisk')],
    },
    {
      name: 'the plan exceeds the contribution by a penny more than the tolerance',
      cover,
      tables: { pools: [joint], poolContrib: [contribution], poolSpend: [{ ...spend, planned: 100_001.01 }] },
      findings: [{ ...overspent(0), says: ['£100,001.01', '£100,000'] }],
    },
    {
      name: 'six figures that differ by £3.01 in total',
      cover,
      tables: fourLines(3.01),
      findings: [overspent(0)],
    },
    {
      name: 'in thousands of pounds a difference of 2',
      cover: { ...cover, units: 'GBP000' },
      tables: {
        pools: [joint],
        poolContrib: [{ ...contribution, amount: 100 }],
        poolSpend: [{ ...spend, planned: 102 }],
      },
      findings: [overspent(0)],
    },
    {
      name: 'NHS England bears a plan to which only the CCG has contributed',
      cover,
      tables: {
        pools: [joint],
        poolContrib: [contribution],
        poolSpend: [{ ...spend, planned: 50_000, risk_bearer: 'NHS England' }],
      },
      findings: [{ ...overspent(0), says: '£50,000' }],
    },
    {
      name: 'what is left in one pool does not pay for another',
      cover,
      tables: {
        pools: [joint, otherJoint],
        poolContrib: [
          { ...contribution, amount: 500_000 },
          { ...contribution, pool_ref: 'JP2' },
        ],
        poolSpend: [spend, { ...spend, pool_ref: 'JP2', planned: 120_000 }],
      },
      findings: [overspent(1)],
    },
    {
      name: 'a planned amount that cannot be read only adds to a plan already too large',
      cover,
      tables: {
        pools: [joint],
        poolContrib: [contribution],
        poolSpend: [
          { ...spend, planned: 130_000 },
          { ...spend, planned: { text: 'see note 2' } },
        ],
      },
      findings: [overspent(0)],
    },
  ],

  dates: [
    {
      name: 'the day before joint commissioning began',
      cover: march2015,
      tables: {
        pools: [{ ...joint, start: '2015-03-31' }],
        poolSpend: [{ ...spend, risk_bearer: 'Shared' }],
      },
      outsideDates: 1,
    },
    {
      name: 'the first day of joint commissioning',
      cover: march2015,
      tables: { pools: [joint], poolSpend: [{ ...spend, risk_bearer: 'Shared' }] },
      findings: [bearer(0, 'sharedRisk')],
    },
    {
      name: 'of two overspent pools only the one that lived to the first day is judged',
      cover,
      tables: {
        pools: [
          { ...joint, start: '2014-04-01', end: '2015-03-31' },
          { ...otherJoint, start: '2014-04-01', end: '2015-04-01' },
        ],
        poolContrib: [contribution, { ...contribution, pool_ref: 'JP2' }],
        poolSpend: [
          { ...spend, planned: 120_000 },
          { ...spend, pool_ref: 'JP2', planned: 120_000 },
        ],
      },
      findings: [overspent(1)],
    },
  ],

  notEvaluated: [
    {
      name: 'no table of spending',
      cover,
      tables: { pools: [joint], poolContrib: [contribution] },
      reason: 'table-missing',
    },
    { name: 'no table of pools', cover, tables: { poolSpend: [spend] }, reason: 'table-missing' },
    {
      name: 'no column for the bearer of the risk',
      cover,
      tables: {
        pools: [joint],
        poolContrib: [contribution],
        poolSpend: [
          { pool_ref: 'JP1', scheme: 'Extended hours', service_category: 'Acute', planned: 200_000 },
        ],
      },
      reason: 'column-missing',
    },
    {
      name: 'only a section 75 pool',
      cover,
      tables: { pools: [section75], poolSpend: [{ ...spend, pool_ref: 'S75A', risk_bearer: 'Shared' }] },
      reason: 'not-applicable',
    },
    {
      name: 'the spending names a pool that is not in the table of pools',
      cover,
      tables: { pools: [joint], poolSpend: [{ ...spend, pool_ref: 'JP9', risk_bearer: 'Shared' }] },
      reason: 'reference-missing',
    },
    {
      name: 'neither the pool nor the Cover has a date',
      cover: { ccg_ods: '99X', ccg_name: 'NHS Anytown CCG', units: 'GBP' },
      tables: {
        pools: [{ ...joint, start: null, end: null }],
        poolSpend: [{ ...spend, risk_bearer: 'Shared' }],
      },
      reason: 'date-unknown',
    },
  ],
});
