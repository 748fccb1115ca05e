import assert from 'node:assert/strict';
import { runResultSchema, type Finding } from '../../src/index.js';
import { withBuild } from '../support/build.js';
import { Folder } from '../support/folder.js';
import { CONTRACTS, SPEND } from '../support/registers.js';
import { runCli, type Outcome } from './run-cli.js';

describe('ccg-check explain', () => {
  withBuild();
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
    folder.write('contracts.csv', CONTRACTS);
  });
  afterEach(() => folder.remove());

  const explain = (...args: readonly string[]): Outcome => runCli(folder.path, 'explain', ...args);
  const findings = (...paths: readonly string[]): Finding[] => {
    const { out } = runCli(folder.path, 'check', ...paths, '--format', 'json', '-o', 'result.json');
    assert.equal(out, '');
    const { out: json } = runCli(folder.path, 'check', ...paths, '--format', 'json');
    return runResultSchema.parse(JSON.parse(json)).dossiers.flatMap((dossier) => dossier.findings);
  };
  const reversed = (...paths: readonly string[]): Finding =>
    findings(...paths).find(({ rule }) => rule === 'DA-07')!;

  it('shows a finding by its cell: figures with their cells, what it rests on, its fingerprint', () => {
    const { status, out, error } = explain('contracts!F3', 'contracts.csv', '--config', 'none.json');
    assert.equal(status, 2);
    assert.match(error, /There is no configuration none\.json/);
    assert.equal(out, '');
    const shown = explain('contracts!F3', 'contracts.csv');
    assert.equal(shown.status, 0, shown.error);
    assert.match(shown.out, /^DA-07 A period does not end before it starts$/m);
    assert.match(shown.out, /^ {2}end +31 March 2015 +F3$/m);
    assert.match(shown.out, /^ {2}start +1 April 2016 +E3$/m);
    assert.match(shown.out, /^What to do|^ {2}What to do: /m);
    assert.match(shown.out, new RegExp(`^Fingerprint: ${reversed('contracts.csv').fingerprint}$`, 'm'));
  });

  it('takes the beginning of a fingerprint, six characters of it at least', () => {
    const { fingerprint } = reversed('contracts.csv');
    assert.match(explain(fingerprint.slice(0, 6), 'contracts.csv').out, /^DA-07 /);
    assert.match(explain(fingerprint.toUpperCase(), '.').out, /^DA-07 /);
    const short = explain('abcde', 'contracts.csv');
    assert.deepEqual([short.status, short.out], [2, '']);
    assert.match(short.error, /^Give at least 6 characters of the fingerprint, not "abcde"\.$/m);
  });

  it('looks in a saved result instead, and says what that does not tell', () => {
    const { fingerprint } = reversed('contracts.csv');
    const { status, out } = explain(fingerprint.slice(0, 8), '--result', 'result.json');
    assert.equal(status, 0);
    assert.match(out, /^DA-07 /);
    assert.match(out, /Which cells were read on the way is told from the files: /);
    assert.match(
      explain('F3', 'contracts.csv', '--result', 'result.json').error,
      /^Give either PATH or --result/,
    );
    assert.match(explain('F3').error, /^explain needs the files or a saved result/);
    assert.match(
      explain('F3', '--result', 'contracts.csv').error,
      /is not the result of a check|is not JSON/,
    );
  });

  it('says what there is where none is meant, and asks where several are', () => {
    const none = explain('contracts!Z99', 'contracts.csv');
    assert.equal(none.status, 2);
    assert.match(none.error, /^There is no finding contracts!Z99\./);
    assert.match(none.error, /^ {2}[0-9a-f]{6,} {2}DA-07 endBeforeStart, contracts\.csv, contracts!F3$/m);
    folder.write('spend.csv', SPEND);
    assert.match(explain('A1', 'spend.csv').error, /Nothing was found in these files|What was found:/);
    folder.write('more.csv', CONTRACTS.replace('C2,', 'D2,'));
    const several = explain('F3', 'contracts.csv', 'more.csv');
    assert.equal(several.status, 2);
    assert.match(several.error, /^\d+ findings are meant by F3\. Give one of these instead:$/m);
  });

  it('shows one that several files have, for each of them', () => {
    folder.write('copy/contracts-2.csv', CONTRACTS.replace('Foot Care', 'Feet'));
    const { fingerprint } = reversed('contracts.csv');
    const { out } = explain(fingerprint, 'contracts.csv', 'copy/contracts-2.csv');
    assert.equal(out.match(/^DA-07 /gm)?.length, 2);
  });

  it('gives the steps as data', () => {
    const { fingerprint } = reversed('contracts.csv');
    const [data] = JSON.parse(explain(fingerprint, 'contracts.csv', '--format', 'json').out) as [
      { finding: Finding; evaluated: { rule: string } },
    ];
    assert.equal(data.finding.fingerprint, fingerprint);
    assert.equal(data.evaluated.rule, 'DA-07');
    assert.equal(data.finding.decision.grain, 'every-table');
  });

  it('is what check says to type next', () => {
    const { out } = runCli(folder.path, 'check', 'contracts.csv', '--rule', 'DA-07');
    const [, line] = /^How a finding came about: ccg-check explain (.*)$/m.exec(out)!;
    assert.equal(line, '"contracts!F3" contracts.csv');
  });
});
