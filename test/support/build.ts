import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../scripts/sources-state.js';

let built = false;

/** Within a `describe`: its tests run against dist/, which is built first, once, where it is stale. */
export function withBuild(): void {
  before(function () {
    if (built) return;
    this.timeout(300_000);
    const script = join(root, 'scripts/build-if-stale.ts');
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script], {
      cwd: root,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`The build failed:\n${stderr}`);
    built = true;
  });
}
