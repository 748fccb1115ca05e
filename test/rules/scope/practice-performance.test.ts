import rule from '../../../src/rules/scope/practice-performance.js';
import { ruleTester } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2016/17',
  period_end: '2016-09-30',
  month_no: 6,
  units: 'GBP',
};
const coverOf = (financial_year: string, period_end: string) => ({ ...cover, financial_year, period_end });

const line = {
  line_id: 'B1',
  programme_area: 'Running Costs',
  description: 'Contract compliance of GP practices',
  annual_budget: 40_000,
  forecast_outturn: 40_000,
};
const described = (...descriptions: string[]) =>
  descriptions.map((description) => ({ ...line, description }));
const contract = {
  contract_ref: 'C-001',
  title: 'GP contract compliance reviews',
  commissioner_org: 'NHS Anytown CCG',
  commissioner_type: 'CCG',
  provider_name: 'Anytown Consulting',
  start_date: '2016-04-01',
  end_date: null,
};
const joint = { level: 'Joint commissioning', from: '2015-04-01', to: null };
const delegated = { level: 'Delegated commissioning', from: '2015-04-01', to: null };
const jointThenDelegated = [
  { ...joint, to: '2016-03-31' },
  { ...delegated, from: '2016-04-01' },
];

type Row = Record<string, string | number | null | { error: '#REF!' }>;
const budgeted = (delegation: Row[], ...budget: Row[]) => ({ cover, tables: { delegation, budget } });
const held = (delegation: Row[], ...contracts: Row[]) => ({ cover, tables: { delegation, contracts } });
const individual = (at: string) => ({ at, message: 'individualPerformance', severity: 'info' }) as const;
const compliance = (at: string) => ({ at, message: 'contractCompliance', severity: 'info' }) as const;

ruleTester(rule, {
  valid: [
    {
      name: 'a contract performance manager for acute contracts, and other everyday lines',
      ...budgeted(
        [joint],
        ...described(
          'Contract performance manager, acute',
          'Contract management team',
          'Performance management of providers: best practice',
          'GP practice support',
          'GP appraisal support',
        ),
      ),
      judged: 5,
    },
    {
      name: 'a delegated CCG checks the contracts of practices',
      ...budgeted([delegated], line, ...described('GP practice performance management')),
      judged: 2,
    },
    {
      name: 'a line without money',
      ...budgeted([joint], { ...line, annual_budget: 0, forecast_outturn: 0 }),
    },
    {
      name: 'contracts with other titles, and of others',
      ...held(
        [joint],
        { ...contract, title: 'Contract management software' },
        { ...contract, commissioner_org: 'NHS England', commissioner_type: 'NHS England' },
      ),
      judged: 1,
    },
  ],

  invalid: [
    {
      name: 'compliance and performance of practices at the joint level',
      ...budgeted(
        [joint],
        line,
        ...described('Performance management: member practices', 'Contractual compliance (primary medical)'),
      ),
      findings: [
        {
          ...compliance('budget[0].description'),
          says: ['Contract compliance of GP practices', '30 September 2016', 'Joint commissioning'],
        },
        compliance('budget[1].description'),
        compliance('budget[2].description'),
      ],
    },
    {
      name: 'single GPs, also where the CCG is delegated',
      ...budgeted(
        [delegated],
        ...described(
          'GP performance management team',
          'Individual GP performance',
          'Performers List decisions',
          'Practitioner performance advice',
        ),
      ),
      findings: [
        { ...individual('budget[0].description'), says: 'GP performance management team' },
        individual('budget[1].description'),
        individual('budget[2].description'),
        individual('budget[3].description'),
      ],
    },
    {
      name: 'single GPs, whatever the level, which is not known',
      cover,
      tables: { budget: described('GP performance management team') },
      findings: [individual('budget[0].description')],
    },
    {
      name: 'contracts of the CCG for both',
      ...held([joint], contract, { ...contract, title: 'Practitioner performance panel' }),
      findings: [compliance('contracts[0].title'), individual('contracts[1].title')],
    },
  ],

  dates: [
    {
      name: 'the day before CCGs began',
      cover: coverOf('2012/13', '2013-03-31'),
      tables: {
        budget: [line],
        contracts: [{ ...contract, start_date: '2012-04-01', end_date: '2013-03-31' }],
      },
      outsideDates: 2,
    },
    {
      name: 'the first day of CCGs',
      cover: coverOf('2013/14', '2013-04-30'),
      asOf: '2013-04-01',
      tables: {
        budget: [line],
        contracts: [{ ...contract, start_date: '2012-04-01', end_date: '2013-04-01' }],
      },
      findings: [
        { ...compliance('budget[0].description'), says: '1 April 2013' },
        compliance('contracts[0].title'),
      ],
    },
    {
      name: 'a budget of the day before delegation',
      ...budgeted(jointThenDelegated, line),
      cover: coverOf('2015/16', '2016-03-31'),
      findings: [compliance('budget[0].description')],
    },
    {
      name: 'a budget of the first day of delegation',
      ...budgeted(jointThenDelegated, line),
      asOf: '2016-04-01',
      judged: 1,
    },
    {
      name: 'contracts that ended the day before delegation and on its first day',
      ...held(
        jointThenDelegated,
        { ...contract, start_date: '2014-04-01', end_date: '2016-03-31' },
        { ...contract, start_date: '2014-04-01', end_date: '2016-04-01' },
      ),
      judged: 2,
      findings: [{ ...compliance('contracts[0].title'), says: '31 March 2016' }],
    },
    {
      name: 'single GPs on the last day of CCGs',
      cover: coverOf('2022/23', '2022-06-30'),
      tables: { budget: described('Performers list') },
      findings: [individual('budget[0].description')],
    },
    {
      name: 'single GPs on the day after CCGs',
      cover: coverOf('2022/23', '2022-06-30'),
      asOf: '2022-07-01',
      tables: { budget: described('Performers list') },
      outsideDates: 1,
    },
  ],

  notEvaluated: [
    { name: 'neither a budget nor contracts', cover, tables: {}, reason: 'table-missing' },
    {
      name: 'the level is not known',
      cover,
      tables: { budget: [line], contracts: [contract] },
      reason: 'level-unknown',
      notJudged: { 'level-unknown': 2 },
    },
    {
      name: 'no column for the commissioner',
      ...held([joint], {
        contract_ref: 'C-001',
        title: 'GP contract compliance reviews',
        provider_name: 'Anytown Consulting',
        start_date: '2016-04-01',
      }),
      reason: 'column-missing',
    },
    {
      name: 'the description is an error value',
      ...budgeted([joint], { ...line, description: { error: '#REF!' } }),
      reason: 'unreadable',
    },
    { name: 'no date at all', tables: { budget: [line] }, reason: 'date-unknown' },
  ],
});
