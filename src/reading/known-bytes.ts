const SHORTEST = 4;
/** Longer ones are not kept: no usual markup between two values is as long. */
const LONGEST = 128;

/** Some bytes that were met and most likely come again, to be compared four at a time. */
export class KnownBytes {
  readonly #length: number;
  readonly #words: Int32Array;
  readonly #lastWord: number;

  private constructor(view: DataView, start: number, end: number) {
    this.#length = end - start;
    this.#words = Int32Array.from({ length: (end - start) >> 2 }, (_, i) => view.getInt32(start + 4 * i));
    this.#lastWord = view.getInt32(end - 4);
  }

  /** Keeps the bytes from `start` to `end`; null where they are too few or too many. */
  static of(view: DataView, start: number, end: number): KnownBytes | null {
    const length = end - start;
    return length < SHORTEST || length > LONGEST ? null : new KnownBytes(view, start, end);
  }

  /** Place after the bytes if they stand at `start`, all before `limit`; else -1. */
  end(view: DataView, start: number, limit: number): number {
    const end = start + this.#length;
    if (end > limit) return -1;
    const words = this.#words;
    for (let i = 0, at = start; i < words.length; i++, at += 4) if (view.getInt32(at) !== words[i]) return -1;
    return view.getInt32(end - 4) === this.#lastWord ? end : -1;
  }
}
