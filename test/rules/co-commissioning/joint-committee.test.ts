import rule from '../../../src/rules/co-commissioning/joint-committee.js';
import { ruleTester } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2015-09-30',
  units: 'GBP',
};
const coverOf = (financial_year: string, period_end: string) => ({ ...cover, financial_year, period_end });

const joint = { level: 'Joint commissioning', from: '2015-04-01', to: null };
const delegated = { ...joint, level: 'Delegated commissioning' };

const jointCommittee = {
  committee_id: 'K1',
  name: 'Anytown joint primary care committee',
  type: 'Joint committee',
  joint_with: 'NHS England',
  established: '2015-04-01',
  dissolved: null,
};
const inCommon = {
  ...jointCommittee,
  committee_id: 'K2',
  name: 'Primary care committees in common',
  type: 'Committees in common',
};
const audit = {
  ...jointCommittee,
  committee_id: 'K3',
  name: 'Audit committee',
  type: 'Audit',
  joint_with: null,
  established: '2013-04-01',
};
const early = { ...jointCommittee, established: '2014-09-30' };

type Row = Record<string, string | null>;
const under = (delegation: Row, ...committees: Row[]) => ({
  cover,
  tables: { delegation: [delegation], committees },
});

const noCommittee = { at: 'delegation[0].level', message: 'noCommittee', severity: 'error' } as const;
const beforeOrder = (index: number) =>
  ({ at: `committees[${index}].established`, message: 'beforeOrder', severity: 'error' }) as const;

