import rule from '../../../src/rules/scope/excluded-service-category.js';
import { ruleTester } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2017/18',
  period_end: '2017-09-30',
  month_no: 6,
  units: 'GBP',
};
const june2022 = { ...cover, financial_year: '2022/23', period_end: '2022-06-30' };
const september2013 = { ...cover, financial_year: '2013/14', period_end: '2013-09-30' };

const contract = {
  contract_ref: 'C-001',
  title: 'Services of the year',
  service_category: 'Acute',
  commissioner_org: 'NHS Anytown CCG',
  commissioner_type: 'CCG',
  provider_name: 'Anytown Hospitals',
  start_date: '2013-04-01',
  end_date: null,
  partnership_ref: null,
};
const contractsOf = (...categories: string[]) =>
  categories.map((service_category) => ({ ...contract, service_category }));
const specialised = { ...contract, service_category: 'Specialised', title: 'Burns care' };
const nhsEnglands = { ...specialised, commissioner_org: 'NHS England', commissioner_type: 'NHS England' };
const bariatric = { ...specialised, title: 'Adult obesity (bariatric) surgery' };

const budgetLine = {
  line_id: 'B1',
  programme_area: 'Acute',
  description: 'Acute contracts',
  service_category: 'Acute',
  annual_budget: 75_000,
  forecast_outturn: 75_000,
};

/** Error in a row of contracts, unless another table is named. */
const excluded = (index: number, table = 'contracts') =>
  ({ at: `${table}[${index}].service_category`, message: 'excludedCategory', severity: 'error' }) as const;

type Row = Record<string, string | number | null>;
const held = (...contracts: Row[]) => ({ cover, tables: { contracts } });
const budgeted = (...budget: Row[]) => ({ cover, tables: { budget } });

/** The row without some of its columns. */
const without = (row: Row, ...columns: string[]): Row =>
  Object.fromEntries(Object.entries(row).filter(([column]) => !columns.includes(column)));

