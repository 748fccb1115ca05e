import rule from '../../../src/rules/cross-workbook/contracts-match-budget.js';
import { ruleTester, type Case, type Row } from '../../../src/testing/index.js';

const cover = (own: Row = {}): Row => ({
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2016-03-31',
  month_no: 12,
  units: 'GBP',
  ...own,
});
const line = (annual_budget: number | null | { text: string }, own: Row = {}): Row => ({
  line_id: 'A01',
  description: 'Anytown Hospitals NHS Foundation Trust',
  line_type: 'Provider contract',
  provider_ods: 'R9A',
  annual_budget,
  ...own,
});
const contract = (annual_value: number | null | { text: string }, own: Row = {}): Row => ({
  contract_ref: 'C-001',
  title: 'Acute services',
  commissioner_org: 'NHS Anytown CCG',
  commissioner_type: 'CCG',
  provider_name: 'Anytown Hospitals NHS Foundation Trust',
  provider_ods: 'R9A',
  start_date: '2015-04-01',
  end_date: '2016-03-31',
  extension_end: null,
  annual_value,
  ...own,
});
/** The finance report in one workbook, the contract register in another. */
const books = (
  budget: readonly Row[],
  contracts: readonly Row[],
  ofReport: Row = {},
  ofRegister: Row = ofReport,
): Pick<Case, 'cover' | 'tables' | 'besides'> => ({
  cover: cover(ofReport),
  tables: { budget },
  besides: [{ cover: cover(ofRegister), tables: { contracts } }],
});
const differs = { at: 'budget[0].annual_budget', message: 'budgetDiffers', severity: 'warning' as const };
const year = (financial_year: string, period_end: string): Row => ({ financial_year, period_end });
const endless = { start_date: '2013-04-01', end_date: null };
const nameOnly = {
  line_id: 'A01',
  description: 'Anytown Hospitals NHS Foundation Trust',
  annual_budget: 10_300,
};

