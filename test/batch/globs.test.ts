import assert from 'node:assert/strict';
import { forwardSlashes, globOf } from '../../src/batch/globs.js';

const nothing = (): boolean => false;

describe('patterns of files', () => {
  it('are split at their first wildcard', () => {
    assert.deepEqual(globOf('returns/2015/*.xlsx', 'linux', nothing), {
      base: 'returns/2015',
      pattern: '*.xlsx',
    });
    assert.deepEqual(globOf('*/m?.csv', 'linux', nothing), { base: '', pattern: '*/m?.csv' });
    assert.deepEqual(globOf('/*.xlsx', 'linux', nothing), { base: '/', pattern: '*.xlsx' });
    assert.equal(globOf('returns/2015.xlsx', 'linux', nothing), null);
  });

  it('may have the backslashes of Windows, there only', () => {
    assert.deepEqual(globOf('C:\\Users\\me\\returns\\*.xlsx', 'win32', nothing), {
      base: 'C:/Users/me/returns',
      pattern: '*.xlsx',
    });
    assert.deepEqual(globOf('..\\returns\\**\\*.csv', 'win32', nothing), {
      base: '../returns',
      pattern: '**/*.csv',
    });
    assert.equal(forwardSlashes('a\\b.xlsx', 'win32'), 'a/b.xlsx');
    assert.equal(forwardSlashes('a\\b.xlsx', 'linux'), 'a\\b.xlsx');
  });

  it('begin after folders that are there although they look like a pattern', () => {
    const there = (path: string): boolean => path === 'returns [2015]';
    assert.deepEqual(globOf('returns [2015]/*.xlsx', 'linux', there), {
      base: 'returns [2015]',
      pattern: '*.xlsx',
    });
  });
});
