/**
 * Which texts of a string item (`si`, `is`) count: its own `t` and those of its runs `r`, not those of phonetic
 * guides or of anything that another namespace puts in.
 */
export class RichText {
  readonly #depth: number;
  #inRun = false;
  #collecting = false;

  /** `depth` is that of the item. */
  constructor(depth: number) {
    this.#depth = depth;
  }

  /** Whether character data that comes now is part of the text. */
  get collecting(): boolean {
    return this.#collecting;
  }

  /** An element of the spreadsheet namespace starts within the item. */
  open(local: string, depth: number): void {
    if (depth === this.#depth + 1) {
      this.#inRun = local === 'r';
      this.#collecting = local === 't';
    } else if (depth === this.#depth + 2 && this.#inRun) this.#collecting = local === 't';
  }

  /** An element ends within the item. */
  close(depth: number): void {
    this.#collecting = false;
    if (depth === this.#depth + 1) this.#inRun = false;
  }
}
