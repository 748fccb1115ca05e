import rule from '../../../src/rules/enhanced-services/local-service-contract-form.js';
import { ruleTester } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2016/17',
  period_end: '2016-09-30',
  units: 'GBP',
};
const coverOf = (financial_year: string, period_end: string) => ({ ...cover, financial_year, period_end });
const september2014 = coverOf('2014/15', '2014-09-30');

const local = {
  service_id: 'ES-01',
  title: 'Minor injuries',
  type: 'Local service (former LES)',
  commissioner_type: 'CCG',
  contract_form: 'NHS Standard Contract',
  practice_or_provider: 'Mill Lane Surgery',
  start: '2013-04-01',
  end: null,
};
const onGms = { ...local, contract_form: 'GMS' };
const onOther = { ...local, contract_form: 'Other' };
const grant = { ...local, contract_form: 'Grant' };

const joint = { level: 'Joint commissioning', from: '2015-04-01', to: null };
const delegated = { level: 'Delegated commissioning', from: '2015-04-01', to: null };
const jointThenDelegated = [
  { ...joint, to: '2016-03-31' },
  { ...delegated, from: '2016-04-01' },
];
const wrongForm = (row: number) => ({
  at: `enhancedServices[${row}].contract_form`,
  message: 'notStandardContract',
  severity: 'error' as const,
});
const firstYear = (row: number) => ({
  at: `enhancedServices[${row}].contract_form`,
  message: 'notStandardContractFirstYear',
  severity: 'warning' as const,
});
const byGrant = (row: number) => ({
  at: `enhancedServices[${row}].contract_form`,
  message: 'grant',
  severity: 'warning' as const,
});

