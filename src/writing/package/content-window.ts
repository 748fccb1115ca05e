import { joinBytes, type Package } from '../../ooxml/index.js';
import type { Platform } from '../../workbook/index.js';
import { carryCrc, type HeldPart } from './held-part.js';

/** Content before a place that is kept, so that packing can start at a block before it. */
const KEPT = 4 * 2 ** 20;

/** Reads a part to its end, and holds its content from somewhat before a place on. Throws `ReadProblem`. */
export async function holdFrom(
  pack: Package,
  name: string,
  place: number,
  platform: Platform,
): Promise<HeldPart> {
  const window = new ContentWindow(platform);
  for await (const chunk of pack.chunks(name)) window.push(chunk, place);
  return { name, ...window.held() };
}

/** The last content of a part as it comes, and the check sum of what came before that. */
export class ContentWindow {
  readonly #platform: Platform;
  readonly #chunks: Uint8Array[] = [];
  #from = 0;
  #size = 0;
  #crc = 0;

  constructor(platform: Platform) {
    this.#platform = platform;
  }

  /** Takes a chunk; all is kept from somewhat before `end` on, or before where the content has come to. */
  push(chunk: Uint8Array, end: number | null): void {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    const keepFrom = (end ?? this.#size) - KEPT;
    for (
      let first = this.#chunks[0];
      first !== undefined && this.#from + first.length <= keepFrom;
      first = this.#chunks[0]
    ) {
      this.#crc = carryCrc(this.#platform, first, this.#crc);
      this.#from += first.length;
      this.#chunks.shift();
    }
  }

  held(): Omit<HeldPart, 'name'> {
    return { bytes: joinBytes(this.#chunks), from: this.#from, crcBefore: this.#crc, size: this.#size };
  }
}
