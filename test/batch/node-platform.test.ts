import assert from 'node:assert/strict';
import { deflateRawSync } from 'node:zlib';
import { nodePlatform } from '../../src/batch/node-platform.js';

async function inflated(deflated: Uint8Array): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of nodePlatform.inflateRaw(deflated)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

describe('the platform of Node', () => {
  it('inflates, in chunks, and rejects what is no deflated data', async () => {
    const content = Buffer.from('a line of text\n'.repeat(100_000));
    assert.deepEqual(await inflated(deflateRawSync(content)), content);
    await assert.rejects(inflated(deflateRawSync(content).subarray(0, 50)));
    await assert.rejects(inflated(Buffer.from('not deflated')));
  });

  it('stops inflating when no more is asked for', async () => {
    const deflated = deflateRawSync(Buffer.alloc(50 * 2 ** 20));
    let length = 0;
    for await (const chunk of nodePlatform.inflateRaw(deflated)) {
      length += chunk.length;
      if (length > 2 ** 20) break;
    }
    assert(length < 2 * 2 ** 20);
  });

  it('decodes, keeps a byte order mark, and never throws', () => {
    assert.equal(nodePlatform.decode(Buffer.from('\ufeff£ é \u{1F600}'), 'utf-8'), '\ufeff£ é \u{1F600}');
    assert.equal(nodePlatform.decode(Uint8Array.of(0x61, 0xff, 0x62), 'utf-8'), 'a\ufffdb');
    const wide = Buffer.from('\ufeff£', 'utf16le');
    assert.equal(nodePlatform.decode(wide, 'utf-16le'), '\ufeff£');
    assert.equal(nodePlatform.decode(Buffer.from(wide).swap16(), 'utf-16be'), '\ufeff£');
  });

  it('decodes each byte of Windows-1252 as the standard has it', () => {
    // WHATWG Encoding Standard, index windows-1252: the 27 that are not Latin-1.
    const special = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
    const bytes = Buffer.from('80828384858687' + '88898a8b8c8e' + '9192939495969798999a9b9c9e9f', 'hex');
    assert.equal(nodePlatform.decode(bytes, 'windows-1252'), special);
    assert.equal(nodePlatform.decode(Uint8Array.of(0x41, 0xa3, 0xe9, 0x81), 'windows-1252'), 'A£é\u0081');
  });

  it('knows SHA-256 and CRC-32', async () => {
    assert.equal(
      await nodePlatform.sha256(Buffer.from('abc')),
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
    assert.equal(nodePlatform.crc32?.(Buffer.from('123456789'), 0), 0xcbf43926);
  });
});
