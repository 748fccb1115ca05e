import rule from '../../../src/rules/co-commissioning/greater-involvement-moves-no-money.js';
import { ruleTester } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2015-09-30',
  units: 'GBP',
};
const coverOf = (financial_year: string, period_end: string) => ({ ...cover, financial_year, period_end });
const greater = { level: 'Greater involvement', from: '2015-04-01', to: null };
const delegated = { ...greater, level: 'Delegated commissioning' };

type Cell = string | number | null | { error: '#REF!' } | { text: string } | { notCalculated: string };
type Row = Record<string, Cell>;
const line = (name: string, funding_source: Cell, annual_budget: Cell): Row => ({
  line: name,
  funding_source,
  annual_budget,
  forecast_outturn: annual_budget,
});
const local = line('Local incentive scheme', 'CCG programme', 250_000);
const gms = line('GMS', 'Delegated allocation', 612_000);
const under = (delegation: Row, ...primaryCareBudget: Row[]) => ({
  cover,
  tables: { delegation: [delegation], primaryCareBudget },
});
const money = (index: number) => ({
  at: `primaryCareBudget[${index}].funding_source`,
  message: 'delegatedMoney',
  severity: 'warning' as const,
});

ruleTester(rule, {
  valid: [
    { name: 'local services paid for by the CCG', ...under(greater, local), judged: 1 },
    {
      name: 'NHS England’s own lines are shown beside the CCG’s',
      ...under(greater, local, line('GMS', 'NHS England', 9_000_000)),
    },
    {
      name: 'lines of a delegated allocation with nothing in them',
      ...under(
        greater,
        local,
        line('GMS', 'Delegated allocation', 0),
        line('PMS', 'Delegated allocation', null),
      ),
    },
    {
      name: 'an amount and its reversal',
      ...under(
        greater,
        line('GMS', 'Delegated allocation', 5_000),
        line('Other', 'Delegated allocation', -5_000),
      ),
    },
    {
      name: 'a total row is not money of its own',
      ...under(greater, local, { ...line('Total', 'Delegated allocation', 250_000), is_total: 'Yes' }),
    },
    {
      name: 'a line that does not say who pays, beside one that does',
      ...under(greater, local, line('Premises', null, 40_000)),
    },
  ],

  invalid: [
    {
      name: 'one line from a delegated allocation',
      ...under(greater, local, gms),
      findings: [
        {
          ...money(1),
          says: ['£612,000', '30 September 2015', '1 April 2015'],
          related: ['delegation[0].level'],
        },
      ],
    },
    {
      name: 'two lines: the first that has money is shown, with the sum of both',
      ...under(
        greater,
        line('QOF', 'Delegated allocation', 0),
        gms,
        line('PMS', 'Delegated allocation', 100_000.5),
      ),
      findings: [{ ...money(1), says: '£712,000.50' }],
    },
    {
      name: 'a penny',
      ...under(greater, line('GMS', 'Delegated allocation', 0.01)),
      findings: [{ ...money(0), says: '£0.01' }],
    },
    {
      name: 'a negative allocation is not nothing',
      ...under(greater, line('GMS', 'Delegated allocation', -0.01)),
      findings: [money(0)],
    },
    {
      name: 'the level on the Cover',
      cover: { ...cover, co_commissioning_level: 'Greater involvement' },
      tables: { primaryCareBudget: [gms] },
      findings: [{ ...money(0), related: ['org[0].co_commissioning_level'] }],
    },
    {
      name: 'an amount that cannot be read is left out',
      ...under(greater, gms, line('PMS', 'Delegated allocation', { text: 'abc' })),
      findings: [{ ...money(0), says: ['£612,000', 'A cell could not be read'] }],
    },
  ],

  dates: [
    {
      name: 'the first day of the level',
      ...under(greater, gms),
      cover: coverOf('2015/16', '2015-04-01'),
      findings: [money(0)],
    },
    {
      name: 'the last day on which the level existed',
      ...under(greater, gms),
      cover: coverOf('2020/21', '2021-03-31'),
      findings: [money(0)],
    },
  ],

  notEvaluated: [
    {
      name: 'the day before the level existed',
      ...under({ ...greater, from: '2015-03-31' }, gms),
      cover: coverOf('2014/15', '2015-03-31'),
      reason: 'outside-dates',
    },
    {
      name: 'the day after the level ended for all',
      ...under(greater, gms),
      cover: coverOf('2020/21', '2021-03-31'),
      asOf: '2021-04-01',
      reason: 'outside-dates',
    },
    { name: 'a delegated CCG', ...under(delegated, gms), reason: 'not-applicable' },
    { name: 'the level is not known', cover, tables: { primaryCareBudget: [gms] }, reason: 'level-unknown' },
    {
      name: 'no column for the source of the money',
      ...under(greater, { line: 'GMS', annual_budget: 612_000, forecast_outturn: 612_000 }),
      reason: 'column-missing',
    },
    { name: 'no primary care budget', cover, tables: { delegation: [greater] }, reason: 'table-missing' },
    {
      name: 'no line says from whose money it is paid',
      ...under(greater, line('GMS', null, 612_000), line('PMS', null, 1_000)),
      reason: 'blank',
    },
    {
      name: 'the only amount cannot be read',
      ...under(greater, local, line('GMS', 'Delegated allocation', { error: '#REF!' })),
      reason: 'unreadable',
    },
    {
      name: 'the only amount is a formula without a result',
      ...under(greater, local, line('GMS', 'Delegated allocation', { notCalculated: 'A1+B1' })),
      reason: 'not-calculated',
    },
    {
      name: 'a source of money that is not on the list',
      ...under(greater, local, line('GMS', 'Area team pot', 612_000)),
      reason: 'unreadable',
    },
    {
      name: 'the Cover has no date',
      cover: { ccg_ods: '99X', ccg_name: 'NHS Anytown CCG', units: 'GBP' },
      tables: { delegation: [greater], primaryCareBudget: [gms] },
      reason: 'date-unknown',
    },
  ],
});
