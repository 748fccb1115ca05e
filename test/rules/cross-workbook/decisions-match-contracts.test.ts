import rule from '../../../src/rules/cross-workbook/decisions-match-contracts.js';
import { ruleTester, type Case, type Row } from '../../../src/testing/index.js';

const cover: Row = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2016-03-31',
  units: 'GBP',
};
const decision = (own: Row = {}): Row => ({
  decision_ref: 'D-2015-06',
  date: '2015-08-12',
  title: 'Clinical system',
  existing_or_new: 'New',
  procurement_type: 'Framework',
  contract_ref: 'C-008',
  award_to: 'Sample Clinical Systems plc',
  contract_value: 400_000,
  ...own,
});
const contract = (own: Row = {}): Row => ({
  contract_ref: 'C-008',
  title: 'GP clinical system',
  provider_name: 'Sample Clinical Systems plc',
  start_date: '2015-10-01',
  end_date: '2018-09-30',
  total_value: 400_000,
  vat_rate: null,
  ...own,
});
/** The register of decisions in one workbook, that of contracts in another. */
const books = (
  procurementDecisions: readonly Row[],
  contracts: readonly Row[],
): Pick<Case, 'cover' | 'tables' | 'besides'> => ({
  cover,
  tables: { procurementDecisions },
  besides: [{ cover, tables: { contracts } }],
});
const provider = {
  at: 'procurementDecisions[0].award_to',
  message: 'otherProvider',
  severity: 'warning' as const,
};
const above = {
  at: 'procurementDecisions[0].contract_value',
  message: 'valueAbove',
  severity: 'warning' as const,
};
const below = { ...above, message: 'valueBelow', severity: 'info' as const };
const worth = (total_value: number): Row => contract({ total_value });
const wrong = contract({ provider_name: 'Other Systems Ltd', total_value: 500_000 });

ruleTester(rule, {
  valid: [
    { name: 'provider and value are equal', ...books([decision()], [contract()]), judged: 2 },
    {
      name: 'names that differ in the legal form only',
      ...books([decision({ award_to: 'SAMPLE CLINICAL SYSTEMS' })], [contract()]),
    },
    {
      name: 'a name with words more',
      ...books([decision({ award_to: 'Sample Clinical Systems plc (trading as Record)' })], [contract()]),
    },
    { name: 'a value two per cent above, exactly', ...books([decision()], [worth(408_000)]) },
    { name: 'a value two per cent below, exactly', ...books([decision()], [worth(392_000)]) },
    { name: 'a small value off by a pound', ...books([decision({ contract_value: 10 })], [worth(11)]) },
    {
      name: 'a decision that states what is paid with VAT',
      ...books([decision({ contract_value: 480_000 })], [contract({ vat_rate: 0.2 })]),
    },
    {
      name: 'an extension of a contract that exists has a value of its own',
      ...books([decision({ existing_or_new: 'Existing', contract_value: 100_000 })], [contract()]),
      judged: 1,
    },
    {
      name: 'contracts of qualified providers and decisions in parts are passed over',
      ...books(
        [
          decision(),
          decision({
            decision_ref: 'D-2',
            contract_ref: 'C-006',
            procurement_type: 'Any qualified provider',
            award_to: 'Several',
          }),
          decision({ decision_ref: 'D-3', contract_ref: 'C-7', contract_value: 1 }),
          decision({ decision_ref: 'D-4', contract_ref: 'C-7', contract_value: 2 }),
          decision({ decision_ref: 'D-5', contract_ref: null }),
        ],
        [contract(), contract({ contract_ref: 'C-006' }), contract({ contract_ref: 'C-7' })],
      ),
      judged: 2,
    },
  ],
  invalid: [
    {
      name: 'another provider',
      ...books([decision()], [contract({ provider_name: 'Other Systems Ltd' })]),
      findings: [
        {
          ...provider,
          says: ['C-008', '12 August 2015', 'Sample Clinical Systems plc', 'Other Systems Ltd'],
          related: ['contracts[0].provider_name'],
        },
      ],
    },
    {
      name: 'a provider whose name only begins alike',
      ...books(
        [decision({ award_to: 'Anytown Care' })],
        [contract({ provider_name: 'Anytown Careers Ltd' })],
      ),
      findings: [provider],
    },
    {
      name: 'a contract a penny more than two per cent above',
      ...books([decision()], [worth(408_000.01)]),
      findings: [
        {
          ...above,
          says: ['C-008', '£400,000', '£408,000.01', '£8,000.01 more', '2%'],
          related: ['contracts[0].total_value'],
        },
      ],
    },
    {
      name: 'a contract a penny more than two per cent below',
      ...books([decision()], [worth(391_999.99)]),
      findings: [{ ...below, says: '£8,000.01 less' }],
    },
    {
      name: 'a decision that does not say whether the contract is new',
      ...books([decision({ existing_or_new: null })], [worth(500_000)]),
      findings: [above],
    },
    {
      name: 'an extension with another provider',
      ...books([decision({ existing_or_new: 'Existing' })], [wrong]),
      findings: [provider],
    },
  ],
  dates: [
    {
      name: 'a decision of the day before the register began',
      ...books([decision({ date: '2014-12-31' })], [wrong]),
      outsideDates: 2,
    },
    {
      name: 'a decision of the first day of the register',
      ...books([decision({ date: '2015-01-01' })], [wrong]),
      findings: [provider, above],
    },
    {
      name: 'a decision of the last day of CCGs',
      ...books([decision({ date: '2022-06-30' })], [wrong]),
      findings: [provider, above],
    },
    {
      name: 'a decision of the day after CCGs',
      ...books([decision({ date: '2022-07-01' })], [wrong]),
      outsideDates: 2,
    },
  ],
  notEvaluated: [
    {
      name: 'no contract register',
      cover,
      tables: { procurementDecisions: [decision()] },
      reason: 'table-missing',
    },
    { name: 'no register of decisions', cover, tables: { contracts: [contract()] }, reason: 'table-missing' },
    {
      name: 'decisions without references to contracts',
      cover,
      tables: {
        procurementDecisions: [
          {
            decision_ref: 'D-1',
            date: '2015-08-12',
            title: 'Clinical system',
            award_to: 'A',
            contract_value: 1,
          },
        ],
        contracts: [contract()],
      },
      reason: 'column-missing',
    },
    {
      name: 'a contract that is not in the register',
      ...books([decision()], [contract({ contract_ref: 'C-9' })]),
      reason: 'reference-missing',
    },
    {
      name: 'provider and value are blank',
      ...books([decision({ award_to: null, contract_value: null })], [wrong]),
      reason: 'blank',
    },
    {
      name: 'values that cannot be read, and no provider',
      ...books([decision({ award_to: null })], [contract({ total_value: { text: 'see file' } })]),
      reason: 'unreadable',
    },
    {
      name: 'a decision without a date',
      ...books([decision({ date: null })], [wrong]),
      reason: 'date-unknown',
    },
  ],
});
