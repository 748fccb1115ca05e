import rule from '../../../src/rules/co-commissioning/running-cost-uplift.js';
import { ruleTester } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2015-09-30',
  units: 'GBP',
};
const coverOf = (financial_year: string, period_end: string) => ({ ...cover, financial_year, period_end });

type Cell = string | number | null | { error: '#REF!' } | { text: string } | { notCalculated: string };
const line = (description: Cell, annual_budget: Cell, programme_area: Cell = 'Running Costs') => ({
  programme_area,
  description,
  annual_budget,
});
const pay = line('Pay and on-costs', 1_200_000);
const uplift = line('Co-commissioning uplift', 45_000);
const only = (...budget: Record<string, Cell>[]) => ({ cover, tables: { budget } });
const named = (index = 0) => ({
  at: `budget[${index}].description`,
  message: 'namedLikeAddition',
  severity: 'info' as const,
});

ruleTester(rule, {
  valid: [
    { name: 'running costs of other names', ...only(pay, line('Premises', 90_000)), judged: 2 },
    {
      name: 'delegated commissioning among the programmes is no running cost',
      ...only(pay, line('Co-commissioning', 31_000_000, 'Delegated Primary Medical')),
      judged: 1,
    },
    { name: 'a line without an amount', ...only(pay, line('Co-commissioning uplift', 0)) },
    { name: 'an amount taken away', ...only(pay, line('Co-commissioning uplift', -0.01)) },
    {
      name: 'a total row is no line',
      ...only(pay, { ...line('Total co-commissioning', 45_000), is_total: 'Yes' }),
    },
    {
      name: 'a named line whose amount cannot be read is not judged',
      ...only(pay, line('Co-commissioning uplift', { text: 'abc' })),
      judged: 1,
      notJudged: { unreadable: 1 },
    },
    { name: 'a description that is blank', ...only(pay, line(null, 45_000)) },
  ],

  invalid: [
    {
      name: 'an addition for co-commissioning',
      ...only(pay, uplift),
      findings: [{ ...named(1), says: ['Co-commissioning uplift', '£45,000', '2015/16'] }],
    },
    { name: 'a penny', ...only(line('Delegation uplift', 0.01)), findings: [{ ...named(), says: '£0.01' }] },
    {
      name: 'written in two words, and in one',
      ...only(line('Co commissioning support', 1_000), line('PRIMARY CARE COCOMMISSIONING', 2_000)),
      findings: [named(0), named(1)],
    },
    {
      name: 'delegated commissioning',
      ...only(line('Delegated commissioning team', 80_000)),
      findings: [named()],
    },
  ],

  dates: [
    {
      name: 'the year before delegation',
      ...only(uplift),
      cover: coverOf('2014/15', '2015-03-31'),
      outsideDates: 1,
    },
    {
      name: 'the first month of the year',
      ...only(uplift),
      cover: coverOf('2015/16', '2015-04-30'),
      findings: [named()],
    },
    {
      name: 'the last month of the year',
      ...only(uplift),
      cover: coverOf('2015/16', '2016-03-31'),
      findings: [named()],
    },
    { name: 'the year after', ...only(uplift), cover: coverOf('2016/17', '2016-04-30'), outsideDates: 1 },
  ],

  notEvaluated: [
    { name: 'no budget', cover, tables: {}, reason: 'table-missing' },
    {
      name: 'no programme areas',
      cover,
      tables: { budget: [{ description: 'Co-commissioning uplift', annual_budget: 45_000 }] },
      reason: 'column-missing',
    },
    {
      name: 'no running costs',
      ...only(line('Co-commissioning', 31_000_000, 'Delegated Primary Medical')),
      reason: 'not-applicable',
    },
    { name: 'the amount is blank', ...only(line('Co-commissioning uplift', null)), reason: 'blank' },
    {
      name: 'the amount is a formula without a result',
      ...only(line('Co-commissioning uplift', { notCalculated: 'A1+B1' })),
      reason: 'not-calculated',
    },
    {
      name: 'the year is not known',
      cover: { ccg_ods: '99X', ccg_name: 'NHS Anytown CCG', units: 'GBP' },
      tables: { budget: [uplift] },
      reason: 'date-unknown',
    },
  ],
});
