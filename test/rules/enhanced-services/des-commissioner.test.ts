import rule from '../../../src/rules/enhanced-services/des-commissioner.js';
import { ruleTester } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2016/17',
  period_end: '2016-09-30',
  units: 'GBP',
};
const coverOf = (financial_year: string, period_end: string) => ({ ...cover, financial_year, period_end });

const des = {
  service_id: 'ES-01',
  title: 'Extended hours access',
  type: 'DES',
  commissioner_type: 'CCG',
  contract_form: 'GMS',
  practice_or_provider: 'Mill Lane Surgery',
  start: '2013-04-01',
  end: null,
};
const byNhsEngland = { ...des, commissioner_type: 'NHS England' };
const byBoth = { ...des, commissioner_type: 'Joint' };
const local = { ...des, service_id: 'ES-02', type: 'Local service (former LES)' };

const joint = { level: 'Joint commissioning', from: '2015-04-01', to: null };
const delegated = { level: 'Delegated commissioning', from: '2015-04-01', to: null };
const greater = { level: 'Greater involvement', from: '2015-04-01', to: null };
const jointThenDelegated = [
  { ...joint, to: '2016-03-31' },
  { ...delegated, from: '2016-04-01' },
];
const finding = (row: number, message: string) => ({
  at: `enhancedServices[${row}].commissioner_type`,
  message,
  severity: 'error' as const,
});

