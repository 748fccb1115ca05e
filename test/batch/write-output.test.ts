import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../../src/batch/index.js';
import { Folder } from '../support/folder.js';

describe('writing an output', () => {
  let folder: Folder;
  beforeEach(() => (folder = new Folder()));
  afterEach(() => folder.remove());

  it('writes the whole file and leaves nothing else', async () => {
    const file = folder.write('report.txt', 'old');
    await writeWhole(file, 'new');
    assert.equal(readFileSync(file, 'utf8'), 'new');
    assert.deepEqual(readdirSync(folder.path), ['report.txt']);
  });

  it('never writes over an input, not even through a link', async () => {
    const input = folder.write('a.xlsx', 'theirs');
    const link = join(folder.path, 'link.xlsx');
    symlinkSync(input, link);
    for (const file of [input, link])
      await assert.rejects(writeWhole(file, 'ours', [input]), {
        name: 'OutputProblem',
        message: /another name/,
      });
    assert.equal(readFileSync(input, 'utf8'), 'theirs');
  });

  it('says what is in the way, and leaves no half of a file', async () => {
    mkdirSync(join(folder.path, 'taken'));
    await assert.rejects(writeWhole(join(folder.path, 'taken'), 'x'), { message: /a folder has that name/ });
    await assert.rejects(writeWhole(join(folder.path, 'no/report.txt'), 'x'), {
      message: /its folder is not there/,
    });
    assert.deepEqual(readdirSync(folder.path), ['taken']);
  });
});
