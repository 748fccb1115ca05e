import { ruleTester, type Row } from '../../../src/testing/index.js';
import rule from '../../../src/rules/procurement/contract-form.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2016/17',
  period_end: '2016-09-30',
  co_commissioning_level: 'Delegated commissioning',
  delegation_start: '2016-04-01',
};
const contract = {
  contract_ref: 'C-001',
  title: 'Community podiatry',
  service_category: 'Community',
  commissioner_org: 'NHS Anytown CCG',
  commissioner_type: 'CCG',
  provider_name: 'Anytown Foot Care',
  contract_form: 'NHS Standard Contract',
  start_date: '2015-06-01',
  end_date: '2018-05-31',
  origin: 'New',
};
const other = { ...contract, contract_form: 'Other' };
const of = (service_category: string, contract_form: string): Row => ({
  ...contract,
  service_category,
  contract_form,
});
const only = (...contracts: Row[]) => ({ contracts });
/** A contract that has ended: its last day is R. */
const ended = (end_date: string, row: Row = other): Row => ({ ...row, start_date: '2012-04-01', end_date });
const errors = ['notStandardContract', 'notPrimaryMedicalForm'];
const finding = (message = 'notStandardContract', i = 0) => ({
  at: `contracts[${i}].contract_form`,
  message,
  severity: errors.includes(message)
    ? ('error' as const)
    : message === 'mixedPackage'
      ? ('info' as const)
      : ('warning' as const),
});

