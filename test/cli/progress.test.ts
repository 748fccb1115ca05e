import assert from 'node:assert/strict';
import type { Given, Terminal } from '../../src/cli/flags.js';
import { passedOverInWords, runFiles } from '../../src/cli/run-files.js';
import { cover } from '../../scripts/examples/ccg.js';
import { templateWorkbook } from '../../src/writing/index.js';
import { Folder } from '../support/folder.js';
import { SPEND } from '../support/registers.js';

describe('progress', () => {
  let folder: Folder;
  beforeEach(() => (folder = new Folder()));
  afterEach(() => folder.remove());

  /** What is written to standard error while a folder is checked. */
  async function progress(watched: boolean, quiet: boolean): Promise<string> {
    let error = '';
    const terminal: Terminal = {
      out: () => undefined,
      pour: () => Promise.resolve(),
      error: (text) => (error += text),
      watched,
      columns: 30,
      colour: false,
      symbols: false,
      cwd: folder.path,
      program: 'ccg-check',
    };
    const given: Given = {
      arguments: ['.'],
      has: (flag) => quiet && flag === 'quiet',
      value: (flag) => (flag === 'workers' ? '1' : null),
      values: () => [],
      inOrder: [],
    };
    await runFiles(given, terminal, {}, { only: ['TR-05'] });
    return error;
  }

  it('is one line of the terminal, written over and cleared at the end', async () => {
    folder.write('a file with a very long \u202Ename indeed.csv', SPEND);
    assert.equal(await progress(true, false), '\r\u001b[KChecking 1 of 1: a file with…\r\u001b[K');
  });

  it('says when workbooks are judged together', async () => {
    const org = [cover()];
    const waivers = [{ waiver_ref: 'W-1' }];
    folder.write('a.xlsx', templateWorkbook('contracts', { content: { org, waivers } }));
    folder.write('b.xlsx', templateWorkbook('finance', { content: { org, bppc: [{ category: 'NHS' }] } }));
    const shown = await progress(true, false);
    assert(shown.includes('\u001b[KJudging 2 workbooks together…'), shown);
  });

  it('is not shown where nobody watches, or where it is to be quiet', async () => {
    folder.write('a.csv', SPEND);
    assert.equal(await progress(false, false), '');
    assert.equal(await progress(true, true), '');
  });

  it('says in words which files were passed over', () => {
    const none = { lockFiles: 0, hidden: 0, annotated: 0, others: 0 };
    assert.equal(passedOverInWords(none), undefined);
    assert.equal(
      passedOverInWords({ lockFiles: 1, hidden: 2, annotated: 1, others: 1204 }),
      'Passed over: 1 annotated copy, 1 lock file of Excel, 2 hidden files and 1,204 files of other kinds.',
    );
  });
});