ruleTester(rule, {
  valid: [
    {
      name: 'the NHS Standard Contract, in full and in the shorter form',
      cover,
      tables: {
        delegation: [joint],
        enhancedServices: [local, { ...local, contract_form: 'NHS Standard Contract (shorter form)' }],
      },
      judged: 2,
    },
    {
      name: 'the NHS Standard Contract needs no level',
      cover,
      tables: { enhancedServices: [local] },
      judged: 1,
    },
    {
      name: 'a delegated CCG buys local services under GMS, PMS and APMS contracts',
      cover,
      tables: {
        delegation: [delegated],
        enhancedServices: [onGms, { ...local, contract_form: 'PMS' }, { ...local, contract_form: 'APMS' }],
      },
      judged: 3,
    },
    {
      name: 'services of NHS England, of a council and of both are not the CCG’s',
      cover,
      tables: {
        delegation: [joint],
        enhancedServices: [
          local,
          { ...onGms, commissioner_type: 'NHS England' },
          { ...onOther, commissioner_type: 'Local authority' },
          { ...onGms, commissioner_type: 'Joint' },
        ],
      },
    },
    {
      name: 'enhanced services of other types',
      cover,
      tables: {
        delegation: [joint],
        enhancedServices: [
          local,
          { ...onGms, type: 'DES' },
          { ...onGms, type: 'NES' },
          { ...onGms, type: 'Newly designed enhanced service' },
          { ...onOther, type: 'LA public health' },
        ],
      },
    },
  ],

  invalid: [
    {
      name: 'a GMS contract at the joint level',
      cover,
      tables: { delegation: [joint], enhancedServices: [local, onGms] },
      findings: [wrongForm(1)],
    },
    {
      name: 'PMS and APMS contracts before there was any delegation',
      cover: september2014,
      tables: {
        enhancedServices: [
          { ...local, contract_form: 'PMS' },
          { ...local, contract_form: 'APMS' },
        ],
      },
      findings: [wrongForm(0), wrongForm(1)],
    },
    {
      name: 'terms and conditions for goods and services, and another form',
      cover,
      tables: {
        delegation: [joint],
        enhancedServices: [{ ...local, contract_form: 'NHS T&Cs' }, onOther],
      },
      findings: [wrongForm(0), wrongForm(1)],
    },
    {
      name: 'another form is wrong although the CCG is delegated',
      cover,
      tables: { delegation: [delegated], enhancedServices: [onOther] },
      findings: [wrongForm(0)],
    },
    {
      name: 'another form is wrong whatever the level, which is not known',
      cover,
      tables: { enhancedServices: [onOther] },
      findings: [wrongForm(0)],
    },
    {
      name: 'a grant is a warning in a later year',
      cover,
      tables: { delegation: [delegated], enhancedServices: [grant] },
      findings: [byGrant(0)],
    },
    {
      name: 'a grant is a warning in 2013/14',
      cover: coverOf('2013/14', '2013-09-30'),
      tables: { enhancedServices: [grant] },
      findings: [byGrant(0)],
    },
  ],

  dates: [
    {
      name: 'a service that ended the day before CCGs began',
      cover: coverOf('2013/14', '2013-09-30'),
      tables: { enhancedServices: [{ ...onOther, start: '2010-04-01', end: '2013-03-31' }] },
      outsideDates: 1,
    },
    {
      name: 'a service that ended on the first day of CCGs is a warning',
      cover: coverOf('2013/14', '2013-09-30'),
      tables: { enhancedServices: [{ ...onOther, start: '2010-04-01', end: '2013-04-01' }] },
      findings: [firstYear(0)],
    },
    {
      name: 'a warning to the last day of 2013/14, an error from the first day of 2014/15',
      cover: september2014,
      tables: {
        enhancedServices: [
          { ...onGms, end: '2014-03-31' },
          { ...onGms, end: '2014-04-01' },
        ],
      },
      findings: [firstYear(0), wrongForm(1)],
    },
    {
      name: 'a service that starts on 1 April 2014 is an error in a workbook of the day before',
      cover: coverOf('2013/14', '2014-03-31'),
      tables: { enhancedServices: [onOther, { ...onOther, start: '2014-04-01' }] },
      findings: [firstYear(0), { ...wrongForm(1), says: '1 April 2014' }],
    },
    {
      name: 'a GMS contract: the last day before delegation fails, the first day passes',
      cover,
      tables: {
        delegation: jointThenDelegated,
        enhancedServices: [
          { ...onGms, end: '2016-03-31' },
          { ...onGms, end: '2016-04-01' },
        ],
      },
      findings: [wrongForm(0)],
      judged: 2,
    },
  ],

  notEvaluated: [
    { name: 'no table of enhanced services', cover, tables: {}, reason: 'table-missing' },
    {
      name: 'no column for the contract form',
      cover,
      tables: {
        delegation: [joint],
        enhancedServices: [
          {
            service_id: 'ES-01',
            title: 'Minor injuries',
            type: 'Local service (former LES)',
            commissioner_type: 'CCG',
            start: '2013-04-01',
          },
        ],
      },
      reason: 'column-missing',
    },
    {
      name: 'the contract form is blank',
      cover,
      tables: { delegation: [joint], enhancedServices: [{ ...local, contract_form: null }] },
      reason: 'blank',
    },
    {
      name: 'a GMS contract, and the level is not known',
      cover,
      tables: { enhancedServices: [onGms] },
      reason: 'level-unknown',
      notJudged: { 'level-unknown': 1 },
    },
    {
      name: 'only services that NHS England commissions',
      cover,
      tables: { delegation: [joint], enhancedServices: [{ ...onGms, commissioner_type: 'NHS England' }] },
      reason: 'not-applicable',
    },
    {
      name: 'only directed enhanced services',
      cover,
      tables: { delegation: [joint], enhancedServices: [{ ...onGms, type: 'DES' }] },
      reason: 'not-applicable',
    },
    {
      name: 'neither the service nor the Cover has a date',
      cover: { ccg_ods: '99X', ccg_name: 'NHS Anytown CCG', units: 'GBP' },
      tables: { delegation: [joint], enhancedServices: [{ ...onOther, start: null }] },
      reason: 'date-unknown',
    },
  ],
});
