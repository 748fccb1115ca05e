import type { Spans } from '../workbook/index.js';

/** Collects rows or columns, in any order, as sorted separate spans. */
export class SpanList {
  readonly #spans: [first: number, last: number][] = [];

  add(first: number, last: number = first): void {
    const previous = this.#spans.at(-1);
    if (previous !== undefined && first === previous[1] + 1) previous[1] = last;
    else this.#spans.push([first, last]);
  }

  spans(): Spans {
    const sorted = this.#spans.toSorted((a, b) => a[0] - b[0]);
    const joined: [number, number][] = [];
    for (const [first, last] of sorted) {
      const previous = joined.at(-1);
      if (previous !== undefined && first <= previous[1] + 1) previous[1] = Math.max(previous[1], last);
      else joined.push([first, last]);
    }
    return joined;
  }
}
