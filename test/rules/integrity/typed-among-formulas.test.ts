import rule from '../../../src/rules/integrity/typed-among-formulas.js';
import { ruleTester, type CaseCell, type Row } from '../../../src/testing/index.js';

const f = (result: number): CaseCell => ({ formula: 'A1+B1', result });
/** Typed figures, a variance that is worked out, and a total that is. */
const line = (row: Row = {}): Row => ({
  description: 'Anytown Hospitals',
  annual_budget: 1_000,
  ytd_budget: 500,
  ytd_actual: 600,
  ytd_variance: f(-100),
  ...row,
});
const total = (row: Row = {}): Row => ({
  description: 'Total',
  annual_budget: f(3_000),
  ytd_budget: f(1_500),
  ytd_actual: f(1_800),
  ytd_variance: f(-300),
  ...row,
});
const lines = [line(), line(), line()];
const budget = (...rows: Row[]) => ({ tables: { budget: rows } });
const inColumn = (row: number) => ({
  at: `budget[${row}].ytd_variance`,
  message: 'typedInColumn',
  severity: 'warning' as const,
});
const inTotal = (row: number, field: string) => ({
  at: `budget[${row}].${field}`,
  message: 'typedTotal',
  severity: 'warning' as const,
});

ruleTester(rule, {
  valid: [
    { name: 'variances and totals are worked out', ...budget(...lines, total()), judged: 4 },
    {
      name: 'budgets are typed, save for three that are worked out',
      ...budget(
        line({ annual_budget: f(1) }),
        line({ annual_budget: f(1) }),
        line({ annual_budget: f(1) }),
        line(),
        line(),
      ),
    },
    {
      name: 'exactly 80% of the variances would be enough: 79% is not',
      ...budget(
        ...Array.from({ length: 79 }, () => line()),
        ...Array.from({ length: 21 }, () => line({ ytd_variance: -100 })),
        line({ annual_budget: f(1), description: 'A' }),
        ...Array.from({ length: 3 }, (_, i) => ({
          ...total(),
          description: `Total ${i}`,
          ytd_variance: null,
        })),
      ),
    },
    {
      name: 'a nil that is typed',
      ...budget(...lines, line({ ytd_variance: 0 })),
    },
    {
      name: 'blanks and texts are no figures',
      ...budget(...lines, line({ ytd_variance: null }), line({ ytd_variance: { text: 'n.k.' } })),
    },
    {
      name: 'formulas without results are formulas',
      ...budget(...lines, line({ ytd_variance: { notCalculated: 'C5-D5' } })),
    },
  ],

  invalid: [
    {
      name: 'a variance typed among formulas',
      ...budget(...lines, line(), line({ ytd_variance: -77 })),
      findings: [{ ...inColumn(4), says: ['-£77', '4 of the 5', 'Year to date variance'] }],
    },
    {
      name: 'exactly 80% of the variances are formulas',
      ...budget(
        ...Array.from({ length: 8 }, () => line()),
        line({ ytd_variance: -1 }),
        line({ ytd_variance: -2 }),
      ),
      findings: [inColumn(8), inColumn(9)],
    },
    {
      name: 'a total typed among totals that are worked out',
      ...budget(...lines, total({ ytd_actual: 1_799 }), total({ description: 'Grand total' })),
      findings: [{ ...inTotal(3, 'ytd_actual'), says: ['£1,799', '7 of the 8'] }],
    },
    {
      name: 'the total of the variances is one finding, of its column',
      ...budget(...lines, line(), total({ ytd_variance: -400 }), total({ description: 'Grand total' })),
      findings: [inColumn(4)],
    },
    {
      name: 'in a list that is not our own',
      layout: 'foreign',
      ...budget(...lines, line(), line({ ytd_variance: -77 })),
      findings: [inColumn(4)],
    },
    {
      name: 'any table: the share of invoices paid on time',
      tables: {
        bppc: [
          { category: 'NHS', measure: 'Number', total: 100, paid_on_time: 99, pct: f(0.99) },
          { category: 'NHS', measure: 'Value', total: 100, paid_on_time: 98, pct: f(0.98) },
          { category: 'Non-NHS', measure: 'Number', total: 100, paid_on_time: 97, pct: f(0.97) },
          { category: 'Non-NHS', measure: 'Value', total: 100, paid_on_time: 96, pct: f(0.96) },
          { category: 'Non-NHS', measure: 'Value', total: 100, paid_on_time: 90, pct: 0.95 },
        ],
      },
      findings: [{ at: 'bppc[4].pct', message: 'typedInColumn', severity: 'warning', says: '95%' }],
    },
  ],

  dates: [],

  notEvaluated: [
    {
      name: 'nothing is worked out',
      ...budget(
        line({ ytd_variance: -100 }),
        total({ annual_budget: 1, ytd_budget: 1, ytd_actual: 1, ytd_variance: 1 }),
      ),
      reason: 'not-applicable',
    },
    {
      name: 'two formulas are too few',
      ...budget(line(), line(), line({ ytd_variance: -100 })),
      reason: 'not-applicable',
    },
  ],
});
