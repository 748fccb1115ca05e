import rule from '../../../src/rules/historic/sub-consortium-controls.js';
import { ruleTester } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'Anytown consortium',
  financial_year: '2011/12',
  period_end: '2011-09-30',
  month_no: 6,
  units: 'GBP',
};
const coverOf = (financial_year: string, period_end: string) => ({ ...cover, financial_year, period_end });
const held = {
  line_id: 'B1',
  programme_area: 'Prescribing',
  description: 'Mill Lane Surgery: practice budget',
  annual_budget: 90_000,
  forecast_outturn: 90_000,
  budget_holder: 'Practice manager, Mill Lane Surgery',
};
const unheld = { ...held, budget_holder: null };

type Row = Record<string, string | number | null | { error: '#REF!' }>;
const budgeted = (...budget: Row[]) => ({ cover, tables: { budget } });
const found = (row: number) =>
  ({ at: `budget[${row}].budget_holder`, message: 'noBudgetHolder', severity: 'info' }) as const;

ruleTester(rule, {
  valid: [
    { name: 'a practice budget with a budget holder', ...budgeted(held), judged: 1 },
    {
      name: 'budgets of the consortium need none',
      ...budgeted(
        held,
        { ...unheld, description: 'Acute contracts' },
        { ...unheld, description: 'Best practice tariff' },
      ),
      judged: 1,
    },
  ],
  invalid: [
    {
      name: 'budgets of a practice and of localities without a budget holder',
      ...budgeted(
        held,
        unheld,
        { ...unheld, description: 'Northern LOCALITY' },
        { ...unheld, description: 'Practice-based commissioning' },
        { ...unheld, budget_holder: 'tbc' },
      ),
      findings: [{ ...found(1), says: 'Mill Lane Surgery: practice budget' }, found(2), found(3), found(4)],
    },
  ],
  dates: [
    {
      name: 'the year before the proposals',
      ...budgeted(unheld),
      cover: coverOf('2009/10', '2010-03-31'),
      outsideDates: 1,
    },
    {
      name: 'the year of the proposals',
      ...budgeted(unheld),
      cover: coverOf('2010/11', '2010-04-30'),
      findings: [found(0)],
    },
    {
      name: 'the last year before CCGs',
      ...budgeted(unheld),
      cover: coverOf('2012/13', '2013-03-31'),
      findings: [found(0)],
    },
    {
      name: 'the first year of CCGs',
      ...budgeted(unheld),
      cover: coverOf('2013/14', '2013-04-30'),
      outsideDates: 1,
    },
  ],
  notEvaluated: [
    { name: 'no budget', cover, tables: {}, reason: 'table-missing' },
    {
      name: 'no column for the budget holder',
      ...budgeted({
        line_id: 'B1',
        programme_area: 'Prescribing',
        description: 'Practice budget',
        annual_budget: 90_000,
        forecast_outturn: 90_000,
      }),
      reason: 'column-missing',
    },
    {
      name: 'no budget of a practice or locality',
      ...budgeted({ ...unheld, description: 'Acute contracts' }),
      reason: 'not-applicable',
    },
    {
      name: 'the budget holder is an error value',
      ...budgeted({ ...unheld, budget_holder: { error: '#REF!' } }),
      reason: 'unreadable',
    },
    { name: 'no year at all', tables: { budget: [unheld] }, reason: 'date-unknown' },
  ],
});
