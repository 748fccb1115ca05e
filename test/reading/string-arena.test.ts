import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nodePlatform } from '../../src/batch/node-platform.js';
import { Budget, DEFAULT_LIMITS } from '../../src/reading/limits.js';
import { StringArena } from '../../src/reading/string-arena.js';

function arena(): StringArena {
  return new StringArena(nodePlatform, new Budget(DEFAULT_LIMITS));
}

describe('string arena', () => {
  it('gives back any texts, shared ones under a number each and interned ones under one number', () => {
    const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 80 }), { maxLength: 60 });
    fc.assert(
      fc.property(texts, texts, (shared, interned) => {
        const strings = arena();
        const numbers = shared.map((text) => {
          const bytes = Buffer.from(text);
          return strings.add(bytes, 0, bytes.length);
        });
        assert.deepEqual(numbers, [...shared.keys()]);
        const known = new Map<string, number>();
        for (const text of interned) {
          const id = strings.internText(text);
          assert.equal(id, known.get(text) ?? shared.length + known.size);
          known.set(text, id);
        }
        assert.equal(strings.count, shared.length + known.size);
        shared.forEach((text, id) => assert.equal(strings.get(id), text));
        for (const [text, id] of known) assert.equal(strings.get(id), text);
      }),
    );
  });

  it('keeps tens of thousands of texts and long ones among them', () => {
    const strings = arena();
    const textOf = (i: number): string => (i % 997 === 0 ? `${i} `.repeat(30_000) : `text ${i}`);
    for (let i = 0; i < 30_000; i++) assert.equal(strings.internText(textOf(i)), i);
    for (let i = 0; i < 30_000; i++) assert.equal(strings.internText(textOf(i)), i);
    for (let i = 0; i < 30_000; i += 7) assert.equal(strings.get(i), textOf(i));
  });

  it('may be asked for millions of texts without keeping them', () => {
    const strings = arena();
    for (let i = 0; i < 50_000; i++) strings.internText(`text number ${i} `.repeat(4));
    for (let i = 0; i < 2_000_000; i++) strings.get((i * 7919) % 50_000);
    const before = process.memoryUsage().heapUsed;
    for (let i = 0; i < 1_000_000; i++) strings.get((i * 7919) % 50_000);
    assert(process.memoryUsage().heapUsed - before < 64 * 2 ** 20);
  });

  it('keeps half of a surrogate pair as the replacement character', () => {
    const strings = arena();
    assert.equal(strings.get(strings.internText('a\ud800b\u{1F600}')), 'a\ufffdb\u{1F600}');
  });
});
