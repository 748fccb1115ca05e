import { appended, attributeOf, utf8Bytes, type Edit, type XmlElement } from '../../ooxml/index.js';
import { placeFor, prefixed, prefixOf, STYLES_ORDER } from '../package/elements.js';

export type ListName = 'fonts' | 'fills' | 'borders' | 'cellStyleXfs' | 'cellXfs' | 'dxfs';

/** What each list must hold before anything else can stand in it. */
const DEFAULTS: Readonly<Record<ListName, readonly string[]>> = {
  fonts: ['<font/>'],
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellStyleXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
  dxfs: [],
};
const NAMES = Object.keys(DEFAULTS) as ListName[];

/** The lists of a style sheet, to whose ends items are added. */
export class StyleLists {
  readonly #bytes: Uint8Array;
  readonly #root: XmlElement;
  readonly #prefix: string;
  readonly #added = new Map<ListName, string[]>();

  constructor(bytes: Uint8Array, root: XmlElement) {
    this.#bytes = bytes;
    this.#root = root;
    this.#prefix = prefixOf(root);
    for (const name of NAMES) {
      const defaults = this.#countBefore(name) === 0 ? DEFAULTS[name] : [];
      this.#added.set(
        name,
        defaults.map((item) => prefixed(item, this.#prefix)),
      );
    }
  }

  /** The list as it stands in the part; null where it has none. */
  element(name: ListName): XmlElement | null {
    return this.#root.children.find((child) => child.local === name) ?? null;
  }

  /** How many items a list has, those added with it. */
  count(name: ListName): number {
    return this.#countBefore(name) + this.#added.get(name)!.length;
  }

  /** Adds an item, written without prefixes; `own` stands in it before the end and is taken as it is. Gives its number. */
  add(name: ListName, item: string, own = ''): number {
    const xml = prefixed(item, this.#prefix);
    const end = own === '' ? xml.length : xml.lastIndexOf('</');
    this.#added.get(name)!.push(xml.slice(0, end) + own + xml.slice(end));
    return this.count(name) - 1;
  }

  edits(): Edit[] {
    const used = NAMES.filter((name) => this.#added.get(name)!.length > 0);
    if (this.#root.isEmpty)
      return [appended(this.#bytes, this.#root, used.map((name) => this.#newList(name)).join(''))];
    return used.flatMap((name): Edit[] => {
      const element = this.element(name);
      if (element !== null) return this.#longer(name, element);
      const at = placeFor(this.#root, STYLES_ORDER, name);
      return [{ at, remove: 0, insert: utf8Bytes(this.#newList(name)) }];
    });
  }

  #countBefore(name: ListName): number {
    return this.element(name)?.children.length ?? 0;
  }

  #newList(name: ListName): string {
    const items = this.#added.get(name)!;
    return `<${this.#prefix}${name} count="${items.length}">${items.join('')}</${this.#prefix}${name}>`;
  }

  /** A list may state how many items it has. */
  #longer(name: ListName, element: XmlElement): Edit[] {
    const items = this.#added.get(name)!;
    const edits = [appended(this.#bytes, element, items.join(''))];
    const stated = attributeOf(this.#bytes, element, 'count');
    if (stated === null || !/^\d+$/.test(stated.value)) return edits;
    const { start, end, value } = stated;
    return [
      { at: start, remove: end - start, insert: utf8Bytes(`${Number(value) + items.length}`) },
      ...edits,
    ];
  }
}
