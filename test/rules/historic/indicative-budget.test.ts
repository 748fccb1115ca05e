import rule from '../../../src/rules/historic/indicative-budget.js';
import { ruleTester } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'Anytown consortium',
  financial_year: '2012/13',
  period_end: '2012-09-30',
  month_no: 6,
  units: 'GBP',
};
const coverOf = (financial_year: string, period_end: string) => ({ ...cover, financial_year, period_end });
const indicative = {
  line_id: 'B1',
  programme_area: 'Acute',
  description: 'Anytown Hospitals',
  annual_budget: 90_000,
  forecast_outturn: 90_000,
  budget_status: 'Indicative',
};
const unmarked = { ...indicative, budget_status: null };
const withoutColumn = (description: string) => ({
  line_id: 'B1',
  programme_area: 'Acute',
  description,
  annual_budget: 90_000,
  forecast_outturn: 90_000,
});

type Row = Record<string, string | number | null | { error: '#REF!' }>;
const budgeted = (...budget: Row[]) => ({ cover, tables: { budget } });
const found = (row: number) =>
  ({ at: `budget[${row}].budget_status`, message: 'notMarkedIndicative', severity: 'info' }) as const;

ruleTester(rule, {
  valid: [
    { name: 'every line is indicative', ...budgeted(indicative, indicative), judged: 1 },
    {
      name: 'the description says it where the status is blank',
      ...budgeted(indicative, { ...unmarked, description: 'INDICATIVE budget: community' }),
    },
    {
      name: 'the description says it where there is no column',
      ...budgeted(withoutColumn('Acute (indicative)'), withoutColumn('Shadow budget: community')),
    },
  ],
  invalid: [
    {
      name: 'lines that are real or not marked: one finding for the budget',
      ...budgeted(indicative, { ...indicative, budget_status: 'Real' }, unmarked),
      findings: [{ ...found(1), says: ['3 lines', '2012/13', '2 are not marked'] }],
    },
  ],
  dates: [
    {
      name: 'the last year before CCGs, on its last day',
      ...budgeted(unmarked),
      cover: coverOf('2012/13', '2013-03-31'),
      findings: [found(0)],
    },
    {
      name: 'the first year of CCGs',
      ...budgeted(unmarked),
      cover: coverOf('2013/14', '2013-04-30'),
      outsideDates: 1,
    },
    {
      name: 'the first shadow year',
      ...budgeted(unmarked),
      cover: coverOf('2010/11', '2010-09-30'),
      findings: [{ ...found(0), says: '2010/11' }],
    },
  ],
  notEvaluated: [
    { name: 'no budget', cover, tables: {}, reason: 'table-missing' },
    {
      name: 'nothing in the sheet says whether the budget is indicative',
      ...budgeted(withoutColumn('Anytown Hospitals')),
      reason: 'column-missing',
    },
    {
      name: 'the status is an error value',
      ...budgeted({ ...unmarked, budget_status: { error: '#REF!' } }),
      reason: 'unreadable',
    },
    { name: 'no year at all', tables: { budget: [unmarked] }, reason: 'date-unknown' },
  ],
});
