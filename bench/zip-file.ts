import { closeSync, openSync, writeSync } from 'node:fs';
import { once } from 'node:events';
import { crc32, createDeflateRaw } from 'node:zlib';

const LOCAL_HEADER = 30;
const CENTRAL_HEADER = 46;
/** 1 January 1980, the earliest date that a zip can hold: files are the same whenever they are made. */
const DOS_DATE = 0x0021;

/** Writes a zip archive to disk, one entry after another, without holding any of them whole. */
export class ZipFile {
  readonly #file: number;
  readonly #directory: Buffer[] = [];
  #position = 0;

  constructor(path: string) {
    this.#file = openSync(path, 'w');
  }

  /** Adds an entry from pieces of text. */
  async add(name: string, pieces: Iterable<string>): Promise<void> {
    const nameBytes = Buffer.from(name);
    const start = this.#position;
    this.#write(Buffer.concat([Buffer.alloc(LOCAL_HEADER), nameBytes]));
    const deflate = createDeflateRaw({ level: 6 });
    let crc = 0;
    let size = 0;
    let packed = 0;
    deflate.on('data', (chunk: Buffer) => {
      packed += chunk.length;
      this.#write(chunk);
    });
    const ended = once(deflate, 'end');
    for (const piece of pieces) {
      const bytes = Buffer.from(piece);
      crc = crc32(bytes, crc);
      size += bytes.length;
      if (!deflate.write(bytes)) await once(deflate, 'drain');
    }
    deflate.end();
    await ended;
    const local = Buffer.alloc(LOCAL_HEADER);
    local.writeUInt32LE(0x04034b50, 0);
    writeCommon(local.subarray(4), crc, packed, size, nameBytes.length);
    writeSync(this.#file, local, 0, LOCAL_HEADER, start);
    const central = Buffer.alloc(CENTRAL_HEADER);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(20, 4);
    writeCommon(central.subarray(6), crc, packed, size, nameBytes.length);
    central.writeUInt32LE(start, 42);
    this.#directory.push(central, nameBytes);
  }

  /** Writes the directory and closes the file. */
  close(): void {
    const directory = Buffer.concat(this.#directory);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(this.#directory.length / 2, 8);
    end.writeUInt16LE(this.#directory.length / 2, 10);
    end.writeUInt32LE(directory.length, 12);
    end.writeUInt32LE(this.#position, 16);
    this.#write(Buffer.concat([directory, end]));
    closeSync(this.#file);
  }

  #write(bytes: Buffer): void {
    writeSync(this.#file, bytes);
    this.#position += bytes.length;
  }
}

/** The fields that local and central headers share, from the version needed on. */
function writeCommon(header: Buffer, crc: number, packed: number, size: number, nameLength: number): void {
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(8, 4);
  header.writeUInt16LE(DOS_DATE, 8);
  header.writeUInt32LE(crc, 10);
  header.writeUInt32LE(packed, 14);
  header.writeUInt32LE(size, 18);
  header.writeUInt16LE(nameLength, 22);
}
