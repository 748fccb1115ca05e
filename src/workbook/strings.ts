/** Texts of a workbook by number. Numbers are dense from 0; two numbers may have equal texts. */
export interface Strings {
  readonly count: number;
  get(id: number): string;
}

/** Texts kept as JavaScript strings, each once. For CSV, live cells and tests. */
export class StringList implements Strings {
  readonly #texts: string[] = [];
  readonly #ids = new Map<string, number>();

  get count(): number {
    return this.#texts.length;
  }

  /** Number of a text, added if new. */
  add(text: string): number {
    let id = this.#ids.get(text);
    if (id === undefined) {
      id = this.#texts.length;
      this.#texts.push(text);
      this.#ids.set(text, id);
    }
    return id;
  }

  get(id: number): string {
    const text = this.#texts[id];
    if (text === undefined) throw new RangeError(`no text ${id}`);
    return text;
  }
}
