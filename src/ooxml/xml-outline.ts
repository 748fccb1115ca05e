import { damaged } from './read-problem.js';
import { utf8Bytes, utf8Text } from './utf8.js';
import type { Edit } from './edits.js';
import { XmlScanner } from './xml-scanner.js';
import { XmlText } from './xml-text.js';

/** An element and where it stands in the bytes of its part. */
export interface XmlElement {
  /** As written, with its prefix. */
  readonly name: string;
  readonly local: string;
  /** Transitional for a strict one; '' for none. */
  readonly namespace: string;
  /** Where its start tag starts, and where that ends. */
  readonly start: number;
  readonly openEnd: number;
  /** Where its end tag starts; `openEnd` where it has none. */
  readonly closeStart: number;
  readonly end: number;
  /** Written as one tag: `<a/>`. */
  readonly isEmpty: boolean;
  readonly children: readonly XmlElement[];
}

type Started = Pick<XmlElement, 'local' | 'namespace'>;
type Growing = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: Growing[] };

/**
 * Where the elements of an XML part (UTF-8) stand; of alternate content all of it. Children are given down to a depth,
 * 1 being the root's. Throws `ReadProblem` as `XmlScanner` does.
 */
export function outline(bytes: Uint8Array, where: string, depth = Infinity): XmlElement {
  let root: Growing | null = null;
  const open: Growing[] = [];
  /** What the scanner told of the token at hand. */
  const token: { started: Started | null; hasEnded: boolean } = { started: null, hasEnded: false };
  const scanner = new XmlScanner(
    {
      open: ({ local, namespace }) => (token.started = { local, namespace }),
      close: () => (token.hasEnded = true),
      text: () => undefined,
    },
    where,
    'all',
  );
  let next: number;
  for (let at: number = byteOrderMark(bytes); at < bytes.length; at = next) {
    next = scanner.step(bytes, at, bytes.length);
    if (next === at) throw damaged(where, 'it ends too early');
    if (token.started !== null) {
      const element = newElement(bytes, token.started, at, next);
      const parent = open.at(-1);
      if (parent === undefined) root = element;
      else if (open.length < depth) parent.children.push(element);
      open.push(element);
      token.started = null;
    }
    if (token.hasEnded) {
      const element = open.pop()!;
      element.closeStart = element.openEnd === next ? next : at;
      element.isEmpty = element.openEnd === next;
      element.end = next;
      token.hasEnded = false;
    }
  }
  scanner.finish();
  return root!;
}

/** Length of a byte order mark of UTF-8 in front: 3 or 0. */
export function byteOrderMark(bytes: Uint8Array): 0 | 3 {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

/** An attribute, and where its value stands between the quotes. */
export interface XmlAttribute {
  /** As written, with its prefix. */
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** The attributes of an element, in their order. */
export function attributesOf(bytes: Uint8Array, { name, start, openEnd }: XmlElement): XmlAttribute[] {
  const attributes: XmlAttribute[] = [];
  const tag = utf8Text(bytes, start, openEnd);
  // Places are counted in bytes: a tag with other characters than ASCII is looked through as Latin-1.
  const latin = tag.length === openEnd - start ? tag : latin1(bytes, start, openEnd);
  const pattern = /([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
  pattern.lastIndex = 1 + utf8Bytes(name).length;
  for (let match = pattern.exec(latin); match !== null; match = pattern.exec(latin)) {
    const end = start + match.index + match[0].length - 1;
    const from = end - (match[2] ?? match[3]!).length;
    attributes.push({ name: match[1]!, value: textOf(bytes, from, end), start: from, end });
  }
  return attributes;
}

/** Value of an attribute by its name as written; null where there is none. */
export function attributeOf(bytes: Uint8Array, element: XmlElement, name: string): XmlAttribute | null {
  return attributesOf(bytes, element).find((attribute) => attribute.name === name) ?? null;
}

/** Character data between two places, references resolved. */
export function textOf(bytes: Uint8Array, start: number, end: number): string {
  const text = new XmlText('', Infinity);
  text.append(bytes, start, end, false);
  return text.toString();
}

/** The edit that puts XML at the end of what an element holds, also of one that is written as one tag. */
export function appended(bytes: Uint8Array, element: XmlElement, xml: string): Edit {
  if (!element.isEmpty) return { at: element.closeStart, remove: 0, insert: utf8Bytes(xml) };
  const slash = bytes.lastIndexOf(0x2f, element.openEnd - 1);
  const insert = utf8Bytes(`>${xml}</${element.name}>`);
  return { at: slash, remove: element.openEnd - slash, insert };
}

function newElement(
  bytes: Uint8Array,
  { local, namespace }: Started,
  start: number,
  openEnd: number,
): Growing {
  let nameEnd = start + 1;
  while (bytes[nameEnd]! > 0x20 && bytes[nameEnd] !== 0x2f && bytes[nameEnd] !== 0x3e) nameEnd++;
  return {
    name: utf8Text(bytes, start + 1, nameEnd),
    local,
    namespace,
    start,
    openEnd,
    closeStart: openEnd,
    end: openEnd,
    isEmpty: false,
    children: [],
  };
}

function latin1(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at]!);
  return text;
}
