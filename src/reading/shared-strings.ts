import { pump, SPREADSHEET, XmlScanner, XmlText, type Package, type XmlHandler } from '../ooxml/index.js';
import type { XmlTag } from '../ooxml/index.js';
import type { Budget } from './limits.js';
import type { StringArena } from './string-arena.js';

/** Reads the shared strings into the arena, numbered from 0: runs joined, phonetic guides left out. */
export async function readSharedStrings(
  pack: Package,
  part: string,
  strings: StringArena,
  budget: Budget,
): Promise<void> {
  const handler = new SharedStringsHandler(strings, new XmlText(part, budget.longestText));
  const scanner = new XmlScanner(handler, part);
  await pump(pack.xmlChunks(part), {
    feed: (bytes, start, end) => scanner.feed(bytes, start, end),
    finish: () => scanner.finish(),
  });
}

class SharedStringsHandler implements XmlHandler {
  readonly #strings: StringArena;
  readonly #text: XmlText;
  #phonetic = 0;
  #inText = false;

  constructor(strings: StringArena, text: XmlText) {
    this.#strings = strings;
    this.#text = text;
  }

  open(tag: XmlTag, depth: number): void {
    if (tag.namespace !== SPREADSHEET) return;
    if (depth === 2 && tag.local === 'si') this.#text.clear();
    else if (tag.local === 'rPh') this.#phonetic = depth;
    else if (tag.local === 't') this.#inText = this.#phonetic === 0;
  }

  close(local: string, depth: number): void {
    if (local === 't') this.#inText = false;
    else if (local === 'rPh' && this.#phonetic === depth) this.#phonetic = 0;
    else if (depth === 2 && local === 'si') {
      this.#text.resolveEscapes();
      this.#strings.add(this.#text.bytes, 0, this.#text.length);
    }
  }

  text(bytes: Uint8Array, start: number, end: number, literal: boolean): void {
    if (this.#inText) this.#text.append(bytes, start, end, literal);
  }
}
