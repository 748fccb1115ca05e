import assert from 'node:assert/strict';
import { check } from '../../../src/checking/index.js';
import forecast from '../../../src/rules/finance/spend-within-resources.js';
import level from '../../../src/rules/scope/core-contract-held-by-ccg.js';
import variances from '../../../src/rules/integrity/variance-recomputes.js';
import { layOut } from '../../../src/testing/case-workbook.js';
import type { CaseContent, Row } from '../../../src/testing/index.js';
import type { DossierResult } from '../../../src/index.js';

const cover = (own: Row = {}): Row => ({
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2016-03-31',
  units: 'GBP',
  ...own,
});
const contract = {
  contract_ref: 'GP-01',
  title: 'Primary medical services',
  service_category: 'Core primary medical',
  commissioner_org: '99X',
  commissioner_type: 'CCG',
  provider_name: 'Abbey Road Surgery',
  contract_form: 'GMS',
  start_date: '2015-10-01',
  end_date: '2044-03-31',
};
const judged = (first: CaseContent, ...besides: CaseContent[]): DossierResult =>
  check(layOut({ name: 'a case', ...first, besides }).dossier, { rules: [forecast, level, variances] });

describe('several workbooks with a Cover each', () => {
  it('are of the period of the monthly report, not of a register made at the year end', () => {
    const register = { cover: cover(), tables: { contracts: [contract] } };
    const allocation = { financial_year: '2015/16', revenue_resource_limit: 100 };
    const lines = [{ line_id: 'A1', description: 'Hospital', annual_budget: 200, forecast_outturn: 200 }];
    const report = {
      cover: cover({ period_end: '2015-09-30', month_no: 6, co_commissioning_level: 'None' }),
      tables: { allocation: [allocation], budget: lines },
    };
    for (const result of [judged(register, report), judged(report, register)]) {
      assert.deepEqual([result.periodEnd, result.periodFrom], ['2015-09-30', 'cover']);
      // A warning: it is month 6, though the register is of March.
      assert.deepEqual(result.findings.map(({ rule, severity }) => `${rule} ${severity}`).sort(), [
        'FI-01 warning',
        'SC-01 error',
      ]);
    }
  });

  it('complete each other: what one leaves blank another says', () => {
    const { findings } = judged(
      { cover: cover({ period_end: '2016-03-31' }), tables: { contracts: [contract] } },
      { cover: cover({ period_end: '2016-01-31', co_commissioning_level: 'Delegated commissioning' }) },
    );
    assert.deepEqual(findings, []);
  });

  it('each state the sign of their own variances', () => {
    const line = (line_id: string, variance: number): Row => ({
      line_id,
      description: line_id,
      annual_budget: 100,
      forecast_outturn: 130,
      forecast_variance: variance,
    });
    const { findings } = judged(
      {
        cover: cover({ variance_sign: 'budget-minus-actual' }),
        tables: { budget: [line('A', -30), line('B', -30), line('C', 30)] },
      },
      {
        cover: cover({ variance_sign: 'actual-minus-budget' }),
        tables: { budget: [line('D', 30), line('E', 30), line('F', -30)] },
      },
    );
    assert.deepEqual(
      findings.filter(({ rule }) => rule === 'IN-01').map(({ workbook, cell }) => `${workbook} ${cell}`),
      ['case.xlsx E4', 'case-2.xlsx E4'],
    );
  });

  it('are named with the sheets of the cells that kept a row from being judged', () => {
    const lines = [
      {
        line_id: 'A',
        description: 'A',
        annual_budget: 1,
        forecast_outturn: 1,
        forecast_variance: { text: 'x' },
      },
      { line_id: 'B', description: 'B', annual_budget: 1, forecast_outturn: 1, forecast_variance: 0 },
    ];
    const stated = cover({ variance_sign: 'actual-minus-budget' });
    const cellsOf = ({ evaluated }: DossierResult): string[] =>
      evaluated
        .filter(({ rule }) => rule === 'IN-01')
        .flatMap(({ notJudged }) => notJudged.map(({ cells }) => cells));
    const content = { cover: stated, tables: { budget: lines } };
    assert.deepEqual(cellsOf(judged(content)), ['E2']);
    assert.deepEqual(cellsOf(judged(content, content)), ['case.xlsx Budget!E2; case-2.xlsx Budget!E2']);
  });
});
