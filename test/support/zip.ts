import { crc32, deflateRawSync } from 'node:zlib';

/** An entry to write; what is stated besides its content overrides what would be true. */
export interface ZipInput {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  readonly statedSize?: number;
  readonly crc?: number;
  readonly flags?: number;
  readonly method?: number;
  /** Packed bytes to write in place of the content's own. */
  readonly packed?: Uint8Array;
}

export interface ZipOptions {
  readonly comment?: Uint8Array;
  /** Sizes and places in zip64 records, as streaming writers put them. */
  readonly zip64?: boolean;
}

const MARK_32 = 0xffffffff;

/** A zip archive, made by hand so that any field can be wrong. */
export function zip(inputs: readonly ZipInput[], options: ZipOptions = {}): Uint8Array {
  const zip64 = options.zip64 === true;
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let position = 0;
  for (const input of inputs) {
    const content = Buffer.from(input.content as Uint8Array);
    const packed = Buffer.from(input.packed ?? (input.stored ? content : deflateRawSync(content)));
    const name = Buffer.from(input.name);
    const stated = input.statedSize ?? content.length;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    for (const [header, at] of [
      [local, 4],
      [central, 6],
    ] as const) {
      header.writeUInt16LE(zip64 ? 45 : 20, at);
      header.writeUInt16LE(input.flags ?? 0, at + 2);
      header.writeUInt16LE(input.method ?? (input.stored ? 0 : 8), at + 4);
      header.writeUInt32LE(input.crc ?? crc32(content), at + 10);
      header.writeUInt32LE(zip64 ? MARK_32 : packed.length, at + 14);
      header.writeUInt32LE(zip64 ? MARK_32 : stated, at + 18);
      header.writeUInt16LE(name.length, at + 22);
    }
    const extra = zip64 ? zip64Extra([stated, packed.length, position]) : Buffer.alloc(0);
    central.writeUInt16LE(extra.length, 30);
    central.writeUInt32LE(zip64 ? MARK_32 : position, 42);
    directory.push(central, name, extra);
    pieces.push(local, name, packed);
    position += local.length + name.length + packed.length;
  }
  const directoryBytes = Buffer.concat(directory);
  const tail = zip64 ? [zip64End(inputs.length, directoryBytes.length, position)] : [];
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(zip64 ? 0xffff : inputs.length, 8);
  end.writeUInt16LE(zip64 ? 0xffff : inputs.length, 10);
  end.writeUInt32LE(zip64 ? MARK_32 : directoryBytes.length, 12);
  end.writeUInt32LE(zip64 ? MARK_32 : position, 16);
  end.writeUInt16LE(options.comment?.length ?? 0, 20);
  return new Uint8Array(
    Buffer.concat([...pieces, directoryBytes, ...tail, end, Buffer.from(options.comment ?? [])]),
  );
}

/** Where the end record of an archive without a comment starts. */
export function endRecord(bytes: Uint8Array): number {
  return bytes.length - 22;
}

function zip64Extra(values: readonly number[]): Buffer {
  const extra = Buffer.alloc(4 + values.length * 8);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(values.length * 8, 2);
  values.forEach((value, i) => extra.writeBigUInt64LE(BigInt(value), 4 + i * 8));
  return extra;
}

function zip64End(count: number, size: number, start: number): Buffer {
  const end = Buffer.alloc(56 + 20);
  end.writeUInt32LE(0x06064b50, 0);
  end.writeBigUInt64LE(44n, 4);
  end.writeBigUInt64LE(BigInt(count), 24);
  end.writeBigUInt64LE(BigInt(count), 32);
  end.writeBigUInt64LE(BigInt(size), 40);
  end.writeBigUInt64LE(BigInt(start), 48);
  end.writeUInt32LE(0x07064b50, 56);
  end.writeBigUInt64LE(BigInt(start + size), 64);
  end.writeUInt32LE(1, 72);
  return end;
}
