import { crc32 } from './crc32.js';
import { deflate } from './deflate.js';
import { utf8Bytes } from './utf8.js';
import type { ZipEntry } from './zip.js';

/** 1 January 1980, the first day that zip knows: archives hold no clock, so equal content is equal bytes. */
const DATE = 0x0021;
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;

/** An entry of given content, deflated the same way on every machine. */
export function packedEntry(name: string, content: Uint8Array): ZipEntry {
  return {
    name,
    method: 'deflated',
    raw: deflate(content),
    crc32: crc32(content),
    statedSize: content.length,
  };
}

/** A zip archive of entries, in their order and as packed as they come. For archives below 4 GB. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map((entry) => utf8Bytes(entry.name));
  const local = entries.reduce((sum, { raw }, i) => sum + 30 + names[i]!.length + raw.length, 0);
  const central = names.reduce((sum, name) => sum + 46 + name.length, 0);
  const bytes = new Uint8Array(local + central + 22);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  entries.forEach((entry, i) => {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    shared(view, at + 4, entry, names[i]!.length);
    bytes.set(names[i]!, at + 30);
    bytes.set(entry.raw, at + 30 + names[i]!.length);
    at += 30 + names[i]!.length + entry.raw.length;
  });
  entries.forEach((entry, i) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, VERSION, true);
    shared(view, at + 6, entry, names[i]!.length);
    view.setUint32(at + 42, offsets[i]!, true);
    bytes.set(names[i]!, at + 46);
    at += 46 + names[i]!.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, central, true);
  view.setUint32(at + 16, local, true);
  return bytes;
}

/** The part of a header that stands alike before an entry and in the directory. */
function shared(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, FLAGS, true);
  view.setUint16(at + 4, entry.method === 'stored' ? 0 : 8, true);
  view.setUint16(at + 8, DATE, true);
  view.setUint32(at + 10, entry.crc32, true);
  view.setUint32(at + 14, entry.raw.length, true);
  view.setUint32(at + 18, entry.statedSize, true);
  view.setUint16(at + 22, nameLength, true);
}
