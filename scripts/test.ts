import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './sources-state.js';

/** The checks beside the tests; each counts as one. */
const CHECKS = ['types', 'lint', 'imports', 'format:check'];
const TOTALS = join(root, 'coverage/totals.json');

let passed = 0;
let failed = 0;
for (const check of CHECKS) {
  console.log(`\n> ${check}`);
  if (run('npm', ['run', '--silent', check]) === 0) passed++;
  else failed++;
}

console.log('\n> tests');
rmSync(TOTALS, { force: true });
const status = run('npm', ['run', '--silent', 'test:only', '--', ...process.argv.slice(2)]);
const totals = readTotals();
passed += totals.passed;
// A run that ended before its tests did has failed, whatever it had counted.
failed += totals.failed === 0 && status !== 0 ? 1 : totals.failed;

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function run(command: string, args: readonly string[]): number {
  const shell = process.platform === 'win32';
  return spawnSync(command, args, { stdio: 'inherit', cwd: root, shell }).status ?? 1;
}

function readTotals(): { passed: number; failed: number } {
  try {
    return JSON.parse(readFileSync(TOTALS, 'utf8')) as { passed: number; failed: number };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
