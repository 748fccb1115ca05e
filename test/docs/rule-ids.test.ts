import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { rules } from '../../src/rules/index.js';
import { notImplemented } from '../../src/rules/not-implemented.js';
import { RULEBOOK_IDS } from './rulebook-ids.js';

const domain = new URL('../../../shared/domain/', import.meta.url);
const ruleIds = rules.map(({ id }) => id);
const aliases = [...new Set(rules.flatMap((rule) => rule.aliases))];
const statements = notImplemented.map(({ id }) => id);

describe('the ids of the rulebook', () => {
  it('are each a rule, another id of one, or listed as not a rule', () => {
    const known = new Set([...ruleIds, ...aliases, ...statements]);
    assert.deepEqual(
      RULEBOOK_IDS.filter((id) => !known.has(id)),
      [],
    );
  });

  it('stand for one thing only', () => {
    const all = [...ruleIds, ...aliases, ...statements];
    assert.deepEqual(
      all.filter((id, i) => all.indexOf(id) !== i),
      [],
    );
  });

  it('are 184, each once', () => {
    assert.equal(new Set(RULEBOOK_IDS).size, RULEBOOK_IDS.length);
    assert.equal(RULEBOOK_IDS.length, 184);
  });

  it('are all that the rulebook and section 7 of the readings have', function () {
    if (!existsSync(domain)) {
      console.log('      skipped: the rulebook is not here (../shared)');
      this.skip();
    }
    const rulebook = readFileSync(new URL('rulebook.md', domain), 'utf8');
    const readings = readFileSync(new URL('readings.md', domain), 'utf8');
    const letters = new Set(RULEBOOK_IDS.map((id) => id.split('-')[0]));
    const spoken = [...rulebook.matchAll(/\b([A-Z][A-Z0-9]{1,2})-\d\d\b/g)]
      .filter(([, prefix]) => letters.has(prefix))
      .map(([id]) => id);
    const added = [...readings.slice(readings.indexOf('\n## 7')).matchAll(/^\| ([A-Z0-9]+-\d\d) /gm)].map(
      ([, id]) => id!,
    );
    assert.ok(spoken.length > 200, `only ${spoken.length} ids were read`);
    assert.equal(added.length, 16);
    const held = new Set(RULEBOOK_IDS);
    assert.deepEqual(
      [...new Set([...spoken, ...added])].filter((id) => !held.has(id)),
      [],
    );
  });
});
