import { XmlText, type XmlTag } from '../ooxml/index.js';
import type { FormulaArena } from './formula-arena.js';

/** Reads the formula of one cell after another, and gives each its number in the arena. */
export class FormulaReader {
  readonly text: XmlText;
  readonly #arena: FormulaArena | null;
  #present = false;
  #kind = '';
  #index = '';
  #inputs: string[] = [];

  /** `arena` is null where texts are not to be kept. */
  constructor(part: string, longest: number, arena: FormulaArena | null) {
    this.text = new XmlText(part, longest);
    this.#arena = arena;
  }

  /** A new cell starts. */
  clear(): void {
    this.#present = false;
    this.text.clear();
  }

  /** The cell's formula starts. */
  open(tag: XmlTag): void {
    this.#present = true;
    this.#kind = tag.attribute('t') ?? 'normal';
    this.#index = tag.attribute('si') ?? '';
    this.#inputs = [tag.attribute('r1') ?? '', tag.attribute('r2') ?? ''];
  }

  /** Number of the formula of the cell that ends: -1 where texts are not kept, undefined where it has none. */
  finish(row: number, column: number): number | undefined {
    if (!this.#present) return undefined;
    const shared = this.#kind === 'shared' && this.#index !== '';
    const table = this.#kind === 'dataTable';
    if (this.text.length === 0 && !shared && !table) return undefined;
    if (this.#arena === null) return -1;
    if (shared && this.text.length === 0) return this.#arena.shared(this.#index);
    if (table) this.#writeDataTable();
    this.text.resolveEscapes();
    const { bytes, length } = this.text;
    return shared
      ? this.#arena.addShared(this.#index, bytes, 0, length, row, column)
      : this.#arena.add(bytes, 0, length);
  }

  /** A data table has no text of its own: as Excel shows it, `TABLE(B1,B2)`. */
  #writeDataTable(): void {
    const shown = `TABLE(${this.#inputs.filter((input) => input !== '').join(',')})`;
    this.text.clear();
    this.text.append(
      Uint8Array.from(shown, (c) => c.charCodeAt(0)),
      0,
      shown.length,
      true,
    );
  }
}
