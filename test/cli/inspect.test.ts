import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workbookResultSchema } from '../../src/index.js';
import { configSchema } from '../../src/batch/index.js';
import { withBuild } from '../support/build.js';
import { Folder } from '../support/folder.js';
import { CONTRACTS, SOMETHING_ELSE, SPEND } from '../support/registers.js';
import { runCli, type Outcome } from './run-cli.js';

describe('ccg-check inspect', () => {
  withBuild();
  let folder: Folder;
  beforeEach(() => (folder = new Folder()));
  afterEach(() => folder.remove());

  const cli = (...args: readonly string[]): Outcome => runCli(folder.path, ...args);

  it('shows the table that it found, and evaluates no rule', () => {
    folder.write('contracts.csv', CONTRACTS);
    const { status, out } = cli('inspect', 'contracts.csv');
    assert.equal(status, 0);
    assert.match(out, /Contract register \(contracts\)/);
    assert.match(out, /^ {2}E {7}Start date {10}Start date/m);
    assert.doesNotMatch(out, /Error/);
  });

  it('shows a folder as one table', () => {
    folder.write('in/contracts.csv', CONTRACTS);
    folder.write('in/spend.csv', SPEND);
    const { out } = cli('inspect', 'in');
    assert.match(out, /^2 workbooks, 2 tables\.$/m);
    assert.match(out, /^ {2}contracts\.csv {2}contracts {2}3 {5}7/m);
    assert.match(out, /^ {2}spend\.csv {6}spend25k {3}3 {5}8/m);
  });

  it('gives JSON', () => {
    folder.write('contracts.csv', CONTRACTS);
    const { workbooks } = JSON.parse(cli('inspect', '.', '--format', 'json').out) as { workbooks: unknown[] };
    assert.equal(workbooks.length, 1);
    const { tables } = workbookResultSchema.parse(workbooks[0]);
    assert.deepEqual(
      tables.map(({ table, range, records }) => [table, range, records]),
      [['contracts', 'A1:G4', 3]],
    );
  });

  it('saves a mapping that --config takes, and that keeps what the configuration said', () => {
    folder.write('contracts.csv', CONTRACTS);
    folder.write('c.json', '{ "facts": { "authorityClass": "central" } }');
    const saved = cli('inspect', 'contracts.csv', '--config', 'c.json', '--save-mapping', 'm.json');
    assert.equal(saved.status, 0);
    assert.match(saved.error, /The mapping is in m\.json/);
    const mapping = configSchema.parse(JSON.parse(readFileSync(join(folder.path, 'm.json'), 'utf8')));
    assert.equal(mapping.facts?.authorityClass, 'central');
    assert.equal(mapping.mappings?.[0]?.columns?.F, 'end_date');
    const again = cli('inspect', 'contracts.csv', '--config', 'm.json');
    assert.match(again.out, /F .*End date .*sure: your mapping says so/);
    assert.equal(cli('check', 'contracts.csv', '--config', 'm.json').status, 1);
  });

  it('uses a mapping that was corrected by hand', () => {
    folder.write('contracts.csv', CONTRACTS);
    const columns = { F: null, G: 'total_value' };
    const mapping = { sheet: 'contracts', table: 'contracts', headerRow: 1, columns };
    folder.write('m.json', JSON.stringify({ mappings: [mapping] }));
    const { out } = cli('inspect', 'contracts.csv', '--config', 'm.json');
    assert.match(out, /G .*Total value .*your mapping says so/);
    assert.doesNotMatch(out, /^ {2}F .*End date/m);
  });

  it('exits 2 where it found no table, with what to do', () => {
    folder.write('shapes.csv', SOMETHING_ELSE);
    const { status, out } = cli('inspect', 'shapes.csv');
    assert.equal(status, 2);
    assert.match(out, /no table was found.*\n.*mapping file/);
  });
});

describe('ccg-check rules and parameters', () => {
  withBuild();

  const cli = (...args: readonly string[]): Outcome => runCli(process.cwd(), ...args);

  it('list all rules, or one in full', () => {
    assert.match(cli('rules').out, /^PF-01 {2}Error/m);
    const { out, status } = cli('rules', 'pf-01');
    assert.equal(status, 0);
    assert.match(out, /^PF-01 /);
    assert.match(out, /could not be for core\s+primary medical services\.”/);
  });

  it('give JSON', () => {
    const rules = JSON.parse(cli('rules', '--format', 'json').out) as { id: string }[];
    assert.ok(rules.some(({ id }) => id === 'PF-01'));
    const [rule] = JSON.parse(cli('rules', 'PF-01', '--format', 'json').out) as {
      limbs: { from: string }[];
    }[];
    assert.equal(rule!.limbs[0]!.from, '2015-04-01');
    const parameters = JSON.parse(cli('parameters', '--format', 'json').out) as { id: string }[];
    assert.ok(parameters.some(({ id }) => id === 'transparency.spend-threshold'));
  });

  it('show every dated value', () => {
    assert.match(
      cli('parameters').out,
      /\(transparency\.spend-threshold\)\n {2}£25,000, from 1 April 2013$/m,
    );
  });
});
