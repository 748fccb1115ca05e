import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { differencesOf, type CommitResult } from './compare-commits/differences.js';
import { differencesText } from './compare-commits/text.js';
import { root } from './sources-state.js';

/**
 * Runs the rules of two commits over the same workbooks and prints which rules newly fail and no longer fail:
 * `compare-commits.ts OLD NEW PATH...`. Each commit is checked out and built in a temporary folder.
 */
const [old, newer, ...paths] = process.argv.slice(2);
if (old === undefined || newer === undefined || paths.length === 0) {
  console.error(
    'Give two commits and what to check: npm run compare:commits -- main HEAD templates/examples',
  );
  process.exit(2);
}

const temporary = mkdtempSync(join(tmpdir(), 'ccg-check-commits-'));
const worktrees: string[] = [];
process.on('SIGINT', () => process.exit(130));
process.on('exit', cleanUp);
try {
  const before = resultOf(old, 'before');
  const after = resultOf(newer, 'after');
  console.log(`\nBefore: ${titleOf(old)}\nAfter:  ${titleOf(newer)}\n`);
  console.log(differencesText(differencesOf(before, after)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

/** What the rules of a commit say of the paths. */
function resultOf(commit: string, name: string): CommitResult {
  const folder = join(temporary, name);
  console.error(`Building ${titleOf(commit)}`);
  run('git', ['worktree', 'add', '--quiet', '--detach', folder, commit], root);
  worktrees.push(folder);
  installIn(folder);
  run(process.execPath, ['node_modules/webpack/bin/webpack.js'], folder);
  console.error(`Checking ${paths.join(', ')}`);
  const output = join(temporary, `${name}.json`);
  // In the temporary folder no configuration lies about. The status says what was found: the file alone counts.
  const given = [...paths.map((path) => resolve(path)), '--format', 'json', '--output', output];
  spawnSync(process.execPath, [join(folder, 'dist/cli.js'), 'check', ...given, '--quiet'], {
    cwd: temporary,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (!existsSync(output)) throw new Error(`${commit} gave no result.`);
  return JSON.parse(readFileSync(output, 'utf8')) as CommitResult;
}

/** The packages of a commit: those that are here where they are the same, else its own. */
function installIn(folder: string): void {
  const lock = (of: string): string => readFileSync(join(of, 'package-lock.json'), 'utf8');
  if (lock(folder) === lock(root))
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  else run('npm', ['ci', '--silent'], folder);
}

function titleOf(commit: string): string {
  return run('git', ['log', '-1', '--format=%h %s', commit, '--'], root);
}

function run(command: string, args: readonly string[], cwd: string): string {
  const shell = process.platform === 'win32' && command === 'npm';
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', shell });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stderr || stdout}`);
  return stdout.trim();
}

function cleanUp(): void {
  for (const folder of worktrees) {
    // The link first: what it leads to is not to go with the folder.
    rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
    spawnSync('git', ['worktree', 'remove', '--force', folder], { cwd: root, stdio: 'ignore' });
  }
  rmSync(temporary, { recursive: true, force: true });
}
