import { MARKUP_COMPATIBILITY, transitional, XML } from './namespaces.js';
import { damaged } from './read-problem.js';
import { utf8Text } from './utf8.js';
import { XmlText } from './xml-text.js';

const LONGEST_ATTRIBUTE = 2 ** 22;

/** A start tag; valid until the handler that was given it returns. */
export class XmlTag {
  /** Name without its prefix. */
  local = '';
  /** Namespace, transitional for a strict one; '' for none. */
  namespace = '';
  readonly #where: string;
  readonly #names: string[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  #count = 0;
  #bytes: Uint8Array = new Uint8Array(0);
  readonly #namespaces: Namespaces;
  readonly #text: XmlText;

  constructor(where: string, namespaces: Namespaces) {
    this.#where = where;
    this.#namespaces = namespaces;
    this.#text = new XmlText(where, LONGEST_ATTRIBUTE);
  }

  /** Value of an attribute without a prefix; null where there is none. */
  attribute(name: string): string | null {
    for (let i = 0; i < this.#count; i++) if (this.#names[i] === name) return this.#value(i);
    return null;
  }

  /** Value of an attribute of a namespace. */
  attributeOf(namespace: string, local: string): string | null {
    for (let i = 0; i < this.#count; i++) {
      const name = this.#names[i]!;
      const colon = name.indexOf(':');
      if (colon < 0 || name.slice(colon + 1) !== local) continue;
      if (this.#namespaces.of(name.slice(0, colon)) === namespace) return this.#value(i);
    }
    return null;
  }

  /** Truth of an attribute: `1`, `true` or `on`. */
  flag(name: string): boolean {
    const value = this.attribute(name);
    return value === '1' || value === 'true' || value === 'on';
  }

  /** Reads the attributes between `start` and `end`, the bytes after the name and before `>` or `/>`. */
  read(bytes: Uint8Array, start: number, end: number): void {
    this.#bytes = bytes;
    this.#count = 0;
    for (let at = skipSpace(bytes, start, end); at < end; at = skipSpace(bytes, at, end)) {
      const nameStart = at;
      while (at < end && bytes[at] !== 0x3d && !isSpace(bytes[at]!)) at++;
      const name = utf8Text(bytes, nameStart, at);
      at = skipSpace(bytes, at, end);
      const quote = skipSpace(bytes, at + 1, end);
      if (bytes[at] !== 0x3d || quote >= end || (bytes[quote] !== 0x22 && bytes[quote] !== 0x27)) {
        throw damaged(this.#where, `an attribute of <${this.local}> is not written as XML`);
      }
      const close = bytes.indexOf(bytes[quote], quote + 1);
      if (close < 0 || close >= end) throw damaged(this.#where, `an attribute of <${this.local}> has no end`);
      const i = this.#count++;
      this.#names[i] = name;
      this.#starts[i] = quote + 1;
      this.#ends[i] = close;
      at = close + 1;
    }
  }

  /** Gives the namespaces that this tag declares to `declare`. */
  declarations(declare: (prefix: string, uri: string) => void): void {
    for (let i = 0; i < this.#count; i++) {
      const name = this.#names[i]!;
      if (name === 'xmlns') declare('', this.#value(i));
      else if (name.startsWith('xmlns:')) declare(name.slice(6), this.#value(i));
    }
  }

  #value(i: number): string {
    const [start, end] = [this.#starts[i]!, this.#ends[i]!];
    this.#text.clear();
    this.#text.append(this.#bytes, start, end, false);
    return this.#text.toString();
  }
}

/** Prefixes in scope. */
export class Namespaces {
  readonly #prefixes: string[] = ['xml', 'mc'];
  readonly #uris: string[] = [XML, MARKUP_COMPATIBILITY];
  readonly #depths: number[] = [0, 0];

  /** Namespace of a prefix ('' is the default one); '' where none is declared. */
  of(prefix: string): string {
    for (let i = this.#prefixes.length - 1; i >= 0; i--)
      if (this.#prefixes[i] === prefix) return this.#uris[i]!;
    return '';
  }

  /** Declares a prefix for an element at a depth and what it holds. */
  declare(prefix: string, uri: string, depth: number): void {
    this.#prefixes.push(prefix);
    this.#uris.push(transitional(uri));
    this.#depths.push(depth);
  }

  /** Forgets what the element at a depth declared; says whether it had declared anything. */
  leave(depth: number): boolean {
    let changed = false;
    while (this.#depths.length > 2 && this.#depths[this.#depths.length - 1]! >= depth) {
      this.#prefixes.pop();
      this.#uris.pop();
      this.#depths.pop();
      changed = true;
    }
    return changed;
  }
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

function skipSpace(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && isSpace(bytes[at]!)) at++;
  return at;
}
