import assert from 'node:assert/strict';
import { constants, deflateRawSync, inflateRawSync, type ZlibOptions } from 'node:zlib';
import fc from 'fast-check';
import { blockBefore, deflate, upToBlock } from '../../src/ooxml/index.js';

/** Rows such as sheets have, long enough for several blocks. */
const rows = Buffer.from(
  Array.from(
    { length: 6_000 },
    (_, i) => `<row r="${i}"><c r="A${i}"><v>${(i * 7919) % 10_007}</v></c></row>`,
  ).join(''),
);

const KINDS: Readonly<Record<string, ZlibOptions>> = {
  'no compression': { level: 0 },
  'the fastest': { level: 1 },
  'the usual': { level: 6 },
  'the smallest': { level: 9 },
  'fixed codes': { strategy: constants.Z_FIXED },
  'codes without matches': { strategy: constants.Z_HUFFMAN_ONLY },
  'little memory': { memLevel: 1 },
};

/** Deflated data up to the block at or before an offset, and what follows deflated anew. */
function spliced(packed: Uint8Array, content: Uint8Array, offset: number): Buffer {
  const block = blockBefore(packed, offset);
  assert(block !== null && block.offset <= offset);
  return Buffer.concat([...upToBlock(packed, block), deflateRawSync(content.subarray(block.offset))]);
}

describe('blocks of deflated data', () => {
  for (const [kind, options] of Object.entries(KINDS)) {
    it(`are found and can be followed by others: ${kind}`, () => {
      const packed = deflateRawSync(rows, options);
      for (const offset of [0, 1, 70_000, 200_000, rows.length - 1, rows.length])
        assert(inflateRawSync(spliced(packed, rows, offset)).equals(rows), `at ${offset}`);
    });
  }

  it('are not far before the place, where the data have many', () => {
    const block = blockBefore(deflateRawSync(rows, { memLevel: 1 }), rows.length - 1);
    assert(block !== null && block.offset > rows.length - 50_000 && block.bit > 0);
  });

  it('are one where there is one', () => {
    assert.deepEqual(blockBefore(deflate(rows), rows.length), { bit: 0, offset: 0 });
    assert.deepEqual(
      Buffer.concat(upToBlock(deflate(rows), { bit: 0, offset: 0 })),
      Buffer.from([0, 0, 0, 0xff, 0xff]),
    );
  });

  it('hold for data of any kind', () => {
    const content = fc.array(fc.oneof(fc.string({ maxLength: 40 }), fc.constant('0'.repeat(600))), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(content, fc.integer({ min: 1, max: 9 }), fc.nat(5_000), (pieces, memLevel, offset) => {
        const bytes = Buffer.from(pieces.join(''));
        assert(inflateRawSync(spliced(deflateRawSync(bytes, { memLevel }), bytes, offset)).equals(bytes));
      }),
    );
  });

  it('are not found in damaged data, which is no error', () => {
    const packed = deflateRawSync(rows);
    assert.equal(blockBefore(packed.subarray(0, packed.length - 40), rows.length), null);
    assert.equal(blockBefore(Uint8Array.of(0b111), 10), null);
    assert.equal(blockBefore(new Uint8Array(0), 10), null);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        blockBefore(bytes, 10_000);
      }),
    );
  });
});
