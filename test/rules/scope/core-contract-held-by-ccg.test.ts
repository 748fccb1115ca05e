import rule from '../../../src/rules/scope/core-contract-held-by-ccg.js';
import { ruleTester } from '../../../src/testing/index.js';

type Row = Record<string, string | null | { text: string } | { error: '#REF!' }>;

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2016/17',
  period_end: '2016-09-30',
  units: 'GBP',
};
const june2022 = { ...cover, financial_year: '2022/23', period_end: '2022-06-30' };
const march2021 = { ...cover, financial_year: '2020/21', period_end: '2021-03-31' };
const march2016 = { ...cover, financial_year: '2015/16', period_end: '2016-03-31' };
const september2013 = { ...cover, financial_year: '2013/14', period_end: '2013-09-30' };
const delegatedByCover = {
  ...cover,
  co_commissioning_level: 'Delegated commissioning',
  delegation_start: '2015-04-01',
};

const gms = {
  contract_ref: 'C-001',
  title: 'Mill Lane Surgery',
  service_category: 'Core primary medical',
  commissioner_org: 'NHS Anytown CCG',
  commissioner_type: 'CCG',
  contract_form: 'GMS',
  start_date: '2004-04-01',
  end_date: null,
};
const pms = { ...gms, contract_ref: 'C-002', contract_form: 'PMS' };
const apms = { ...gms, contract_ref: 'C-003', contract_form: 'APMS' };
const acute = {
  ...gms,
  contract_ref: 'C-004',
  service_category: 'Acute',
  contract_form: 'NHS Standard Contract',
};

const nhsEnglands = { ...gms, commissioner_org: 'NHS England', commissioner_type: 'NHS England' };

const joint = { level: 'Joint commissioning', from: '2015-04-01', to: null };
const delegated = { level: 'Delegated commissioning', from: '2015-04-01', to: null };
const jointThenDelegated = [
  { ...joint, to: '2016-03-31' },
  { ...delegated, from: '2016-04-01' },
];
const jointTo2021 = [{ ...joint, to: '2021-03-31' }];
const givenBack = [
  { ...delegated, to: '2017-03-31' },
  { ...joint, from: '2017-04-01' },
];

/** A register where no table tells the level. */
const held = (...contracts: Row[]) => ({ cover, tables: { contracts } });

/** A register under these rows of delegation. */
const under = (delegation: Row[], ...contracts: Row[]) => ({ cover, tables: { delegation, contracts } });

/** The row without some of its columns. */
const without = (row: Row, ...columns: string[]): Row =>
  Object.fromEntries(Object.entries(row).filter(([column]) => !columns.includes(column)));

const core = (index: number) =>
  ({ at: `contracts[${index}].commissioner_org`, message: 'coreContract', severity: 'error' }) as const;
const findings = [core(0)];

