import {
  appended,
  attributeOf,
  outline,
  resolveTarget,
  utf8Bytes,
  type Edit,
  type XmlElement,
} from '../../ooxml/index.js';
import { attributes } from '../xml.js';
import type { Draft } from './draft.js';
import type { HeldPart } from './held-part.js';

const PART = '[Content_Types].xml';

/** The content types of a package that is being edited. */
export class ContentTypesEditor {
  readonly #draft: Draft;
  readonly #held: HeldPart;
  readonly #root: XmlElement;
  readonly #added: string[] = [];
  readonly #removed = new Set<string>();
  readonly #restated: Edit[] = [];

  private constructor(draft: Draft, held: HeldPart) {
    this.#draft = draft;
    this.#held = held;
    this.#root = outline(held.bytes, PART);
  }

  static async open(draft: Draft): Promise<ContentTypesEditor> {
    return new ContentTypesEditor(draft, await draft.hold(PART));
  }

  /** States the type of a part that is added, unless its extension says it. */
  add(part: string, type: string): void {
    const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
    const stated = this.#root.children.find(
      (child) => child.local === 'Default' && this.#value(child, 'Extension')?.toLowerCase() === extension,
    );
    if (stated !== undefined && this.#value(stated, 'ContentType') === type) return;
    // A type may be stated of a part that was not there.
    const stale = this.#root.children.find(
      (child) => child.local === 'Override' && this.#partOf(child) === part.toLowerCase(),
    );
    const known = stale === undefined ? null : attributeOf(this.#held.bytes, stale, 'ContentType');
    if (known !== null) {
      const { start, end } = known;
      if (known.value !== type)
        this.#restated.push({ at: start, remove: end - start, insert: utf8Bytes(type) });
      return;
    }
    this.#added.push(`<Override${attributes({ PartName: `/${part}`, ContentType: type })}/>`);
  }

  /** Forgets the type of a part that is left out. */
  remove(part: string): void {
    this.#removed.add(part.toLowerCase());
  }

  /** Makes the edits. */
  finish(): void {
    const { bytes } = this.#held;
    const gone = this.#root.children.filter(
      (child) => child.local === 'Override' && this.#removed.has(this.#partOf(child)),
    );
    this.#draft.edit(this.#held, [
      ...this.#restated,
      ...gone.map(({ start, end }) => ({ at: start, remove: end - start, insert: new Uint8Array(0) })),
      ...(this.#added.length === 0 ? [] : [appended(bytes, this.#root, this.#own(this.#added))]),
    ]);
  }

  #partOf(child: XmlElement): string {
    return resolveTarget('', this.#value(child, 'PartName') ?? '').toLowerCase();
  }

  #value(child: XmlElement, name: string): string | null {
    return attributeOf(this.#held.bytes, child, name)?.value ?? null;
  }

  /** Elements with the prefix that the part gives to its own. */
  #own(elements: readonly string[]): string {
    const prefix = this.#root.name.slice(0, -this.#root.local.length);
    return elements.map((element) => `<${prefix}${element.slice(1)}`).join('');
  }
}
