import {
  appended,
  attributeOf,
  outline,
  PACKAGE_RELATIONSHIPS,
  relationshipsPartOf,
  relativeTarget,
  utf8Bytes,
  type XmlElement,
} from '../../ooxml/index.js';
import { attributes, xmlPart } from '../xml.js';
import type { ContentTypesEditor } from './content-types.js';
import type { Draft } from './draft.js';
import type { HeldPart } from './held-part.js';

const TYPE = 'application/vnd.openxmlformats-package.relationships+xml';

/** The relationships of one part that is being edited. */
export class RelationshipsEditor {
  readonly #draft: Draft;
  readonly #source: string;
  readonly #held: HeldPart | null;
  readonly #root: XmlElement | null;
  readonly #ids: Set<string>;
  readonly #added: string[] = [];
  readonly #removed = new Set<string>();

  private constructor(draft: Draft, source: string, held: HeldPart | null) {
    this.#draft = draft;
    this.#source = source;
    this.#held = held;
    this.#root = held === null ? null : outline(held.bytes, held.name);
    this.#ids = new Set(this.#root?.children.map((child) => this.#id(child)));
  }

  /** Of the part `source`, which may have no relationships yet. */
  static async open(draft: Draft, source: string): Promise<RelationshipsEditor> {
    const part = relationshipsPartOf(source);
    return new RelationshipsEditor(
      draft,
      source,
      draft.pack.entry(part) === null ? null : await draft.hold(part),
    );
  }

  /** Adds one of a type that leads to a part of the package; gives its id. */
  add(type: string, target: string): string {
    let n = this.#ids.size + 1;
    while (this.#ids.has(`rId${n}`)) n++;
    const id = `rId${n}`;
    this.#ids.add(id);
    this.#added.push(
      `<Relationship${attributes({ Id: id, Type: type, Target: relativeTarget(this.#source, target) })}/>`,
    );
    return id;
  }

  remove(id: string): void {
    this.#removed.add(id);
  }

  /** Makes the edits, or adds the part where there was none; leaves it out where nothing is left in it. */
  finish(types: ContentTypesEditor): void {
    const part = relationshipsPartOf(this.#source);
    if (this.#held === null || this.#root === null) {
      if (this.#added.length === 0) return;
      const xml = `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${this.#added.join('')}</Relationships>`;
      this.#draft.add(part, [utf8Bytes(xmlPart(xml))]);
      types.add(part, TYPE);
      return;
    }
    const root = this.#root;
    const gone = root.children.filter((child) => this.#removed.has(this.#id(child)));
    if (gone.length > 0 && gone.length === root.children.length && this.#added.length === 0) {
      this.#draft.remove(part);
      types.remove(part);
      return;
    }
    const prefix = root.name.slice(0, -root.local.length);
    const added = this.#added.map((element) => `<${prefix}${element.slice(1)}`).join('');
    this.#draft.edit(this.#held, [
      ...gone.map(({ start, end }) => ({ at: start, remove: end - start, insert: new Uint8Array(0) })),
      ...(added === '' ? [] : [appended(this.#held.bytes, root, added)]),
    ]);
  }

  #id(child: XmlElement): string {
    return attributeOf(this.#held!.bytes, child, 'Id')?.value ?? '';
  }
}
