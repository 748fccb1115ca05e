import assert from 'node:assert/strict';
import { check } from '../../../src/checking/index.js';
import { rules } from '../../../src/rules/index.js';
import { layOut } from '../../../src/testing/case-workbook.js';
import type { Row } from '../../../src/testing/index.js';

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

/** Findings of one rule over a register that stands in two workbooks, `a.xlsx` with the Cover. */
function findings(rule: string, a: Row, b: Row): string[] {
  const workbooks = [
    { path: 'a.xlsx', workbook: layOut({ name: 'a', cover, tables: { contracts: [a] } }).workbook },
    { path: 'b.xlsx', workbook: layOut({ name: 'b', tables: { contracts: [b] } }).workbook },
  ];
  return check({ workbooks }, { rules: rules.filter(({ id }) => id === rule) }).findings.map(
    ({ workbook, messageId }) => `${workbook} ${messageId}`,
  );
}

describe('a table in two workbooks, one of which lacks a column', () => {
  it('takes the nature of a contract from its category where its workbook has no column for it', () => {
    const own = without({ ...contract, provider_ods: '99X' }, 'service_nature');
    assert.deepEqual(findings('SC-06', contract, own), ['b.xlsx ownCode']);
    assert.deepEqual(findings('SC-06', contract, { ...own, service_category: 'Commissioning support' }), []);
  });

  it('knows the commissioner by the column that the workbook has', () => {
    const gms = { ...contract, contract_form: 'GMS', service_category: 'Core primary medical' };
    assert.deepEqual(findings('SC-01', contract, without(gms, 'commissioner_type')), ['b.xlsx coreContract']);
    assert.deepEqual(findings('SC-01', contract, without(gms, 'commissioner_org')), ['b.xlsx coreContract']);
    const other = without({ ...gms, commissioner_org: 'NHS Othertown CCG' }, 'commissioner_type');
    assert.deepEqual(findings('SC-01', contract, other), []);
  });

  it('asks for a partnership agreement only where the workbook has a column for it', () => {
    const publicHealth = { ...contract, service_category: 'LA public health' };
    assert.deepEqual(findings('SC-04', contract, without(publicHealth, 'partnership_ref')), [
      'b.xlsx publicHealthReferenceNotHeld',
    ]);
    assert.deepEqual(findings('SC-04', contract, publicHealth), ['b.xlsx publicHealth']);
  });
});
