import assert from 'node:assert/strict';
import { check, type DossierResult } from '../../../src/checking/index.js';
import { defineRule, show } from '../../../src/rulekit/index.js';
import { projectChoice, refer } from '../../../src/sources/index.js';
import { layOut } from '../../../src/testing/case-workbook.js';
import type { Case, Row } from '../../../src/testing/index.js';

const parts = {
  slug: 'moved',
  title: 'A figure stays as it was',
  basis: 'data' as const,
  sources: [refer(projectChoice)],
  why: 'For this test.',
  messages: {
    moved: { severity: 'warning' as const, text: '{before} became {now} in units of {unit}.', remedy: '' },
  },
};

const budgetMoved = defineRule({
  ...parts,
  id: 'XX-01',
  limbs: (limb) => [
    limb.record({
      of: 'budget',
      needs: { budget: ['line_id', 'annual_budget'] },
      earlier: { period: 'month', needs: { budget: ['line_id', 'annual_budget'] } },
      check(line, context) {
        const before = context.earlier.budget.find('line_id', line.line_id);
        if (before === null || before.annual_budget === line.annual_budget) return;
        const at = before.at('annual_budget');
        context.report('moved', {
          at: 'annual_budget',
          values: {
            before: show.money(before.annual_budget!, at),
            now: show.money(line.annual_budget!),
            unit: show.money(context.unit),
          },
          related: [at],
        });
      },
    }),
  ],
});

const surplusMoved = defineRule({
  ...parts,
  id: 'XX-02',
  limbs: (limb) => [
    limb.dossier({
      needs: { allocation: ['surplus_brought_forward'] },
      earlier: { period: 'year', needs: { allocation: ['prior_year_outturn'] } },
      check(context) {
        const [now] = context.tables.allocation.records;
        const [before] = context.earlier.allocation.records;
        if (now!.surplus_brought_forward === before!.prior_year_outturn) return;
        context.report('moved', {
          at: now!.at('surplus_brought_forward'),
          values: {
            before: show.money(before!.prior_year_outturn!),
            now: show.money(now!.surplus_brought_forward!),
            unit: show.money(context.unit),
          },
        });
      },
    }),
  ],
});

const cover = (own: Row = {}): Row => ({
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2015-09-30',
  month_no: 6,
  units: 'GBP',
  ...own,
});
const line = (annual_budget: number): Row => ({ line_id: 'A1', description: 'Hospital', annual_budget });
const result = (testCase: Omit<Case, 'name'>): DossierResult =>
  check(layOut({ name: 'a case', ...testCase }).dossier, { rules: [budgetMoved, surplusMoved] });
const why = ({ notEvaluated }: DossierResult, rule: string): string[] =>
  notEvaluated.filter((held) => held.rule === rule).map(({ reason, detail }) => `${reason}: ${detail}`);

describe('tables of an earlier period', () => {
  it('come to the rule that asks for them, and findings point to their cells', () => {
    const { findings, workbooks, faults, periodEnd } = result({
      cover: cover(),
      tables: { budget: [line(500)] },
      earlier: { month: { cover: cover({ month_no: 5, units: 'GBP000' }), tables: { budget: [line(1)] } } },
    });
    assert.deepEqual(
      findings.map(({ message, workbook, cell, related, table }) => ({
        message,
        workbook,
        cell,
        related,
        table,
      })),
      [
        {
          message: '£1,000 (Budget!C2 of month-before.xlsx) became £500 in units of £1,000.',
          workbook: 'case.xlsx',
          cell: 'C2',
          related: [{ workbook: 'month-before.xlsx', sheet: 'Budget', cell: 'C2' }],
          table: 'budget',
        },
      ],
    );
    assert.deepEqual(
      workbooks.map(({ path }) => path),
      ['case.xlsx'],
    );
    assert.deepEqual(faults, []);
    assert.equal(periodEnd, '2015-09-30');
  });

  it('are not judged themselves', () => {
    const { findings, evaluated } = result({
      cover: cover(),
      tables: { budget: [line(500)] },
      earlier: { month: { cover: cover({ month_no: 5 }), tables: { budget: [line(500), line(7)] } } },
    });
    assert.deepEqual(findings, []);
    assert.deepEqual(
      evaluated.map(({ rule, judged }) => [rule, judged]),
      [['XX-01', 1]],
    );
  });

  it('are those of the year before where a rule asks for the year', () => {
    const allocation = (row: Row): NonNullable<Case['tables']> => ({
      allocation: [{ financial_year: '2015/16', ...row }],
    });
    const { findings } = result({
      cover: cover(),
      tables: allocation({ revenue_resource_limit: 9, surplus_brought_forward: 20 }),
      earlier: {
        year: { cover: cover(), tables: allocation({ revenue_resource_limit: 9, prior_year_outturn: 30 }) },
      },
    });
    assert.deepEqual(
      findings.map(({ rule, message }) => `${rule} ${message}`),
      ['XX-02 £30 became £20 in units of £1.'],
    );
  });

  it('that are missing are named, with their month', () => {
    const without = (own: Row): string[] =>
      why(result({ cover: cover(own), tables: { budget: [line(1)] } }), 'XX-01');
    const missing =
      'table-missing: no table "Budget, actual and forecast" (workbook: Finance report or plan) of';
    assert.deepEqual(without({}), [`${missing} August 2015 (month 5)`]);
    assert.deepEqual(without({ month_no: null, period_end: '2016-01-31' }), [
      `${missing} December 2015 (month 9)`,
    ]);
    assert.deepEqual(without({ month_no: 1 }), [`${missing} the plan for 2015/16 (month 0)`]);
    assert.deepEqual(without({ month_no: 0 }), ['not-applicable: a plan has no month before it']);
    assert.deepEqual(without({ month_no: null, period_end: null, financial_year: null }), [
      'date-unknown: the period of the figures is not known, nor the one before it',
    ]);
    const allocation = { allocation: [{ financial_year: '2015/16', surplus_brought_forward: 20 }] };
    assert.deepEqual(why(result({ cover: cover(), tables: allocation }), 'XX-02'), [
      'table-missing: no table "Allocations and limits" (workbook: Finance report or plan) of 2014/15',
    ]);
  });

  it('that lack a column are said to', () => {
    const testCase = {
      cover: cover(),
      tables: { budget: [line(1)] },
      earlier: { month: { cover: cover(), tables: { budget: [{ line_id: 'A1', forecast_outturn: 3 }] } } },
    };
    assert.deepEqual(why(result(testCase), 'XX-01'), [
      'column-missing: Budget, actual and forecast: no column for Annual budget',
    ]);
  });
});
