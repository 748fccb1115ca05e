import rule from '../../../src/rules/scope/family-health-support.js';
import { ruleTester } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2016/17',
  period_end: '2016-09-30',
  units: 'GBP',
};
const contract = {
  contract_ref: 'C-001',
  title: 'District nursing',
  service_category: 'Community',
  commissioner_org: 'NHS Anytown CCG',
  commissioner_type: 'CCG',
  provider_name: 'Anytown Community Care',
  contract_form: 'NHS Standard Contract',
  start_date: '2013-04-01',
  end_date: null,
  origin: 'New',
};
const titled = (...titles: string[]) => titles.map((title) => ({ ...contract, title }));
const agency = { ...contract, title: 'FHS agency' };
const core = {
  ...contract,
  title: 'Anytown medical centre',
  service_category: 'Core primary medical',
  origin: 'Transferred from PCT',
  start_date: '2009-04-01',
};
const joint = { level: 'Joint commissioning', from: '2015-04-01', to: null };
const delegated = { level: 'Delegated commissioning', from: '2015-04-01', to: null };
const jointThenDelegated = [
  { ...joint, to: '2016-03-31' },
  { ...delegated, from: '2016-04-01' },
];

type Row = Record<string, string | null | { error: '#N/A' }>;
const held = (...contracts: Row[]) => ({ cover, tables: { contracts } });
const heldAt = (delegation: Row[], ...contracts: Row[]) => ({ cover, tables: { delegation, contracts } });
const support = (row: number) =>
  ({ at: `contracts[${row}].title`, message: 'supportService', severity: 'warning' }) as const;
const fromPct = (row: number) =>
  ({
    at: `contracts[${row}].commissioner_org`,
    message: 'coreContractFromPct',
    severity: 'warning',
    related: [`contracts[${row}].origin`],
  }) as const;

/** The row without some of its columns. */
const without = (row: Row, ...columns: string[]): Row =>
  Object.fromEntries(Object.entries(row).filter(([column]) => !columns.includes(column)));

ruleTester(rule, {
  valid: [
    {
      name: 'ordinary contracts, among them titles with one of the words',
      ...held(
        ...titled(
          'District nursing',
          'Smartcard registration authority',
          'Support of primary care in care homes',
          'Continuing healthcare payments system',
          'Waiting list management',
        ),
      ),
      judged: 5,
    },
    {
      name: 'NHS England buys the support service',
      ...held(contract, {
        ...agency,
        title: 'Primary Care Support England',
        commissioner_org: 'NHS England',
        commissioner_type: 'NHS England',
      }),
      judged: 1,
    },
    {
      name: 'other contracts came from primary care trusts to the CCG',
      ...heldAt(
        [joint],
        { ...core, service_category: 'Community' },
        { ...core, service_category: 'Local primary care service' },
        { ...core, commissioner_org: 'NHS England', commissioner_type: 'NHS England' },
      ),
    },
    {
      name: 'a delegated CCG holds the contract of the primary care trust',
      ...heldAt([delegated], core),
      judged: 2,
    },
    {
      name: 'a new contract for core services, and one of unknown origin, are other rules’ business',
      ...heldAt([joint], { ...core, origin: 'New' }, { ...core, origin: null }),
    },
  ],

  invalid: [
    {
      name: 'names of the support services in titles',
      ...held(
        ...titled(
          'FHS Agency',
          'Family Health Services Agency: payments',
          'PCSE courier service',
          'Primary Care Support England',
          'Practitioner payments',
          'Practice list management',
        ),
      ),
      findings: [
        { ...support(0), says: ['FHS Agency', '30 September 2016'] },
        support(1),
        support(2),
        support(3),
        support(4),
        support(5),
      ],
    },
    {
      name: 'a core contract of the primary care trust at the joint level, under another form',
      ...heldAt([joint], core, contract),
      findings: [{ ...fromPct(0), says: ['30 September 2016', 'Joint commissioning'] }],
    },
    {
      name: 'the register has no column for the name of the commissioner',
      ...heldAt([joint], without(core, 'commissioner_org')),
      findings: [{ ...fromPct(0), at: 'contracts[0].commissioner_type' }],
    },
  ],

  dates: [
    {
      name: 'ended the day before CCGs began, and on their first day',
      ...held(
        { ...agency, start_date: '2010-04-01', end_date: '2013-03-31' },
        { ...agency, start_date: '2010-04-01', end_date: '2013-04-01' },
        { ...core, end_date: '2013-03-31' },
        { ...core, end_date: '2013-04-01' },
      ),
      findings: [
        { ...support(1), says: 'on 1 April 2013' },
        { ...fromPct(3), says: 'None' },
      ],
    },
    {
      name: 'the last day before delegation fails, the first day passes',
      ...heldAt(jointThenDelegated, { ...core, end_date: '2016-03-31' }, { ...core, end_date: '2016-04-01' }),
      findings: [{ ...fromPct(0), says: '31 March 2016' }],
    },
    {
      name: 'the last day of CCGs, and a contract that starts the day after',
      ...held(agency, { ...agency, start_date: '2022-07-01' }, core),
      cover: { ...cover, financial_year: '2022/23', period_end: '2022-06-30' },
      outsideDates: 1,
      findings: [support(0)],
    },
  ],

  notEvaluated: [
    { name: 'no contract register', cover, tables: {}, reason: 'table-missing' },
    {
      name: 'no column for the commissioner',
      ...held(without(core, 'commissioner_org', 'commissioner_type')),
      reason: 'column-missing',
    },
    {
      name: 'the level is not known, and no column for the title',
      ...held(without(core, 'title')),
      reason: 'level-unknown',
      notJudged: { 'level-unknown': 1 },
    },
    {
      name: 'the title is an error value, and there is no column for the origin',
      ...held({ ...without(contract, 'origin'), title: { error: '#N/A' } }),
      reason: 'unreadable',
      notJudged: { unreadable: 1 },
    },
    {
      name: 'only contracts of NHS England',
      ...held({ ...agency, commissioner_org: 'NHS England', commissioner_type: 'NHS England' }),
      reason: 'not-applicable',
    },
    {
      name: 'no date at all',
      cover: { ccg_ods: '99X', ccg_name: 'NHS Anytown CCG', units: 'GBP' },
      tables: { contracts: [{ ...core, start_date: null }] },
      reason: 'date-unknown',
    },
  ],
});
