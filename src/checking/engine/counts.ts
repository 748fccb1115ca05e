import { CannotJudge, type NotJudgedReason, type Place } from '../../rulekit/index.js';

/** Cells named for one reason at the most; the count stays exact. */
const CELLS_KEPT = 1_000;

/** What became of the records that a limb was given. */
export class Counts {
  judged = 0;
  outsideDates = 0;
  /** Records that the limb is not about: another commissioner's, another kind. */
  passedOver = 0;
  readonly notJudged = new Map<
    NotJudgedReason,
    { count: number; detail: string; readonly places: Place[] }
  >();

  /** Counts something that could not be judged. */
  add(stopped: Pick<CannotJudge, 'reason' | 'detail' | 'places'>): void {
    let entry = this.notJudged.get(stopped.reason);
    if (entry === undefined) {
      entry = { count: 0, detail: stopped.detail, places: [] };
      this.notJudged.set(stopped.reason, entry);
    }
    entry.count++;
    for (const place of stopped.places) if (entry.places.length < CELLS_KEPT) entry.places.push(place);
  }

  /** Counts a `CannotJudge` that was caught; another exception goes on: it is a fault. */
  addCaught(error: unknown): void {
    if (!(error instanceof CannotJudge)) throw error;
    this.add(error);
  }

  /** What a function gives; null, and counted, where it stops with `CannotJudge`. */
  attempt<T>(run: () => T): T | null {
    try {
      return run();
    } catch (error) {
      this.addCaught(error);
      return null;
    }
  }
}
