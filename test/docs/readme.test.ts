import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { rules } from '../../src/rules/index.js';
import { notImplemented } from '../../src/rules/not-implemented.js';

const text = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const NUMBERS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

describe('the README and the changelog', () => {
  it('say how many rules there are', () => {
    assert.match(text('README.md'), new RegExp(`^${rules.length} rules, `, 'm'));
    assert.match(text('CHANGELOG.md'), new RegExp(`: ${rules.length} rules in `));
  });

  it('say how many statements are no rules', () => {
    assert.match(
      text('CHANGELOG.md'),
      new RegExp(`${NUMBERS[notImplemented.length]!} statements that\\s+no`),
    );
  });

  it('link to pages that are there', () => {
    for (const [, path = ''] of text('README.md').matchAll(/\]\((?!https?:)([^)#]+)/g))
      assert.doesNotThrow(() => readFileSync(new URL(`../../${path}`, import.meta.url)), path);
  });
});
