import assert from 'node:assert/strict';
import { problemOf, readBytes } from '../../src/batch/read-bytes.js';
import { Folder } from '../support/folder.js';

const error = (code: string): NodeJS.ErrnoException => Object.assign(new Error(code), { code });

describe('reading the bytes of a file', () => {
  let folder: Folder;
  beforeEach(() => (folder = new Folder()));
  afterEach(() => folder.remove());

  it('gives them with their SHA-256', async () => {
    // The digest of "abc" is the first example of FIPS 180-2.
    const read = await readBytes(folder.write('a.csv', 'abc'));
    assert.equal(read.problem, null);
    assert.equal(Buffer.from(read.bytes).toString(), 'abc');
    assert.equal(read.sha256, 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('says of a file that is open elsewhere to close it in Excel', () => {
    for (const code of ['EBUSY', 'EPERM', 'EACCES']) {
      const problem = problemOf(error(code));
      assert.equal(problem.code, 'in-use', code);
      assert.equal(problem.remedy, 'Close it in Excel and run again.');
    }
  });

  it('never rejects: a folder, a missing file and a broken disk are problems', async () => {
    assert.equal((await readBytes(folder.path)).problem?.code, 'not-a-workbook');
    assert.match((await readBytes(`${folder.path}/gone.xlsx`)).problem!.message, /moved or deleted/);
    const broken = problemOf(error('EIO'));
    assert.equal(broken.code, 'damaged');
    assert.match(broken.message, /EIO/);
  });
});
