import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { comparisonSchema } from '../../src/index.js';
import { withBuild } from '../support/build.js';
import { Folder } from '../support/folder.js';
import { CONTRACTS, SPEND } from '../support/registers.js';
import { runCli, type Outcome } from './run-cli.js';

/** The register with its second contract put right. */
const MENDED = CONTRACTS.replace('01/04/2016,31/03/2015', '01/04/2014,31/03/2015');
/** The register with a third contract that ends before it starts. */
const WORSE = CONTRACTS.replace('01/10/2015,30/09/2016', '01/10/2016,30/09/2015');

describe('ccg-check compare', () => {
  withBuild();
  let folder: Folder;
  beforeEach(() => (folder = new Folder()));
  afterEach(() => folder.remove());

  const result = (name: string, content: string, ...args: readonly string[]): void => {
    folder.write('contracts.csv', content);
    runCli(folder.path, 'check', 'contracts.csv', '--rule', 'DA-07', ...args, '-o', `${name}.json`);
  };
  const compare = (...args: readonly string[]): Outcome => runCli(folder.path, 'compare', ...args);

  it('says what is new, persists and is resolved, and fails on what is new only', () => {
    result('old', CONTRACTS);
    result('worse', WORSE);
    result('mended', MENDED);
    const same = compare('old.json', 'old.json');
    assert.match(same.out, /^Nothing is new; 1 persists\.\n/);
    assert.equal(same.status, 0);
    const worse = compare('old.json', 'worse.json');
    assert.match(worse.out, /^1 error is new; 1 persists\.\n[\s\S]*\nNew\n\nDA-07 [\s\S]*F4/);
    assert.equal(worse.status, 1);
    assert.equal(compare('old.json', 'worse.json', '--fail-on', 'never').status, 0);
    const mended = compare('old.json', 'mended.json');
    assert.match(mended.out, /^Nothing is new; 1 resolved\.\n/);
    assert.equal(mended.status, 0);
  });

  it('writes the comparison as data, and never over a result', () => {
    result('old', CONTRACTS);
    result('worse', WORSE);
    const json = compare('old.json', 'worse.json', '--format', 'json', '--fail-on', 'never');
    const { summary, rules } = comparisonSchema.parse(JSON.parse(json.out));
    assert.deepEqual([summary.new.error, summary.persisting.error, rules], [1, 1, 'same']);
    compare('old.json', 'worse.json', '-o', 'both.json');
    assert.equal(readFileSync(join(folder.path, 'both.json'), 'utf8'), json.out);
    const before = readFileSync(join(folder.path, 'old.json'), 'utf8');
    const over = compare('old.json', 'worse.json', '-o', 'old.json');
    assert.equal(over.status, 2);
    assert.equal(readFileSync(join(folder.path, 'old.json'), 'utf8'), before);
  });

  it('is 2 where the newer result is of less than it should be', () => {
    result('old', CONTRACTS);
    folder.write('old.xls', 'x');
    result('partly', CONTRACTS, '.');
    const { status, error } = compare('old.json', 'partly.json');
    assert.equal(status, 2);
    assert.match(error, /a file could not be read/);
    assert.equal(compare('partly.json', 'old.json').status, 0);
  });

  it('refuses what cannot be compared, and says why', () => {
    result('old', CONTRACTS);
    folder.write('spend.csv', SPEND);
    runCli(folder.path, 'check', 'spend.csv', '-o', 'spend.json');
    assert.ok(existsSync(join(folder.path, 'spend.json')));
    for (const [args, says] of [
      [['old.json'], /^compare needs OLD NEW/],
      [['old.json', 'none.json'], /^There is no file none\.json\./],
      [['contracts.csv', 'old.json'], /^contracts\.csv is not JSON/],
      [
        ['old.json', 'spend.json'],
        /^The two results have no CCG and no workbook in common: .*contracts\.csv.*spend\.csv/,
      ],
    ] as const) {
      const { status, error } = compare(...args);
      assert.equal(status, 2);
      assert.match(error, says);
    }
  });
});
