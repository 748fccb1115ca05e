import {
  sameEntry,
  undoing,
  zipChunks,
  type Edit,
  type Package,
  type WrittenEntry,
} from '../../ooxml/index.js';
import { editedSum, holdWhole, type ContentSum, type HeldPart } from './held-part.js';
import { editedEntry, newEntry, type EditedPart, type Packer } from './repack.js';

/** A part of a draft that is edited, for the record by which that is undone. */
export interface DraftEdit {
  readonly name: string;
  /** Of the content after the edits. */
  readonly sum: ContentSum;
  /** The edits that take them back. */
  readonly undo: readonly Edit[];
}

/** A copy of a package with some parts edited, added or left out. What is not touched is taken over as packed. */
export class Draft {
  readonly pack: Package;
  readonly packer: Packer;
  readonly #edited = new Map<string, EditedPart & { readonly held: HeldPart }>();
  readonly #added = new Map<string, readonly Uint8Array[]>();
  readonly #removed = new Set<string>();

  constructor(pack: Package, packer: Packer) {
    this.pack = pack;
    this.packer = packer;
  }

  /** Whether the package has a part, or the draft one that is added. */
  has(name: string): boolean {
    const key = name.toLowerCase();
    return this.pack.entry(name) !== null || [...this.#added.keys()].some((own) => own.toLowerCase() === key);
  }

  /** The first of a row of names that no part has. */
  freeName(nameOf: (n: number) => string): string {
    let n = 1;
    while (this.has(nameOf(n))) n++;
    return nameOf(n);
  }

  /** Content of a part of the package as it is. Throws `ReadProblem` and `CannotMark`. */
  hold(name: string): Promise<HeldPart> {
    return holdWhole(this.pack, name);
  }

  /** Edits a part, once; places count in its content as it is. Without edits nothing is done. */
  edit(held: HeldPart, edits: readonly Edit[]): void {
    if (edits.length === 0) return;
    const name = this.pack.entry(held.name)!.name;
    if (this.#edited.has(name)) throw new RangeError(`${name} is edited twice`);
    this.#edited.set(name, { held, edits, sum: editedSum(held, edits, this.packer.platform) });
  }

  add(name: string, content: readonly Uint8Array[]): void {
    if (this.has(name)) throw new RangeError(`there is a part ${name}`);
    this.#added.set(name, content);
  }

  remove(name: string): void {
    const entry = this.pack.entry(name);
    if (entry !== null) this.#removed.add(entry.name);
  }

  get added(): readonly string[] {
    return [...this.#added.keys()];
  }

  get edits(): readonly DraftEdit[] {
    return [...this.#edited].map(([name, { held, edits, sum }]) => {
      const removed = ({ at, remove }: Edit): Uint8Array =>
        held.bytes.subarray(at - held.from, at - held.from + remove);
      return { name, sum, undo: undoing(edits, removed) };
    });
  }

  /** The bytes of the copy. Parts keep their order; those added stand last. */
  chunks(): AsyncGenerator<Uint8Array, void, undefined> {
    return zipChunks(this.#entries());
  }

  async *#entries(): AsyncGenerator<WrittenEntry, void, undefined> {
    for (const entry of this.pack.entries) {
      if (this.#removed.has(entry.name)) continue;
      const edited = this.#edited.get(entry.name);
      yield edited === undefined
        ? sameEntry(entry)
        : await editedEntry(this.pack, entry, edited, this.packer);
    }
    for (const [name, content] of this.#added) yield await newEntry(name, content, this.packer);
  }
}
