import assert from 'node:assert/strict';
import { inflateRawSync } from 'node:zlib';
import { zip } from '../support/zip.js';
import {
  joinBytes,
  packedEntry,
  readZip,
  sameEntry,
  utf8Bytes,
  writeZip,
  zipChunks,
  type WrittenEntry,
} from '../../src/ooxml/index.js';

const CONTENT = new Map([
  ['[Content_Types].xml', '<Types/>'],
  ['xl/workbook.xml', '<workbook>£ “two” \u{1f600}</workbook>'],
  ['xl/leer.xml', ''],
]);

describe('writing a zip archive', () => {
  const entries = [...CONTENT].map(([name, text]) => packedEntry(name, utf8Bytes(text)));

  it('is read back entry by entry, in order', () => {
    const read = readZip(writeZip(entries), 10);
    assert.deepEqual(
      read.map((entry) => [entry.name, inflateRawSync(entry.raw).toString('utf8')]),
      [...CONTENT],
    );
  });

  it('keeps entries that were packed elsewhere as they are', () => {
    const once = readZip(writeZip(entries), 10);
    assert.deepEqual(writeZip(once), writeZip(entries));
  });

  it('holds no time: every entry is dated 1 January 1980', () => {
    const bytes = writeZip(entries);
    const view = new DataView(bytes.buffer);
    assert.equal(view.getUint16(10, true), 0);
    assert.equal(view.getUint16(12, true), 0x0021);
  });

  it('gives the same in pieces', async () => {
    assert.deepEqual(await inPieces(entries.map(sameEntry)), writeZip(entries));
  });

  it('says behind an entry how large it is, where it is packed while it is written', async () => {
    async function* packed(raw: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
      yield await Promise.resolve(raw.subarray(0, 1));
      yield raw.subarray(1);
    }
    const bytes = await inPieces(
      entries.map((entry) => ({ ...sameEntry(entry), packed: packed(entry.raw) })),
    );
    assert.deepEqual(
      readZip(bytes, 10).map(({ name, raw, crc32, statedSize }) => [
        name,
        Buffer.from(raw),
        crc32,
        statedSize,
      ]),
      entries.map(({ name, raw, crc32, statedSize }) => [name, Buffer.from(raw), crc32, statedSize]),
    );
    const first = entries[0]!;
    const behind = 30 + first.name.length + first.raw.length;
    const view = new DataView(bytes.buffer);
    assert.equal(view.getUint16(6, true) & 8, 8);
    assert.deepEqual(
      [0, 4, 8, 12].map((at) => view.getUint32(behind + at, true)),
      [0x08074b50, first.crc32, first.raw.length, first.statedSize],
    );
  });

  it('keeps the name as stored, and the time, of an entry that was read', async () => {
    const made = zip([{ name: 'xl\\é.xml', content: 'x', flags: 0x0800 }]);
    new DataView(made.buffer, made.byteOffset).setUint32(30 + 9 + 3 + 12, 0x5a21_6000, true);
    const copy = readZip(await inPieces(readZip(made, 10).map(sameEntry)), 10);
    assert.equal(copy[0]!.name, 'xl/é.xml');
    assert.equal(Buffer.from(copy[0]!.header!.nameBytes).toString(), 'xl\\é.xml');
    assert.equal(copy[0]!.header!.isUtf8, true);
    assert.equal(copy[0]!.header!.modified, 0x5a21_6000);
  });
});

async function inPieces(entries: readonly WrittenEntry[]): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of zipChunks(entries)) pieces.push(piece);
  return joinBytes(pieces);
}
