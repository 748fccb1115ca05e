import { createHash } from 'node:crypto';
import { createInflateRaw, crc32 } from 'node:zlib';
import type { Platform } from '../workbook/index.js';

/** Chunks of this size come out of inflating: large enough to cost nothing each, small enough to stay in cache. */
const CHUNK_BYTES = 2 ** 17;

/** The pure core's platform on Node. Inflating runs on Node's thread pool, beside the scanning. */
export const nodePlatform: Platform = {
  inflateRaw,
  decode: (bytes, encoding) => {
    if (encoding === 'utf-8') {
      return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    }
    return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  },
  sha256: (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest('hex')),
  crc32: (bytes, previous) => crc32(bytes, previous),
};

async function* inflateRaw(deflated: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  const stream = createInflateRaw({ chunkSize: CHUNK_BYTES });
  stream.end(deflated);
  try {
    for await (const chunk of stream) yield chunk as Buffer;
  } finally {
    stream.destroy();
  }
}
