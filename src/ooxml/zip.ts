import { damaged, ReadProblem } from './read-problem.js';
import { utf8Text } from './utf8.js';

/** One entry of a zip archive. `raw` is a view of the archive's bytes, as stored. */
export interface ZipEntry {
  /** Name with `/` between folders and none in front. */
  readonly name: string;
  readonly method: 'stored' | 'deflated';
  readonly raw: Uint8Array;
  /** CRC-32 of the content, as the directory states it. */
  readonly crc32: number;
  /** Length of the content in bytes, as the directory states it: not to be trusted. */
  readonly statedSize: number;
  /** What else its header says, so that a copy can say it too; absent for an entry that is newly made. */
  readonly header?: ZipHeader;
}

/** What a header says of an entry besides its content. */
export interface ZipHeader {
  /** The name as stored, in whatever encoding. */
  readonly nameBytes: Uint8Array;
  /** Whether the name is marked as UTF-8. */
  readonly isUtf8: boolean;
  /** Time and date of the last change, as MS-DOS has them: the time in the lower 16 bits. */
  readonly modified: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const MAX_COMMENT = 0xffff;
/** Encrypted, strong encryption, masked header. */
const ENCRYPTED_FLAGS = 0x0001 | 0x0040 | 0x2000;
const UTF8_FLAG = 0x0800;

/**
 * Entries of a zip archive by its directory; nothing is inflated. Zip64 is read. Throws `ReadProblem`:
 * damaged (no directory, an entry outside the file), encrypted, too-large (more than `maxEntries`),
 * suspicious (two entries of one name whatever the case, entries that overlap).
 */
export function readZip(bytes: Uint8Array, maxEntries: number): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.count > maxEntries) {
    throw new ReadProblem(
      'too-large',
      `The file holds ${directory.count} parts; at most ${maxEntries} are read.`,
    );
  }
  const entries: ZipEntry[] = [];
  const spans: [start: number, end: number, name: string][] = [
    [directory.start, directory.end, 'the zip directory'],
  ];
  const names = new Set<string>();
  let at = directory.start;
  for (let i = 0; i < directory.count; i++) {
    if (at + 46 > directory.end || view.getUint32(at, true) !== CENTRAL) {
      throw damaged('the zip directory', `entry ${i + 1} of ${directory.count} cannot be read`);
    }
    const { entry, span, next } = readEntry(bytes, view, at, directory.end);
    at = next;
    if (entry.name.endsWith('/')) continue;
    const key = entry.name.toLowerCase();
    if (names.has(key)) {
      throw new ReadProblem('suspicious', `The file holds two parts of the name ${entry.name}.`);
    }
    names.add(key);
    spans.push([...span, entry.name]);
    entries.push(entry);
  }
  refuseOverlaps(spans);
  return entries;
}

function findDirectory(view: DataView): { start: number; end: number; count: number } {
  const end = findEnd(view);
  let count = view.getUint16(end + 10, true);
  let size = view.getUint32(end + 12, true);
  let start = view.getUint32(end + 16, true);
  let limit = end;
  if (count === 0xffff || size === 0xffffffff || start === 0xffffffff) {
    const end64 = findEnd64(view, end);
    if (end64 !== null) {
      count = number64(view, end64 + 32);
      size = number64(view, end64 + 40);
      start = number64(view, end64 + 48);
      limit = end64;
    }
  }
  if (start + size > limit) throw damaged('the zip directory', 'the directory does not lie within the file');
  return { start, end: start + size, count };
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - MAX_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw damaged('the zip directory', 'its end is missing, as when a download was cut short');
}

function findEnd64(view: DataView, end: number): number | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== END_64_LOCATOR) return null;
  const at = number64(view, locator + 8);
  if (at + 56 > locator || view.getUint32(at, true) !== END_64) {
    throw damaged('the zip directory', 'the zip64 record cannot be read');
  }
  return at;
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  limit: number,
): { entry: ZipEntry; span: [number, number]; next: number } {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (next > limit) throw damaged('the zip directory', 'an entry runs past its end');
  const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
  const name = entryName(nameBytes);
  if ((flags & ENCRYPTED_FLAGS) !== 0) {
    throw new ReadProblem('encrypted', `The part ${name} is protected by a password.`);
  }
  if (method !== 0 && method !== 8) {
    throw damaged(name, `it is packed by a method (${method}) that Office does not use`);
  }
  const sizes = {
    stated: view.getUint32(at + 24, true),
    packed: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  readZip64Extra(view, at + 46 + nameLength, extraLength, sizes);
  const { offset, packed } = sizes;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) {
    throw damaged(name, 'it does not start where the zip directory says');
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw damaged(name, 'it runs past the end of the file');
  return {
    entry: {
      name,
      method: method === 0 ? 'stored' : 'deflated',
      raw: bytes.subarray(start, start + packed),
      crc32: view.getUint32(at + 16, true),
      statedSize: sizes.stated,
      header: { nameBytes, isUtf8: (flags & UTF8_FLAG) !== 0, modified: view.getUint32(at + 12, true) },
    },
    span: [offset, start + packed],
    next,
  };
}

/** Replaces the sizes that are too large for 32 bits by those of the zip64 extra field, in its fixed order. */
function readZip64Extra(
  view: DataView,
  start: number,
  length: number,
  sizes: { stated: number; packed: number; offset: number },
): void {
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 0x0001) continue;
    let field = at + 4;
    const end = Math.min(field + view.getUint16(at + 2, true), start + length);
    for (const key of ['stated', 'packed', 'offset'] as const) {
      if (sizes[key] !== 0xffffffff || field + 8 > end) continue;
      sizes[key] = number64(view, field);
      field += 8;
    }
    return;
  }
}

function number64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

function entryName(bytes: Uint8Array): string {
  return utf8Text(bytes, 0, bytes.length).replaceAll('\\', '/').replace(/^\/+/, '');
}

function refuseOverlaps(spans: [start: number, end: number, name: string][]): void {
  spans.sort((a, b) => a[0] - b[0]);
  for (let i = 1; i < spans.length; i++) {
    const [, previousEnd, previousName] = spans[i - 1]!;
    const [start, , name] = spans[i]!;
    if (start < previousEnd) {
      throw new ReadProblem('suspicious', `In the file, ${name} overlaps ${previousName}.`);
    }
  }
}
