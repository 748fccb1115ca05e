import assert from 'node:assert/strict';
import { ConfigProblem, parseConfig } from '../../src/batch/index.js';

const parsed = (content: unknown): unknown => parseConfig(JSON.stringify(content), 'c.json').config;
const faults = (content: unknown): readonly string[] => {
  try {
    parsed(content);
  } catch (error) {
    assert(error instanceof ConfigProblem);
    return error.faults;
  }
  return [];
};

describe('a configuration that says whose workbooks are', () => {
  const stated = { ccg: ' 04R ', financialYear: '2015/16', files: ['payments*.csv', 'old/*'] };

  it('gives code or name, year and files', () => {
    assert.deepEqual(
      parsed({ dossiers: [stated, { ...stated, ccg: 'NHS Anytown CCG', financialYear: '2015-16' }] }),
      {
        dossiers: [
          { ccg: '04R', financialYear: 2015, files: stated.files },
          { ccg: 'NHS Anytown CCG', financialYear: 2015, files: stated.files },
        ],
      },
    );
  });

  it('is refused where it says less, or something else', () => {
    assert.deepEqual(faults({ dossiers: [{ ...stated, financialYear: '2015' }] }), [
      'dossiers[0].financialYear: should be a financial year such as 2015/16',
    ]);
    assert.deepEqual(faults({ dossiers: [{ ...stated, files: [] }] }), [
      'dossiers[0].files: should not be empty',
    ]);
    assert.deepEqual(faults({ dossiers: [{ ...stated, ccg: ' ' }] }), [
      'dossiers[0].ccg: should not be empty',
    ]);
    assert.deepEqual(faults({ dossiers: [{ ...stated, period: 'M6' }] }), ['dossiers[0]: unknown: period']);
    assert.deepEqual(faults({ dossiers: stated }), ['dossiers: should be a list in [ ]']);
  });
});
