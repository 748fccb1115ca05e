import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createDeflateRaw, createInflateRaw, crc32 } from 'node:zlib';
import type { Platform } from '../workbook/index.js';

/** Chunks of this size come out of inflating: large enough to cost nothing each, small enough to stay in cache. */
const CHUNK_BYTES = 2 ** 17;

/** The pure core's platform on Node. Inflating runs on Node's thread pool, beside the scanning. */
export const nodePlatform: Platform = {
  inflateRaw,
  deflateRaw,
  decode,
  sha256: (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest('hex')),
  crc32: (bytes, previous) => crc32(bytes, previous),
};

/** Characters 0x80 to 0x9f of Windows-1252. Node's own decoder takes them for control characters. */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** The same bytes as Node's own kind: a text is cut out of one some hundred thousand times. */
const buffers = new WeakMap<Uint8Array, Buffer>();

function decode(
  bytes: Uint8Array,
  encoding: Parameters<Platform['decode']>[1],
  start = 0,
  end = bytes.length,
): string {
  if (encoding === 'utf-8') return bufferOf(bytes).toString('utf8', start, end);
  const buffer = bufferOf(bytes).subarray(start, end);
  if (encoding === 'windows-1252') {
    return buffer
      .toString('latin1')
      .replace(/[\u0080-\u009f]/g, (c) => WINDOWS_1252[c.charCodeAt(0) - 0x80]!);
  }
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(buffer);
}

function bufferOf(bytes: Uint8Array): Buffer {
  let buffer = buffers.get(bytes);
  if (buffer === undefined) {
    buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    buffers.set(bytes, buffer);
  }
  return buffer;
}

async function* inflateRaw(deflated: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  const stream = createInflateRaw({ chunkSize: CHUNK_BYTES });
  stream.end(deflated);
  try {
    for await (const chunk of stream) yield chunk as Buffer;
  } finally {
    stream.destroy();
  }
}

/** Rejects with what the chunks throw. */
async function* deflateRaw(
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  level: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  const stream = createDeflateRaw({ level, chunkSize: CHUNK_BYTES });
  const whole = pipeline(Readable.from(chunks), stream);
  // What goes wrong on the way in comes out of the stream too; here it is only kept from being unhandled.
  whole.catch(() => undefined);
  try {
    for await (const chunk of stream) yield chunk as Buffer;
    await whole;
  } finally {
    stream.destroy();
  }
}
