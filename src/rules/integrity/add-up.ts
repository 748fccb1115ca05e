import type { Place } from '../../rulekit/index.js';
import type { Pence } from '../../workbook/index.js';

/** How many of the last totals above are tried as the parts of a total, besides all of them. */
const PARTS_TRIED = 30;

/** What is known of a cell of a money column: `lost` is filled and has no value. */
export interface Cell {
  readonly figure: Pence | null;
  readonly isLost: boolean;
  readonly at: Place;
}

/** What a total was found to be. */
export type Verdict =
  | { readonly kind: 'adds-up' | 'blank' | 'nothing-above' }
  /** It is none of the sums that it could be; the nearest of them, and of how many figures. */
  | {
      readonly kind: 'differs';
      readonly figure: Pence;
      readonly nearest: Pence;
      readonly count: number;
    }
  /** No sum that could be had is the total, and one of these cells may be why. */
  | { readonly kind: 'lost'; readonly places: readonly Place[] };

/** A sum that a total may be, and how many of the last open totals are in it. */
interface Candidate {
  readonly sum: Pence;
  readonly count: number;
  readonly lost: readonly Place[];
  readonly included: number;
}

/** Figures added as they come. */
class Tally {
  sum = 0;
  count = 0;
  readonly lost: Place[] = [];

  add({ figure, isLost, at }: Cell): void {
    if (isLost) this.lost.push(at);
    else if (figure !== null) {
      this.sum += figure;
      this.count++;
    }
  }

  get isEmpty(): boolean {
    return this.count === 0 && this.lost.length === 0;
  }
}

/**
 * Walks down one money column of one place of a table, and says of each total whether it is the sum of the lines
 * since the total before, of all lines above, or of totals above that are in no later one: all of them, or the last
 * of them with the lines beneath.
 */
export class AddUp {
  #since = new Tally();
  readonly #above = new Tally();
  /** Totals above that are in no later one, their sum, and how many of them are lost. */
  readonly #open: Cell[] = [];
  #openSum = 0;
  #openLost = 0;

  constructor(private readonly tolerance: (count: number) => Pence) {}

  line(cell: Cell): void {
    this.#since.add(cell);
    this.#above.add(cell);
  }

  total(cell: Cell): Verdict {
    const { verdict, included } = this.#judge(cell);
    if (verdict.kind !== 'blank') {
      for (const part of this.#open.splice(this.#open.length - included)) this.#count(part, -1);
      this.#open.push(cell);
      this.#count(cell, 1);
    }
    this.#since = new Tally();
    return verdict;
  }

  #count({ figure, isLost }: Cell, times: 1 | -1): void {
    this.#openSum += times * (figure ?? 0);
    if (isLost) this.#openLost += times;
  }

  #judge({ figure, isLost, at }: Cell): { verdict: Verdict; included: number } {
    // A total that fits nothing is taken for a subtotal where lines stand above it, else for a total of totals.
    const included = this.#since.isEmpty ? this.#open.length : 0;
    if (isLost) return { verdict: { kind: 'lost', places: [at] }, included };
    if (figure === null) return { verdict: { kind: 'blank' }, included };
    let nearest: Candidate | null = null;
    let lost: readonly Place[] | null = null;
    for (const candidate of this.#candidates()) {
      if (candidate.lost.length > 0) {
        lost ??= candidate.lost;
        continue;
      }
      const difference = Math.abs(figure - candidate.sum);
      if (difference <= this.tolerance(candidate.count))
        return { verdict: { kind: 'adds-up' }, included: candidate.included };
      if (nearest === null || difference < Math.abs(figure - nearest.sum)) nearest = candidate;
    }
    if (lost !== null) return { verdict: { kind: 'lost', places: lost }, included };
    if (nearest === null) return { verdict: { kind: 'nothing-above' }, included };
    return { verdict: { kind: 'differs', figure, nearest: nearest.sum, count: nearest.count }, included };
  }

  *#candidates(): Generator<Candidate> {
    const [since, above, open] = [this.#since, this.#above, this.#open];
    if (!since.isEmpty) yield { sum: since.sum, count: since.count, lost: since.lost, included: 0 };
    if (!above.isEmpty) yield { sum: above.sum, count: above.count, lost: above.lost, included: open.length };
    const lost = this.#openLost === 0 ? [] : placesLost(open);
    if (open.length > 0) yield { sum: this.#openSum, count: open.length, lost, included: open.length };
    for (let parts = since.isEmpty ? 2 : 1; parts <= Math.min(PARTS_TRIED, open.length); parts++) {
      const totals = open.slice(-parts);
      yield {
        sum: totals.reduce((sum, { figure }) => sum + (figure ?? 0), since.sum),
        count: parts + since.count,
        lost: [...since.lost, ...placesLost(totals)],
        included: parts,
      };
    }
  }
}

function placesLost(cells: readonly Cell[]): Place[] {
  return cells.filter(({ isLost }) => isLost).map(({ at }) => at);
}
