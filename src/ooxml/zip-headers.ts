import { ReadProblem } from './read-problem.js';
import { utf8Bytes } from './utf8.js';
import type { ZipHeader } from './zip.js';

/** 1 January 1980, the first day that zip knows: new entries hold no clock, so equal content is equal bytes. */
const NO_DATE = 0x0021_0000;
const VERSION = 20;
const UTF8_FLAG = 0x0800;
const DESCRIPTOR_FLAG = 0x0008;
/** Sizes and places from here on would need zip64. */
const MOST_BYTES = 0xffff_ffff;

/** The header of a new entry. */
function newHeader(name: string): ZipHeader {
  return { nameBytes: utf8Bytes(name), isUtf8: true, modified: NO_DATE };
}

/** What the headers of an entry say. */
export interface HeaderFacts {
  readonly name: string;
  readonly method: 'stored' | 'deflated';
  readonly crc32: number;
  /** Bytes packed; null before they are known: a descriptor behind the entry then says it. */
  readonly packedSize: number | null;
  readonly size: number;
  readonly header?: ZipHeader;
}

/** The header in front of an entry, its name included. */
export function localHeader(facts: HeaderFacts): Uint8Array {
  const name = nameOf(facts);
  const bytes = new Uint8Array(30 + name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x04034b50, true);
  shared(view, 4, facts, facts.packedSize === null, name.length);
  bytes.set(name, 30);
  return bytes;
}

/** What stands behind an entry of which the packed size was not known before. */
export function descriptor({ crc32, size }: HeaderFacts, packedSize: number): Uint8Array {
  const bytes = new Uint8Array(16);
  const view = new DataView(bytes.buffer);
  [0x08074b50, crc32, packedSize, size].forEach((value, i) => view.setUint32(i * 4, value, true));
  return bytes;
}

/** The header of an entry in the directory; `place` is where its local header starts. Throws `ReadProblem`. */
export function centralHeader(
  facts: HeaderFacts & { readonly packedSize: number },
  place: number,
  described: boolean,
): Uint8Array {
  refuseExcess(place + facts.packedSize);
  const name = nameOf(facts);
  const bytes = new Uint8Array(46 + name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, VERSION, true);
  shared(view, 6, facts, described, name.length);
  view.setUint32(42, place, true);
  bytes.set(name, 46);
  return bytes;
}

/** The end of an archive, whose directory of `count` entries has a size and a place. Throws `ReadProblem`. */
export function endRecord(count: number, size: number, place: number): Uint8Array {
  refuseExcess(place + size);
  const bytes = new Uint8Array(22);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, place, true);
  return bytes;
}

/** The part of a header that stands alike before an entry and in the directory. */
function shared(
  view: DataView,
  at: number,
  { name, method, crc32, packedSize, size, header = newHeader(name) }: HeaderFacts,
  described: boolean,
  nameLength: number,
): void {
  const { isUtf8, modified } = header;
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, (isUtf8 ? UTF8_FLAG : 0) | (described ? DESCRIPTOR_FLAG : 0), true);
  view.setUint16(at + 4, method === 'stored' ? 0 : 8, true);
  view.setUint32(at + 6, modified, true);
  view.setUint32(at + 10, packedSize === null ? 0 : crc32, true);
  view.setUint32(at + 14, packedSize ?? 0, true);
  view.setUint32(at + 18, packedSize === null ? 0 : size, true);
  view.setUint16(at + 22, nameLength, true);
}

function nameOf({ name, header }: HeaderFacts): Uint8Array {
  return (header ?? newHeader(name)).nameBytes;
}

function refuseExcess(bytes: number): void {
  if (bytes > MOST_BYTES) throw new ReadProblem('too-large', 'A copy of the file would have more than 4 GB.');
}
