import rule from '../../../src/rules/scope/national-gp-it.js';
import { ruleTester } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2014/15',
  period_end: '2014-09-30',
  month_no: 6,
  units: 'GBP',
};
const coverOf = (financial_year: string, period_end: string) => ({ ...cover, financial_year, period_end });
const n3 = {
  line_id: 'B1',
  programme_area: 'Primary Care (CCG)',
  description: 'N3 connections of practices',
  annual_budget: 30_000,
  forecast_outturn: 30_000,
};
const described = (...descriptions: string[]) => descriptions.map((description) => ({ ...n3, description }));

type Row = Record<string, string | number | null | { error: '#REF!' } | { text: string }>;
const budgeted = (...budget: Row[]) => ({ cover, tables: { budget } });
const found = (row: number) =>
  ({ at: `budget[${row}].description`, message: 'nationalService', severity: 'info' }) as const;

ruleTester(rule, {
  valid: [
    {
      name: 'GP IT infrastructure and support before delegation',
      ...budgeted(
        ...described(
          'GP IT infrastructure',
          'GP IT support',
          'Primary care IT',
          'Clinical systems of practices',
        ),
      ),
      judged: 4,
    },
    {
      name: 'the letters within another word, and the network that followed',
      ...budgeted(...described('Ward N31 refurbishment', 'Plan3 software', 'HSCN connections')),
      judged: 3,
    },
    {
      name: 'a line without money',
      ...budgeted({ ...n3, annual_budget: 0, forecast_outturn: 0 }),
      judged: 1,
    },
  ],
  invalid: [
    {
      name: 'lines named like national services',
      ...budgeted(...described('N3 connections of practices', 'National GP IT', 'GP IT (n3)')),
      findings: [{ ...found(0), says: 'N3 connections of practices' }, found(1), found(2)],
    },
    {
      name: 'a penny, a credit, no figure, and a figure that cannot be read',
      ...budgeted(
        { ...n3, annual_budget: 0.01, forecast_outturn: 0 },
        { ...n3, annual_budget: 0, forecast_outturn: -400 },
        { ...n3, annual_budget: null, forecast_outturn: null },
        { ...n3, annual_budget: 0, forecast_outturn: { text: 'see note' } },
      ),
      findings: [found(0), found(1), found(2), found(3)],
    },
  ],
  dates: [
    {
      name: 'the day before CCGs began',
      ...budgeted(n3),
      cover: coverOf('2012/13', '2013-03-31'),
      outsideDates: 1,
    },
    { name: 'the first day of CCGs', ...budgeted(n3), asOf: '2013-04-01', findings: [found(0)] },
    {
      name: 'the last day of CCGs',
      ...budgeted(n3),
      cover: coverOf('2022/23', '2022-06-30'),
      findings: [found(0)],
    },
    { name: 'the day after CCGs', ...budgeted(n3), asOf: '2022-07-01', outsideDates: 1 },
  ],
  notEvaluated: [
    { name: 'no budget', cover, tables: {}, reason: 'table-missing' },
    {
      name: 'no column for the description',
      ...budgeted({
        line_id: 'B1',
        programme_area: 'Primary Care (CCG)',
        annual_budget: 30_000,
        forecast_outturn: 30_000,
      }),
      reason: 'column-missing',
    },
    {
      name: 'the description is an error value',
      ...budgeted({ ...n3, description: { error: '#REF!' } }),
      reason: 'unreadable',
    },
    { name: 'no date at all', tables: { budget: [n3] }, reason: 'date-unknown' },
  ],
});
