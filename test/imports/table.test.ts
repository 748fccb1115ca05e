import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../scripts/sources-state.js';
import { Folder } from '../support/folder.js';

describe('the import table', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
    folder.write('tsconfig.json', '{ "compilerOptions": { "module": "nodenext" } }');
    for (const name of ['workbook', 'schema', 'rules', 'checking', 'batch', 'cli'])
      folder.write(`src/${name}/here.ts`, 'export const here = 1;\n');
  });
  afterEach(() => folder.remove());

  /** Names of the rules that the tree breaks. */
  function broken(): string[] {
    const depcruise = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const { stdout } = spawnSync(
      process.execPath,
      [depcruise, 'src', '--config', join(root, '.dependency-cruiser.cjs'), '--output-type', 'json'],
      { cwd: folder.path, encoding: 'utf8' },
    );
    const { summary } = JSON.parse(stdout) as { summary: { violations: { rule: { name: string } }[] } };
    return summary.violations.map(({ rule }) => rule.name).sort();
  }

  it('lets folders import what they may', () => {
    folder.write('src/schema/ok.ts', "export { here } from '../workbook/here.js';\n");
    folder.write('src/batch/ok.ts', "import 'node:fs';\nexport { here } from '../checking/here.js';\n");
    assert.deepEqual(broken(), []);
  });

  const breaches: readonly [rule: string, file: string, imported: string][] = [
    ['workbook-imports', 'src/workbook/a.ts', '../schema/here.js'],
    ['checking-imports', 'src/checking/a.ts', '../rules/here.js'],
    ['rules-imports', 'src/rules/topic/a.ts', '../../checking/here.js'],
    ['batch-imports', 'src/batch/a.ts', '../cli/here.js'],
    ['library-imports', 'src/index.ts', './batch/here.js'],
    ['pure-core', 'src/checking/a.ts', 'node:fs'],
    ['not-resolvable', 'src/cli/a.ts', './gone.js'],
  ];
  for (const [rule, file, imported] of breaches)
    it(`catches ${imported} in ${file}`, () => {
      folder.write(file, `import '${imported}';\n`);
      assert.deepEqual(broken(), [rule]);
    });

  it('catches imports of types, and files that import each other', () => {
    folder.write(
      'src/workbook/a.ts',
      "import type { here } from '../schema/here.js';\nexport type A = typeof here;\n",
    );
    assert.deepEqual(broken(), ['workbook-imports']);
    folder.write('src/workbook/a.ts', "import { b } from './b.js';\nexport const a = (): number => b();\n");
    folder.write('src/workbook/b.ts', "import { a } from './a.js';\nexport const b = (): number => a();\n");
    assert.ok(broken().includes('no-circular'));
  });
});
