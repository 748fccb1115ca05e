import assert from 'node:assert/strict';
import { check } from '../../../src/checking/index.js';
import { rules } from '../../../src/rules/index.js';
import { layOut } from '../../../src/testing/case-workbook.js';

const { workbook } = layOut({
  name: 'a procurement without a route',
  cover: { ccg_ods: '99X', financial_year: '2015/16', period_end: '2016-03-31', units: 'GBP' },
  tables: {
    procurement: [
      {
        procurement_ref: 'P-1',
        title: 'Hearing aids',
        est_value: 90_000,
        route: null,
        award_date: '2015-09-01',
      },
    ],
  },
});
const findings = (...ids: string[]) =>
  check(
    { workbooks: [{ path: 'book.xlsx', workbook }] },
    { rules: rules.filter(({ id }) => ids.includes(id)) },
  ).findings.map(({ rule, cell }) => `${rule} ${cell}`);

describe('one breach, one finding', () => {
  it('leaves a blank route to the rule that owns it', () => {
    assert.deepEqual(findings('PR-01', 'DA-03'), ['PR-01 D2']);
  });

  it('reports the blank where its owner does not run', () => {
    assert.deepEqual(findings('DA-03'), ['DA-03 D2']);
  });
});
