import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { findFiles, NoSuchPath } from '../../src/batch/index.js';
import { Folder } from '../support/folder.js';

describe('finding files', () => {
  let folder: Folder;
  beforeEach(() => (folder = new Folder()));
  afterEach(() => folder.remove());

  const find = (...paths: string[]): ReturnType<typeof findFiles> => findFiles(paths, folder.path);
  const paths = (...given: string[]): string[] => find(...given).files.map(({ path }) => path);

  it('takes .xlsx, .xlsm and .csv of a folder and its subfolders, sorted, with / between the parts', () => {
    for (const name of ['b.xlsx', 'a.CSV', 'sub/deep/c.xlsm', 'sub/a.xlsx']) folder.write(name, 'x');
    assert.deepEqual(paths('.'), ['a.CSV', 'b.xlsx', 'sub/a.xlsx', 'sub/deep/c.xlsm']);
    assert.deepEqual(paths('sub'), ['a.xlsx', 'deep/c.xlsm']);
  });

  it('refuses .xls, .xlsb and .ods of a folder by name, each with what to do', () => {
    for (const name of ['a.xls', 'b.XLSB', 'c.ods', 'd.csv']) folder.write(name, 'x');
    assert.deepEqual(
      find('.').files.map(({ path, refused }) => [path, refused?.code ?? null]),
      [
        ['a.xls', 'legacy-xls'],
        ['b.XLSB', 'not-a-workbook'],
        ['c.ods', 'not-a-workbook'],
        ['d.csv', null],
      ],
    );
    for (const { refused } of find('.').files.slice(0, 3)) assert.match(refused!.remedy, /save it as/);
  });

  it('passes over lock files, hidden files, annotated copies and other kinds, and counts them', () => {
    for (const name of ['~$a.xlsx', '.hidden.csv', 'a.checked.xlsx', 'notes.txt', 'scan.pdf', 'a.xlsx'])
      folder.write(name, 'x');
    folder.write('.git/config.csv', 'x');
    const found = find('.');
    assert.deepEqual(
      found.files.map(({ path }) => path),
      ['a.xlsx'],
    );
    assert.deepEqual(found.passedOver, { lockFiles: 1, hidden: 1, annotated: 1, others: 2 });
  });

  it('always takes a file given by name, also one that a folder would pass over or refuse', () => {
    for (const name of ['~$a.xlsx', 'old.xls', 'a.checked.xlsx', 'notes.txt']) folder.write(name, 'x');
    const found = find('~$a.xlsx', 'old.xls', 'a.checked.xlsx', 'notes.txt', '.');
    assert.deepEqual(
      found.files.map(({ path, refused }) => [path, refused]),
      [
        ['a.checked.xlsx', null],
        ['notes.txt', null],
        ['old.xls', null],
        ['~$a.xlsx', null],
      ],
    );
    assert.deepEqual(found.passedOver, { lockFiles: 0, hidden: 0, annotated: 0, others: 0 });
  });

  it('takes a file once, however often it is given', () => {
    folder.write('sub/a.xlsx', 'x');
    assert.deepEqual(paths('sub/a.xlsx', 'sub', '.', join(folder.path, 'sub'), '**/*.xlsx'), ['a.xlsx']);
  });

  it('puts the argument in front where two files would have one path', () => {
    for (const name of ['april/return.xlsx', 'may/return.xlsx', 'may/other.xlsx']) folder.write(name, 'x');
    assert.deepEqual(paths('april', 'may/'), ['april/return.xlsx', 'may/return.xlsx', 'other.xlsx']);
  });

  it('expands globs: files by pattern, folders that match as folders', () => {
    for (const name of ['2015/a.xlsx', '2015/b.csv', '2016/a.csv', '2016/note.txt', 'x.xlsx'])
      folder.write(name, 'x');
    assert.deepEqual(paths('2015/*.xlsx'), ['a.xlsx']);
    assert.deepEqual(paths('*/*.csv'), ['2015/b.csv', '2016/a.csv']);
    assert.deepEqual(paths('201?'), ['2015/a.xlsx', '2015/b.csv', '2016/a.csv']);
    assert.equal(find('201?').passedOver.others, 1);
    assert.deepEqual(paths('{2015,2016}/a.*'), ['2015/a.xlsx', '2016/a.csv']);
  });

  it('takes a name that looks like a pattern as a name where there is such a file or folder', () => {
    folder.write('[old]/a.xlsx', 'x');
    folder.write('o/a.xlsx', 'x');
    folder.write('b[1].xlsx', 'x');
    assert.deepEqual(paths('[old]'), ['a.xlsx']);
    assert.deepEqual(
      find('[old]/*.xlsx').files.map(({ file }) => file),
      [join(folder.path, '[old]', 'a.xlsx')],
    );
    assert.deepEqual(paths('b[1].xlsx'), ['b[1].xlsx']);
  });

  it('says which path is not there, and which pattern matches nothing', () => {
    folder.write('a.xlsx', 'x');
    assert.throws(() => find('a.xlsx', 'b.xlsx'), new NoSuchPath('b.xlsx'));
    assert.throws(() => find('*.csv'), { name: 'NoSuchPath', message: 'No file matches *.csv' });
  });

  it('follows links to files but not to folders, which may lead round in a circle', () => {
    folder.write('real/a.xlsx', 'x');
    mkdirSync(join(folder.path, 'links'));
    symlinkSync(join(folder.path, 'real/a.xlsx'), join(folder.path, 'links/b.xlsx'));
    symlinkSync(folder.path, join(folder.path, 'links/round'));
    symlinkSync(join(folder.path, 'gone.xlsx'), join(folder.path, 'links/gone.xlsx'));
    assert.deepEqual(paths('links'), ['b.xlsx']);
  });

  it('says which folder cannot be opened, and goes on', function () {
    if (process.getuid?.() === 0 || process.platform === 'win32') this.skip();
    folder.write('locked/a.xlsx', 'x');
    folder.write('open/b.xlsx', 'x');
    chmodSync(join(folder.path, 'locked'), 0o000);
    try {
      assert.deepEqual(
        find('.').files.map(({ path, refused }) => [path, refused?.code ?? null]),
        [
          ['locked', 'in-use'],
          ['open/b.xlsx', null],
        ],
      );
    } finally {
      chmodSync(join(folder.path, 'locked'), 0o755);
    }
  });
});
