import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { RULES_INDEX, rulesIndex } from '../../scripts/rules-index.js';

describe('the index of rules', () => {
  it('is fresh: `npm run generate` writes what is committed', async () => {
    assert.equal(readFileSync(RULES_INDEX, 'utf8').replaceAll('\r\n', '\n'), await rulesIndex());
  });
});
