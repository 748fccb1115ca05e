import assert from 'node:assert/strict';
import { readResult, ResultProblem } from '../../src/batch/index.js';
import { finding, dossier, run } from '../reports/run.js';
import { Folder } from '../support/folder.js';

describe('reading a result', () => {
  let folder: Folder;
  beforeEach(() => (folder = new Folder()));
  afterEach(() => folder.remove());

  const refuses = (content: string, expected: RegExp): void => {
    const file = folder.write('result.json', content);
    assert.throws(
      () => readResult(file, 'result.json'),
      (error: unknown) => error instanceof ResultProblem && expected.test(error.message),
    );
  };

  it('gives what was written, also with a byte order mark', () => {
    const result = run(dossier({ findings: [finding()] }));
    assert.deepEqual(readResult(folder.write('a.json', JSON.stringify(result))), result);
    assert.deepEqual(readResult(folder.write('b.json', `\ufeff${JSON.stringify(result)}`)), result);
  });

  it('refuses what is no result, and says how to make one', () => {
    refuses('x', /^result\.json is not JSON, .* Make one with: ccg-check check PATH --format json/);
    for (const content of ['3', 'null', '[]', '{}', '{"schemaVersion":1,"workbooks":[]}'])
      refuses(content, /^result\.json is not the result of a check\. Make one/);
  });

  it('refuses another version of the contract, and names both', () => {
    refuses(
      JSON.stringify({ ...run(), schemaVersion: 2 }),
      /^result\.json is a result of version 2; this ccg-check reads version 1\./,
    );
  });

  it('refuses a result that is not whole, and says where', () => {
    const result = run(dossier({ findings: [{ ...finding(), severity: 'bad' as never }] }));
    refuses(
      JSON.stringify(result),
      /^result\.json is not a whole result of a check: dossiers\.0\.findings\.0\.severity: /,
    );
  });

  it('says which file is not there, or is a folder', () => {
    const read = (file: string): void => void readResult(file, 'name');
    assert.throws(() => read(`${folder.path}/none.json`), /^ResultProblem: There is no file name\.$/);
    assert.throws(() => read(folder.path), /^ResultProblem: name is a folder\./);
  });
});
