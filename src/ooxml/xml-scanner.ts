import { MARKUP_COMPATIBILITY } from './namespaces.js';
import { damaged, ReadProblem } from './read-problem.js';
import { utf8Text } from './utf8.js';
import { cutBeforeReference } from './xml-text.js';
import { Namespaces, XmlTag } from './xml-tag.js';

/** What is done with the elements and texts of a part, in their order. */
export interface XmlHandler {
  /** An element starts at a depth, 1 for the root. */
  open(tag: XmlTag, depth: number): void;
  /** It ends. */
  close(local: string, depth: number): void;
  /** A piece of character data: a text may come in several. `literal` for CDATA. */
  text(bytes: Uint8Array, start: number, end: number, literal: boolean): void;
}

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const SPACE = 0x20;
const LONGEST_TAG = 2 ** 23;
const DEEPEST = 1000;

const Mode = { Content: 0, Comment: 1, Instruction: 2, Cdata: 3 } as const;
type Mode = (typeof Mode)[keyof typeof Mode];
const TERMINATORS = ['', '-->', '?>', ']]>'].map((text) => Uint8Array.from(text, (c) => c.charCodeAt(0)));

/**
 * Scans the bytes (UTF-8) of one part, in pieces that may be cut anywhere, and tells a handler.
 * Prefixes are resolved; comments and processing instructions are passed over; of alternate content the
 * fallback counts as if it stood alone, unless `all` of it is asked for as it stands. Throws `ReadProblem`: suspicious for a DOCTYPE, damaged for what
 * is not well-formed.
 */
export class XmlScanner {
  readonly #handler: XmlHandler;
  readonly #where: string;
  readonly #asItStands: boolean;
  readonly #namespaces = new Namespaces();
  readonly #tag: XmlTag;
  readonly #open: string[] = [];
  /** Depths of elements that are not told to the handler: alternate content and its fallback. */
  readonly #transparent: number[] = [];
  #mode: Mode = Mode.Content;
  #skipFrom = 0;
  #seenRoot = false;
  #resumeAt = 0;
  #resumeQuote = 0;

  constructor(handler: XmlHandler, where: string, alternates: 'fallback' | 'all' = 'fallback') {
    this.#handler = handler;
    this.#where = where;
    this.#asItStands = alternates === 'all';
    this.#tag = new XmlTag(where, this.#namespaces);
  }

  /** Whether a token that the handler is told of comes next: not in a tag, comment, CDATA or skipped element. */
  get inContent(): boolean {
    return this.#mode === Mode.Content && this.#skipFrom === 0 && this.#resumeAt === 0;
  }

  /** How many elements are open. */
  get depth(): number {
    return this.#open.length;
  }

  /** For a caller that scans some elements by itself: one without a prefix was opened. */
  enter(name: string): void {
    this.#open.push(name);
  }

