import assert from 'node:assert/strict';
import { cleanFiles } from '../../scripts/examples/files.js';
import { check, rules, type DossierWorkbook } from '../../src/index.js';
import { read } from '../support/reading.js';

/** Rules that the clean dossier leaves unchecked, and why it must: it is one of a delegated CCG at the end of 2015/16. */
const NOT_EVALUATED: Readonly<Record<string, readonly string[]>> = {
  'of years or days that the dossier is not of': [
    ...['BC-04', 'BC-05', 'HI-01', 'HI-02', 'PH-01', 'PH-03', 'PP-02', 'SC-11'],
    ...['CI-12', 'CI-13', 'CI-14', 'CI-15', 'CI-16', 'CI-17', 'CI-18', 'CI-19', 'CI-20'],
  ],
  'of greater involvement': ['CO-02', 'CO-17'],
  'compared with a month or year before': ['IN-07', 'PH-02'],
  'of findings that are accepted': ['AC-01'],
};

describe('the clean dossier', () => {
  let workbooks: DossierWorkbook[];
  before(async () => {
    workbooks = await Promise.all(
      [...cleanFiles()].map(async ([path, bytes]) => ({ path, workbook: await read(bytes) })),
    );
  });

  it('has no finding by any rule, with all six workbooks together', () => {
    const { findings, faults, ccg, financialYear, periodEnd } = check({ workbooks }, { rules });
    assert.deepEqual(
      findings.map(({ rule, sheet, cell, message }) => [rule, sheet, cell, message]),
      [],
    );
    assert.deepEqual(faults, []);
    assert.deepEqual([ccg, financialYear, periodEnd], ['99X', '2015/16', '2016-03-31']);
  });

  it('has every rule evaluated, but for what it cannot show', () => {
    const { evaluated } = check({ workbooks }, { rules });
    const judged = new Set(evaluated.filter((rule) => rule.judged > 0).map(({ rule }) => rule));
    assert.deepEqual(
      rules
        .map(({ id }) => id)
        .filter((id) => !judged.has(id))
        .sort(),
      Object.values(NOT_EVALUATED).flat().sort(),
    );
  });

  it('has no finding in any of its workbooks alone', () => {
    for (const workbook of workbooks) {
      const { findings, faults } = check({ workbooks: [workbook] }, { rules });
      assert.deepEqual(
        findings.map(({ rule, sheet, cell, message }) => [rule, sheet, cell, message]),
        [],
      );
      assert.deepEqual(faults, []);
    }
  });
});
