import { XmlScanner, type XmlHandler } from './xml-scanner.js';

/** Something that takes bytes as they come and says how many it used. */
export interface ByteSink {
  /** Takes `bytes` from `start` to `end`; gives where it stopped: what follows is given again with more behind. */
  feed(bytes: Uint8Array, start: number, end: number): number;
  /** The end of the bytes. */
  finish(): void;
}

/** Feeds chunks to a sink, keeping what it left over for the next turn. */
export async function pump(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  sink: ByteSink,
): Promise<void> {
  let held = new Uint8Array(2 ** 16);
  let length = 0;
  for await (const chunk of chunks) {
    let bytes = new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.length);
    let end = chunk.length;
    if (length > 0) {
      if (length + end > held.length) held = grown(held, length, (length + end) * 2);
      held.set(chunk, length);
      bytes = held;
      end += length;
    }
    const used = sink.feed(bytes, 0, end);
    length = end - used;
    if (length > held.length) held = new Uint8Array(length * 2);
    if (bytes !== held) held.set(bytes.subarray(used, end));
    else if (used > 0) held.copyWithin(0, used, end);
  }
  if (length > 0) sink.feed(held, 0, length);
  sink.finish();
}

/** Scans a part with a handler of which only some methods are needed. */
export async function scanXml(
  chunks: AsyncIterable<Uint8Array>,
  where: string,
  handler: Partial<XmlHandler>,
): Promise<void> {
  await pump(
    chunks,
    sinkOf(
      new XmlScanner(
        {
          open: (tag, depth) => handler.open?.(tag, depth),
          close: (local, depth) => handler.close?.(local, depth),
          text: (bytes, start, end, literal) => handler.text?.(bytes, start, end, literal),
        },
        where,
      ),
    ),
  );
}

function sinkOf(scanner: XmlScanner): ByteSink {
  return {
    feed: (bytes, start, end) => scanner.feed(bytes, start, end),
    finish: () => scanner.finish(),
  };
}

function grown(bytes: Uint8Array, length: number, capacity: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(capacity);
  larger.set(bytes.subarray(0, length));
  return larger;
}