ruleTester(rule, {
  valid: [
    { name: 'budget and contract are equal', ...books([line(1_000_000)], [contract(1_000_000)]), judged: 1 },
    { name: 'the budget is two per cent above, exactly', ...books([line(1_020_000)], [contract(1_000_000)]) },
    { name: 'the budget is two per cent below, exactly', ...books([line(980_000)], [contract(1_000_000)]) },
    {
      name: 'several lines and contracts that come to the same',
      ...books(
        [line(600_000), line(400_000, { line_id: 'A02' })],
        [contract(700_000), contract(300_000, { contract_ref: 'C-002' })],
      ),
      judged: 1,
    },
    {
      name: 'a small contract in a report in thousands, off by its rounding',
      ...books([line(21)], [contract(20_000)], { units: 'GBP000' }, {}),
    },
    {
      name: 'a contract that another CCG holds is not counted',
      ...books(
        [line(1_000)],
        [contract(1_000), contract(700, { contract_ref: 'C-2', commissioner_org: 'NHS Othertown CCG' })],
      ),
    },
    {
      name: 'a contract of an earlier year is not counted',
      ...books(
        [line(1_000)],
        [
          contract(1_000),
          contract(700, { contract_ref: 'C-0', start_date: '2014-04-01', end_date: '2015-03-31' }),
        ],
      ),
    },
    {
      name: 'a line of another type of the same provider is not counted',
      ...books([line(1_000), line(-80, { line_type: 'QIPP' })], [contract(1_000)]),
    },
    {
      name: 'a line without a code is known by its description',
      ...books([line(1_000, { provider_ods: null, description: 'Anytown Hospitals FT' })], [contract(1_000)]),
      judged: 1,
    },
    {
      name: 'a contract that began earlier, was extended and has gone on',
      ...books(
        [line(1_000)],
        [contract(1_000, { start_date: '2013-04-01', end_date: '2015-09-30', extension_end: '2016-09-30' })],
      ),
    },
    {
      name: 'providers that stand in one of the two only are passed over',
      ...books(
        [
          line(1_000),
          line(14_250, { line_id: 'A02', provider_ods: 'R9D', description: 'Northshire Hospitals' }),
        ],
        [
          contract(1_000),
          contract(500, { contract_ref: 'C-9', provider_ods: 'NZ9', provider_name: 'Anytown Care' }),
        ],
      ),
      judged: 1,
    },
  ],
  invalid: [
    {
      name: 'the budget is a penny more than two per cent above',
      ...books([line(1_020_000.01)], [contract(1_000_000)]),
      findings: [
        {
          ...differs,
          says: [
            'Anytown Hospitals NHS Foundation Trust',
            '2015/16',
            '£1,020,000.01',
            '£1,000,000',
            '£20,000.01 more',
            '2%',
          ],
          related: ['contracts[0].annual_value'],
        },
      ],
    },
    {
      name: 'the budget is a penny more than two per cent below',
      ...books([line(979_999.99)], [contract(1_000_000)]),
      findings: [{ ...differs, says: '£20,000.01 less' }],
    },
    {
      name: 'the sums of several lines and contracts differ',
      ...books(
        [line(600_000), line(500_000, { line_id: 'A02' })],
        [contract(700_000), contract(300_000, { contract_ref: 'C-002' })],
      ),
      findings: [
        {
          ...differs,
          says: ['£600,000 + £500,000 = £1,100,000', '£700,000 + £300,000 = £1,000,000'],
          related: ['budget[1].annual_budget', 'contracts[0].annual_value', 'contracts[1].annual_value'],
        },
      ],
    },
    {
      name: 'a report without codes and types, known by names',
      cover: cover(),
      tables: {
        budget: [nameOnly],
        contracts: [contract(10_000)],
      },
      findings: [differs],
    },
  ],
  dates: [
    {
      name: 'the year before CCGs',
      ...books(
        [line(900)],
        [contract(1_000, { ...endless, start_date: '2012-04-01' })],
        year('2012/13', '2013-03-31'),
      ),
      outsideDates: 1,
    },
    {
      name: 'the first year of CCGs',
      ...books([line(900)], [contract(1_000, endless)], year('2013/14', '2013-04-30')),
      findings: [differs],
    },
    {
      name: 'the last year of CCGs',
      ...books([line(900)], [contract(1_000, endless)], year('2022/23', '2022-06-30')),
      findings: [differs],
    },
    {
      name: 'the year after CCGs',
      ...books([line(900)], [contract(1_000, endless)], year('2023/24', '2023-04-30')),
      outsideDates: 1,
    },
    {
      name: 'a contract that starts on the first day of the year',
      ...books([line(900)], [contract(1_000, { start_date: '2015-04-01', end_date: '2018-03-31' })]),
      findings: [differs],
    },
    {
      name: 'a contract that starts a day later covers a part of the year',
      ...books([line(900)], [contract(1_000, { start_date: '2015-04-02', end_date: '2018-03-31' })]),
      notJudged: { 'not-applicable': 1 },
    },
    {
      name: 'a contract that ends a day before the year does',
      ...books([line(900)], [contract(1_000, { end_date: '2016-03-30' })]),
      notJudged: { 'not-applicable': 1 },
    },
  ],
  notEvaluated: [
    {
      name: 'no contract register',
      cover: cover(),
      tables: { budget: [line(100)] },
      reason: 'table-missing',
    },
    {
      name: 'no finance report',
      cover: cover(),
      tables: { contracts: [contract(100)] },
      reason: 'table-missing',
    },
    {
      name: 'no column for yearly values',
      cover: cover(),
      tables: {
        budget: [line(100)],
        contracts: [{ contract_ref: 'C-1', provider_ods: 'R9A', start_date: null, end_date: null }],
      },
      reason: 'column-missing',
    },
    {
      name: 'no provider in both',
      ...books([line(100, { provider_ods: 'R9D', description: 'Northshire Hospitals' })], [contract(100)]),
      reason: 'not-applicable',
    },
    {
      name: 'VAT is in the budget',
      ...books([line(120)], [contract(100, { vat_rate: 0.2 })]),
      reason: 'not-applicable',
    },
    {
      name: 'a budget that cannot be read',
      ...books([line(100), line({ text: 'tbc later' })], [contract(900)]),
      reason: 'unreadable',
    },
    {
      name: 'a value that cannot be read',
      ...books([line(100)], [contract({ text: 'see file' })]),
      reason: 'unreadable',
    },
    {
      name: 'a yearly value that is blank',
      ...books([line(100)], [contract(900), contract(null, { contract_ref: 'C-2' })]),
      reason: 'blank',
    },
    {
      name: 'a year that is not known',
      ...books([line(100)], [contract(900)], { financial_year: null, period_end: null, month_no: null }),
      reason: 'date-unknown',
    },
  ],
});
