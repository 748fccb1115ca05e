import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import webpack from 'webpack';
import { root, STAMP, stateOfSources } from './sources-state.js';

/** Builds dist/: the command line, its worker and the library, then the library's types. Exits 1 where it fails. */
async function build(): Promise<void> {
  const state = stateOfSources();
  const dist = join(root, 'dist');
  rmSync(dist, { recursive: true, force: true });
  await bundle();
  chmodSync(join(dist, 'cli.js'), 0o755);
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const types = spawnSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json')], {
    stdio: 'inherit',
  });
  if (types.status !== 0) throw new Error('the types of the library could not be written');
  mkdirSync(dist, { recursive: true });
  writeFileSync(join(dist, STAMP), state);
}

async function bundle(): Promise<void> {
  const file = pathToFileURL(join(root, 'webpack.config.js')).href;
  const { default: options } = (await import(file)) as { default: webpack.Configuration[] };
  const stats = await new Promise<webpack.MultiStats | undefined>((resolve, reject) => {
    webpack(options, (error, done) => (error ? reject(error) : resolve(done)));
  });
  const problems = stats?.toString({ preset: 'errors-warnings', colors: false }) ?? '';
  if (problems !== '') console.error(problems);
  if (stats?.hasErrors() === true) throw new Error('the bundles could not be built');
}

build().catch((error: unknown) => {
  console.error(error instanceof Error ? `Build failed: ${error.message}.` : error);
  process.exitCode = 1;
});
