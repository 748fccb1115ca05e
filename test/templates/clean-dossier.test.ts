import assert from 'node:assert/strict';
import { cleanFiles } from '../../scripts/examples/files.js';
import { check, type DossierWorkbook } from '../../src/index.js';
import { read } from '../support/reading.js';
import { FIRST_RULES } from './first-rules.js';

/** What the clean dossier leaves unchecked, and why it must. */
const NOT_EVALUATED = [
  // A delegated CCG needs no joint committee: the limb is about CCGs with joint commissioning.
  ['CO-03', 'a', 'not-applicable'],
];

describe('the clean dossier', () => {
  let workbooks: DossierWorkbook[];
  before(async () => {
    workbooks = await Promise.all(
      [...cleanFiles()].map(async ([path, bytes]) => ({ path, workbook: await read(bytes) })),
    );
  });

  it('has no finding, with all six workbooks together', () => {
    const { findings, faults, ccg, financialYear, periodEnd } = check({ workbooks });
    assert.deepEqual(
      findings.map(({ rule, sheet, cell, message }) => [rule, sheet, cell, message]),
      [],
    );
    assert.deepEqual(faults, []);
    assert.deepEqual([ccg, financialYear, periodEnd], ['99X', '2015/16', '2016-03-31']);
  });

  it('has every rule of the first set evaluated, but for what it cannot show', () => {
    const { evaluated, notEvaluated } = check({ workbooks });
    const judged = new Map(evaluated.map((rule) => [rule.rule, rule.judged]));
    for (const id of FIRST_RULES) assert((judged.get(id) ?? 0) > 0, `${id} judged nothing`);
    const first = new Set<string>(FIRST_RULES);
    assert.deepEqual(
      notEvaluated.filter(({ rule }) => first.has(rule)).map(({ rule, limb, reason }) => [rule, limb, reason]),
      NOT_EVALUATED,
    );
  });

  it('has no finding in any of its workbooks alone', () => {
    for (const workbook of workbooks) {
      const { findings, faults } = check({ workbooks: [workbook] });
      assert.deepEqual(
        findings.map(({ rule, sheet, cell, message }) => [rule, sheet, cell, message]),
        [],
      );
      assert.deepEqual(faults, []);
    }
  });
});
