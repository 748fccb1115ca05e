import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../scripts/sources-state.js';
import { configOf, configSchema } from '../../src/batch/index.js';
import { tables } from '../../src/schema/index.js';
import { defineRule } from '../../src/rulekit/index.js';

const page = await readFile(join(root, 'docs/configuration.md'), 'utf8');
const examples = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text]) => text!);

/** The example's own rule, by its id alone: the module is tested apart. */
const local = defineRule({
  id: 'LO-01',
  slug: 'local',
  title: 'Local',
  basis: 'local',
  sources: [],
  why: '',
  messages: {},
  limbs: () => [],
});

describe('the page on the configuration', () => {
  it('shows nothing but configurations that are accepted', () => {
    for (const text of examples) assert.ok(configOf(JSON.parse(text), 'example', [local]), text);
  });

  it('has a part for every key, with an example of it', () => {
    const shown = new Set(examples.flatMap((text) => Object.keys(JSON.parse(text) as object)));
    for (const key of Object.keys(configSchema.shape)) {
      assert.ok(page.includes(`## \`${key}\`:`), key);
      assert.ok(shown.has(key), key);
    }
  });

  it('names the columns of the sheet of accepted findings', () => {
    for (const { heading } of Object.values(tables.acceptedFindings.fields))
      assert.ok(page.includes(heading), heading);
  });
});