ruleTester(rule, {
  valid: [
    { name: 'a contract of 2004 came to the CCG on delegation', ...under([delegated], gms), judged: 1 },
    { name: 'PMS and APMS core contracts of a delegated CCG', ...under([delegated], pms, apms), judged: 2 },
    {
      name: 'APMS contracts for out-of-hours and a walk-in centre, and one with a blank category',
      ...under(
        [joint],
        { ...apms, title: 'GP out-of-hours', service_category: 'NHS111/OOH' },
        { ...apms, title: 'Walk-in centre', service_category: 'Community' },
        { ...apms, title: 'Walk-in centre', service_category: null },
      ),
    },
    {
      name: 'a form or a category alone is not a core contract',
      ...under(
        [joint],
        { ...gms, service_category: 'Local primary care service' },
        { ...gms, contract_form: 'Other' },
      ),
    },
    { name: 'NHS England holds the GMS contract', ...under([joint], nhsEnglands, acute) },
    {
      name: 'another CCG holds the GMS contract',
      ...under([joint], { ...gms, commissioner_org: 'NHS Othertown CCG' }, acute),
    },
    { name: 'the Cover alone states delegation', ...held(gms), cover: delegatedByCover, judged: 1 },
    {
      name: 'the configuration alone states delegation',
      ...held(gms),
      facts: { levels: [{ level: 'Delegated commissioning', from: '2015-04-01' }] },
      judged: 1,
    },
    {
      name: 'after April 2021 the date alone settles delegation',
      ...held(gms),
      cover: { ...cover, financial_year: '2021/22', period_end: '2021-09-30' },
      judged: 1,
    },
  ],

  invalid: [
    {
      name: 'GMS contract under joint commissioning',
      ...under([joint], acute, gms),
      judged: 2,
      findings: [{ ...core(1), says: ['GMS', '30 September 2016'] }],
    },
    {
      name: 'PMS contract under greater involvement',
      ...under([{ ...joint, level: 'Greater involvement' }], pms),
      findings: [{ ...core(0), says: 'PMS' }],
    },
    { name: 'GMS contract at level None', ...under([{ ...joint, level: 'None' }], gms), findings },
    { name: 'APMS contract for core services under joint commissioning', ...under([joint], apms), findings },
    {
      name: 'GMS and PMS contracts with a blank category count as core',
      ...under([joint], { ...gms, service_category: null }, { ...pms, service_category: 'TBC' }),
      findings: [core(0), core(1)],
    },
    {
      name: 'register without a category column: GMS and PMS count, APMS does not',
      ...under(
        [joint],
        without(gms, 'service_category'),
        without(apms, 'service_category'),
        without(pms, 'service_category'),
      ),
      findings: [core(0), core(2)],
    },
    {
      name: 'only the type of commissioner',
      ...under([joint], without(gms, 'commissioner_org')),
      findings: [{ ...core(0), at: 'contracts[0].commissioner_type' }],
    },
    {
      name: 'commissioner blank, given by code, and given by the long name',
      ...under(
        [joint],
        { ...gms, commissioner_org: null },
        { ...pms, commissioner_org: '99X' },
        { ...apms, commissioner_org: 'ANYTOWN Clinical Commissioning Group' },
      ),
      findings: [core(0), core(1), core(2)],
    },
    {
      name: 'commissioner "CCG" and no name; type blank beside this CCG’s code',
      ...under(
        [joint],
        { ...gms, commissioner_org: 'CCG' },
        { ...pms, commissioner_org: '99X', commissioner_type: null },
      ),
      findings: [core(0), core(1)],
    },
    {
      name: 'before April 2015 the date alone settles that no CCG was delegated',
      ...held(gms),
      cover: { ...cover, financial_year: '2014/15', period_end: '2014-09-30' },
      findings,
    },
    {
      name: 'the Cover alone states joint commissioning',
      ...held(gms),
      cover: { ...cover, co_commissioning_level: 'Joint commissioning' },
      findings,
    },
    {
      name: 'the configuration alone states joint commissioning',
      ...held(gms),
      facts: { levels: [{ level: 'Joint commissioning', from: '2015-04-01' }] },
      findings,
    },
    { name: 'a blank start counts as long ago', ...under([joint], { ...gms, start_date: null }), findings },
  ],

  dates: [
    {
      name: 'ended the day before CCGs began',
      ...held({ ...gms, end_date: '2013-03-31' }),
      cover: september2013,
      judged: 0,
      outsideDates: 1,
    },
    {
      name: 'ended on the first day of CCGs',
      ...held({ ...gms, end_date: '2013-04-01' }),
      cover: september2013,
      judged: 1,
      findings: [{ ...core(0), says: '1 April 2013' }],
    },
    {
      name: 'ended the day before the delegation on the Cover',
      ...held({ ...gms, end_date: '2015-03-31' }),
      cover: delegatedByCover,
      findings: [{ ...core(0), says: '31 March 2015' }],
    },
    {
      name: 'ended on the day of the delegation on the Cover',
      ...held({ ...gms, end_date: '2015-04-01' }),
      cover: delegatedByCover,
      judged: 1,
    },
    {
      name: 'ended the day before this CCG was delegated',
      ...under(jointThenDelegated, { ...gms, end_date: '2016-03-31' }),
      findings,
    },
    {
      name: 'ended on the day this CCG was delegated',
      ...under(jointThenDelegated, { ...gms, end_date: '2016-04-01' }),
      judged: 1,
    },
    {
      name: 'open contract, the day before delegation',
      ...under(jointThenDelegated, gms),
      cover: march2016,
      findings,
    },
    {
      name: 'open contract, the first day of delegation',
      ...under(jointThenDelegated, gms),
      cover: march2016,
      asOf: '2016-04-01',
      judged: 1,
    },
    {
      name: 'contract to start on the day of delegation, judged the day before',
      ...under(jointThenDelegated, { ...gms, start_date: '2016-04-01' }),
      cover: march2016,
      judged: 1,
    },
    {
      name: 'contract to start the day before delegation, judged earlier',
      ...under(jointThenDelegated, { ...gms, start_date: '2016-03-31' }),
      cover: { ...cover, financial_year: '2015/16', period_end: '2015-12-31' },
      findings: [{ ...core(0), says: '31 March 2016' }],
    },
    {
      name: 'a Cover without a period end is judged on 31 March of its year',
      ...under(jointThenDelegated, gms),
      cover: { ccg_ods: '99X', ccg_name: 'NHS Anytown CCG', financial_year: '2015/16', units: 'GBP' },
      findings: [{ ...core(0), says: '31 March 2016' }],
    },
    { name: 'last day of a delegation given back', ...under(givenBack, gms), asOf: '2017-03-31', judged: 1 },
    {
      name: 'first day after a delegation that was given back',
      ...under(givenBack, gms),
      asOf: '2017-04-01',
      findings: [{ ...core(0), says: '1 April 2017' }],
    },
    {
      name: 'last day before all CCGs were delegated',
      ...under(jointTo2021, gms),
      cover: march2021,
      findings,
    },
    {
      name: 'first day of delegation for all CCGs',
      ...under(jointTo2021, gms),
      cover: march2021,
      asOf: '2021-04-01',
      judged: 1,
    },
    { name: 'last day of CCGs', ...under([delegated], gms), cover: june2022, judged: 1, outsideDates: 0 },
  ],

  notEvaluated: [
    { name: 'no contract register', cover, tables: { delegation: [joint] }, reason: 'table-missing' },
    { name: 'no contract form', ...under([joint], without(gms, 'contract_form')), reason: 'column-missing' },
    {
      name: 'no commissioner',
      ...under([joint], without(gms, 'commissioner_org', 'commissioner_type')),
      reason: 'column-missing',
    },
    {
      name: 'level not known, 1 April 2015',
      ...held({ ...gms, end_date: '2015-04-01' }),
      reason: 'level-unknown',
    },
    { name: 'level not known on 31 March 2021', ...held(gms), cover: march2021, reason: 'level-unknown' },
    { name: 'only contracts of NHS England', ...under([joint], nhsEnglands), reason: 'not-applicable' },
    {
      name: 'no date anywhere',
      tables: { delegation: [joint], contracts: [{ ...gms, commissioner_org: null, start_date: null }] },
      reason: 'date-unknown',
    },
    {
      name: 'end date cannot be read',
      ...under(jointThenDelegated, { ...gms, end_date: { text: 'see file' } }),
      reason: 'unreadable',
    },
    {
      name: 'contract form is an error value',
      ...under([joint], { ...gms, contract_form: { error: '#REF!' } }),
      reason: 'unreadable',
    },
  ],
});
