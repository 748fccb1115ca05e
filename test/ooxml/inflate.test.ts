import assert from 'node:assert/strict';
import { deflateRawSync } from 'node:zlib';
import { nodePlatform } from '../../src/batch/node-platform.js';
import { CountingInflater } from '../../src/ooxml/inflate.js';
import { crc32 } from '../../src/ooxml/crc32.js';
import { readZip, ReadProblem, type ReadProblemCode } from '../../src/ooxml/index.js';
import { zip, type ZipInput } from '../support/zip.js';

const LIMITS = { entryBytes: 2 ** 30, totalBytes: 2 ** 30, ratio: 100 };
const MB = 2 ** 20;

describe('CRC-32', () => {
  const bytes = Buffer.from('123456789');

  it('gives the check value of the standard', () => {
    assert.equal(crc32(bytes), 0xcbf43926);
  });

  it('is carried on over pieces', () => {
    assert.equal(crc32(bytes.subarray(4), crc32(bytes.subarray(0, 4))), 0xcbf43926);
  });

  it('agrees with Node on lengths about its step of eight bytes', () => {
    for (let length = 0; length < 40; length++) {
      const some = Buffer.from(Array.from({ length }, (_, i) => (i * 37 + length) & 255));
      assert.equal(crc32(some), nodePlatform.crc32?.(some, 0));
    }
  });
});

describe('inflating', () => {
  it('gives the content of packed and stored entries', async () => {
    assert.equal(await content({ name: 'a', content: 'hello' }), 'hello');
    assert.equal(await content({ name: 'a', content: 'hello', stored: true }), 'hello');
    assert.equal(await content({ name: 'a', content: '' }), '');
  });

  it('refuses content that its check sum does not fit, with our CRC as with the machine’s', async () => {
    const wrong = { name: 'a', content: 'hello', crc: 1 };
    await refuses(content(wrong), 'damaged', /check sum/);
    const machine = { inflateRaw: (packed: Uint8Array) => nodePlatform.inflateRaw(packed) };
    await refuses(content(wrong, LIMITS, machine), 'damaged', /check sum/);
    assert.equal(await content({ name: 'a', content: 'hello' }, LIMITS, machine), 'hello');
  });

  it('refuses content whose length is not the stated one', async () => {
    await refuses(
      content({ name: 'a', content: 'hello', statedSize: 4 }),
      'damaged',
      /5 bytes where .* says 4/,
    );
  });

  it('refuses packed data that is cut short or no such data', async () => {
    const packed = deflateRawSync('hello hello hello');
    await refuses(
      content({ name: 'a', content: 'hello hello hello', packed: packed.subarray(0, 5) }),
      'damaged',
      /cannot be unpacked/,
    );
    await refuses(
      content({ name: 'a', content: 'x', packed: Buffer.from([7, 7, 7]) }),
      'damaged',
      /unpacked/,
    );
  });

  it('counts the bytes of an entry as they come, whatever the archive states', async () => {
    const zeros = { name: 'a', content: Buffer.alloc(40 * MB), statedSize: 1000 };
    await refuses(content(zeros, { ...LIMITS, ratio: 1e9 }), 'suspicious', /more than the 1000 bytes/);
  });

  it('refuses an entry above the limit, and takes one at it', async () => {
    const exact = { name: 'a', content: Buffer.alloc(2 * MB) };
    assert.equal((await content(exact, { ...LIMITS, entryBytes: 2 * MB })).length, 2 * MB);
    await refuses(
      content(exact, { ...LIMITS, entryBytes: 2 * MB - 1 }),
      'too-large',
      /unpacks to more than 1 MB/,
    );
  });

  it('refuses a ratio that no workbook has, but not in a small entry', async () => {
    await refuses(content({ name: 'a', content: Buffer.alloc(33 * MB) }), 'suspicious', /100 times its size/);
    assert.equal((await content({ name: 'a', content: Buffer.alloc(31 * MB) })).length, 31 * MB);
  });

  it('counts all entries of an archive together', async () => {
    const entries = readZip(
      zip([
        { name: 'a', content: Buffer.alloc(MB) },
        { name: 'b', content: Buffer.alloc(MB) },
      ]),
      10,
    );
    const inflater = new CountingInflater(nodePlatform, { ...LIMITS, totalBytes: 2 * MB - 1 });
    await collect(inflater.chunks(entries[0]!));
    await refuses(collect(inflater.chunks(entries[1]!)), 'too-large', /The file unpacks to more than/);
  });
});

async function content(
  input: ZipInput,
  limits = LIMITS,
  platform: Pick<typeof nodePlatform, 'inflateRaw' | 'crc32'> = nodePlatform,
): Promise<string> {
  const [entry] = readZip(zip([input]), 10);
  assert(entry);
  return (await collect(new CountingInflater(platform, limits).chunks(entry))).toString('latin1');
}

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}

async function refuses(reading: Promise<unknown>, code: ReadProblemCode, sentence: RegExp): Promise<void> {
  await assert.rejects(
    reading,
    (error: unknown) => error instanceof ReadProblem && error.code === code && sentence.test(error.message),
  );
}
