import { pump, SPREADSHEET, XmlScanner, XmlText, damaged } from '../ooxml/index.js';
import type { ByteSink, Package, XmlHandler, XmlTag } from '../ooxml/index.js';
import { ascii, matches } from './bytes.js';
import * as char from './characters.js';
import type { Budget } from './limits.js';
import { ENDS, MARKS, TO_RESOLVE } from './plain-run.js';
import { RichText } from './rich-text.js';
import type { StringArena } from './string-arena.js';

const OPEN = ascii('<si><t>');
const OPEN_PRESERVED = ascii('<si><t xml:space="preserve">');
const CLOSE = ascii('</t></si>');

/** Reads the shared strings into the arena, numbered from 0: runs joined, phonetic guides left out. */
export async function readSharedStrings(
  pack: Pick<Package, 'xmlChunks'>,
  part: string,
  strings: StringArena,
  budget: Budget,
): Promise<void> {
  await pump(pack.xmlChunks(part), new SharedStringsScanner(strings, part, budget));
}

/** Scans the part of the shared strings in one pass. */
export class SharedStringsScanner implements ByteSink, XmlHandler {
  readonly #xml: XmlScanner;
  readonly #where: string;
  readonly #strings: StringArena;
  readonly #text: XmlText;
  readonly #fast: boolean;
  readonly #richText = new RichText(2);

  /** `fast` is false to go the general way throughout, which tests compare with the fast one. */
  constructor(strings: StringArena, part: string, budget: Budget, fast = true) {
    this.#xml = new XmlScanner(this, part);
    this.#where = part;
    this.#strings = strings;
    this.#text = new XmlText(part, budget.longestText);
    this.#fast = fast;
  }

  feed(bytes: Uint8Array, start: number, end: number): number {
    let at = start;
    while (at < end) {
      if (this.#fast && this.#isPlain()) at = this.#scanPlain(bytes, at, end);
      const next = at < end ? this.#xml.step(bytes, at, end) : at;
      if (next === at) break;
      at = next;
    }
    return at;
  }

  finish(): void {
    this.#xml.finish();
  }

  open(tag: XmlTag, depth: number): void {
    const known = tag.namespace === SPREADSHEET;
    if (depth === 1 && !(known && tag.local === 'sst')) {
      throw damaged(this.#where, 'it is not the part of shared texts');
    }
    if (!known) return;
    if (depth === 2 && tag.local === 'si') this.#text.clear();
    else this.#richText.open(tag.local, depth);
  }

  close(local: string, depth: number): void {
    this.#richText.close(depth);
    if (depth === 2 && local === 'si') this.#add();
  }

  text(bytes: Uint8Array, start: number, end: number, literal: boolean): void {
    if (this.#richText.collecting) this.#text.append(bytes, start, end, literal);
  }

  #isPlain(): boolean {
    return this.#xml.inContent && this.#xml.depth === 1 && this.#xml.namespaceOf('') === SPREADSHEET;
  }

  /** The fast way: takes strings that are one plain text, and leaves all else, with nothing done, to the other. */
  #scanPlain(bytes: Uint8Array, start: number, end: number): number {
    let at = start;
    for (;;) {
      while (at < end && bytes[at]! <= char.SPACE) at++;
      const open = at + OPEN_PRESERVED.length > end ? null : matches(bytes, at, OPEN) ? OPEN : OPEN_PRESERVED;
      if (open === null || (open === OPEN_PRESERVED && !matches(bytes, at, open))) return at;
      const from = at + open.length;
      let to = from;
      let escaped = false;
      for (; to < end; to++) {
        const mark = MARKS[bytes[to]!]!;
        if (mark === ENDS) break;
        if (mark === TO_RESOLVE) escaped = true;
      }
      if (to + CLOSE.length > end || !matches(bytes, to, CLOSE)) return at;
      if (escaped) {
        this.#text.clear();
        this.#text.append(bytes, from, to, false);
        this.#add();
      } else this.#strings.add(bytes, from, to);
      at = to + CLOSE.length;
    }
  }

  #add(): void {
    this.#text.resolveEscapes();
    this.#strings.add(this.#text.bytes, 0, this.#text.length);
  }
}
