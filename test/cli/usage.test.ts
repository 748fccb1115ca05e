import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { COMMANDS } from '../../src/cli/flags.js';
import { withBuild } from '../support/build.js';
import { Folder } from '../support/folder.js';
import { SPEND } from '../support/registers.js';
import { CLI, runCli, type Outcome } from './run-cli.js';

describe('the command line', () => {
  withBuild();
  let folder: Folder;
  beforeEach(() => (folder = new Folder()));
  afterEach(() => folder.remove());

  const cli = (...args: readonly string[]): Outcome => runCli(folder.path, ...args);

  it('says its version without loading a rule or zod', () => {
    assert.match(cli('--version').out, /^\d+\.\d+\.\d+\n$/);
    const loaded = spawnSync(
      process.execPath,
      ['--experimental-loader', `data:text/javascript,${encodeURIComponent(LOADER)}`, CLI, '--version'],
      { cwd: folder.path, encoding: 'utf8' },
    );
    const files = [...loaded.stderr.matchAll(/^LOADED (.*)$/gm)].map(([, url]) => url!);
    assert.ok(
      files.some((url) => url.endsWith('/cli.js')),
      loaded.stderr,
    );
    assert.deepEqual(
      files.filter((url) => url.startsWith('file:') && !url.endsWith('/dist/cli.js')),
      [],
    );
  });

  it('has help for itself and for each command, with examples', () => {
    const { out, status } = cli('--help');
    assert.equal(status, 0);
    for (const { name } of COMMANDS) {
      assert.match(out, new RegExp(`ccg-check ${name}\\b`));
      const help = cli(name, '--help');
      assert.equal(help.status, 0);
      assert.match(help.out, /\nExamples\n {2}ccg-check /);
      assert.equal(cli('help', name).out, help.out);
    }
  });

  it('describes every flag in the help of its command, in 80 columns', () => {
    for (const { name, flags } of COMMANDS) {
      const { out } = cli(name, '--help');
      for (const flag of flags) assert.match(out, new RegExp(`--${flag.name}\\b`));
      const wide = out.split('\n').filter((line) => line.length > 81 && !line.startsWith('  ccg-check'));
      assert.deepEqual(wide, []);
    }
  });

  it('shows its help and exits 2 where nothing was asked', () => {
    const { status, out } = cli();
    assert.equal(status, 2);
    assert.match(out, /Start with: ccg-check check FOLDER/);
  });

  const refused: readonly [args: readonly string[], says: RegExp][] = [
    [['chek', '.'], /There is no command "chek"\. Did you mean check\?/],
    [['frobnicate'], /Commands are check, inspect, compare, (?:[a-z]+, )*rules, parameters\./],
    [['check'], /check needs PATH\.\.\./],
    [['check', '.', '--formt', 'json'], /check has no flag --formt\. Did you mean --format\?/],
    [['check', '.', '--no-color=x'], /--no-colour takes no value/],
    [['check', '.', '-z'], /check has no flag -z\./],
    [
      ['check', '.', '--format', 'jsn'],
      /--format is one of text, json, [^"]*, not "jsn"\. Did you mean json\?/,
    ],
    [['check', '.', '--format'], /--format needs a value/],
    [['check', '.', '--config', '--quiet'], /--config needs a value/],
    [['check', '.', '--as-of', '31/03/2015'], /--as-of is a date written YYYY-MM-DD/],
    [['check', '.', '--as-of', '2015-02-29'], /--as-of is a date written YYYY-MM-DD/],
    [['check', '.', '--workers', '0'], /--workers is a whole number of at least 1/],
    [['check', '.', '--as-of', '2015-01-01', '--as-of', '2015-01-02'], /--as-of was given twice/],
    [['check', '.', '--format', 'json', '--format', 'text'], /Only one format can go to the screen/],
    [['compare', 'a', 'b', '-o', 'c.xml'], /c\.xml would be junit, which this command does not write/],
    [['check', 'none.xlsx'], /There is no file or folder none\.xlsx/],
    [['check', '*.xlsx'], /No file matches \*\.xlsx/],
    [['check', 'spend.csv', '--rule', 'TR-0'], /There is no rule TR-0\. Did you mean TR-01 or TR-02/],
    [['rules', 'PF-1'], /There is no rule PF-1\. Did you mean PF-01/],
    [['rules', 'PF-01', 'PF-02'], /rules takes \[ID\] only/],
    [['parameters', 'all'], /parameters takes no arguments/],
  ];
  for (const [args, says] of refused)
    it(`refuses ${args.join(' ')}, and says what would be right`, () => {
      folder.write('spend.csv', SPEND);
      const { status, out, error } = cli(...args);
      assert.equal(status, 2);
      assert.match(error, says);
      assert.equal(out, '');
    });

  it('lets the reader of its output go', async () => {
    const child = spawn(process.execPath, [CLI, 'parameters'], { cwd: folder.path });
    child.stdout.destroy();
    let error = '';
    child.stderr.on('data', (data) => (error += String(data)));
    await once(child, 'exit');
    assert.equal(error, '');
  });

  it('leaves nothing behind when it is interrupted', async function () {
    if (process.platform === 'win32') this.skip();
    for (let i = 0; i < 40; i++) folder.write(`in/spend ${i}.csv`, SPEND.repeat(200));
    const child = spawn(process.execPath, [CLI, 'check', 'in', '--workers', '2', '-o', 'report.txt'], {
      cwd: folder.path,
    });
    setTimeout(() => child.kill('SIGINT'), 400);
    const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
    assert.equal(signal, 'SIGINT');
    assert.deepEqual(readdirSync(folder.path), ['in']);
  });
});

/** A module loader that notes each file that is loaded. */
const LOADER = `export async function load(url, context, next) {
  process._rawDebug('LOADED ' + url);
  return next(url, context);
}`;