ruleTester(rule, {
  valid: [
    {
      name: 'ordinary CCG services, maternity and out-of-hours among them',
      ...held(
        ...contractsOf('Acute', 'Mental health', 'Community', 'Ambulance', 'NHS111/OOH', 'Maternity'),
        ...contractsOf('Continuing care', 'Local primary care service', 'Non-health goods/services'),
      ),
      judged: 9,
    },
    {
      name: 'local services of pharmacies and opticians, urgent dental advice, placements, support',
      ...held(
        ...contractsOf('Local pharmacy service', 'Local optical service', 'Urgent dental advice (111)'),
        ...contractsOf('Individual placement', 'Commissioning support'),
      ),
      judged: 5,
    },
    {
      name: 'categories that other rules report',
      ...held(
        ...contractsOf('Acute', 'Core primary medical', 'LA public health'),
        ...contractsOf('Screening/immunisation', 'Children 0-5 public health'),
      ),
    },
    { name: 'NHS England holds the specialised contract', ...held(contract, nhsEnglands) },
    {
      name: 'another CCG holds it',
      ...held(contract, { ...specialised, commissioner_org: 'NHS Othertown CCG' }),
    },
    {
      name: 'a stated category is not guessed again',
      ...held({ ...contract, service_category: 'Ambulance', title: 'Patient transport to renal dialysis' }),
      judged: 1,
    },
    { name: 'budget line of an ordinary category', ...budgeted(budgetLine), judged: 1 },
    {
      name: 'a line of the budget against which no money stands, and one without a category',
      ...budgeted(
        { ...budgetLine, service_category: 'Specialised', annual_budget: 0, forecast_outturn: 0 },
        { ...budgetLine, line_id: 'B2', service_category: null },
      ),
      judged: 1,
    },
    {
      name: 'contributions to a joint pool are left to the rule on the pool',
      cover,
      tables: {
        contracts: [contract],
        pools: [{ pool_ref: 'P1', name: 'Primary care pool', arrangement: 'Joint commissioning (NHSE+CCG)' }],
        poolContrib: [
          {
            pool_ref: 'P1',
            contributor: 'NHS Anytown CCG',
            contributor_type: 'CCG',
            service_category: 'Specialised',
            amount: 50_000,
          },
        ],
      },
      judged: 1,
    },
  ],

  invalid: [
    {
      name: 'a contract in each excluded category',
      ...held(
        ...contractsOf('Primary dental', 'Primary ophthalmic', 'Community pharmacy (national contract)'),
        ...contractsOf('Specialised', 'Prison/detained', 'Armed forces'),
      ),
      judged: 6,
      findings: [excluded(0), excluded(1), excluded(2), excluded(3), excluded(4), excluded(5)],
    },
    {
      name: 'excluded category under a partnership agreement',
      ...held({ ...specialised, partnership_ref: 'S75-2016-04' }),
      findings: [
        { ...excluded(0), message: 'excludedUnderPartnership', severity: 'warning', says: 'S75-2016-04' },
      ],
    },
    {
      name: 'n/a is no reference',
      ...held({ ...specialised, partnership_ref: 'n/a' }),
      findings: [excluded(0)],
    },
    {
      name: 'no column for references',
      ...held(without(specialised, 'partnership_ref')),
      findings: [excluded(0)],
    },
    {
      name: 'category blank, the title speaks of renal dialysis',
      ...held({ ...contract, service_category: null, title: 'Renal dialysis units' }),
      findings: [{ at: 'contracts[0].service_category', message: 'guessedFromTitle', severity: 'info' }],
    },
    {
      name: 'budget line for an excluded category',
      ...budgeted(budgetLine, { ...budgetLine, line_id: 'B2', service_category: 'Armed forces' }),
      judged: 2,
      findings: [excluded(1, 'budget')],
    },
    {
      name: 'a credit, and a forecast where no budget was set, are money',
      ...budgeted(
        { ...budgetLine, service_category: 'Specialised', annual_budget: -50_000, forecast_outturn: 0 },
        { ...budgetLine, line_id: 'B2', service_category: 'Prison/detained', annual_budget: 0 },
      ),
      findings: [excluded(0, 'budget'), excluded(1, 'budget')],
    },
  ],

  dates: [
    {
      name: 'ended the day before the list began',
      ...held({ ...specialised, start_date: '2010-04-01', end_date: '2013-03-31' }),
      cover: september2013,
      judged: 0,
      outsideDates: 1,
    },
    {
      name: 'ended on the first day of the list',
      ...held({ ...specialised, start_date: '2010-04-01', end_date: '2013-04-01' }),
      cover: september2013,
      judged: 1,
      findings: [excluded(0)],
    },
    { name: 'last day of the list', ...held(specialised), cover: june2022, findings: [excluded(0)] },
    {
      name: 'contract to start the day after the list ended',
      ...held({ ...specialised, start_date: '2022-07-01' }),
      cover: june2022,
      judged: 0,
      outsideDates: 1,
    },
    {
      name: 'budget line of the first year of the list',
      ...budgeted({ ...budgetLine, service_category: 'Primary dental' }),
      cover: september2013,
      findings: [excluded(0, 'budget')],
    },
    {
      name: 'budget line of the last whole year of the list',
      ...budgeted({ ...budgetLine, service_category: 'Primary dental' }),
      cover: { ...cover, financial_year: '2021/22', period_end: '2021-09-30' },
      findings: [excluded(0, 'budget')],
    },
    {
      name: 'bariatric surgery on the last day on which it was NHS England’s alone',
      ...held({ ...bariatric, end_date: '2016-03-31' }),
      findings: [excluded(0)],
    },
    {
      name: 'bariatric surgery on the first and last days on which either may commission, and the day after',
      ...held(
        { ...bariatric, end_date: '2016-04-01' },
        { ...bariatric, end_date: '2017-03-31' },
        { ...bariatric, end_date: '2017-04-01' },
      ),
      judged: 3,
    },
    {
      name: 'renal dialysis stayed with NHS England after its transfer was halted',
      ...held({ ...specialised, title: 'Renal dialysis', end_date: '2017-04-01' }),
      findings: [excluded(0)],
    },
  ],

  notEvaluated: [
    {
      name: 'neither register nor budget',
      cover,
      tables: { delegation: [{ level: 'Joint commissioning', from: '2015-04-01', to: null }] },
      reason: 'table-missing',
    },
    {
      name: 'register and budget without a category column',
      cover,
      tables: {
        contracts: [without(specialised, 'service_category')],
        budget: [without(budgetLine, 'service_category')],
      },
      reason: 'column-missing',
    },
    { name: 'only contracts of NHS England', ...held(nhsEnglands), reason: 'not-applicable' },
    { name: 'title that tells nothing', ...held({ ...contract, service_category: null }), reason: 'blank' },
    {
      name: 'no date anywhere',
      tables: { contracts: [{ ...specialised, commissioner_org: null, start_date: null }] },
      reason: 'date-unknown',
    },
  ],
});
