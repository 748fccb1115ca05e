import rule from '../../../src/rules/scope/contractor-payments.js';
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
const paid = {
  line_id: 'B1',
  programme_area: 'Other Programme',
  description: 'Pharmacy contractor fees',
  annual_budget: 30_000,
  forecast_outturn: 30_000,
};
const described = (...descriptions: string[]) =>
  descriptions.map((description) => ({ ...paid, description }));

type Row = Record<string, string | number | null | { error: '#REF!' } | { text: string }>;
const budgeted = (...budget: Row[]) => ({ cover, tables: { budget } });
const found = (row: number) =>
  ({ at: `budget[${row}].description`, message: 'contractorPayment', severity: 'info' }) as const;

ruleTester(rule, {
  valid: [
    {
      name: 'prescribing, with what the Business Services Authority recharges, and local services',
      ...budgeted(
        ...described(
          'Prescribing (NHSBSA)',
          'Prescribing: dispensing fees of pharmacy contractors',
          'Drugs recharged: pharmacy contractors',
          'Minor ailments in community pharmacy',
          'Medicines management team',
          'Urgent dental advice line',
        ),
      ),
      judged: 6,
    },
    {
      name: 'a line whose category says it, which is another rule’s business',
      ...budgeted(
        { ...paid, service_category: 'Community pharmacy (national contract)' },
        { ...paid, description: 'Dental contractors', service_category: 'Primary dental' },
      ),
      judged: 2,
    },
    {
      name: 'a line without money',
      ...budgeted({ ...paid, annual_budget: 0, forecast_outturn: 0 }),
      judged: 1,
    },
  ],
  invalid: [
    {
      name: 'lines for pharmacy and dental contractors',
      ...budgeted(
        ...described('Pharmacy contractor fees', 'DENTAL CONTRACTORS', 'General dental services'),
        { ...paid, service_category: 'Community' },
        { ...paid, service_category: null },
      ),
      findings: [{ ...found(0), says: 'Pharmacy contractor fees' }, found(1), found(2), found(3), found(4)],
    },
    {
      name: 'a penny, a credit, no figure, and a figure that cannot be read',
      ...budgeted(
        { ...paid, annual_budget: 0.01, forecast_outturn: 0 },
        { ...paid, annual_budget: 0, forecast_outturn: -400 },
        { ...paid, annual_budget: null, forecast_outturn: null },
        { ...paid, annual_budget: 0, forecast_outturn: { text: 'see note' } },
      ),
      findings: [found(0), found(1), found(2), found(3)],
    },
  ],
  dates: [
    {
      name: 'the day before CCGs began',
      ...budgeted(paid),
      cover: coverOf('2012/13', '2013-03-31'),
      outsideDates: 1,
    },
    { name: 'the first day of CCGs', ...budgeted(paid), asOf: '2013-04-01', findings: [found(0)] },
    {
      name: 'the last day of CCGs',
      ...budgeted(paid),
      cover: coverOf('2022/23', '2022-06-30'),
      findings: [found(0)],
    },
    { name: 'the day after CCGs', ...budgeted(paid), asOf: '2022-07-01', outsideDates: 1 },
  ],
  notEvaluated: [
    { name: 'no budget', cover, tables: {}, reason: 'table-missing' },
    {
      name: 'no column for the description',
      ...budgeted({
        line_id: 'B1',
        programme_area: 'Other Programme',
        annual_budget: 30_000,
        forecast_outturn: 30_000,
      }),
      reason: 'column-missing',
    },
    {
      name: 'the description is an error value',
      ...budgeted({ ...paid, description: { error: '#REF!' } }),
      reason: 'unreadable',
    },
    { name: 'no date at all', tables: { budget: [paid] }, reason: 'date-unknown' },
  ],
});