ruleTester(rule, {
  valid: [
    {
      name: 'joint commissioning through a joint committee with NHS England',
      ...under(joint, audit, jointCommittee),
    },
    { name: 'joint commissioning through committees in common', ...under(joint, audit, inCommon) },
    {
      name: 'the committee’s purpose is primary care',
      ...under(joint, { ...audit, purpose: 'Other' }, { ...inCommon, purpose: 'Primary care' }),
    },
    {
      name: 'level on the Cover, joint committee in place',
      cover: { ...cover, co_commissioning_level: 'Joint commissioning' },
      tables: { committees: [jointCommittee] },
    },
    {
      name: 'early section 75 joint committee with the council only',
      ...under(joint, inCommon, {
        ...jointCommittee,
        joint_with: 'Local authority',
        established: '2013-06-01',
      }),
    },
    {
      name: 'early committees in common are not a joint committee',
      ...under(joint, { ...inCommon, established: '2013-06-01' }),
    },
    {
      name: 'joint committee with another CCG in a delegated CCG, set up after the order',
      ...under(delegated, { ...jointCommittee, joint_with: 'CCG' }),
    },
    {
      name: 'a committee without a date does not stop the others',
      ...under(joint, jointCommittee, { ...jointCommittee, committee_id: 'K4', established: null }),
      notJudged: { blank: 1 },
    },
    {
      name: 'it is not known whether the only joint committee is for primary care',
      ...under(joint, { ...audit, purpose: 'Other' }, { ...jointCommittee, purpose: null }),
      notJudged: { blank: 1 },
    },
  ],

  invalid: [
    {
      name: 'joint commissioning without a committee',
      ...under(joint, audit),
      findings: [{ ...noCommittee, says: '30 September 2015' }],
    },
    {
      name: 'a primary care commissioning committee is not a joint one',
      ...under(joint, { ...audit, type: 'Primary care commissioning committee' }),
      findings: [noCommittee],
    },
    {
      name: 'the only joint committee has another purpose',
      ...under(joint, { ...jointCommittee, purpose: 'Other' }),
      findings: [noCommittee],
    },
    {
      name: 'level on the Cover, no committee',
      cover: { ...cover, co_commissioning_level: 'Joint commissioning' },
      tables: { committees: [audit] },
      findings: [{ at: 'org[0].co_commissioning_level', message: 'noCommittee', severity: 'error' }],
    },
    {
      name: 'the row of the date of judgement is reported',
      cover,
      tables: {
        delegation: [
          { level: 'None', from: '2013-04-01', to: '2015-03-31' },
          { ...joint, to: '2016-03-31' },
          { ...delegated, from: '2016-04-01' },
        ],
        committees: [audit],
      },
      findings: [{ ...noCommittee, at: 'delegation[1].level' }],
    },
    {
      name: 'joint committee with NHS England set up before the order',
      ...under(joint, early),
      findings: [{ ...beforeOrder(0), says: ['30 September 2014', '1 October 2014'] }],
    },
    {
      name: 'joint committee of CCGs set up before the order',
      ...under(joint, inCommon, { ...early, joint_with: 'CCG' }),
      findings: [beforeOrder(1)],
    },
    {
      name: 'early joint committee with the council and NHS England',
      ...under(joint, { ...early, joint_with: 'Local authority; NHS England' }),
      findings: [beforeOrder(0)],
    },
    {
      name: 'early joint committee, partner blank',
      ...under(joint, { ...early, joint_with: null }),
      findings: [
        { at: 'committees[0].established', message: 'beforeOrderPartnerUnknown', severity: 'warning' },
      ],
    },
    {
      name: 'early joint committee, register without partners',
      ...under(joint, {
        committee_id: 'K1',
        name: 'Anytown joint committee',
        type: 'Joint committee',
        established: '2014-04-01',
        dissolved: null,
      }),
      findings: [
        { at: 'committees[0].established', message: 'beforeOrderPartnerUnknown', severity: 'warning' },
      ],
    },
    {
      name: 'early joint committee in a delegated CCG',
      ...under(delegated, early),
      findings: [beforeOrder(0)],
    },
    {
      name: 'early joint committee, level not known',
      cover,
      tables: { committees: [early] },
      findings: [beforeOrder(0)],
    },
    {
      name: 'both limbs: an early joint committee was dissolved and none followed',
      ...under(joint, { ...early, dissolved: '2015-03-31' }),
      findings: [noCommittee, beforeOrder(0)],
    },
  ],

  dates: [
    {
      name: 'joint committee set up on the day of the order',
      ...under(joint, { ...jointCommittee, established: '2014-10-01' }),
    },
    {
      name: 'partner blank, set up on the day of the order',
      ...under(joint, { ...jointCommittee, joint_with: null, established: '2014-10-01' }),
    },
    {
      name: 'the day before joint commissioning begins',
      ...under(joint, { ...jointCommittee, established: '2015-04-01' }, audit),
      cover: coverOf('2014/15', '2015-03-31'),
    },
    {
      name: 'no committee yet the day before joint commissioning begins',
      ...under(joint, audit),
      cover: coverOf('2014/15', '2015-03-31'),
    },
    {
      name: 'no committee on the first day of joint commissioning',
      ...under(joint, audit),
      cover: coverOf('2014/15', '2015-03-31'),
      asOf: '2015-04-01',
      findings: [noCommittee],
    },
    {
      name: 'committee set up on the date of judgement',
      ...under(joint, { ...jointCommittee, established: '2015-09-30' }),
    },
    {
      name: 'committee set up the day after the date of judgement',
      ...under(joint, { ...jointCommittee, established: '2015-10-01' }),
      findings: [noCommittee],
    },
    {
      name: 'committee dissolved on the date of judgement',
      ...under(joint, { ...inCommon, dissolved: '2015-09-30' }),
    },
    {
      name: 'committee dissolved the day before the date of judgement',
      ...under(joint, { ...inCommon, dissolved: '2015-09-29' }),
      findings: [noCommittee],
    },
    {
      name: 'no committee on the last day of joint commissioning',
      ...under({ ...joint, to: '2021-03-31' }, audit),
      cover: coverOf('2020/21', '2021-03-31'),
      findings: [noCommittee],
    },
    {
      name: 'no committee on the day after joint commissioning ended',
      ...under({ ...joint, to: '2021-03-31' }, audit),
      cover: coverOf('2020/21', '2021-03-31'),
      asOf: '2021-04-01',
    },
  ],

  notEvaluated: [
    { name: 'no table of committees', cover, tables: { delegation: [joint] }, reason: 'table-missing' },
    {
      name: 'committees without a type',
      ...under(joint, { committee_id: 'K1', name: 'Joint committee', established: '2015-04-01' }),
      reason: 'column-missing',
    },
    {
      name: 'it is not known when the only joint committee was set up',
      ...under(joint, audit, { ...jointCommittee, established: null }),
      notJudged: { blank: 2 },
      reason: 'blank',
    },
    { name: 'delegated CCG without joint committees', ...under(delegated, audit), reason: 'not-applicable' },
    {
      name: 'level not known and no joint committee',
      cover,
      tables: { committees: [audit] },
      reason: 'level-unknown',
    },
  ],
});
