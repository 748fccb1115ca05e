import { ReadProblem, sizeInWords, type PackageLimits } from '../ooxml/index.js';
import { groupDigits } from '../workbook/index.js';

/** How large a file may be before it is refused. All count what is really there. */
export interface Limits extends PackageLimits {
  readonly sheets: number;
  /** Cells of all sheets, empty ones left out. */
  readonly cells: number;
  /** Memory of the cells of all sheets, in bytes: far cells of a sparse sheet cost more than near ones. */
  readonly gridBytes: number;
  /** Texts and formulas of all sheets together, in bytes of UTF-8. */
  readonly textBytes: number;
}

/** Room for a register of more than a million rows and 20 columns; well short of a small computer's memory. */
export const DEFAULT_LIMITS: Limits = {
  entries: 10_000,
  entryBytes: 3 * 2 ** 30,
  totalBytes: 4 * 2 ** 30,
  ratio: 250,
  sheets: 4_000,
  cells: 40_000_000,
  gridBytes: 768 * 2 ** 20,
  textBytes: 512 * 2 ** 20,
};

/** Counts what a workbook has used of its limits. */
export class Budget {
  readonly limits: Limits;
  #cells = 0;
  #gridBytes = 0;
  #textBytes = 0;

  constructor(limits: Limits) {
    this.limits = limits;
  }

  /** Most bytes that one text may have. */
  get longestText(): number {
    return this.limits.textBytes;
  }

  /** Counts texts. Throws `ReadProblem` too-large. */
  spendText(bytes: number): void {
    this.#textBytes += bytes;
    if (this.#textBytes > this.limits.textBytes) {
      throw new ReadProblem(
        'too-large',
        `The texts of the file take more than ${sizeInWords(this.limits.textBytes)}.`,
      );
    }
  }

  /** Counts the cells and memory that a sheet has come to use, up to a row. Throws `ReadProblem` too-large. */
  spendCells(cells: number, gridBytes: number, row: number, sheet: string): void {
    this.#cells += cells;
    this.#gridBytes += gridBytes;
    if (this.#cells > this.limits.cells) {
      throw new ReadProblem(
        'too-large',
        `The file has more than ${groupDigits(this.limits.cells)} cells (at row ${groupDigits(row + 1)} of sheet ${sheet}).`,
      );
    }
    if (this.#gridBytes > this.limits.gridBytes) {
      throw new ReadProblem(
        'too-large',
        `The cells of the file, or the gaps between them, need more than ${sizeInWords(this.limits.gridBytes)} of memory (at row ${groupDigits(row + 1)} of sheet ${sheet}).`,
      );
    }
  }
}
