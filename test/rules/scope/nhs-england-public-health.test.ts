import rule from '../../../src/rules/scope/nhs-england-public-health.js';
import { ruleTester } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2017/18',
  period_end: '2017-09-30',
  month_no: 6,
  units: 'GBP',
};
const coverOf = (financial_year: string, period_end: string) => ({ ...cover, financial_year, period_end });
const september2013 = coverOf('2013/14', '2013-09-30');
const september2015 = coverOf('2015/16', '2015-09-30');
const june2022 = coverOf('2022/23', '2022-06-30');

const contract = {
  contract_ref: 'C-001',
  title: 'Services of the year',
  service_category: 'Acute',
  commissioner_org: 'NHS Anytown CCG',
  commissioner_type: 'CCG',
  provider_name: 'Anytown Community Care',
  start_date: '2013-04-01',
  end_date: null,
  partnership_ref: null,
};
const screening = { ...contract, service_category: 'Screening/immunisation' };
const children = { ...contract, service_category: 'Children 0-5 public health' };
const untold = (title: string) => ({ ...contract, service_category: null, title });
const line = {
  line_id: 'B1',
  programme_area: 'Community',
  description: 'Health visiting',
  service_category: 'Community',
  annual_budget: 75_000,
  forecast_outturn: 75_000,
};
const childrenLine = { ...line, service_category: 'Children 0-5 public health' };

const found = (row: number, table = 'contracts') =>
  ({ at: `${table}[${row}].service_category`, message: 'publicHealth', severity: 'error' }) as const;
const guessed = (row: number) =>
  ({ at: `contracts[${row}].service_category`, message: 'guessedFromTitle', severity: 'info' }) as const;

type Row = Record<string, string | number | null | { error: '#N/A' }>;
const held = (...contracts: Row[]) => ({ cover, tables: { contracts } });
const budgeted = (...budget: Row[]) => ({ cover, tables: { budget } });

