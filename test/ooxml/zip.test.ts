import assert from 'node:assert/strict';
import { deflateRawSync } from 'node:zlib';
import { ReadProblem, readZip, type ReadProblemCode } from '../../src/ooxml/index.js';
import { endRecord, zip } from '../support/zip.js';

const TWO = [
  { name: 'a.xml', content: 'first' },
  { name: 'folder/b.bin', content: 'second', stored: true },
];

describe('zip directory', () => {
  it('lists entries with their packed bytes, as views of the archive', () => {
    const bytes = zip(TWO);
    const [a, b] = readZip(bytes, 10);
    assert(a && b);
    assert.equal(a.name, 'a.xml');
    assert.equal(a.method, 'deflated');
    assert.deepEqual(Buffer.from(a.raw), deflateRawSync('first'));
    assert.equal(a.statedSize, 5);
    assert.equal(b.name, 'folder/b.bin');
    assert.equal(b.method, 'stored');
    assert.equal(Buffer.from(b.raw).toString(), 'second');
    assert.equal(b.raw.buffer, bytes.buffer);
  });

  it('reads zip64 sizes and places', () => {
    const entries = readZip(zip(TWO, { zip64: true }), 10);
    assert.deepEqual(
      entries.map(({ name, statedSize }) => [name, statedSize]),
      [
        ['a.xml', 5],
        ['folder/b.bin', 6],
      ],
    );
    assert.equal(Buffer.from(entries[1]?.raw ?? []).toString(), 'second');
  });

  it('reads an archive with a comment, and one with other bytes behind it', () => {
    assert.equal(readZip(zip(TWO, { comment: Buffer.from('a comment') }), 10).length, 2);
    assert.equal(readZip(Buffer.concat([zip(TWO), Buffer.alloc(2000, 'A')]), 10).length, 2);
  });

  it('takes a backslash for a slash and leaves folders out', () => {
    const entries = readZip(
      zip([
        { name: 'xl\\sheet.xml', content: 'x' },
        { name: 'xl/', content: '' },
      ]),
      10,
    );
    assert.deepEqual(
      entries.map(({ name }) => name),
      ['xl/sheet.xml'],
    );
  });

  it('keeps a name that leads out of the package harmless', () => {
    assert.equal(readZip(zip([{ name: '../../tmp/x', content: 'x' }]), 10)[0]?.name, '../../tmp/x');
  });

  it('refuses two entries of one name, whatever the case', () => {
    refuses(zip([...TWO, { name: 'A.XML', content: 'other' }]), 'suspicious', /two parts of the name A\.XML/);
    refuses(zip([...TWO, { name: '/a.xml', content: 'other' }]), 'suspicious', /two parts/);
  });

  it('refuses encrypted entries', () => {
    refuses(
      zip([{ name: 'a.xml', content: 'x', flags: 1 }]),
      'encrypted',
      /a\.xml is protected by a password/,
    );
  });

  it('refuses more entries than the limit, and takes as many', () => {
    assert.equal(readZip(zip(TWO), 2).length, 2);
    refuses(zip(TWO), 'too-large', /2 parts; at most 1/, 1);
  });

  it('refuses a method of packing that Office does not use', () => {
    refuses(zip([{ name: 'a.xml', content: 'x', method: 12 }]), 'damaged', /method \(12\)/);
  });

  it('refuses entries that overlap', () => {
    const bytes = Buffer.from(zip(TWO));
    // The second entry's place is made the first's.
    bytes.writeUInt32LE(0, centralEntry(bytes, 1) + 42);
    refuses(bytes, 'suspicious', /overlaps/);
  });

  it('refuses an entry that lies outside the file', () => {
    const bytes = Buffer.from(zip(TWO));
    bytes.writeUInt32LE(0x7fffffff, centralEntry(bytes, 1) + 20);
    refuses(bytes, 'damaged', /runs past the end of the file/);
    const moved = Buffer.from(zip(TWO));
    moved.writeUInt32LE(3, centralEntry(moved, 0) + 42);
    refuses(moved, 'damaged', /does not start where/);
  });

  it('refuses an archive that is cut short', () => {
    const bytes = zip(TWO);
    refuses(bytes.subarray(0, bytes.length - 10), 'damaged', /its end is missing/);
    refuses(bytes.subarray(0, Math.floor(bytes.length * 0.6)), 'damaged', /its end is missing/);
  });

  it('refuses a directory that does not lie within the file', () => {
    const bytes = Buffer.from(zip(TWO));
    bytes.writeUInt32LE(bytes.length, endRecord(bytes) + 16);
    refuses(bytes, 'damaged', /does not lie within/);
  });
});

function centralEntry(bytes: Buffer, index: number): number {
  let at = -1;
  for (let i = 0; i <= index; i++) at = bytes.indexOf('PK\u0001\u0002', at + 1, 'latin1');
  return at;
}

function refuses(bytes: Uint8Array, code: ReadProblemCode, sentence: RegExp, maxEntries = 10): void {
  assert.throws(
    () => readZip(bytes, maxEntries),
    (error: unknown) => error instanceof ReadProblem && error.code === code && sentence.test(error.message),
  );
}
