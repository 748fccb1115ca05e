const POLYNOMIAL = 0xedb88320;
const LANES = 8;

/** Eight tables, so that eight bytes go in one step. */
const TABLES = /* @__PURE__ */ makeTables();

/** CRC-32 as zip has it, carried on from `previous` (0 to start); an unsigned number. */
export function crc32(bytes: Uint8Array, previous = 0): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = TABLES as readonly [
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  let crc = ~previous;
  let at = 0;
  for (const whole = bytes.length - (bytes.length % LANES); at < whole; at += LANES) {
    crc ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    crc =
      t7[crc & 0xff]! ^
      t6[(crc >>> 8) & 0xff]! ^
      t5[(crc >>> 16) & 0xff]! ^
      t4[crc >>> 24]! ^
      t3[bytes[at + 4]!]! ^
      t2[bytes[at + 5]!]! ^
      t1[bytes[at + 6]!]! ^
      t0[bytes[at + 7]!]!;
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ t0[(crc ^ bytes[at]!) & 0xff]!;
  return ~crc >>> 0;
}

function makeTables(): readonly Uint32Array[] {
  const tables = Array.from({ length: LANES }, () => new Uint32Array(256));
  const first = tables[0]!;
  for (let i = 0; i < 256; i++) {
    let c = i;
    for (let bit = 0; bit < 8; bit++) c = (c & 1) === 1 ? (c >>> 1) ^ POLYNOMIAL : c >>> 1;
    first[i] = c;
  }
  for (let lane = 1; lane < LANES; lane++) {
    for (let i = 0; i < 256; i++) {
      const c = tables[lane - 1]![i]!;
      tables[lane]![i] = (c >>> 8) ^ first[c & 0xff]!;
    }
  }
  return tables;
}