  /** One was closed; false, and nothing done, where it is not the one that is open. */
  leave(name: string): boolean {
    if (this.#open[this.#open.length - 1] !== name) return false;
    this.#namespaces.leave(this.#open.length);
    this.#open.pop();
    return true;
  }

  /** Namespace of a prefix in scope. */
  namespaceOf(prefix: string): string {
    return this.#namespaces.of(prefix);
  }

  /** Scans `bytes` from `start` to `end`; gives where the first token starts that is not complete. */
  feed(bytes: Uint8Array, start: number, end: number): number {
    let at = start;
    while (at < end) {
      const next = this.step(bytes, at, end);
      if (next === at) return at;
      at = next;
    }
    return at;
  }

  /** Scans one token; gives where it ends, or `start` where it is not complete. */
  step(bytes: Uint8Array, start: number, end: number): number {
    if (this.#mode !== Mode.Content) return this.#passOver(bytes, start, end);
    if (bytes[start] !== LT) return this.#text(bytes, start, end);
    if (start + 1 >= end) return start;
    const second = bytes[start + 1]!;
    if (second === QUESTION) {
      this.#mode = Mode.Instruction;
      return start + 2;
    }
    if (second === BANG) return this.#declaration(bytes, start, end);
    const close = this.#tagEnd(bytes, start, end);
    if (close < 0) return start;
    if (second === SLASH) this.#closeTag(bytes, start + 2, close);
    else this.#openTag(bytes, start + 1, close);
    return close + 1;
  }

  /** To be called at the end of the part: throws where it ended too early. */
  finish(): void {
    if (this.#open.length > 0 || !this.#seenRoot || this.#mode !== Mode.Content) {
      throw damaged(this.#where, 'it ends too early');
    }
  }

  #text(bytes: Uint8Array, start: number, end: number): number {
    let at = bytes.indexOf(LT, start);
    if (at < 0 || at >= end) at = cutBeforeReference(bytes, start, end);
    if (this.#open.length === 0) this.#refuseText(bytes, start, at);
    else if (at > start && this.#skipFrom === 0) this.#handler.text(bytes, start, at, false);
    return at;
  }

  /** Outside the document there may be blanks only. */
  #refuseText(bytes: Uint8Array, start: number, end: number): void {
    for (let at = start; at < end; at++) {
      if (bytes[at]! > SPACE) throw damaged(this.#where, 'there is text outside its elements');
    }
  }

  #passOver(bytes: Uint8Array, start: number, end: number): number {
    const terminator = TERMINATORS[this.#mode]!;
    const found = indexOfBytes(bytes, terminator, start, end);
    const stop = found >= 0 ? found : Math.max(start, end - terminator.length + 1);
    if (this.#mode === Mode.Cdata && stop > start && this.#skipFrom === 0) {
      this.#handler.text(bytes, start, stop, true);
    }
    if (found < 0) return stop;
    this.#mode = Mode.Content;
    return found + terminator.length;
  }

  #declaration(bytes: Uint8Array, start: number, end: number): number {
    const opening = utf8Text(bytes, start, Math.min(end, start + 9));
    if (opening.startsWith('<!--')) {
      this.#mode = Mode.Comment;
      return start + 4;
    }
    if (opening === '<![CDATA[') {
      this.#mode = Mode.Cdata;
      return start + 9;
    }
    if ('<!--'.startsWith(opening) || '<![CDATA['.startsWith(opening)) return start;
    throw new ReadProblem(
      'suspicious',
      `The part ${this.#where} holds a document type declaration, which no workbook needs and attacks use.`,
    );
  }

  /** Place of the tag's `>` outside quotes, or -1; a tag that comes in many pieces is not looked through again. */
  #tagEnd(bytes: Uint8Array, start: number, end: number): number {
    let at = start + Math.max(1, this.#resumeAt);
    let quote = this.#resumeQuote;
    this.#resumeAt = 0;
    this.#resumeQuote = 0;
    for (; at < end; at++) {
      const byte = bytes[at]!;
      if (quote !== 0) {
        if (byte === quote) quote = 0;
      } else if (byte === GT) return at;
      else if (byte === 0x22 || byte === 0x27) quote = byte;
      else if (byte === LT) throw damaged(this.#where, 'a tag is not closed');
    }
    if (end - start > LONGEST_TAG) throw damaged(this.#where, 'a tag has no end');
    this.#resumeAt = end - start;
    this.#resumeQuote = quote;
    return -1;
  }

  #openTag(bytes: Uint8Array, start: number, close: number): void {
    const selfClosing = bytes[close - 1] === SLASH;
    const end = selfClosing ? close - 1 : close;
    const name = nameAt(bytes, start, end);
    const depth = this.#open.push(name);
    if (name === '' || depth > DEEPEST || (depth === 1 && this.#seenRoot)) {
      throw damaged(this.#where, 'its elements are not those of a document');
    }
    this.#seenRoot = true;
    const tag = this.#tag;
    if (this.#skipFrom === 0) {
      const colon = name.indexOf(':');
      tag.local = colon < 0 ? name : name.slice(colon + 1);
      tag.read(bytes, start + name.length, end);
      tag.declarations((prefix, uri) => this.#namespaces.declare(prefix, uri, depth));
      tag.namespace = this.#namespaces.of(colon < 0 ? '' : name.slice(0, colon));
      if (tag.namespace === MARKUP_COMPATIBILITY && !this.#asItStands) this.#openAlternate(tag.local, depth);
      else this.#handler.open(tag, depth - this.#transparent.length);
    }
    if (selfClosing) this.#close(name);
  }

  #openAlternate(local: string, depth: number): void {
    if (local === 'AlternateContent' || local === 'Fallback') this.#transparent.push(depth);
    else this.#skipFrom = depth;
  }

  #closeTag(bytes: Uint8Array, start: number, close: number): void {
    const name = nameAt(bytes, start, close);
    if (name !== this.#open[this.#open.length - 1]) {
      throw damaged(this.#where, `</${name}> closes an element that is not open`);
    }
    this.#close(name);
  }

  #close(name: string): void {
    const depth = this.#open.length;
    if (this.#skipFrom === 0) {
      if (this.#transparent.at(-1) === depth) this.#transparent.pop();
      else {
        const colon = name.indexOf(':');
        this.#handler.close(colon < 0 ? name : name.slice(colon + 1), depth - this.#transparent.length);
      }
      this.#namespaces.leave(depth);
    } else if (this.#skipFrom === depth) {
      this.#skipFrom = 0;
      this.#namespaces.leave(depth);
    }
    this.#open.pop();
  }
}

function nameAt(bytes: Uint8Array, start: number, end: number): string {
  let at = start;
  while (at < end && bytes[at]! > 0x20 && bytes[at] !== SLASH) at++;
  return utf8Text(bytes, start, at);
}

function indexOfBytes(bytes: Uint8Array, sought: Uint8Array, start: number, end: number): number {
  const last = end - sought.length;
  for (
    let at = bytes.indexOf(sought[0]!, start);
    at >= 0 && at <= last;
    at = bytes.indexOf(sought[0]!, at + 1)
  ) {
    let i = 1;
    while (i < sought.length && bytes[at + i] === sought[i]) i++;
    if (i === sought.length) return at;
  }
  return -1;
}
