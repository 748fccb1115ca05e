import assert from 'node:assert/strict';
import { inflateRawSync } from 'node:zlib';
import { packedEntry, readZip, utf8Bytes, writeZip } from '../../src/ooxml/index.js';

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
});
