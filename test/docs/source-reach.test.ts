import assert from 'node:assert/strict';
import { join } from 'node:path';
import { reachOf } from '../../scripts/source-reach.js';
import { Folder } from '../support/folder.js';

describe('what a source file comes to', () => {
  let folder: Folder;
  let written = 0;
  beforeEach(() => {
    folder = new Folder();
    folder.write('values.ts', 'export const a = 1, b = 2, c = 3, d = 4; export interface E { e: number }');
    folder.write(
      'rules/shared.ts',
      `import { b, c as see } from '../values.js';
       const SECOND = b;
       export function second(on: number): number { return SECOND + on; }
       export function third(): number { return see; }
       export const { fourth } = { fourth: () => third() };
       export default () => second(1);`,
    );
  });
  afterEach(() => folder.remove());

  /** Names from values.ts that a rule of this text comes to. */
  function names(text: string): string[] {
    const rules = join(folder.path, 'rules');
    // A file is parsed once: each text has a file of its own.
    const rule = folder.write(`rules/rule-${++written}.ts`, text);
    const { imported } = reachOf(rule, (file) => file.startsWith(rules));
    assert.ok(imported.every(({ file }) => file === join(folder.path, 'values.ts')));
    return imported.map(({ name }) => name).sort();
  }

  it('is what it uses itself', () => {
    assert.deepEqual(names("import { a, b } from '../values.js'; export default { x: a };"), ['a']);
  });

  it('is what the functions use that it calls, and not what others beside them use', () => {
    assert.deepEqual(names("import { second } from './shared.js'; export default second;"), ['b']);
    assert.deepEqual(names("import { third as other } from './shared.js'; other();"), ['c']);
    assert.deepEqual(names("import { fourth } from './shared.js'; fourth();"), ['c']);
    assert.deepEqual(names("import made from './shared.js'; made();"), ['b']);
  });

  it('is none of the types, nor of properties of the same name', () => {
    assert.deepEqual(
      names(
        "import { a, d, type E } from '../values.js'; const x: E = { d: 1, e: a }; export const y = x.d as typeof d;",
      ),
      ['a'],
    );
  });

  it('tells which properties are read', () => {
    folder.write('rules/rule.ts', 'const f = ({ sum: s, on }: any, c: any) => c.levelOn(s, on);');
    const { read } = reachOf(join(folder.path, 'rules/rule.ts'), () => false);
    assert.deepEqual([...read].sort(), ['levelOn', 'on', 'sum']);
  });
});
