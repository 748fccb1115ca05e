import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, STAMP, stateOfSources } from './sources-state.js';

const stamp = join(root, 'dist', STAMP);
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== stateOfSources()) {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', join(root, 'scripts/build.ts')], {
    stdio: 'inherit',
    cwd: root,
  });
  process.exitCode = status ?? 1;
}
