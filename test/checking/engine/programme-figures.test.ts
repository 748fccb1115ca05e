import assert from 'node:assert/strict';
import { check, type DossierResult } from '../../../src/checking/index.js';
import { layOut } from '../../../src/testing/case-workbook.js';

type Lines = NonNullable<Parameters<typeof layOut>[0]['tables']>['budget'];

const COVER = { ccg_ods: '99X', financial_year: '2015/16', period_end: '2016-03-31', units: 'GBP' };
const line = (line_id: string, programme_area: string | null, budget: unknown, more: object = {}) => ({
  line_id,
  programme_area,
  description: `Line ${line_id}`,
  annual_budget: budget,
  forecast_outturn: 200,
  ...more,
});

const figuresOf = (budget: Lines): DossierResult['figures'] => {
  const { dossier } = layOut({ name: 'figures', cover: COVER, tables: { budget } });
  return check(dossier, { rules: [], ruleIds: [] }).figures;
};

describe('figures by programme area', () => {
  it('are the sums of the lines, totals left out', () => {
    const figures = figuresOf([
      line('1', 'Acute', 100, { ytd_budget: 50, ytd_actual: 60 }),
      line('2', 'Acute', 300.5, { ytd_budget: 150, ytd_actual: 140 }),
      line('3', 'Community', 7),
      line('T', 'Acute', 407.5, { is_total: 'Yes' }),
    ] as Lines);
    assert.deepEqual(figures?.programmes, [
      {
        programmeArea: 'Acute',
        annualBudget: 40_050,
        ytdBudget: 20_000,
        ytdActual: 20_000,
        forecastOutturn: 40_000,
        leftOut: 0,
      },
      {
        programmeArea: 'Community',
        annualBudget: 700,
        ytdBudget: null,
        ytdActual: null,
        forecastOutturn: 20_000,
        leftOut: 0,
      },
    ]);
    assert.equal(figures.workbook, 'case.xlsx');
  });

  it('leave out what cannot be read, and count it', () => {
    const figures = figuresOf([line('1', 'Acute', 100), line('2', 'Acute', 'about 100')] as Lines);
    assert.deepEqual(
      figures?.programmes.map(({ annualBudget, leftOut }) => [annualBudget, leftOut]),
      [[10_000, 1]],
    );
  });

  it('are not there where no table has programme areas', () => {
    const { dossier } = layOut({ name: 'none', cover: COVER, tables: {} });
    assert.equal(check(dossier, { rules: [], ruleIds: [] }).figures, undefined);
  });
});
