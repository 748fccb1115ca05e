import assert from 'node:assert/strict';
import { inflateRawSync } from 'node:zlib';
import * as fc from 'fast-check';
import { deflate } from '../../src/ooxml/index.js';

const through = (bytes: Uint8Array): Buffer => inflateRawSync(deflate(bytes));
const same = (bytes: Uint8Array): void => assert.deepEqual(through(bytes), Buffer.from(bytes));

describe('deflate', () => {
  it('is undone by zlib for any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 2000 }), same));
  });

  it('is undone by zlib for few different bytes, which repeat at many lengths', () => {
    const few = fc.array(fc.constantFrom(65, 66, 67), { maxLength: 3000 });
    fc.assert(fc.property(few, (bytes) => same(Uint8Array.from(bytes))));
  });

  it('holds the longest length, the farthest distance and what lies one beyond', () => {
    for (const run of [2, 3, 257, 258, 259, 260, 516, 517]) same(new Uint8Array(run).fill(7));
    const word = Uint8Array.from({ length: 40 }, (_, i) => 200 + i);
    for (const gap of [32_768 - 40, 32_769 - 40, 40_000]) {
      const bytes = Uint8Array.from({ length: gap + 80 }, (_, i) => (i * i + (i >> 3)) % 151);
      bytes.set(word, 0);
      bytes.set(word, gap + 40);
      same(bytes);
    }
  });

  it('packs a sheet’s XML to less than a quarter', () => {
    const rows = Array.from({ length: 500 }, (_, i) => `<row r="${i}"><c r="A${i}" s="4"/></row>`).join('');
    assert(deflate(Buffer.from(rows)).length < rows.length / 4);
  });

  it('gives the bytes that the format’s fixed codes spell out', () => {
    // RFC 1951 3.2.6: 1 (last), 01 (fixed), "a" 0x61 as 10010001, end of block 0000000.
    assert.deepEqual([...deflate(Uint8Array.of(0x61))], [0x4b, 0x04, 0x00]);
    assert.deepEqual([...deflate(new Uint8Array())], [0x03, 0x00]);
  });
});