ruleTester(rule, {
  valid: [
    {
      name: 'ordinary services of a CCG, and categories of other rules',
      ...held(
        contract,
        { ...contract, service_category: 'Community' },
        { ...contract, service_category: 'Maternity' },
        { ...contract, service_category: 'Specialised' },
        { ...contract, service_category: 'LA public health' },
      ),
      judged: 5,
    },
    {
      name: 'NHS England and the council commission them',
      ...held(
        contract,
        { ...screening, commissioner_org: 'NHS England', commissioner_type: 'NHS England' },
        { ...children, commissioner_org: 'Anytown Council', commissioner_type: 'Local authority' },
        { ...screening, commissioner_org: 'NHS Othertown CCG' },
      ),
      judged: 1,
    },
    {
      name: 'a stated category is not guessed again',
      ...held({
        ...contract,
        service_category: 'Community',
        title: 'Immunisation support of district nurses',
      }),
      judged: 1,
    },
    { name: 'an ordinary line of the budget', ...budgeted(line), judged: 1 },
    {
      name: 'a line against which no money stands, and one without a category',
      ...budgeted(
        { ...childrenLine, annual_budget: 0, forecast_outturn: 0 },
        { ...line, line_id: 'B2', service_category: null },
      ),
      judged: 1,
    },
  ],

  invalid: [
    {
      name: 'contracts for both categories',
      ...held(contract, screening, children),
      judged: 3,
      findings: [
        { ...found(1), says: ['Screening/immunisation', '1 April 2013', 'NHS England'] },
        { ...found(2), says: ['1 October 2015', 'the local authority'] },
      ],
    },
    {
      name: 'under a partnership agreement',
      ...held({ ...children, partnership_ref: 'S75-2016-04' }),
      findings: [
        { ...found(0), message: 'publicHealthUnderPartnership', severity: 'warning', says: 'S75-2016-04' },
      ],
    },
    { name: 'n/a is no agreement', ...held({ ...screening, partnership_ref: 'n/a' }), findings: [found(0)] },
    {
      name: 'category blank, the titles speak for themselves',
      ...held(
        untold('Bowel SCREENING PROGRAMME'),
        untold('School-age immunisations'),
        untold('Flu vaccination'),
        untold('Health visiting'),
      ),
      findings: [{ ...guessed(0), says: 'Bowel SCREENING PROGRAMME' }, guessed(1), guessed(2), guessed(3)],
    },
    {
      name: 'lines of the budget, a penny and a credit among them',
      ...budgeted(
        line,
        childrenLine,
        { ...line, service_category: 'Screening/immunisation', annual_budget: 0, forecast_outturn: 0.01 },
        { ...line, service_category: 'Screening/immunisation', annual_budget: -500, forecast_outturn: 0 },
      ),
      findings: [{ ...found(1, 'budget'), says: '31 March 2018' }, found(2, 'budget'), found(3, 'budget')],
    },
  ],

  dates: [
    {
      name: 'a contract that ended the day before CCGs began',
      ...held({ ...screening, start_date: '2010-04-01', end_date: '2013-03-31' }),
      cover: september2013,
      outsideDates: 1,
    },
    {
      name: 'a contract that ended on the first day of CCGs',
      ...held({ ...screening, start_date: '2010-04-01', end_date: '2013-04-01' }),
      cover: september2013,
      findings: [found(0)],
    },
    {
      name: 'children: NHS England to 30 September 2015, the council from 1 October 2015',
      ...held(children, { ...children, start_date: '2015-10-01' }),
      cover: september2015,
      findings: [
        { ...found(0), says: ['30 September 2015', 'Since 1 April 2013', 'NHS England'] },
        { ...found(1), says: ['Since 1 October 2015', 'the local authority'] },
      ],
    },
    {
      name: 'screening stays with NHS England on 1 October 2015',
      ...held({ ...screening, start_date: '2015-10-01' }),
      cover: september2015,
      findings: [{ ...found(0), says: ['Since 1 April 2013', 'NHS England'] }],
    },
    { name: 'the last day of CCGs', ...held(screening), cover: june2022, findings: [found(0)] },
    {
      name: 'a contract that starts the day after CCGs ended',
      ...held({ ...screening, start_date: '2022-07-01' }),
      cover: june2022,
      outsideDates: 1,
    },
    {
      name: 'a budget of the last year before CCGs',
      ...budgeted(childrenLine),
      cover: coverOf('2012/13', '2013-03-31'),
      outsideDates: 1,
    },
    {
      name: 'a budget of the first year of CCGs',
      ...budgeted(childrenLine),
      cover: coverOf('2013/14', '2013-04-30'),
      findings: [{ ...found(0, 'budget'), says: 'NHS England' }],
    },
    {
      name: 'a budget of the last whole year of CCGs',
      ...budgeted(childrenLine),
      cover: coverOf('2021/22', '2022-03-31'),
      findings: [found(0, 'budget')],
    },
  ],

  notEvaluated: [
    { name: 'neither contracts nor a budget', cover, tables: {}, reason: 'table-missing' },
    {
      name: 'no column for the category',
      ...held({ contract_ref: 'C-001', commissioner_org: 'NHS Anytown CCG', start_date: '2013-04-01' }),
      reason: 'column-missing',
    },
    {
      name: 'no column for the commissioner',
      ...held({
        contract_ref: 'C-001',
        service_category: 'Screening/immunisation',
        start_date: '2013-04-01',
      }),
      reason: 'column-missing',
    },
    {
      name: 'category blank, and a title that says nothing; screening alone may be a CCG’s',
      ...held(untold('Services of the year'), untold('Diabetic retinal screening clinic')),
      reason: 'blank',
      notJudged: { blank: 2 },
    },
    {
      name: 'the category is an error value',
      ...held({ ...screening, service_category: { error: '#N/A' } }),
      reason: 'unreadable',
    },
    {
      name: 'only contracts of NHS England',
      ...held({ ...screening, commissioner_org: 'NHS England', commissioner_type: 'NHS England' }),
      reason: 'not-applicable',
    },
    {
      name: 'no date at all',
      cover: { ccg_ods: '99X', ccg_name: 'NHS Anytown CCG', units: 'GBP' },
      tables: { contracts: [{ ...screening, start_date: null }] },
      reason: 'date-unknown',
    },
  ],
});
