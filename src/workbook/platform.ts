/** What the pure core asks of the machine it runs on. Node's is in `src/batch`, a browser's in the add-in. */
export interface Platform {
  /** Chunks of a raw deflate stream, inflated, as they come. Rejects on damaged data. */
  inflateRaw(deflated: Uint8Array): AsyncIterable<Uint8Array>;
  /**
   * Raw deflate stream of chunks, at a level from 1 (fastest) to 9 (smallest) where the machine knows levels. Ours is
   * used where it has none.
   */
  deflateRaw?(
    chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
    level: number,
  ): AsyncIterable<Uint8Array>;
  /**
   * Text of bytes, all or those from `start` to `end`; a byte order mark is kept. Never throws: what cannot be
   * decoded becomes U+FFFD.
   */
  decode(
    bytes: Uint8Array,
    encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252',
    start?: number,
    end?: number,
  ): string;
  /** SHA-256 of bytes, in lower-case hexadecimal. */
  sha256(bytes: Uint8Array): Promise<string>;
  /** CRC-32 of bytes carried on from `previous` (0 to start), where the machine has a fast one; ours is used if not. */
  crc32?(bytes: Uint8Array, previous: number): number;
}
