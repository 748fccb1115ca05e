import rule from '../../../src/rules/business-rules/recurrent-on-reserve.js';
import { ruleTester, type Case, type Row } from '../../../src/testing/index.js';

const cover = (financial_year: string | null): Row => ({
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year,
  period_end: null,
  units: 'GBP',
});
const line = (
  line_type: string | null,
  recurrent: string | null,
  annual_budget: Row[string] = 400_000,
): Row => ({
  description: 'Primary care investment',
  line_type,
  recurrent,
  annual_budget,
});
const found = { at: 'budget[0].recurrent', message: 'recurrentOnReserve', severity: 'info' as const };
type Findings = NonNullable<Case['findings']>;
const given = (name: string, row: Row, findings: Findings = [], year: string | null = '2014/15'): Case => ({
  name,
  cover: cover(year),
  tables: { budget: [row] },
  findings,
});

ruleTester(rule, {
  valid: [
    given('a non-recurrent reserve that does not recur', line('Reserve-non-recurrent', 'Non-recurrent')),
    given('an uncommitted reserve that does not recur', line('Reserve-uncommitted', 'NR')),
    given('a line without money', line('Reserve-non-recurrent', 'Recurrent', 0)),
    {
      name: 'a recurrent contingency and a recurrent contract are passed over',
      cover: cover('2014/15'),
      tables: {
        budget: [
          line('Reserve-non-recurrent', 'Non-recurrent'),
          line('Reserve-contingency', 'Recurrent'),
          line('Provider contract', 'Recurrent'),
        ],
      },
      judged: 1,
    },
  ],
  invalid: [
    given('a non-recurrent reserve that recurs', line('Reserve-non-recurrent', 'Recurrent'), [
      { ...found, says: ['Primary care investment', '£400,000', '1 April 2013'] },
    ]),
    given('an uncommitted reserve that recurs', line('Reserve-uncommitted', 'Recurrent'), [found]),
    given('a penny of it', line('Reserve-non-recurrent', 'Recurrent', 0.01), [found]),
    given('its budget is blank', line('Reserve-non-recurrent', 'Recurrent', null), [found]),
  ],
  dates: [
    { ...given('in 2012/13', line('Reserve-non-recurrent', 'Recurrent'), [], '2012/13'), outsideDates: 1 },
    given('in 2013/14', line('Reserve-non-recurrent', 'Recurrent'), [found], '2013/14'),
    given('in 2019/20', line('Reserve-non-recurrent', 'Recurrent'), [found], '2019/20'),
    { ...given('in 2020/21', line('Reserve-non-recurrent', 'Recurrent'), [], '2020/21'), outsideDates: 1 },
  ],
  notEvaluated: [
    { name: 'no budget', cover: cover('2014/15'), reason: 'table-missing' },
    {
      name: 'no column that says whether a line recurs',
      cover: cover('2014/15'),
      tables: { budget: [{ description: 'Reserve', line_type: 'Reserve-non-recurrent', annual_budget: 1 }] },
      reason: 'column-missing',
    },
    {
      ...given('it is not said whether the line recurs', line('Reserve-non-recurrent', null)),
      reason: 'blank',
    },
    { ...given('a word that is neither', line('Reserve-non-recurrent', 'Partly')), reason: 'unreadable' },
    { ...given('a type that is on no list', line('Winter reserve', 'Recurrent')), reason: 'unreadable' },
    {
      ...given('no year is known', line('Reserve-non-recurrent', 'Recurrent'), [], null),
      reason: 'date-unknown',
    },
  ],
});
