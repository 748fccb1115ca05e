import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runResultSchema, type RunResult } from '../../src/index.js';
import { withBuild } from '../support/build.js';
import { Folder } from '../support/folder.js';
import { CONTRACTS, SOMETHING_ELSE, SPEND, SPEND_WITH_REPEAT } from '../support/registers.js';
import { runCli, type Outcome } from './run-cli.js';

describe('ccg-check check', () => {
  withBuild();
  let folder: Folder;
  beforeEach(() => (folder = new Folder()));
  afterEach(() => folder.remove());

  const check = (...args: readonly string[]): Outcome => runCli(folder.path, 'check', ...args);
  const json = (...args: readonly string[]): RunResult =>
    runResultSchema.parse(JSON.parse(check(...args, '--format', 'json').out));

  describe('exit status', () => {
    it('is 0 where nothing was found, 1 for an error', () => {
      folder.write('spend.csv', SPEND);
      folder.write('contracts.csv', CONTRACTS);
      assert.equal(check('spend.csv').status, 0);
      assert.equal(check('contracts.csv').status, 1);
      assert.equal(check('.').status, 1);
    });

    it('goes by --fail-on', () => {
      folder.write('spend.csv', SPEND_WITH_REPEAT);
      const rule = ['spend.csv', '--rule', 'TR-05'];
      assert.equal(json(...rule).summary.warning, 1);
      assert.equal(check(...rule).status, 0);
      assert.equal(check(...rule, '--fail-on', 'error').status, 0);
      assert.equal(check(...rule, '--fail-on', 'warning').status, 1);
      assert.equal(check(...rule, '--fail-on', 'info').status, 1);
      folder.write('contracts.csv', CONTRACTS);
      assert.equal(check('contracts.csv', '--fail-on', 'never').status, 0);
    });

    it('is 2 where something could not be checked, whatever else was found', () => {
      folder.write('contracts.csv', CONTRACTS);
      folder.write('old.xls', 'x');
      const { status, out } = check('.');
      assert.equal(status, 2);
      assert.match(out, /contracts\.csv: 1 error\./);
      assert.match(out, /old\.xls: not read\. [\s\S]*\(\.xls\)/);
      assert.equal(check('.', '--fail-on', 'never').status, 2);
    });

    it('is 2 where no workbook has a table of ours, and says what to do', () => {
      folder.write('shapes.csv', SOMETHING_ELSE);
      const { status, out } = check('.');
      assert.equal(status, 2);
      assert.match(out, /^Nothing was checked: no table was found/);
      assert.match(out, /ccg-check inspect \./);
    });

    it('is 2 for a folder without workbooks, and says which files are read', () => {
      folder.write('notes.txt', 'x');
      const { status, error } = check('.');
      assert.equal(status, 2);
      assert.match(
        error,
        /^No workbook was found in \.\.\nPassed over: 1 file of another kind\.\n.*\.xlsx, \.xlsm and \.csv/,
      );
    });
  });

  it('gives JSON that the schema of the contract accepts, with paths as the argument has them', () => {
    folder.write('in/contracts.csv', CONTRACTS);
    folder.write('in/sub/spend.csv', SPEND);
    const result = json('in');
    assert.deepEqual(
      result.dossiers.map(({ workbooks: [held] }) => held!.path),
      ['contracts.csv', 'sub/spend.csv'],
    );
    const [finding] = result.dossiers[0]!.findings.filter(({ severity }) => severity === 'error');
    assert.deepEqual([finding?.sheet, finding?.cell], ['contracts', 'F3']);
    assert.match(result.tool.version, /^\d+\.\d+\.\d+/);
    assert.match(result.tool.rulePack, /^[0-9a-f]{64}$/);
  });

  it('gives the same bytes for the same files', () => {
    folder.write('contracts.csv', CONTRACTS);
    folder.write('spend.csv', SPEND_WITH_REPEAT);
    for (const format of ['text', 'json'])
      assert.equal(
        check('.', '--format', format, '--workers', '2').out,
        check('.', '--format', format, '--workers', '1').out,
      );
  });

  it('writes several formats, each to its place, as whole files', () => {
    folder.write('in/contracts.csv', CONTRACTS);
    const { out, status } = check(
      'in',
      '--format',
      'text',
      '--format',
      'json',
      '-o',
      'result.json',
      '--output',
      'report.txt',
    );
    assert.equal(status, 1);
    assert.match(out, /^1 error/);
    runResultSchema.parse(JSON.parse(readFileSync(join(folder.path, 'result.json'), 'utf8')));
    const report = readFileSync(join(folder.path, 'report.txt'), 'utf8');
    assert.match(report, /^1 error/);
    assert.doesNotMatch(report, /More about a rule/);
    assert.deepEqual(readdirSync(folder.path).sort(), ['in', 'report.txt', 'result.json']);
  });

  it('writes the format that the name of a file says, where none is given', () => {
    folder.write('in/contracts.csv', CONTRACTS);
    const files = ['r.csv', 'r.md', 'r.xml', 'r.sarif', 'r.json'];
    const { out, status } = check('in', ...files.flatMap((file) => ['-o', file]));
    assert.equal(status, 1);
    assert.equal(out, '');
    const begins = files.map((file) => readFileSync(join(folder.path, file), 'utf8').slice(0, 24));
    assert.deepEqual(begins, [
      '\ufeffOutcome,Severity,Rule,W',
      '# Report of ccg-check\n\n*',
      '<?xml version="1.0" enco',
      '{\n  "$schema": "https://',
      '{\n  "schemaVersion": 1,\n',
    ]);
  });

  it('never writes over a file that it checks', () => {
    folder.write('contracts.csv', CONTRACTS);
    const { status, error, out } = check('.', '--output', 'contracts.csv');
    assert.equal(status, 2);
    assert.match(error, /contracts\.csv is one of the files to check/);
    assert.equal(out, '');
    assert.equal(readFileSync(join(folder.path, 'contracts.csv'), 'utf8'), CONTRACTS);
  });

  it('says what is in the way of an output, and exits 2', () => {
    folder.write('spend.csv', SPEND);
    const { status, error } = check('spend.csv', '-o', 'none/report.txt');
    assert.equal(status, 2);
    assert.match(error, /its folder is not there/);
    assert.ok(!existsSync(join(folder.path, 'none')));
  });

  it('takes the period from --as-of', () => {
    folder.write('spend.csv', SPEND);
    const [dossier] = json('spend.csv', '--as-of', '2015-10-31').dossiers;
    assert.deepEqual([dossier!.periodEnd, dossier!.periodFrom], ['2015-10-31', 'as-of']);
  });

  it('takes its configuration from the current folder, never from one that is checked', () => {
    const off = JSON.stringify({ rules: { 'TR-05': 'off' } });
    folder.write('in/spend.csv', SPEND_WITH_REPEAT);
    folder.write('in/ccg-check.config.json', off);
    const offIn = (result: RunResult): boolean =>
      result.dossiers[0]!.notEvaluated.some(({ rule, reason }) => rule === 'TR-05' && reason === 'rule-off');
    assert.equal(offIn(json('in')), false);
    folder.write('ccg-check.config.json', off);
    assert.equal(offIn(json('in')), true);
    folder.write('other.json', '{}');
    assert.equal(offIn(json('in', '--config', 'other.json')), false);
  });

  it('refuses a configuration with a fault, and says where it is', () => {
    folder.write('spend.csv', SPEND);
    folder.write('c.json', '{ "facts": { "authorityClass": "local" } }');
    const { status, error } = check('spend.csv', '--config', 'c.json');
    assert.equal(status, 2);
    assert.match(
      error,
      /^c\.json cannot be used:\n {2}facts\.authorityClass: should be "sub-central" or "central"$/m,
    );
    assert.match(check('spend.csv', '--config', 'none.json').error, /There is no configuration none\.json/);
  });

  it('goes on with the other files where one cannot be read', () => {
    folder.write('a.xlsx', 'PK nonsense');
    folder.write('b.csv', SPEND);
    folder.write('c.xlsx', '');
    assert.deepEqual(
      json('.').dossiers.map(({ workbooks: [held] }) => held!.status),
      ['unreadable', 'checked', 'unreadable'],
    );
  });

  it('has no colour, symbols or progress without a terminal', () => {
    folder.write('contracts.csv', CONTRACTS);
    const { out, error } = check('.');
    assert.equal(error, '');
    assert.doesNotMatch(out, /[\u001b●▲■✓]/);
  });

  it('ends with what to type next, unless it is to be quiet', () => {
    folder.write('contracts.csv', CONTRACTS);
    assert.match(check('contracts.csv').out, /\nMore about a rule: ccg-check rules [A-Z]+-\d+\n$/);
    assert.doesNotMatch(check('contracts.csv', '--quiet').out, /More about a rule/);
    folder.write('templates/examples/contracts.csv', CONTRACTS);
    assert.match(check('templates/examples').out, /To check your own files: ccg-check check FOLDER\n$/);
  });

  it('says the verdict again after a report that is longer than a screen', () => {
    for (let i = 0; i < 60; i++) folder.write(`spend ${i}.csv`, SPEND);
    folder.write('contracts.csv', CONTRACTS);
    const { out } = check('.', '--rule', 'DA-07');
    assert.match(out, /^1 error in 1 of 61 workbooks\.\n[\s\S]*\nIn all: 1 error in 1 of 61 workbooks\.\n/);
  });

  it('neutralises what a cell says to the terminal', () => {
    folder.write('contracts.csv', CONTRACTS.replace('01/04/2016', '\u202Enever\u2069\u009b31m'));
    const { out } = check('contracts.csv');
    assert.match(out, /never/);
    assert.doesNotMatch(out, /[\u202E\u2069\u009b]/);
  });
});
