import assert from 'node:assert/strict';
import { check } from '../../../src/checking/index.js';
import type { Rule } from '../../../src/rulekit/index.js';
import totalsAddUp from '../../../src/rules/integrity/totals-add-up.js';
import varianceRecomputes from '../../../src/rules/integrity/variance-recomputes.js';
import ccgIsNotAProvider from '../../../src/rules/scope/ccg-is-not-a-provider.js';
import coreContractHeldByCcg from '../../../src/rules/scope/core-contract-held-by-ccg.js';
import excludedServiceCategory from '../../../src/rules/scope/excluded-service-category.js';
import publicHealthBelongsToCouncils from '../../../src/rules/scope/public-health-belongs-to-councils.js';
import { layOut } from '../../../src/testing/case-workbook.js';
import type { Case, Row } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2014/15',
  period_end: '2014-09-30',
  units: 'GBP',
};
const contract = {
  contract_ref: 'C-001',
  title: 'District nursing',
  service_category: 'Community',
  service_nature: 'Health',
  commissioner_org: '99X',
  commissioner_type: 'CCG',
  provider_name: 'Anytown Community Care',
  provider_ods: '8ZZ01',
  contract_form: 'NHS Standard Contract',
  start_date: '2014-04-01',
  end_date: null,
  partnership_ref: null,
};
const without = (row: Row, ...columns: string[]): Row =>
  Object.fromEntries(Object.entries(row).filter(([column]) => !columns.includes(column)));

type Tables = NonNullable<Case['tables']>;

/** Findings of one rule over two workbooks, `a.xlsx` with the Cover. */
function found(rule: Rule, a: Tables, b: Tables): string[] {
  const workbooks = [
    { path: 'a.xlsx', workbook: layOut({ name: 'a', cover, tables: a }).workbook },
    { path: 'b.xlsx', workbook: layOut({ name: 'b', tables: b }).workbook },
  ];
  return check({ workbooks }, { rules: [rule] }).findings.map(
    ({ workbook, messageId, cell }) => `${workbook} ${messageId} ${cell}`,
  );
}

/** The same over a register of contracts, without the cells. */
function findings(rule: Rule, a: Row, b: Row): string[] {
  return found(rule, { contracts: [a] }, { contracts: [b] }).map((finding) =>
    finding.split(' ').slice(0, 2).join(' '),
  );
}

describe('a table in two workbooks, one of which lacks a column', () => {
  it('takes the nature of a contract from its category where its workbook has no column for it', () => {
    const own = without({ ...contract, provider_ods: '99X' }, 'service_nature');
    assert.deepEqual(findings(ccgIsNotAProvider, contract, own), ['b.xlsx ownCode']);
    assert.deepEqual(
      findings(ccgIsNotAProvider, contract, { ...own, service_category: 'Commissioning support' }),
      [],
    );
  });

  it('knows the commissioner by the column that the workbook has', () => {
    const gms = { ...contract, contract_form: 'GMS', service_category: 'Core primary medical' };
    assert.deepEqual(findings(coreContractHeldByCcg, contract, without(gms, 'commissioner_type')), [
      'b.xlsx coreContract',
    ]);
    assert.deepEqual(findings(coreContractHeldByCcg, contract, without(gms, 'commissioner_org')), [
      'b.xlsx coreContract',
    ]);
    const other = without({ ...gms, commissioner_org: 'NHS Othertown CCG' }, 'commissioner_type');
    assert.deepEqual(findings(coreContractHeldByCcg, contract, other), []);
  });

  it('takes a category or an agreement that its workbook has no column for as blank', () => {
    const gms = { ...contract, contract_form: 'GMS', service_category: 'Core primary medical' };
    assert.deepEqual(findings(coreContractHeldByCcg, contract, without(gms, 'service_category')), [
      'b.xlsx coreContract',
    ]);
    const dental = without({ ...contract, service_category: 'Primary dental' }, 'partnership_ref');
    assert.deepEqual(findings(excludedServiceCategory, contract, dental), ['b.xlsx excludedCategory']);
  });

  it('asks for a partnership agreement only where the workbook has a column for it', () => {
    const publicHealth = { ...contract, service_category: 'LA public health' };
    assert.deepEqual(
      findings(publicHealthBelongsToCouncils, contract, without(publicHealth, 'partnership_ref')),
      ['b.xlsx publicHealthReferenceNotHeld'],
    );
    assert.deepEqual(findings(publicHealthBelongsToCouncils, contract, publicHealth), [
      'b.xlsx publicHealth',
    ]);
  });

  it('judges variances and totals of each by the columns that it has', () => {
    const line = (description: string, budget: number, actual: number, is_total: string | null = null) => ({
      line_id: is_total === null ? description : null,
      programme_area: is_total === null ? 'Acute' : null,
      description,
      annual_budget: budget,
      forecast_outturn: actual,
      forecast_variance: actual - budget,
      is_total,
    });
    const toDate = (row: Row) => ({ ...row, ytd_budget: 10, ytd_actual: 10, ytd_variance: 0 });
    const plan = [line('A', 100_000, 101_000), line('B', 50_000, 52_000), line('C', 70_000, 69_000)];
    const wrong = [plan[0]!, plan[1]!, { ...plan[2]!, forecast_variance: 4_000 }];
    const budget = { budget: plan.map(toDate) };
    assert.deepEqual(found(varianceRecomputes, budget, { budget: [...plan, ...wrong] }), [
      'b.xlsx wrongVariance F7',
    ]);
    const total = { ...line('Total', 230_000, 222_000, 'Yes'), forecast_variance: 2_000 };
    assert.deepEqual(found(totalsAddUp, budget, { budget: [...plan, total] }), ['b.xlsx totalDoesNotAdd D5']);
  });
});
