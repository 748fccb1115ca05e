import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
const page = await readFile(new URL('docs/api.md', root), 'utf8');
const examples = [...page.matchAll(/```js\n([\s\S]*?)```/g)].map((match) => match[1]!);

/** Runs an example as it stands on the page, with the package's names leading to its source, and gives what it logs. */
async function run(example: string, folder: string, name: string): Promise<unknown[]> {
  const source = example
    .replaceAll("'ccg-check/node'", `'${new URL('src/batch/index.ts', root).href}'`)
    .replaceAll("'ccg-check'", `'${new URL('src/index.ts', root).href}'`)
    .replaceAll("'templates/", `'${fileURLToPath(new URL('templates/', root))}`)
    .replaceAll('console.log(', 'logged.push(');
  const file = join(folder, name);
  await writeFile(file, `export const logged = [];\n${source}`);
  return ((await import(file)) as { logged: unknown[] }).logged;
}

describe('the examples of docs/api.md', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ccg-check-docs-'));
  });
  after(() => rm(folder, { recursive: true }));

  it('reads and checks an empty template, and finds no error', async () => {
    const [summary] = (await run(examples[0]!, folder, 'read.mjs')) as [{ error: number }];
    assert.equal(summary.error, 0);
  });

  it('shows a cell', async () => {
    assert.deepEqual(await run(examples[1]!, folder, 'cell.mjs'), [
      { address: 'B2', kind: 'number', value: 1200.5, format: 'general', formula: null },
    ]);
  });

  it('loses the error with the edit that mends it', async () => {
    assert.deepEqual(await run(examples[2]!, folder, 'edit.mjs'), [1, 0]);
  });
});