ruleTester(rule, {
  valid: [
    {
      name: 'NHS England commissions it, whatever the level',
      cover,
      tables: { enhancedServices: [byNhsEngland] },
      judged: 1,
    },
    {
      name: 'a delegated CCG commissions it, also one of 2010 that still runs',
      cover,
      tables: { delegation: [delegated], enhancedServices: [des, { ...des, start: '2010-04-01' }] },
      judged: 2,
    },
    {
      name: 'commissioned jointly at the joint level',
      cover,
      tables: { delegation: [joint], enhancedServices: [byBoth] },
    },
    {
      name: 'commissioned jointly at the delegated level',
      cover,
      tables: { delegation: [delegated], enhancedServices: [byBoth] },
    },
    {
      name: 'services of other types may be the CCG’s or the council’s',
      cover,
      tables: {
        delegation: [joint],
        enhancedServices: [
          byNhsEngland,
          local,
          { ...local, type: 'NES' },
          { ...local, type: 'Newly designed enhanced service' },
          { ...local, type: 'LA public health', commissioner_type: 'Local authority' },
        ],
      },
    },
    {
      name: 'the level of the Cover is delegated since 1 April 2016',
      cover: {
        ...cover,
        co_commissioning_level: 'Delegated commissioning',
        delegation_start: '2016-04-01',
      },
      tables: { enhancedServices: [des] },
    },
  ],

  invalid: [
    {
      name: 'the CCG at the joint level',
      cover,
      tables: { delegation: [joint], enhancedServices: [byNhsEngland, des] },
      findings: [finding(1, 'ccgWithoutDelegation')],
    },
    {
      name: 'the CCG at the level of greater involvement, stated by the user',
      cover,
      facts: { levels: [{ level: 'Greater involvement', from: '2015-04-01' }] },
      tables: { enhancedServices: [des] },
      findings: [finding(0, 'ccgWithoutDelegation')],
    },
    {
      name: 'jointly at the level of greater involvement',
      cover,
      tables: { delegation: [greater], enhancedServices: [byBoth] },
      findings: [finding(0, 'jointWithoutCoCommissioning')],
    },
    {
      name: 'jointly before there was any co-commissioning',
      cover: coverOf('2014/15', '2014-09-30'),
      tables: { enhancedServices: [byBoth] },
      findings: [finding(0, 'jointWithoutCoCommissioning')],
    },
    {
      name: 'a local authority, even where the CCG is delegated',
      cover,
      tables: {
        delegation: [delegated],
        enhancedServices: [{ ...des, commissioner_type: 'Local authority' }],
      },
      findings: [finding(0, 'localAuthority')],
    },
    {
      name: 'the delegated level has ended before the period end',
      cover,
      tables: {
        delegation: [
          { ...delegated, to: '2016-03-31' },
          { ...joint, from: '2016-04-01' },
        ],
        enhancedServices: [des],
      },
      findings: [finding(0, 'ccgWithoutDelegation')],
    },
  ],

  dates: [
    {
      name: 'a service that ended the day before CCGs began',
      cover: coverOf('2013/14', '2013-09-30'),
      tables: { enhancedServices: [{ ...des, start: '2010-04-01', end: '2013-03-31' }] },
      outsideDates: 1,
    },
    {
      name: 'a service that ended on the first day of CCGs',
      cover: coverOf('2013/14', '2013-09-30'),
      tables: { enhancedServices: [{ ...des, start: '2010-04-01', end: '2013-04-01' }] },
      findings: [{ ...finding(0, 'ccgWithoutDelegation'), says: '1 April 2013' }],
    },
    {
      name: 'the CCG: the last day before delegation fails, the first day passes',
      cover,
      tables: {
        delegation: jointThenDelegated,
        enhancedServices: [
          { ...des, end: '2016-03-31' },
          { ...des, end: '2016-04-01' },
        ],
      },
      findings: [{ ...finding(0, 'ccgWithoutDelegation'), says: '31 March 2016' }],
      judged: 2,
    },
    {
      name: 'a service that starts with delegation, after the period end',
      cover: coverOf('2015/16', '2016-03-31'),
      tables: { delegation: jointThenDelegated, enhancedServices: [{ ...des, start: '2016-04-01' }] },
      judged: 1,
    },
    {
      name: 'a service that started the day before delegation, judged on the day before delegation',
      cover: coverOf('2015/16', '2016-03-31'),
      tables: { delegation: jointThenDelegated, enhancedServices: [{ ...des, start: '2016-03-31' }] },
      findings: [finding(0, 'ccgWithoutDelegation')],
    },
    {
      name: 'jointly: the last day without a level fails, the first day of the joint level passes',
      cover: coverOf('2015/16', '2015-09-30'),
      tables: {
        delegation: [joint],
        enhancedServices: [
          { ...byBoth, end: '2015-03-31' },
          { ...byBoth, end: '2015-04-01' },
        ],
      },
      findings: [finding(0, 'jointWithoutCoCommissioning')],
    },
    {
      name: 'no level stated: until 31 March 2015 no CCG was delegated',
      cover: coverOf('2014/15', '2015-03-31'),
      tables: { enhancedServices: [des] },
      findings: [finding(0, 'ccgWithoutDelegation')],
    },
    {
      name: 'no level stated: from 1 April 2021 every CCG was delegated',
      cover: coverOf('2021/22', '2021-09-30'),
      tables: { enhancedServices: [{ ...des, end: '2021-04-01' }] },
      judged: 1,
    },
  ],

  notEvaluated: [
    { name: 'no table of enhanced services', cover, tables: {}, reason: 'table-missing' },
    {
      name: 'the level on 1 April 2015 is not known',
      cover: coverOf('2015/16', '2015-09-30'),
      tables: { enhancedServices: [{ ...des, end: '2015-04-01' }] },
      reason: 'level-unknown',
      notJudged: { 'level-unknown': 1 },
    },
    {
      name: 'the level on 31 March 2021 is not known',
      cover: coverOf('2021/22', '2021-09-30'),
      tables: { enhancedServices: [{ ...byBoth, end: '2021-03-31' }] },
      reason: 'level-unknown',
      notJudged: { 'level-unknown': 1 },
    },
    {
      name: 'no directed enhanced service',
      cover,
      tables: { delegation: [joint], enhancedServices: [local] },
      reason: 'not-applicable',
    },
    {
      name: 'no column for the commissioner',
      cover,
      tables: {
        delegation: [joint],
        enhancedServices: [
          {
            service_id: 'ES-01',
            title: 'Extended hours access',
            type: 'DES',
            contract_form: 'GMS',
            start: null,
          },
        ],
      },
      reason: 'column-missing',
    },
    {
      name: 'the commissioner is blank',
      cover,
      tables: { delegation: [joint], enhancedServices: [{ ...des, commissioner_type: null }] },
      reason: 'blank',
    },
    {
      name: 'neither the service nor the Cover has a date',
      cover: { ccg_ods: '99X', ccg_name: 'NHS Anytown CCG', units: 'GBP' },
      tables: { delegation: [joint], enhancedServices: [{ ...des, start: null }] },
      reason: 'date-unknown',
    },
  ],
});