ruleTester(rule, {
  valid: [
    {
      name: 'the NHS Standard Contract, full and shorter form',
      cover,
      tables: only(contract, of('Acute', 'NHS Standard Contract'), of('Continuing care', 'Shorter form')),
      judged: 3,
    },
    {
      name: 'core primary medical care under its three forms',
      cover,
      tables: only(...['GMS', 'PMS', 'APMS'].map((form) => of('Core primary medical', form))),
      judged: 3,
    },
    {
      name: 'APMS for out-of-hours, 111, a walk-in centre and a mixed package',
      cover,
      tables: only(of('NHS111/OOH', 'APMS'), of('Community', 'APMS')),
    },
    {
      name: 'a local service of practices in their own forms, bought by a delegated CCG',
      cover,
      tables: only(...['GMS', 'PMS', 'APMS'].map((form) => of('Local primary care service', form))),
    },
    {
      name: 'what other rules or no rule is about, beside a contract in order',
      cover,
      tables: {
        contracts: [
          contract,
          of('Non-health goods/services', 'NHS T&Cs'),
          of('Commissioning support', 'Other'),
          { ...other, service_nature: 'Other light-touch' },
          { ...other, partnership_ref: 'S75-01' },
          { ...other, contract_ref: 'C-ES' },
          { ...other, commissioner_type: 'NHS England', commissioner_org: 'NHS England' },
        ],
        enhancedServices: [{ service_id: 'ES1', title: 'Minor surgery', contract_ref: 'C-ES' }],
      },
      judged: 1,
    },
  ],
  invalid: [
    {
      name: 'a form of its own, and NHS terms and conditions for goods',
      cover,
      tables: only(other, of('Mental health', 'NHS T&Cs')),
      findings: [
        { ...finding(), says: ['C-001', 'Community', 'Other', '30 September 2016', '1 April 2013'] },
        finding('notStandardContract', 1),
      ],
    },
    {
      name: 'GMS and PMS for what is not primary medical care',
      cover,
      tables: only(of('Acute', 'GMS'), of('Community', 'PMS')),
      findings: [finding('notStandardContract', 0), finding('notStandardContract', 1)],
    },
    {
      name: 'a grant',
      cover,
      tables: only(of('Community', 'Grant')),
      findings: [finding('grant')],
    },
    {
      name: 'core primary medical care under a grant and a form of its own',
      cover,
      tables: only(of('Core primary medical', 'Grant'), of('Core primary medical', 'Other')),
      findings: [finding('notPrimaryMedicalForm', 0), finding('notPrimaryMedicalForm', 1)],
    },
    {
      name: 'core primary medical care under an NHS Standard Contract',
      cover,
      tables: only(of('Core primary medical', 'NHS Standard Contract')),
      findings: [{ ...finding('mixedPackage'), says: 'Schedule 2L' }],
    },
    {
      name: 'a local service under GMS, bought by a CCG that is not delegated',
      cover: { ...cover, co_commissioning_level: 'Joint commissioning', delegation_start: null },
      tables: only(of('Local primary care service', 'GMS')),
      findings: [finding()],
    },
    {
      name: 'the first year is over for a contract of the primary care trust',
      cover,
      tables: only({ ...other, origin: 'Transferred from PCT' }),
      findings: [finding()],
    },
  ],
  dates: [
    { name: 'ended the day before CCGs began', cover, tables: only(ended('2013-03-31')), outsideDates: 1 },
    {
      name: 'ended on the first day of CCGs',
      cover,
      tables: only(ended('2013-04-01')),
      findings: [{ ...finding(), says: '1 April 2013' }],
    },
    {
      name: 'of the primary care trust, ended on the first and on the last day of 2013/14, and on the day after',
      cover,
      tables: only(
        ...['2013-04-01', '2014-03-31', '2014-04-01'].map((end) =>
          ended(end, { ...other, origin: 'Transferred from PCT' }),
        ),
      ),
      findings: [
        { ...finding('notStandardContractFromPct', 0), says: '1 April 2013' },
        finding('notStandardContractFromPct', 1),
        finding('notStandardContract', 2),
      ],
    },
    {
      name: 'a local service under GMS, ended the day before the delegation and on its first day',
      cover: { ...cover, co_commissioning_level: null, delegation_start: null },
      facts: {
        levels: [
          { level: 'Joint commissioning', from: '2015-04-01', to: '2016-03-31' },
          { level: 'Delegated commissioning', from: '2016-04-01' },
        ],
      },
      tables: only(
        ended('2016-03-31', of('Local primary care service', 'GMS')),
        ended('2016-04-01', of('Local primary care service', 'GMS')),
      ),
      findings: [finding()],
    },
    {
      name: 'begins on the last day of CCGs and on the day after',
      cover,
      tables: only(
        { ...other, start_date: '2022-06-30', end_date: '2025-06-29' },
        { ...other, start_date: '2022-07-01', end_date: '2025-06-30' },
      ),
      outsideDates: 1,
      findings: [finding()],
    },
  ],
  notEvaluated: [
    { name: 'no contract register', cover, tables: {}, reason: 'table-missing' },
    {
      name: 'no column for the form',
      cover,
      tables: only({
        contract_ref: 'C-001',
        service_category: 'Community',
        provider_name: 'Anytown Foot Care',
        start_date: '2015-06-01',
        end_date: '2018-05-31',
      }),
      reason: 'column-missing',
    },
    {
      name: 'no column for the commissioner',
      cover,
      tables: only({
        contract_ref: 'C-001',
        service_category: 'Community',
        contract_form: 'Other',
        provider_name: 'Anytown Foot Care',
        start_date: '2015-06-01',
        end_date: '2018-05-31',
      }),
      reason: 'column-missing',
    },
    { name: 'the form is blank', cover, tables: only({ ...other, contract_form: null }), reason: 'blank' },
    {
      name: 'the category is blank',
      cover,
      tables: only({ ...other, service_category: null, service_nature: 'Health' }),
      reason: 'blank',
    },
    {
      name: 'the form is not on the list',
      cover,
      tables: only({ ...other, contract_form: 'Handshake' }),
      reason: 'unreadable',
    },
    {
      name: 'a service that is not the CCG’s to buy',
      cover,
      tables: only(of('Primary dental', 'Other')),
      reason: 'not-applicable',
    },
    {
      name: 'a local service under GMS, and the level is not known',
      cover: { ...cover, co_commissioning_level: null, delegation_start: null },
      tables: only(of('Local primary care service', 'GMS')),
      reason: 'level-unknown',
    },
  ],
});
