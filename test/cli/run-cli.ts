import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../scripts/sources-state.js';

export const CLI = join(root, 'dist/cli.js');

export interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs the built command line in a folder, without a terminal. */
export function runCli(cwd: string, ...args: readonly string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '', npm_command: '' },
  });
  return { status, out: stdout, error: stderr };
}
